using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Rules;

namespace Pembinaan.Domain.Programmes;

/// <inheritdoc cref="ProgrammeCondition.FitsIntoSentence"/>
internal sealed record FitsIntoSentence(SentenceCounting? Counting = null) : ProgrammeCondition
{
    internal override Rule<EligibilityFacts> ToRule(ConditionCompiler compiler, string code) =>
        Rule(
            code,
            "Program selesai sebelum atau pada tanggal bebas.",
            "The programme ends by the day of release.",
            NationalConditions.For(NationalConditions.EndsByRelease(Counting ?? compiler.Counting), LegalStatus.Narapidana, LegalStatus.AnakBinaan)
        ).SayingFacts();
}
