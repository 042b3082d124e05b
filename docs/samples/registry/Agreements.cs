using Ardalis.Result;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Time;

namespace Registry;

internal sealed record Draft(
    IndonesianTimeZone Zone, LocalDate DraftedOn, PartyId[] Parties, SubjectId[] Scope, AgreementKind? Kind = null, string? Title = null,
    LocalDate? FirstDay = null, LocalDate? LastDay = null);

internal sealed record Beginning(LocalDate FirstDay);

internal sealed record Signing(PartyId Party, OfficialId Official, LocalDate Day);

internal sealed record Ratification(OfficialId Signed, PartyId Party, OfficialId Official, LocalDate Day);

internal sealed record Suspension(LocalDate FirstDay, string Reason, LocalDate? LastDay = null);

internal sealed record Withdrawal(LocalDate FirstDay, string Reason);

#region body
internal sealed record Termination(LocalDate LastDay, TerminationCause Cause, string Reason, PartyId? By = null, LocalDate? NoticeGivenOn = null);
#endregion

/// <summary>An agreement as shown: who sends <c>revision</c> back as <c>If-Match</c> is told what changed since.</summary>
internal sealed record AgreementView(
    AgreementId Agreement, int Revision, AgreementKind? Kind, string? Title, PartyId[] Parties, LocalDate? FormedOn, LocalDate? LastDay, string[] Missing);

internal sealed record StandingView(AgreementId Agreement, LocalDate Day, Instant? KnownAt, int Revision, bool IsInForce, string Text,
    IReadOnlyList<ErrorDetail> Warnings);

/// <summary>One entry of a journal, for people.</summary>
internal sealed record Line(EntryId Entry, int Revision, Instant RecordedAt, string Author, string Text);

/// <summary>Agreements, from draft to termination.</summary>
internal static class Agreements
{
    public static readonly ErrorDefinition NoOtherParty = new("HOST-ONE-PARTY", "Perjanjian ini belum menyebut pihak lain.",
        "This agreement names no other party yet.");

    private static readonly ErrorDefinition NotYetKnown = new(
        "HOST-NOT-YET-KNOWN", "Pada {at} perjanjian {id} belum tercatat.", "On {at} the agreement {id} was not on record yet.", ResultStatus.NotFound);

    public static void Map(RouteGroupBuilder agreements)
    {
        agreements.MapGet("/", ListAsync);
        agreements.MapGet("/{id}", async (string id, RegistryContext db, IClock clock, HttpContext http) => (await FindAsync(id, db, clock, http))
            .Map(a => ViewOf(a.Agreement, http.Language())).ToHttp(http));
        agreements.MapGet("/{id}/standing", StandingAsync);
        agreements.MapGet("/{id}/entries", async (string id, RegistryContext db, IClock clock, HttpContext http) =>
            (await FindAsync(id, db, clock, http)).Map(a => LinesOf(a.Agreement, 0, http.Language())).ToHttp(http));
        agreements.MapPut("/{id}", ([AsParameters] AgreementCommand c, Body<Draft> body) => c.DraftAsync(body));
        agreements.MapPost("/{id}/offer", ([AsParameters] AgreementCommand c, Body<Beginning> body) =>
            c.ChangeAsync(body, (a, b, r) => a.Offer(b.FirstDay, r)));
        agreements.MapPost("/{id}/signatures", ([AsParameters] AgreementCommand c, Body<Signing> body) => c.ChangeAsync(body, async (a, b, r) =>
            (await c.AuthorityAsync(a.Agreement, b.Party, b.Official, b.Day)).Bind(all => a.Change(to => to.Sign(all[0], r, all[1..])))));
        agreements.MapPost("/{id}/ratifications", ([AsParameters] AgreementCommand c, Body<Ratification> body) => c.ChangeAsync(body, async (a, b, r) =>
            (await c.AuthorityAsync(a.Agreement, b.Party, b.Official, b.Day)).Bind(all => a.Change(to => to.Ratify(b.Signed, all[0], r, all[1..])))));
        agreements.MapPost("/{id}/suspensions", ([AsParameters] AgreementCommand c, Body<Suspension> body) =>
            c.ChangeAsync(body, (a, b, r) => a.Suspend(b.FirstDay, b.LastDay, b.Reason, r)));
        agreements.MapPost("/{id}/resumptions", ([AsParameters] AgreementCommand c, Body<Beginning> body) =>
            c.ChangeAsync(body, (a, b, r) => a.Resume(b.FirstDay, r)));
        agreements.MapPost("/{id}/withdrawal", ([AsParameters] AgreementCommand c, Body<Withdrawal> body) =>
            c.ChangeAsync(body, (a, b, r) => a.Withdraw(b.FirstDay, b.Reason, r)));
        #region command
        agreements.MapPost("/{id}/termination", ([AsParameters] AgreementCommand c, Body<Termination> body) =>
            c.ChangeAsync(body, (a, b, r) => a.Terminate(b.LastDay, b.Cause, b.Reason, r, b.By, b.NoticeGivenOn)));
        #endregion
    }

