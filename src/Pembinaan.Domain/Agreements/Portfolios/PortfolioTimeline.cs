using System.Text;
using NodaTime.Text;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Agreements;

/// <summary>Agreements over time, as bars and as a picture.</summary>
public sealed class PortfolioTimeline
{
    private static readonly LocalDate FirstOfAll = new(1, 1, 1);
    private static readonly LocalDate LastOfAll = new(9999, 12, 31);

    private PortfolioTimeline(ValueList<TimelineBar> bars)
    {
        Bars = bars;
    }

    /// <summary>The bars, by agreement and then by day.</summary>
    public ValueList<TimelineBar> Bars { get; }

    /// <summary>The timeline of agreements. Of those recognised as the same, only the one that counts is drawn.</summary>
    internal static PortfolioTimeline Of(IEnumerable<CooperationAgreement> agreements)
    {
        Guard.Against.Null(agreements);
        return Of(AgreementSpans.OfAll(agreements));
    }

    /// <summary>The timeline of rows.</summary>
    /// <param name="rows">The rows, in any order.</param>
    /// <returns>The timeline.</returns>
    public static PortfolioTimeline Of(IEnumerable<AgreementSpan> rows)
    {
        var bars = Guard.Against.NullItem(rows).GroupBy(static r => r.Agreement).OrderBy(static g => g.Key.Value, StringComparer.Ordinal).SelectMany(BarsOf);
        return new(bars.ToValueList());
    }

    /// <summary>
    /// The picture as a Gantt chart in Mermaid, to stand in a Markdown page. A bar without an end is drawn up to the last day of the picture, and says that it
    /// goes on.
    /// </summary>
    /// <param name="title">The title.</param>
    /// <param name="period">
    /// The days of the picture, both inclusive; without an end the picture ends a year after the last day on which a bar begins or ends.
    /// </param>
    /// <param name="language">The reader's language.</param>
    /// <returns>The text of the chart.</returns>
    public string ToMermaid(string title, ValidityPeriod period, Language language = Language.Indonesian)
    {
        Guard.Against.Null(title);
        Guard.Against.Null(period);
        var text = new StringBuilder("gantt\n").Append("    title ").Append(Plain(title)).Append("\n    dateFormat YYYY-MM-DD\n");
        var pictured = period.ToDateSet() & DateSet.Until(period.LastDay ?? Horizon(period.FirstDay));
        AgreementId? section = null;
        foreach (var bar in Bars)
        {
            var shown = (bar.LastDay is { } last ? DateSet.Between(bar.FirstDay, last) : DateSet.From(bar.FirstDay)) & pictured;
            if (shown.IsEmpty)
            {
                continue;
            }

            if (section != bar.Agreement)
            {
                section = bar.Agreement;
                text.Append("    section ").Append(Plain(section.Value)).Append('\n');
            }

            // Mermaid leaves the end day out, and this house keeps it in; after the last day of the calendar there is none.
            var (first, until) = (shown.FirstDay ?? FirstOfAll, shown.LastDay ?? LastOfAll);
            var end = until == LastOfAll ? LastOfAll : until.PlusDays(1);
            text.Append("    ")
                .Append(bar.Hold.In(language))
                .Append(bar.LastDay is null ? Endless(language) : "")
                .Append(" :")
                .Append(Style(bar.Hold))
                .Append(LocalDatePattern.Iso.Format(first))
                .Append(", ")
                .Append(LocalDatePattern.Iso.Format(end))
                .Append('\n');
        }

        return text.ToString();
    }

    private LocalDate Horizon(LocalDate firstDay)
    {
        var last = Bars.Aggregate(firstDay, static (latest, bar) => LocalDate.Max(latest, bar.LastDay ?? bar.FirstDay));
        return last.Year < LastOfAll.Year ? last.PlusYears(1) : LastOfAll;
    }

    private static string Endless(Language language) => language == Language.Indonesian ? " tanpa batas akhir" : " without end";

    private static IEnumerable<TimelineBar> BarsOf(IGrouping<AgreementId, AgreementSpan> rows)
    {
        var inForce = Days(rows, SpanHold.None);
        var suspended = Days(rows, SpanHold.Suspended).Except(inForce);
        var runOut = Days(rows, SpanHold.RunOut).Except(inForce).Except(suspended);
        return new[] { (inForce, SpanHold.None), (suspended, SpanHold.Suspended), (runOut, SpanHold.RunOut) }
            .SelectMany(d => d.Item1.Spans.Select(s => new TimelineBar(rows.Key, s.FirstDay ?? FirstOfAll, s.LastDay, d.Item2)))
            .OrderBy(static b => b.FirstDay);
    }

    private static DateSet Days(IEnumerable<AgreementSpan> rows, SpanHold hold) =>
        DateSet.UnionOf([
            .. rows.Where(r => r.Hold == hold).Select(static r => r.LastDay is { } last ? DateSet.Between(r.FirstDay, last) : DateSet.From(r.FirstDay)),
        ]);

    private static string Plain(string text) => text.Replace(':', ' ').Replace(';', ' ').Replace('#', ' ').ReplaceLineEndings(" ");

    private static string Style(SpanHold hold) =>
        hold switch
        {
            SpanHold.None => "active, ",
            SpanHold.Suspended => "crit, ",
            _ => "done, ",
        };
}
