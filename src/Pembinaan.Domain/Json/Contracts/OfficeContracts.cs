using Pembinaan.Domain.Offices;
using Pembinaan.Domain.Offices.Events;

namespace Pembinaan.Domain.Json;

/// <summary>The contracts of what facilities and stakeholders have in common.</summary>
internal static class OfficeContracts
{
    private static readonly JsonContract<MandateId> MandateIdentity = Contracts.Identity<MandateId>();
    private static readonly JsonContract<OfficialId> OfficialIdentity = Contracts.Identity<OfficialId>();
    private static readonly JsonContract<PostId> PostIdentity = Contracts.Identity<PostId>();
    private static readonly JsonContract<PowerOfAttorneyId> PowerOfAttorneyIdentity = Contracts.Identity<PowerOfAttorneyId>();
    private static readonly JsonContract<SubjectId> SubjectIdentity = Contracts.Identity<SubjectId>();
    private static readonly JsonContract<SigningMode> SigningMode = Contracts.Enumeration<SigningMode>();
    private static readonly JsonContract<ActingKind> ActingKind = Contracts.Coded<ActingKind>(
        new("PLT, PLH atau PJ", "PLT, PLH or PJ"), static s => Offices.ActingKind.TryFromCode(s, out var kind) ? kind : null, static k => k.Code);

    private static readonly JsonContract<TenureMeant> Meant = new JsonObjectContract<TenureMeant>(
        static (ref m) => new TenureMeant(m.Get("firstDay", Contracts.Day), m.GetOrNull("acting", ActingKind)),
        static (w, t) => w.Put("firstDay", Contracts.Day, t.FirstDay).PutIfAny("acting", ActingKind, t.Acting));

    internal static JsonContract<RegionCode> Region { get; } = new JsonValueContract<RegionCode>(
        new("kode wilayah seperti 36.04", "a region code such as 36.04"), static s => RegionCode.TryFrom(s, out var region) ? (true, region) : (false, null), static r => r.Value);

    internal static JsonContract<Scope<SubjectId>> Subjects { get; } = new JsonScopeContract<SubjectId>(SubjectIdentity);

    internal static JsonContract<Scope<PartyId>> Partners { get; } = new JsonScopeContract<PartyId>(Contracts.Identity<PartyId>());

    internal static JsonUnionContract<OfficeEvent> Events { get; } = new JsonUnionContract<OfficeEvent>()
        .Case<PostEstablished>(
            "post-established",
            static (ref m) => new PostEstablished(m.Get("post", PostIdentity), m.Get("title", Contracts.Text), m.Get("firstDay", Contracts.Day)),
            static (w, e) => w.Put("post", PostIdentity, e.Post).Put("title", Contracts.Text, e.Title).Put("firstDay", Contracts.Day, e.FirstDay))
        .Case<PostRetitled>(
            "post-retitled",
            static (ref m) => new PostRetitled(m.Get("post", PostIdentity), m.Get("title", Contracts.Text), m.Get("firstDay", Contracts.Day)),
            static (w, e) => w.Put("post", PostIdentity, e.Post).Put("title", Contracts.Text, e.Title).Put("firstDay", Contracts.Day, e.FirstDay))
        .Case<PostAbolished>(
            "post-abolished",
            static (ref m) => new PostAbolished(m.Get("post", PostIdentity), m.Get("lastDay", Contracts.Day)),
            static (w, e) => w.Put("post", PostIdentity, e.Post).Put("lastDay", Contracts.Day, e.LastDay))
        .Case<HolderAppointed>(
            "holder-appointed",
            static (ref m) => new HolderAppointed(
                m.Get("post", PostIdentity),
                m.Get("official", OfficialIdentity),
                m.Get("name", Contracts.Text),
                m.Get("period", Contracts.Period)),
            static (w, e) => w.Put("post", PostIdentity, e.Post)
                .Put("official", OfficialIdentity, e.Official)
                .Put("name", Contracts.Text, e.Name)
                .Put("period", Contracts.Period, e.Period))
        .Case<ActingAppointed>(
            "acting-appointed",
            static (ref m) => new ActingAppointed(
                m.Get("post", PostIdentity),
                m.Get("official", OfficialIdentity),
                m.Get("name", Contracts.Text),
                m.Get("acting", ActingKind),
                m.Get("period", Contracts.Period)),
            static (w, e) => w.Put("post", PostIdentity, e.Post)
                .Put("official", OfficialIdentity, e.Official)
                .Put("name", Contracts.Text, e.Name)
                .Put("acting", ActingKind, e.Acting)
                .Put("period", Contracts.Period, e.Period))
        .Case<TenureEnded>(
            "tenure-ended",
            static (ref m) => new TenureEnded(m.Get("post", PostIdentity), m.Get("official", OfficialIdentity), m.Get("lastDay", Contracts.Day), m.GetOrNull("tenure", Meant)),
            static (w, e) => w.Put("post", PostIdentity, e.Post).Put("official", OfficialIdentity, e.Official).Put("lastDay", Contracts.Day, e.LastDay).PutIfAny("tenure", Meant, e.Tenure))
        .Case<MandateGiven>(
            "mandate-given",
            static (ref m) => new MandateGiven(
                m.Get("mandate", MandateIdentity),
                m.GetList("posts", PostIdentity),
                m.Get("mode", SigningMode),
                m.Get("subjects", OfficeContracts.Subjects),
                m.Get("period", Contracts.Period)),
            static (w, e) => w.Put("mandate", MandateIdentity, e.Mandate)
                .PutList("posts", PostIdentity, e.Posts)
                .Put("mode", SigningMode, e.Mode)
                .Put("subjects", OfficeContracts.Subjects, e.Subjects)
                .Put("period", Contracts.Period, e.Period))
        .Case<MandateEnded>(
            "mandate-ended",
            static (ref m) => new MandateEnded(m.Get("mandate", MandateIdentity), m.Get("lastDay", Contracts.Day)),
            static (w, e) => w.Put("mandate", MandateIdentity, e.Mandate).Put("lastDay", Contracts.Day, e.LastDay))
        .Case<PowerOfAttorneyGranted>(
            "power-of-attorney-granted",
            static (ref m) => new PowerOfAttorneyGranted(
                m.Get("power", PowerOfAttorneyIdentity),
                m.Get("grantor", PostIdentity),
                m.Get("attorney", OfficialIdentity),
                m.Get("attorneyName", Contracts.Text),
                m.Get("subjects", OfficeContracts.Subjects),
                m.Get("partners", OfficeContracts.Partners),
                m.Get("period", Contracts.Period)),
            static (w, e) => w.Put("power", PowerOfAttorneyIdentity, e.Power)
                .Put("grantor", PostIdentity, e.Grantor)
                .Put("attorney", OfficialIdentity, e.Attorney)
                .Put("attorneyName", Contracts.Text, e.AttorneyName)
                .Put("subjects", OfficeContracts.Subjects, e.Subjects)
                .Put("partners", OfficeContracts.Partners, e.Partners)
                .Put("period", Contracts.Period, e.Period))
        .Case<PowerOfAttorneyRevoked>(
            "power-of-attorney-revoked",
            static (ref m) => new PowerOfAttorneyRevoked(m.Get("power", PowerOfAttorneyIdentity), m.Get("lastDay", Contracts.Day)),
            static (w, e) => w.Put("power", PowerOfAttorneyIdentity, e.Power).Put("lastDay", Contracts.Day, e.LastDay));
}
