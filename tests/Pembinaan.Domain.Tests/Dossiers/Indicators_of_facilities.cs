using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Stakeholders;
using Pembinaan.Domain.Time;
using static Pembinaan.Domain.Tests.Agreements.Given;

namespace Pembinaan.Domain.Tests.Dossiers;

public class Indicators_of_facilities
{
    private static readonly StakeholderId Banten = StakeholderId.From("KANWIL-BANTEN");
    private static readonly StakeholderId Sumsel = StakeholderId.From("KANWIL-SUMSEL");
    private static readonly StakeholderId Ditjen = StakeholderId.From("DITJENPAS");
    private static readonly FacilityId Serang = FacilityId.From("UPT-1");
    private static readonly FacilityId Cilegon = FacilityId.From("UPT-2");
    private static readonly FacilityId Palembang = FacilityId.From("UPT-3");
    private static readonly Indicator Certified = new("IKU-1", new("Peserta bersertifikat", "Certified participants"), ["CERTIFIED"], ["TRAINED"], 1, new("Register pelatihan", "Training register"));
    private static readonly ValidityPeriod January = ValidityPeriod.Between(new(2026, 1, 1), new(2026, 1, 31)).Value;
    private static readonly Dossier Nation = Of(Unit(Serang, Banten), Unit(Cilegon, Banten), Unit(Palembang, Sumsel)).HoldingAll(Noon("2026-02-01"), Holding.Facilities);

    private static readonly IndicatorFigure[] Figures =
    [
        .. Counted(Serang, 30, 40),
        .. Counted(Cilegon, 10, 20),
        .. Counted(Palembang, 1, 3),
    ];

    [Fact]
    public void Are_sums_by_facility_and_by_each_body_above() => Report(Nation, Figures).Values.Select(static v => v.ToString()).Should().Equal(
        "facility:UPT-1 IKU-1: 30 of 40 (75.00 %)",
        "facility:UPT-2 IKU-1: 10 of 20 (50.00 %)",
        "facility:UPT-3 IKU-1: 1 of 3 (33.33 %)",
        "stakeholder:DITJENPAS IKU-1: 41 of 63 (65.08 %)",
        "stakeholder:KANWIL-BANTEN IKU-1: 40 of 60 (66.67 %)",
        "stakeholder:KANWIL-SUMSEL IKU-1: 1 of 3 (33.33 %)");

    [Theory]
    [InlineData(1, 8, 1250)]
    [InlineData(1, 16, 625)]
    [InlineData(1, 20_000, 1)]
    [InlineData(1, 20_001, 0)]
    [InlineData(3, 2, 15_000)]
    [InlineData(0, 1, 0)]
    public void Are_rounded_half_up_to_hundredths_of_a_percent(int certified, int trained, long expected) =>
        Value(Counted(Serang, certified, trained), Serang)!.HundredthsOfPercent.Should().Be(expected);

    /// <summary>Who was trained in two facilities and has one job has it once; two jobs, and people counted by their cohorts, are not one.</summary>
    [Theory]
    [InlineData("PLACED", "R-1", "R-1", 1)]
    [InlineData("PLACED", "R-1", "R-2", 2)]
    [InlineData("KEPT-DUE-3", "R-1", "R-1", 1)]
    [InlineData("CERTIFIED", "A/P-1", "A/P-1", 2)]
    public void Count_work_by_its_referral_once_above_two_facilities(string measure, string one, string other, long expected)
    {
        var indicator = new Indicator("IKU-X", new("x", "x"), [measure], [measure], 1, new("x", "x"));
        var figures = new[] { (Serang, one), (Cilegon, other) }.Select(f => new IndicatorFigure(f.Item1, measure, January, 1, [f.Item2]))
            .Append(new IndicatorFigure(Palembang, measure, January, 0));
        var report = Nation.Report([indicator], figures, January).Value;

        report.Find(Banten, "IKU-X")!.Numerator.Should().Be(expected);
        report.Find(Serang, "IKU-X")!.Numerator.Should().Be(1);
        Pembinaan.Domain.Json.PembinaanJson.IndicatorReports.Read(Pembinaan.Domain.Json.PembinaanJson.IndicatorReports.Write(report)).Value.Find(Banten, "IKU-X")!.Numerator.Should().Be(expected);
    }

