using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using NodaTime.Text;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Dossiers;

/// <summary>
/// Indicators of some days by facility and by each body above, frozen: formulas, figures and values under one hash. Later facts make another report, and a
/// difference; never another content of this one.
/// </summary>
/// <remarks>
/// It names nobody who takes part: identities behind a figure are checked when it is made and left out, so that other pseudonyms later make the same report.
/// Only those of referrals stay, which a body above counts once.
/// </remarks>
public sealed class IndicatorReport
{
    private IndicatorReport(ValidityPeriod period, ValueList<Indicator> indicators, ValueList<IndicatorFigure> figures, ValueList<IndicatorValue> values)
    {
        Period = period;
        Indicators = indicators;
        Figures = figures;
        Values = values;
        Content = Written(this);
        ContentHash = HashOf(Content);
    }

    private IndicatorReport(IndicatorReport report, string by, Instant at)
    {
        (Period, Indicators, Figures, Values) = (report.Period, report.Indicators, report.Figures, report.Values);
        (VerifiedBy, VerifiedAt) = (by, at);
        Content = Written(this);
        ContentHash = HashOf(Content);
    }

    /// <summary>The days reported on, both inclusive.</summary>
    public ValidityPeriod Period { get; }

    /// <summary>The indicators, in their order.</summary>
    public ValueList<Indicator> Indicators { get; }

    /// <summary>The figures that were handed in, by facility, measure and days; identities only of work, those of the referrals.</summary>
    public ValueList<IndicatorFigure> Figures { get; }

    /// <summary>The values: of the facilities by identity, then of the bodies above by identity, each in the order of the indicators.</summary>
    public ValueList<IndicatorValue> Values { get; }

    /// <summary>Everything that the hash covers, as a text that is the same on every machine. Store it with the hash.</summary>
    public string Content { get; }

    /// <summary>The SHA-256 of <see cref="Content"/> in UTF-8, in lower hexadecimal digits.</summary>
    public string ContentHash { get; }

    /// <summary>Who verified it; null if nobody did.</summary>
    [Personal(PersonalKind.Official)]
    public string? VerifiedBy { get; }

    /// <summary>When it was verified; null if it was not.</summary>
    public Instant? VerifiedAt { get; }

    /// <summary>The value of an indicator for a facility or body.</summary>
    /// <param name="body">The facility or body.</param>
    /// <param name="indicator">The code of the indicator.</param>
    /// <returns>The value, or null if the report does not have it.</returns>
    public IndicatorValue? Find(PartyId body, string indicator)
    {
        Guard.Against.Null(body);
        return Values.FirstOrDefault(v => v.Body == body && v.Indicator.Code == indicator);
    }

    /// <summary>The same report, verified. Its content says by whom and when, after all that it said before; so its hash is another one.</summary>
    /// <param name="by">Who verified it; not blank.</param>
    /// <param name="at">The instant of verification.</param>
    /// <returns>
    /// The report; or <see cref="DossierErrors.IndicatorNobodyVerifies"/>, <see cref="DossierErrors.IndicatorVerifiedEarly"/> while the last day reported on is
    /// over in no zone of Indonesia, or <see cref="DossierErrors.IndicatorIsVerified"/>.
    /// </returns>
    public DomainResult<IndicatorReport> Verify(string by, Instant at) =>
        !IsName(by) ? DossierErrors.IndicatorNobodyVerifies.For(nameof(by))
        : EarlyFault(at, nameof(at)) is { } early ? early
        : VerifiedBy is { } already ? DossierErrors.IndicatorIsVerified.For(nameof(by), Argument.Of("by", already))
        : new IndicatorReport(this, by, at);

    /// <summary>What a later report of the same indicators and days says otherwise.</summary>
    /// <param name="later">The later report.</param>
    /// <returns>
    /// Each value that differs, in the order of the later report, then those that it no longer has; or <see cref="DossierErrors.IndicatorOtherReport"/>.
    /// </returns>
    public DomainResult<ValueList<IndicatorDifference>> DifferenceTo(IndicatorReport later)
    {
        Guard.Against.Null(later);
        if (later.Period != Period || later.Indicators != Indicators)
        {
            return DossierErrors.IndicatorOtherReport.For(nameof(later), Argument.Of("period", later.Period));
        }

        var before = Values.ToDictionary(static v => (v.Body, v.Indicator.Code));
        var now = later.Values.ToDictionary(static v => (v.Body, v.Indicator.Code));
        return later
            .Values.Select(v => new IndicatorDifference(before.GetValueOrDefault((v.Body, v.Indicator.Code)), v))
            .Where(static d => !IsSame(d.Before, d.After!))
            .Concat(Values.Where(v => !now.ContainsKey((v.Body, v.Indicator.Code))).Select(static v => new IndicatorDifference(v, null)))
            .ToValueList();
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Period}: {ContentHash}";

