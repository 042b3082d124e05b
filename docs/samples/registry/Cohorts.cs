using Ardalis.Result;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Journals;
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
    public static void Map(RouteGroupBuilder api)
    {
        var cohorts = api.MapGroup("/cohorts/{id}").WithTags("cohorts");
        cohorts.MapGet("/roster", async ([AsParameters] CohortRequest c, string? day) =>
        {
            var on = Input.Read(day, "day", c.Http, LocalDate.MinIsoValue);
            return (await c.FindAsync(on)).Map(found => c.ViewOf(found.Cohort, day is null ? null : on.Value)).ToHttp(c.Http);
        });
        cohorts.MapPost("/roster/review", async ([AsParameters] CohortRequest c, Body<Joining> body) => (await c.FindAsync(body.Read)).Map(found =>
        {
            var people = body.Read.Value.People.ToDictionary(p => p.Id);
            return found.Review(body.Read.Value.Day, people.GetValueOrDefault)
                .Select(f => new ReviewView(f.Participant, f.Since, f.In(c.Language), f.Remedy.In(c.Language))).ToArray();
        }).ToHttp(c.Http));
        cohorts.MapPost("/who-may-join", async ([AsParameters] CohortRequest c, Body<Joining> body) => (await c.FindAsync(body.Read))
            .Map(found => body.Read.Value.People.Select(person =>
        {
            var may = found.MayJoin(person, body.Read.Value.Day);
            return new JoiningView(
                may.Participant, may.Outcome.In(c.Language), may.In(c.Language), may.FirstDay, may.LastDay, may.Reasons.In(c.Language),
                may.Undetermined.In(c.Language));
        }).ToArray()).ToHttp(c.Http));
        cohorts.MapPost("/enrolments", ([AsParameters] CohortRequest c, [AsParameters] Sender _, Body<Enrolling> body) => c.ChangeAsync(body, (found, b, r) =>
            found.Enrol(b.Person, b.Day, r).Map(next => next.Cohort)));
        cohorts.MapPost("/certificates", ([AsParameters] CohortRequest c, [AsParameters] Sender _, Body<Certifying> body) =>
            c.ChangeAsync(body, (found, b, r) => found.Certify(b.Participant, b.Number, b.IssuedOn, r, b.Kind).Map(next => next.Cohort)));
        api.MapGet("/certificates/{**number}", VerifyAsync).WithTags("certificates");
    }

    private static async Task<Results<Ok<Answer<CertificateView>>, ProblemHttpResult>> VerifyAsync(
        string number, string? day, string? contentHash, RegistryContext db, IClock clock, HttpContext http)
    {
        var (asked, on) = (Input.Read<CertificateNumber>(number, "number", http), Input.Read(day, "day", http, LocalDate.MinIsoValue));
        if (DomainResult.All(asked, on) is { IsSuccess: false } faults)
        {
            return DomainResult<CertificateView>.From(faults).ToHttp(http);
        }

        var row = await db.Certificates.FirstOrDefaultAsync(c => c.Number == asked.Value && c.IssuedBy == "");
        var dossier = row is null ? CohortErrors.CertificateUnknown.For("number", Argument.Of("number", asked.Value.Value))
            : await db.LoadDossierAsync(clock.GetCurrentInstant());
        return dossier.Bind(d =>
        {
            var (cohort, language) = (d[row!.Cohort], http.Language());
            var issued = cohort.Cohort.FindCertificate(new CertificateKey(asked.Value))!;
            var paper = issued.Certificate;
            return cohort.StatusOf(issued, day is null ? cohort.Cohort.Zone.DayOf(clock.GetCurrentInstant()) : on.Value).Map(status => new CertificateView(
                paper.Number, paper.Kind, paper.Title.In(language), paper.Names.Facility, paper.IssuedOn, issued.ValidUntil, status.In(language),
                contentHash is null ? null : contentHash == paper.ContentHash));
        }).ToHttp(http);
    }
}

/// <summary>The headers of a command, for the document; <see cref="Input.Recording"/> reads them.</summary>
internal sealed record Sender([FromHeader(Name = "Idempotency-Key")] string? Key, [FromHeader(Name = "From")] string? Author);

/// <summary>A request about a cohort, which is answered in the dossier of all that it stands among.</summary>
internal sealed record CohortRequest(string Id, RegistryContext Db, IClock Clock, HttpContext Http)
{
    public Language Language => Http.Language();

    public async Task<DomainResult<CohortInDossier>> FindAsync(params IEnumerable<IDomainResult> alsoRead)
    {
        var id = Input.Read<CohortId>(Id, "id", Http);
        var asked = DomainResult.All([id, .. alsoRead]);
        var cohort = asked.IsSuccess ? await Db.LoadAsync(id.Value) : DomainResult<Cohort>.From(asked);
        return cohort.IsSuccess ? (await Db.LoadDossierAsync(Clock.GetCurrentInstant())).Map(d => d[id.Value]) : DomainResult<CohortInDossier>.From(cohort);
    }

    public async Task<Results<Ok<Answer<CohortView>>, ProblemHttpResult>> ChangeAsync<T>(Body<T> body,
        Func<CohortInDossier, T, Recording, DomainResult<Cohort>> change)
        where T : notnull
    {
        var recording = Input.Recording(Http, Clock.GetCurrentInstant());
        var found = await FindAsync(recording, body.Read);
        var changed = await Db.AppendAsync(found.Bind(c => change(c, body.Read.Value, recording.Value)));
        var now = changed.Status == ResultStatus.Conflict ? await Db.LoadAsync(found.Value.Cohort.Id) : changed;
        var lines = now.Map(c => c.EntriesSince(found.Value.Cohort.Revision)
            .Select(e => new Line(e.Id, e.Sequence, e.Stamp.RecordedAt, e.Stamp.Author, e.In(Language))).ToArray());
        return changed.Map(c => ViewOf(c, null)).ToHttp(Http, lines.IsSuccess ? lines.Value : []);
    }

    public CohortView ViewOf(Cohort cohort, LocalDate? day)
    {
        var on = day ?? cohort.Zone.DayOf(Clock.GetCurrentInstant());
        var places = cohort.Participants.SelectMany(p => cohort.EnrolmentsOf(p))
            .Select(e => new PlaceView(e.Participant, e.FirstDay, e.LastDay, e.StatusOn(on).In(Language)));
        return new(cohort.Id, cohort.Revision, cohort.StandingOn(on).In(Language), cohort.SeatsTakenOn(on), [.. places]);
    }
}
