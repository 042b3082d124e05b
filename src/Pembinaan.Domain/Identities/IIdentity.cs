using System.Diagnostics.CodeAnalysis;

namespace Pembinaan.Domain.Identities;

/// <summary>What all identities have in common: a value given by the application.</summary>
/// <typeparam name="TSelf">The identity.</typeparam>
public interface IIdentity<TSelf>
    where TSelf : class, IIdentity<TSelf>
{
    /// <summary>The value, 1 to 100 visible characters.</summary>
    string Value { get; }

    /// <summary>The identity with a value, if the value is well formed.</summary>
    /// <param name="value">The value.</param>
    /// <param name="identity">The identity.</param>
    /// <returns>Whether the value is 1 to 100 characters without white space and characters that cannot be seen.</returns>
    static abstract bool TryFrom(string? value, [NotNullWhen(true)] out TSelf? identity);
}
