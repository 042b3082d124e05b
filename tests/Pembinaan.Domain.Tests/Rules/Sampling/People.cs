using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Tests.Rules.Sampling;

/// <summary>Generated people, sharpened to the day asked: their dates stand where conditions turn, on month ends and leap days, and some facts are unknown or known only for a time.</summary>
internal sealed class People(int seed)
{
    private static readonly LocalDate[] Awkward =
    [
        new(2023, 2, 28), new(2023, 8, 29), new(2023, 8, 30), new(2023, 8, 31), new(2023, 12, 31), new(2024, 1, 31), new(2024, 2, 28), new(2024, 2, 29), new(2024, 3, 1),
        new(2024, 3, 31), new(2024, 4, 30), new(2024, 6, 30), new(2024, 12, 31), new(2025, 2, 28), new(2025, 3, 1), new(2026, 11, 30), new(2028, 2, 29), new(2100, 2, 28),
    ];

    private static readonly LocalDate[] Ends = [new(1, 1, 1), new(1, 1, 2), new(1, 2, 28), new(9999, 12, 30), new(9999, 12, 31), new(9998, 12, 31)];

    private static readonly int[] Months = [0, 1, 3, 6, 9, 12, 18 * 12, 55 * 12, 56 * 12];

    private readonly Random _random = new(seed);

    /// <summary>A day that is awkward more often than not.</summary>
    public LocalDate Day() => _random.Next(3) == 0 ? new LocalDate(2020, 1, 1).PlusDays(_random.Next(4_000)) : Awkward[_random.Next(Awkward.Length)];

    /// <summary>A day at one end of the calendar.</summary>
    public LocalDate DayAtAnEnd() => Ends[_random.Next(Ends.Length)];

    public Person Around(LocalDate day) => Of(() => Near(day), day);

    /// <summary>Someone whose dates stand at the ends of the calendar.</summary>
    public Person AtTheEnds() => Of(DayAtAnEnd, DayAtAnEnd());

    public bool Chance(int oneIn) => _random.Next(oneIn) == 0;

    public int Below(int limit) => _random.Next(limit);

    /// <summary>A day within two days of the day asked, moved by a length that rules use.</summary>
    private LocalDate Near(LocalDate day) => day.PlusMonths((_random.Next(2) == 0 ? -1 : 1) * Months[_random.Next(Months.Length)]).PlusDays(_random.Next(3) == 0 ? _random.Next(-400, 400) : _random.Next(-2, 3));

    private Person Of(Func<LocalDate> date, LocalDate day)
    {
        var length = _random.Next(1, 1_500);
        return new()
        {
            Birth = Maybe(date(), day),
            Start = Maybe(_random.Next(2) == 0 && day.Year is > 100 and < 9900 ? day.PlusDays(-length / 2).PlusDays(_random.Next(-2, 3)) : date(), day),
            Days = Maybe(length, day),
            Release = Maybe(date(), day),
            Penalty = Maybe(Chance(3) ? Occurrence.Never : Occurrence.On(date()), day),
            Penalties = Maybe(Enumerable.Range(0, _random.Next(4)).Select(_ => date()).ToValueList(), day),
            Risk = Maybe((Risk)_random.Next(3), day),
            Score = Maybe(_random.Next(-2, 12), day),
            Consent = Maybe(Chance(2), day),
            Region = Maybe(new string(_random.Next(2) == 0 ? "32" : "31"), day),
            Leave = Maybe(DateSet.UnionOf(DateSet.Between(date(), date()), DateSet.On(date()), Chance(4) ? DateSet.From(date()) : default), day),
            Block = Maybe(Timeline<string>.Empty.From(date(), "A").From(date(), "B"), day),
        };
    }

    private Fact<T> Maybe<T>(T value, LocalDate day)
        where T : notnull => _random.Next(10) switch
        {
            0 => Fact<T>.Unknown,
            1 => Fact<T>.KnownThrough(value, day),
            2 => Fact<T>.KnownThrough(value, Shifted(day)),
            _ => value,
        };

    private LocalDate Shifted(LocalDate day) => day.Year is 1 or 9999 ? day : day.PlusDays(_random.Next(-1, 2));
}
