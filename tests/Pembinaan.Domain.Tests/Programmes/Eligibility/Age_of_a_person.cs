using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Tests.Programmes.Eligibility;

[Trait("Scenario", "S26")]
public class Age_of_a_person
{
    private static readonly LocalDate TwentyFirstBirthday = Someone.Programme.FirstDay.Value;
    private static readonly LocalDate Born = TwentyFirstBirthday.PlusYears(-21);

    [Theory]
    [InlineData(0, Verdict.Met)]
    [InlineData(1, Verdict.NotMet)]
    public void Counts_on_the_first_day_of_the_programme_where_the_condition_says_so(int bornLater, Verdict expected)
    {
        var facts = Someone.With(p => p with { BirthDate = Born.PlusDays(bornLater) });

        Decided(AgeReference.ProgrammeStart, facts, new(2025, 7, 1)).Should().Be(expected);
        Decided(AgeReference.ProgrammeStart, facts, new(2025, 12, 31)).Should().Be(expected, "the day asked does not matter");
    }

    [Theory]
    [InlineData(0, Verdict.Met)]
    [InlineData(1, Verdict.NotMet)]
    public void Counts_on_the_day_of_arrival_where_the_condition_says_so(int bornLater, Verdict expected)
    {
        var arrived = new LocalDate(2025, 6, 2);
        var facts = Someone.With(p => p with
        {
            BirthDate = arrived.PlusYears(-21).PlusDays(bornLater),
            Whereabouts = Timeline<FacilityId>.Empty.From(new(2024, 1, 1), Someone.Serang).From(new(2024, 6, 1), FacilityId.From("UPT-C")).From(arrived, Someone.Serang),
        });

        Decided(AgeReference.Arrival, facts, new(2025, 7, 1)).Should().Be(expected, "the arrival that stands counts");
        Decided(AgeReference.Arrival, facts, new(2025, 12, 31)).Should().Be(expected, "it still stands");
    }

    /// <summary>Twenty on arrival on 2 June; away from September on, and planned to be back on 1 October, at twenty-one.</summary>
    [Theory]
    [InlineData("2025-06-01", Verdict.Undetermined)]
    [InlineData("2025-06-02", Verdict.NotMet)]
    [InlineData("2025-08-31", Verdict.NotMet)]
    [InlineData("2025-09-01", Verdict.Undetermined)]
    [InlineData("2025-09-30", Verdict.Undetermined)]
    [InlineData("2025-10-01", Verdict.Met)]
    [InlineData("2025-12-31", Verdict.Met)]
    public void Counts_on_the_arrival_of_the_placement_that_stands_and_not_of_one_that_is_planned(string day, Verdict expected)
    {
        var asked = NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;

        Decided(AgeReference.Arrival, Moved, asked).Should().Be(expected);
        if (expected == Verdict.Undetermined)
        {
            Book(AgeReference.Arrival).Decide(Moved, asked).Undetermined.Single(static f => f.Rule.Code == "COND-AGE-BETWEEN").MissingFacts.Select(static f => f.Name).Should().Equal("whereabouts");
        }
    }

    [Fact]
    public void On_arrival_has_the_window_that_its_days_say()
    {
        var rule = Book(AgeReference.Arrival).VersionOn(Someone.Today)!.Rules!.Find("COND-AGE-BETWEEN")!;
        var days = Enumerable.Range(0, 150).Select(static i => new LocalDate(2025, 5, 25).PlusDays(i)).ToList();
        var known = Moved.Person.Whereabouts.Value;

        foreach (var facts in new[] { Moved, new(Moved.Person with { Whereabouts = Fact<Timeline<FacilityId>>.KnownThrough(known, new(2025, 10, 3)) }, Someone.Programme, Someone.Facility) })
        {
            days.Select(rule.Condition!.WindowOf(facts).At).Should().Equal(days.Select(d => rule.Condition.At(facts, d)));
        }
    }

    private static EligibilityFacts Moved => Someone.With(static p => p with
    {
        BirthDate = new LocalDate(2004, 6, 3),
        Whereabouts = Timeline<FacilityId>.Empty.From(new(2025, 6, 2), Someone.Serang).From(new(2025, 9, 1), FacilityId.From("UPT-C")).From(new(2025, 10, 1), Someone.Serang),
    });

    [Fact]
    public void Is_undetermined_where_the_day_on_which_it_counts_is_not_known()
    {
        Missing(AgeReference.ProgrammeStart, Someone.In(static p => p with { FirstDay = Fact<LocalDate>.Unknown })).Should().Contain("programme-first-day");
        Missing(AgeReference.Arrival, Someone.With(static p => p with { Whereabouts = Someone.Always(Someone.Serang) })).Should().Contain("whereabouts");
        Missing(AgeReference.Arrival, Someone.With(static p => p with { BirthDate = Fact<LocalDate>.Unknown })).Should().Equal("birth-date");
    }

    [Fact]
    public void Counts_on_the_day_decided_for_otherwise()
    {
        var facts = Someone.With(static p => p with { BirthDate = Born });

        Decided(AgeReference.DayDecidedFor, facts, TwentyFirstBirthday.PlusDays(-1)).Should().Be(Verdict.NotMet);
        Decided(AgeReference.DayDecidedFor, facts, TwentyFirstBirthday).Should().Be(Verdict.Met);
    }

    [Theory]
    [InlineData(AgeReference.ProgrammeStart, "on the first day of the programme")]
    [InlineData(AgeReference.Arrival, "on the day of arrival")]
    public void Says_on_which_day_it_counts(AgeReference on, string said) =>
        Book(on).VersionOn(Someone.Today)!.Rules!.Find("COND-AGE-BETWEEN")!.Requirement.En.Should().Contain(said);

    /// <summary>Born on 29 February 2004, at the start of a programme on 28 February 2025.</summary>
    [Theory]
    [InlineData(LeapDayBirthday.TwentyEighthOfFebruary, Verdict.Met)]
    [InlineData(LeapDayBirthday.FirstOfMarch, Verdict.NotMet)]
    public void Follows_the_named_birthday_of_leap_days_also_at_the_start(LeapDayBirthday birthday, Verdict expected)
    {
        var facts = new EligibilityFacts(Someone.Person with { BirthDate = new LocalDate(2004, 2, 29) }, Someone.Programme with { FirstDay = new LocalDate(2025, 2, 28) }, Someone.Facility);
        var book = EligibilityBooks.For(ProgrammeConditions.Of("X", ProgrammeCondition.AgeBetween(21, 55, birthday, AgeReference.ProgrammeStart))).Value;

        book.Decide(facts, new(2025, 2, 1)).Findings.Single(static f => f.Rule.Code == "COND-AGE-BETWEEN").Verdict.Should().Be(expected);
    }

    private static RuleBook<EligibilityFacts> Book(AgeReference on) => EligibilityBooks.For(ProgrammeConditions.Of("X", ProgrammeCondition.AgeBetween(21, 55, on: on))).Value;

    private static Verdict Decided(AgeReference on, EligibilityFacts facts, LocalDate day) => Book(on).Decide(facts, day).Findings.Single(static f => f.Rule.Code == "COND-AGE-BETWEEN").Verdict;

    private static IEnumerable<string> Missing(AgeReference on, EligibilityFacts facts) =>
        Book(on).Decide(facts, Someone.Today).Undetermined.Single(static f => f.Rule.Code == "COND-AGE-BETWEEN").MissingFacts.Select(static f => f.Name);
}
