namespace Pembinaan.Domain.Testing;

/// <summary>What a table noticed of all broken rules.</summary>
public sealed record MutationReport
{
    internal MutationReport(ValueList<Mutant> mutants)
    {
        Mutants = mutants;
    }

    /// <summary>Every broken rule, in the order of the rules.</summary>
    public ValueList<Mutant> Mutants { get; }

    /// <summary>Those that no row noticed, each with a row that would.</summary>
    public ValueList<Mutant> Survivors => With(MutantFate.Survived);

    /// <summary>Those that no sampled facts tell from the right rule. They fail nothing; more facts may tell some of them.</summary>
    public ValueList<Mutant> Equivalent => With(MutantFate.Equivalent);

    /// <summary>The numbers and every survivor.</summary>
    /// <returns>The text.</returns>
    public override string ToString()
    {
        var head =
            $"{Mutants.Count} mutants: {With(MutantFate.Noticed).Count} noticed, {Survivors.Count} not noticed, {Equivalent.Count} that no sampled "
            + "facts tell from the rule.";
        return string.Join('\n', Survivors.Select(static s => s.ToString()).Prepend(head));
    }

    private ValueList<Mutant> With(MutantFate fate) => Mutants.Where(m => m.Fate == fate).ToValueList();
}
