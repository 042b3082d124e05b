using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Json;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Tests.Dossiers;
using Pembinaan.Domain.Time;
using static Pembinaan.Domain.Tests.Agreements.Given;
using static Pembinaan.Domain.Tests.Dossiers.PeopleGiven;

namespace Pembinaan.Domain.Tests.Json;

/// <summary>What cannot be made cannot be read either: the same is asked of a value when it is made and when its text is read.</summary>
public sealed class Checks_of_making_and_reading
{
    private const string Argument = "argument";
    private const string Facility = "UPT-1";

    // What was made, how it is refused then, a text of the same with one thing changed, and how that is refused: code and path.
    private static Dictionary<string, (Func<string> Made, Func<string> Read, string Code, string Path)> Rows => new(StringComparer.Ordinal)
    {
        ["a redaction before its entry"] = (
            static () => Codes(Whole.Redact([Tests.Cohorts.Given.Person(2)], new(2025, 8, 29), SaltOf, Archive with { RedactedAt = Instant.FromUtc(2025, 8, 29, 3, 0) })),
            static () => Told(PembinaanJson.Dossiers, PembinaanJson.Dossiers.Write(Redacted), "2031-01-02T03:00:00Z", "2020-01-01T00:00:00Z"),
            "JOURNAL-REDACTED-EARLIER", "$.cohorts[0].entries[#].redactions[0].redactedAt"),
        ["a redaction by nobody"] = (
            static () => Codes(Redaction.Of(Archive.RedactedAt, " ", "x")),
            static () => Told(PembinaanJson.Dossiers, PembinaanJson.Dossiers.Write(Redacted), "\"author\":\"arsip\"", "\"author\":\" \""),
            "JSON-BLANK", "$.cohorts[0].entries[#].redactions[0].author"),
        ["a redaction without a reason"] = (
            static () => Codes(Redaction.Of(Archive.RedactedAt, "arsip", "")),
            static () => Told(PembinaanJson.Dossiers, PembinaanJson.Dossiers.Write(Redacted), "\"reason\":\"masa simpan habis\"", "\"reason\":\"\""),
            "JSON-BLANK", "$.cohorts[0].entries[#].redactions[0].reason"),
        ["a fact redacted before the decision"] = (
            static () => Codes(Decided.Redact("risk", Archive with { RedactedAt = Instant.FromUtc(2020, 1, 1, 0, 0) })),
            static () => Told(PembinaanJson.Receipts, PembinaanJson.Receipts.Write(Decided.Redact("risk", Archive).Value), "2031-01-02T03:00:00Z", "2020-01-01T00:00:00Z"),
            "RECEIPT-REDACTED-EARLIER", "$.facts[0].redaction.redactedAt"),
        ["a fact both redacted and whole"] = (
            static () => Codes((Decided with { Facts = [Decided.Facts[0] with { Redaction = Archive }] }).Redact("risk", Archive)),
            static () => Told(PembinaanJson.Receipts, PembinaanJson.Receipts.Write(Decided), "\"salt\":", "\"redaction\":{\"redactedAt\":\"2031-01-02T03:00:00Z\",\"author\":\"a\",\"reason\":\"r\"},\"salt\":"),
            "RECEIPT-NOT-GENUINE", "$.hash"),
        ["a waiver without end"] = (
            static () => Codes(Waiver.Of("R", "kalapas", "izin", ValidityPeriod.From(new(2025, 1, 1)))),
            static () => Told(PembinaanJson.Receipts, Readers.Receipt, ", \"lastDay\": \"2025-06-30\"", ""),
            "WAIVER-WITHOUT-END", "$.waivers[0].period"),
        ["an indicator without a formula"] = (
            static () => Codes(Report(Certified with { Denominator = [] }, Figures)),
            static () => Told(PembinaanJson.Indicators, PembinaanJson.Indicators.Write(Certified), "[\"TRAINED\"]", "[]"),
            "INDICATOR-UNCLEAR", "$"),
        ["an indicator twice"] = (
            static () => Codes(Nation.Report([Certified, Certified], Figures, January)),
            static () => Reread([Certified, Certified], Figures, Values(Figures)),
            "INDICATOR-TWICE", "$.indicators"),
        ["an indicator of other months"] = (
            static () => Codes(Report(Certified with { Months = 3 }, Figures)),
            static () => Reread([Certified with { Months = 3 }], Figures, Values(Figures)),
            "INDICATOR-PERIOD", "$.period"),
        ["a count below zero"] = (
            static () => Codes(Report(Certified, Figures[0] with { Count = -1 })),
            static () => Reread([Certified], [Figures[0] with { Count = -1 }], []),
            "INDICATOR-NEGATIVE", "$.figures"),
        ["figures of the same days"] = (
            static () => Codes(Report(Certified, Figures[0], Figures[0])),
            static () => Reread([Certified], [Figures[0], Figures[0]], []),
            "INDICATOR-FIGURES-OVERLAP", "$.figures"),
        ["a figure of more than the identities behind it"] = (
            static () => Codes(Report(Certified, Figures[0] with { Count = 5, Ids = ["P-1"] })),
            static () => Reread([Certified], [Figures[0] with { Count = 5, Ids = ["P-1"] }], []),
            "INDICATOR-IDS", "$.figures"),
        ["a figure of nothing"] = (
            static () => Codes(Report(Certified, Figures[0] with { Measure = " " })),
            static () => Reread([Certified], [Figures[0] with { Measure = " " }], []),
            "JSON-BLANK", "$.figures[0].measure"),
        ["a figure of an identity that says nothing"] = (
            static () => Codes(Report(Certified, Figures[0] with { Count = 2, Ids = ["P-1", ""] })),
            static () => Reread([Certified], [Figures[0] with { Count = 2, Ids = ["P-1", ""] }], []),
            "JSON-BLANK", "$.figures[0].ids[1]"),
        ["a report verified by nobody"] = (
            static () => Codes(Report(Certified, Figures).Value.Verify(" ", Archive.RedactedAt)),
            static () => Told(PembinaanJson.IndicatorReports, PembinaanJson.IndicatorReports.Write(Report(Certified, Figures).Value.Verify("kalapas", Archive.RedactedAt).Value), "\"kalapas\"", "\" \""),
            "JSON-BLANK", "$.verifiedBy"),
        ["a report verified by half a character"] = (
            static () => Codes(Report(Certified, Figures).Value.Verify("\ud800", Archive.RedactedAt)),
            static () => Told(PembinaanJson.IndicatorReports, PembinaanJson.IndicatorReports.Write(Report(Certified, Figures).Value.Verify("kalapas", Archive.RedactedAt).Value), "\"kalapas\"", "\"\\u0007\""),
            "INDICATOR-VERIFIER", "$.verifiedBy"),
        ["an occasion without a title"] = (
            static () => Codes(Nation.WithOccasions(Opening with { Title = " " })),
            static () => Told(PembinaanJson.Occasions, PembinaanJson.Occasions.Write(Opening), "\"title\":\"Pembukaan\"", "\"title\":\" \""),
            "JSON-BLANK", "$.title"),
        ["an occasion beyond the years"] = (
            static () => Codes(Nation.WithOccasions(Opening with { Day = new(3000, 1, 1) })),
            static () => Told(PembinaanJson.Occasions, PembinaanJson.Occasions.Write(Opening), "2025-05-07", "3000-01-01"),
            "JOURNAL-DAY", "$.day"),
        ["work for nobody at an occasion"] = (
            static () => Codes(Nation.WithOccasions(Opening with { JobOpenings = [Opening.JobOpenings[0] with { Places = 0 }] })),
            static () => Told(PembinaanJson.Occasions, PembinaanJson.Occasions.Write(Opening), "\"places\":3", "\"places\":0"),
            "PLACE-PLACES", "$.jobOpenings[0].places"),
        ["work for nobody at an occasion of a dossier"] = (
            static () => Codes(Nation.WithOccasions(Opening with { JobOpenings = [Opening.JobOpenings[0] with { Places = 0 }] })),
            static () => Told(PembinaanJson.Dossiers, PembinaanJson.Dossiers.Write(Nation.WithOccasions(Opening).Value), "\"places\":3", "\"places\":0"),
            "PLACE-PLACES", "$.occasions[0].jobOpenings[0].places"),
        ["a criterion without a code"] = (
            static () => Thrown(static () => RankingCriterion.HighestScore(" ", new("nilai", "score"))),
            static () => Told(PembinaanJson.RankingCriteria, PembinaanJson.RankingCriteria.Write(RankingCriterion.HighestScore("UJI", new("nilai", "score"))), "\"UJI\"", "\" \""),
            "JSON-BLANK", "$.code"),
        ["a criterion by a condition without one"] = (
            static () => Thrown(static () => RankingCriterion.Meets("MAU", null!, new("mau", "willing"))),
            static () => Told(PembinaanJson.RankingCriteria, PembinaanJson.RankingCriteria.Write(RankingCriterion.HighestScore("UJI", new("nilai", "score"))), "\"score\",", "\"condition\","),
            "JSON-MISSING-MEMBER", "$.condition"),
        ["a slip of other hours"] = (
            static () => "CERTIFICATE-SLIP-CHANGED",
            static () => Told(PembinaanJson.Slips, Slip, "\"attended\":", "\"attended\":1"),
            "CERTIFICATE-SLIP-CHANGED", "$.hash"),
        ["a slip with an empty signature"] = (
            static () => Thrown(static () => PembinaanJson.Slips.Read(Slip).Value.Signed(static _ => [])),
            static () => Told(PembinaanJson.Slips, PembinaanJson.Slips.Write(PembinaanJson.Slips.Read(Slip).Value.Signed(static _ => [1, 2, 3])), "\"signature\":\"AQID\"", "\"signature\":\"?\""),
            "CERTIFICATE-SLIP-SIGNATURE", "$.signature"),
    };

