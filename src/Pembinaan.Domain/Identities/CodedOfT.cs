using System.Diagnostics.CodeAnalysis;

namespace Pembinaan.Domain;

/// <summary>A term of art with a stable code and a name in both languages. Each value exists once, so equality is identity.</summary>
/// <typeparam name="TSelf">The term.</typeparam>
public abstract class Coded<TSelf> : ILocalisable
    where TSelf : Coded<TSelf>, ICoded<TSelf>
{
    private protected Coded(string code, LocalisedText name)
    {
        Code = code;
        Name = name;
    }

    /// <summary>The stable code, as it is written and stored.</summary>
    public string Code { get; }

    /// <summary>The name in both languages.</summary>
    public LocalisedText Name { get; }

    /// <summary>The value with a code.</summary>
    /// <param name="code">The code, in the capitals in which it is written.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentException">There is no such code.</exception>
    public static TSelf FromCode(string code)
    {
        Guard.Against.NullOrEmpty(code);
        return Guard.Against.Unreadable(Codes.Find<TSelf>(code), code, Codes.NotOne<TSelf>(code));
    }

    /// <summary>The value with a code, if there is one.</summary>
    /// <param name="code">The code; any other text, or null, has no value.</param>
    /// <param name="found">The value.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out TSelf? found)
    {
        found = Codes.Find<TSelf>(code);
        return found is not null;
    }

    /// <summary>The value with a code, as ASP.NET Core reads it from an address.</summary>
    /// <param name="s">The code.</param>
    /// <param name="provider">Makes no difference.</param>
    /// <param name="result">The value.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out TSelf result) =>
        TryFromCode(s, out result);

    /// <summary>The name in a language.</summary>
    /// <param name="language">The reader's language.</param>
    /// <returns>The name.</returns>
    public string In(Language language) => Name.In(language);

    /// <summary>The code.</summary>
    /// <returns>The code.</returns>
    public sealed override string ToString() => Code;
}
