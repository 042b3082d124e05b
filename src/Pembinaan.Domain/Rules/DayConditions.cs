using Pembinaan.Domain.Text;
using Pembinaan.Domain.Time;
using Pembinaan.Domain.Values;

namespace Pembinaan.Domain.Rules;

/// <summary>Conditions on facts that are days. Each is declared once and answers for a day, a window, and many people at once with an exactly hoisted threshold.</summary>
public static class DayConditions
{
    /// <summary>From the date on.</summary>
    /// <typeparam name="TFacts">The facts handed in.</typeparam>
    /// <param name="date">The date.</param>
    /// <returns>The condition: met on the date itself and after it.</returns>
    public static Condition<TFacts> Since<TFacts>(this FactOf<TFacts, LocalDate> date) =>
        new SinceCondition<TFacts>(date, default, ConditionText.Of(Checked(date), "telah tiba", "has come"), "since");

    /// <summary>From the date plus a length on.</summary>
    /// <typeparam name="TFacts">The facts handed in.</typeparam>
    /// <param name="date">The date.</param>
    /// <param name="length">The length under its convention; may be negative.</param>
    /// <returns>The condition: met on the corresponding day and after it.</returns>
    public static Condition<TFacts> Since<TFacts>(this FactOf<TFacts, LocalDate> date, Term length) =>
        new SinceCondition<TFacts>(date, length, ConditionText.Of(Checked(date), "sudah lewat ", length, "", "lies back ", ""), "since");

    /// <summary>Before the date plus a length.</summary>
    /// <typeparam name="TFacts">The facts handed in.</typeparam>
    /// <param name="date">The date.</param>
    /// <param name="length">The length under its convention; may be negative.</param>
    /// <returns>The condition: met up to the day before the corresponding day.</returns>
    public static Condition<TFacts> Before<TFacts>(this FactOf<TFacts, LocalDate> date, Term length = default) =>
        new BeforeCondition<TFacts>(date, length, ConditionText.Of(Checked(date), "belum lewat ", length, "", "does not yet lie back ", ""), "before");

    /// <summary>Up to and including the date plus a length.</summary>
    /// <typeparam name="TFacts">The facts handed in.</typeparam>
    /// <param name="date">The date.</param>
    /// <param name="length">The length under its convention; may be negative.</param>
    /// <returns>The condition: met on the corresponding day and before it.</returns>
    public static Condition<TFacts> Until<TFacts>(this FactOf<TFacts, LocalDate> date, Term length = default) =>
        new UntilCondition<TFacts>(date, length, ConditionText.Of(Checked(date), "belum terlampaui ", length, "", "is not passed by more than ", ""));

    /// <summary>On days from which a length leads to the date at the latest: at least so much is left.</summary>
    /// <typeparam name="TFacts">The facts handed in.</typeparam>
    /// <param name="date">The date, for example the expected release.</param>
    /// <param name="length">The length under its convention.</param>
    /// <returns>The condition: met on days <c>d</c> with <c>d + length ≤ date</c>.</returns>
    public static Condition<TFacts> LeavesAtLeast<TFacts>(this FactOf<TFacts, LocalDate> date, Term length) =>
        new LeavesAtLeastCondition<TFacts>(date, length, ConditionText.Of(Checked(date), "masih paling sedikit ", length, " lagi", "is at least ", " away"));

    /// <summary>On days from which a length leads to the date at the earliest: at most so much is left.</summary>
    /// <typeparam name="TFacts">The facts handed in.</typeparam>
    /// <param name="date">The date, for example the expected release.</param>
    /// <param name="length">The length under its convention.</param>
    /// <returns>The condition: met on days <c>d</c> with <c>d + length ≥ date</c>.</returns>
    public static Condition<TFacts> LeavesAtMost<TFacts>(this FactOf<TFacts, LocalDate> date, Term length) =>
        new LeavesAtMostCondition<TFacts>(date, length, ConditionText.Of(Checked(date), "paling lama ", length, " lagi", "is at most ", " away"));