    public static TheoryData<string> Cases => [.. Rows.Keys];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Refuse_the_same(string what)
    {
        var (made, read, code, path) = Rows[what];

        var refused = made();
        refused.Should().NotBeEmpty("it cannot be made");
        if (refused is not Argument && !code.StartsWith("JSON", StringComparison.Ordinal))
        {
            refused.Should().Be(code);
        }

        read().Should().Be($"{code} {path}");
    }

    /// <summary>A report that no counting comes to, under the hash of just what it says.</summary>
    [Fact]
    public void Refuse_a_report_that_nobody_counted()
    {
        var value = Values(Figures)[0];
        var nothing = IndicatorValue.Of(value.Body, value.Name, Certified, [], []);
        var foreign = Figures[0] with { Measure = "LAIN" };

        Reread([Certified], Figures, [value]).Should().BeEmpty();
        Reread([Certified], Figures, [value, value]).Should().Be("INDICATOR-TAMPERED $.contentHash");
        Reread([Certified], Figures, [nothing]).Should().Be("INDICATOR-TAMPERED $.contentHash", "it would be divided by zero");
        Reread([Certified], [Figures[1], Figures[0]], [value]).Should().Be("INDICATOR-TAMPERED $.contentHash", "not in the order of figures");
        Reread([Certified], [foreign, .. Figures], [IndicatorValue.Of(value.Body, value.Name, Certified, [foreign, .. Figures], [])]).Should().StartWith("INDICATOR-TAMPERED");
    }

