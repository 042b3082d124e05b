using Pembinaan.Domain.Time;
using Pembinaan.Domain.Values;

namespace Pembinaan.Domain.Participants;

/// <summary>What a sentence is made of, as it was stated.</summary>
internal sealed record SentenceParts
{
    internal required SentenceKind Kind { get; init; }

    internal required LocalDate FirstDay { get; init; }

    internal ValueList<SentenceTerm> Terms { get; init; }

    internal ValueList<DetentionCredit> Credits { get; init; }

    internal ValueList<ValidityPeriod> Interruptions { get; init; }

    internal ValueList<Remission> Remissions { get; init; }

    internal ValueList<Commutation> Commutations { get; init; }

    internal ValueList<FineSubstitute> Fines { get; init; }

    internal AuthorityDates? Authority { get; init; }
}
