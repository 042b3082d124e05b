using System.Globalization;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Cohorts;

/// <summary>
/// The rules by which programmes are completed, and the rule books made of them. The version is selected by the first day of the cohort, so that criteria
/// changed later never change a running or past cohort.
/// </summary>
public static class CompletionRules
{
    private static readonly FactOf<CompletionFacts, Presence> Attendance = new(
        "presence",
        new("kehadiran", "presence"),
        static (in f) => f.Presence,
        static (presence, language) => presence.In(language)
    );

    private static readonly FactOf<CompletionFacts, int> Required = new(
        "required-presence",
        new("kehadiran yang disyaratkan", "presence required"),
        static (in f) => f.RequiredPresence,
        static (percent, _) => string.Create(CultureInfo.InvariantCulture, $"{percent} %")
    );

    private static readonly FactOf<CompletionFacts, bool> Aspects = new(
        "critical-aspects",
        new("hasil akhir penilaian aspek kritis", "the final result on the critical aspects"),
        static (in f) => f.CriticalAspects,
        FlagWords.Of(new("aspek kritis terpenuhi", "the critical aspects are met"), new("aspek kritis tidak terpenuhi", "the critical aspects are not met"))
    );

    private static readonly FactOf<CompletionFacts, bool> MarksReached = new(
        "marks",
        new("nilai akhir", "final marks"),
        static (in f) => f.Marks,
        FlagWords.Of(
            new("nilai akhir mencapai batas program", "the final marks reach the limit of the programme"),
            new("nilai akhir tidak mencapai batas program", "the final marks do not reach the limit of the programme")
        )
    );

    /// <summary>Vocational training: the critical aspects are met.</summary>
    /// <remarks>Source: Permenaker 6/2025 art. 33(4).</remarks>
    public static Rule<CompletionFacts> CriticalAspectsAreMet { get; } =
        Rule<CompletionFacts>.That(
            "COMPLETION-ASPECTS",
            new("Aspek kritis setiap unit kompetensi kritis terpenuhi.", "The critical aspects of each critical unit of competence are met."),
            Instruments.Permenaker6Of2025.Article("33", "4"),
            Aspects.IsTrue()
        );

    /// <summary>Vocational training: the presence that the law asks for, as of the first day of Permenaker 6/2025.</summary>
    /// <remarks>Source: Permenaker 6/2025 art. 33(4).</remarks>
    public static Rule<CompletionFacts> PresenceIsAsTheLawAsks { get; } =
        PresenceIsAtLeast(LawfulNumbers.Presence.On(Instruments.Permenaker6Of2025.AppliedFrom!.Value));

    /// <summary>Vocational training: presence beyond the lawful one, where the programme itself asks for it.</summary>
    /// <remarks>Source: facility policy.</remarks>
    public static Rule<CompletionFacts> PresenceIsAsTheTrainingAsks { get; } =
        Rule<CompletionFacts>.That(
            "COMPLETION-OWN-PRESENCE",
            new(
                "Kehadiran paling sedikit sebesar yang ditetapkan program, bila program mensyaratkannya.",
                "Presence is at least what the programme itself asks for, where it asks for it."
            ),
            Basis.FacilityPolicy,
            Condition<CompletionFacts>.From(
                new("kehadiran sebesar yang disyaratkan program", "presence is as the programme requires"),
                [Attendance, Required],
                AsRequired
            )
        )
        .Otherwise(Short);

    /// <summary>The facility's own rule: presence as the programme asks for it.</summary>
    /// <remarks>Source: facility policy.</remarks>
    public static Rule<CompletionFacts> PresenceIsAsTheFacilityAsks { get; } =
        Rule<CompletionFacts>.That(
            "COMPLETION-FACILITY-PRESENCE",
            new("Kehadiran paling sedikit sebesar yang ditetapkan program.", "Presence is at least what the programme asks for."),
            Basis.FacilityPolicy,
            Condition<CompletionFacts>.From(new("kehadiran sebesar yang disyaratkan", "presence is as required"), [Attendance, Required], AsRequired)
        )
        .Otherwise(Short);

