namespace Pembinaan.Domain.Time;

/// <summary>
/// What was recorded to hold from one day and another on. Each begins on its own day also where the one before says the same, so that what is recorded later
/// about days before it does not swallow it.
/// </summary>
internal readonly struct Steps<T> : IEquatable<Steps<T>>
    where T : notnull
{
    private readonly Timeline<T>? _byDay;
    // A tree, so that a day more costs the logarithm of how many there are.
    private readonly ImmutableSortedSet<LocalDate>? _starts;

    private Steps(Timeline<T> byDay, ImmutableSortedSet<LocalDate> starts)
    {
        _byDay = byDay;
        _starts = starts;
    }

    /// <summary>What holds on each day.</summary>
    internal Timeline<T> ByDay => _byDay ?? Timeline<T>.Empty;

    private ImmutableSortedSet<LocalDate> Starts => _starts ?? [];

    /// <summary>The same value on every day, or from a day on.</summary>
    internal static Steps<T> Since(LocalDate? firstDay, T value) =>
        firstDay is { } first ? default(Steps<T>).From(first, value) : new(Timeline<T>.Always(value), []);

    /// <summary>The same with a value from a day on, until the next day from which something was recorded or ended.</summary>
    internal Steps<T> From(LocalDate firstDay, T value)
    {
        Guard.Against.NotIso(firstDay);
        var next = Earlier(ByDay.NextChangeAfter(firstDay), NextStartAfter(firstDay));
        var days = next is { } following ? ValidityPeriod.Between(firstDay, following.PlusDays(-1)).Value : ValidityPeriod.From(firstDay);
        return new(ByDay.Over(days, value), Starts.Add(firstDay));
    }

    /// <summary>The same with what holds on a day ended on it; what was recorded for a later day stays.</summary>
    internal Steps<T> EndingOn(LocalDate lastDay)
    {
        if (lastDay == LocalDate.MaxIsoValue || ByDay.SegmentOn(lastDay) is null)
        {
            return this;
        }

        var (first, next) = (lastDay.PlusDays(1), Earlier(ByDay.NextChangeAfter(lastDay), NextStartAfter(lastDay)));
        return next == first
            ? this
            : new(ByDay.Except(next is { } following ? ValidityPeriod.Between(first, following.PlusDays(-1)).Value : ValidityPeriod.From(first)), Starts);
    }

    /// <summary>The first day after a day from which something was recorded; null if there is none.</summary>
    internal LocalDate? NextStartAfter(LocalDate day)
    {
        var starts = Starts;
        var at = starts.IndexOf(day);
        at = at < 0 ? ~at : at + 1;
        return at < starts.Count ? starts[at] : null;
    }

    /// <inheritdoc/>
    public bool Equals(Steps<T> other) => ByDay.Equals(other.ByDay) && Starts.SetEquals(other.Starts);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Steps<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => ByDay.GetHashCode();

    private static LocalDate? Earlier(LocalDate? one, LocalDate? other) =>
        one is { } first && other is { } second ? LocalDate.Min(first, second) : one ?? other;
}
