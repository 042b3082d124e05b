using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Tests.Programmes.Eligibility;
using Pembinaan.Domain.Time;
using CohortsGiven = Pembinaan.Domain.Tests.Cohorts.Given;

namespace Pembinaan.Domain.Tests.Dossiers;

public class Ahead_in_a_dossier
{
    private static readonly SkillProgramme Programme = SkillProgramme.DrawUp(
        ProgrammeId.From("PRG-1"),
        CohortsGiven.Curriculum() with { Subjects = [Someone.Fish], Conditions = ProgrammeConditions.Of("PRG-1", ProgrammeCondition.ServedAtLeast(Fraction.Half)) },
        new(2025, 1, 1),
        CohortsGiven.On("2025-01-01", "draw")).Value;

    private static readonly Dossier Dossier = Dossier.Of(Programme).Value;

    [Fact]
    public void Rests_on_the_conditions_of_the_programme_held()
    {
        // Half of three years from 1 June 2024 is served on 28 November 2025.
        var ahead = Dossier.LookAhead(Someone.Programme with { LastDay = new LocalDate(2026, 1, 30) }, Someone.Facility, [Someone.Person], Someone.Today, months: 6).Value;

        ahead.Months[4].BecomeEligible.Should().ContainSingle().Which.EligibleFrom.Should().Be(new LocalDate(2025, 11, 28));
    }

    [Fact]
    public void Takes_the_subjects_of_the_curriculum_where_the_run_names_none()
    {
        var run = new ProgrammeContext { Id = Programme.Id, FirstDay = Someone.Programme.FirstDay };

        var person = Dossier.LookAhead(run, Someone.Facility, [Someone.Person], Someone.Today, 6).Value.Months[4].BecomeEligible.Single();

        person.Today.Facts.Programme.Subjects.Value.Should().Equal(Someone.Fish);
        person.Today.Facts.Programme.CarriesOutCourtOrders.Value.Should().BeFalse();
    }

    [Fact]
    public void Takes_programme_and_facility_by_their_identities()
    {
        var (run, day) = (ValidityPeriod.Between(new(2025, 12, 1), new(2026, 1, 30)).Value, Someone.Today);
        var held = Dossier.Of(Programme, Given.Lapas).Value;

        var facts = held.LookAhead(Programme.Id, [Someone.Person], 6, Given.Lapas.Id, day, run, 360).Value.Months[4].BecomeEligible.Single().Today.Facts;

        facts.Programme.Should().Match<ProgrammeContext>(p => p.FirstDay.Value == run.FirstDay && p.LastDay.Value == run.LastDay && p.MinutesPerDay.Value == 360);
        facts.Facility.Should().Be(Domain.Programmes.FacilityContext.Of(Given.Lapas, run.FirstDay));
        held.LookAhead(Programme.Id, [Someone.Person], 6, Given.Lapas.Id, day).Value.Months[4].BecomeEligible.Single().IsReleasedBeforeTheEnd
            .Should().Be(Verdict.Undetermined, "nobody said when it ends");
        held.LookAhead(Programme.Id, [], 6, FacilityId.From("UPT-9"), day).ValidationErrors.Single().Text.En.Should().Contain("the facility UPT-9");
        held.LookAhead(ProgrammeId.From("PRG-9"), [], 6, Given.Lapas.Id, day).ValidationErrors.Single().Text.En.Should().Contain("the programme PRG-9");
    }

    [Fact]
    public void Decides_of_one_person_by_what_it_holds_of_programme_facility_and_person()
    {
        var (day, person, lapas) = (Someone.Today, Someone.Person.Id, Given.Lapas);
        var held = Dossier.Of(Programme, lapas).Value.Knowing(Someone.Person);
        var served = new LocalDate(2025, 11, 28);

        var national = held.EligibilityOf(person, day).Value;
        national.Facts.Facility.Should().Be(FacilityContext.Of(lapas, day));
        national.Rules.Should().Be(EligibilityBooks.National.Decide(new EligibilityFacts(Someone.Person), day).Rules);
        national.MissingFacts().Select(static f => f.Label.En).Should().Contain("first day of the programme");
        var taught = held.EligibilityOf(person, served.PlusDays(-1), Programme.Id).Value;
        (taught.Outcome, taught.FirstDayMet, held.EligibilityOf(person, served, Programme.Id, lapas.Id).Value.IsMet).Should().Be((Outcome.NotMet, served, true));
        held.EligibilityOf(person, day, Programme.Id, Given.Lapas.Id).Value.Facts.Programme.Subjects.Value.Should().Equal(Someone.Fish);
    }

