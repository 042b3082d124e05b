using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Json;

/// <summary>A programme's own conditions as data.</summary>
internal static class ConditionContracts
{
    private static readonly JsonContract<Effect> Effect = Contracts.Enumeration<Effect>();
    private static readonly JsonContract<LeapDayBirthday> LeapDay = Contracts.Enumeration<LeapDayBirthday>();
    private static readonly JsonContract<LeastReading> Reading = Contracts.Enumeration<LeastReading>();
    private static readonly JsonContract<DisciplineEvent> Event = Contracts.Enumeration<DisciplineEvent>();
    private static readonly JsonContract<AgeReference> AgeOn = Contracts.Enumeration<AgeReference>();

    private static readonly JsonContract<Fraction> Fraction = new JsonObjectContract<Fraction>(
        static (ref m) => Participants.Fraction.Of(m.Get("numerator", Contracts.Number), m.Get("denominator", Contracts.Number)),
        static (w, f) => w.Put("numerator", Contracts.Number, f.Numerator).Put("denominator", Contracts.Number, f.Denominator));

    /// <summary>A condition. A kind that this version does not understand is kept as it stands and is always undetermined, never a pass.</summary>
    internal static JsonContract<ProgrammeCondition> Condition { get; } = new JsonConditionContract();

    internal static JsonContract<ProgrammeConditionsVersion> Version { get; } = new JsonObjectContract<ProgrammeConditionsVersion>(
        static (ref m) => new ProgrammeConditionsVersion(
            m.Get("name", Contracts.Text), m.Get("period", Contracts.Period), m.GetList("conditions", Condition), m.GetOrNone("keepsEarlierDecisions", Contracts.Flag) ?? true),
        static (w, v) => w.Put("name", Contracts.Text, v.Name).Put("period", Contracts.Period, v.Period).PutList("conditions", Condition, v.Conditions)
            .Put("keepsEarlierDecisions", Contracts.Flag, v.KeepsEarlierDecisions));

    internal static JsonContract<ProgrammeConditions> Conditions { get; } = new JsonObjectContract<ProgrammeConditions>(
        static (ref m) => ProgrammeConditions.In(m.Get("id", Contracts.Text), m.GetList("versions", Version).AsSpan()),
        static (w, c) => w.Put("id", Contracts.Text, c.Id).PutList("versions", Version, c.Versions));

    internal static JsonUnionContract<ProgrammeCondition> Known { get; } = Groups(Sentences(People(new JsonUnionContract<ProgrammeCondition>())));

    private static JsonUnionContract<ProgrammeCondition> People(JsonUnionContract<ProgrammeCondition> conditions) => conditions
        .Case<AgeBetween>(
            "age-between",
            static (ref m) => Read(ref m, new AgeBetween(m.Get("from", Contracts.Number), m.Get("upTo", Contracts.Number), m.GetOrDefault("leapDay", LeapDay), m.GetOrDefault("on", AgeOn))),
            static (w, c) => Rest(w.Put("from", Contracts.Number, c.From).Put("upTo", Contracts.Number, c.UpTo).Put("leapDay", LeapDay, c.LeapDay).Put("on", AgeOn, c.On), c))
        .Case<Attested>(
            "attested",
            static (ref m) => Read(ref m, new Attested(m.Get("step", Contracts.Text), m.Get("name", Contracts.LocalisedText))),
            static (w, c) => Rest(w.Put("step", Contracts.Text, c.Step).Put("name", Contracts.LocalisedText, c.Name), c))
        .Case<DomicileIn>(
            "domicile-in",
            static (ref m) => Read(ref m, new DomicileIn(m.GetList("regions", ParticipantContracts.Region))),
            static (w, c) => Rest(w.PutList("regions", ParticipantContracts.Region, c.Regions), c))
        .Case<EducationAtLeast>(
            "education-at-least",
            static (ref m) => Read(ref m, new EducationAtLeast(m.Get("level", ParticipantContracts.Education))),
            static (w, c) => Rest(w.Put("level", ParticipantContracts.Education, c.Level), c))
        .Case<HasSkill>(
            "has-skill",
            static (ref m) => Read(ref m, new HasSkill(m.GetList("subjects", ProgrammeContracts.Subject))),
            static (w, c) => Rest(w.PutList("subjects", ProgrammeContracts.Subject, c.Subjects), c))
        .Case<HeadDecides>("head-decides", static (ref m) => Read(ref m, new HeadDecides()), static (w, c) => Rest(w, c))
        .Case<IsInterested>("is-interested", static (ref m) => Read(ref m, new IsInterested()), static (w, c) => Rest(w, c))
        .Case<IsWilling>("is-willing", static (ref m) => Read(ref m, new IsWilling()), static (w, c) => Rest(w, c))
        .Case<SeatIsFree>("seat-is-free", static (ref m) => Read(ref m, new SeatIsFree()), static (w, c) => Rest(w, c))
        .Case<TppRecommends>("tpp-recommends", static (ref m) => Read(ref m, new TppRecommends()), static (w, c) => Rest(w, c))
        .Case<NotInRegisterF>("not-in-register-f", static (ref m) => Read(ref m, new NotInRegisterF()), static (w, c) => Rest(w, c))
        .Case<SppnAtLeast>(
            "sppn-at-least",
            static (ref m) => Read(ref m, new SppnAtLeast(m.Get("score", Contracts.Number), m.GetOrNull("variable", ParticipantContracts.Variable), m.GetOrNone("months", Contracts.Number) ?? 1, m.GetOrNull("scale", ParticipantContracts.Scale))),
            static (w, c) => Rest(w.Put("score", Contracts.Number, c.Score).PutIfAny("variable", ParticipantContracts.Variable, c.Variable).Put("months", Contracts.Number, c.Months)
                .PutIfAny("scale", ParticipantContracts.Scale, c.Scale), c));