    /// <summary>The facility's own rule: the critical units are found competent, where the programme asks for it.</summary>
    /// <remarks>Source: facility policy.</remarks>
    public static Rule<CompletionFacts> CompetenceIsAsTheFacilityAsks { get; } =
        Rule<CompletionFacts>.That(
            "COMPLETION-FACILITY-COMPETENCE",
            new(
                "Unit kompetensi kritis dinyatakan kompeten, bila program mensyaratkannya.",
                "Critical units are found competent, where the programme asks for it."
            ),
            Basis.FacilityPolicy,
            Aspects.IsTrue()
        );

    /// <summary>The facility's own rule: the marks are reached, where the programme asks for them.</summary>
    /// <remarks>Source: facility policy.</remarks>
    public static Rule<CompletionFacts> MarksAreAsTheFacilityAsks { get; } =
        Rule<CompletionFacts>.That(
            "COMPLETION-FACILITY-MARKS",
            new(
                "Nilai setiap unit mencapai batas program, bila program mensyaratkannya.",
                "The mark of each unit reaches the programme's limit, where the programme asks for one."
            ),
            Basis.FacilityPolicy,
            MarksReached.IsTrue()
        );

    /// <summary>Presence alone, as the programme asks for it.</summary>
    /// <remarks>Source: facility policy.</remarks>
    public static Rule<CompletionFacts> PresenceIsAsTheProgrammeAsks { get; } =
        Rule<CompletionFacts>.That(
            "COMPLETION-PRESENCE-ONLY",
            new("Kehadiran paling sedikit sebesar yang ditetapkan program.", "Presence is at least what the programme asks for."),
            Basis.FacilityPolicy,
            Condition<CompletionFacts>.From(new("kehadiran sebesar yang disyaratkan", "presence is as required"), [Attendance, Required], AsRequired)
        )
        .Otherwise(Short);

    /// <summary>Vocational training: the presence that the law asks for, with the number, the text and the article of its days.</summary>
    /// <param name="lawful">The least presence in percent, as of <see cref="LawfulNumbers.Presence"/>.</param>
    /// <returns>The rule, always under the same code.</returns>
    public static Rule<CompletionFacts> PresenceIsAtLeast(DatedValue<int> lawful)
    {
        Guard.Against.Null(lawful);
        var percent = lawful.Value;
        return Rule<CompletionFacts>.That(
            "COMPLETION-PRESENCE",
            new(
                string.Create(CultureInfo.InvariantCulture, $"Kehadiran paling sedikit {percent} % jam pelajaran."),
                string.Create(CultureInfo.InvariantCulture, $"Presence is at least {percent} % of the lesson hours.")
            ),
            lawful.Basis,
            Condition<CompletionFacts>.From(
                new(
                    string.Create(CultureInfo.InvariantCulture, $"kehadiran paling sedikit {percent} %"),
                    string.Create(CultureInfo.InvariantCulture, $"presence is at least {percent} %")
                ),
                [Attendance],
                facts => facts.Presence.IsKnown ? WindowOf(facts.Presence.Value.AtLeast(percent)) : Window.Unknown
            )
        );
    }

    /// <summary>Whether the rule with a code asks for presence.</summary>
    internal static bool AsksPresence(string code) =>
        code == PresenceIsAsTheLawAsks.Code
        || code == PresenceIsAsTheTrainingAsks.Code
        || code == PresenceIsAsTheFacilityAsks.Code
        || code == PresenceIsAsTheProgrammeAsks.Code;

    private static Window AsRequired(CompletionFacts facts) =>
        facts.RequiredPresence is { IsKnown: true, Value: 0 } ? Window.Always
        : facts is { Presence.IsKnown: true, RequiredPresence.IsKnown: true } ? WindowOf(facts.Presence.Value.AtLeast(facts.RequiredPresence.Value))
        : Window.Unknown;

