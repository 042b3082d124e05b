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

    /// <summary>
    /// Those that could not be told from the right rule for want of values: each names the type. They fail nothing unless that is asked of the check; a row, or
    /// facts given by <c>Sampling</c>, may tell them.
    /// </summary>
    public ValueList<Mutant> NotTried => With(MutantFate.NotTried);

    /// <summary>Those of which no policy can be made. They fail nothing, and nothing is known of them.</summary>
    public ValueList<Mutant> NotMade => With(MutantFate.NotMade);

    /// <summary>The numbers, every survivor and everything that could not be tried or made.</summary>
    /// <returns>The text.</returns>
    public override string ToString()
    {
        var head =
            $"{Mutants.Count} mutants: {With(MutantFate.Noticed).Count} noticed, {Survivors.Count} not noticed, {Equivalent.Count} that no sampled "
            + $"facts tell from the rule{(Mutants.Count(static m => m.IsCut) is > 0 and var cut ? $" (of {cut} the limit of samples was reached)" : "")}"
            + $"{(NotTried.IsEmpty ? "" : $", {NotTried.Count} that could not be told apart for want of values")}"
            + $"{(NotMade.IsEmpty ? "" : $", {NotMade.Count} that cannot be made")}.";
        return string.Join('\n', Survivors.Concat(NotTried).Concat(NotMade).Select(static s => s.ToString()).Prepend(head));
    }

    private ValueList<Mutant> With(MutantFate fate) => Mutants.Where(m => m.Fate == fate).ToValueList();
}
