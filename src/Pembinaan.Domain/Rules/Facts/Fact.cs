using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Rules;

/// <summary>A fact that is known or not; a known one may be known only until a day, as a risk assessment is that holds six months.</summary>
/// <remarks>
/// The default value is <see cref="Unknown"/>, so that a fact nobody handed in never passes a rule. "Known to be none" is a known value of a type that can say
/// none, such as <see cref="Occurrence.Never"/>; null is never a known value.
/// </remarks>
/// <example>
/// A day of birth that nobody handed in, one that is on record, and a risk that was assessed for half a year:
/// <code>
/// Fact&lt;LocalDate&gt; left = default, birth = new LocalDate(1994, 12, 1);
/// var risk = Fact&lt;RiskLevel&gt;.KnownThrough(RiskLevel.Low, new(2025, 8, 31));
/// var isKnown = left.IsKnown;                              // False
/// var value = birth.Value;                                 // 1 December 1994
/// var onTheLastDay = risk.IsKnownOn(new(2025, 8, 31));     // True
/// var onTheNext = risk.IsKnownOn(new(2025, 9, 1));         // False
/// </code>
/// </example>
/// <typeparam name="T">The type of the value.</typeparam>
[JsonConverter(typeof(PembinaanConverter))]
public readonly record struct Fact<T> : IMayBeLeftOut
    where T : notnull
{
    internal readonly T Raw;

    /// <summary>The key of the last day on which it is known; 0, which is before every day of the calendar here, if it is unknown.</summary>
    internal readonly int KnownUntilKey;

    private Fact(T value, int knownUntil)
    {
        Raw = value;
        KnownUntilKey = knownUntil;
    }

    /// <summary>A fact that is not known.</summary>
    public static Fact<T> Unknown => default;

    /// <summary>Whether it is known on at least one day.</summary>
    public bool IsKnown => KnownUntilKey != 0;

    bool IMayBeLeftOut.IsLeftOut => !IsKnown;

    /// <summary>The last day on which it is known, inclusive; null if it is unknown or known without end.</summary>
    public LocalDate? KnownUntil => KnownUntilKey is 0 or DateKey.Max ? null : DateKey.ToDate(KnownUntilKey);

    /// <summary>The value.</summary>
    /// <exception cref="InvalidOperationException">The fact is unknown.</exception>
    public T Value => IsKnown ? Raw : throw new InvalidOperationException("The fact is unknown.");

    /// <summary>A known fact.</summary>
    /// <param name="value">The value; not null.</param>
    /// <returns>The fact.</returns>
    public static Fact<T> Known(T value) => new(Checked(value), DateKey.Max);

    /// <summary>A fact that is known up to a day and unknown after it.</summary>
    /// <param name="value">The value; not null.</param>
    /// <param name="lastDay">The last day on which it is known, inclusive.</param>
    /// <returns>The fact.</returns>
    public static Fact<T> KnownThrough(T value, LocalDate lastDay) => new(Checked(value), DateKey.Of(Guard.Against.NotIso(lastDay)));

    /// <summary>A value is a known fact.</summary>
    /// <param name="value">The value; not null.</param>
    [SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "Known is the named alternate.")]
    public static implicit operator Fact<T>(T value) => Known(value);

    /// <summary>What is not known is an unknown fact of every type.</summary>
    /// <param name="unknown">Nothing.</param>
    [SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "Unknown is the named alternate.")]
    public static implicit operator Fact<T>(NoFact unknown) => default;

    /// <summary>Whether it is known on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Whether it is known, and not only until an earlier day.</returns>
    /// <exception cref="ArgumentException">The day is of another calendar or lies outside the years 1 to 9999.</exception>
    public bool IsKnownOn(LocalDate day) => IsKnownOn(DateKey.Of(Guard.Against.NotIso(day)));

    /// <inheritdoc/>
    /// <remarks>Whether it is known, never the value: facts about people do not leak into logs.</remarks>
    public override string ToString() => IsKnown ? "known" : "unknown";

    /// <summary>
    /// This fact, or an earlier one where this is unknown: a source that fails to answer does not erase what was known. How long the earlier one is known stays
    /// with it.
    /// </summary>
    /// <param name="earlier">What was known before.</param>
    /// <returns>This fact if it is known, otherwise the earlier one.</returns>
    public Fact<T> OrEarlier(Fact<T> earlier) => IsKnown ? this : earlier;

    /// <summary>The same, known at most through a day.</summary>
    internal Fact<T> Through(int lastDay) => new(Raw, Math.Min(KnownUntilKey, lastDay));

    internal bool IsKnownOn(int day) => KnownUntilKey >= day;

    private static T Checked(T value, [CallerArgumentExpression(nameof(value))] string? name = null)
    {
        Guard.Against.Null(value, name);
        if (value is LocalDate day)
        {
            Guard.Against.NotIso(day, name);
        }
        else if (value is Domain.ValueList<LocalDate> days)
        {
            foreach (var one in days.AsSpan())
            {
                Guard.Against.NotIso(one, name);
            }
        }

        return value;
    }
}
