using System.Security.Cryptography;
using System.Text;
using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Agreements.Events;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Placements;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Stakeholders;

namespace Pembinaan.Domain.EntityFrameworkCore;

/// <summary>Whom and what each root names, on whatever day: all that a dossier would miss without it.</summary>
internal static class Links
{
    internal static IEnumerable<Link> Of(Facility facility) => facility.Superiors.Segments.Select(static s => To(s.Value));

    internal static IEnumerable<Link> Of(Stakeholder stakeholder) =>
        [
            .. stakeholder.Parents.Segments.Select(static s => To(s.Value)),
            .. stakeholder.MergedInto is { } survivor ? [Becoming(survivor)] : Array.Empty<Link>(),
            .. stakeholder.Successions.Segments.SelectMany(static s => s.Value.Bodies).Select(Becoming),
            .. stakeholder.Associates.Select(static a => a.Record).OfType<StakeholderId>().Select(Becoming),
        ];

    internal static IEnumerable<Link> Of(SkillProgramme programme) => programme.Curricula.Segments.SelectMany(static s => To(s.Value.Provider));

    internal static IEnumerable<Link> Of(Cohort cohort) =>
        [
            To(cohort.Facility),
            new Link(StoredLink.Names, Streams.Programmes.Kind, cohort.Programme.Value),
            .. cohort.Providers.Segments.Select(static s => s.Value).Concat(cohort.Sessions.Select(static s => s.Provider)).SelectMany(To),
            .. PeopleOf(cohort).Select(static p => new Link(StoredLink.Names, StoredLink.Participant, p.Value)),
            .. cohort
                .Sessions.Select(static s => s.Plan.Instructor)
                .OfType<SessionInstructor>()
                .Select(static i => new Link(StoredLink.Names, StoredLink.Instructor, Key(i))),
            .. cohort
                .Participants.SelectMany(p => cohort.CreditsOf(p))
                .Select(static c => c.Credit.Cohort)
                .Concat(cohort.Applications.Select(static a => a.From))
                .OfType<CohortId>()
                .Select(static c => new Link(StoredLink.Names, Streams.Cohorts.Kind, c.Value)),
        ];

    internal static IEnumerable<Link> Of(JobReferral referral) =>
        [
            .. new[] { referral.Opening?.Employer, referral.ReferredBy }.OfType<StakeholderId>().Select(To),
            .. referral.Capital.Select(static c => To(c.By)),
            .. referral.Mentoring.Select(static m => To(m.By)),
            .. referral
                .Capital.Select(static c => c.Under)
                .Concat(referral.Mentoring.Select(static m => m.Under))
                .OfType<AgreementId>()
                .Select(static a => To(StoredLink.Names, a)),
        ];

    internal static IEnumerable<Link> Of(CooperationAgreement agreement)
    {
        var addenda = agreement.Addenda.Select(static a => a.Addendum).ToList();
        var parties = agreement
            .Parties.Concat(addenda.SelectMany(static a => a.Parties ?? []))
            .Select(static p => p.Party)
            .Concat(
                agreement
                    .Journal.Effective.Select(static e => e.Event)
                    .OfType<PartySucceeded>()
                    .SelectMany(static s => s.Successor is { } to ? [to] : s.Candidates)
            );
        var items = agreement.ScopeSlices().SelectMany(static s => s.Value).Concat(addenda.SelectMany(static a => a.Scope ?? [])).ToList();
        return
        [
            .. parties.Select(To),
            .. items.SelectMany(static i => i.Facilities).Select(To),
            .. items.SelectMany(static i => i.Providers).SelectMany(To),
            .. agreement.ImplementingOffices.Select(static o => To(o.Office)),
            .. agreement.BroughtProviders.SelectMany(static b => To(b.Provider)),
            .. agreement.Framework is { } framework ? [To(StoredLink.Framework, framework)] : Array.Empty<Link>(),
            .. agreement.Continues is { } link ? [To(StoredLink.Continues, link.Predecessor)] : Array.Empty<Link>(),
            .. agreement.SameAs.Select(static s => To(StoredLink.Same, s)),
            .. agreement.Transfers.Select(static t => To(StoredLink.Names, t.From)),
            .. agreement.Signing?.Within is { } occasion ? [new(StoredLink.Names, StoredLink.Occasion, occasion.Value)] : Array.Empty<Link>(),
        ];
    }

    internal static IEnumerable<Link> Of(Occasion occasion) =>
        [
            .. occasion.Facilities.Concat(occasion.Host is { } host ? [host] : []).Select(To),
            .. occasion.Guests.Select(static g => g.Who.Body).OfType<PartyId>().Select(To),
            .. occasion.Agreements.Concat(occasion.Honoured).Select(static a => To(StoredLink.Names, a)),
            .. occasion.Programmes.Select(static p => new Link(StoredLink.Names, Streams.Programmes.Kind, p.Value)),
            .. occasion.Cohorts.Select(static c => new Link(StoredLink.Names, Streams.Cohorts.Kind, c.Value)),
            .. occasion.JobOpenings.Select(static o => o.Employer).OfType<StakeholderId>().Select(To),
        ];

    /// <summary>Everybody who has or had a place in a cohort, and the participants who teach in it.</summary>
    internal static IEnumerable<ParticipantId> PeopleOf(Cohort cohort) =>
        cohort
            .Participants.Concat(
                cohort
                    .Sessions.Select(static s => s.Plan.Instructor)
                    .Where(static i => i?.Kind == InstructorKind.WargaBinaan)
                    .Select(static i => ParticipantId.TryFrom(i!.Reference, out var participant) ? participant : null)
                    .OfType<ParticipantId>()
            )
            .Distinct();

    /// <summary>Who teaches, by a name that does not tell who it is and fits the column.</summary>
    internal static string Key(SessionInstructor instructor) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{instructor.Kind} {instructor.Reference}")));

    private static Link To(FacilityId facility) => new(StoredLink.Names, Streams.Facilities.Kind, facility.Value);

    private static Link To(StakeholderId stakeholder) => new(StoredLink.Names, Streams.Stakeholders.Kind, stakeholder.Value);

    private static Link Becoming(StakeholderId stakeholder) => new(StoredLink.Becomes, Streams.Stakeholders.Kind, stakeholder.Value);

    private static Link To(PartyId party) => party.Facility is { } facility ? To(facility) : To(party.Stakeholder!);

    private static Link To(string role, AgreementId agreement) => new(role, Streams.Agreements.Kind, agreement.Value);

    // A person or body that a party brings is on the party's own record.
    private static IEnumerable<Link> To(ProviderId? provider) => provider?.Party is { } party ? [To(party)] : [];

    /// <summary>One of them.</summary>
    internal readonly record struct Link(string Role, string Kind, string Root);
}
