using Ardalis.Result;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Offices;

namespace Registry;

/// <summary>
/// A command about an agreement. The key is the identity of the entry: sent again, it is answered as the first time. With the revision on which the caller
/// decided, nothing is done where somebody else wrote since.
/// </summary>
internal sealed record AgreementCommand(
    string Id,
    [FromHeader(Name = "Idempotency-Key")] string? Key,
    [FromHeader(Name = "From")] string? Author,
    [FromHeader(Name = "If-Match")] string? Seen,
    RegistryContext Db,
    IClock Clock,
    HttpContext Http)
{
    private delegate AuthorityToSign AuthorityOf(OfficialId official, LocalDate day, PartyId partner, SubjectId[] subjects);

    public Task<Results<Ok<Answer<AgreementView>>, ProblemHttpResult>> ChangeAsync<T>(
        Body<T> body, Func<CooperationAgreement, T, Recording, DomainResult<CooperationAgreement>> change)
        where T : notnull => ChangeAsync(body, (agreement, said, recording) => Task.FromResult(agreement.Change(a => change(a, said, recording))));

    public async Task<Results<Ok<Answer<AgreementView>>, ProblemHttpResult>> ChangeAsync<T>(
        Body<T> body, Func<AgreementInDossier, T, Recording, Task<DomainResult<AgreementInDossier>>> change)
        where T : notnull
    {
        var now = Clock.GetCurrentInstant();
        var (id, recording) = (Input.Read<AgreementId>(Id, "id", Http), Input.Recording(Http, now));
        var asked = DomainResult.All(id, recording, body.Read);
        var loaded = asked.IsSuccess ? await Db.FindAsync(id.Value, now) : DomainResult<AgreementInDossier>.From(asked);
        var seen = loaded.Bind(a => Input.Seen(Http, a.Agreement.Revision));
        if (!seen.IsSuccess)
        {
            return DomainResult<AgreementView>.From(seen).ToHttp(Http);
        }

        var agreement = loaded.Value.Agreement;
        var changed = seen.Value < agreement.Revision && agreement.Journal.Find(recording.Value.Id) is null
            ? JournalErrors.Stale.For("If-Match", Argument.Of("revision", seen.Value), Argument.Of("current", agreement.Revision))
            : await Db.AppendAsync((await change(loaded.Value, body.Read.Value, recording.Value)).Map(a => a.Agreement));
        return await AnswerAsync(agreement.Id, changed, seen.Value);
    }

    public async Task<Results<Ok<Answer<AgreementView>>, ProblemHttpResult>> DraftAsync(Body<Draft> body)
    {
        var (id, recording) = (Input.Read<AgreementId>(Id, "id", Http), Input.Recording(Http, Clock.GetCurrentInstant()));
        var asked = DomainResult.All(id, recording, body.Read);
        if (!asked.IsSuccess)
        {
            return DomainResult<AgreementView>.From(asked).ToHttp(Http);
        }

        var (said, known) = (body.Read.Value, new List<IDomainResult>());
        foreach (var (index, party) in said.Parties.Index())
        {
            known.Add(await SignerAsync(party, $"parties[{index}]"));
        }

        var sheet = new AgreementSheet
        {
            Agreement = id.Value,
            Zone = said.Zone,
            DraftedOn = said.DraftedOn,
            Kind = said.Kind,
            TitleAsPrinted = said.Title,
            Parties = [.. said.Parties.Select(p => AgreementParty.Of(p))],
            Scope = [.. said.Scope.Select(s => new ScopeItem(s))],
            FirstDay = said.FirstDay,
            LastDay = said.LastDay,
        };
        return await AnswerAsync(id.Value, await Db.AppendAsync(DomainResult.All([.. known]).Bind(() => sheet.Apply(null, recording.Value))), 0);
    }

    /// <summary>The evidence of an official's authority towards every other party, for all that is agreed.</summary>
    public async Task<DomainResult<AuthorityToSign[]>> AuthorityAsync(CooperationAgreement agreement, PartyId party, OfficialId official, LocalDate day)
    {
        PartyId[] partners = [.. agreement.Parties.Select(p => p.Party).Where(p => p != party)];
        SubjectId[] subjects = [.. agreement.ScopeOn(day).Select(s => s.Subject)];
        var signer = await SignerAsync(party, "party");
        return signer.Bind(authorityOf => partners.Length == 0
            ? Agreements.NoOtherParty.For("party")
            : DomainResult.Success<AuthorityToSign[]>([.. partners.Select(p => authorityOf(official, day, p, subjects))]));
    }

    // Whom a body names and nobody knows is a fault of the body.
    private async Task<DomainResult<AuthorityOf>> SignerAsync(PartyId party, string field) => (party.Facility is { } facility
        ? (await Db.LoadAsync(facility)).Map<AuthorityOf>(f => (o, d, p, s) => f.AuthorityOf(o, d, p, s))
        : (await Db.LoadAsync(party.Stakeholder!)).Map<AuthorityOf>(b => (o, d, p, s) => b.AuthorityOf(o, d, p, s))).Named(field);

    // A conflict comes with the lines that the caller has not seen.
    private async Task<Results<Ok<Answer<AgreementView>>, ProblemHttpResult>> AnswerAsync(AgreementId id, DomainResult<CooperationAgreement> changed, int seen)
    {
        var current = changed.Status == ResultStatus.Conflict ? await Db.LoadAsync(id) : changed;
        return changed.Map(a => Agreements.ViewOf(a, Http.Language()))
            .ToHttp(Http, current.IsSuccess ? Agreements.LinesOf(current.Value, seen, Http.Language()) : []);
    }
}