    [Fact]
    public void Have_no_value_where_the_denominator_is_zero()
    {
        var value = Value(Counted(Serang, 0, 0), Serang)!;

        value.HundredthsOfPercent.Should().BeNull();
        value.Reasons.Select(static r => r.ErrorCode).Should().Equal("INDICATOR-DENOMINATOR-ZERO");
        value.In(Language.Indonesian).Should().Be("Penyebut indikator IKU-1 adalah 0, sehingga tidak ada nilainya.");
    }

    [Fact]
    public void Have_a_value_where_only_one_facility_below_has_nothing_to_divide_by() =>
        Report(Nation, [.. Counted(Serang, 30, 40), .. Counted(Cilegon, 0, 0), .. Counted(Palembang, 1, 3)]).Find(Banten, "IKU-1")!.HundredthsOfPercent.Should().Be(7500);

    [Fact]
    public void Are_undetermined_where_somebody_has_not_reported_and_name_who()
    {
        var report = Report(Nation, [.. Counted(Serang, 30, 40), Counted(Cilegon, 10, 20)[1], .. Counted(Palembang, 1, 3)]);

        report.Find(Serang, "IKU-1")!.Reasons.Should().BeEmpty();
        report.Find(Sumsel, "IKU-1")!.Reasons.Should().BeEmpty();
        report.Find(Banten, "IKU-1")!.In(Language.English).Should().Be("UPT-2 has not reported people certified (CERTIFIED) for 1 January 2026 to 31 January 2026 inclusive.");
        report.Find(Ditjen, "IKU-1")!.HundredthsOfPercent.Should().BeNull();
    }

    [Theory]
    [InlineData(31, true)]
    [InlineData(30, false)]
    public void Ask_every_day_of_the_period(int lastDay, bool isComplete)
    {
        IndicatorFigure[] figures =
        [
            .. Counted(Serang, 10, 20, new(2026, 1, 1), new(2026, 1, 15)),
            .. Counted(Serang, 20, 20, new(2026, 1, 16), new(2026, 1, lastDay)),
        ];

        Value(figures, Serang)!.HundredthsOfPercent.Should().Be(isComplete ? 7500 : null);
    }

    [Fact]
    public void Do_not_take_a_figure_that_reaches_beyond_the_period() =>
        Value(Counted(Serang, 30, 40, new(2026, 1, 1), new(2026, 2, 1)), Serang)!.Reasons.Select(static r => r.ErrorCode).Should().Equal("INDICATOR-FIGURE-BEYOND", "INDICATOR-FIGURE-BEYOND");

    [Theory]
    [InlineData(1, 31, "30 of 40 (75.00 %)")]
    [InlineData(20, 32, "UPT-1 reported people certified (CERTIFIED) for 20 January 2026 to 1 February 2026 inclusive, which goes beyond the days of this report; the part for 20 January 2026 to 31 January 2026 inclusive cannot be told apart. UPT-1 has not reported people certified (CERTIFIED) for 1 January 2026 to 19 January 2026 inclusive.")]
    [InlineData(32, 40, "UPT-1 has not reported people certified (CERTIFIED) for 1 January 2026 to 31 January 2026 inclusive.")]
    public void Say_what_was_reported_beyond_the_period_and_what_was_not_reported(int first, int last, string said)
    {
        var newYear = new LocalDate(2025, 12, 31);
        IndicatorFigure[] figures = [.. Counted(Serang, 30, 40, newYear.PlusDays(first), newYear.PlusDays(last))];

        var value = Value([figures[0], figures[1] with { Period = January }], Serang)!;

        value.In(Language.English).Should().Be(said);
    }