    private static JsonUnionContract<ProgrammeCondition> Sentences(JsonUnionContract<ProgrammeCondition> conditions) => conditions
        .Case<StatusIs>(
            "status",
            static (ref m) => Read(ref m, new StatusIs(m.GetList("statuses", ParticipantContracts.Status))),
            static (w, c) => Rest(w.PutList("statuses", ParticipantContracts.Status, c.Statuses), c))
        .Case<StageIs>(
            "stage",
            static (ref m) => Read(ref m, new StageIs(m.GetList("stages", ParticipantContracts.Stage))),
            static (w, c) => Rest(w.PutList("stages", ParticipantContracts.Stage, c.Stages), c))
        .Case<SecurityIs>(
            "security",
            static (ref m) => Read(ref m, new SecurityIs(m.GetList("levels", ParticipantContracts.Security))),
            static (w, c) => Rest(w.PutList("levels", ParticipantContracts.Security, c.Levels), c))
        .Case<RiskAtMost>(
            "risk-at-most",
            static (ref m) => Read(ref m, new RiskAtMost(m.Get("level", ParticipantContracts.Risk))),
            static (w, c) => Rest(w.Put("level", ParticipantContracts.Risk, c.Level), c))
        .Case<OffenceIs>(
            "offence",
            static (ref m) => Read(ref m, new OffenceIs(m.GetList("classes", ParticipantContracts.Offence))),
            static (w, c) => Rest(w.PutList("classes", ParticipantContracts.Offence, c.Classes), c))
        .Case<ServedAtLeast>(
            "served-at-least",
            static (ref m) => Read(ref m, new ServedAtLeast(
                m.Get("fraction", Fraction), m.GetOrNull("counting", SentenceContracts.Counting), m.GetOrNone("forChildren", Fraction), m.GetOrNull("atLeast", SentenceContracts.Term),
                m.GetOrDefault("reading", Reading))),
            static (w, c) => Rest(
                w.Put("fraction", Fraction, c.Fraction).PutIfAny("counting", SentenceContracts.Counting, c.Counting).PutIfAny("forChildren", Fraction, c.ForChildren)
                    .PutIfAny("atLeast", SentenceContracts.Term, c.AtLeast).PutIfAny("reading", Reading, c.Reading == default ? null : c.Reading),
                c))
        .Case<ServedLessThan>(
            "served-less-than",
            static (ref m) => Read(ref m, new ServedLessThan(m.Get("fraction", Fraction), m.GetOrNull("counting", SentenceContracts.Counting))),
            static (w, c) => Rest(w.Put("fraction", Fraction, c.Fraction).PutIfAny("counting", SentenceContracts.Counting, c.Counting), c))
        .Case<RemainingAtLeast>(
            "remaining-at-least",
            static (ref m) => Read(ref m, new RemainingAtLeast(m.Get("length", SentenceContracts.Term), m.GetOrNull("counting", SentenceContracts.Counting))),
            static (w, c) => Rest(w.Put("length", SentenceContracts.Term, c.Length).PutIfAny("counting", SentenceContracts.Counting, c.Counting), c))
        .Case<RemainingAtMost>(
            "remaining-at-most",
            static (ref m) => Read(ref m, new RemainingAtMost(m.Get("length", SentenceContracts.Term), m.GetOrNull("counting", SentenceContracts.Counting))),
            static (w, c) => Rest(w.Put("length", SentenceContracts.Term, c.Length).PutIfAny("counting", SentenceContracts.Counting, c.Counting), c))
        .Case<SentenceImposed>(
            "sentence-imposed",
            static (ref m) => Read(ref m, new SentenceImposed(
                m.GetOrNull("atLeast", SentenceContracts.Term), m.GetOrNull("lessThan", SentenceContracts.Term), m.GetOrNull("counting", SentenceContracts.Counting))),
            static (w, c) => Rest(
                w.PutIfAny("atLeast", SentenceContracts.Term, c.AtLeast).PutIfAny("lessThan", SentenceContracts.Term, c.LessThan).PutIfAny("counting", SentenceContracts.Counting, c.Counting), c))
        .Case<FitsIntoSentence>(
            "fits-into-sentence",
            static (ref m) => Read(ref m, new FitsIntoSentence(m.GetOrNull("counting", SentenceContracts.Counting))),
            static (w, c) => Rest(w.PutIfAny("counting", SentenceContracts.Counting, c.Counting), c))
        .Case<NoDisciplineWithin>(
            "no-discipline-within",
            static (ref m) => Read(ref m, new NoDisciplineWithin(
                m.Get("length", SentenceContracts.Term), m.GetOrNull("fromLevel", ParticipantContracts.Discipline), m.GetOrDefault("months", Contracts.MonthConvention),
                m.GetOrDefault("counts", Event))),
            static (w, c) => Rest(
                w.Put("length", SentenceContracts.Term, c.Length).PutIfAny("fromLevel", ParticipantContracts.Discipline, c.FromLevel).Put("months", Contracts.MonthConvention, c.Months)
                    .Put("counts", Event, c.Counts),
                c))
        .Case<CleanBeforeFraction>(
            "clean-before-fraction",
            static (ref m) => Read(ref m, new CleanBeforeFraction(
                m.Get("fraction", Fraction),
                m.Get("window", SentenceContracts.Term),
                m.GetOrDefault("months", Contracts.MonthConvention),
                m.GetOrNull("counting", SentenceContracts.Counting),
                m.GetOrNull("atLeast", SentenceContracts.Term),
                m.GetOrDefault("reading", Reading),
                m.GetOrNone("counts", Event) ?? DisciplineEvent.ImpositionOrServing)),
            static (w, c) => Rest(
                w.Put("fraction", Fraction, c.Fraction).Put("window", SentenceContracts.Term, c.Window).Put("months", Contracts.MonthConvention, c.Months)
                    .PutIfAny("counting", SentenceContracts.Counting, c.Counting).PutIfAny("atLeast", SentenceContracts.Term, c.AtLeast)
                    .PutIfAny("reading", Reading, c.Reading == default ? null : c.Reading).Put("counts", Event, c.Counts),
                c));

