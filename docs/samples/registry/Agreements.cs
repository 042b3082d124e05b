using Ardalis.Result;
using Microsoft.AspNetCore.Http.HttpResults;
using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Offices;
using Pembinaan.Domain.Time;

namespace Registry;

internal sealed record Draft(
    IndonesianTimeZone Zone, LocalDate DraftedOn, PartyId[] Parties, SubjectId[] Scope, AgreementKind? Kind = null, string? Title = null,
    LocalDate? FirstDay = null, LocalDate? LastDay = null, SubjectId[]? Goods = null);

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

/// <summary>Agreements, from draft to termination.</summary>
internal static class Agreements
{
    private static readonly ErrorDefinition NotAgreed = new(
        "HOST-GOODS-NOT-AGREED", "{subject} tidak termasuk ruang lingkup.", "{subject} is not in the scope.");

    #region border
    // What the library calls otherwise than the bodies do.
    private static readonly (string Field, string Member)[] Drafting = [("titleAsPrinted", "title"), ("items", "scope")];

    private static readonly (string Field, string Member)[] Signed = [("authority", "official"), ("signature.day", "day"), ("signature", "official")];

    private static readonly (string Field, string Member)[] Ratified =
        [("official", "signed"), ("authority", "official"), ("ratifier.day", "day"), ("ratifier", "official")];
    #endregion

    public static void Map(RouteGroupBuilder agreements)
    {
        agreements.MapGet("/", ListAsync).WithName("listAgreements");
        agreements.MapGet("/{id}", (AgreementId id, RegistryContext db, HttpContext http) => db.LoadAsync(id).ShownAsync(db, http)).WithName("showAgreement");
        agreements.MapGet("/{id}/standing", StandingAsync).WithName("showStanding");
        agreements.MapGet("/{id}/entries", async (AgreementId id, RegistryContext db, HttpContext http) =>
            (await db.LoadAsync(id)).Map(a => a.LinesSince(0, http.Language())).ToHttp(http)).WithName("listEntries");
        agreements.MapPut("/{id}", DraftAsync).WithName("draftAgreement");
        agreements.MapPost("/{id}/offer", (AgreementId id, Beginning body, RegistryContext db, HttpContext http) =>
            db.ChangeAsync(id, a => http.Recorded(a, r => a.Offer(body.FirstDay, r))).ShownAsync(db, http)).WithName("offerAgreement");
        agreements.MapPost("/{id}/signatures", (AgreementId id, Signing body, RegistryContext db, HttpContext http) =>
            db.ChangeInDossierAsync(id, http.Now(), a => http.Recorded(a.Agreement, r => a.Sign(body.Party, body.Official, body.Day, r)))
                .ShownAsync(db, http, Signed)).WithName("signAgreement");
        agreements.MapPost("/{id}/ratifications", (AgreementId id, Ratification body, RegistryContext db, HttpContext http) =>
            db.ChangeInDossierAsync(id, http.Now(), a => http.Recorded(a.Agreement, r => a.Ratify(body.Signed, body.Party, body.Official, body.Day, r)))
                .ShownAsync(db, http, Ratified)).WithName("ratifyAgreement");
        agreements.MapPost("/{id}/suspensions", (AgreementId id, Suspension body, RegistryContext db, HttpContext http) =>
            db.ChangeAsync(id, a => http.Recorded(a, r => a.Suspend(body.FirstDay, body.LastDay, body.Reason, r))).ShownAsync(db, http))
            .WithName("suspendAgreement");
        agreements.MapPost("/{id}/resumptions", (AgreementId id, Beginning body, RegistryContext db, HttpContext http) =>
            db.ChangeAsync(id, a => http.Recorded(a, r => a.Resume(body.FirstDay, r))).ShownAsync(db, http)).WithName("resumeAgreement");
        agreements.MapPost("/{id}/withdrawal", (AgreementId id, Withdrawal body, RegistryContext db, HttpContext http) =>
            db.ChangeAsync(id, a => http.Recorded(a, r => a.Withdraw(body.FirstDay, body.Reason, r))).ShownAsync(db, http)).WithName("withdrawAgreement");
        #region command
        agreements.MapPost("/{id}/termination", async (AgreementId id, Termination body, RegistryContext db, HttpContext http) =>
            (await db.ChangeAsync(id, a => http.Recorded(a, r => a.Terminate(body.LastDay, body.Cause, body.Reason, r, body.By, body.NoticeGivenOn)))).ToHttp(http))
            .WithName("terminateAgreement");
        #endregion
    }

