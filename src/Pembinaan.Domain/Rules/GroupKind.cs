namespace Pembinaan.Domain.Rules;

/// <summary>How a rule is put together.</summary>
public enum GroupKind
{
    /// <summary>Not a group: the rule is a single condition.</summary>
    Single,

    /// <summary>All members must be met.</summary>
    AllOf,

    /// <summary>One member must be met.</summary>
    AnyOf,

    /// <summary>A number of members must be met.</summary>
    AtLeast,

    /// <summary>The one member must not be met.</summary>
    Not,

    /// <summary>The first member must be met unless the second is.</summary>
    Unless,
}
