using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Cohorts;

/// <summary>
/// The rule books of completion. The version is selected by the first day of the cohort, so that criteria changed later never change a running or past cohort.
/// </summary>
public static class CompletionBooks
{
    private static readonly LocalisedText FirstDayOfTheCohort = new("hari pertama angkatan", "the first day of the cohort");

    /// <summary>
    /// The first day of the books that rest on the facility's or the programme's own values: that of PP 31/1999, by which heads plan and control
    /// programmes.
    /// </summary>
    public static LocalDate FirstDay { get; } = Instruments.Pp31Of1999.AppliedFrom!.Value;

    /// <summary>The day from which Permenaker 6/2025 is applied, a chosen one: the day of its promulgation was not found.</summary>
    public static LocalDate VocationalTrainingFrom { get; } = Instruments.Permenaker6Of2025.AppliedFrom!.Value;

    /// <summary>Vocational training by Permenaker 6/2025 ps 33.</summary>
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
                            "completion-permenaker-6-2025",
                            CompletionRules.CriticalAspectsAreMet,
                            CompletionRules.PresenceIsAsTheLawAsks,
                            CompletionRules.PresenceIsAsTheTrainingAsks
                        )
                        .Value
                )
            )
            .Value;

    /// <summary>A facility's own rule, with the values that the programme gives.</summary>
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
                            "completion-facility-1",
                            CompletionRules.CompetenceIsAsTheFacilityAsks,
                            CompletionRules.MarksAreAsTheFacilityAsks,
                            CompletionRules.PresenceIsAsTheFacilityAsks
                        )
                        .Value
                )
            )
            .Value;

    /// <summary>Presence alone, with the percentage that the programme gives.</summary>
    public static RuleBook<CompletionFacts> Presence { get; } =
        RuleBook<CompletionFacts>
            .Of(
                "COMPLETION-PRESENCE",
                new("Penyelesaian menurut kehadiran", "Completion by presence"),
                FirstDayOfTheCohort,
                RuleVersion<CompletionFacts>.Of(
                    "1",
                    ValidityPeriod.From(FirstDay),
                    RuleSet<CompletionFacts>.Of("completion-presence-1", CompletionRules.PresenceIsAsTheProgrammeAsks).Value
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
