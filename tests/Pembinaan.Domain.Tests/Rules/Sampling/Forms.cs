using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Tests.Rules.Sampling;

/// <summary>Every form of condition, each said a second time plainly.</summary>
internal static class Forms
{
    private const LeapDayBirthday February = LeapDayBirthday.TwentyEighthOfFebruary;
    private const LeapDayBirthday March = LeapDayBirthday.FirstOfMarch;

    private static readonly Term[] Lengths =
    [
        default, Term.OfMonths(6), Term.OfMonths(6, MonthConvention.RolledUp), Term.OfMonths(6, MonthConvention.ThirtyDays), Term.OfMonths(-1), Term.OfMonths(-1, MonthConvention.RolledUp),
        Term.OfDays(40), Term.OfDays(-40), Term.Of(3, 15), Term.Of(-3, -15, MonthConvention.RolledUp), Term.Of(12, -1), Term.OfYears(18),
    ];

    private static readonly ValidityPeriod Year = ValidityPeriod.Between(new(2024, 1, 31), new(2025, 2, 28)).Value;

    private static BandTable<string> Bands { get; } = BandTable<string>.Of(Band<string>.Between(3, 5, "B"), Band<string>.Between(0, 2, "A"), Band<string>.Between(6, 10, "C")).Value;

    private static FactOf<Person, LocalDate> HalfDay { get; } = PersonFacts.Start.Derive("hundredth-day", new("hari keseratus", "hundredth day"), static s => s.Year < 9000 ? Fact<LocalDate>.Known(s.PlusDays(100)) : default);

    public static IReadOnlyList<Form> All { get; } =
    [
        .. Lengths.SelectMany(OfLength),
        .. new[] { 1, 6, 12, 13 }.Select(static m => Form.Of($"room for a term of {m} months", PersonFacts.Release.LeavesRoomForTerm(Term.OfMonths(m)), static p => p.Release, (r, day) => Plainly.LastDayOfTerm(day, m) <= r)),
        .. new[] { February, March }.SelectMany(OfAge),
        .. new[] { (1, 2), (2, 3), (1, 3), (0, 1), (5, 4) }.SelectMany(OfFraction),
        Form.Of("since the day itself", PersonFacts.Start.Since(), static p => p.Start, static (s, day) => s <= day),
        Form.Of("lies within", PersonFacts.Start.LiesWithin(Year), static p => p.Start, static (s, _) => s >= Year.FirstDay && s <= Year.LastDay),
        Form.Of("on its days", PersonFacts.Leave.OnItsDays(), static p => p.Leave, static (days, day) => days.Contains(day)),
        Form.Of("not on its days", PersonFacts.Leave.NotOnItsDays(), static p => p.Leave, static (days, day) => !days.Contains(day)),
        Form.Of("is true", PersonFacts.Consent.IsTrue(), static p => p.Consent, static (c, _) => c),
        Form.Of("is false", PersonFacts.Consent.IsFalse(), static p => p.Consent, static (c, _) => !c),
        Form.Of("is a text", PersonFacts.Region.Is("32"), static p => p.Region, static (r, _) => r == "32"),
        Form.Of("is a code", PersonFacts.Risk.Is(Risk.Low), static p => p.Risk, static (r, _) => r == Risk.Low),
        Form.Of("is one of", PersonFacts.Risk.OneOf(Risk.Low, Risk.Medium), static p => p.Risk, static (r, _) => r != Risk.High),
        Form.Of("is one of texts", PersonFacts.Region.OneOf("32", "33"), static p => p.Region, static (r, _) => r is "32" or "33"),
        Form.Of("at least", PersonFacts.Score.AtLeast(3), static p => p.Score, static (s, _) => s >= 3),
        Form.Of("at most", PersonFacts.Score.AtMost(3), static p => p.Score, static (s, _) => s <= 3),
        Form.Of("between", PersonFacts.Score.Between(2, 4), static p => p.Score, static (s, _) => s is >= 2 and <= 4),
        Form.Judged("in a band", PersonFacts.Score.InBand(Bands, "B", "C"), static p => p.Score, static (s, _) => s < 0 || s > 10 ? Verdict.Undetermined : s >= 3 ? Verdict.Met : Verdict.NotMet),
        Form.Of("a derived fact", HalfDay.Since(), static p => p.Start, static (s, day) => s.PlusDays(100) <= day),
        .. new[] { default, Term.OfMonths(1), Term.OfMonths(-1, MonthConvention.RolledUp), Term.OfMonths(6, MonthConvention.ThirtyDays) }.SelectMany(OfPair),
        .. Enum.GetValues<MonthConvention>().SelectMany(OfTerm),
        Form.Judged("holds", PersonFacts.Block.Holds("B"), static p => p.Block, static (b, day) => b.TryOn(day, out var held) ? held == "B" ? Verdict.Met : Verdict.NotMet : Verdict.Undetermined),
        Form.Of("a function", Condition<Person>.From(new("bebas", "free"), [PersonFacts.Start], static p => p.Start.IsKnown ? Window.From(p.Start.Value) : Window.Unknown), static p => p.Start.IsKnown ? Fact<LocalDate>.Known(p.Start.Value) : default, static (s, day) => s <= day),
    ];

