namespace Pembinaan.Domain.Programmes;

/// <summary>By what a programme is completed, as data: the kind of rules and the values that the programme itself chooses.</summary>
[JsonConverter(typeof(PembinaanConverter))]
public sealed record CompletionCriteria
{
    private const int Whole = 100;

    private CompletionCriteria(
        CompletionKind kind,
        int? ownPresence,
        int? minimumMark,
        bool needsCompetence,
        int? mostAssessments,
        ValueList<AbsenceKind> excused
    )
    {
        Kind = kind;
        OwnPresence = ownPresence;
        MinimumMark = minimumMark;
        NeedsCompetence = needsCompetence;
        MostAssessments = mostAssessments;
        Excused = excused;
    }

    /// <summary>Vocational training by Permenaker 6/2025 ps 33: critical aspects, and the law's own limits (<see cref="LawfulNumbers"/>).</summary>
    public static CompletionCriteria VocationalTraining { get; } = new(CompletionKind.VocationalTraining, null, null, true, null, []);

    /// <summary>The kind of rules.</summary>
    public CompletionKind Kind { get; }

    /// <summary>
    /// The least presence in percent that the programme itself asks for, inclusive; null if it leaves that to the law. What the law asks is not stored here.
    /// </summary>
    public int? OwnPresence { get; }

    /// <summary>The least mark in each unit, from 0 to 100, inclusive; null if marks do not count.</summary>
    public int? MinimumMark { get; }

    /// <summary>Whether each critical unit must be found competent.</summary>
    public bool NeedsCompetence { get; }

    /// <summary>
    /// How often one unit may be assessed by the programme's own rule; null for as often as the law allows, or as wished where it says nothing.
    /// </summary>
    public int? MostAssessments { get; }

    /// <summary>The kinds of absence that are left out of the count: neither attended nor missed.</summary>
    public ValueList<AbsenceKind> Excused { get; }

    /// <summary>Vocational training of a programme that itself asks for more presence than the law.</summary>
    /// <param name="ownPresence">
    /// The least presence in percent, from 1 to 100, inclusive, that passing asks for beside the lawful one; a lower one than that changes nothing.
    /// </param>
    /// <returns>The rule, or <see cref="ProgrammeErrors.PercentOutOfRange"/>.</returns>
    public static DomainResult<CompletionCriteria> VocationalTrainingAsking(int ownPresence) =>
        IsPercent(ownPresence)
            ? new CompletionCriteria(CompletionKind.VocationalTraining, ownPresence, null, true, null, [])
            : NoPercent(nameof(ownPresence), ownPresence);

    /// <summary>Presence alone, as in programmes of <i>kepribadian</i>.</summary>
    /// <param name="minimumPresence">The least presence in percent, from 1 to 100, inclusive.</param>
    /// <param name="excused">The kinds of absence that are left out of the count.</param>
    /// <returns>The rule, or <see cref="ProgrammeErrors.PercentOutOfRange"/>.</returns>
    public static DomainResult<CompletionCriteria> ByPresence(int minimumPresence, params ReadOnlySpan<AbsenceKind> excused)
    {
        Guard.Against.NullItem(excused);
        return IsPercent(minimumPresence)
            ? new CompletionCriteria(CompletionKind.Presence, minimumPresence, null, false, null, ValueLists.Of(excused))
            : NoPercent(nameof(minimumPresence), minimumPresence);
    }

    /// <summary>The facility's own rule.</summary>
    /// <param name="minimumPresence">The least presence in percent, from 1 to 100, inclusive.</param>
    /// <param name="needsCompetence">Whether each critical unit must be found competent.</param>
    /// <param name="mostAssessments">How often one unit may be assessed, at least once; null for as often as wished.</param>
    /// <param name="minimumMark">The least mark in each unit, from 1 to 100, inclusive; null if marks do not count.</param>
    /// <param name="excused">The kinds of absence that are left out of the count.</param>
    /// <returns>The rule, or <see cref="ProgrammeErrors.PercentOutOfRange"/> or <see cref="ProgrammeErrors.NoAssessmentAllowed"/>.</returns>
    public static DomainResult<CompletionCriteria> OfTheFacility(
        int minimumPresence,
        bool needsCompetence,
        int? mostAssessments,
        int? minimumMark = null,
        params ReadOnlySpan<AbsenceKind> excused
    )
    {
        Guard.Against.NullItem(excused);
        if (!IsPercent(minimumPresence))
        {
            return NoPercent(nameof(minimumPresence), minimumPresence);
        }

        if (minimumMark is { } mark && !IsPercent(mark))
        {
            return NoPercent(nameof(minimumMark), mark);
        }

        return mostAssessments < 1
            ? ProgrammeErrors.NoAssessmentAllowed.For(nameof(mostAssessments))
            : new CompletionCriteria(CompletionKind.FacilityRule, minimumPresence, minimumMark, needsCompetence, mostAssessments, ValueLists.Of(excused));
    }

    /// <summary>The limits for a cohort: the one place that says which number holds.</summary>
    /// <param name="firstDay">The first day of the cohort, which selects the law.</param>
    /// <returns>The limits; without the law's where it says nothing on that day.</returns>
    internal CompletionLimits LimitsOn(LocalDate firstDay)
    {
        Guard.Against.NotIso(firstDay);
        return Kind == CompletionKind.VocationalTraining
            ? new(
                LawfulNumbers.Presence.TryOn(firstDay, out var presence) ? presence : null,
                OwnPresence,
                LawfulNumbers.MostAssessments.TryOn(firstDay, out var assessments) ? assessments.Value : null
            )
            : new(null, OwnPresence, MostAssessments);
    }

    private static bool IsPercent(int value) => value is > 0 and <= Whole;

    private static DomainError NoPercent(string name, int value) => ProgrammeErrors.PercentOutOfRange.For(name, Argument.Of("value", value));
}
