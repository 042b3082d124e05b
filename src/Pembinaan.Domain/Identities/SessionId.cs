using System.Diagnostics.CodeAnalysis;

namespace Pembinaan.Domain.Identities;

/// <summary>The identity of a session of a cohort.</summary>
/// <remarks>Given by the application and compared letter by letter; it says nothing about name, kind or place, all of which may change.</remarks>
public sealed record SessionId : IIdentity<SessionId>
{
    private SessionId(string value)
    {
        Value = value;
    }

    /// <inheritdoc/>
    public string Value { get; }

    /// <summary>The identity with a value.</summary>
    /// <param name="value">1 to 100 visible characters, without white space.</param>
    /// <returns>The identity.</returns>
    /// <exception cref="ArgumentException">The value is empty, too long or holds white space or characters that cannot be seen.</exception>
    public static SessionId From(string value) => new(Guard.Against.NotAnIdentity(value));

    /// <inheritdoc/>
    public static bool TryFrom(string? value, [NotNullWhen(true)] out SessionId? identity)
    {
        identity = value is not null && Identity.IsWellFormed(value) ? new(value) : null;
        return identity is not null;
    }

    /// <inheritdoc/>
    public override string ToString() => Value;
}
