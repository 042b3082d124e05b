using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Rules;

/// <content>Conditions on ages. None has a birthday of leap days by default: no rule of Indonesian law was found, so each names its answer.</content>
public static partial class Conditions
{
    /// <summary>From the birthday of an age on.</summary>
    /// <typeparam name="TFacts">The facts handed in.</typeparam>
    /// <param name="birth">The date of birth.</param>
    /// <param name="years">The age in whole years.</param>
    /// <param name="leapDay">The birthday of those born on 29 February in years without that day; the explanation names it.</param>
    /// <returns>The condition: met from that birthday on.</returns>
    /// <exception cref="ArgumentException">The years are negative.</exception>
    public static Condition<TFacts> AgeFrom<TFacts>(this FactOf<TFacts, LocalDate> birth, int years, LeapDayBirthday leapDay) =>
        new SinceCondition<TFacts>(
            birth,
            Age.Years(years, leapDay),
            () =>
                ConditionText.Of(
                    birth,
                    $"menunjukkan usia paling rendah {years} tahun{Born(leapDay).Id}",
                    $"gives an age of at least {years}{Born(leapDay).En}"
                ),
            "age-from"
        )
        {
            NearBy = Nearby.Ages<TFacts>(years, null, leapDay, (from, _, born) => birth.AgeFrom(from!.Value, born)),
        };

    /// <summary>Up to the day before the birthday of an age.</summary>
    /// <typeparam name="TFacts">The facts handed in.</typeparam>
    /// <param name="birth">The date of birth.</param>
    /// <param name="years">The age in whole years that is not yet reached.</param>
    /// <param name="leapDay">The birthday of those born on 29 February in years without that day; the explanation names it.</param>
    /// <returns>The condition: met before that birthday.</returns>
    /// <exception cref="ArgumentException">The years are negative.</exception>
    public static Condition<TFacts> AgeBelow<TFacts>(this FactOf<TFacts, LocalDate> birth, int years, LeapDayBirthday leapDay) =>
        new BeforeCondition<TFacts>(
            birth,
            Age.Years(years, leapDay),
            () => ConditionText.Of(birth, $"menunjukkan usia di bawah {years} tahun{Born(leapDay).Id}", $"gives an age below {years}{Born(leapDay).En}"),
            "age-below"
        )
        {
            NearBy = Nearby.Ages<TFacts>(years, null, leapDay, (below, _, born) => birth.AgeBelow(below!.Value, born)),
        };

    /// <summary>
    /// From the birthday of the lower age to the day before the birthday after the upper age: "18 to 55" ends the day before the 56th birthday.
    /// </summary>
    /// <typeparam name="TFacts">The facts handed in.</typeparam>
    /// <param name="birth">The date of birth.</param>
    /// <param name="from">The lower age in whole years, inclusive.</param>
    /// <param name="upTo">The upper age in whole years, inclusive.</param>
    /// <param name="leapDay">The birthday of those born on 29 February in years without that day; the explanation names it.</param>
    /// <returns>The condition.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The upper age is below the lower one.</exception>
    public static Condition<TFacts> AgeBetween<TFacts>(this FactOf<TFacts, LocalDate> birth, int from, int upTo, LeapDayBirthday leapDay)
    {
        Guard.Against.LessThan(upTo, from);
        return new AgeBetweenCondition<TFacts>(
            birth,
            Age.Years(from, leapDay),
            Age.Years(Age.Following(upTo), leapDay),
            () =>
                ConditionText.Of(birth, $"menunjukkan usia {from} sampai {upTo} tahun{Born(leapDay).Id}", $"gives an age of {from} to {upTo}{Born(leapDay).En}")
        )
        {
            NearBy = Nearby.Ages<TFacts>(from, upTo, leapDay, (low, high, born) => birth.AgeBetween(low!.Value, high!.Value, born)),
        };
    }

    /// <summary>An age on a day that is itself a fact, such as the start of the programme or the day of arrival, whatever day is asked.</summary>
    /// <typeparam name="TFacts">The facts handed in.</typeparam>
    /// <param name="birth">The date of birth.</param>
    /// <param name="from">The lower age in whole years, inclusive.</param>
    /// <param name="upTo">The upper age in whole years, inclusive, or null for none.</param>
    /// <param name="on">The day on which the age counts.</param>
    /// <param name="leapDay">The birthday of those born on 29 February in years without that day; the explanation names it.</param>
    /// <returns>The condition.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The upper age is below the lower one.</exception>
    public static Condition<TFacts> AgeOn<TFacts>(
        this FactOf<TFacts, LocalDate> birth,
        FactOf<TFacts, LocalDate> on,
        int from,
        int? upTo,
        LeapDayBirthday leapDay
    )
    {
        Guard.Against.Null(on);
        Guard.Against.LessThan(upTo ?? from, from, nameof(upTo));
        Term? below = upTo is { } last ? Age.Years(Age.Following(last), leapDay) : null;
        return new FixedCondition<TFacts, (LocalDate First, LocalDate Second), AgeOnTest>(
            ConditionText.Checked(birth).With(on),
            new(Age.Years(from, leapDay), below),
            () =>
                ConditionText.Of(
                    birth,
                    upTo is null
                        ? $"menunjukkan usia paling rendah {from} tahun pada {on.Label.Id}{Born(leapDay).Id}"
                        : $"menunjukkan usia {from} sampai {upTo} tahun pada {on.Label.Id}{Born(leapDay).Id}",
                    upTo is null
                        ? $"gives an age of at least {from} on: {on.Label.En}{Born(leapDay).En}"
                        : $"gives an age of {from} to {upTo} on: {on.Label.En}{Born(leapDay).En}"
                ),
            () => ConditionText.Canonical("age-on-from", Age.Years(from, leapDay)) + (below is { } end ? ConditionText.Canonical("below", end) : "")
        )
        {
            NearBy = Nearby.Ages<TFacts>(from, upTo, leapDay, (low, high, born) => birth.AgeOn(on, low!.Value, high, born)),
        };
    }

    private static LocalisedText Born(LeapDayBirthday leapDay) =>
        leapDay == LeapDayBirthday.TwentyEighthOfFebruary
            ? new(" (kelahiran 29 Februari: 28 Februari)", " (born on 29 February: 28 February)")
            : new(" (kelahiran 29 Februari: 1 Maret)", " (born on 29 February: 1 March)");
}
