using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Rules;

namespace Pembinaan.Domain.Programmes;

/// <inheritdoc cref="ProgrammeCondition.HeadDecides"/>
internal sealed record HeadDecides : ProgrammeCondition
{
    internal override Rule<EligibilityFacts> ToRule(ConditionCompiler compiler, string code) =>
        Rule(
            code,
            "Disetujui dengan keputusan Kepala UPT.",
            "The head of the facility has decided in favour.",
            FavourCondition<HeadDecision>.Of(
                EligibilityFact.Decisions,
                static d => (d.Day, d.IsInFavour, d.Subject),
                new("keputusan Kepala UPT terakhir sampai hari itu mendukung", "the last decision by the day is in favour")
            )
        );
}
