using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Benchmarks.Gating;

namespace Pembinaan.Domain.Benchmarks.Portfolios;

/// <summary>A portfolio answers by day a thousand times faster than a scan, in a hundred bytes an agreement.</summary>
internal sealed class PortfolioFigures : IFigureGroup
{
    private const int Nation = 50_000;
    private const int Growth = 1_000_000;
    private static readonly LocalDate Day = new(2025, 6, 15);

    public string Name => "portfolio";

    public IEnumerable<Figure> Figures()
    {
        var (rows, growth) = (Rows(Nation), Rows(Growth));
        var portfolio = Portfolio.Of(rows);
        var (facility, provider, subject) = (rows[7].Facility!, rows[7].Provider!, rows[7].Subject);

        yield return Figure.AtMost("build-over-sorting", 4, "x", () => Comparison.Ratio(3, () => Sink.Take(Portfolio.Of(growth)), () => Sink.Take(SortedByDay(growth))));
        yield return Figure.AtMost("bytes-an-agreement", 100, "B", () => Retained(growth) / Growth);
        yield return Figure.AtLeast("count-over-scan", 300, "x", () => Ratio(
            () => Sink.Take(rows.Count(static r => r.State == SpanState.InForce && r.FirstDay <= Day && (r.LastDay is null || r.LastDay >= Day))),
            () => Sink.Take(portfolio.CountInForceOn(Day))));
        yield return Figure.AtLeast("expiring-over-scan", 100, "x", () => Ratio(
            () => Sink.Take(rows.Where(static r => r.EndsOn >= Day && r.EndsOn <= Day.PlusDays(30)).Select(static r => r.Agreement).ToList()),
            () => Sink.Take(portfolio.ExpiringBetween(Day, Day.PlusDays(30)))));
        yield return Figure.AtLeast("covering-over-scan", 200, "x", () => Ratio(
            () => Sink.Take(rows.Where(r => r.Facility == facility && r.Provider == provider && r.Subject == subject && r.FirstDay <= Day && (r.LastDay is null || r.LastDay >= Day)).Select(static r => r.Agreement).ToList()),
            () => Sink.Take(portfolio.Covering(facility, provider, subject, Day))));
        yield return Figure.Exactly("count-allocates", 0, "B", () => Measure.Bytes(1_000, () => Sink.Take(portfolio.CountInForceOn(Day) + portfolio.CountInForceOn(Day, facility) + portfolio.CountInForceOn(Day, subject))));
        foreach (var figure in GrowthFigures(growth))
        {
            yield return figure;
        }
    }

    // From ten thousand to a million a logarithm grows by half; the rest of the allowance is for caches that no longer hold everything.
    private static IEnumerable<Figure> GrowthFigures(AgreementSpan[] growth)
    {
        var (small, large) = (Portfolio.Of(growth.Take(10_000)), Portfolio.Of(growth));
        var (asked, soon) = (growth[7], Day.PlusDays(30));
        double Each(Portfolio portfolio) => Measure.Nanoseconds(9, 200, () => Sink.Take(portfolio.ExpiringBetween(Day, soon))) / portfolio.ExpiringBetween(Day, soon).Count;
        double Covering(Portfolio portfolio) => Measure.Nanoseconds(9, 1_000, () => Sink.Take(portfolio.Covering(asked.Facility!, asked.Provider!, asked.Subject, asked.FirstDay)));
        yield return Figure.AtMost("count-a-million-over-ten-thousand", 4, "x", () => Ratio(() => Sink.Take(large.CountInForceOn(Day)), () => Sink.Take(small.CountInForceOn(Day))));
        yield return Figure.AtMost("expiring-each-a-million-over-ten-thousand", 4, "x", () => Each(large) / Each(small));
        yield return Figure.AtMost("covering-a-million-over-ten-thousand", 4, "x", () => Covering(large) / Covering(small));
    }

    private static double Ratio(Action slow, Action fast) => Measure.Nanoseconds(9, 3, slow) / Measure.Nanoseconds(9, 1_000, fast);

    // The same spans in two orders: by the first day and by the last.
    private static (AgreementSpan[] ByFirst, AgreementSpan[] ByLast) SortedByDay(AgreementSpan[] spans)
    {
        AgreementSpan[] first = [.. spans];
        AgreementSpan[] last = [.. spans];
        Array.Sort(first, static (a, b) => a.FirstDay.CompareTo(b.FirstDay));
        Array.Sort(last, static (a, b) => (a.LastDay ?? LocalDate.MaxIsoValue).CompareTo(b.LastDay ?? LocalDate.MaxIsoValue));
        return (first, last);
    }

    private static double Retained(AgreementSpan[] rows)
    {
        var before = GC.GetTotalMemory(true);
        var portfolio = Portfolio.Of(rows);
        var after = GC.GetTotalMemory(true);
        GC.KeepAlive(portfolio);
        return after - before;
    }

    // 550 facilities with 50 agreements each are about the nation; each agreement has a term of one to three years within a decade.
    private static AgreementSpan[] Rows(int count)
    {
        var random = new Random(20250507);
        var facilities = Enumerable.Range(0, 550).Select(static i => FacilityId.From($"UPT-{i}")).ToArray();
        var providers = Enumerable.Range(0, 5_000).Select(static i => ProviderId.Of(StakeholderId.From($"MITRA-{i}"))).ToArray();
        var subjects = Enumerable.Range(0, 200).Select(static i => SubjectId.From($"BIDANG-{i}")).ToArray();
        var rows = new AgreementSpan[count];
        for (var i = 0; i < count; i++)
        {
            var first = new LocalDate(2018, 1, 1).PlusDays(random.Next(3_650));
            LocalDate? last = random.Next(50) == 0 ? null : first.PlusDays(365 + random.Next(730));
            rows[i] = new(
                AgreementId.From($"PKS-{i}"), facilities[random.Next(facilities.Length)], providers[random.Next(providers.Length)], subjects[random.Next(subjects.Length)], first, last, SpanState.InForce, last);
        }

        return rows;
    }
}
