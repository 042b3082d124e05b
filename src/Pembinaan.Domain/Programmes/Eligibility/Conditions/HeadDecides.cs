using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Rules;

namespace Pembinaan.Domain.Programmes;

/// <summary>The last decision by the day of the head of the facility on the subject, or on programmes in general, lets the person take part.</summary>
public sealed record HeadDecides : ProgrammeCondition
{
    /// <inheritdoc/>
    public override string Kind => "head-decides";

    internal override Rule<EligibilityFacts> ToRule(ConditionCompiler compiler, string code) =>
        Rule(
            code,
            "Disetujui dengan keputusan Kepala UPT.",
            "The head of the facility has decided in favour.",
            new FavourCondition<HeadDecision>(
                EligibilityFact.Decisions,
                static d => (d.Day, d.IsInFavour, d.Subject),
                new("keputusan Kepala UPT terakhir sampai hari itu mendukung", "the last decision by the day is in favour")
            )
        );
}
