using Ardalis.Result;
using Microsoft.AspNetCore.Http.HttpResults;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Programmes;

namespace Registry;

internal sealed record Joining(LocalDate Day, ParticipantFacts[] People);

internal sealed record Enrolling(LocalDate Day, ParticipantFacts Person);

internal sealed record Certifying(ParticipantId Participant, CertificateNumber Number, LocalDate IssuedOn, CertificateKind? Kind = null);

internal sealed record JoiningView(
    ParticipantId Participant, string Outcome, string Text, LocalDate? FirstDay, LocalDate? LastDay, IReadOnlyList<ErrorDetail> Reasons,
    IReadOnlyList<ErrorDetail> Undetermined);

internal sealed record CohortView(CohortId Cohort, int Revision, string Standing, int SeatsTaken, PlaceView[] Places);

internal sealed record PlaceView(ParticipantId Participant, LocalDate FirstDay, LocalDate? LastDay, string Status);

internal sealed record ReviewView(ParticipantId? Participant, LocalDate Since, string Text, string Remedy);

/// <summary>What whoever holds a certificate in hand may know; not whose it is. The hash of the paper shows whether it says what was issued.</summary>
internal sealed record CertificateView(CertificateNumber Number, CertificateKind Kind, string Title, string Facility, LocalDate IssuedOn,
    LocalDate? ValidUntil, string Status, bool? IsTheSame);

/// <summary>Who may join a cohort, who is in it, and its certificates. Facts about people are handed in, answered, and not kept.</summary>
internal static class Cohorts
{
    public static void Map(WebApplication app)
    {
        var cohorts = app.MapGroup("/cohorts/{id}").WithTags("cohorts");
        cohorts.MapGet("/roster", async (CohortId id, Day? day, RegistryContext db, HttpContext http) => (await db.LoadAsync(id)).Shown(http, day))
            .WithName("showRoster");
        cohorts.MapPost("/roster/review", async (CohortId id, Joining body, RegistryContext db, HttpContext http) =>
        {
            var people = body.People.ById("people");
            return (people.IsSuccess
                ? await db.AskAsync(id, http.Now(), c => c.Review(body.Day, people.Value.GetValueOrDefault)
                    .Select(f => new ReviewView(f.Participant, f.Since, f.In(http.Language()), f.Remedy.In(http.Language()))).ToArray())
                : DomainResult<ReviewView[]>.From(people)).ToHttp(http);
        }).AsQuestion().WithName("reviewRoster");
        cohorts.MapPost("/who-may-join", async (CohortId id, Joining body, RegistryContext db, HttpContext http) =>
        {
            var people = body.People.ById("people");
            return (people.IsSuccess
                ? await db.AskAsync(id, http.Now(), c => people.Value.Values.Select(p => ViewOf(c.MayJoin(p, body.Day), http.Language())).ToArray())
                : DomainResult<JoiningView[]>.From(people)).ToHttp(http);
        }).AsQuestion().WithName("askWhoMayJoin");
        #region command
        cohorts.MapPost("/enrolments", async (CohortId id, Enrolling body, RegistryContext db, HttpContext http) =>
            (await db.ChangeAsync(id, c => http.Recorded(c.Cohort, r => c.Enrol(body.Person, body.Day, r)))).InBody(("participant", "person")).Shown(http))
            .WithName("enrol");
        #endregion
        cohorts.MapPost("/certificates", async (CohortId id, Certifying body, RegistryContext db, HttpContext http) =>
            (await db.ChangeAsync(id, c => http.Recorded(c.Cohort, r => c.Certify(body.Participant, body.Number, body.IssuedOn, r, body.Kind)))).Shown(http))
            .WithName("certify");
        app.MapGet("/certificates/{**number}", VerifyAsync).WithTags("certificates").WithName("verifyCertificate");
    }

    private static JoiningView ViewOf(AdmissionDecision may, Language language) => new(
        may.Participant, may.Outcome.In(language), may.In(language), may.FirstDay, may.LastDay, may.Reasons.In(language), may.Undetermined.In(language));

    private static async Task<Results<Ok<Answer<CertificateView>>, ProblemHttpResult>> VerifyAsync(
        CertificateNumber number, Day? day, string? contentHash, RegistryContext db, HttpContext http)
    {
        var (now, language) = (http.Now(), http.Language());
        return (await db.AskAsync(number, now, (c, issued) =>
        {
            var paper = issued.Certificate;
            return c.StatusOf(issued, day ?? c.Cohort.Zone.DayOf(now)).Map(status => new CertificateView(
                paper.Number, paper.Kind, paper.Title.In(language), paper.Names.Facility, paper.IssuedOn, issued.ValidUntil, status.In(language),
                contentHash is null ? null : contentHash == paper.ContentHash));
        })).Bind(static view => view).ToHttp(http);
    }

    private static Results<Ok<Answer<CohortView>>, ProblemHttpResult> Shown(this DomainResult<Cohort> result, HttpContext http, LocalDate? day = null) =>
        result.InBody(("cohort", "id")).Map(cohort =>
        {
            var on = day ?? cohort.Zone.DayOf(http.Now());
            var places = cohort.Participants.SelectMany(p => cohort.EnrolmentsOf(p))
                .Select(e => new PlaceView(e.Participant, e.FirstDay, e.LastDay, e.StatusOn(on).In(http.Language())));
            return new CohortView(cohort.Id, cohort.Revision, cohort.StandingOn(on).In(http.Language()), cohort.SeatsTakenOn(on), [.. places]);
        }).ToHttp(http);
}
