using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Placements;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Stakeholders;

namespace Pembinaan.Domain.Dossiers;

/// <summary>Whom and what each root names.</summary>
internal static class References
{
    internal static readonly LocalisedText Superior = new("atasan", "superior");
    internal static readonly LocalisedText MergedInto = new("catatan yang menggantikannya", "record that goes on");
    internal static readonly LocalisedText Successor = new("penerus", "successor");
    internal static readonly LocalisedText Body = new("badan", "body");
    internal static readonly LocalisedText Party = new("pihak", "party");
    private static readonly LocalisedText Office = new("pelaksana", "implementing office");
    private static readonly LocalisedText Brought = new("penyelenggara yang diikutsertakan", "provider that is introduced");
    internal static readonly LocalisedText Framework = new("naskah payung", "framework");
    internal static readonly LocalisedText Predecessor = new("perjanjian yang dilanjutkan", "preceding agreement");
    internal static readonly LocalisedText Duplicate = new("perjanjian yang dikenali sama", "agreement recognised as the same");
    private static readonly LocalisedText TransferredFrom = new("perjanjian asal pengalihan", "agreement from which it took over");
    internal static readonly LocalisedText Programme = new("program", "programme");
    internal static readonly LocalisedText Facility = new("UPT", "facility");
    internal static readonly LocalisedText Provider = new("penyelenggara", "provider");
    internal static readonly LocalisedText Space = new("ruang", "space");
    internal static readonly LocalisedText Agreement = new("perjanjian", "agreement");
    internal static readonly LocalisedText Cohort = new("angkatan", "cohort");
    private static readonly LocalisedText Employer = new("pemberi kerja", "employer");
    private static readonly LocalisedText Guest = new("badan tamu", "body of a guest");
    private static readonly LocalisedText Occasion = new("acara", "occasion");
    private static readonly LocalisedText GaveCapital = new("pemberi modal", "giver of capital");
    private static readonly LocalisedText Mentor = new("pendamping", "mentor");
    private static readonly LocalisedText Moved = new("angkatan yang dialihkan", "cohort taken over");
    private static readonly LocalisedText LeftCohort = new("angkatan asal peserta pindahan", "cohort that a participant left for this one");
    private static readonly LocalisedText CreditedCohort = new("angkatan asal yang diakui", "cohort of what was recognised");
    internal static readonly LocalisedText CreditedBody = new("lembaga asal yang diakui", "body of what was recognised");
    private static readonly LocalisedText Issuer = new("lembaga penerbit sertifikat", "body that issued a certificate");
    internal static readonly LocalisedText Associate = new("catatan pihak yang diikutsertakan", "record of one who is introduced");
    private static readonly LocalisedText Visited = new("UPT yang dikunjungi", "facility of an engagement");
    internal static readonly LocalisedText LedTo = new("naskah hasil pertemuan", "draft that an engagement led to");
    private static readonly LocalisedText Watcher = new("pemantau", "one who checks in");
    private static readonly LocalisedText Present = new("badan yang hadir", "body that was present");
    private static readonly LocalisedText Witness = new("badan saksi", "body of a witness");
    private static readonly LocalisedText ReferredBy = new("perujuk", "body that referred");

    /// <summary>Everything that a root names, each once.</summary>
    public static IEnumerable<Reference> Of(AggregateRoot root) => All(root).Distinct();

    /// <summary>Everything that an occasion names, each once.</summary>
    public static IEnumerable<Reference> Of(Dossiers.Occasion occasion)
    {
        Reference[] all =
        [
            .. occasion.Host is { } host ? [new Reference(Facility, host)] : Array.Empty<Reference>(),
            .. occasion.Guests.Select(static g => g.Who.Body).OfType<PartyId>().Select(static b => OfParty(Guest, b)),
            .. occasion.Agreements.Concat(occasion.Honoured).Select(static a => new Reference(Agreement, a)),
            .. occasion.Programmes.Select(static p => new Reference(Programme, p)),
            .. occasion.Cohorts.Select(static c => new Reference(Cohort, c)),
            .. occasion.Facilities.Select(static f => new Reference(Facility, f)),
            .. occasion.JobOpenings.Select(static o => o.Employer).OfType<StakeholderId>().Select(static e => new Reference(Employer, e)),
        ];
        return all.Distinct();
    }

    /// <summary>Everybody that an agreement is about, on whatever day.</summary>
    public static IEnumerable<object> BodiesOf(CooperationAgreement agreement)
    {
        var state = agreement.State;
        return PartiesOf(agreement)
            .SelectMany(Bodies)
            .Concat(state.Offices.Select(static o => o.Office))
            .Concat(state.Brought.SelectMany(static b => b.Provider.Party is { } party ? Bodies(party) : [b.Provider.Brought!]))
            .Concat(ScopeOf(agreement).SelectMany(static i => i.Facilities));

        static IEnumerable<object> Bodies(PartyId party) => [(object?)party.Facility ?? party.Stakeholder!];
    }