    /// <summary>On days on which a term of a length can start and, counted with its first day, have ended by the date.</summary>
    /// <typeparam name="TFacts">The facts handed in.</typeparam>
    /// <param name="date">The last day on which the term may end, inclusive.</param>
    /// <param name="length">The length; positive.</param>
    /// <returns>The condition: met up to the latest start of such a term.</returns>
    public static Condition<TFacts> LeavesRoomForTerm<TFacts>(this FactOf<TFacts, LocalDate> date, Term length) =>
        new RoomForTermCondition<TFacts>(date, length, ConditionText.Of(Checked(date), "cukup untuk masa ", length, "", "leaves room for a term of ", ""));

    /// <summary>The date lies in a period, whatever day is asked.</summary>
    /// <typeparam name="TFacts">The facts handed in.</typeparam>
    /// <param name="date">The date.</param>
    /// <param name="period">The period, both ends inclusive.</param>
    /// <returns>The condition.</returns>
    public static Condition<TFacts> LiesWithin<TFacts>(this FactOf<TFacts, LocalDate> date, ValidityPeriod period)
    {
        ArgumentNullException.ThrowIfNull(period);
        return new DateWithinCondition<TFacts>(
            date,
            period.FirstKey,
            period.LastKey,
            ConditionText.Of(Checked(date), $"jatuh pada {period.In(Language.Indonesian)}", $"falls in {period.In(Language.English)}"));
    }

    /// <summary>From the birthday of an age on.</summary>
    /// <typeparam name="TFacts">The facts handed in.</typeparam>
    /// <param name="birth">The date of birth.</param>
    /// <param name="years">The age in whole years.</param>
    /// <param name="leapDay">The birthday of those born on 29 February in years without that day; the explanation names it.</param>
    /// <returns>The condition: met from that birthday on.</returns>
    public static Condition<TFacts> AgeFrom<TFacts>(this FactOf<TFacts, LocalDate> birth, int years, LeapDayBirthday leapDay) =>
        new SinceCondition<TFacts>(
            birth,
            Age.Years(years, leapDay),
            ConditionText.Of(Checked(birth), $"menunjukkan usia paling rendah {years} tahun{Born(leapDay).Id}", $"gives an age of at least {years}{Born(leapDay).En}"),
            "age-from");

    /// <summary>Up to the day before the birthday of an age.</summary>
    /// <typeparam name="TFacts">The facts handed in.</typeparam>
    /// <param name="birth">The date of birth.</param>
    /// <param name="years">The age in whole years that is not yet reached.</param>
    /// <param name="leapDay">The birthday of those born on 29 February in years without that day; the explanation names it.</param>
    /// <returns>The condition: met before that birthday.</returns>
    public static Condition<TFacts> AgeBelow<TFacts>(this FactOf<TFacts, LocalDate> birth, int years, LeapDayBirthday leapDay) =>
        new BeforeCondition<TFacts>(
            birth,
            Age.Years(years, leapDay),
            ConditionText.Of(Checked(birth), $"menunjukkan usia di bawah {years} tahun{Born(leapDay).Id}", $"gives an age below {years}{Born(leapDay).En}"),
            "age-below");

