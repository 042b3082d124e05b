namespace Pembinaan.Domain.Testing;

/// <summary>What became of a broken rule when a table was run against it.</summary>
public enum MutantFate
{
    /// <summary>A row differs.</summary>
    Noticed,

    /// <summary>No row differs, although facts and a day were found on which the broken rule answers otherwise.</summary>
    Survived,

    /// <summary>No row differs, and no sampled facts tell it from the right rule on any day.</summary>
    Equivalent,

    /// <summary>
    /// No row differs, and no value was tried that could tell it from the right rule: facts of its type can be made neither of the rows nor of the rule. An
    /// example: a type of the application's own without properties that can be changed, of which the rows hold one value.
    /// </summary>
    NotTried,

    /// <summary>
    /// No policy can be made of it, so no row was asked. An example: a rule that stands alone in one version and in a group in another cannot warn.
    /// </summary>
    NotMade,
}
