using System.Text.RegularExpressions;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Json;
using Pembinaan.Domain.Placements;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Time;
using static Pembinaan.Domain.Tests.Cohorts.Given;
using AgreementsGiven = Pembinaan.Domain.Tests.Agreements.Given;

namespace Pembinaan.Domain.Tests.Dossiers;

public sealed class Figures_counted_by_the_library
{
    private static readonly LocalisedText Source = new("Berkas", "Dossier");

    private static Indicator Work { get; } =
        new("IKU-KERJA", new("Bekerja atau berusaha per bersertifikat", "In work or business per certified"), [IndicatorMeasures.Placed, IndicatorMeasures.OwnBusiness], [IndicatorMeasures.Certified], 12, Source);

    private static Indicator Kept { get; } =
        new("IKU-BERTAHAN", new("Bertahan tiga bulan", "Kept for three months"), [IndicatorMeasures.KeptAfter(3)], [IndicatorMeasures.DueAfter(3)], 12, Source);

    private static ValidityPeriod Year { get; } = ValidityPeriod.Between(Day("2025-01-01"), Day("2025-12-31")).Value;

    [Theory]
    [InlineData("ENROLLED", "2025-01", 3)]
    [InlineData("TRAINED", "2025-01", 2)]
    [InlineData("HOURS", "2025-01", 80)]
    [InlineData("CERTIFIED", "2025-01", 0)]
    [InlineData("CERTIFIED", "2025-02", 2)]
    [InlineData("PLACED", "2025-02", 1)]
    [InlineData("OWN-BUSINESS", "2025-02", 1)]
    [InlineData("KEPT-DUE-3", "2025-05", 2)]
    [InlineData("KEPT-DUE-3", "2025-04", 0)]
    public void Are_counted_once_in_the_month_of_their_day(string measure, string month, int count)
    {
        var indicator = new Indicator("I", new("I", "I"), [measure], [measure], 12, Source);
        var counted = Here().Declared(Holding.Referrals).Count([indicator], Year).Value;

        counted.Should().HaveCount(12).And.OnlyContain(f => f.Facility == UptS && f.Measure == measure);
        var figure = counted.Single(f => f.Period.FirstDay == Day(month + "-01"));
        figure.Count.Should().Be(count);
        if (measure != "HOURS")
        {
            figure.Ids.Should().HaveCount(count);
        }
    }

    [Fact]
    public void Make_a_report_without_a_count_by_hand()
    {
        var dossier = Here().Declared(Holding.Referrals);
        var report = dossier.Report([Work], dossier.Count([Work], Year).Value, Year).Value;

        report.Find(UptS, "IKU-KERJA")!.In(Language.English).Should().Be("2 of 2 (100.00 %)");
    }

    [Theory]
    [InlineData(false, false, 0, "all cohorts of Lapas Kelas IIA Serang")]
    [InlineData(true, false, 12, "all referrals to work")]
    [InlineData(true, true, 36, null)]
    public void Are_left_out_where_nobody_declared_what_they_need(bool cohorts, bool referrals, int figures, string? undeclared)
    {
        Holding[] held = [.. cohorts ? [Holding.CohortsOf(UptS)] : Array.Empty<Holding>(), .. referrals ? [Holding.Referrals] : Array.Empty<Holding>()];
        var counted = Here().HoldingAll(AgreementsGiven.Noon("2026-01-01"), held).Count([Work], Year);

        counted.Value.Should().HaveCount(figures);
        (counted.Warnings is [.., var last] && last.Text.En.Contains(undeclared ?? "?", StringComparison.Ordinal)).Should().Be(undeclared is not null);
    }

