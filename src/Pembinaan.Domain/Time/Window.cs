using System.Runtime.CompilerServices;

namespace Pembinaan.Domain.Time;

/// <summary>
/// The days on which something certainly holds and the days on which it possibly holds; unknown facts make the two differ. Certain days are always possible.
/// </summary>
/// <remarks>
/// On each single day this is Kleene's three-valued logic: certain is met, possible but not certain is undetermined, not possible is not met. The default value
/// is <see cref="Never"/>. Windows of one span allocate nothing.
/// </remarks>
/// <example>
/// Certain from May on, and possible from April on because a fact is not known:
/// <code>
/// var window = Window.Of(certain: DateSet.From(new(2025, 5, 1)), possible: DateSet.From(new(2025, 4, 1)));
/// var inMarch = window.At(new(2025, 3, 31));    // Verdict.NotMet
/// var inApril = window.At(new(2025, 4, 30));    // Verdict.Undetermined
/// var inMay = window.At(new(2025, 5, 1));       // Verdict.Met
/// </code>
/// </example>
public readonly struct Window : IEquatable<Window>, ILocalisable
{
    private const int MostOnStack = 8;

    private readonly DateSet _certain;
    private readonly DateSet _possible;

    private Window(in DateSet certain, in DateSet possible)
    {
        _certain = certain;
        _possible = possible;
    }

    /// <summary>Certainly on every day.</summary>
    public static Window Always => new(DateSet.All, DateSet.All);

    /// <summary>Certainly on no day; the same as the default value.</summary>
    public static Window Never => default;

    /// <summary>Possibly on every day, certainly on none.</summary>
    public static Window Unknown => new(DateSet.None, DateSet.All);

    /// <summary>The days on which it certainly holds.</summary>
    public DateSet Certain => _certain;

    /// <summary>The days on which it possibly holds; includes the certain ones.</summary>
    public DateSet Possible => _possible;

    /// <summary>The days on which it cannot be said.</summary>
    public DateSet Undetermined => _possible.Except(_certain);

    /// <summary>Whether no day is undetermined.</summary>
    public bool IsKnown => _certain == _possible;

    /// <summary>A window of known days.</summary>
    /// <param name="days">The days on which it holds.</param>
    /// <returns>The window.</returns>
    public static Window Of(in DateSet days) => new(days, days);

    /// <summary>A window of certain and possible days.</summary>
    /// <param name="certain">The days on which it certainly holds.</param>
    /// <param name="possible">The days on which it possibly holds.</param>
    /// <returns>The window.</returns>
    /// <exception cref="ArgumentException">A certain day is not possible.</exception>
    public static Window Of(in DateSet certain, in DateSet possible)
    {
        Guard.Against.Violation(!certain.IsSubsetOf(possible), $"Every certain day must be a possible day.", nameof(certain));
        return new(certain, possible);
    }

    /// <summary>From a day on.</summary>
    /// <param name="firstDay">The first day, inclusive.</param>
    /// <returns>The window.</returns>
    public static Window From(LocalDate firstDay) => Of(DateSet.From(firstDay));

    /// <summary>Up to a day.</summary>
    /// <param name="lastDay">The last day, inclusive.</param>
    /// <returns>The window.</returns>
    public static Window Until(LocalDate lastDay) => Of(DateSet.Until(lastDay));

    /// <summary>Between two days; never, if the last day is before the first.</summary>
    /// <param name="firstDay">The first day, inclusive.</param>
    /// <param name="lastDay">The last day, inclusive.</param>
    /// <returns>The window.</returns>
    public static Window Between(LocalDate firstDay, LocalDate lastDay) => Of(DateSet.Between(firstDay, lastDay));

    /// <summary>Always or never.</summary>
    /// <param name="holds">Whether it holds.</param>
    /// <returns>The window.</returns>
    public static Window If(bool holds) => holds ? Always : Never;

    /// <summary>At least so many of several windows.</summary>
    /// <param name="count">How many must hold; 0 is always met, more than there are is never met.</param>
    /// <param name="windows">The windows.</param>
    /// <returns>The days on which at least that many certainly, and possibly, hold.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
    public static Window AtLeast(int count, params ReadOnlySpan<Window> windows)
    {
        Guard.Against.LessThan(count, 0);
        if (count == 0)
        {
            return Always;
        }

        if (count > windows.Length)
        {
            return Never;
        }

        // reached[k]: the days on which at least k of the windows seen so far hold.
        var few = default(Few);
        Span<Window> reached = count < MostOnStack ? ((Span<Window>)few)[..(count + 1)] : new Window[count + 1];
        reached[0] = Always;
        foreach (ref readonly var window in windows)
        {
            for (var k = count; k > 0; k--)
            {
                reached[k] |= reached[k - 1] & window;
            }
        }

        return reached[count];
    }

    /// <summary>The answer for one day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Met, not met or undetermined.</returns>
    public Verdict At(LocalDate day) => At(DateKey.Of(Guard.Against.NotIso(day)));

    /// <summary>The days on which both hold.</summary>
    /// <param name="other">The other window.</param>
    /// <returns>The conjunction.</returns>
    public Window And(in Window other) => new(_certain.Intersect(other._certain), _possible.Intersect(other._possible));

    /// <summary>The days on which at least one holds.</summary>
    /// <param name="other">The other window.</param>
    /// <returns>The disjunction.</returns>
    public Window Or(in Window other) => new(_certain.Union(other._certain), _possible.Union(other._possible));

    /// <summary>The days on which it does not hold; what is undetermined stays undetermined.</summary>
    /// <returns>The negation.</returns>
    public Window Not() => new(_possible.Complement(), _certain.Complement());

    /// <summary>The days on which this holds or an exception applies.</summary>
    /// <param name="exception">The exception.</param>
    /// <returns>This, unless the exception.</returns>
    public Window Unless(in Window exception) => Or(exception);

    /// <summary>The window limited to some days; certainly not on the others.</summary>
    /// <param name="days">The days.</param>
    /// <returns>The limited window.</returns>
    public Window Within(in DateSet days) => new(_certain.Intersect(days), _possible.Intersect(days));

    /// <summary>The first day after a day on which the answer differs from that of the day before.</summary>
    /// <param name="day">The day after which to look.</param>
    /// <returns>That day, or null if nothing changes any more.</returns>
    public LocalDate? NextChangeAfter(LocalDate day)
    {
        var (certain, possible) = (_certain.NextChangeAfter(day), _possible.NextChangeAfter(day));
        return certain is { } c && possible is { } p ? LocalDate.Min(c, p) : certain ?? possible;
    }

    /// <summary>The days on which the answer differs from that of the day before, in order.</summary>
    /// <returns>The days.</returns>
    public IEnumerable<LocalDate> Edges() => _certain.Edges().Union(_possible.Edges()).Order();

    /// <inheritdoc/>
    public bool Equals(Window other) => _certain == other._certain && _possible == other._possible;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Window other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_certain, _possible);

    /// <summary>Whether two windows have the same certain and possible days.</summary>
    /// <param name="left">One window.</param>
    /// <param name="right">The other window.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(in Window left, in Window right) => left.Equals(right);

    /// <summary>Whether two windows differ.</summary>
    /// <param name="left">One window.</param>
    /// <param name="right">The other window.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(in Window left, in Window right) => !left.Equals(right);

    /// <summary>The conjunction.</summary>
    /// <param name="left">One window.</param>
    /// <param name="right">The other window.</param>
    /// <returns>The days on which both hold.</returns>
    public static Window operator &(in Window left, in Window right) => left.And(right);

    /// <summary>The disjunction.</summary>
    /// <param name="left">One window.</param>
    /// <param name="right">The other window.</param>
    /// <returns>The days on which at least one holds.</returns>
    public static Window operator |(in Window left, in Window right) => left.Or(right);

    /// <summary>The negation.</summary>
    /// <param name="window">The window.</param>
    /// <returns>The days on which it does not hold.</returns>
    public static Window operator ~(in Window window) => window.Not();

    /// <summary>The days; where something is unknown, those that are certain and those that are possible.</summary>
    /// <param name="language">The reader's language.</param>
    /// <returns>The text.</returns>
    public string In(Language language) =>
        IsKnown ? _certain.In(language)
        : language.IsIndonesian ? $"pasti: {_certain.In(language)}; mungkin: {_possible.In(language)}"
        : $"certain: {_certain.In(language)}; possible: {_possible.In(language)}";

    /// <inheritdoc/>
    public override string ToString() => In(Language.English);

    internal static Window Trusted(in DateSet certain, in DateSet possible) => new(certain, possible);

    internal Verdict At(int key) =>
        _certain.Contains(key) ? Verdict.Met
        : _possible.Contains(key) ? Verdict.Undetermined
        : Verdict.NotMet;

    [InlineArray(MostOnStack)]
    private struct Few
    {
        private Window _first;
    }
}
