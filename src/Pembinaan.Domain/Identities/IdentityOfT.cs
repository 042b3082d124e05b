using System.Diagnostics.CodeAnalysis;

namespace Pembinaan.Domain;

/// <summary>
/// An identity: 1 to 100 visible characters, given by the application and compared letter by letter. It is one word, without white space; the number of a
/// certificate may hold single spaces between words, and its small and capital letters count alike.
/// </summary>
/// <remarks>It says nothing about what it identifies: names, kinds and places may change, the identity stays. It is written and stored as its value.</remarks>
/// <typeparam name="TSelf">The identity.</typeparam>
public abstract record Identity<TSelf>
    where TSelf : Identity<TSelf>, IIdentity<TSelf>
{
    private protected Identity(string value)
    {
        Value = Guard.Against.NotAnIdentity(value, TSelf.HoldsSpaces);
    }

    /// <summary>The value, 1 to 100 visible characters.</summary>
    public string Value { get; }

    /// <inheritdoc cref="IIdentity{TSelf}.TryFrom"/>
    public static bool TryFrom(string? value, [NotNullWhen(true)] out TSelf? identity)
    {
        identity = value is not null && Identity.IsWellFormed(value, TSelf.HoldsSpaces) ? TSelf.From(value) : null;
        return identity is not null;
    }

    /// <summary>The identity with a value, as ASP.NET Core reads it from an address.</summary>
    /// <param name="s">The value.</param>
    /// <param name="provider">Makes no difference.</param>
    /// <param name="result">The identity.</param>
    /// <returns>Whether the value is well formed.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out TSelf result) => TryFrom(s, out result);

    /// <summary>The value.</summary>
    /// <returns>The value.</returns>
    public sealed override string ToString() => Value;
}
