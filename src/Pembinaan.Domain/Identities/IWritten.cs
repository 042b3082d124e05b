using System.Diagnostics.CodeAnalysis;

namespace Pembinaan.Domain;

/// <summary>A value that a host reads from a query or a form as it is written there.</summary>
/// <typeparam name="TSelf">The value.</typeparam>
internal interface IWritten<TSelf> : ISpanParsable<TSelf>
    where TSelf : IWritten<TSelf>
{
    [SuppressMessage("Design", "CA1033:Interface methods should be callable by child types", Justification = "Parsing in general goes through ISpanParsable.")]
    static TSelf IParsable<TSelf>.Parse(string s, IFormatProvider? provider) =>
        TSelf.TryParse(s, provider, out var read) ? read : throw new FormatException($"\"{s}\" is not a {typeof(TSelf).Name}.");

    [SuppressMessage("Design", "CA1033:Interface methods should be callable by child types", Justification = "Parsing in general goes through ISpanParsable.")]
    static TSelf ISpanParsable<TSelf>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TSelf.TryParse(s.ToString(), provider, out var read) ? read : throw new FormatException($"\"{s}\" is not a {typeof(TSelf).Name}.");

    [SuppressMessage("Design", "CA1033:Interface methods should be callable by child types", Justification = "Parsing in general goes through ISpanParsable.")]
    static bool ISpanParsable<TSelf>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out TSelf result) =>
        TSelf.TryParse(s.ToString(), provider, out result);
}