    [Theory]
    [InlineData("p-9", "2025-07-01", "PRG-1", "UPT-S", "the facts about the participant p-9")]
    [InlineData("p-1", "2025-07-01", "PRG-9", "UPT-S", "the programme PRG-9")]
    [InlineData("p-1", "2025-07-01", "PRG-1", "UPT-9", "the facility UPT-9")]
    [InlineData("p-1", "2024-12-31", "PRG-1", "UPT-S", "1 January 2025")]
    [InlineData("p-1", "1999-12-31", null, "UPT-S", "31 December 1999")]
    [InlineData("p-1", "2025-07-01", "PRG-1", null, "2 facilities")]
    public void Says_what_is_missing_to_decide_of_one_person(string person, string day, string? programme, string? facility, string told)
    {
        var another = Facility.Establish(FacilityId.From("UPT-C"), "Lapas", FacilityKind.Lapas, FacilityClass.IIA, Domain.Time.IndonesianTimeZone.Wib, null, CohortsGiven.On("2020-01-01", "c")).Value;
        var held = Dossier.Of(Programme, Given.Lapas, another).Value.Knowing(Someone.Person);

        held.EligibilityOf(ParticipantId.From(person), Given.Day(day), programme is null ? null : ProgrammeId.From(programme), facility is null ? null : FacilityId.From(facility))
            .ValidationErrors.Should().ContainSingle().Which.Text.En.Should().Contain(told);
    }

    /// <summary>Where no run is planned, it may begin on any day: a day counts up to that of the release, and no day after it.</summary>
    [Theory]
    [InlineData(-10, true)]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public void Finds_a_month_where_no_run_is_planned_and_none_after_the_release(int daysAfterRelease, bool isFound)
    {
        var convict = Someone.Person with { Sentence = Sentence.Of(SentenceTerm.Of(years: 1, months: 5), new(2024, 6, 1)) };
        LookAhead Ahead(ParticipantFacts person) => Dossier.Of(Programme, Given.Lapas).Value.LookAhead(Programme.Id, [person], 6, Given.Lapas.Id, Someone.Today).Value;
        var release = Ahead(convict).Months[3].Releases.Single().Release.Day!.Value;

        var ahead = Ahead(convict with
        {
            Litmas = (ValueList<Litmas>)[new Litmas(release.PlusDays(daysAfterRelease), Domain.Facilities.FacilityFunction.Pembinaan)],
        });

        ahead.Months[3].BecomeEligible.Count.Should().Be(isFound ? 1 : 0);
        (ahead.Undetermined.Count, ahead.NotEligible.Count).Should().Be((0, isFound ? 0 : 1));
    }

    /// <summary>Where no run is planned, each day is thought to be its first, also for an age that counts on it. Somebody turns 21 on 10 September.</summary>
    [Fact]
    public void Takes_each_day_as_the_first_for_an_age_on_the_first_day_where_no_run_is_planned()
    {
        var programme = SkillProgramme.DrawUp(
            ProgrammeId.From("PRG-1"),
            CohortsGiven.Curriculum() with { Subjects = [Someone.Soap], Conditions = ProgrammeConditions.Of("PRG-1", ProgrammeCondition.AgeBetween(21, 55, on: AgeReference.ProgrammeStart)) },
            new(2025, 1, 1),
            CohortsGiven.On("2025-01-01", "draw")).Value;
        var birthday = new LocalDate(2025, 9, 10);
        LookAhead Ahead(Domain.Rules.Fact<LocalDate> born, LocalDate? begins) => Dossier.Of(programme, Given.Lapas).Value
            .LookAhead(programme.Id, [Someone.Person with { BirthDate = born }], 6, Given.Lapas.Id, Someone.Today, begins is { } day ? ValidityPeriod.Between(day, day.PlusDays(20)).Value : null).Value;

        Ahead(birthday.PlusYears(-21), null).Months[2].BecomeEligible.Single().EligibleFrom.Should().Be(birthday);
        Ahead(birthday.PlusYears(-21), birthday.PlusDays(-1)).NotEligible.Should().ContainSingle("twenty on the first day of the run, whatever day is asked");
        Ahead(birthday.PlusYears(-21), birthday).Eligible.Should().ContainSingle();
        Ahead(Domain.Rules.Fact<LocalDate>.Unknown, null).Undetermined.Single().Today.SeparatingFacts().Select(static f => f.Name).Should().Equal("birth-date");
    }