    public static void MapAtFacilities(RouteGroupBuilder facilities)
    {
        #region query
        facilities.MapGet("/{id}/in-force", async (FacilityId id, Day day, RegistryContext db, HttpContext http) =>
            (await db.ListAsync(id, db.Spans.InForceOn(day).At(id))).ToHttp(http)).WithName("listInForce");
        #endregion
    }

    private static async Task<Results<Ok<Answer<AgreementView>>, ProblemHttpResult>> ShownAsync(
        this Task<DomainResult<AgreementInDossier>> change, RegistryContext db, HttpContext http, params (string Field, string Member)[] names) =>
        await Task.FromResult((await change).Map(a => a.Agreement)).ShownAsync(db, http, names);

    // What is missing is asked in a dossier: there whose signature it is has a name.
    private static async Task<Results<Ok<Answer<AgreementView>>, ProblemHttpResult>> ShownAsync(
        this Task<DomainResult<CooperationAgreement>> change, RegistryContext db, HttpContext http, params (string Field, string Member)[] names)
    {
        var result = (await change).InBody([.. names, ("agreement", "id")]);
        var missing = result.IsSuccess ? await db.AskAsync(result.Value.Id, http.Now(), a => a.Missing) : DomainResult<ValueList<MissingElement>>.From(result);
        return result.Bind(a => missing.Map(all => new AgreementView(
            a.Id, a.Revision, a.Kind, a.TitleAsPrinted, [.. a.Parties.Select(p => p.Party)], a.FormedOn, a.LastDay,
            [.. all.Where(m => m.IsNeeded).Select(m => m.Text.In(http.Language()))]))).ToHttp(http);
    }

    private static async Task<Results<Ok<Answer<AgreementId[]>>, ProblemHttpResult>> ListAsync(
        Day? inForceOn, FacilityId? facility, RegistryContext db, HttpContext http)
    {
        var spans = inForceOn is { } day ? db.Spans.InForceOn(day) : db.Spans;
        var found = facility is not null ? (await db.ListAsync(facility, spans.At(facility).Select(s => s.Agreement).Distinct())).InBody(("id", "facility"))
            : inForceOn is not null ? await db.ListAsync(spans.Select(s => s.Agreement).Distinct())
            : await db.ListIdsAsync<AgreementId>();
        return found.Map<AgreementId[]>(all => [.. all.OrderBy(a => a.Value, StringComparer.Ordinal)]).ToHttp(http);
    }

    private static async Task<Results<Ok<Answer<StandingView>>, ProblemHttpResult>> StandingAsync(
        AgreementId id, Day? day, Moment? knownAt, RegistryContext db, HttpContext http)
    {
        var now = http.Now();
        return (await db.AskAsync(id, now, a =>
        {
            var standing = a.StandingOn(day ?? a.Agreement.Zone.DayOf(now));
            var warnings = a.WarningsOn(standing.Day).In(http.Language());
            return new StandingView(a.Id, standing.Day, knownAt?.Value, a.Agreement.Revision, standing.IsInForce, standing.In(http.Language()), warnings);
        }, knownAt?.Value)).ToHttp(http);
    }

    private static async Task<Results<Ok<Answer<AgreementView>>, ProblemHttpResult>> DraftAsync(
        AgreementId id, Draft body, RegistryContext db, HttpContext http)
    {
        var known = new List<IDomainResult>();
        foreach (var (index, party) in body.Parties.Index())
        {
            known.Add((await db.LoadAsync(party)).Named($"parties[{index}]"));
        }

        var outside = (body.Goods ?? []).Index().Where(g => !body.Scope.Contains(g.Item));
        known.AddRange(outside.Select(g => DomainResult.Failure(NotAgreed.For($"goods[{g.Index}]", Argument.Of("subject", g.Item.Value)))));
        var sheet = new AgreementSheet
        {
            Agreement = id,
            Zone = body.Zone,
            DraftedOn = body.DraftedOn,
            Kind = body.Kind,
            TitleAsPrinted = body.Title,
            Parties = [.. body.Parties.Select(p => AgreementParty.Of(p))],
            Scope = [.. body.Scope.Select(s => new ScopeItem(s) { ProducesGoods = body.Goods?.Contains(s) == true })],
            FirstDay = body.FirstDay,
            LastDay = body.LastDay,
        };
        return await db.BeginAsync(id, there => http.RecordedNew(there, recording =>
        {
            var applied = Dossier.Empty.Apply(sheet, recording).Map(a => a.Agreement);
            return DomainResult.All([.. known, applied]).Bind(() => applied);
        })).ShownAsync(db, http, Drafting);
    }
}
