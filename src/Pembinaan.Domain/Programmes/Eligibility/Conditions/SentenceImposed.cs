using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Rules;

namespace Pembinaan.Domain.Programmes;

/// <inheritdoc cref="ProgrammeCondition.SentenceImposed"/>
internal sealed record SentenceImposed(SentenceTerm? AtLeast = null, SentenceTerm? LessThan = null, SentenceCounting? Counting = null) : ProgrammeCondition
{
    /// <inheritdoc/>
    public override string Kind => "sentence-imposed";

    internal override bool IsPossible =>
        (AtLeast, LessThan) switch
        {
            (null, null) => false,
            ({ } least, { } less) => Roughly(least) < Roughly(less),
            _ => true,
        };

    internal override Rule<EligibilityFacts> ToRule(ConditionCompiler compiler, string code) =>
        Rule(
            code,
            $"Pidana yang dijatuhkan {Words(Language.Indonesian)}.",
            $"The sentence imposed is {Words(Language.English)}.",
            EligibilityFact.ImposedWithin(AtLeast, LessThan, Counting ?? compiler.Counting, new(Words(Language.Indonesian), Words(Language.English))).IsTrue()
        );

    private string Words(Language language) =>
        string.Join(
            language == Language.Indonesian ? " dan " : " and ",
            new[]
            {
                AtLeast is { } least ? $"{(language == Language.Indonesian ? "paling sedikit" : "at least")} {least.In(language)}" : "",
                LessThan is { } less ? $"{(language == Language.Indonesian ? "kurang dari" : "less than")} {less.In(language)}" : "",
            }.Where(static part => part.Length > 0)
        );

    private static int Roughly(SentenceTerm term) => (30 * term.TotalMonths) + term.Days;
}
