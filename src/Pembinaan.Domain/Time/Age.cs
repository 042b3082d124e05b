using System.Diagnostics;

namespace Pembinaan.Domain.Time;

/// <summary>Ages in completed years: reached on the birthday, and kept until the day before the next one.</summary>
/// <remarks>
/// "At most 55" is thus the days before the 56th birthday. A threshold taken from a day ("born on or before …") is the latest start of
/// <see cref="Years"/>, the exact inverse of the birthday; the day minus so many years would make people born on 29 February too young for a day.
/// </remarks>
internal static class Age
{
    private const int MoreThanTheCalendar = 10_000;

    /// <summary>So many years of age as a length from the day of birth.</summary>
    /// <param name="years">Completed years, from 0; an age beyond ten thousand is one that nobody reaches.</param>
    /// <param name="leapDay">The birthday of those born on 29 February.</param>
    /// <returns>The length, whose <see cref="Term.After"/> is the birthday and whose <see cref="Term.LatestStart"/> is the latest day of birth.</returns>
    /// <exception cref="ArgumentException">The years are negative.</exception>
    public static Term Years(int years, LeapDayBirthday leapDay)
    {
        Guard.Against.Negative(years);
        Guard.Against.Undefined(leapDay);
        return Term.OfYears(
            Math.Min(years, MoreThanTheCalendar),
            leapDay switch
            {
                LeapDayBirthday.TwentyEighthOfFebruary => MonthConvention.Clamped,
                LeapDayBirthday.FirstOfMarch => MonthConvention.RolledUp,
                _ => throw new UnreachableException(),
            }
        );
    }

    /// <summary>The days on which a person has an age between two ages.</summary>
    /// <param name="born">The day of birth.</param>
    /// <param name="from">The lowest age in completed years, inclusive, from 0.</param>
    /// <param name="upTo">The highest age in completed years, inclusive, or null for no limit.</param>
    /// <param name="leapDay">The birthday of those born on 29 February.</param>
    /// <returns>From the birthday of the lowest age to the day before the birthday that follows the highest.</returns>
    /// <exception cref="ArgumentException">An age is negative, or the highest is below the lowest.</exception>
    public static DateSet DaysBetween(LocalDate born, int from, int? upTo, LeapDayBirthday leapDay)
    {
        Guard.Against.Negative(from);
        Guard.Against.LessThan(upTo ?? from, from, nameof(upTo));
        var birth = DateKey.Of(Guard.Against.NotIso(born));
        var following = upTo is { } last ? Years(Following(last), leapDay).AfterKey(birth) : DateKey.Max;
        return DateSet.Of(Years(from, leapDay).AfterKey(birth), following == DateKey.Max ? DateKey.Max : DateKey.Previous(following));
    }

    /// <summary>The age after one; after an age that nobody reaches, the same.</summary>
    internal static int Following(int years) => Math.Min(years, MoreThanTheCalendar - 1) + 1;
}
