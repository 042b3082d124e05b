namespace Pembinaan.Domain.Cohorts.Events;

/// <content>The kinds of these events in stored texts.</content>
[JsonDerivedType(typeof(UnitAssessed), "unit-assessed")]
[JsonDerivedType(typeof(AssessmentClosed), "assessment-closed")]
[JsonDerivedType(typeof(ParticipationConcluded), "participation-concluded")]
public abstract partial record CohortEvent;

/// <summary>A unit was assessed.</summary>
/// <param name="Sheet">The results.</param>
public sealed record UnitAssessed(AssessmentSheet Sheet) : CohortEvent, IAboutPeople
{
    // Of a sheet of several people, those whose evidence can no longer be read.
    internal override IEnumerable<ParticipantId> WrittenAbout =>
        Sheet.Results.SelectMany(static r => r.Evidence).Where(static e => RedactedText.Is(e.Reference)).Select(static e => e.Participant).Distinct();

    internal override LocalisedText Line =>
        Say.Of(
            $"Unit {Sheet.Unit} dinilai pada {Sheet.Day}: {Sheet.Results.Count} peserta",
            $"Unit {Sheet.Unit} assessed on {Sheet.Day}: participants {Sheet.Results.Count}"
        );
}

/// <summary>No unit is assessed any more: what is not found by then is not met.</summary>
/// <param name="LastDay">The last day of assessment, inclusive.</param>
public sealed record AssessmentClosed(LocalDate LastDay) : CohortEvent
{
    internal override LocalisedText Line => Say.Of($"Penilaian ditutup, hari terakhir {LastDay}", $"Assessment closed, last day {LastDay}");
}

/// <summary>It was put on record how somebody completed, by the rules of that time. Later rules do not change it.</summary>
/// <param name="Participant">Who.</param>
/// <param name="Day">The day on which it was put on record, whose rules and facts count.</param>
/// <param name="Outcome">What was found.</param>
/// <param name="Criteria">By which version of the rules.</param>
/// <param name="Evidence">On what.</param>
/// <param name="Reasons">The codes of the rules that were not met.</param>
public sealed record ParticipationConcluded(
    [property: Personal(PersonalKind.Identity)] ParticipantId Participant,
    LocalDate Day,
    CompletionOutcome Outcome,
    CriteriaVersion Criteria,
    CertificateEvidence Evidence,
    ValueList<string> Reasons
) : CohortEvent, IAboutPeople
{
    internal override (LocalDate Day, string Field)? Done => (Day, "finding");

    internal override (ParticipantId Participant, LocalDate Day)? Concludes => (Participant, Day);

    internal override LocalisedText Line =>
        Say.Of(
            $"Hasil {Participant} ditetapkan pada {Day}: {Outcome}{Evidence.Besides}{Evidence.Graded}",
            $"Result of {Participant} settled on {Day}: {Outcome}{Evidence.Besides}{Evidence.Graded}"
        );
}