    /// <summary>
    /// The facility as it changes on 11 September 2025, in the months looked at from 1 July on; somebody has served half on a day before that or on it.
    /// </summary>
    [Theory]
    [InlineData("closed", "2025-09-10", true)]
    [InlineData("closed", "2025-09-11", false)]
    [InlineData("women", "2025-09-10", true)]
    [InlineData("women", "2025-09-11", false)]
    [InlineData("children", "2025-09-10", true)]
    [InlineData("children", "2025-09-11", false)]
    public void Follows_what_becomes_of_the_facility(string change, string firstDay, bool isEligible)
    {
        var (day, on) = (new LocalDate(2025, 9, 11), Given.On("2025-01-02", change));
        var changed = change switch
        {
            "closed" => Given.Lapas.Close(day.PlusDays(-1), on).Value,
            "women" => Given.Lapas.Designate(new([Sex.Female]), day, on).Value,
            _ => Given.Lapas.Reclassify(FacilityKind.Lpka, FacilityClass.IIA, day, on).Value,
        };
        var opens = Given.Day(firstDay);
        LookAhead Ahead(Facility facility, ValidityPeriod? run = null) => Dossier.Of(Programme, facility).Value
            .LookAhead(Programme.Id, [HalfServedFrom(opens)], 6, facility.Id, Someone.Today, run).Value;

        Ahead(Given.Lapas).Months[2].BecomeEligible.Single().EligibleFrom.Should().Be(opens);
        Ahead(Given.Lapas).WithoutFacility.IsEmpty.Should().BeTrue();
        Ahead(changed).Months[2].BecomeEligible.Select(static p => p.EligibleFrom).Should().Equal(isEligible ? [opens] : []);
        (Ahead(changed).NotEligible.Count + Ahead(changed).Undetermined.Count).Should().Be(isEligible ? 0 : 1);
        Ahead(changed).WithoutFacility.Should().Be(change == "closed" ? DateSet.Between(day, new(2025, 12, 31)) : DateSet.None);

        // A planned run is held in the facility of its own days: before its first day that of the first day counts.
        Ahead(changed, ValidityPeriod.Between(day.PlusDays(-1), day.PlusDays(10)).Value).Months[2].BecomeEligible.Count.Should().Be(isEligible ? 1 : 0);
        Ahead(changed, ValidityPeriod.Between(day, day.PlusDays(10)).Value).Months[2].BecomeEligible.Should().BeEmpty();
    }

    /// <summary>Established on 11 September 2025, for a run that begins on 1 October or on no day yet.</summary>
    [Theory]
    [InlineData(true, "2025-06-01", "2025-09-11")]
    [InlineData(true, "2025-09-12", "2025-09-12")]
    [InlineData(false, "2025-06-01", "2025-09-11")]
    public void Waits_until_there_is_a_facility(bool isPlanned, string halfServed, string eligible)
    {
        var first = new LocalDate(2025, 9, 11);
        var facility = Facility.Establish(Given.Lapas.Id, "Lapas baru", FacilityKind.Lapas, FacilityClass.IIA, IndonesianTimeZone.Wib, first, Given.On("2025-01-02", "new"))
            .Bind(f => f.Designate(new([Sex.Male]), first, Given.On("2025-01-02", "men"))).Value;
        var run = isPlanned ? ValidityPeriod.Between(new(2025, 10, 1), new(2025, 10, 31)).Value : null;

        var ahead = Dossier.Of(Programme, facility).Value.LookAhead(Programme.Id, [HalfServedFrom(Given.Day(halfServed))], 6, facility.Id, Someone.Today, run).Value;

        ahead.Eligible.Should().BeEmpty();
        ahead.Months[2].BecomeEligible.Single().EligibleFrom.Should().Be(Given.Day(eligible));
        ahead.WithoutFacility.Should().Be(DateSet.Between(Someone.Today, first.PlusDays(-1)));
    }