    [Fact]
    public void Follow_a_facility_that_is_placed_under_another_body()
    {
        // Cilegon moves to the other Kanwil on 16 January.
        var moved = Unit(Cilegon, Banten).PlaceUnder(Sumsel, new(2026, 1, 16), On("2026-01-16", "moved")).Value;
        var dossier = Of(Unit(Serang, Banten), moved, Unit(Palembang, Sumsel)).HoldingAll(Noon("2026-02-01"), Holding.Facilities);

        var report = Report(
            dossier,
            [
                .. Counted(Serang, 30, 40),
                .. Counted(Cilegon, 1, 10, new(2026, 1, 1), new(2026, 1, 15)),
                .. Counted(Cilegon, 9, 10, new(2026, 1, 16), new(2026, 1, 31)),
                .. Counted(Palembang, 1, 3),
            ]);

        report.Find(Banten, "IKU-1")!.In(Language.English).Should().Be("31 of 50 (62.00 %)");
        report.Find(Sumsel, "IKU-1")!.In(Language.English).Should().Be("10 of 13 (76.92 %)");
        report.Find(Ditjen, "IKU-1")!.In(Language.English).Should().Be("41 of 63 (65.08 %)");
    }

    /// <summary>Of a figure over the move nobody knows the part of either body, which is not none; of the facility and of the body above both it is whole.</summary>
    [Theory]
    [Trait("Case", "W12")]
    [InlineData(15, true)]
    [InlineData(31, false)]
    public void Are_open_for_both_bodies_where_a_facility_moves_within_the_days_of_a_figure(int lastDayUnderBanten, bool isOpen)
    {
        var moves = new LocalDate(2026, 1, lastDayUnderBanten).PlusDays(1);
        var moved = Unit(Cilegon, Banten).PlaceUnder(Sumsel, moves, On("2026-01-16", "moved")).Value;
        var report = Report(Of(moved).HoldingAll(Noon("2026-02-01"), Holding.Facilities), Counted(Cilegon, 9, 10));
        var banten = report.Find(Banten, "IKU-1")!;

        report.Find(Cilegon, "IKU-1")!.HundredthsOfPercent.Should().Be(9000);
        report.Find(Ditjen, "IKU-1")!.HundredthsOfPercent.Should().Be(9000);
        report.Find(Sumsel, "IKU-1")?.Reasons.Select(static r => r.ErrorCode).Distinct().Should().Equal("INDICATOR-FIGURE-BEYOND");
        (report.Find(Sumsel, "IKU-1")?.In(Language.English).Contains("its days under KANWIL-SUMSEL; the part for 16 January 2026 to 31 January 2026 inclusive", StringComparison.Ordinal) ?? false).Should().Be(isOpen);
        banten.Reasons.Select(static r => r.ErrorCode).Distinct().Should().Equal(isOpen ? ["INDICATOR-FIGURE-BEYOND"] : []);
        banten.Reasons.All(static r =>
            r.Text.En.Contains("which goes beyond its days under KANWIL-BANTEN; the part for 1 January 2026 to 15 January 2026 inclusive", StringComparison.Ordinal)
            && r.Text.Id.Contains("yang melampaui masanya di bawah KANWIL-BANTEN; bagian untuk 1 Januari 2026", StringComparison.Ordinal)).Should().BeTrue();
    }

    [Fact]
    public void Say_that_a_figure_goes_beyond_the_days_of_a_facility_that_closed()
    {
        var closed = Unit(Cilegon, Banten).Close(new(2026, 1, 10), On("2026-01-10", "closed")).Value;

        Report(Of(closed), Counted(Cilegon, 3, 4)).Find(Cilegon, "IKU-1")!.Reasons.Should().HaveCount(2).And.OnlyContain(static r =>
            r.Text.En.Contains("which goes beyond the days on which it exists; the part for 1 January 2026 to 10 January 2026 inclusive", StringComparison.Ordinal)
            && r.Text.Id.Contains("yang melampaui masa berdirinya; bagian", StringComparison.Ordinal));
    }