    private static IEnumerable<Form> OfPair(Term length)
    {
        yield return Form.Of($"not before {length}", PersonFacts.Release.NotBefore(PersonFacts.Start, length), static p => Both(p.Release, p.Start), (d, _) => d.First >= Plainly.Plus(d.Second, length));
        yield return Form.Of($"not after {length}", PersonFacts.Release.NotAfter(PersonFacts.Start, length), static p => Both(p.Release, p.Start), (d, _) => d.First <= Plainly.Plus(d.Second, length));
        yield return Form.Of(
            $"none before, {length}",
            PersonFacts.Penalties.NoneBefore(PersonFacts.Start, length),
            static p => Both(p.Penalties, p.Start),
            (d, _) => !d.First.Any(p => p < d.Second && Plainly.Plus(p, length) > d.Second));
    }

    private static IEnumerable<Form> OfTerm(MonthConvention months)
    {
        var length = PersonFacts.Days.Derive("term", new("masa", "term"), static d => Fact<Term>.Known(Term.Of(d / 30, d % 30, MonthConvention.RolledUp)));
        foreach (var opens in Enum.GetValues<EntitlementDay>())
        {
            yield return Form.Of(
                $"1/3 of a term served, {months}, {opens}",
                PersonFacts.Start.FractionServed(1, 3, length, months, opens),
                static p => Both(p.Start, p.Days),
                (s, day) => 3 * ServedDays(s.First, day, opens) >= DaysOfTerm(s.First, Term.Of(s.Second / 30, s.Second % 30, months)));
        }
    }

    private static int DaysOfTerm(LocalDate first, Term term) => term.Convention == MonthConvention.ThirtyDays
        ? (30 * term.Months) + term.Days
        : Period.DaysBetween(first, Plainly.LastDayOfTerm(first, term.Months).PlusDays(term.Days)) + 1;

    private static Fact<(TA First, TB Second)> Both<TA, TB>(Fact<TA> first, Fact<TB> second)
        where TA : notnull
        where TB : notnull => first.IsKnown && second.IsKnown ? Until((first.Value, second.Value), first.KnownUntil, second.KnownUntil) : default;

