using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Json;

/// <summary>Facts about participants. The library reads and writes them for the application and keeps none.</summary>
internal static class ParticipantContracts
{
    private static readonly JsonContract<SubjectId> Subject = Contracts.Identity<SubjectId>();
    private static readonly JsonContract<DateSet> Days = new JsonDateSetContract();

    internal static JsonContract<RegionCode> Region { get; } = new JsonValueContract<RegionCode>(
        new("kode wilayah seperti 36 atau 36.04", "a region code such as 36 or 36.04"), static s => RegionCode.TryFrom(s, out var region) ? (true, region) : (false, null), static r => r.Value);

    internal static JsonContract<LegalStatus> Status { get; } =
        Contracts.Coded<LegalStatus>(new("status hukum", "a legal status"), static s => LegalStatus.TryFromCode(s, out var found) ? found : null, static v => v.Code);

    internal static JsonContract<OffenceClass> Offence { get; } =
        Contracts.Coded<OffenceClass>(new("golongan tindak pidana", "a class of offence"), static s => OffenceClass.TryFromCode(s, out var found) ? found : null, static v => v.Code);

    internal static JsonContract<PembinaanStage> Stage { get; } =
        Contracts.Coded<PembinaanStage>(new("tahap pembinaan", "a stage of pembinaan"), static s => PembinaanStage.TryFromCode(s, out var found) ? found : null, static v => v.Code);

    internal static JsonContract<SecurityLevel> Security { get; } =
        Contracts.Coded<SecurityLevel>(new("tingkat pengamanan", "a security level"), static s => SecurityLevel.TryFromCode(s, out var found) ? found : null, static v => v.Code);

    internal static JsonContract<RiskLevel> Risk { get; } =
        Contracts.Coded<RiskLevel>(new("tingkat risiko", "a risk level"), static s => RiskLevel.TryFromCode(s, out var found) ? found : null, static v => v.Code);

    internal static JsonContract<DisciplineLevel> Discipline { get; } =
        Contracts.Coded<DisciplineLevel>(new("tingkat hukuman disiplin", "a level of discipline"), static s => DisciplineLevel.TryFromCode(s, out var found) ? found : null, static v => v.Code);

    internal static JsonContract<SppnVariable> Variable { get; } =
        Contracts.Coded<SppnVariable>(new("variabel SPPN", "an SPPN variable"), static s => SppnVariable.TryFromCode(s, out var found) ? found : null, static v => v.Code);

    internal static JsonContract<HealthFitness> Health { get; } =
        Contracts.Coded<HealthFitness>(new("keadaan kesehatan", "a state of health"), static s => HealthFitness.TryFromCode(s, out var found) ? found : null, static v => v.Code);

    internal static JsonContract<EducationLevel> Education { get; } =
        Contracts.Coded<EducationLevel>(new("jenjang pendidikan", "a level of education"), static s => EducationLevel.TryFromCode(s, out var found) ? found : null, static v => v.Code);

    internal static JsonContract<FacilityFunction> Function { get; } =
        Contracts.Coded<FacilityFunction>(new("fungsi pemasyarakatan", "a correctional function"), static s => FacilityFunction.TryFromCode(s, out var found) ? found : null, static v => v.Code);

    private static JsonContract<DisciplinePenalty> Penalty { get; } = new JsonObjectContract<DisciplinePenalty>(
        static (ref m) => new DisciplinePenalty(m.Get("day", Contracts.Day), m.Get("level", Discipline), m.GetOrNull("served", Contracts.Period)),
        static (w, p) => w.Put("day", Contracts.Day, p.Day).Put("level", Discipline, p.Level).PutIfAny("served", Contracts.Period, p.Served));

