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
        (counted.Warnings.LastOrDefault()?.Text.En.Contains(undeclared ?? "?", StringComparison.Ordinal)).Should().Be(undeclared is null ? null : true);
    }

    [Fact]
    public void Of_work_that_was_kept_are_left_out_in_the_month_in_which_somebody_is_unknown()
    {
        var seen = Given_work.Employed.CheckIn(Day("2025-05-09"), CheckInFinding.AtWork, Given_work.Bapas, On("2025-05-09", "k")).Value;
        var open = Here(seen).Declared(Holding.Referrals).Count([Kept], Year);

        open.Value.Where(static f => f.Measure == "KEPT-3").Should().HaveCount(11).And.NotContain(static f => f.Period.FirstDay == Day("2025-05-01"));
        open.Warnings.Single().Text.En.Should().Be("Not known for 1 at Lapas Kelas IIA Serang: whether work or business was kept for 3 months in 1 May 2025 to 31 May 2025 inclusive.");
        var dossier = Here(seen, Given_work.Business.End(Day("2025-05-08"), ReferralEnd.Resigned, On("2025-05-09", "e")).Value).Declared(Holding.Referrals);
        dossier.Report([Kept], dossier.Count([Kept], Year).Value, Year).Value.Find(UptS, "IKU-BERTAHAN")!.In(Language.English).Should().Be("1 of 2 (50.00 %)");
    }

    [Fact]
    public void Leave_codes_of_the_application_to_the_host()
    {
        var own = new Indicator("I", new("I", "I"), ["RELEASED", "KEPT-0", "KEPT-121", "KEPT-03", "KEPT-DUE-x"], ["ALL"], 12, Source);

        Here().Declared(Holding.Referrals).Count([own], Year).Value.Should().BeEmpty();
        Here().Declared().Count([own with { Code = "" }], Year).Has(DossierErrors.IndicatorUnclear).Should().BeTrue();
        FluentActions.Invoking(static () => Here().Count([Work], ValidityPeriod.From(Day("2025-01-01")))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(static () => IndicatorMeasures.KeptAfter(0)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(static () => IndicatorMeasures.DueAfter(121)).Should().Throw<ArgumentOutOfRangeException>();
    }

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
            json.Replace("\"count\":2", "\"count\":3", StringComparison.Ordinal),
            json.Replace("\"figures\":[47", "\"figures\":[48", StringComparison.Ordinal),
            json.Replace("\"figures\":[47", "\"figures\":[-1", StringComparison.Ordinal),
            json.Replace("\"figures\":[47", "\"figures\":[59", StringComparison.Ordinal),
            json.Replace("INDICATOR-NOT-REPORTED", "INDICATOR-OTHER", StringComparison.Ordinal),
            json.Replace("Bertahan tiga bulan", "Bertahan dua bulan", StringComparison.Ordinal),
        })
        {
            tampered.Should().NotBe(json);
            PembinaanJson.IndicatorReports.Read(tampered).ValidationErrors.Select(static e => e.ErrorCode).Should().Equal("INDICATOR-TAMPERED");
        }
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