    [Theory]
    [InlineData("2025-09-10", "2025-09-11")]
    [InlineData("2025-09-12", "2025-09-12")]
    public void Waits_until_the_facility_is_for_the_person(string halfServed, string eligible)
    {
        var facility = Given.Lapas.Designate(new([Sex.Female]), new(2025, 1, 1), Given.On("2025-01-02", "women"))
            .Bind(static f => f.Designate(new([Sex.Male]), new(2025, 9, 11), Given.On("2025-01-02", "men-again"))).Value;

        var person = Dossier.Of(Programme, facility).Value.LookAhead(Programme.Id, [HalfServedFrom(Given.Day(halfServed))], 6, facility.Id, Someone.Today).Value
            .Months[2].BecomeEligible.Single();

        person.EligibleFrom.Should().Be(Given.Day(eligible));
        person.Today.OpeningEdge.Should().BeNull("today's decision knows the facility of the first day");
    }

    /// <summary>The programme ends after 10 September 2025, or asks for another part served from the 11th on; a planned run keeps the curriculum of its first day.</summary>
    [Theory]
    [InlineData("ended", "2025-09-10", "2025-09-10")]
    [InlineData("ended", "2025-09-11", null)]
    [InlineData("two thirds", "2025-09-10", "2025-09-10")]
    [InlineData("two thirds", "2025-09-11", null)]
    [InlineData("a third", "2025-09-10", "2025-09-10")]
    [InlineData("a third", "2025-09-12", "2025-09-11")]
    public void Follows_what_becomes_of_the_programme(string change, string halfServed, string? eligible)
    {
        var (day, on) = (new LocalDate(2025, 9, 11), CohortsGiven.On("2025-06-01", "changed"));
        var changed = change == "ended"
            ? Programme.Discontinue(day.PlusDays(-1), "selesai", on).Value
            : Programme.Revise(
                Programme.CurriculumOn(day)! with { Conditions = ProgrammeConditions.Of("PRG-1", ProgrammeCondition.ServedAtLeast(change == "a third" ? Fraction.Third : Fraction.TwoThirds)) }, day, "ubah", on).Value;
        LookAhead Ahead(ValidityPeriod? run) => Dossier.Of(changed, Given.Lapas).Value
            .LookAhead(Programme.Id, [HalfServedFrom(Given.Day(halfServed))], 6, Given.Lapas.Id, Someone.Today, run).Value;

        var ahead = Ahead(null);

        ahead.Months[2].BecomeEligible.Select(static p => p.EligibleFrom).Should().Equal(eligible is null ? [] : [Given.Day(eligible)]);
        ahead.NotEligible.Count.Should().Be(eligible is null ? 1 : 0);
        ahead.WithoutRules.Should().Be(change == "ended" ? DateSet.Between(day, new(2025, 12, 31)) : DateSet.None);
        Ahead(ValidityPeriod.Between(day.PlusDays(-1), day.PlusDays(10)).Value).Months[2].BecomeEligible.Single().EligibleFrom.Should().Be(Given.Day(halfServed));
    }

    // Half of three years from 1 June 2024 is served on 28 November 2025.
    private static ParticipantFacts HalfServedFrom(LocalDate day) =>
        Someone.Person with { Sentence = Sentence.Of(SentenceTerm.Of(years: 3), new LocalDate(2024, 6, 1).PlusDays(Period.DaysBetween(new(2025, 11, 28), day))) };