    private static IEnumerable<Form> OfLength(Term length)
    {
        yield return Form.Of($"since {length}", PersonFacts.Start.Since(length), static p => p.Start, (s, day) => Plainly.Plus(s, length) <= day);
        yield return Form.Of($"before {length}", PersonFacts.Start.Before(length), static p => p.Start, (s, day) => Plainly.Plus(s, length) > day);
        yield return Form.Of($"until {length}", PersonFacts.Start.Until(length), static p => p.Start, (s, day) => day <= Plainly.Plus(s, length));
        yield return Form.Of($"leaves at least {length}", PersonFacts.Release.LeavesAtLeast(length), static p => p.Release, (r, day) => Plainly.Plus(day, length) <= r);
        yield return Form.Of($"leaves at most {length}", PersonFacts.Release.LeavesAtMost(length), static p => p.Release, (r, day) => Plainly.Plus(day, length) >= r);
        if (length.Months >= 0 && length.Days >= 0)
        {
            yield return Form.Judged(
                $"none within {length}",
                PersonFacts.Penalty.NoneWithin(length),
                static p => p.Penalty,
                (last, day) => last.Day is not { } d ? Verdict.Met : d > day ? Verdict.Undetermined : Plainly.Plus(d, length) <= day ? Verdict.Met : Verdict.NotMet);
            yield return Form.Of($"none of several within {length}", PersonFacts.Penalties.NoneWithin(length), static p => p.Penalties, (all, day) => !all.Any(d => d <= day && day < Plainly.Plus(d, length)));
        }
    }

    private static IEnumerable<Form> OfAge(LeapDayBirthday leapDay)
    {
        yield return Form.Of($"age from 18, {leapDay}", PersonFacts.Birth.AgeFrom(18, leapDay), static p => p.Birth, (b, day) => Plainly.Age(b, day, leapDay) >= 18);
        yield return Form.Of($"age below 56, {leapDay}", PersonFacts.Birth.AgeBelow(56, leapDay), static p => p.Birth, (b, day) => Plainly.Age(b, day, leapDay) < 56);
        yield return Form.Of(
            $"age 18 to 55 on a date, {leapDay}", PersonFacts.Birth.AgeOn(PersonFacts.Start, 18, 55, leapDay), static p => Both(p.Birth, p.Start), (d, _) => Plainly.Age(d.First, d.Second, leapDay) is >= 18 and <= 55);
        yield return Form.Of(
            $"age from 18 on a date, {leapDay}", PersonFacts.Birth.AgeOn(PersonFacts.Start, 18, null, leapDay), static p => Both(p.Birth, p.Start), (d, _) => Plainly.Age(d.First, d.Second, leapDay) >= 18);
        yield return Form.Of($"age 18 to 55, {leapDay}", PersonFacts.Birth.AgeBetween(18, 55, leapDay), static p => p.Birth, (b, day) => Plainly.Age(b, day, leapDay) is >= 18 and <= 55);
    }

    private static IEnumerable<Form> OfFraction((int Numerator, int Denominator) part)
    {
        foreach (var opens in Enum.GetValues<EntitlementDay>())
        {
            yield return Form.Of(
                $"{part.Numerator}/{part.Denominator} served, {opens}",
                PersonFacts.Start.FractionServed(part.Numerator, part.Denominator, PersonFacts.Days, opens),
                static p => p.Start.IsKnown && p.Days.IsKnown ? Until((p.Start.Value, p.Days.Value), p.Start.KnownUntil, p.Days.KnownUntil) : default,
                (s, day) => part.Denominator * ServedDays(s.Item1, day, opens) >= part.Numerator * s.Item2);
        }
    }

    // The days that are over in the evening of the day before, or of the day itself.
    private static int ServedDays(LocalDate first, LocalDate day, EntitlementDay opens) => Period.DaysBetween(first, day) + (opens == EntitlementDay.LastServedDay ? 1 : 0);

    private static Fact<T> Until<T>(T value, LocalDate? one, LocalDate? other)
        where T : notnull => (one, other) switch
        {
            (null, null) => value,
            ({ } a, null) => Fact<T>.KnownThrough(value, a),
            (null, { } b) => Fact<T>.KnownThrough(value, b),
            ({ } a, { } b) => Fact<T>.KnownThrough(value, LocalDate.Min(a, b)),
        };
}
