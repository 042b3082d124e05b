using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Offices.Events;

namespace Pembinaan.Domain.Offices;

/// <content>Corrections of what was typed wrongly, which change the past.</content>
public abstract partial class SigningParty<TRoot, TEvent>
{
    /// <summary>The root that an opening event makes, for checking a history again.</summary>
    private protected abstract TRoot Begun(TEvent opening);

    /// <summary>The root after one more event, for checking a history again.</summary>
    private protected abstract TRoot After(TEvent happened);

    /// <summary>The change of offices that an event carries, or null.</summary>
    private protected abstract OfficeEvent? Carried(TEvent happened);

    /// <summary>Whether two opening events begin the same party.</summary>
    private protected abstract bool BeginTheSame(TEvent first, TEvent second);

    /// <summary>
    /// Puts an event in the place of one that was typed wrongly, if that could have been recorded then and nothing recorded after it becomes impossible.
    /// </summary>
    private protected DomainResult<TRoot> CorrectIf(EntryId entry, TEvent instead, string reason, Recording recording, Func<TRoot, DomainResult>? more = null)
    {
        Guard.Against.Null(entry);
        Guard.Against.Null(instead);
        Guard.Against.Null(reason);
        Guard.Against.Null(recording);
        if (Journal.Find(recording.Id) is not null)
        {
            return RecordCorrection(entry, instead, reason, BeginTheSame, recording);
        }

        if (FaultsIn(instead) is { Length: > 0 } faults)
        {
            return DomainResult<TRoot>.Failure(faults);
        }

        var open = Open();
        if (!open.IsSuccess)
        {
            return DomainResult<TRoot>.From(open);
        }

        return Journal.Find(entry) is { Event: { } was } && Carried(was)?.GetType() != Carried(instead)?.GetType()
            ? JournalErrors.CorrectionOfAnotherKind.For(nameof(entry), Argument.Of("id", entry.Value))
            : Told(
                RecordCorrection(entry, instead, reason, BeginTheSame, recording)
                    .Bind<TRoot>(next =>
                    {
                        var verdict = more is null ? CheckedAgain(next, recording.Id) : DomainResult.All(CheckedAgain(next, recording.Id), more(next));
                        return verdict.IsSuccess ? DomainResult.Success(next, verdict.Warnings.AsSpan()) : DomainResult<TRoot>.From(verdict);
                    })
            );
    }

    // What was impossible before the correction as well, such as an entry whose ground was annulled, is not laid at its door.
    private DomainResult CheckedAgain(TRoot next, EntryId correction)
    {
        var before = Verdicts(Journal);
        var after = Verdicts(next.Journal);
        var errors = new List<DomainError>();
        var warnings = new List<DomainError>();
        for (var i = 0; i < after.Count; i++)
        {
            var (entry, verdict) = after[i];
            if (entry.Id == correction)
            {
                errors.AddRange(verdict.ValidationErrors);
                warnings.AddRange(verdict.Warnings);
            }
            else if (!verdict.IsSuccess)
            {
                errors.AddRange(
                    verdict.ValidationErrors.Where(e => before[i].Verdict.ValidationErrors.All(b => b.ErrorCode != e.ErrorCode)).Select(e =>
                        JournalErrors.CorrectionContradicts.For(
                            nameof(entry),
                            Argument.Of("id", entry.Id.Value),
                            Argument.Of("reason", new LocalisedText(e.Text.Id.TrimEnd('.'), e.Text.En.TrimEnd('.')))
                        )
                    )
                );
            }
        }

        return errors.Count > 0 ? DomainResult.Failure([.. errors]) : DomainResult.Success([.. warnings]);
    }

    /// <summary>Whether a fault says that two facts exclude each other, such as two holders of one post; that one lost its ground is no such fault.</summary>
    private protected virtual bool IsExclusion(string code) =>
        code == OfficeErrors.HoldersOverlap.Code
        || code == OfficeErrors.ActingOverlap.Code
        || code == OfficeErrors.PostExists.Code
        || code == OfficeErrors.GrantExists.Code
        || code == OfficeErrors.PartyEndedAlready.Code;

    /// <summary>
    /// An annulment may take the ground from what was recorded after it, but may not bring back what excludes it. A correction is held against every later
    /// entry.
    /// </summary>
    private protected override DomainResult CheckAfter(TRoot next, TEvent? instead)
    {
        if (instead is not null)
        {
            return DomainResult.Success();
        }

        var before = Verdicts(Journal).ToDictionary(static v => v.Entry.Id, v => v.Verdict);
        DomainError[] excluded =
        [
            .. Verdicts(next.Journal)
                .SelectMany(v =>
                    v.Verdict.ValidationErrors.Where(e => IsExclusion(e.ErrorCode) && before[v.Entry.Id].ValidationErrors.All(b => b.ErrorCode != e.ErrorCode))
                ),
        ];
        return excluded.Length > 0 ? DomainResult.Failure(excluded) : DomainResult.Success();
    }

    /// <summary>This root, read from its entries, or what of them no command would have recorded, each with its entry.</summary>
    /// <param name="odd">What contradicts the state before it, as <see cref="AddContradictions"/> found.</param>
    private protected DomainResult<TRoot> IfPossible(List<(Entry<TEvent> Entry, DomainError Fault)> odd) =>
        Journal.FaultsOnTheWay(odd, Contradictions, (_, fault) => IsExclusion(fault.ErrorCode)) is { Length: > 0 } faults
            ? DomainResult<TRoot>.Failure(faults)
            : (TRoot)this;

    /// <summary>
    /// What of an entry no command would have recorded in this state, added to what was found before; nothing more once so many exclude each other, which
    /// no annulment takes back, that the others are not told.
    /// </summary>
    private protected void AddContradictions(Entry<TEvent> entry, bool isFirst, List<(Entry<TEvent> Entry, DomainError Fault)> found, ref int exclusions)
    {
        if (exclusions > JsonFaults.MostTold)
        {
            return;
        }

        foreach (var fault in Check(entry.Event!).ValidationErrors)
        {
            found.Add((entry, fault));
            exclusions += IsExclusion(fault.ErrorCode) ? 1 : 0;
        }

        if (!isFirst && JournalErrors.SecondBeginning(BeginTheSame(entry.Event!, entry.Event!), entry.Id) is { } second)
        {
            found.Add((entry, second));
        }
    }

    private List<(Entry<TEvent> Entry, DomainError Fault)> Contradictions(Journal<TEvent> journal)
    {
        var (found, exclusions) = (new List<(Entry<TEvent>, DomainError)>(), 0);
        foreach (var (entry, before) in Walk(journal))
        {
            (before ?? this).AddContradictions(entry, before is null, found, ref exclusions);
        }

        return found;
    }

    private List<(Entry<TEvent> Entry, DomainResult Verdict)> Verdicts(Journal<TEvent> journal) =>
        [.. Walk(journal).Select(step => (step.Entry, (step.Before ?? this).Check(step.Entry.Event!)))];

    /// <summary>The entries that count, each with the party before it; null before the first.</summary>
    private IEnumerable<(Entry<TEvent> Entry, TRoot? Before)> Walk(Journal<TEvent> journal)
    {
        TRoot? at = null;
        foreach (var entry in journal.Effective)
        {
            yield return (entry, at);
            at = at is null ? Begun(entry.Event!) : at.After(entry.Event!);
        }
    }
}