    /// <summary>A run that is over is for nobody; one that ends on the first day looked at may be.</summary>
    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    public void Refuses_a_run_that_is_over(int days, bool isLookedAt)
    {
        var last = Someone.Today.PlusDays(days);
        var run = ValidityPeriod.Between(new(2025, 1, 6), last).Value;

        var ahead = Dossier.Of(Programme, Given.Lapas).Value.LookAhead(Programme.Id, [Someone.Person], 6, Given.Lapas.Id, Someone.Today, run);

        ahead.ValidationErrors.Select(static e => e.ErrorCode).Should().Equal(isLookedAt ? [] : [ProgrammeErrors.AheadRunOver.Code]);
    }

    [Fact]
    public void Counts_a_person_once_and_tells_all_that_is_missing()
    {
        var (held, lapas) = (Dossier.Of(Programme, Given.Lapas).Value, Given.Lapas.Id);
        var person = Someone.Person;

        var ahead = held.LookAhead(Programme.Id, [person, person with { }], 6, lapas, Someone.Today).Value;
        (ahead.Eligible.Count + ahead.Undetermined.Count + ahead.NotEligible.Count + ahead.Months.Sum(static m => m.BecomeEligible.Count)).Should().Be(1);
        var differing = person with { Whereabouts = Domain.Rules.Fact<Domain.Time.Timeline<FacilityId>>.Unknown };
        held.LookAhead(Programme.Id, [person, differing], 6, lapas, Someone.Today).ValidationErrors.Select(static e => e.ErrorCode).Should().Equal("DOSSIER-TWICE");
        var (other, late) = (person with { Id = ParticipantId.From("P-900") }, differing with { Id = ParticipantId.From("P-900") });
        held.LookAhead(Programme.Id, [other, person, differing, person, late], 6, lapas, Someone.Today).ValidationErrors.Select(static e => e.Text.En).Should()
            .Equal(new[] { other, person }.Select(static p => DossierErrors.Twice.For("people", Argument.Of("id", p.Id.Value)).Text.En), "each is told once");
        held.LookAhead(ProgrammeId.From("PRG-9"), [], 6, FacilityId.From("UPT-9"), Someone.Today).ValidationErrors.Select(static e => e.Identifier)
            .Should().Equal("programme", "facility");
    }

    /// <summary>Serang is seven hours ahead of UTC: there the day begins at 17:00 of the day before.</summary>
    [Theory]
    [InlineData("2025-07-31T16:59:59Z", "2025-07-31")]
    [InlineData("2025-07-31T17:00:00Z", "2025-08-01")]
    public void Begins_on_the_day_on_which_it_is_known_in_the_zone_of_the_facility(string knownAt, string firstDay)
    {
        var (held, at) = (Dossier.Of(Programme, Given.Lapas).Value, NodaTime.Text.InstantPattern.ExtendedIso.Parse(knownAt).Value);
        var known = held.HoldingAll(at, Holding.Cohorts);

        known.LookAhead(Programme.Id, [Someone.Person], months: 12).Value.From.Should().Be(CohortsGiven.Day(firstDay));
        known.HoldingAll(at, Holding.Agreements).LookAhead(Programme.Id, [], months: 12).Value.From.Should().Be(CohortsGiven.Day(firstDay));
        held.HoldingAll(Given.Now, Holding.Cohorts).AsKnownAt(at).LookAhead(Programme.Id, [], months: 12).Value.From.Should().Be(CohortsGiven.Day(firstDay), "it is a picture of that instant");
        known.LookAhead(Programme.Id, [], months: 12, from: Someone.Today).Value.From.Should().Be(Someone.Today);
        foreach (var open in new[] { held, held.HoldingAll(Instant.MaxValue, Holding.Cohorts), held.HoldingAll(Instant.MinValue, Holding.Cohorts), known.HoldingAll(at + Duration.FromDays(1), Holding.Agreements) })
        {
            open.LookAhead(Programme.Id, [], months: 12).ValidationErrors.Should().ContainSingle().Which.Should().Match<DomainError>(e => e.ErrorCode == "DOSSIER-FIRST-DAY-OPEN" && e.Identifier == "from");
        }
    }