    private static JsonUnionContract<ProgrammeCondition> Groups(JsonUnionContract<ProgrammeCondition> conditions) => conditions
        .Case<AllOf>(
            "all-of",
            static (ref m) => Read(ref m, new AllOf(m.GetList("conditions", Condition))),
            static (w, c) => Rest(w.PutList("conditions", Condition, c.Conditions), c))
        .Case<AnyOf>(
            "any-of",
            static (ref m) => Read(ref m, new AnyOf(m.GetList("conditions", Condition))),
            static (w, c) => Rest(w.PutList("conditions", Condition, c.Conditions), c))
        .Case<AtLeastOf>(
            "at-least-of",
            static (ref m) => Read(ref m, new AtLeastOf(m.Get("count", Contracts.Number), m.GetList("conditions", Condition))),
            static (w, c) => Rest(w.Put("count", Contracts.Number, c.Count).PutList("conditions", Condition, c.Conditions), c))
        .Case<Unless>(
            "unless",
            static (ref m) => Read(ref m, new Unless(m.Get("condition", Condition), m.Get("exception", Condition))),
            static (w, c) => Rest(w.Put("condition", Condition, c.Condition).Put("exception", Condition, c.Exception), c))
        .Case<ForOffences>(
            "for-offences",
            static (ref m) => Read(ref m, new ForOffences(m.GetList("classes", ParticipantContracts.Offence), m.Get("condition", Condition))),
            static (w, c) => Rest(w.PutList("classes", ParticipantContracts.Offence, c.Classes).Put("condition", Condition, c.Condition), c));

    /// <summary>What every condition may say of itself.</summary>
    private static T Read<T>(ref JsonMembers members, T condition)
        where T : ProgrammeCondition => (T)(condition with
        {
            Code = members.GetOrNull("code", Contracts.Text),
            Effect = members.GetOrDefault("effect", Effect),
            IsOverridable = members.GetOrDefault("overridable", Contracts.Flag),
            Source = members.GetOrNull("source", Contracts.LocalisedText),
        });

    private static void Rest(JsonMembersWriter writer, ProgrammeCondition condition)
    {
        writer.PutIfAny("code", Contracts.Text, condition.Code);
        if (condition.Effect != default)
        {
            writer.Put("effect", Effect, condition.Effect);
        }

        if (condition.IsOverridable)
        {
            writer.Put("overridable", Contracts.Flag, true);
        }

        writer.PutIfAny("source", Contracts.LocalisedText, condition.Source);
    }
}
