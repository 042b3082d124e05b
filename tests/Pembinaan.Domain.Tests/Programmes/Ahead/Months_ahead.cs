using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Tests.Programmes.Eligibility;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Tests.Programmes.Ahead;

public class Months_ahead
{
    /// <summary>A third of three years from 1 June 2024 is served on 1 June 2025; each later start moves it on by as much.</summary>
    private static readonly RuleBook<EligibilityFacts> ThirdServed = EligibilityBooks.For(ProgrammeConditions.Of("P", ProgrammeCondition.ServedAtLeast(Fraction.Third))).Value;

    private static readonly LocalDate From = new(2025, 5, 15);

    [Theory]
    [InlineData("2024-05-15", "eligible")]
    [InlineData("2024-05-16", "2025-05")]
    [InlineData("2024-06-01", "2025-06")]
    [InlineData("2024-06-30", "2025-06")]
    [InlineData("2024-07-01", "2025-07")]
    [InlineData("2024-07-31", "2025-07")]
    [InlineData("2024-08-01", "not")]
    public void Hold_who_becomes_eligible_in_them(string start, string where)
    {
        var ahead = Ahead([Convict("p", start)], 3);

        ahead.Months.Select(static m => m.Month).Should().Equal(new YearMonth(2025, 5), new YearMonth(2025, 6), new YearMonth(2025, 7));
        ahead.LastDay.Should().Be(new LocalDate(2025, 7, 31));
        Where(ahead).Should().Equal(where);
    }

    [Fact]
    public void Say_the_day_and_what_opens_the_way()
    {
        var person = Ahead([Convict("p", "2024-06-20")], 3).Months[1].BecomeEligible.Should().ContainSingle().Subject;

        person.EligibleFrom.Should().Be(new LocalDate(2025, 6, 20));
        person.Today.OpeningEdge!.Rules.Select(static r => r.Rule.Code).Should().Equal("COND-SERVED-AT-LEAST");
        person.ToString().Should().Be("PersonAhead");
    }

    [Fact]
    public void Keep_apart_who_may_or_may_not_be_eligible()
    {
        var unknown = Convict("p", "2023-01-01") with { Risk = Fact<Timeline<RiskLevel>>.Unknown };

        var ahead = Ahead([unknown], 3);

        ahead.Undetermined.Should().ContainSingle().Which.Today.SeparatingFacts().Select(static f => f.Name).Should().Equal("risk");
        ahead.NotEligible.Should().BeEmpty();
    }

    [Fact]
    public void Let_a_fact_that_is_known_until_a_day_be_unknown_after_it()
    {
        // Assessed until 31 May; a third is served in June only.
        var assessed = Convict("p", "2024-06-20") with { Risk = Timeline<RiskLevel>.Empty.Over(ValidityPeriod.Between(new(2025, 1, 1), new(2025, 5, 31)).Value, RiskLevel.Low) };

        Ahead([assessed], 3).Undetermined.Should().ContainSingle().Which.PossiblyFrom.Should().Be(new LocalDate(2025, 6, 20));
    }

    [Theory]
    [InlineData("2025-05-14", "")]
    [InlineData("2025-05-15", "2025-05")]
    [InlineData("2025-05-31", "2025-05")]
    [InlineData("2025-06-01", "2025-06")]
    [InlineData("2025-07-31", "2025-07")]
    [InlineData("2025-08-01", "")]
    public void Hold_the_releases(string release, string month)
    {
        var ahead = Ahead([Released(release)], 3);

        string.Join(' ', ahead.Months.Where(static m => !m.Releases.IsEmpty).Select(static m => $"{m.Month.Year:0000}-{m.Month.Month:00}")).Should().Be(month);
    }

