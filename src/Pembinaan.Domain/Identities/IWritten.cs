using System.Diagnostics.CodeAnalysis;

namespace Pembinaan.Domain;

/// <summary>A value that a host reads from a query or a form as it is written there.</summary>
/// <typeparam name="TSelf">The value.</typeparam>
internal interface IWritten<TSelf> : ISpanParsable<TSelf>
    where TSelf : IWritten<TSelf>
{
    /// <summary>How it is written.</summary>
    internal static abstract LocalisedText Form { get; }

    [SuppressMessage("Design", "CA1033:Interface methods should be callable by child types", Justification = "Parsing in general goes through ISpanParsable.")]
    static TSelf IParsable<TSelf>.Parse(string s, IFormatProvider? provider) =>
        TryRead<TSelf>(s, provider, out var read) ? read : throw NotOne(s);

    [SuppressMessage("Design", "CA1033:Interface methods should be callable by child types", Justification = "Parsing in general goes through ISpanParsable.")]
    static TSelf ISpanParsable<TSelf>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryRead<TSelf>(s.ToString(), provider, out var read) ? read : throw NotOne(s.ToString());

    [SuppressMessage("Design", "CA1033:Interface methods should be callable by child types", Justification = "Parsing in general goes through ISpanParsable.")]
    static bool ISpanParsable<TSelf>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out TSelf result) =>
        TryRead(s.ToString(), provider, out result);

    private static FormatException NotOne(string s) =>
        new($"\"{s}\" is not of {typeof(TSelf).Name}; it must be {TSelf.Form.En} (harus {TSelf.Form.Id}).");

    // Of a text; a span would be read by the member above again.
    private static bool TryRead<T>(string s, IFormatProvider? provider, [MaybeNullWhen(false)] out T result)
        where T : IParsable<T> => T.TryParse(s, provider, out result);
}