    /// <summary>The parties of an agreement, on whatever day.</summary>
    public static IEnumerable<PartyId> PartiesOf(CooperationAgreement agreement) =>
        agreement
            .Parties.Select(static p => p.Party)
            .Concat(
                agreement.State.Turns.SelectMany(static t =>
                    t.Addendum is { } known ? known.Addendum.Parties?.Select(static p => p.Party) ?? []
                    : t.Succession is { Successor: { } successor } ? [successor]
                    : t.Succession?.Candidates ?? []
                )
            );

    private static IEnumerable<Reference> All(AggregateRoot root) =>
        root switch
        {
            Facility f => f.Superiors.Segments.Select(static s => new Reference(Superior, s.Value)),
            Stakeholder s =>
            [
                .. s.Parents.Segments.Select(static p => new Reference(Superior, p.Value)),
                .. s.MergedInto is { } into ? [new Reference(MergedInto, into)] : Array.Empty<Reference>(),
                .. s.Successions.Segments.SelectMany(static t => t.Value.Bodies).Select(static b => new Reference(Successor, b)),
                .. s.Associates.Select(static a => a.Record).OfType<StakeholderId>().Select(static b => new Reference(Associate, b)),
                .. s.Engagements.Select(static e => new Reference(Visited, e.Facility)),
                .. s.Engagements.SelectMany(static e => e.Present).Select(static p => OfParty(Present, p.Party)),
                .. s.Engagements.Select(static e => e.Draft).OfType<AgreementId>().Select(static a => new Reference(LedTo, a)),
            ],
            CooperationAgreement a => OfAgreement(a),
            SkillProgramme p => p.Curricula.Segments.SelectMany(static s => OfCurriculum(s.Value)),
            Cohort c => OfCohort(c),
            JobReferral r => OfReferral(r),
            _ => [],
        };

    private static IEnumerable<Reference> OfCurriculum(Curriculum curriculum) =>
        [
            .. curriculum.Provider is { } provider ? OfProvider(Provider, provider) : [],
            .. (curriculum.Credit?.Bodies ?? []).Select(static b => new Reference(CreditedBody, b)),
        ];

    private static IEnumerable<Reference> OfCohort(Cohort c)
    {
        Credit[] credits = [.. c.State.Credits.Values.SelectMany(static all => all).Select(static r => r.Credit)];
        return
            [
                new(Programme, c.Programme),
                new(Facility, c.Facility),
                .. c
                    .Providers.Segments.Select(static s => s.Value)
                    .Concat(c.Sessions.Select(static s => s.Provider))
                    .SelectMany(static p => OfProvider(Provider, p)),
                .. OfCurriculum(c.Curriculum),
                .. c.Sessions.Where(static s => s.Counts && s.Plan.Space is not null).Select(s => new Reference(Space, s.Plan.Space!, c.Facility)),
                .. c.Applications.Select(static a => a.From).OfType<CohortId>().Select(static id => new Reference(LeftCohort, id)),
                .. credits.Select(static r => r.Cohort).OfType<CohortId>().Select(static id => new Reference(CreditedCohort, id)),
                .. credits.Select(static r => r.Body).OfType<StakeholderId>().Select(static id => new Reference(CreditedBody, id)),
                .. AgreementsOf(c),
                .. c.Certificates.SelectMany(static i => OfCertificate(i.Certificate)),
            ];
    }

    /// <summary>The agreements that sheets and certificates of a cohort name, and those that took it over, each once.</summary>
    internal static IEnumerable<Reference> AgreementsOf(Cohort c) =>
        c
            .Sessions.Select(static s => s.Coverage)
            .OfType<CoverageReceipt>()
            .SelectMany(static r => r.Agreements.Concat(r.Gaps.Select(static g => g.Agreement).OfType<AgreementId>()))
            .Concat(c.Certificates.SelectMany(static i => i.Certificate.Agreements))
            .Concat(c.State.TakenOverBy)
            .Distinct()
            .Select(static a => new Reference(Agreement, a));

    private static IEnumerable<Reference> OfCertificate(Certificate certificate) =>
        [
            .. certificate.Providers.SelectMany(static p => OfProvider(Provider, p.Provider)),
            .. certificate.IssuedBy is { } body ? [new Reference(Issuer, body)] : Array.Empty<Reference>(),
        ];