    [Theory]
    [InlineData("2025-08-27", true)]
    [InlineData("2025-08-28", true)]
    [InlineData("2025-08-29", false)]
    [InlineData("2025-08-30", false)]
    public void Say_which_releases_come_before_the_end_of_the_planned_programme(string release, bool isBefore) =>
        Ahead([Released(release)], 4).ReleasedBeforeTheEnd.Should().HaveCount(isBefore ? 1 : 0, "the programme ends on 29 August 2025, and its last session can be attended on the day of release");

    /// <summary>One month is looked at, which ends on 31 May 2025; the programme ends on 29 August.</summary>
    [Theory]
    [InlineData("2025-05-14", false)]
    [InlineData("2025-05-15", true)]
    [InlineData("2025-06-01", true)]
    [InlineData("2025-08-28", true)]
    [InlineData("2025-08-29", false)]
    public void Say_which_releases_come_before_the_end_also_after_the_horizon(string release, bool isBefore)
    {
        var ahead = Ahead([Released(release)], 1);

        ahead.ReleasedBeforeTheEnd.Should().HaveCount(isBefore ? 1 : 0);
        ahead.Months.Single().Releases.Should().HaveCount(release is "2025-05-15" ? 1 : 0);
    }

    [Fact]
    public void Say_them_in_the_order_of_their_days() =>
        Ahead([Released("2025-08-28"), Released("2025-06-10"), Released("2025-07-01")], 1).ReleasedBeforeTheEnd
            .Select(static p => Day(p.Release.Day!.Value)).Should().Equal("2025-06-10", "2025-07-01", "2025-08-28");

    /// <summary>With the fine unpaid 30 days longer than a year: the release is certain to come before the end where it does so unpaid.</summary>
    [Theory]
    [InlineData("2024-07-29", true)]
    [InlineData("2024-07-30", false)]
    public void Say_them_of_an_open_fine_where_the_latest_day_is_before_the_end(string start, bool isBefore)
    {
        var person = Convict("p", start) with
        {
            Sentence = Sentence.Of(SentenceTerm.Of(years: 1), Parsed(start)).WithFine(new(SentenceTerm.Of(months: 1))),
        };

        Ahead([person], 1).ReleasedBeforeTheEnd.Should().HaveCount(isBefore ? 1 : 0);
        Ahead([person], 1).ReleaseUnknown.Should().ContainSingle();
    }

    /// <summary>Remission of 20 June, in the month after the first one looked at, and known already.</summary>
    [Fact]
    public void Hold_the_release_by_what_is_on_record_for_days_to_come()
    {
        var person = Convict("p", "2024-06-01") with
        {
            Sentence = Sentence.Of(SentenceTerm.Of(years: 1, months: 4), new(2024, 6, 1)).Granted(Remission.Of(new(2025, 6, 20), 1, 0).Value),
        };

        Ahead([person], 4).Months.Single(static m => !m.Releases.IsEmpty).Month.Should().Be(new YearMonth(2025, 8));
    }

    [Fact]
    public void Say_of_whom_the_release_is_not_known()
    {
        var unknown = Convict("p", "2024-06-01") with { Sentence = Fact<Sentence>.Unknown };
        var life = Convict("q", "2024-06-01") with { Sentence = Sentence.Life(new(2024, 6, 1)) };

        var ahead = Ahead([unknown, life], 3);

        ahead.ReleaseUnknown.Select(static p => p.Id.Value).Should().Equal("p");
        ahead.NotEligible.Concat(ahead.Undetermined).Single(static p => p.Id.Value == "p").IsReleasedBeforeTheEnd.Should().Be(Verdict.Undetermined);
        ahead.NotEligible.Single(static p => p.Id.Value == "q").IsReleasedBeforeTheEnd.Should().Be(Verdict.NotMet);
    }

    [Fact]
    public void Say_the_end_is_not_known_where_none_is_planned()
    {
        var person = new EligibilityFacts(Released("2025-06-10"), Someone.Programme with { LastDay = Fact<LocalDate>.Unknown }, Someone.Facility);

        LookAhead.Of(ThirdServed, [person], From, 3).Value.Months[1].Releases.Single().IsReleasedBeforeTheEnd.Should().Be(Verdict.Undetermined);
    }

