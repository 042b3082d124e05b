using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Programmes.Events;

namespace Pembinaan.Domain.Json;

/// <summary>The events of skill programmes.</summary>
internal static class ProgrammeContracts
{
    private static readonly JsonContract<Audience> Audience = Contracts.Enumeration<Audience>();
    private static readonly JsonContract<Participation> Participation = Contracts.Enumeration<Participation>();
    private static readonly JsonContract<Remuneration> Remuneration = Contracts.Enumeration<Remuneration>();

    internal static JsonContract<SubjectId> Subject { get; } = Contracts.Identity<SubjectId>();

    internal static JsonContract<ProviderId> Provider { get; } = Contracts.Identity<ProviderId>();

    internal static JsonContract<LessonHours> Hours { get; } = new JsonNumberContract<LessonHours>(
        new("jumlah JP, bilangan bulat tidak negatif", "a number of lesson hours, whole and not negative"),
        static e => e.ValueKind == System.Text.Json.JsonValueKind.Number && e.TryGetInt32(out var n) && n >= 0 ? (true, LessonHours.Of(n)) : (false, default),
        static (w, h) => w.WriteNumberValue(h.Count));

    internal static JsonContract<AbsenceKind> Absence { get; } =
        Contracts.Coded<AbsenceKind>(new("jenis ketidakhadiran", "a kind of absence"), static s => AbsenceKind.TryFromCode(s, out var found) ? found : null, static v => v.Code);

    internal static JsonContract<InstructorKind> Instructor { get; } =
        Contracts.Coded<InstructorKind>(new("jenis instruktur", "a kind of instructor"), static s => InstructorKind.TryFromCode(s, out var found) ? found : null, static v => v.Code);

    internal static JsonContract<CertificateKind> Certificate { get; } =
        Contracts.Coded<CertificateKind>(new("jenis sertifikat", "a kind of certificate"), static s => CertificateKind.TryFromCode(s, out var found) ? found : null, static v => v.Code);

    private static JsonContract<ProgrammeStream> Stream { get; } =
        Contracts.Coded<ProgrammeStream>(new("jalur program", "a stream of programmes"), static s => ProgrammeStream.TryFromCode(s, out var found) ? found : null, static v => v.Code);

    private static JsonContract<ProgrammeField> Field { get; } =
        Contracts.Coded<ProgrammeField>(new("bidang program", "a field of programmes"), static s => ProgrammeField.TryFromCode(s, out var found) ? found : null, static v => v.Code);

    private static JsonContract<CompletionKind> CompletionKind { get; } =
        Contracts.Coded<CompletionKind>(new("jenis ketentuan kelulusan", "a kind of completion rule"), static s => Programmes.CompletionKind.TryFromCode(s, out var found) ? found : null, static v => v.Code);

    private static JsonContract<CompletionRule> Completion { get; } = new JsonObjectContract<CompletionRule>(
        static (ref m) =>
        {
            var kind = m.Get("rule", CompletionKind);
            var presence = m.GetOrNone("minimumPresence", Contracts.Number);
            var mark = m.GetOrNone("minimumMark", Contracts.Number);
            var competence = m.GetOrNone("needsCompetence", Contracts.Flag);
            var assessments = m.GetOrNone("mostAssessments", Contracts.Number);
            var excused = m.GetList("excused", Absence);
            DomainResult<CompletionRule> rule = kind == Programmes.CompletionKind.VocationalTraining ? presence is { } own ? CompletionRule.VocationalTrainingAsking(own) : CompletionRule.VocationalTraining
                : kind == Programmes.CompletionKind.Presence ? CompletionRule.ByPresence(presence ?? 0, excused.AsSpan())
                : CompletionRule.OfTheFacility(presence ?? 0, competence ?? false, assessments, mark, excused.AsSpan());
            return rule;
        },
        static (w, r) => w.Put("rule", CompletionKind, r.Kind).PutIfAny("minimumPresence", Contracts.Number, r.OwnPresence).PutIfAny("minimumMark", Contracts.Number, r.MinimumMark)
            .Put("needsCompetence", Contracts.Flag, r.NeedsCompetence).PutIfAny("mostAssessments", Contracts.Number, r.MostAssessments).PutList("excused", Absence, r.Excused));

    private static JsonContract<CompetencyUnit> Unit { get; } = new JsonObjectContract<CompetencyUnit>(
        static (ref m) => CompetencyUnit.Of(m.Get("code", Contracts.Text), m.Get("title", Contracts.Text), m.GetOrNone("critical", Contracts.Flag) ?? true),
        static (w, u) => w.Put("code", Contracts.Text, u.Code).Put("title", Contracts.Text, u.Title).Put("critical", Contracts.Flag, u.IsCritical));

    private static JsonContract<ProgrammeModule> Module { get; } = new JsonObjectContract<ProgrammeModule>(
        static (ref m) => new ProgrammeModule(m.Get("title", Contracts.Text), m.Get("hours", Hours), m.GetList("units", Contracts.Text)),
        static (w, x) => w.Put("title", Contracts.Text, x.Title).Put("hours", Hours, x.Hours).PutList("units", Contracts.Text, x.Units));

