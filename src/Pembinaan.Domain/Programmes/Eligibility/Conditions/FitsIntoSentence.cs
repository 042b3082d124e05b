using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Rules;

namespace Pembinaan.Domain.Programmes;

/// <summary>The programme ends by the day of release: what is nationally only a warning, made a condition.</summary>
/// <param name="Counting">How the sentence is counted; null for the national counting of the day.</param>
public sealed record FitsIntoSentence(SentenceCounting? Counting = null) : ProgrammeCondition
{
    /// <inheritdoc/>
    public override string Kind => "fits-into-sentence";

    internal override Rule<EligibilityFacts> ToRule(ConditionCompiler compiler, string code) =>
        Rule(
            code,
            "Program selesai sebelum atau pada tanggal bebas.",
            "The programme ends by the day of release.",
            NationalConditions.For(NationalConditions.EndsByRelease(Counting ?? compiler.Counting), LegalStatus.Narapidana, LegalStatus.AnakBinaan)
        );
}
