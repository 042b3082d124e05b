namespace Pembinaan.Domain.Tests.Examples;

/// <summary>A table of decided examples of one rule book.</summary>
public interface IRuleExamples
{
    /// <summary>The identity of the rule book.</summary>
    string Book { get; }

    /// <summary>The rows of the table.</summary>
    IEnumerable<RuleExample> Rows { get; }
}
