using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;
using static Pembinaan.Domain.Rules.NoFact;
using static Pembinaan.Domain.Testing.Tests.Tables.Shop;

namespace Pembinaan.Domain.Testing.Tests.Boundaries;

public sealed class Days_on_which_answers_turn
{
    private static readonly RuleBook<Tables.Someone> Book = RuleBook<Tables.Someone>.Of(
        "BOOK",
        new("buku", "book"),
        new("hari", "day"),
        RuleVersion<Tables.Someone>.Of("1", ValidityPeriod.Between(new(2025, 1, 1), new(2025, 5, 31)).Value, Set(Passed)),
        RuleVersion<Tables.Someone>.Of("2", ValidityPeriod.From(new(2025, 6, 1)), Set(Passed, Year))).Value;

    public static TheoryData<Boundary> Typed => new(BoundaryDays.Of(Year, Fits));

    public static IEnumerable<object[]> Rows => BoundaryDays.Of(Year, Fits).AsMemberData();

    [Theory]
    [MemberData(nameof(Typed))]
    public void Are_rows_of_one_type(Boundary turn) => Answer(turn.DayBefore, turn.Day).Should().Be((turn.Before, turn.After));

    [Theory]
    [MemberData(nameof(Rows))]
    public void Are_rows_of_objects(Boundary turn) => Answer(turn.DayBefore, turn.Day).Should().Be((turn.Before, turn.After));

    [Fact]
    public void Of_a_condition_are_its_edges() =>
        BoundaryDays.Of(Since.Since(Term.OfMonths(1)), Fits with { Since = new LocalDate(2024, 1, 31) }).Should().ContainSingle()
        .Which.ToString().Should().Be("the since lies back 1 month (calendar), 2024-02-28 to 2024-02-29: NotMet → Met (the since lies back 1 month (calendar))");

    // Month ends, leap days, and a birthday that most years do not have.
    [Theory]
    [InlineData("2023-01-31", MonthConvention.Clamped, "2023-02-28")]
    [InlineData("2023-01-31", MonthConvention.RolledUp, "2023-03-01")]
    [InlineData("2024-01-31", MonthConvention.Clamped, "2024-02-29")]
    [InlineData("2024-01-31", MonthConvention.ThirtyDays, "2024-03-01")]
    public void Are_found_on_month_ends(string since, MonthConvention months, string day) => BoundaryDays
        .Of(Since.Since(Term.OfMonths(1, months)), Fits with { Since = Parse(since) }).Should().ContainSingle().Which.Day.Should().Be(Parse(day));

    [Theory]
    [InlineData(LeapDayBirthday.TwentyEighthOfFebruary, "2022-02-28")]
    [InlineData(LeapDayBirthday.FirstOfMarch, "2022-03-01")]
    public void Are_found_on_the_birthday_of_those_born_on_29_February(LeapDayBirthday leapDay, string day) => BoundaryDays
        .Of(That("T-AGE", Born.AgeFrom(18, leapDay)), Fits with { Born = new LocalDate(2004, 2, 29) }).Should().ContainSingle().Which.Day.Should()
            .Be(Parse(day));

    [Fact]
    public void Of_a_set_are_also_where_a_reason_goes_and_the_outcome_stays()
    {
        var facts = Fits with { Score = 1 };

        BoundaryDays.Of(Set(Year, Passed), facts).Select(static b => b.ToString()).Should()
            .Equal("SET, 2025-06-01 to 2025-06-02: NotMet (T-SCORE, T-YEAR) → NotMet (T-SCORE) (T-YEAR)");
    }

    [Fact]
    public void Of_a_fact_known_for_a_time_are_where_it_is_not_known_any_more() => BoundaryDays
        .Of(Set(Passed), Fits with { Score = Fact<int>.KnownThrough(80, new(2025, 8, 31)) }).Select(static b => b.ToString())
        .Should().Equal("SET, 2025-08-31 to 2025-09-01: Met → Undetermined (T-SCORE?) (T-SCORE)");

    [Fact]
    public void Of_a_book_are_its_changes_of_version_also_where_the_answer_stays() =>
        BoundaryDays.Of(Book, Fits with { Since = new LocalDate(2020, 2, 29) }).Select(static b => b.ToString()).Should().Equal(
        "BOOK, 2024-12-31 to 2025-01-01: NoRuleSetInForce → Met (version none → 1)",
        "BOOK, 2025-05-31 to 2025-06-01: Met → Met (version 1 → 2, T-YEAR)");

