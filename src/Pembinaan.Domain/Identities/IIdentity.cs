using System.Diagnostics.CodeAnalysis;

namespace Pembinaan.Domain;

/// <summary>
/// What all identities have in common: a value given by the application, compared letter by letter (numbers of certificates without regard to capitals).
/// </summary>
/// <typeparam name="TSelf">The identity.</typeparam>
public interface IIdentity<TSelf> : ISpanParsable<TSelf>
    where TSelf : class, IIdentity<TSelf>
{
    /// <summary>The value as it is written and stored.</summary>
    string Value { get; }

    /// <summary>The identity with a value.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The identity.</returns>
    /// <exception cref="ArgumentException">The value is not well formed.</exception>
    static abstract TSelf From(string value);

    /// <summary>The identity with a value, if the value is well formed.</summary>
    /// <param name="value">The value.</param>
    /// <param name="identity">The identity.</param>
    /// <returns>Whether the value is well formed.</returns>
    static abstract bool TryFrom(string? value, [NotNullWhen(true)] out TSelf? identity);

    /// <summary>Whether single spaces may stand within the value, as others wrote it.</summary>
    internal static virtual bool HoldsSpaces => false;

    [SuppressMessage("Design", "CA1033:Interface methods should be callable by child types", Justification = "Parsing in general goes through ISpanParsable.")]
    static TSelf IParsable<TSelf>.Parse(string s, IFormatProvider? provider) =>
        TSelf.TryFrom(s, out var identity) ? identity : throw new FormatException(IdentityForm.NotOne<TSelf>(s));

    [SuppressMessage("Design", "CA1033:Interface methods should be callable by child types", Justification = "Parsing in general goes through ISpanParsable.")]
    static TSelf ISpanParsable<TSelf>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TSelf.TryFrom(s.ToString(), out var identity) ? identity : throw new FormatException(IdentityForm.NotOne<TSelf>(s.ToString()));

    [SuppressMessage("Design", "CA1033:Interface methods should be callable by child types", Justification = "Parsing in general goes through ISpanParsable.")]
    static bool IParsable<TSelf>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out TSelf result) =>
        TSelf.TryFrom(s, out result);

    [SuppressMessage("Design", "CA1033:Interface methods should be callable by child types", Justification = "Parsing in general goes through ISpanParsable.")]
    static bool ISpanParsable<TSelf>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out TSelf result) =>
        TSelf.TryFrom(s.ToString(), out result);
}
