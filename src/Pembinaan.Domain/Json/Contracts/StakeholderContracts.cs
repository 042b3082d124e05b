using Pembinaan.Domain.Stakeholders;
using Pembinaan.Domain.Stakeholders.Events;

namespace Pembinaan.Domain.Json;

/// <summary>The contracts of stakeholders.</summary>
internal static class StakeholderContracts
{
    private static readonly JsonContract<AgreementId> AgreementIdentity = Contracts.Identity<AgreementId>();
    private static readonly JsonContract<AssociateId> AssociateIdentity = Contracts.Identity<AssociateId>();
    private static readonly JsonContract<EngagementId> EngagementIdentity = Contracts.Identity<EngagementId>();
    private static readonly JsonContract<FacilityId> FacilityIdentity = Contracts.Identity<FacilityId>();
    private static readonly JsonContract<PartyId> PartyIdentity = Contracts.Identity<PartyId>();
    private static readonly JsonContract<PostId> PostIdentity = Contracts.Identity<PostId>();
    private static readonly JsonContract<StakeholderId> StakeholderIdentity = Contracts.Identity<StakeholderId>();

    private static readonly JsonContract<StakeholderKind> StakeholderKind = Contracts.Coded<StakeholderKind>(
        new("kode jenis mitra", "the code of a kind of stakeholder"), static s => Domain.Stakeholders.StakeholderKind.TryFromCode(s, out var kind) ? kind : null, static k => k.Code);

    private static readonly JsonContract<Npwp> Npwp = new JsonValueContract<Npwp>(
        new("15 atau 16 angka", "15 or 16 digits"), static s => Domain.Stakeholders.Npwp.TryFrom(s, out var number) ? (true, number) : (false, null), static n => n.Value);

    private static readonly JsonContract<Nib> Nib = new JsonValueContract<Nib>(
        new("13 angka", "13 digits"), static s => Domain.Stakeholders.Nib.TryFrom(s, out var number) ? (true, number) : (false, null), static n => n.Value);

    private static readonly JsonContract<SuccessionKind> SuccessionKind = Contracts.Enumeration<SuccessionKind>();
    private static readonly JsonContract<EngagementKind> EngagementKind = Contracts.Enumeration<EngagementKind>();
    private static readonly JsonContract<EngagementOutcome> EngagementOutcome = Contracts.Enumeration<EngagementOutcome>();
    private static readonly JsonContract<AssociateKind> AssociateKind = Contracts.Enumeration<AssociateKind>();

    private static readonly JsonContract<Succession> Succession = new JsonObjectContract<Succession>(
        static (ref m) => new Succession(m.Get("kind", SuccessionKind), m.GetList("bodies", StakeholderIdentity)),
        static (w, s) => w.Put("kind", SuccessionKind, s.Kind).PutList("bodies", StakeholderIdentity, s.Bodies));

    private static readonly JsonContract<OfficePresent> OfficePresent = new JsonObjectContract<OfficePresent>(
        static (ref m) => new OfficePresent(m.Get("party", PartyIdentity), m.Get("title", Contracts.Text), m.GetOrNull("post", PostIdentity)),
        static (w, p) => w.Put("party", PartyIdentity, p.Party).Put("title", Contracts.Text, p.Title).PutIfAny("post", PostIdentity, p.Post));

    private static readonly JsonContract<Engagement> Engagement = new JsonObjectContract<Engagement>(
        static (ref m) => new Engagement(
            m.Get("id", EngagementIdentity),
            m.Get("facility", FacilityIdentity),
            m.Get("kind", EngagementKind),
            m.Get("day", Contracts.Day),
            m.Get("place", Contracts.Text),
            m.GetList("present", OfficePresent),
            m.Get("purpose", Contracts.Text),
            m.Get("outcome", EngagementOutcome),
            m.GetOrNull("draft", AgreementIdentity)),
        static (w, e) => w.Put("id", EngagementIdentity, e.Id)
            .Put("facility", FacilityIdentity, e.Facility)
            .Put("kind", EngagementKind, e.Kind)
            .Put("day", Contracts.Day, e.Day)
            .Put("place", Contracts.Text, e.Place)
            .PutList("present", OfficePresent, e.Present)
            .Put("purpose", Contracts.Text, e.Purpose)
            .Put("outcome", EngagementOutcome, e.Outcome)
            .PutIfAny("draft", AgreementIdentity, e.Draft));

    private static readonly JsonContract<Associate> Associate = new JsonObjectContract<Associate>(
        static (ref m) => new Associate(
            m.Get("id", AssociateIdentity),
            m.Get("kind", AssociateKind),
            m.Get("name", Contracts.Text),
            m.Get("subjects", OfficeContracts.Subjects),
            m.Get("period", Contracts.Period),
            m.GetOrNull("record", StakeholderIdentity)),
        static (w, a) => w.Put("id", AssociateIdentity, a.Id)
            .Put("kind", AssociateKind, a.Kind)
            .Put("name", Contracts.Text, a.Name)
            .Put("subjects", OfficeContracts.Subjects, a.Subjects)
            .Put("period", Contracts.Period, a.Period)
            .PutIfAny("record", StakeholderIdentity, a.Record));