    /// <summary>Begun on the tenth, it reports from the tenth: as with one that closed, days on which it was not there are not its own.</summary>
    [Theory]
    [InlineData(9, false)]
    [InlineData(10, true)]
    public void Ask_for_the_days_of_a_facility_that_is_new(int from, bool counts)
    {
        var established = Facility.Establish(Cilegon, "Lapas", FacilityKind.Lapas, FacilityClass.IIA, IndonesianTimeZone.Wib, new(2026, 1, 10), On("2026-01-10", "new")).Value;
        var value = Report(Of(established), Counted(Cilegon, 3, 4, new(2026, 1, from))).Find(Cilegon, "IKU-1")!;

        value.HundredthsOfPercent.Should().Be(counts ? 7500 : null);
        value.Reasons.Select(static r => r.ErrorCode).Distinct().Should().Equal(counts ? [] : ["INDICATOR-FIGURE-BEYOND"]);
    }

    [Fact]
    public void Are_asked_of_a_facility_on_its_own_days_only()
    {
        var closed = Unit(Cilegon, Banten).Close(new(2026, 1, 10), On("2026-01-10", "closed")).Value;

        var report = Report(Of(closed), Counted(Cilegon, 3, 4, new(2026, 1, 1), new(2026, 1, 10)));

        report.Find(Cilegon, "IKU-1")!.HundredthsOfPercent.Should().Be(7500);
        Report(Of(Unit(Cilegon, Banten).Close(new(2025, 12, 31), On("2026-01-10", "closed")).Value), []).Values.Should().BeEmpty();
    }

    [Fact]
    public void Need_all_facilities_for_a_body_above()
    {
        var report = Report(Of(Unit(Serang, Banten)), Counted(Serang, 30, 40));

        report.Find(Serang, "IKU-1")!.Reasons.Should().BeEmpty();
        report.Find(Banten, "IKU-1")!.Reasons.Select(static r => r.ErrorCode).Should().Equal("DOSSIER-NOT-DECLARED");
    }

    [Fact]
    public void Are_uncertain_above_where_the_way_up_is_not_known()
    {
        var lost = Facility.Establish(Cilegon, "Lapas", FacilityKind.Lapas, FacilityClass.IIA, IndonesianTimeZone.Wib, Day("2000-01-01"), On("2020-01-01", "lost")).Value;
        var unheld = Unit(Palembang, StakeholderId.From("KANWIL-X"));
        var report = Report(Of(Unit(Serang, Banten), lost, unheld).HoldingAll(Noon("2026-02-01"), Holding.Facilities), Figures);

        report.Find(Banten, "IKU-1")!.Reasons.Select(static r => r.ErrorCode).Should().Equal("INDICATOR-NO-SUPERIOR", "DOSSIER-MISSING");
        report.Find(StakeholderId.From("KANWIL-X"), "IKU-1")!.Reasons.Select(static r => r.ErrorCode).Should().Equal("INDICATOR-NO-SUPERIOR");
        report.Find(Cilegon, "IKU-1")!.Reasons.Should().BeEmpty();
    }

    [Fact]
    public void Name_the_figures_behind_them() =>
        Report(Nation, Figures).Find(Banten, "IKU-1")!.Figures.Select(static f => (f.Facility, f.Measure)).Should().Equal((Serang, "CERTIFIED"), (Serang, "TRAINED"), (Cilegon, "CERTIFIED"), (Cilegon, "TRAINED"));

    [Theory]
    [InlineData("2026-01-01", "2026-01-31", 1, true)]
    [InlineData("2026-01-02", "2026-01-31", 1, false)]
    [InlineData("2026-01-01", "2026-01-30", 1, false)]
    [InlineData("2026-01-01", "2026-03-31", 3, true)]
    [InlineData("2026-01-01", "2026-02-28", 3, false)]
    [InlineData("9999-01-01", "9999-12-31", 12, true)]
    [InlineData("9999-12-01", "9999-12-31", 12, false)]
    public void Are_counted_for_whole_months(string first, string last, int months, bool isPossible) =>
        Nation.Report([Certified with { Months = months }], [], ValidityPeriod.Between(Day(first), Day(last)).Value).ValidationErrors.Select(static e => e.ErrorCode)
            .Should().Equal(isPossible ? [] : ["INDICATOR-PERIOD"]);