    /// <summary>June is over in Serang at 17:00 UTC of the 30th.</summary>
    [Theory]
    [InlineData("ENROLLED", "2025-06-30T17:00:00Z", 1, 6)]
    [InlineData("ENROLLED", "2025-06-30T17:00:00Z", 2, 5)]
    [InlineData("KEPT-DUE-3", "2025-06-30T17:00:00Z", 1, 6)]
    [InlineData("KEPT-3", "2025-06-30T17:00:00Z", 2, 5)]
    [InlineData("ENROLLED", "2024-12-31T17:00:00Z", 1, 0)]
    public void Are_left_out_of_days_that_were_not_over(string measure, string known, int before, int months)
    {
        var at = NodaTime.Text.InstantPattern.General.Parse(known).Value - (before * Duration.Epsilon);
        Indicator[] asked = [new("I", new("I", "I"), [measure], ["ALL"], 12, Source)];
        var work = Given_work.Employed.CheckIn(Day("2025-06-09"), CheckInFinding.AtWork, Given_work.Bapas, On("2025-06-09", "k")).Value;
        var here = Here(work, Given_work.Business.End(Day("2025-05-08"), ReferralEnd.Resigned, On("2025-05-09", "e")).Value);
        var counted = here.HoldingAll(Instant.MaxValue, Holding.Referrals).HoldingAll(at, Holding.Cohorts).Count(asked, Year);

        counted.Value.Should().HaveCount(months);
        counted.Warnings.Select(static w => w.ErrorCode).Should().Equal("INDICATOR-NOT-OVER");
        here.HoldingAll(Instant.MaxValue, Holding.Referrals, Holding.Cohorts).AsKnownAt(at).Count(asked, Year).Has(DossierErrors.IndicatorNotOver).Should().BeTrue();
    }

    [Fact]
    public void Of_work_that_was_kept_are_left_out_in_the_month_in_which_somebody_is_unknown()
    {
        var seen = Given_work.Employed.CheckIn(Day("2025-05-09"), CheckInFinding.AtWork, Given_work.Bapas, On("2025-05-09", "k")).Value;
        var open = Here(seen).Declared(Holding.Referrals).Count([Kept], Year);

        open.Value.Where(static f => f.Measure == "KEPT-3").Should().HaveCount(11).And.NotContain(static f => f.Period.FirstDay == Day("2025-05-01"));
        open.Warnings.Single().Text.En.Should().Be("People of Lapas Kelas IIA Serang of whom it is not known whether their work or business was kept for 3 months in 1 May 2025 to 31 May 2025 inclusive: 1.");
        var dossier = Here(seen, Given_work.Business.End(Day("2025-05-08"), ReferralEnd.Resigned, On("2025-05-09", "e")).Value).Declared(Holding.Referrals);
        dossier.Report([Kept], dossier.Count([Kept], Year).Value, Year).Value.Find(UptS, "IKU-BERTAHAN")!.In(Language.English).Should().Be("1 of 2 (50.00 %)");
    }

    /// <summary>The second person begins another business on the same day or later, or later goes to work as well.</summary>
    [Theory]
    [InlineData("2025-02-10", false, 1, 1)]
    [InlineData("2025-03-10", false, 1, 1)]
    [InlineData("2025-03-10", true, 1, 2)]
    public void Count_people_and_not_their_journals(string day, bool isWork, int businesses, int placed)
    {
        var match = CandidateMatch.Of(Given_work.Candidate(2), Given_work.Work(isWork ? Swen : null) with { FirstDay = Day(day) });
        var second = isWork
            ? JobReferral.Refer(JobReferralId.From("R-3"), match, Given_work.Office(Given_work.Disnaker), Day(day), On(day, "s")).Bind(r => r.Accept(Day(day), On(day, "a"))).Bind(r => r.Place(Day(day), On(day, "p"))).Value
            : JobReferral.StartBusiness(JobReferralId.From("R-3"), match, null, On(day, "s")).Value;
        var dossier = Here().With(second).Value.Declared(Holding.Referrals);

        (Sum("OWN-BUSINESS"), Sum("PLACED"), Sum("KEPT-DUE-3")).Should().Be((businesses, placed, 2));

        int Sum(string measure) => dossier.Count([new("I", new("I", "I"), [measure], [measure], 12, Source)], Year).Value.Sum(static f => f.Count);
    }

