using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Rules;

namespace Pembinaan.Domain.Programmes;

/// <summary>
/// How long the sentence is that the court imposed: at least a length, less than a length, or both. Not what is left of it, nor what was taken off.
/// </summary>
/// <remarks>
/// Terms of several judgments are taken together, each laid from the end of the one before, as fractions are. A life or death sentence is longer than every
/// length, also after it was commuted. Neither remission nor what replaces a fine changes what was imposed.
/// </remarks>
/// <param name="AtLeast">The shortest length, inclusive; null for none.</param>
/// <param name="LessThan">The length that must not be reached: "not of five years or more"; null for none.</param>
/// <param name="Counting">How lengths are laid side by side; null for the national counting of the day.</param>
public sealed record SentenceImposed(SentenceTerm? AtLeast = null, SentenceTerm? LessThan = null, SentenceCounting? Counting = null) : ProgrammeCondition
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