    /// <summary>As many identities as were counted, each once, or none at all; behind lesson hours are sessions.</summary>
    [Theory]
    [InlineData("CERTIFIED", 2, "P-1,P-2", true)]
    [InlineData("CERTIFIED", 5, "P-1", false)]
    [InlineData("CERTIFIED", 1, "P-1,P-2", false)]
    [InlineData("CERTIFIED", 2, "P-1,P-1", false)]
    [InlineData("CERTIFIED", 1, "P-1,P-1", false)]
    [InlineData("CERTIFIED", 5, "", true)]
    [InlineData("CERTIFIED", 0, "", true)]
    [InlineData("CERTIFIED", 0, "P-1", false)]
    [InlineData("PLACED", 3, "R-1", false)]
    [InlineData("KODE-SENDIRI", 3, "R-1", false)]
    [InlineData("HOURS", 8, "S-1", true)]
    [InlineData("HOURS", 8, "S-1,S-1", false)]
    public void Have_as_many_identities_behind_a_figure_as_it_counts(string measure, int count, string ids, bool isTaken)
    {
        var figure = new IndicatorFigure(Serang, measure, January, count, [.. ids.Split(',', StringSplitOptions.RemoveEmptyEntries)]);
        var indicator = Certified with { Numerator = [measure], Denominator = ["OTHER"] };

        Codes([indicator], [figure]).Should().Equal(isTaken ? [] : ["INDICATOR-IDS"]);
        if (!isTaken)
        {
            Nation.Report([indicator], [figure], January).ValidationErrors.Single().Text.En.Should().Contain($"is {count}, while the different identities behind it are");
        }
    }

    [Fact]
    public void Are_not_read_with_another_number_than_the_identities_behind_it()
    {
        var report = Nation.Report([Certified with { Numerator = ["PLACED"] }], [new IndicatorFigure(Serang, "PLACED", January, 1, ["R-1"])], January).Value;
        var json = Pembinaan.Domain.Json.PembinaanJson.IndicatorReports.Write(report);

        Pembinaan.Domain.Json.PembinaanJson.IndicatorReports.Read(json).IsSuccess.Should().BeTrue();
        Pembinaan.Domain.Json.PembinaanJson.IndicatorReports.Read(json.Replace("\"count\":1", "\"count\":5", StringComparison.Ordinal)).ValidationErrors.Select(static e => e.ErrorCode)
            .Should().Contain("INDICATOR-IDS");
    }

    [Fact]
    public void Refuse_formulas_and_figures_that_cannot_be()
    {
        Codes([Certified with { Denominator = [] }], Figures).Should().Equal("INDICATOR-UNCLEAR");
        Codes([Certified with { Numerator = ["A", "A"] }], Figures).Should().Equal("INDICATOR-UNCLEAR");
        Codes([Certified with { Months = 0 }], Figures).Should().Equal("INDICATOR-UNCLEAR");
        Codes([Certified, Certified], Figures).Should().Equal("INDICATOR-TWICE");
        Codes([Certified], [Figures[0] with { Count = -1 }]).Should().Equal("INDICATOR-NEGATIVE");
        Codes([Certified], [Figures[0] with { Count = 0 }]).Should().BeEmpty();
        Codes([Certified], [Figures[0] with { Facility = FacilityId.From("UPT-9") }]).Should().Equal("DOSSIER-MISSING");
        Codes([Certified], [Counted(Serang, 1, 1, new(2026, 1, 1), new(2026, 1, 15))[0], Counted(Serang, 1, 1, new(2026, 1, 15), new(2026, 1, 31))[0]]).Should().Equal("INDICATOR-FIGURES-OVERLAP");
        Codes([Certified], [Counted(Serang, 1, 1, new(2026, 1, 1), new(2026, 1, 15))[0], Counted(Serang, 1, 1, new(2026, 1, 16), new(2026, 1, 31))[0]]).Should().BeEmpty();
        Codes([Certified], [Figures[0], Counted(Serang, 1, 1, new(2026, 1, 2), new(2026, 1, 3))[0], Counted(Serang, 1, 1, new(2026, 1, 9), new(2026, 1, 9))[0]])
            .Should().Equal("INDICATOR-FIGURES-OVERLAP", "INDICATOR-FIGURES-OVERLAP");
    }