    [Fact]
    public void Agree_with_a_decision_for_each_day()
    {
        var people = Enumerable.Range(0, 60).Select(static i => Convict($"p{i}", Day(new LocalDate(2024, 1, 10).PlusDays(9 * i)))).ToArray();

        var ahead = Ahead(people, 14);

        var all = ahead.Eligible.Concat(ahead.Months.SelectMany(static m => m.BecomeEligible)).Concat(ahead.Undetermined).Concat(ahead.NotEligible).ToList();
        all.Select(static p => p.Id).Should().BeEquivalentTo(people.Select(static p => p.Id));
        foreach (var person in all)
        {
            var days = Enumerable.Range(0, NodaTime.Period.DaysBetween(From, ahead.LastDay) + 1).Select(static i => From.PlusDays(i));
            var first = days.Where(d => ThirdServed.Decide(person.Today.Facts, d).IsMet).Select(static d => (LocalDate?)d).FirstOrDefault();
            person.EligibleFrom.Should().Be(first);
        }
    }

    [Fact]
    public void Name_the_days_without_rules()
    {
        var ahead = LookAhead.Of(ThirdServed, [Someone.Facts], EligibilityBooks.FirstDayOfUu22Of2022.PlusDays(-1), 1).Value;

        ahead.WithoutRules.Should().Be(DateSet.On(EligibilityBooks.FirstDayOfUu22Of2022.PlusDays(-1)));
        Ahead([Someone.Person], 1).WithoutRules.Should().Be(DateSet.None);
    }

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(600, true)]
    [InlineData(601, false)]
    public void Are_one_to_six_hundred(int months, bool isPossible) =>
        LookAhead.Of(ThirdServed, [], From, months).ValidationErrors.Select(static e => e.ErrorCode).Should().Equal(isPossible ? [] : ["AHEAD-HORIZON"]);

    [Theory]
    [InlineData(9999, 12, 1, true)]
    [InlineData(9999, 12, 2, false)]
    [InlineData(9999, 1, 12, true)]
    [InlineData(9999, 1, 13, false)]
    public void End_with_the_calendar(int year, int month, int months, bool isPossible) =>
        LookAhead.Of(ThirdServed, [], new(year, month, 1), months).IsSuccess.Should().Be(isPossible);

    private static IEnumerable<string> Where(LookAhead ahead) =>
    [
        .. ahead.Eligible.Select(static _ => "eligible"),
        .. ahead.Months.SelectMany(static m => m.BecomeEligible.Select(_ => $"{m.Month.Year:0000}-{m.Month.Month:00}")),
        .. ahead.Undetermined.Select(static _ => "undetermined"),
        .. ahead.NotEligible.Select(static _ => "not"),
    ];

    private static LookAhead Ahead(ParticipantFacts[] people, int months) =>
        LookAhead.Of(ThirdServed, Array.ConvertAll(people, static p => new EligibilityFacts(p, Someone.Programme, Someone.Facility)), From, months).Value;

    private static ParticipantFacts Convict(string id, string start) => Someone.Person with
    {
        Id = ParticipantId.From(id),
        Sentence = Sentence.Of(SentenceTerm.Of(years: 3), Parsed(start)),
        Status = Timeline<LegalStatus>.Empty.From(new(2020, 1, 1), LegalStatus.Narapidana),
        Litmas = Known.Of(new Litmas(new(2022, 7, 1), Pembinaan.Domain.Facilities.FacilityFunction.Pembinaan)),
        Whereabouts = Someone.Always(Someone.Serang),
        Risk = Someone.Always(RiskLevel.Low),
    };

    private static ParticipantFacts Released(string day) => Someone.Person with { Sentence = Someone.Released(Parsed(day)) };

    private static LocalDate Parsed(string day) => NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;

    private static string Day(LocalDate day) => NodaTime.Text.LocalDatePattern.Iso.Format(day);
}
