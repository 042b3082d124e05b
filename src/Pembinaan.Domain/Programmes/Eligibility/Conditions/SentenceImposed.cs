using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Rules;

namespace Pembinaan.Domain.Programmes;

/// <inheritdoc cref="ProgrammeCondition.SentenceImposed"/>
internal sealed record SentenceImposed(SentenceTerm? AtLeast = null, SentenceTerm? LessThan = null, SentenceCounting? Counting = null) : ProgrammeCondition
{
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
            Made(Counting ?? compiler.Counting)
        ).SayingFacts();

    private Condition<EligibilityFacts> Made(SentenceCounting counting) =>
        new SentenceImposedCondition(AtLeast, LessThan, counting, new(Words(Language.Indonesian), Words(Language.English)))
            .Beside(() =>
                new[]
                {
                    this with { AtLeast = Longer(AtLeast, 1) },
                    this with { AtLeast = Longer(AtLeast, -1) },
                    this with { LessThan = Longer(LessThan, 1) },
                    this with { LessThan = Longer(LessThan, -1) },
                }
                    .Where(near => near != this && near.IsPossible)
                    .Select(near => near.Made(counting))
            )
            .Beside(() => NationalConditions.Others(SentenceCounting.All, counting, Made));

    private static SentenceTerm? Longer(SentenceTerm? term, int days) =>
        term is { } one && one.Days + days >= 0 ? SentenceTerm.Of(one.Years, one.Months, one.Days + days) : term;

    private string Words(Language language) =>
        string.Join(
            language.IsIndonesian ? " dan " : " and ",
            new[]
            {
                AtLeast is { } least ? $"{(language.IsIndonesian ? "paling sedikit" : "at least")} {least.In(language)}" : "",
                LessThan is { } less ? $"{(language.IsIndonesian ? "kurang dari" : "less than")} {less.In(language)}" : "",
            }.Where(static part => part.Length > 0)
        );

    private static int Roughly(SentenceTerm term) => (30 * term.TotalMonths) + term.Days;
}