    [Fact]
    public void Are_frozen_under_one_hash()
    {
        var report = Report(Nation, Figures);

        Report(Nation, [.. Figures.Reverse()]).ContentHash.Should().Be(report.ContentHash, "the order in which figures are handed in says nothing");
        Report(Nation, [.. Figures[1..], Figures[0] with { Ids = [.. Enumerable.Range(1, 30).Select(static i => $"P-{i}")] }]).ContentHash
            .Should().Be(report.ContentHash, "who was counted is no part of it");
        report.ContentHash.Should().HaveLength(64);
        string[] others =
        [
            Report(Nation, [.. Figures[1..], Figures[0] with { Count = 31 }]).ContentHash,
            Nation.Report([Certified with { Source = new("Lain", "Other") }], Figures, January).Value.ContentHash,
            Report(Of(Unit(Serang, Banten), Unit(Cilegon, Banten), Unit(Palembang, Sumsel)), Figures).ContentHash,
        ];
        others.Append(report.ContentHash).Should().OnlyHaveUniqueItems();
    }

    /// <summary>31 January is over in the east (WIT) at 15:00 UTC.</summary>
    [Theory]
    [InlineData(14, 59, false)]
    [InlineData(15, 0, true)]
    public void Are_verified_once_their_last_day_is_over(int hour, int minute, bool isVerified)
    {
        var at = Instant.FromUtc(2026, 1, 31, hour, minute);
        var verified = Report(Nation, Figures).Verify("kasubag", at);

        verified.ValidationErrors.Select(static e => e.ErrorCode).Should().Equal(isVerified ? [] : ["INDICATOR-VERIFIED-EARLY"]);
        if (isVerified)
        {
            var json = Pembinaan.Domain.Json.PembinaanJson.IndicatorReports.Write(verified.Value);
            json.Should().Contain("2026-01-31T15:00:00Z");
            Pembinaan.Domain.Json.PembinaanJson.IndicatorReports.Read(json.Replace("2026-01-31T15:00:00Z", "2026-01-31T14:59:00Z", StringComparison.Ordinal)).ValidationErrors
                .Select(static e => e.ErrorCode).Should().Contain("INDICATOR-VERIFIED-EARLY");
        }
    }

    [Fact]
    public void Are_verified_once_by_somebody_whom_the_hash_covers()
    {
        var report = Report(Nation, Figures);

        var verified = report.Verify("kasubag", Noon("2026-02-03")).Value;

        (verified.VerifiedBy, verified.VerifiedAt, verified.Values).Should().Be(("kasubag", Noon("2026-02-03"), report.Values));
        verified.Content.Should().StartWith(report.Content).And.NotBe(report.Content);
        new[] { report, verified, report.Verify("kakanwil", Noon("2026-02-03")).Value, report.Verify("kasubag", Noon("2026-02-04")).Value }
            .Select(static r => r.ContentHash).Should().OnlyHaveUniqueItems();
        report.Verify("kasubag", Noon("2026-02-03")).Value.ContentHash.Should().Be(verified.ContentHash);
        report.VerifiedBy.Should().BeNull();
        report.Verify(" ", Noon("2026-02-03")).ValidationErrors.Single().ErrorCode.Should().Be("INDICATOR-VERIFIER");
        verified.Verify("kakanwil", Noon("2026-02-04")).ValidationErrors.Single().ErrorCode.Should().Be("INDICATOR-VERIFIED");
    }