    internal static IndicatorReport Of(
        ValidityPeriod period,
        ValueList<Indicator> indicators,
        ValueList<IndicatorFigure> figures,
        ValueList<IndicatorValue> values
    ) => new(period, indicators, figures, values);

    /// <summary>A report as it was stored; refused where the content is not that of the hash.</summary>
    internal static DomainResult<IndicatorReport> Read(
        ValidityPeriod period,
        ValueList<Indicator> indicators,
        ValueList<IndicatorFigure> figures,
        ValueList<IndicatorValue> values,
        string hash,
        (string? By, Instant? At) verified
    )
    {
        DomainError[] faults = [.. IndicatorCounting.FaultsOf(indicators, figures, period, static f => f.Value)];
        if (faults.Length > 0)
        {
            return DomainResult<IndicatorReport>.Failure(faults);
        }

        var report = new IndicatorReport(period, indicators, figures, values);
        if (verified is not (null, null))
        {
            if (!IsName(verified.By) || verified.At is not { } at)
            {
                return DossierErrors.IndicatorNobodyVerifies.For("verifiedBy");
            }

            if (report.EarlyFault(at, "verifiedAt") is { } early)
            {
                return early;
            }

            report = new(report, verified.By!, at);
        }

        return report.ContentHash != hash || !report.CanBeCounted
            ? DossierErrors.IndicatorTampered.For("contentHash", Argument.Of("period", period), Argument.Of("hash", hash))
            : report;
    }

    // The day ends first in the east.
    private DomainError? EarlyFault(Instant at, string field) =>
        Period.LastDay is { } last && at <= IndonesianTimeZone.Wit.EndOf(last)
            ? DossierErrors.IndicatorVerifiedEarly.For(field, Argument.Of("period", Period))
            : null;

    private static bool IsName(string? by) => !Utf16.IsBlank(by) && Utf16.IsWhole(by!);

    // What comes of counting: figures in their order, a value once, from figures of its formula, and determined only over something below the line.
    private bool CanBeCounted =>
        Figures == IndicatorCounting.Ordered(Figures)
        && Values.DistinctBy(static v => (v.Body, v.Indicator.Code)).Count() == Values.Count
        && Values.All(static v =>
            (!v.Reasons.IsEmpty || v.Denominator > 0) && v.Figures.All(f => v.Indicator.Measures.Contains(f.Measure, StringComparer.Ordinal))
        );

    private static string HashOf(string content) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content)));

    // Other figures with the same sums change nothing that was reported.
    private static bool IsSame(IndicatorValue? before, IndicatorValue after) => before is not null && Line(before) == Line(after);

    private static string Line(IndicatorValue value) =>
        string.Join(
            '|',
            [
                value.Body.Value,
                value.Indicator.Code,
                Number(value.Numerator),
                Number(value.Denominator),
                .. value.Reasons.Select(static r => $"{r.ErrorCode} {r.Identifier} {r.Text.Id} {r.Text.En}"),
            ]
        );

    private static string Written(IndicatorReport report)
    {
        var text = new StringBuilder();
        Add(text, report.Period.ToString());
        foreach (var indicator in report.Indicators)
        {
            Add(text, "indicator", indicator.Code, indicator.Name.Id, indicator.Name.En, Number(indicator.Months), indicator.Source.Id, indicator.Source.En);
            Add(text, [.. indicator.Numerator]);
            Add(text, [.. indicator.Denominator]);
        }

        foreach (var figure in report.Figures)
        {
            Add(text, ["figure", figure.Facility.Value, figure.Measure, figure.Period.ToString(), Number(figure.Count), .. figure.Ids]);
        }

        var places = report.Figures.Select(static (f, i) => (f, i)).DistinctBy(static p => p.f).ToDictionary(static p => p.f, static p => p.i);
        foreach (var value in report.Values)
        {
            Add(text, ["value", value.Name, Line(value), .. value.Figures.Select(f => Number(places[f]))]);
        }

        if (report is { VerifiedBy: { } by, VerifiedAt: { } at })
        {
            Add(text, "verified", by, InstantPattern.ExtendedIso.Format(at));
        }

        return text.ToString();
    }

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    // Each field with its length, so that no two contents read the same.
    private static void Add(StringBuilder text, params ReadOnlySpan<string> fields)
    {
        foreach (var field in fields)
        {
            text.Append(CultureInfo.InvariantCulture, $"{field.Length}:{field} ");
        }

        text.Append('\n');
    }
}
