namespace Pembinaan.Domain.Testing;

/// <summary>One rule, broken in one way, and whether a table noticed.</summary>
public sealed record Mutant
{
    private readonly Wording _change;

    internal Mutant(string rule, Wording change, MutantFate fate, string? told)
    {
        Rule = Named = rule;
        _change = change;
        Fate = fate;
        Told = told;
    }

    /// <summary>The code of the rule.</summary>
    public string Rule { get; }

    /// <summary>What was changed.</summary>
    public string Change => _change.ToString();

    /// <summary>Whether a row noticed it.</summary>
    public MutantFate Fate { get; }

    /// <summary>
    /// The name of the row that noticed it, or a row that would: its facts, day and what to expect, or what was not tried. Null where nothing tells it from the
    /// rule.
    /// </summary>
    public string? Told { get; }

    /// <summary>The code, with the version where the rule of another version has the same code.</summary>
    internal string Named { get; init; }

    /// <summary>Whether a limit left facts out of the search.</summary>
    internal bool IsCut { get; init; }

    /// <inheritdoc/>
    public override string ToString() =>
        Fate switch
        {
            MutantFate.Noticed => $"{Named}, {Change}: noticed by \"{Told}\".",
            MutantFate.Survived => $"{Named}, {Change}: not noticed. A row that would: {Told}.",
            MutantFate.NotTried =>
                $"{Named}, {Change}: could not be told apart, because no {Told} was tried that would. Give facts that hold one by Sampling, or as a row.",
            MutantFate.NotMade => $"{Named}, {Change}: no policy can be made of it.",
            _ => $"{Named}, {Change}: no sampled facts tell it from the rule{(IsCut ? ", and the limit of samples was reached" : "")}.",
        };
}