    /// <summary>A scale by its two ends and what it rests on; the reported one is left out.</summary>
    internal static JsonContract<SppnScale> Scale { get; } = new JsonObjectContract<SppnScale>(
        static (ref m) => SppnScale.Of(m.Get("lowest", Contracts.Number), m.Get("highest", Contracts.Number), Basis.Policy(m.Get("statedIn", Contracts.LocalisedText))),
        static (w, s) => w.Put("lowest", Contracts.Number, s.Lowest).Put("highest", Contracts.Number, s.Highest)
            .Put("statedIn", Contracts.LocalisedText, s.Basis.Note ?? new(s.Basis.In(Language.Indonesian), s.Basis.In(Language.English))));

    private static JsonContract<SppnScore> Score { get; } = new JsonObjectContract<SppnScore>(
        static (ref m) => SppnScore.Of(m.Get("month", Contracts.Month), m.Get("score", Contracts.Number), m.GetOrNull("variable", Variable), m.GetOrNull("scale", Scale)),
        static (w, s) => w.Put("month", Contracts.Month, s.Month).Put("score", Contracts.Number, s.Score).Put("variable", Variable, s.Variable)
            .PutIfAny("scale", Scale, s.Scale == SppnScale.Reported ? null : s.Scale));

    private static JsonContract<Litmas> LitmasReport { get; } = new JsonObjectContract<Litmas>(
        static (ref m) => new Litmas(m.Get("day", Contracts.Day), m.Get("function", Function)), static (w, l) => w.Put("day", Contracts.Day, l.Day).Put("function", Function, l.Function));

    private static JsonContract<TppRecommendation> Recommendation { get; } = new JsonObjectContract<TppRecommendation>(
        static (ref m) => new TppRecommendation(m.Get("day", Contracts.Day), m.Get("inFavour", Contracts.Flag), m.GetOrNull("subject", Subject)),
        static (w, r) => w.Put("day", Contracts.Day, r.Day).Put("inFavour", Contracts.Flag, r.IsInFavour).PutIfAny("subject", Subject, r.Subject));

    private static JsonContract<HeadDecision> Decision { get; } = new JsonObjectContract<HeadDecision>(
        static (ref m) => new HeadDecision(m.Get("day", Contracts.Day), m.Get("inFavour", Contracts.Flag), m.GetOrNull("subject", Subject)),
        static (w, d) => w.Put("day", Contracts.Day, d.Day).Put("inFavour", Contracts.Flag, d.IsInFavour).PutIfAny("subject", Subject, d.Subject));

    private static JsonContract<Attestation> Attestation { get; } = new JsonObjectContract<Attestation>(
        static (ref m) => new Attestation(m.Get("code", Contracts.Text), m.Get("day", Contracts.Day)), static (w, a) => w.Put("code", Contracts.Text, a.Code).Put("day", Contracts.Day, a.Day));

