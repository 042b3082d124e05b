using System.Runtime.CompilerServices;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Rules;

/// <summary>Makes the conditions that are easily taken for another: one with a length, a value or a way of counting beside it.</summary>
internal static class Nearby
{
    /// <summary>The same with a length of one day more or less, and with months counted otherwise.</summary>
    internal static Func<IEnumerable<Condition<TFacts>>> Length<TFacts>(Term length, Func<Term, Condition<TFacts>> make) =>
        () =>
        {
            var (months, days, counted) = (length.Months, length.Days, length.Convention);
            var others = months == 0 ? [] : Enum.GetValues<MonthConvention>().Where(c => c != counted);
            return [make(Term.Of(months, days + 1, counted)), make(Term.Of(months, days - 1, counted)), .. others.Select(c => make(length.Under(c)))];
        };

    /// <summary>The same with a period that begins or ends a day earlier or later.</summary>
    internal static Func<IEnumerable<Condition<TFacts>>> Days<TFacts>(ValidityPeriod period, Func<ValidityPeriod, Condition<TFacts>> make) =>
        () =>
        {
            var near = new List<Condition<TFacts>>();
            foreach (var (first, last) in new[] { (-1, 0), (1, 0), (0, -1), (0, 1) })
            {
                var from = Beside(period.FirstDay).FirstOrDefault(day => Period.DaysBetween(period.FirstDay, day) == first, period.FirstDay);
                var to = period.LastDay is { } end ? Beside(end).FirstOrDefault(day => Period.DaysBetween(end, day) == last, end) : (LocalDate?)null;
                var moved = to is { } until ? ValidityPeriod.Between(from, until) : (DomainResult<ValidityPeriod>)ValidityPeriod.From(from);
                if (moved.IsSuccess && moved.Value != period)
                {
                    near.Add(make(moved.Value));
                }
            }

            return near;
        };

    /// <summary>The same with an age of one year more or less, and with the other birthday of those born on 29 February.</summary>
    internal static Func<IEnumerable<Condition<TFacts>>> Ages<TFacts>(
        int? from,
        int? upTo,
        LeapDayBirthday leapDay,
        Func<int?, int?, LeapDayBirthday, Condition<TFacts>> make
    ) =>
        () =>
        {
            var near = new List<Condition<TFacts>> { make(from, upTo, Other(leapDay)) };
            AddShifted(from, from > 0, from is { } && (upTo is null || from < upTo), f => near.Add(make(f, upTo, leapDay)));
            AddShifted(upTo, upTo is { } && upTo > (from ?? 0), upTo is < int.MaxValue, u => near.Add(make(from, u, leapDay)));
            return near;
        };

    /// <summary>The value next to another, where its type has one: days, whole numbers and enumerations.</summary>
    internal static IEnumerable<T> Beside<T>(T value)
        where T : notnull =>
        value switch
        {
            long n =>
            [
                .. n > long.MinValue ? [Cast<long, T>(n - 1)] : Array.Empty<T>(),
                .. n < long.MaxValue ? [Cast<long, T>(n + 1)] : Array.Empty<T>(),
            ],
            int n => [.. n > int.MinValue ? [Cast<int, T>(n - 1)] : Array.Empty<T>(), .. n < int.MaxValue ? [Cast<int, T>(n + 1)] : Array.Empty<T>()],
            LocalDate day when day > LocalDate.MinIsoValue && day < LocalDate.MaxIsoValue =>
            [
                Cast<LocalDate, T>(day.PlusDays(-1)),
                Cast<LocalDate, T>(day.PlusDays(1)),
            ],
            Enum => Enum.GetValuesAsUnderlyingType(typeof(T)).Cast<object>().Select(static v => (T)Enum.ToObject(typeof(T), v)).Where(v => !v.Equals(value)),
            _ => [],
        };

    /// <summary>The fractions with a denominator one more or less: a third for a half, a quarter for a third.</summary>
    internal static IEnumerable<(int Numerator, int Denominator)> Fractions(int numerator, int denominator)
    {
        if (denominator < int.MaxValue)
        {
            yield return (numerator, denominator + 1);
        }

        if (denominator - 1 > numerator)
        {
            yield return (numerator, denominator - 1);
        }
    }

    /// <summary>The same with one value fewer that is accepted.</summary>
    internal static Func<IEnumerable<Condition<TFacts>>> Accepted<TFacts, T>(T[] accepted, Func<T[], Condition<TFacts>> make) =>
        () => accepted.Length == 1 ? [] : accepted.Select((_, i) => make([.. accepted[..i], .. accepted[(i + 1)..]]));

    internal static LeapDayBirthday Other(LeapDayBirthday leapDay) =>
        leapDay == LeapDayBirthday.FirstOfMarch ? LeapDayBirthday.TwentyEighthOfFebruary : LeapDayBirthday.FirstOfMarch;

    internal static EntitlementDay Other(EntitlementDay opens) => opens == EntitlementDay.DayAfter ? EntitlementDay.LastServedDay : EntitlementDay.DayAfter;

    private static void AddShifted(int? years, bool mayFall, bool mayRise, Action<int?> add)
    {
        if (mayFall)
        {
            add(years - 1);
        }

        if (mayRise)
        {
            add(years + 1);
        }
    }

    private static TTo Cast<TFrom, TTo>(TFrom value) => Unsafe.As<TFrom, TTo>(ref value);
}
