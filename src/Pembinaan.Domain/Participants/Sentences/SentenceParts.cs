using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Participants;

/// <summary>What a sentence is made of, as it was stated.</summary>
internal sealed record SentenceParts
{
    internal required SentenceKind Kind { get; init; }

    internal required LocalDate FirstDay { get; init; }

    internal ValueList<SentenceTerm> Terms
    {
        get;
        init => field = InOrder(value, Own);
    }

    /// <summary>How many of the terms are the sentence itself; the others are served after it. For life and death all are.</summary>
    internal int Own => Kind == SentenceKind.FixedTerm ? 1 : 0;

    /// <summary>
    /// Whether a term is served after the sentence: of life and death only one imposed once it was commuted to a fixed term; what was imposed before is not
    /// served beside them.
    /// </summary>
    internal bool Follows(SentenceTerm term) =>
        Kind == SentenceKind.FixedTerm || (Commutations is [.., { Kind: SentenceKind.FixedTerm } last] && term.Since >= last.Day);

    internal ValueList<DetentionCredit> Credits { get; init; }

    internal ValueList<ValidityPeriod> Interruptions { get; init; }

    internal ValueList<Remission> Remissions { get; init; }

    internal ValueList<Commutation> Commutations { get; init; }

    internal ValueList<FineSubstitute> Fines { get; init; }

    internal AuthorityDates? Authority { get; init; }

    /// <summary>Whether it is not known of a fine that it is paid or unpaid.</summary>
    internal bool HasOpenFine => Fines.Any(static f => f.Payment == FinePayment.Unknown);

    /// <summary>
    /// The remissions that count: in force, and granted while a fixed term was served. There is none of a life or death sentence before it is commuted
    /// (UU 22/2022 ps 10(4)), nor before the sentence begins.
    /// </summary>
    internal IEnumerable<Remission> Counting => Remissions.Where(r => r.RevokedOn is null && CanBeGranted(r));

    /// <summary>Whether a remission can have been granted on its day.</summary>
    internal bool CanBeGranted(Remission remission) =>
        remission.GrantedOn >= FirstDay
        && (Commutations.LastOrDefault(c => c.Day <= remission.GrantedOn)?.Kind ?? Kind) == SentenceKind.FixedTerm;

    /// <summary>Further terms are served in the order in which they were imposed; one without a day keeps its place.</summary>
    private static ValueList<SentenceTerm> InOrder(ValueList<SentenceTerm> terms, int own)
    {
        var dated = new Queue<SentenceTerm>(terms.Skip(own).Where(static t => t.Since is not null).OrderBy(static t => t.Since));
        return dated.Count < 2 ? terms : terms.Select((term, place) => place < own || term.Since is null ? term : dated.Dequeue()).ToValueList();
    }

    /// <summary>Whether a commuted term counts from a day after credited detention began, and so leaves it out. The decision says what counts.</summary>
    internal bool CountsWithoutCredit => Commutations is [.., { CountedFrom: { } from }] && Credits.Any(c => c.Period.FirstDay < from);

    /// <summary>The first thing that is wrong with them, in one pass over each; null if nothing is. Told of a field, or of the part that it lies in.</summary>
    internal DomainError? Fault(string? field) =>
        FaultOfCredits(field ?? "credits")
        ?? FaultOfInterruptions(field ?? "interruptions")
        ?? FaultOfRemissions(field ?? "remissions")
        ?? FaultOfCommutations(field ?? "commutations");

    private DomainError? FaultOfCredits(string field)
    {
        ValidityPeriod? before = null;
        foreach (var credit in Credits.OrderBy(static c => c.Period.FirstDay))
        {
            if (credit.Period.LastDay >= FirstDay)
            {
                return ParticipantErrors.CreditInsideSentence.For(field);
            }

            if (before?.LastDay >= credit.Period.FirstDay)
            {
                return ParticipantErrors.CreditOverlaps.For(field);
            }

            before = credit.Period;
        }

        return null;
    }

    private DomainError? FaultOfInterruptions(string field)
    {
        foreach (var period in Interruptions.AsSpan())
        {
            if (period.FirstDay < FirstDay)
            {
                return ParticipantErrors.InterruptionTooEarly.For(field);
            }
        }

        return null;
    }

    private DomainError? FaultOfRemissions(string field)
    {
        var identities = new HashSet<string>(StringComparer.Ordinal);
        foreach (var remission in Remissions.AsSpan())
        {
            if (remission.Id is { } id && !identities.Add(id.Value))
            {
                return ParticipantErrors.RemissionRepeated.For(field);
            }
        }

        return null;
    }

    private DomainError? FaultOfCommutations(string field)
    {
        var (kind, since) = (Kind, FirstDay);
        foreach (var commutation in Commutations.AsSpan())
        {
            var follows =
                (kind, commutation.Kind) is (SentenceKind.Death, SentenceKind.Life or SentenceKind.FixedTerm) or (SentenceKind.Life, SentenceKind.FixedTerm);
            if (!follows || commutation.Day < since)
            {
                return ParticipantErrors.CommutationUnfit.For(field);
            }

            (kind, since) = (commutation.Kind, commutation.Day);
        }

        return null;
    }
}
