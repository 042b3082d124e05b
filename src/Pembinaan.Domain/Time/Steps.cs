namespace Pembinaan.Domain.Time;

/// <summary>
/// What was recorded to hold from one day and another on. Each begins on its own day also where the one before says the same, so that what is recorded later
/// about days before it does not swallow it.
/// </summary>
internal readonly record struct Steps<T>
    where T : notnull
{
    private readonly Timeline<T>? _byDay;
    private readonly ValueList<LocalDate> _starts;

    private Steps(Timeline<T> byDay, ValueList<LocalDate> starts)
    {
        _byDay = byDay;
        _starts = starts;
    }

    /// <summary>What holds on each day.</summary>
    internal Timeline<T> ByDay => _byDay ?? Timeline<T>.Empty;

    /// <summary>The same value on every day, or from a day on.</summary>
    internal static Steps<T> Since(LocalDate? firstDay, T value) =>
        firstDay is { } first ? default(Steps<T>).From(first, value) : new(Timeline<T>.Always(value), []);

    /// <summary>The same with a value from a day on, until the next day from which something was recorded or ended.</summary>
    internal Steps<T> From(LocalDate firstDay, T value)
    {
        Guard.Against.NotIso(firstDay);
        var next = Earlier(ByDay.NextChangeAfter(firstDay), NextStartAfter(firstDay));
        var days = next is { } following ? ValidityPeriod.Between(firstDay, following.PlusDays(-1)).Value : ValidityPeriod.From(firstDay);
        return new(ByDay.Over(days, value), _starts.Contains(firstDay) ? _starts : _starts.Add(firstDay));
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
            : new(ByDay.Except(next is { } following ? ValidityPeriod.Between(first, following.PlusDays(-1)).Value : ValidityPeriod.From(first)), _starts);
    }

    /// <summary>The same with each value made another.</summary>
    internal Steps<T> Map(Func<T, T> map) => new(ByDay.Map(map), _starts);

    /// <summary>The first day after a day from which something was recorded; null if there is none.</summary>
    internal LocalDate? NextStartAfter(LocalDate day)
    {
        LocalDate? next = null;
        foreach (var start in _starts.AsSpan())
        {
            next = start > day ? Earlier(next, start) : next;
        }

        return next;
    }

    private static LocalDate? Earlier(LocalDate? one, LocalDate? other) =>
        one is { } first && other is { } second ? LocalDate.Min(first, second) : one ?? other;
}