    /// <summary>From the birthday of the lower age to the day before the birthday after the upper age: "18 to 55" ends the day before the 56th birthday.</summary>
    /// <typeparam name="TFacts">The facts handed in.</typeparam>
    /// <param name="birth">The date of birth.</param>
    /// <param name="from">The lower age in whole years, inclusive.</param>
    /// <param name="upTo">The upper age in whole years, inclusive.</param>
    /// <param name="leapDay">The birthday of those born on 29 February in years without that day; the explanation names it.</param>
    /// <returns>The condition.</returns>
    public static Condition<TFacts> AgeBetween<TFacts>(this FactOf<TFacts, LocalDate> birth, int from, int upTo, LeapDayBirthday leapDay)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(upTo, from);
        return new AgeBetweenCondition<TFacts>(
            birth,
            Age.Years(from, leapDay),
            Age.Years(checked(upTo + 1), leapDay),
            ConditionText.Of(Checked(birth), $"menunjukkan usia {from} sampai {upTo} tahun{Born(leapDay).Id}", $"gives an age of {from} to {upTo}{Born(leapDay).En}"));
    }

    /// <summary>Never, or at least a length ago. Known to be none passes; not known does not.</summary>
    /// <remarks>On days before the last occurrence the answer is undetermined, because the one before it is not known; <see cref="NoneWithin{TFacts}(FactOf{TFacts, ValueList{LocalDate}}, Term)"/> takes all of them.</remarks>
    /// <typeparam name="TFacts">The facts handed in.</typeparam>
    /// <param name="last">When it last happened.</param>
    /// <param name="length">The length that must have passed.</param>
    /// <returns>The condition: met from the corresponding day on.</returns>
    public static Condition<TFacts> NoneWithin<TFacts>(this FactOf<TFacts, Occurrence> last, Term length) =>
        new NoneWithinCondition<TFacts>(last, length, ConditionText.Of(Checked(last), "tidak ada dalam ", length, " terakhir", "lies not within the last ", ""));

    /// <summary>None of the days on which it happened lies within a length before the day asked. An empty list is known to be none.</summary>
    /// <typeparam name="TFacts">The facts handed in.</typeparam>
    /// <param name="days">The days on which it happened.</param>
    /// <param name="length">The length that must have passed since each.</param>
    /// <returns>The condition.</returns>
    public static Condition<TFacts> NoneWithin<TFacts>(this FactOf<TFacts, ValueList<LocalDate>> days, Term length) =>
        new NoDayWithinCondition<TFacts>(days, length, ConditionText.Of(Checked(days), "tidak ada dalam ", length, " terakhir", "lie not within the last ", ""));

    /// <summary>From the day on which a fraction of a number of days is served, counted in integers from the first day, which counts.</summary>
    /// <typeparam name="TFacts">The facts handed in.</typeparam>
    /// <param name="firstDay">The first day served.</param>
    /// <param name="numerator">The numerator; not negative.</param>
    /// <param name="denominator">The denominator; positive.</param>
    /// <param name="days">The number of days of the whole; below 1 it is no length, and the answer is undetermined.</param>
    /// <param name="opens">Whether the last served day or the day after it opens the right.</param>
    /// <returns>The condition; a part of a day counts as a whole day to be served.</returns>
    public static Condition<TFacts> FractionServed<TFacts>(
        this FactOf<TFacts, LocalDate> firstDay, int numerator, int denominator, FactOf<TFacts, int> days, RightOpensOn opens = RightOpensOn.DayAfter)
    {
        ArgumentNullException.ThrowIfNull(firstDay);
        ArgumentOutOfRangeException.ThrowIfNegative(numerator);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(denominator);
        var idOpens = opens == RightOpensOn.DayAfter ? "hak terbuka sehari sesudahnya" : "hak terbuka pada hari itu";
        var enOpens = opens == RightOpensOn.DayAfter ? "the right opens the day after" : "the right opens that day";
        return new FractionServedCondition<TFacts>(
            firstDay.With(days),
            numerator,
            denominator,
            opens,
            new($"telah dijalani {numerator}/{denominator}, pecahan hari dibulatkan ke atas, {idOpens}", $"{numerator}/{denominator} is served, part of a day rounded up, {enOpens}"));
    }

    /// <summary>On the days of a set.</summary>
    /// <typeparam name="TFacts">The facts handed in.</typeparam>
    /// <param name="days">The set.</param>
    /// <returns>The condition: met on its days.</returns>
    public static Condition<TFacts> OnItsDays<TFacts>(this FactOf<TFacts, DateSet> days) =>
        new OnItsDaysCondition<TFacts>(days, true, ConditionText.Of(Checked(days), "mencakup hari itu", "include the day"));

    /// <summary>On the days that are not in a set.</summary>
    /// <typeparam name="TFacts">The facts handed in.</typeparam>
    /// <param name="days">The set.</param>
    /// <returns>The condition: met on all other days.</returns>
    public static Condition<TFacts> NotOnItsDays<TFacts>(this FactOf<TFacts, DateSet> days) =>
        new OnItsDaysCondition<TFacts>(days, false, ConditionText.Of(Checked(days), "tidak mencakup hari itu", "do not include the day"));

    private static LocalisedText Born(LeapDayBirthday leapDay) => leapDay == LeapDayBirthday.TwentyEighthOfFebruary
        ? new(" (kelahiran 29 Februari: 28 Februari)", " (born on 29 February: 28 February)")
        : new(" (kelahiran 29 Februari: 1 Maret)", " (born on 29 February: 1 March)");

    private static T Checked<T>(T fact)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(fact);
        return fact;
    }
}