    [Fact]
    public void Of_a_decision_are_those_of_its_waivers_too()
    {
        var waived = Set(Passed.Overridable()).Decide(Fits with { Score = 1 }, Day)
            .With(Waiver.Of("T-SCORE", "kepala", "mendesak", ValidityPeriod.Between(new(2025, 6, 1), new(2025, 6, 30)).Value).Value).Value;

        BoundaryDays.Of(waived).Select(static b => (b.Day, b.Before, b.After)).Should().Equal(
            (new LocalDate(2025, 6, 1), "NotMet (T-SCORE)", "Met"),
            (new LocalDate(2025, 7, 1), "Met", "NotMet (T-SCORE)"));
    }

    [Fact]
    public void Of_a_table_stand_under_the_names_of_its_rows() => BoundaryDays
        .Of(DecisionTable.Of(Year, ("fits", Fits, Day, Expected.Met), ("unknown", Fits with { Since = Unknown }, Day, Expected.Undetermined("T-YEAR"))))
        .Should().ContainSingle().Which.Of.Should().Be("fits");

    [Fact]
    public void Of_an_agreement_are_where_any_axis_of_its_standing_turns()
    {
        var pks = An.Agreement("PKS-1", A.Lapas(), A.Partner()).From(2023, 2, 1).To(2025, 1, 31);
        pks = pks.CloseIntake(new(2024, 2, 29), "kuota habis", Recording.Of("close", IndonesianTimeZone.Wib.EndOf(new(2024, 2, 28)), "penguji")).Value;

        BoundaryDays.Of(pks).Select(static b => b.ToString()).Should().Equal(
            "PKS-1, 2023-01-17 to 2023-01-18: NotBegun, NotFormed, intake Closed, not suspended → Draft, NotFormed, intake Closed, not suspended (Formation)",
            "PKS-1, 2023-01-31 to 2023-02-01: Draft, NotFormed, intake Closed, not suspended → SignedByAll, Binding, intake Open, not suspended (Formation, LegalForce, Intake)",
            "PKS-1, 2024-02-28 to 2024-02-29: SignedByAll, Binding, intake Open, not suspended → SignedByAll, Binding, intake Closed, not suspended (Intake)",
            "PKS-1, 2025-01-31 to 2025-02-01: SignedByAll, Binding, intake Closed, not suspended → SignedByAll, Expired, intake Closed, not suspended (LegalForce)");
    }

    [Fact]
    public void Of_a_certificate_are_its_issue_and_its_end()
    {
        Facilities.Facility lapas = A.Lapas();
        var course = (A.Cohort(A.Programme(), lapas, new(2025, 8, 4)) with { Held = 10 }).InDossier();
        var (person, issued) = (course.Cohort.Participants.First(), new LocalDate(2026, 2, 28));
        var next = 0;
        Recording Next() => Recording.Of($"C-{++next}", IndonesianTimeZone.Wib.EndOf(issued), "penguji");
        course = course.Then(c => c.Assess(new("C.20SAB00.001.1", c.LastDay, [new(person, true, 85)]), Next()))
            .Bind(c => c.Certify(person, CertificateNumber.From("S-1"), issued, Next())).Value;
        var revoked = course.Then(c => c.RevokeCertificate(CertificateNumber.From("S-1"), new(2028, 2, 29), "dibatalkan",
            Recording.Of("C-R", IndonesianTimeZone.Wib.EndOf(new(2028, 2, 29)), "penguji"))).Value;

        BoundaryDays.Of(revoked.Cohort.Certificates.Single(), revoked).Select(static b => b.ToString()).Should().Equal(
            "S-1, 2026-02-27 to 2026-02-28: NotYetIssued → Valid (Status)",
            "S-1, 2028-02-28 to 2028-02-29: Valid → Revoked (Status)");
    }

    private static (string Before, string After) Answer(LocalDate before, LocalDate day) =>
        (Said(before), Said(day));

    private static string Said(LocalDate day) => Set(Year).Decide(Fits, day) is { IsMet: true } ? "Met" : "NotMet (T-YEAR)";

    private static LocalDate Parse(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;
}