    private static readonly Indicator Certified = new("IKU-1", new("Bersertifikat", "Certified"), ["CERTIFIED"], ["TRAINED"], 1, new("Register", "Register"));
    private static readonly ValidityPeriod January = ValidityPeriod.Between(new(2026, 1, 1), new(2026, 1, 31)).Value;

    private static readonly ValueList<IndicatorFigure> Figures =
        [new(FacilityId.From(Facility), "CERTIFIED", January, 30), new(FacilityId.From(Facility), "TRAINED", January, 40)];

    private static Dossier Nation { get; } = Dossier.Of(
        Domain.Facilities.Facility.Establish(FacilityId.From(Facility), "UPT 1", FacilityKind.Lapas, FacilityClass.IIA, IndonesianTimeZone.Wib, new(2020, 1, 1), On("2020-01-01", "e")).Value).Value;

    private static Occasion Opening { get; } = new()
    {
        Id = OccasionId.From("ACARA-1"),
        Title = "Pembukaan",
        Day = new(2025, 5, 7),
        JobOpenings = [new() { Code = "Sabun", Employer = null, FirstDay = new(2025, 8, 17), Places = 3 }],
    };

    private static Dossier Redacted { get; } = Whole.Redact([Tests.Cohorts.Given.Person(3)], Later, SaltOf, Archive).Value;

    private static Receipt Decided { get; } = new Receipt
    {
        Book = "B",
        Day = new(2025, 5, 19),
        Outcome = Outcome.NoRuleSetInForce,
        Facts = [new("risk", "low", null) { Salt = "garam" }],
    }.Sealed();

    private static string Slip => PembinaanJson.Slips.Write(Slips_of_certificates.Slip);

    private static DomainResult<IndicatorReport> Report(Indicator indicator, params ValueList<IndicatorFigure> figures) => Nation.Report([indicator], figures, January);

    private static ValueList<IndicatorValue> Values(ValueList<IndicatorFigure> figures) => Report(Certified, figures).Value.Values;

    // Whoever writes a report can also take its hash.
    private static string Reread(ValueList<Indicator> indicators, ValueList<IndicatorFigure> figures, ValueList<IndicatorValue> values) =>
        First(PembinaanJson.IndicatorReports.Read(PembinaanJson.IndicatorReports.Write(IndicatorReport.Of(January, indicators, figures, values))));

    private static string Told<T>(JsonFormat<T> format, string json, string was, string now)
        where T : class
    {
        json.Should().Contain(was);
        var at = json.IndexOf(was, StringComparison.Ordinal);
        format.Read(json).ValidationErrors.Where(static e => e.ErrorCode is not "RECEIPT-NOT-GENUINE").Should().BeEmpty("only the change is wrong");
        return First(format.Read(json[..at] + now + json[(at + was.Length)..]));
    }

    private static string First<T>(DomainResult<T> read)
        where T : notnull => read.ValidationErrors.Select(static e => $"{e.ErrorCode} {System.Text.RegularExpressions.Regex.Replace(e.Identifier, @"(?<=\.entries\[)\d+", "#", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1))}").FirstOrDefault() ?? "";

    private static string Codes<T>(DomainResult<T> made)
        where T : notnull => made.ValidationErrors.Select(static e => e.ErrorCode).FirstOrDefault() ?? "";

    private static string Thrown(Action made)
    {
        made.Should().Throw<ArgumentException>();
        return Argument;
    }

    private static string Thrown(Func<object> made) => Thrown((Action)(() => made()));
}