    [Fact]
    public void Tell_what_later_facts_change()
    {
        var report = Report(Nation, Figures);
        var corrected = Figures[0] with { Count = 32 };

        var differences = report.DifferenceTo(Report(Nation, [.. Figures[1..], corrected])).Value;

        differences.Select(static d => d.ToString()).Should().Equal(
            "UPT-1 IKU-1: 30 of 40 (75.00 %) → 32 of 40 (80.00 %)",
            "Ditjenpas IKU-1: 41 of 63 (65.08 %) → 43 of 63 (68.25 %)",
            "KANWIL-BANTEN IKU-1: 40 of 60 (66.67 %) → 42 of 60 (70.00 %)");
        differences[0].Figures.Should().Equal(Figures[0], corrected);
        report.DifferenceTo(Report(Nation, Figures)).Value.Should().BeEmpty();
    }

    [Fact]
    public void Tell_bodies_that_came_and_went()
    {
        var before = Report(Of(Unit(Serang, Banten)), Counted(Serang, 30, 40));
        var after = Report(Of(Unit(Serang, Sumsel)), Counted(Serang, 30, 40));

        before.DifferenceTo(after).Value.Select(static d => (d.Before?.Body.Value, d.After?.Body.Value)).Should().Equal((null, "stakeholder:KANWIL-SUMSEL"), ("stakeholder:KANWIL-BANTEN", null));
    }

    [Fact]
    public void Are_compared_with_the_same_indicators_and_days_only()
    {
        var other = Nation.Report([Certified with { Name = new("Lain", "Other") }], Figures, January).Value;

        Report(Nation, Figures).DifferenceTo(other).ValidationErrors.Single().ErrorCode.Should().Be("INDICATOR-OTHER-REPORT");
    }

    private static IndicatorReport Report(Dossier dossier, IndicatorFigure[] figures) => dossier.Report([Certified], figures, January).Value;

    private static IEnumerable<string> Codes(Indicator[] indicators, IndicatorFigure[] figures) => Nation.Report(indicators, figures, January).ValidationErrors.Select(static e => e.ErrorCode);

    private static IndicatorValue? Value(IndicatorFigure[] figures, FacilityId facility) => Report(Nation, figures).Find(facility, "IKU-1");

    private static IndicatorFigure[] Counted(FacilityId facility, int certified, int trained, LocalDate? first = null, LocalDate? last = null)
    {
        var period = ValidityPeriod.Between(first ?? January.FirstDay, last ?? January.LastDay!.Value).Value;
        return [new(facility, "CERTIFIED", period, certified), new(facility, "TRAINED", period, trained)];
    }

    private static Dossier Of(params Facility[] facilities)
    {
        var ditjen = Stakeholder.Register(Ditjen, StakeholderKind.Ministry, "Ditjenpas", Day("2000-01-01"), On("2020-01-01", "ditjen")).Value;
        var directory = StakeholderDirectory.Of(ditjen);
        Stakeholder[] offices =
        [
            .. new[] { Banten, Sumsel }.Select(id => Stakeholder.Register(id, StakeholderKind.VerticalOffice, id.Value, Day("2000-01-01"), On("2020-01-01", $"register-{id}"))
                .Bind(s => s.PlaceUnder(Ditjen, Day("2000-01-01"), directory, On("2020-01-02", $"under-{id}"))).Value),
        ];
        return Dossier.Of([ditjen, .. offices, .. facilities]).Value;
    }

    private static Facility Unit(FacilityId id, StakeholderId superior) =>
        Facility.Establish(id, id.Value, FacilityKind.Lapas, FacilityClass.IIA, IndonesianTimeZone.Wib, Day("2000-01-01"), On("2020-01-01", $"establish-{id}"))
            .Bind(f => f.PlaceUnder(superior, Day("2000-01-01"), On("2020-01-02", $"place-{id}"))).Value;
}
