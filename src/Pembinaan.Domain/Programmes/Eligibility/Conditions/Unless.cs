using Pembinaan.Domain.Rules;

namespace Pembinaan.Domain.Programmes;

/// <inheritdoc cref="ProgrammeCondition.Unless"/>
internal sealed record Unless(ProgrammeCondition Condition, ProgrammeCondition Exception) : ProgrammeCondition
{
    internal override bool IsGroup => true;

    internal override ValueList<ProgrammeCondition> Members => [Condition, Exception];

    internal override string MemberNamed(int index) => index == 0 ? "condition" : "exception";

    /// <inheritdoc/>
    public bool Equals(Unless? other) => other is not null && ConditionTree.AreEqual(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => ConditionTree.HashOf(this);

    internal override Rule<EligibilityFacts> ToRule(ConditionCompiler compiler, string code)
    {
        var (rule, exception) = (compiler.RuleOf(Condition), compiler.RuleOf(Exception));
        return Rule<EligibilityFacts>.Unless(
            code,
            new($"{Clause(rule.Requirement.Id)}; kecuali: {exception.Requirement.Id}", $"{Clause(rule.Requirement.En)}; unless: {exception.Requirement.En}"),
            Basis,
            rule,
            exception
        );
    }

    private static string Clause(string sentence) => sentence.TrimEnd('.');
}