    [Fact]
    public void Of_two_businesses_begun_on_one_day_one_that_was_kept_is_enough()
    {
        var match = CandidateMatch.Of(Given_work.Candidate(2), Given_work.Work(null));
        var other = JobReferral.StartBusiness(JobReferralId.From("R-3"), match, null, On("2025-02-10", "s")).Value;
        var lost = Given_work.Business.End(Day("2025-03-01"), ReferralEnd.Resigned, On("2025-03-01", "e")).Value;
        var gone = Given_work.Employed.End(Day("2025-03-01"), ReferralEnd.Resigned, On("2025-03-01", "e")).Value;
        var seen = other.CheckIn(Day("2025-05-09"), CheckInFinding.AtWork, Given_work.Bapas, On("2025-05-09", "k")).Value;

        In(seen).Should().Be("1 of 2 (50.00 %)");
        In(other.End(Day("2025-03-02"), ReferralEnd.Resigned, On("2025-03-02", "f")).Value).Should().Be("0 of 2 (0.00 %)");
        Of(other).Count([Kept], Year).Has(DossierErrors.IndicatorKeptUnknown).Should().BeTrue("nobody knows of the second");

        Dossier Of(JobReferral second) => Here(lost, gone).With(second).Value.Declared(Holding.Referrals);
        string In(JobReferral second) => Of(second).Report([Kept], Of(second).Count([Kept], Year).Value, Year).Value.Find(UptS, "IKU-BERTAHAN")!.In(Language.English);
    }