    private static JsonContract<ProgrammeNeeds> Needs { get; } = new JsonObjectContract<ProgrammeNeeds>(
        static (ref m) => new ProgrammeNeeds
        {
            SpaceKind = m.GetOrNull("spaceKind", FacilityContracts.SpaceKind),
            Seats = m.GetOrNone("seats", Contracts.Number),
            SquareMetres = m.GetOrNone("squareMetres", Contracts.Number),
            Equipment = m.GetList("equipment", Contracts.Text),
            Instructors = m.GetList("instructors", Instructor),
        },
        static (w, n) => w.PutIfAny("spaceKind", FacilityContracts.SpaceKind, n.SpaceKind).PutIfAny("seats", Contracts.Number, n.Seats).PutIfAny("squareMetres", Contracts.Number, n.SquareMetres).PutList("equipment", Contracts.Text, n.Equipment)
            .PutList("instructors", Instructor, n.Instructors));

    internal static JsonContract<Curriculum> Curriculum { get; } = new JsonObjectContract<Curriculum>(
        static (ref m) => new Curriculum
        {
            Title = m.Get("title", Contracts.LocalisedText),
            Stream = m.Get("stream", Stream),
            Field = m.Get("field", Field),
            Audience = m.Get("audience", Audience),
            Subjects = m.GetList("subjects", Subject),
            Hours = m.Get("hours", Hours),
            MinutesPerLessonHour = m.Get("minutesPerLessonHour", Contracts.Number),
            Completion = m.Get("completion", Completion),
            CorrectionDays = m.Get("correctionDays", Contracts.Number),
            Modules = m.GetList("modules", Module),
            Units = m.GetList("units", Unit),
            Needs = m.GetOrNull("needs", Needs) ?? ProgrammeNeeds.Nothing,
            Conditions = m.GetOrNull("conditions", ConditionContracts.Conditions),
            Provider = m.GetOrNull("provider", Provider),
            FewestParticipants = m.GetOrNone("fewestParticipants", Contracts.Number),
            MostParticipants = m.GetOrNone("mostParticipants", Contracts.Number),
            Participation = m.GetOrDefault("participation", Participation),
            Remuneration = m.GetOrDefault("remuneration", Remuneration),
            PlaceHeldDays = m.GetOrNone("placeHeldDays", Contracts.Number),
            Certificates = m.GetList("certificates", Certificate),
        },
        static (w, c) => w.Put("title", Contracts.LocalisedText, c.Title).Put("stream", Stream, c.Stream).Put("field", Field, c.Field).Put("audience", Audience, c.Audience)
            .PutList("subjects", Subject, c.Subjects).Put("hours", Hours, c.Hours).Put("minutesPerLessonHour", Contracts.Number, c.MinutesPerLessonHour)
            .Put("completion", Completion, c.Completion).Put("correctionDays", Contracts.Number, c.CorrectionDays).PutList("modules", Module, c.Modules).PutList("units", Unit, c.Units)
            .Put("needs", Needs, c.Needs).PutIfAny("conditions", ConditionContracts.Conditions, c.Conditions).PutIfAny("provider", Provider, c.Provider)
            .PutIfAny("fewestParticipants", Contracts.Number, c.FewestParticipants).PutIfAny("mostParticipants", Contracts.Number, c.MostParticipants)
            .Put("participation", Participation, c.Participation).Put("remuneration", Remuneration, c.Remuneration).PutIfAny("placeHeldDays", Contracts.Number, c.PlaceHeldDays)
            .PutList("certificates", Certificate, c.Certificates));

    internal static JsonUnionContract<ProgrammeEvent> Events { get; } = new JsonUnionContract<ProgrammeEvent>()
        .Case<ProgrammeDrawnUp>(
            "programme-drawn-up",
            static (ref m) => new ProgrammeDrawnUp(m.Get("programme", Contracts.Identity<ProgrammeId>()), m.Get("firstDay", Contracts.Day), m.Get("curriculum", Curriculum)),
            static (w, e) => w.Put("programme", Contracts.Identity<ProgrammeId>(), e.Programme).Put("firstDay", Contracts.Day, e.FirstDay).Put("curriculum", Curriculum, e.Curriculum))
        .Case<ProgrammeRevised>(
            "programme-revised",
            static (ref m) => new ProgrammeRevised(m.Get("firstDay", Contracts.Day), m.Get("curriculum", Curriculum), m.Get("reason", Contracts.Text)),
            static (w, e) => w.Put("firstDay", Contracts.Day, e.FirstDay).Put("curriculum", Curriculum, e.Curriculum).Put("reason", Contracts.Text, e.Reason))
        .Case<ProgrammeDiscontinued>(
            "programme-discontinued",
            static (ref m) => new ProgrammeDiscontinued(m.Get("lastDay", Contracts.Day), m.Get("reason", Contracts.Text)),
            static (w, e) => w.Put("lastDay", Contracts.Day, e.LastDay).Put("reason", Contracts.Text, e.Reason));
}