    public static AgreementView ViewOf(CooperationAgreement a, Language language) => new(
        a.Id, a.Revision, a.Kind, a.TitleAsPrinted, [.. a.Parties.Select(p => p.Party)], a.FormedOn, a.LastDay,
        [.. a.Missing.Where(m => m.IsNeeded).Select(m => m.Text.In(language))]);

    public static Line[] LinesOf(CooperationAgreement a, int revision, Language language) =>
        [.. a.EntriesSince(revision).Select(e => new Line(e.Id, e.Sequence, e.Stamp.RecordedAt, e.Stamp.Author, e.In(language)))];

    private static async Task<DomainResult<AgreementInDossier>> FindAsync(string id, RegistryContext db, IClock clock, HttpContext http)
    {
        var read = Input.Read<AgreementId>(id, "id", http);
        return read.IsSuccess ? await db.FindAsync(read.Value, clock.GetCurrentInstant()) : DomainResult<AgreementInDossier>.From(read);
    }

    private static async Task<Results<Ok<Answer<AgreementId[]>>, ProblemHttpResult>> ListAsync(
        string? inForceOn, string? facility, RegistryContext db, HttpContext http)
    {
        var day = Input.Read(inForceOn, "inForceOn", http, LocalDate.MinIsoValue);
        var at = Input.Read(facility, "facility", http, FacilityId.From("?"));
        if (DomainResult.All(day, at) is { IsSuccess: false } faults)
        {
            return DomainResult<AgreementId[]>.From(faults).ToHttp(http);
        }

        var spans = inForceOn is null ? db.Spans : db.Spans.InForceOn(day.Value);
        var found = await (facility is null ? spans : spans.At(at.Value)).Select(s => s.Agreement).Distinct().ToListAsync();
        return DomainResult.Success<AgreementId[]>([.. found.OrderBy(a => a.Value, StringComparer.Ordinal)]).ToHttp(http);
    }

    private static async Task<Results<Ok<Answer<StandingView>>, ProblemHttpResult>> StandingAsync(
        string id, string? day, string? knownAt, RegistryContext db, IClock clock, HttpContext http)
    {
        var now = clock.GetCurrentInstant();
        var (on, at) = (Input.Read(day, "day", http, LocalDate.MinIsoValue), Input.Read(knownAt, "knownAt", http, now));
        var asked = DomainResult.All(on, at);
        var found = asked.IsSuccess ? await FindAsync(id, db, clock, http) : DomainResult<AgreementInDossier>.From(asked);
        var known = knownAt is null ? found : found.Bind(AsKnownThen);
        return known.Map(a =>
        {
            var standing = a.StandingOn(day is null ? a.Agreement.Zone.DayOf(now) : on.Value);
            var warnings = a.WarningsOn(standing.Day).In(http.Language());
            return new StandingView(a.Id, standing.Day, knownAt is null ? null : at.Value, a.Agreement.Revision, standing.IsInForce,
                standing.In(http.Language()), warnings);
        }).ToHttp(http);

        DomainResult<AgreementInDossier> AsKnownThen(AgreementInDossier a) => a.Dossier.AsKnownAt(at.Value) is var then && then.Find(a.Id) is not null
            ? then[a.Id]
            : NotYetKnown.For("knownAt", Argument.Of("id", a.Id.Value), Argument.Of("at", at.Value));
    }
}