    [Fact]
    public void Is_held_by_the_facility_that_gives_the_programme_or_by_the_only_one()
    {
        var other = Domain.Facilities.Facility.Establish(
            FacilityId.From("UPT-9"), "Lapas lain", Domain.Facilities.FacilityKind.Lapas, Domain.Facilities.FacilityClass.IIA, Domain.Time.IndonesianTimeZone.Wit, CohortsGiven.Day("2000-01-01"), CohortsGiven.On("2020-01-01", "nine")).Value;
        var given = SkillProgramme.DrawUp(Programme.Id, Programme.Curricula.Segments[0].Value with { Provider = FacilityId.From("UPT-9") }, new(2025, 1, 1), CohortsGiven.On("2025-01-01", "draw")).Value;

        Asked(Programme, Given.Lapas).IsSuccess.Should().BeTrue();
        Asked(Programme, Given.Lapas, other).ValidationErrors.Should().ContainSingle().Which.Should().Match<DomainError>(e => e.ErrorCode == "DOSSIER-FACILITY-OPEN" && e.Identifier == "facility");
        Asked(Programme).ValidationErrors.Single().Text.En.Should().Contain("holds 0 facilities");
        Asked(given, Given.Lapas, other).Value.From.Should().Be(new LocalDate(2025, 8, 1), "by the clock of UPT-9 it is the next day");
        Asked(given, Given.Lapas).ValidationErrors.Single().Text.En.Should().Contain("the facility UPT-9");

        static DomainResult<LookAhead> Asked(SkillProgramme programme, params Domain.Facilities.Facility[] facilities) =>
            Dossier.Of([programme, .. facilities]).Value.HoldingAll(Instant.FromUtc(2025, 7, 31, 15, 0), Holding.Cohorts).LookAhead(programme.Id, [Someone.Person], months: 12);
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(1440, true)]
    [InlineData(1441, false)]
    public void Takes_the_minutes_of_a_day(int minutes, bool isPossible)
    {
        var asked = Dossier.Of(Programme, Given.Lapas).Value.LookAhead(Programme.Id, [], 6, Given.Lapas.Id, Someone.Today, minutesPerDay: minutes);

        asked.ValidationErrors.Select(static e => (e.ErrorCode, e.Identifier)).Should().Equal(isPossible ? [] : [("AHEAD-MINUTES", "minutesPerDay")]);
    }

    [Fact]
    public void Is_asked_of_a_programme_that_is_held_and_offered()
    {
        Codes(Someone.Programme with { Id = ProgrammeId.From("PRG-2") }, 6).Should().Equal("DOSSIER-MISSING");
        Codes(Someone.Programme with { FirstDay = new LocalDate(2024, 12, 31) }, 6).Should().Equal("PROGRAMME-NOT-YET");
        Codes(Someone.Programme with { FirstDay = new LocalDate(2025, 1, 1) }, 6).Should().BeEmpty();
        Codes(Someone.Programme, -1).Should().Equal("AHEAD-HORIZON");

        var ended = Dossier.Of(Programme.Discontinue(new(2025, 8, 3), "selesai", CohortsGiven.On("2025-06-01", "end")).Value).Value;
        ended.LookAhead(Someone.Programme, Someone.Facility, [], Someone.Today, 6).ValidationErrors.Select(static e => e.ErrorCode).Should().Equal("PROGRAMME-DISCONTINUED");
    }

    [Theory]
    [InlineData("2025-11-30", "PERIOD-INVERTED")]
    [InlineData("2025-12-01", null)]
    public void Is_asked_of_a_run_that_ends_no_earlier_than_it_begins(string lastDay, string? fault)
    {
        var run = Someone.Programme with { FirstDay = new LocalDate(2025, 12, 1), LastDay = CohortsGiven.Day(lastDay) };

        Codes(run, 6).Should().Equal(fault is null ? [] : [fault]);
        Codes(new ProgrammeContext { Id = Programme.Id, LastDay = new LocalDate(2025, 7, 1) }, 6).Should().BeEmpty("nobody said when it begins");
    }

    private static IEnumerable<string> Codes(ProgrammeContext programme, int months) =>
        Dossier.LookAhead(programme, Someone.Facility, [Someone.Person], Someone.Today, months).ValidationErrors.Select(static e => e.ErrorCode);
}