    [Fact]
    public void Leave_codes_of_the_application_to_the_host()
    {
        var own = new Indicator("I", new("I", "I"), ["RELEASED", "KEPT-0", "KEPT-121", "KEPT-03", "KEPT-DUE-x"], ["ALL"], 12, Source);

        Here().Declared(Holding.Referrals).Count([own], Year).Value.Should().BeEmpty();
        Here().Declared().Count([own with { Code = "" }], Year).Has(DossierErrors.IndicatorUnclear).Should().BeTrue();
        var open = ValidityPeriod.From(Day("2025-01-01"));
        Here().Count([Work], open).ValidationErrors.Select(static e => e.Text.En).Should().Equal(Here().Report([Work], [], open).ValidationErrors.Select(static e => e.Text.En)).And.ContainSingle();
        Here().Count([Work], open).Has(DossierErrors.IndicatorOtherPeriod).Should().BeTrue();
        Here().Count([], open).Value.Should().BeEmpty();
        FluentActions.Invoking(static () => IndicatorMeasures.KeptAfter(0)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(static () => IndicatorMeasures.DueAfter(121)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Are_no_sum_of_a_Kanwil_without_the_facility_of_a_cohort(bool isHere)
    {
        var kanwil = Pembinaan.Domain.Stakeholders.Stakeholder.Register(StakeholderId.From("KANWIL"), Pembinaan.Domain.Stakeholders.StakeholderKind.VerticalOffice, "Kanwil Banten", Day("2000-01-01"), On("2020-01-01", "kanwil")).Value;
        var lapas = Given.Lapas.PlaceUnder(kanwil.Id, Day("2000-01-01"), On("2020-01-02", "under")).Value;
        var other = Pembinaan.Domain.Facilities.Facility.Establish(AgreementsGiven.UptC, "Lapas Cilegon", Pembinaan.Domain.Facilities.FacilityKind.Lapas, Pembinaan.Domain.Facilities.FacilityClass.III, IndonesianTimeZone.Wib, Day("2000-01-01"), On("2020-01-01", "lapas-c"))
            .Bind(f => f.PlaceUnder(kanwil.Id, Day("2000-01-01"), On("2020-01-02", "under-c"))).Value;
        var there = Given.Cohort(Given.Cohort2, Plan("2025-01-06") with { Facility = AgreementsGiven.UptC, Provider = AgreementsGiven.UptC });
        var taught = new Indicator("I", new("I", "I"), [IndicatorMeasures.Hours], [IndicatorMeasures.Enrolled], 12, Source);
        Pembinaan.Domain.Journals.AggregateRoot[] roots = [lapas, kanwil, Given.Company, Tests.Cohorts.Given.Programme(), AgreementsGiven.Pks1(), Given_work.Taught, there];
        var dossier = Dossier.Of(isHere ? [.. roots, other] : roots).Value.Declared(Holding.Facilities);

        var counted = dossier.Count([taught], Year);
        var report = dossier.Report([taught], counted.Value, Year).Value;
        var missing = isHere ? [] : new[] { "Not in the dossier: the facility UPT-C. So this cannot be determined; load what is missing and hand it in." };

        counted.Warnings.ToArray().Select(static w => w.Text.En).Should().Equal(missing);
        report.Find(kanwil.Id, "I")!.Reasons.Select(static r => r.Text.En).Should().Equal(missing);
        report.Find(UptS, "I")!.Reasons.Should().BeEmpty("its own cohorts are here");
    }

    /// <summary>The certificates are of 1 February 2025. Closed before that, the facility has no figure for them, and that is told.</summary>
    [Theory]
    [InlineData("2025-02-01", true, 2)]
    [InlineData("2025-01-31", true, 0)]
    [InlineData("2024-12-31", false, 0)]
    public void Tell_of_what_falls_on_days_without_the_facility(string lastDay, bool isThere, int figures)
    {
        var lapas = Given.Lapas.Close(Day(lastDay), On("2024-12-01", "close")).Value;
        var dossier = Dossier.Of(lapas, Given.Company, AgreementsGiven.Pks1(), Given_work.Taught).Value.Declared(Holding.Referrals, Holding.Facilities);
        var certified = new Indicator("I", new("I", "I"), [IndicatorMeasures.Certified], [IndicatorMeasures.Certified], 12, Source);
        var counted = dossier.Count([certified], Year);
        var report = dossier.Report([certified], counted.Value, Year).Value;

        counted.Value.Should().HaveCount(figures);
        counted.Has(DossierErrors.IndicatorOutside).Should().Be(figures < 2);
        report.Find(UptS, "I")?.Reasons.IsEmpty.Should().Be(figures == 2);
        (report.Find(UptS, "I") is not null).Should().Be(isThere);
    }

    /// <summary>The facility stays under its Kanwil, which comes under another Ditjen on 16 February: the figures of the month are two.</summary>
    [Fact]
    public void Are_cut_where_a_body_far_above_moves()
    {
        static Pembinaan.Domain.Stakeholders.Stakeholder Body(string id, Pembinaan.Domain.Stakeholders.StakeholderKind kind) =>
            Pembinaan.Domain.Stakeholders.Stakeholder.Register(StakeholderId.From(id), kind, id, Day("2000-01-01"), On("2020-01-01", id)).Value;
        var (ditjen, other) = (Body("DITJEN-A", Pembinaan.Domain.Stakeholders.StakeholderKind.Ministry), Body("DITJEN-B", Pembinaan.Domain.Stakeholders.StakeholderKind.Ministry));
        var directory = Pembinaan.Domain.Stakeholders.StakeholderDirectory.Of(ditjen, other);
        var kanwil = Body("KANWIL", Pembinaan.Domain.Stakeholders.StakeholderKind.VerticalOffice).PlaceUnder(ditjen.Id, Day("2000-01-01"), directory, On("2020-01-02", "a"))
            .Bind(k => k.PlaceUnder(other.Id, Day("2025-02-16"), directory, On("2025-02-16", "b"))).Value;
        var lapas = Given.Lapas.PlaceUnder(kanwil.Id, Day("2000-01-01"), On("2020-01-02", "under")).Value;
        var dossier = Dossier.Of(lapas, kanwil, ditjen, other, Given.Company, AgreementsGiven.Pks1(), Given_work.Taught).Value.Declared(Holding.Facilities);
        var certified = new Indicator("I", new("I", "I"), [IndicatorMeasures.Certified], [IndicatorMeasures.Hours], 12, Source);
        var figures = dossier.Count([certified], Year).Value;
        var report = dossier.Report([certified], figures, Year).Value;

        figures.Where(static f => f.Measure == "CERTIFIED" && f.Period.FirstDay.Month == 2).Select(static f => (f.Period.FirstDay.Day, f.Count)).Should().Equal((1, 2), (16, 0));
        report.Find(ditjen.Id, "I")!.In(Language.English).Should().Be("2 of 80 (2.50 %)");
        report.Find(other.Id, "I")!.Reasons.Select(static r => r.ErrorCode).Should().Equal("INDICATOR-DENOMINATOR-ZERO");
    }

    /// <summary>It began on 10 February 2025: whoever is counted as placed is counted as certified, and what is revoked later takes nobody out of days that are over.</summary>
    [Theory]
    [InlineData("2025-02-10", 12, 0)]
    [InlineData("2025-02-11", 12, 0)]
    [InlineData("2025-12-31", 12, 0)]
    [InlineData("2026-01-01", 12, 1)]
    [InlineData("2025-02-28", 1, 0)]
    [InlineData("2025-03-01", 1, 1)]
    public void Of_work_stand_by_the_certificate_at_the_end_of_the_days_reported_on(string revoked, int months, int placed)
    {
        var cohort = Given_work.Taught.RevokeCertificate(CertificateNumber.From("SERT-1"), Day(revoked), "keliru", On(revoked, "revoke")).Value;
        var dossier = Dossier.Of(Given.Lapas, Given.Company, AgreementsGiven.Pks1(), cohort, Given_work.Employed).Value.Declared(Holding.Referrals);

        var period = months == 12 ? Year : ValidityPeriod.Between(Day("2025-02-01"), Day("2025-02-28")).Value;
        int Of(string measure) => dossier.Count([new("I", new("I", "I"), [measure], [measure], months, Source)], period).Value.Sum(static f => f.Count);
        Of(IndicatorMeasures.Placed).Should().Be(placed);
        if (months == 12)
        {
            Of(IndicatorMeasures.Certified).Should().Be(placed + 1, "another one is certified and was not placed");
        }
    }

    /// <summary>A figure says what stood at the end of the days that an indicator is counted for; so it is counted for those.</summary>
    [Theory]
    [InlineData(12, true)]
    [InlineData(1, false)]
    public void Are_counted_for_the_days_that_are_reported_on(int months, bool isCounted) =>
        Here().Declared(Holding.Referrals).Count([Work with { Months = months }], Year).Has(DossierErrors.IndicatorOtherPeriod).Should().Be(!isCounted);

    [Fact]
    public void Of_a_frozen_report_are_stored_and_held_against_the_hash()
    {
        var dossier = Here().Declared(Holding.Referrals, Holding.Facilities);
        var report = dossier.Report([Work, Kept], dossier.Count([Work, Kept], Year).Value, Year).Value.Verify("kakanwil", AgreementsGiven.Noon("2026-01-05")).Value;
        var json = PembinaanJson.IndicatorReports.Write(report);
        var read = PembinaanJson.IndicatorReports.Read(json).Value;

        (read.Content, read.ContentHash, read.VerifiedBy, read.VerifiedAt).Should().Be((report.Content, report.ContentHash, report.VerifiedBy, report.VerifiedAt));
        read.Values.Select(static v => v.ToString()).Should().Equal(report.Values.Select(static v => v.ToString()));
        report.DifferenceTo(read).Value.Should().BeEmpty();
        PembinaanJson.IndicatorReports.Write(read).Should().Be(json);
        foreach (var tampered in new[]
        {
            json.Replace("\"count\":0", "\"count\":1", StringComparison.Ordinal),
            json.Replace("\"figures\":[47", "\"figures\":[48", StringComparison.Ordinal),
            json.Replace("\"figures\":[47", "\"figures\":[-1", StringComparison.Ordinal),
            json.Replace("\"figures\":[47", "\"figures\":[59", StringComparison.Ordinal),
            json.Replace("INDICATOR-NOT-REPORTED", "INDICATOR-OTHER", StringComparison.Ordinal),
            json.Replace("belum melaporkan", "sudah melaporkan", StringComparison.Ordinal),
            json.Replace("Bertahan tiga bulan", "Bertahan dua bulan", StringComparison.Ordinal),
            json.Replace("\"verifiedBy\":\"kakanwil\"", "\"verifiedBy\":\"orang lain\"", StringComparison.Ordinal),
            json.Replace("\"verifiedAt\":\"2026-01-05", "\"verifiedAt\":\"2026-01-06", StringComparison.Ordinal),
            Regex.Replace(json, ",\"verifiedBy\":\"[^\"]*\",\"verifiedAt\":\"[^\"]*\"", "", RegexOptions.None, TimeSpan.FromSeconds(1)),
        })
        {
            tampered.Should().NotBe(json);
            PembinaanJson.IndicatorReports.Read(tampered).ValidationErrors.Select(static e => e.ErrorCode).Should().Equal("INDICATOR-TAMPERED");
        }
    }

    /// <summary>So a report that a host keeps need not be written anew when people get other pseudonyms: the same is counted again under the same hash.</summary>
    [Fact]
    public void Of_a_frozen_report_name_nobody_and_are_the_same_under_other_pseudonyms()
    {
        Indicator[] asked = [Work, Kept, new("IKU-LATIH", new("Latih", "Trained"), [IndicatorMeasures.Trained], [IndicatorMeasures.Enrolled], 12, Source)];
        var before = Here().Declared(Holding.Referrals, Holding.Facilities);
        var after = before.Repseudonymise(Enumerable.Range(1, 3).ToDictionary(Person, static i => ParticipantId.From($"X-{i}"))).Value;
        var frozen = Frozen(before);

        before.Count(asked, Year).Value.SelectMany(static f => f.Ids).Should().Contain("ANG-1/P-001");
        after.Count(asked, Year).Value.SelectMany(static f => f.Ids).Should().Contain("ANG-1/X-1").And.NotContain("ANG-1/P-001");
        PembinaanJson.IndicatorReports.Write(frozen).Should().NotContain("P-00");
        frozen.Content.Should().NotContain("P-00");
        (Frozen(after).Content, Frozen(after).ContentHash).Should().Be((frozen.Content, frozen.ContentHash));
        frozen.Values.Select(static v => v.Numerator).Should().Equal(Frozen(after).Values.Select(static v => v.Numerator)).And.Contain(2, "trained are counted without their identities");
        frozen.Figures.Where(static f => !f.Ids.IsEmpty).Select(static f => f.Measure).Distinct().Should().Equal("KEPT-DUE-3", "OWN-BUSINESS", "PLACED");

        IndicatorReport Frozen(Dossier dossier) => dossier.Report(asked, dossier.Count(asked, Year).Value, Year).Value;
    }

    /// <summary>Of codes of the application nothing is known of what its identities say: they are checked, and left out.</summary>
    [Fact]
    public void Of_a_frozen_report_leave_out_the_identities_of_codes_of_the_application()
    {
        var own = new Indicator("I", new("I", "I"), ["RELEASED"], ["RELEASED"], 12, Source);
        var figure = new IndicatorFigure(UptS, "RELEASED", Year, 2, ["P-001", "P-002"]);

        Here().Report([own], [figure], Year).Value.Figures.Single().Should().Be(figure with { Ids = [] });
        Here().Report([own], [figure with { Count = 3 }], Year).Has(DossierErrors.IndicatorIdsDiffer).Should().BeTrue();
    }

    [Fact]
    public void Follow_formulas_that_are_stored()
    {
        PembinaanJson.Indicators.Read(PembinaanJson.Indicators.Write(Work)).Value.Should().Be(Work);
        PembinaanJson.Indicators.Read(PembinaanJson.Indicators.Write(Work with { Months = 0 })).Has(DossierErrors.IndicatorUnclear).Should().BeTrue();
    }

    [Fact]
    public void Beside_criteria_of_selection_that_are_stored()
    {
        RankingCriterion[] criteria =
        [
            RankingCriterion.Meets("MAU", ProgrammeCondition.IsWilling(), new("bersedia", "willing")),
            RankingCriterion.HighestScore("WAWANCARA", new("wawancara", "interview")),
            RankingCriterion.EarliestRelease(),
            RankingCriterion.EarliestRelease(Domain.Participants.SentenceCounting.Practice),
            RankingCriterion.EarliestApplication(),
        ];

        foreach (var criterion in criteria)
        {
            PembinaanJson.RankingCriteria.Read(PembinaanJson.RankingCriteria.Write(criterion)).Value.Should().Be(criterion);
        }

        Refused("""{ "measure": "score", "code": "A" }""").Should().Be("JSON-MISSING-MEMBER");
        Refused("""{ "measure": "condition", "code": "A", "name": { "id": "a", "en": "b" } }""").Should().Be("JSON-MISSING-MEMBER");
        Refused("""{ "measure": "release", "code": "A" }""").Should().Be("JSON-REFUSED");
        Refused("""{ "measure": "application", "counting": "practice" }""").Should().NotBeNull();

        static string? Refused(string json) => PembinaanJson.RankingCriteria.Read(json).ValidationErrors.Select(static e => e.ErrorCode).FirstOrDefault();
    }

    private static Dossier Here(params JobReferral[] instead) =>
        Dossier.Of([Given.Lapas, Given.Company, AgreementsGiven.Pks1(), Given_work.Taught, .. new[] { Given_work.Employed, Given_work.Business }.Select(r => Array.Find(instead, i => i.Id == r.Id) ?? r)]).Value;
}
