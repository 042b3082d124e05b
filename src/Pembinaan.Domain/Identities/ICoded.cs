using System.Diagnostics.CodeAnalysis;

namespace Pembinaan.Domain;

/// <summary>A term of art with a stable code and a name in both languages, one of a closed catalogue.</summary>
/// <typeparam name="TSelf">The term.</typeparam>
public interface ICoded<TSelf> : ILocalisable, IParsable<TSelf>
    where TSelf : class, ICoded<TSelf>
{
    /// <summary>All values, in the order of the catalogue.</summary>
    static abstract ImmutableArray<TSelf> All { get; }

    /// <summary>The stable code, as it is written and stored.</summary>
    string Code { get; }

    /// <summary>The name in both languages.</summary>
    LocalisedText Name { get; }

    [SuppressMessage("Design", "CA1033:Interface methods should be callable by child types", Justification = "Parsing in general goes through IParsable.")]
    static TSelf IParsable<TSelf>.Parse(string s, IFormatProvider? provider) =>
        TSelf.All.FirstOrDefault(v => v.Code == s) ?? throw new FormatException($"\"{s}\" is not a code of {typeof(TSelf).Name}.");

    [SuppressMessage("Design", "CA1033:Interface methods should be callable by child types", Justification = "Parsing in general goes through IParsable.")]
    static bool IParsable<TSelf>.TryParse(
        [NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out TSelf result)
    {
        result = TSelf.All.FirstOrDefault(v => v.Code == s);
        return result is not null;
    }
}
