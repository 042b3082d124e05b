using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Rules;

namespace Pembinaan.Domain.Programmes;

/// <summary>At least a fraction of the sentence is served.</summary>
/// <remarks>
/// Never met under a life or death sentence, of which there is no fraction; where such people may join, put it into <see cref="AnyOf"/> with a stage or a
/// recommendation.
/// </remarks>
/// <param name="Fraction">The fraction; more than nothing.</param>
/// <param name="Counting">How the sentence is counted; null for the national counting of the day.</param>
/// <param name="ForChildren">The fraction for sentenced children where it differs; null where it does not.</param>
/// <param name="AtLeast">
/// What the fraction must at least amount to, such as nine months; or null. It is not asked of the fraction for sentenced children (UU 22/2022 ps 13).
/// </param>
/// <param name="Reading">How the least is read: as worded, so that of a shorter term the fraction never counts as served, or as the later of two days.</param>
public sealed record ServedAtLeast(
    Fraction Fraction,
    SentenceCounting? Counting = null,
    Fraction? ForChildren = null,
    SentenceTerm? AtLeast = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] LeastReading Reading = LeastReading.Literal
) : ProgrammeCondition
{
    /// <inheritdoc/>
    public override string Kind => "served-at-least";

    internal override bool IsPossible => Fraction.Numerator > 0 && ForChildren is not { Numerator: 0 } && Enum.IsDefined(Reading);

    internal override Rule<EligibilityFacts> ToRule(ConditionCompiler compiler, string code) =>
        Rule(
            code,
            $"Telah menjalani paling sedikit {Fraction} masa pidana{LeastWords.In(AtLeast, Reading, Language.Indonesian)}{(ForChildren is { } c ? $", {c} bagi anak binaan" : "")}.",
            $"At least {Fraction} of the sentence{LeastWords.In(AtLeast, Reading, Language.English)} is served{(ForChildren is { } d ? $", {d} by sentenced children" : "")}.",
            new ServedCondition(Fraction, Counting ?? compiler.Counting, AtLeast, Reading, ForChildren, before: false)
        );
}