    internal static JsonUnionContract<StakeholderEvent> Events { get; } = new JsonUnionContract<StakeholderEvent>()
        .Case<StakeholderRegistered>(
            "stakeholder-registered",
            static (ref m) => new StakeholderRegistered(
                m.Get("stakeholder", StakeholderIdentity),
                m.Get("stakeholderKind", StakeholderKind),
                m.Get("name", Contracts.Text),
                m.GetOrNone("firstDay", Contracts.Day)),
            static (w, e) => w.Put("stakeholder", StakeholderIdentity, e.Stakeholder)
                .Put("stakeholderKind", StakeholderKind, e.Kind)
                .Put("name", Contracts.Text, e.Name)
                .PutIfAny("firstDay", Contracts.Day, e.FirstDay))
        .Case<StakeholderRenamed>(
            "stakeholder-renamed",
            static (ref m) => new StakeholderRenamed(m.Get("name", Contracts.Text), m.Get("firstDay", Contracts.Day)),
            static (w, e) => w.Put("name", Contracts.Text, e.Name).Put("firstDay", Contracts.Day, e.FirstDay))
        .Case<StakeholderNameCorrected>(
            "stakeholder-name-corrected",
            static (ref m) => new StakeholderNameCorrected(m.Get("wrong", Contracts.Text), m.Get("right", Contracts.Text)),
            static (w, e) => w.Put("wrong", Contracts.Text, e.Wrong).Put("right", Contracts.Text, e.Right))
        .Case<StakeholderKindChanged>(
            "stakeholder-kind-changed",
            static (ref m) => new StakeholderKindChanged(m.Get("stakeholderKind", StakeholderKind), m.Get("firstDay", Contracts.Day)),
            static (w, e) => w.Put("stakeholderKind", StakeholderKind, e.Kind).Put("firstDay", Contracts.Day, e.FirstDay))
        .Case<StakeholderPlacedUnder>(
            "stakeholder-placed-under",
            static (ref m) => new StakeholderPlacedUnder(m.Get("parent", StakeholderIdentity), m.Get("firstDay", Contracts.Day)),
            static (w, e) => w.Put("parent", StakeholderIdentity, e.Parent).Put("firstDay", Contracts.Day, e.FirstDay))
        .Case<StakeholderLeftParent>(
            "stakeholder-left-parent",
            static (ref m) => new StakeholderLeftParent(m.Get("lastDay", Contracts.Day)),
            static (w, e) => w.Put("lastDay", Contracts.Day, e.LastDay))
        .Case<TerritoryRecorded>(
            "territory-recorded",
            static (ref m) => new TerritoryRecorded(m.Get("region", OfficeContracts.Region), m.Get("firstDay", Contracts.Day)),
            static (w, e) => w.Put("region", OfficeContracts.Region, e.Region).Put("firstDay", Contracts.Day, e.FirstDay))
        .Case<RegistrationNumbersRecorded>(
            "registration-numbers-recorded",
            static (ref m) => new RegistrationNumbersRecorded(m.GetOrNull("npwp", Npwp), m.GetOrNull("nib", Nib)),
            static (w, e) => w.PutIfAny("npwp", Npwp, e.Npwp).PutIfAny("nib", Nib, e.Nib))
        .Case<StakeholderOfficesChanged>(
            "stakeholder-offices-changed",
            static (ref m) => new StakeholderOfficesChanged(m.Get("change", OfficeContracts.Events)),
            static (w, e) => w.Put("change", OfficeContracts.Events, e.Change))
        .Case<EngagementRecorded>(
            "engagement-recorded",
            static (ref m) => new EngagementRecorded(m.Get("engagement", Engagement)),
            static (w, e) => w.Put("engagement", Engagement, e.Engagement))
        .Case<EngagementLedToDraft>(
            "engagement-led-to-draft",
            static (ref m) => new EngagementLedToDraft(m.Get("engagement", EngagementIdentity), m.Get("draft", AgreementIdentity)),
            static (w, e) => w.Put("engagement", EngagementIdentity, e.Engagement).Put("draft", AgreementIdentity, e.Draft))
        .Case<AssociateIntroduced>(
            "associate-introduced",
            static (ref m) => new AssociateIntroduced(m.Get("associate", Associate)),
            static (w, e) => w.Put("associate", Associate, e.Associate))
        .Case<AssociateWithdrawn>(
            "associate-withdrawn",
            static (ref m) => new AssociateWithdrawn(m.Get("associate", AssociateIdentity), m.Get("lastDay", Contracts.Day)),
            static (w, e) => w.Put("associate", AssociateIdentity, e.Associate).Put("lastDay", Contracts.Day, e.LastDay))
        .Case<StakeholderMerged>(
            "stakeholder-merged",
            static (ref m) => new StakeholderMerged(m.Get("into", StakeholderIdentity), m.Get("reason", Contracts.Text)),
            static (w, e) => w.Put("into", StakeholderIdentity, e.Into).Put("reason", Contracts.Text, e.Reason))
        .Case<StakeholderUnmerged>(
            "stakeholder-unmerged",
            static (ref m) => new StakeholderUnmerged(m.Get("reason", Contracts.Text)),
            static (w, e) => w.Put("reason", Contracts.Text, e.Reason))
        .Case<StakeholderDissolved>(
            "stakeholder-dissolved",
            static (ref m) => new StakeholderDissolved(m.Get("lastDay", Contracts.Day), m.Get("succession", Succession)),
            static (w, e) => w.Put("lastDay", Contracts.Day, e.LastDay).Put("succession", Succession, e.Succession))
        .Case<SuccessorsNamed>(
            "successors-named",
            static (ref m) => new SuccessorsNamed(m.GetList("successors", StakeholderIdentity), m.Get("firstDay", Contracts.Day)),
            static (w, e) => w.PutList("successors", StakeholderIdentity, e.Successors).Put("firstDay", Contracts.Day, e.FirstDay));
}
