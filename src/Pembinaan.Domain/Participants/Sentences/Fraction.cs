using System.Globalization;

namespace Pembinaan.Domain.Participants;

/// <summary>A fraction of a sentence, in whole numbers: a third is 1/3 and never 0.333.</summary>
/// <remarks>The default value is nothing, 0/1, which is served from the first day.</remarks>
[JsonConverter(typeof(PembinaanConverter))]
public readonly record struct Fraction : IComparable<Fraction>
{
    private readonly int _less;

    private Fraction(int numerator, int denominator)
    {
        Numerator = numerator;
        _less = denominator - 1;
    }

    /// <summary>1/3, as reported the end of the initial stage of pembinaan.</summary>
    public static Fraction Third => new(1, 3);

    /// <summary>1/2.</summary>
    public static Fraction Half => new(1, 2);

    /// <summary>2/3.</summary>
    public static Fraction TwoThirds => new(2, 3);

    /// <summary>The whole.</summary>
    public static Fraction Whole => new(1, 1);

    /// <summary>The numerator, from 0 to the denominator.</summary>
    public int Numerator { get; }

    /// <summary>The denominator, at least 1.</summary>
    public int Denominator => _less + 1;

    /// <summary>A fraction from nothing to the whole, in its lowest terms.</summary>
    /// <param name="numerator">The numerator; from 0 to the denominator.</param>
    /// <param name="denominator">The denominator; from 1 to 1000.</param>
    /// <returns>The fraction: <c>Of(2, 4)</c> is a half.</returns>
    /// <exception cref="ArgumentException">The fraction is negative, more than the whole, or has an impossible denominator.</exception>
    public static Fraction Of(int numerator, int denominator)
    {
        Guard.Against.NegativeOrZero(denominator);
        Guard.Against.GreaterThan(denominator, 1000);
        Guard.Against.Negative(numerator);
        Guard.Against.GreaterThan(numerator, denominator);
        var (a, b) = (numerator, denominator);
        while (b != 0)
        {
            (a, b) = (b, a % b);
        }

        return new(numerator / a, denominator / a);
    }

    /// <inheritdoc/>
    public int CompareTo(Fraction other) => ((long)Numerator * other.Denominator).CompareTo((long)other.Numerator * Denominator);

    /// <summary>Whether it is less.</summary>
    /// <param name="left">One fraction.</param>
    /// <param name="right">The other fraction.</param>
    /// <returns>Whether the first is less than the second.</returns>
    public static bool operator <(Fraction left, Fraction right) => left.CompareTo(right) < 0;

    /// <summary>Whether it is not more.</summary>
    /// <param name="left">One fraction.</param>
    /// <param name="right">The other fraction.</param>
    /// <returns>Whether the first is not more than the second.</returns>
    public static bool operator <=(Fraction left, Fraction right) => left.CompareTo(right) <= 0;

    /// <summary>Whether it is more.</summary>
    /// <param name="left">One fraction.</param>
    /// <param name="right">The other fraction.</param>
    /// <returns>Whether the first is more than the second.</returns>
    public static bool operator >(Fraction left, Fraction right) => left.CompareTo(right) > 0;

    /// <summary>Whether it is not less.</summary>
    /// <param name="left">One fraction.</param>
    /// <param name="right">The other fraction.</param>
    /// <returns>Whether the first is not less than the second.</returns>
    public static bool operator >=(Fraction left, Fraction right) => left.CompareTo(right) >= 0;

    /// <summary>For example "1/3".</summary>
    /// <returns>Numerator and denominator.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}");
}
