using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Rules;

namespace Pembinaan.Domain.Programmes;

/// <inheritdoc cref="ProgrammeCondition.TppRecommends"/>
internal sealed record TppRecommends : ProgrammeCondition
{
    internal override Rule<EligibilityFacts> ToRule(ConditionCompiler compiler, string code) =>
        Rule(
            code,
            "Direkomendasikan oleh sidang TPP.",
            "A TPP hearing recommends taking part.",
            FavourCondition<TppRecommendation>.Of(
                EligibilityFact.Tpp,
                static r => (r.Day, r.IsInFavour, r.Subject),
                new("rekomendasi TPP terakhir sampai hari itu mendukung", "the last TPP recommendation by the day is in favour")
            )
        );
}
