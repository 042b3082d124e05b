using System.Diagnostics.CodeAnalysis;

namespace Pembinaan.Domain;

/// <summary>A term of art with a stable code and a name in both languages, one of a closed catalogue.</summary>
/// <typeparam name="TSelf">The term.</typeparam>
/// <remarks>A code is parsed in the case in which it is written: words in capitals with hyphens, such as <c>LAPAS-TERBUKA</c>.</remarks>
public interface ICoded<TSelf> : ILocalisable, ISpanParsable<TSelf>
    where TSelf : class, ICoded<TSelf>
{
    /// <summary>All values, in the order of the catalogue.</summary>
    static abstract ValueList<TSelf> All { get; }

    /// <summary>The stable code, as it is written and stored.</summary>
    string Code { get; }

    /// <summary>The name in both languages.</summary>
    LocalisedText Name { get; }

    [SuppressMessage("Design", "CA1033:Interface methods should be callable by child types", Justification = "Parsing in general goes through ISpanParsable.")]
    static TSelf IParsable<TSelf>.Parse(string s, IFormatProvider? provider) => Codes.Read<TSelf>(s);

    [SuppressMessage("Design", "CA1033:Interface methods should be callable by child types", Justification = "Parsing in general goes through ISpanParsable.")]
    static TSelf ISpanParsable<TSelf>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Codes.Read<TSelf>(s.ToString());

    [SuppressMessage("Design", "CA1033:Interface methods should be callable by child types", Justification = "Parsing in general goes through ISpanParsable.")]
    static bool IParsable<TSelf>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out TSelf result)
    {
        result = Codes.Find<TSelf>(s);
        return result is not null;
    }

    [SuppressMessage("Design", "CA1033:Interface methods should be callable by child types", Justification = "Parsing in general goes through ISpanParsable.")]
    static bool ISpanParsable<TSelf>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out TSelf result)
    {
        result = Codes.Find<TSelf>(s.ToString());
        return result is not null;
    }
}