    internal static JsonObjectContract<ParticipantFacts> Facts { get; } = new(
        static (ref m) => new ParticipantFacts
        {
            Id = m.Get("id", Contracts.Identity<ParticipantId>()),
            Status = m.GetOrDefault("status", Of(Timeline(Status))),
            BirthDate = m.GetOrDefault("birthDate", Of(Contracts.Day)),
            Sex = m.GetOrDefault("sex", Of(Contracts.Enumeration<Sex>())),
            Domicile = m.GetOrDefault("domicile", Of(Region)),
            Whereabouts = m.GetOrDefault("whereabouts", Of(Timeline(Contracts.Identity<FacilityId>()))),
            Absence = m.GetOrDefault("absence", Of(Days)),
            Sentence = m.GetOrDefault("sentence", Of(SentenceContracts.Sentence)),
            ExpectedRelease = m.GetOrDefault("expectedRelease", Of(Contracts.Day)),
            Offence = m.GetOrDefault("offence", Of(Offence)),
            Stage = m.GetOrDefault("stage", Of(Timeline(Stage))),
            Security = m.GetOrDefault("security", Of(Timeline(Security))),
            Risk = m.GetOrDefault("risk", Of(Timeline(Risk))),
            HighRiskApproval = m.GetOrDefault("highRiskApproval", Of(Days)),
            Discipline = m.GetOrDefault("discipline", Many(Penalty)),
            RegisterF = m.GetOrDefault("registerF", Of(Days)),
            Isolation = m.GetOrDefault("isolation", Of(Days)),
            Sppn = m.GetOrDefault("sppn", Many(Score)),
            Litmas = m.GetOrDefault("litmas", Many(LitmasReport)),
            Health = m.GetOrDefault("health", Of(Health)),
            Education = m.GetOrDefault("education", Of(Education)),
            Interests = m.GetOrDefault("interests", Many(Subject)),
            Skills = m.GetOrDefault("skills", Many(Subject)),
            Tpp = m.GetOrDefault("tpp", Many(Recommendation)),
            Decisions = m.GetOrDefault("decisions", Many(Decision)),
            Willing = m.GetOrDefault("willing", Of(Contracts.Flag)),
            CourtOrderedTraining = m.GetOrDefault("courtOrderedTraining", Of(Contracts.Flag)),
            Attestations = m.GetOrDefault("attestations", Many(Attestation)),
        },
        static (w, p) =>
        {
            w.Put("id", Contracts.Identity<ParticipantId>(), p.Id);
            Put(w, "status", Timeline(Status), p.Status);
            Put(w, "birthDate", Contracts.Day, p.BirthDate);
            Put(w, "sex", Contracts.Enumeration<Sex>(), p.Sex);
            Put(w, "domicile", Region, p.Domicile);
            Put(w, "whereabouts", Timeline(Contracts.Identity<FacilityId>()), p.Whereabouts);
            Put(w, "absence", Days, p.Absence);
            Put(w, "sentence", SentenceContracts.Sentence, p.Sentence);
            Put(w, "expectedRelease", Contracts.Day, p.ExpectedRelease);
            Put(w, "offence", Offence, p.Offence);
            Put(w, "stage", Timeline(Stage), p.Stage);
            Put(w, "security", Timeline(Security), p.Security);
            Put(w, "risk", Timeline(Risk), p.Risk);
            Put(w, "highRiskApproval", Days, p.HighRiskApproval);
            Put(w, "discipline", Contracts.List(Penalty), p.Discipline);
            Put(w, "registerF", Days, p.RegisterF);
            Put(w, "isolation", Days, p.Isolation);
            Put(w, "sppn", Contracts.List(Score), p.Sppn);
            Put(w, "litmas", Contracts.List(LitmasReport), p.Litmas);
            Put(w, "health", Health, p.Health);
            Put(w, "education", Education, p.Education);
            Put(w, "interests", Contracts.List(Subject), p.Interests);
            Put(w, "skills", Contracts.List(Subject), p.Skills);
            Put(w, "tpp", Contracts.List(Recommendation), p.Tpp);
            Put(w, "decisions", Contracts.List(Decision), p.Decisions);
            Put(w, "willing", Contracts.Flag, p.Willing);
            Put(w, "courtOrderedTraining", Contracts.Flag, p.CourtOrderedTraining);
            Put(w, "attestations", Contracts.List(Attestation), p.Attestations);
        })
    { IsAboutPeople = true };

    private static JsonTimelineContract<T> Timeline<T>(JsonContract<T> value)
        where T : notnull => new(value);

    private static JsonContract<Fact<T>> Of<T>(JsonContract<T> value)
        where T : notnull => Contracts.Fact(value);

    private static JsonContract<Fact<ValueList<T>>> Many<T>(JsonContract<T> item)
        where T : notnull => Contracts.Fact(Contracts.List(item));

    private static void Put<T>(JsonMembersWriter writer, string name, JsonContract<T> value, Fact<T> fact)
        where T : notnull
    {
        if (fact.IsKnown)
        {
            writer.Put(name, Contracts.Fact(value), fact);
        }
    }
}
