using System.Net;
using Microsoft.AspNetCore.Http.HttpResults;
using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Time;

namespace Registry;

/// <summary>Two pages for people: the portfolio over time, and the life of one agreement. Everything that is not ours is encoded.</summary>
internal static class Pages
{
    private const string Style = """
        body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem; color: #1b1b1b }
        table { border-collapse: collapse; width: 100% } td:first-child, th:first-child { white-space: nowrap; width: 10rem }
        td, th { text-align: left; vertical-align: top; padding: .3rem .8rem .3rem 0; border-bottom: 1px solid #ddd }
        .days { position: relative; height: 1.2rem; background: #f2f2f2 } .days span { position: absolute; height: 100% }
        .InForce { background: #1f7a4d } .Suspended { background: #c0392b } .RunOut { background: #b7b7b7 }
        .CarriedOutBelow { background: #8fbfa6 }
        """;

    public static void Map(WebApplication app)
    {
        app.MapGet("/", async (RegistryContext db, HttpContext http) =>
            Page(http, ("Portofolio perjanjian", "Portfolio of agreements"),
                (await db.ListAsync(db.Spans)).Map(rows => Portfolio(rows, http.Now(), http.Language()))))
            .ExcludeFromDescription();
        app.MapGet("/pages/agreements/{id}", async (AgreementId id, RegistryContext db, HttpContext http) =>
            Page(http, ($"Perjanjian {id}", $"Agreement {id}"), await db.AskAsync(id, http.Now(), a => LifeOf(a, http.Now(), http.Language()))))
            .ExcludeFromDescription();
    }

    private static string Portfolio(IReadOnlyList<AgreementSpan> spans, Instant now, Language language)
    {
        var bars = Bars(spans).ToList();
        var today = IndonesianTimeZone.Wib.DayOf(now);
        var days = bars.SelectMany(b => new[] { b.FirstDay, b.LastDay ?? b.FirstDay }).Append(today).ToList();
        var (first, last) = (new LocalDate(days.Min().Year, 1, 1), new LocalDate(days.Max().Year, 12, 31));
        var rows = bars.GroupBy(b => b.Agreement).Select(agreement => $"""
            <tr><th><a href="/pages/agreements/{Uri.EscapeDataString(agreement.Key.Value)}">{Plain(agreement.Key.Value)}</a></th>
            <td><div class="days">{string.Concat(agreement.Select(Bar))}</div></td></tr>
            """);
        return $"<table><tr><th></th><th>{first.Year}–{last.Year}</th></tr>{string.Concat(rows)}</table>";

        string Bar((AgreementId Agreement, LocalDate FirstDay, LocalDate? LastDay, SpanState State) bar)
        {
            var (left, right) = (Share(bar.FirstDay), bar.LastDay is { } end ? Share(end.PlusDays(1)) : 100);
            var until = bar.LastDay is { } day ? IndonesianDate.Format(day, language) : "…";
            var what = $"{bar.State.In(language)}: {IndonesianDate.Format(bar.FirstDay, language)} – {until}";
            return FormattableString.Invariant($"""<span class="{bar.State}" style="left:{left:0.##}%;width:{right - left:0.##}%" title="{Plain(what)}"></span>""");
        }

        double Share(LocalDate day) => 100.0 * Period.DaysBetween(first, day) / (Period.DaysBetween(first, last) + 1);
    }

    // The rows of an agreement are of each subject and partner; a bar is of the agreement, in force wherever one of its rows is.
    private static IEnumerable<(AgreementId Agreement, LocalDate FirstDay, LocalDate? LastDay, SpanState State)> Bars(IEnumerable<AgreementSpan> rows) =>
        from agreement in rows.GroupBy(r => r.Agreement)
        let inForce = Days(agreement, SpanState.InForce)
        let below = Days(agreement, SpanState.CarriedOutBelow).Except(inForce)
        let suspended = Days(agreement, SpanState.Suspended).Except(inForce | below)
        let runOut = Days(agreement, SpanState.RunOut).Except(inForce | below | suspended)
        from bar in new (DateSet Days, SpanState State)[]
        {
            (inForce, SpanState.InForce), (below, SpanState.CarriedOutBelow), (suspended, SpanState.Suspended), (runOut, SpanState.RunOut),
        }
        from span in bar.Days.Spans.ToArray()
        orderby agreement.Key.Value, span.FirstDay
        select (agreement.Key, span.FirstDay!.Value, span.LastDay, bar.State);

    private static DateSet Days(IEnumerable<AgreementSpan> rows, SpanState hold) =>
        DateSet.UnionOf([.. rows.Where(r => r.State == hold).Select(r => r.LastDay is { } last ? DateSet.Between(r.FirstDay, last) : DateSet.From(r.FirstDay))]);

    private static string LifeOf(AgreementInDossier found, Instant now, Language language)
    {
        var agreement = found.Agreement;
        var today = agreement.Zone.DayOf(now);
        var entries = agreement.EntriesSince(0).Select(e => $"""
            <tr><td>{IndonesianDate.Format(agreement.Zone.DayOf(e.Stamp.RecordedAt), language)}</td><td>{Plain(e.Stamp.Author)}</td>
            <td lang="id">{Plain(e.In(Language.Indonesian))}</td><td lang="en">{Plain(e.In(Language.English))}</td></tr>
            """);
        return $"""
            <p><strong>{Plain(agreement.TitleAsPrinted ?? "")}</strong></p>
            <p id="standing">{IndonesianDate.Format(today, language)}: {Plain(found.StandingOn(today).In(language))}</p>
            <table id="life">{string.Concat(entries)}</table><p><a href="/">←</a></p>
            """;
    }

    // A page that cannot be shown says why in the reader's language, under the status that the API has for it; an address that is none is found nowhere.
    private static IResult Page(HttpContext http, (string Id, string En) title, DomainResult<string> found)
    {
        var status = found.ToHttp(http).Result is not ProblemHttpResult problem ? 200 : problem.StatusCode == 400 ? 404 : problem.StatusCode;
        var (id, en) = status switch { 200 => title, 404 => ("Tidak ditemukan", "Not found"), _ => ("Tidak dapat ditampilkan", "Cannot be shown") };
        var (language, heading) = http.Language() == Language.English ? ("en", en) : ("id", id);
        var body = found.IsSuccess ? found.Value : $"<p>{Plain(found.ValidationErrors[0].Text.In(http.Language()))}</p>";
        http.Response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'";
        var page = $"""
            <!DOCTYPE html><html lang="{language}"><head><meta charset="utf-8"><title>{Plain(heading)}</title><style>{Style}</style></head>
            <body><h1>{Plain(heading)}</h1>{body}</body></html>
            """;
        return Results.Content(page, "text/html; charset=utf-8", statusCode: status);
    }

    private static string Plain(string text) => WebUtility.HtmlEncode(text);
}
