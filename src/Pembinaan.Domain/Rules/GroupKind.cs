namespace Pembinaan.Domain.Rules;

/// <summary>How a rule is put together.</summary>
[JsonConverter(typeof(PembinaanConverter))]
public enum GroupKind
{
    /// <summary>Not a group: the rule is a single condition.</summary>
    [InWords("satu syarat", "a single condition")]
    Single,

    /// <summary>All members must be met.</summary>
    [InWords("semua yang berikut", "all of the following")]
    AllOf,

    /// <summary>One member must be met.</summary>
    [InWords("paling sedikit satu dari yang berikut", "at least one of the following")]
    AnyOf,

    /// <summary>A number of members must be met.</summary>
    [InWords("paling sedikit sejumlah tertentu dari yang berikut", "at least a number of the following")]
    AtLeast,

    /// <summary>The one member must not be met.</summary>
    [InWords("ini tidak boleh terpenuhi", "this must not hold")]
    Not,

    /// <summary>The first member must be met unless the second is.</summary>
    [InWords("yang pertama, kecuali bila yang kedua terpenuhi", "the first, unless the second holds")]
    Unless,
}
