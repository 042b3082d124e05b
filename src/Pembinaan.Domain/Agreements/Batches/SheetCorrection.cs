using Pembinaan.Domain.Agreements.Events;
using Pembinaan.Domain.Journals;

namespace Pembinaan.Domain.Agreements;

/// <summary>Holds a row against what was imported before about the same agreement.</summary>
internal static class SheetCorrection
{
    private const string Reason = "Baris impor dikoreksi";

    public static DomainResult<CooperationAgreement> Of(AgreementSheet sheet, CooperationAgreement existing, ValueList<SheetFact> facts, Recording recording)
    {
        if (!IsImported(existing.Journal.Entries.First().Id, sheet, recording))
        {
            return AgreementErrors.AlreadyDrafted.For("agreement", existing.Named);
        }

        // A row that came before with this recording is the same row again, whatever was corrected since.
        var own = existing
            .Journal.Entries.Where(e => e.Id.Value.StartsWith(recording.Id.Value + "/", StringComparison.Ordinal))
            .ToList();
        if (facts.All(f => own.Exists(e => f.IsSaidBy(e.Event))))
        {
            return DomainResult.Success(existing, [.. facts.SelectMany(f => own.Where(e => f.IsSaidBy(e.Event)).SelectMany(e => e.Warnings.Select(f.Named)))]);
        }

        var (pairs, added, dropped) = Paired(existing, sheet, facts, recording);
        var changed = pairs.FindAll(static p => !p.Fact.IsSaidBy(p.Entry.Event));
        var step = 0;
        List<(EntryId Entry, AgreementEvent? Instead)> changes =
        [
            .. changed.Select(static p => (p.Entry.Id, (AgreementEvent?)p.Fact.Event)),
            .. dropped.Select(static e => (e.Id, (AgreementEvent?)null)),
        ];
        return AgreementSheet.Carried(
            existing.Reconciled(changes, Reason, Next).Bind(a => a.HeldAgainst(changed.Select(static p => p.Fact), recording)),
            added,
            _ => Next()
        );

        Recording Next()
        {
            Recording next;
            do
            {
                next = recording.Numbered(++step);
            } while (existing.Journal.Find(next.Id) is not null);
            return next;
        }
    }

    /// <summary>What the row says beside what was imported before: about the same thing first, then of the same kind in order.</summary>
    private static (List<(SheetFact Fact, Entry<AgreementEvent> Entry)> Pairs, List<SheetFact> Added, List<Entry<AgreementEvent>> Dropped) Paired(
        CooperationAgreement existing,
        AgreementSheet sheet,
        ValueList<SheetFact> facts,
        Recording recording
    )
    {
        var left = existing.Journal.Effective.Where(e => IsImported(OriginOf(existing, e).Id, sheet, recording)).ToList();
        var pairs = new List<(SheetFact, Entry<AgreementEvent>)>();
        var open = Take(facts.ToList(), static (fact, entry) => entry.Event!.About == fact.Event.About);
        open = Take(open, static (_, _) => true);
        return (pairs, open, left.FindAll(e => facts.Any(f => f.Event.GetType() == e.Event!.GetType())));

        List<SheetFact> Take(List<SheetFact> some, Func<SheetFact, Entry<AgreementEvent>, bool> fits)
        {
            var unpaired = new List<SheetFact>();
            foreach (var fact in some)
            {
                if (left.Find(e => e.Event!.GetType() == fact.Event.GetType() && fits(fact, e)) is { } entry)
                {
                    left.Remove(entry);
                    pairs.Add((fact, entry));
                }
                else
                {
                    unpaired.Add(fact);
                }
            }

            return unpaired;
        }
    }

    private static Entry<AgreementEvent> OriginOf(CooperationAgreement agreement, Entry<AgreementEvent> entry)
    {
        var origin = entry;
        while (origin.Annulment is { } corrected && agreement.Journal.Find(corrected.Entry) is { } before)
        {
            origin = before;
        }

        return origin;
    }

    // Entries of an import are numbered after the batch and the agreement.
    private static bool IsImported(EntryId entry, AgreementSheet sheet, Recording recording) =>
        entry.Value.StartsWith(recording.Id.Value + "/", StringComparison.Ordinal)
        || (entry.Value.LastIndexOf('/') is > 0 and var slash && entry.Value[..slash].EndsWith($"/{sheet.Agreement}", StringComparison.Ordinal));
}
