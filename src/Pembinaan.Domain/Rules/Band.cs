using System.Globalization;

namespace Pembinaan.Domain.Rules;

/// <summary>A run of whole numbers, both ends inclusive, and what it stands for.</summary>
/// <typeparam name="TBand">What it stands for.</typeparam>
public sealed record Band<TBand> : ILocalisable
    where TBand : notnull
{
    private Band(int from, int upTo, TBand value)
    {
        From = from;
        UpTo = upTo;
        Value = value;
    }

    /// <summary>The lowest number, inclusive; <see cref="int.MinValue"/> where there is none.</summary>
    public int From { get; }

    /// <summary>The highest number, inclusive; <see cref="int.MaxValue"/> where there is none.</summary>
    public int UpTo { get; }

    /// <summary>What it stands for.</summary>
    public TBand Value { get; }

    /// <summary>A band between two numbers.</summary>
    /// <param name="from">The lowest number, inclusive.</param>
    /// <param name="upTo">The highest number, inclusive; a table refuses a band without numbers.</param>
    /// <param name="value">What it stands for.</param>
    /// <returns>The band.</returns>
    public static Band<TBand> Between(int from, int upTo, TBand value)
    {
        Guard.Against.Null(value);
        return new(from, upTo, value);
    }

    /// <summary>A band from a number on.</summary>
    /// <param name="from">The lowest number, inclusive.</param>
    /// <param name="value">What it stands for.</param>
    /// <returns>The band.</returns>
    public static Band<TBand> AtLeast(int from, TBand value) => Between(from, int.MaxValue, value);

    /// <summary>A band up to a number.</summary>
    /// <param name="upTo">The highest number, inclusive.</param>
    /// <param name="value">What it stands for.</param>
    /// <returns>The band.</returns>
    public static Band<TBand> AtMost(int upTo, TBand value) => Between(int.MinValue, upTo, value);

    /// <inheritdoc/>
    public string In(Language language)
    {
        var (from, upTo) = (From.ToString(CultureInfo.InvariantCulture), UpTo.ToString(CultureInfo.InvariantCulture));
        var range = (From, UpTo, language) switch
        {
            (int.MinValue, int.MaxValue, Language.Indonesian) => "semua nilai",
            (int.MinValue, int.MaxValue, _) => "all values",
            (int.MinValue, _, Language.Indonesian) => $"sampai {upTo}",
            (int.MinValue, _, _) => $"up to {upTo}",
            (_, int.MaxValue, Language.Indonesian) => $"mulai {from}",
            (_, int.MaxValue, _) => $"from {from}",
            _ => $"{from}–{upTo}",
        };
        return $"{range}: {ValueText.Say(Value, language)}";
    }

    /// <inheritdoc/>
    public override string ToString() => In(Language.English);
}
