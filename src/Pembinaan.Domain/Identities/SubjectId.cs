using System.Diagnostics.CodeAnalysis;

namespace Pembinaan.Domain.Identities;

/// <summary>The identity of a subject that agreements and programmes share, a code from the application's catalogue such as <c>TUSUK-SATE</c> or <c>BUDIDAYA-LELE</c>.</summary>
/// <remarks>Given by the application and compared letter by letter; whether an agreement covers a programme is membership of subjects, never a comparison of texts.</remarks>
public sealed record SubjectId : IIdentity<SubjectId>
{
    private SubjectId(string value)
    {
        Value = value;
    }

    /// <inheritdoc/>
    public string Value { get; }

    /// <summary>The identity with a value.</summary>
    /// <param name="value">1 to 100 visible characters, without white space.</param>
    /// <returns>The identity.</returns>
    /// <exception cref="ArgumentException">The value is empty, too long or holds white space or characters that cannot be seen.</exception>
    public static SubjectId From(string value) => new(Guard.Against.NotAnIdentity(value));

    /// <inheritdoc/>
    public static bool TryFrom(string? value, [NotNullWhen(true)] out SubjectId? identity)
    {
        identity = value is not null && Identity.IsWellFormed(value) ? new(value) : null;
        return identity is not null;
    }

    /// <inheritdoc/>
    public override string ToString() => Value;
}