    private static IEnumerable<Reference> OfAgreement(CooperationAgreement agreement) =>
        [
            .. OnWhichHangs(agreement),
            .. agreement.Continues is { } link ? [new Reference(Predecessor, link.Predecessor)] : Array.Empty<Reference>(),
            .. agreement.State.Transfers.Select(static t => new Reference(TransferredFrom, t.From)),
            .. agreement.State.Transfers.SelectMany(static t => t.Cohorts).Select(static c => new Reference(Moved, c)),
            .. ScopeOf(agreement).SelectMany(static i => i.Facilities).Select(static f => new Reference(Facility, f)),
            .. ScopeOf(agreement).SelectMany(static i => i.Providers).SelectMany(static p => OfProvider(Provider, p)),
            .. agreement.Signing?.Facility is { } place ? [new Reference(Facility, place)] : Array.Empty<Reference>(),
            .. agreement.State.Attendees.Select(static a => a.Body).OfType<PartyId>().Select(static b => OfParty(Present, b)),
            .. agreement.State.Witnesses.Select(static w => w.Body).OfType<PartyId>().Select(static b => OfParty(Witness, b)),
            .. TermsOf(agreement).SelectMany(PartiesOf).Select(static p => OfParty(Party, p)),
            .. agreement.State.FollowUps.Select(static f => OfParty(Party, f.Owner)),
            .. agreement.State.Awards.Select(static a => OfParty(Party, a.To)),
        ];

    private static IEnumerable<AgreementTerms> TermsOf(CooperationAgreement agreement) =>
        agreement.State.Addenda.Select(static a => a.Addendum.Terms).OfType<AgreementTerms>().Prepend(agreement.State.Terms);

    private static IEnumerable<PartyId> PartiesOf(AgreementTerms terms) =>
        terms
            .Obligations.Select(static o => o.Party)
            .Concat(terms.Costs.SelectMany(static c => c.Bearers))
            .Concat(terms.Wage is { } wage ? [wage.PaidBy, wage.Through] : Array.Empty<PartyId>());

    /// <summary>
    /// What an agreement names without which its answers are not complete. The one that it continues is none: no day of it hangs on that, and the links and
    /// transfers name it.
    /// </summary>
    public static IEnumerable<Reference> OnWhichHangs(CooperationAgreement agreement) =>
        [
            .. PartiesOf(agreement).Concat(agreement.State.Explorers).Select(static p => OfParty(Party, p)),
            .. agreement.ImplementingOffices.Select(static o => new Reference(Office, o.Office)),
            .. agreement.BroughtProviders.SelectMany(static b => OfProvider(Brought, b.Provider)),
            .. agreement.Framework is { } framework ? [new Reference(Framework, framework)] : Array.Empty<Reference>(),
            .. agreement.State.SameAs.OrderBy(static s => s.Value, StringComparer.Ordinal).Select(static s => new Reference(Duplicate, s)),
            .. agreement.Signing?.Within is { } occasion ? [new Reference(Occasion, occasion)] : Array.Empty<Reference>(),
        ];

    private static IEnumerable<ScopeItem> ScopeOf(CooperationAgreement agreement) =>
        agreement.State.Scope.Concat(agreement.State.Addenda.SelectMany(static a => a.Addendum.Scope ?? []));

    private static IEnumerable<Reference> OfReferral(JobReferral referral) =>
        [
            .. referral.Opening?.Employer is { } employer ? [new Reference(Employer, employer)] : Array.Empty<Reference>(),
            .. referral.ReferredBy is { } by ? [new Reference(ReferredBy, by)] : Array.Empty<Reference>(),
            .. referral.Capital.Select(static c => OfParty(GaveCapital, c.By)),
            .. referral.Mentoring.Select(static m => OfParty(Mentor, m.By)),
            .. referral.PlannedCheckIns.Select(static p => p.By).Concat(referral.CheckIns.Select(static c => c.By)).Select(static by => OfParty(Watcher, by)),
            .. AgreementsOf(referral).Select(static a => new Reference(Agreement, a)),
        ];

    /// <summary>The agreements under which capital is given and somebody is mentored.</summary>
    internal static IEnumerable<AgreementId> AgreementsOf(JobReferral referral) =>
        referral.Capital.Select(static c => c.Under).Concat(referral.Mentoring.Select(static m => m.Under)).OfType<AgreementId>();

    // A person or body that a party brings is on record with that party, not by itself.
    private static IEnumerable<Reference> OfProvider(LocalisedText role, ProviderId provider) => provider.Party is { } party ? [OfParty(role, party)] : [];

    private static Reference OfParty(LocalisedText role, PartyId party) => party.Facility is { } facility ? new(role, facility) : new(role, party.Stakeholder!);

    /// <summary>One of them.</summary>
    /// <param name="Role">As what it is named.</param>
    /// <param name="Id">Its identity.</param>
    /// <param name="Within">For a space, its facility.</param>
    internal sealed record Reference(LocalisedText Role, object Id, FacilityId? Within = null);
}