    private static LocalisedText Short(CompletionFacts facts, LocalDate day) =>
        Say.Of(
            $"Kehadiran {facts.Presence.Value}; program menetapkan paling sedikit {facts.RequiredPresence.Value} %.",
            $"Presence is {facts.Presence.Value}; the programme asks for at least {facts.RequiredPresence.Value} %."
        );

    private static Window WindowOf(Verdict verdict) =>
        verdict switch
        {
            Verdict.Met => Window.Always,
            Verdict.NotMet => Window.Never,
            _ => Window.Unknown,
        };

    private static readonly LocalisedText FirstDayOfTheCohort = new("hari pertama angkatan", "the first day of the cohort");

    /// <summary>
    /// The first day of the books that rest on the facility's or the programme's own values: that of PP 31/1999, by which heads plan and control
    /// programmes.
    /// </summary>
    public static LocalDate FirstDay { get; } = Instruments.Pp31Of1999.AppliedFrom!.Value;

    /// <summary>The day from which Permenaker 6/2025 is applied, a chosen one: the day of its promulgation was not found.</summary>
    public static LocalDate VocationalTrainingFrom { get; } = Instruments.Permenaker6Of2025.AppliedFrom!.Value;

    /// <summary>Vocational training by Permenaker 6/2025 ps 33.</summary>
    /// <remarks>Source: Permenaker 6/2025 art. 33(4); facility policy.</remarks>
    public static RuleBook<CompletionFacts> VocationalTraining { get; } =
        RuleBook<CompletionFacts>
            .Of(
                "COMPLETION-VOCATIONAL",
                new("Penyelesaian pelatihan vokasi", "Completion of vocational training"),
                FirstDayOfTheCohort,
                RuleVersion<CompletionFacts>.Of(
                    "Permenaker 6/2025",
                    ValidityPeriod.From(VocationalTrainingFrom),
                    RuleSet<CompletionFacts>
                        .Of(
                            "COMPLETION-PERMENAKER-6-2025",
                            CriticalAspectsAreMet,
                            PresenceIsAsTheLawAsks,
                            PresenceIsAsTheTrainingAsks
                        )
                        .Value
                )
            )
            .Value;

    /// <summary>A facility's own rule, with the values that the programme gives.</summary>
    /// <remarks>Source: facility policy.</remarks>
    public static RuleBook<CompletionFacts> FacilityRule { get; } =
        RuleBook<CompletionFacts>
            .Of(
                "COMPLETION-FACILITY",
                new("Penyelesaian menurut ketentuan UPT", "Completion by the facility's own rule"),
                FirstDayOfTheCohort,
                RuleVersion<CompletionFacts>.Of(
                    "1",
                    ValidityPeriod.From(FirstDay),
                    RuleSet<CompletionFacts>
                        .Of(
                            "COMPLETION-FACILITY-1",
                            CompetenceIsAsTheFacilityAsks,
                            MarksAreAsTheFacilityAsks,
                            PresenceIsAsTheFacilityAsks
                        )
                        .Value
                )
            )
            .Value;

    /// <summary>Presence alone, with the percentage that the programme gives.</summary>
    /// <remarks>Source: facility policy.</remarks>
    public static RuleBook<CompletionFacts> Presence { get; } =
        RuleBook<CompletionFacts>
            .Of(
                "COMPLETION-PRESENCE",
                new("Penyelesaian menurut kehadiran", "Completion by presence"),
                FirstDayOfTheCohort,
                RuleVersion<CompletionFacts>.Of(
                    "1",
                    ValidityPeriod.From(FirstDay),
                    RuleSet<CompletionFacts>.Of("COMPLETION-PRESENCE-1", PresenceIsAsTheProgrammeAsks).Value
                )
            )
            .Value;

    /// <summary>The book for a kind of completion.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>The book.</returns>
    public static RuleBook<CompletionFacts> For(CompletionKind kind)
    {
        Guard.Against.Null(kind);
        if (kind == CompletionKind.VocationalTraining)
        {
            return VocationalTraining;
        }

        return kind == CompletionKind.FacilityRule ? FacilityRule : Presence;
    }
}
