namespace Pembinaan.Domain.Programmes;

/// <summary>By what a programme is completed, as data: the kind of rules and the values that the programme itself chooses.</summary>
public sealed record CompletionRule
{
    private const int Whole = 100;

    private CompletionRule(CompletionKind kind, int minimumPresence, int? minimumMark, bool needsCompetence, int? mostAssessments, ValueList<AbsenceKind> excused)
    {
        Kind = kind;
        MinimumPresence = minimumPresence;
        MinimumMark = minimumMark;
        NeedsCompetence = needsCompetence;
        MostAssessments = mostAssessments;
        Excused = excused;
    }

    /// <summary>
    /// Vocational training: critical aspects and presence of at least 80 % (Permenaker 6/2025 ps 33(4)), at most three assessments of a unit (ps 33(3)).
    /// </summary>
    public static CompletionRule VocationalTraining { get; } = new(CompletionKind.VocationalTraining, 80, null, true, 3, []);

    /// <summary>The kind of rules.</summary>
    public CompletionKind Kind { get; }

    /// <summary>The least presence in percent, inclusive.</summary>
    public int MinimumPresence { get; }

    /// <summary>The least mark in each unit, from 0 to 100, inclusive; null if marks do not count.</summary>
    public int? MinimumMark { get; }

    /// <summary>Whether each critical unit must be found competent.</summary>
    public bool NeedsCompetence { get; }

    /// <summary>How often one unit may be assessed; null for as often as wished.</summary>
    public int? MostAssessments { get; }

    /// <summary>The kinds of absence that are left out of the count: neither attended nor missed.</summary>
    public ValueList<AbsenceKind> Excused { get; }

    /// <summary>Presence alone, as in programmes of <i>kepribadian</i>.</summary>
    /// <param name="minimumPresence">The least presence in percent, from 1 to 100, inclusive.</param>
    /// <param name="excused">The kinds of absence that are left out of the count.</param>
    /// <returns>The rule, or <see cref="ProgrammeErrors.PercentOutOfRange"/>.</returns>
    public static DomainResult<CompletionRule> ByPresence(int minimumPresence, params ReadOnlySpan<AbsenceKind> excused)
    {
        Guard.Against.NullItem(excused);
        return IsPercent(minimumPresence)
            ? new CompletionRule(CompletionKind.Presence, minimumPresence, null, false, null, ValueLists.Of(excused))
            : NoPercent(nameof(minimumPresence), minimumPresence);
    }

    /// <summary>The facility's own rule.</summary>
    /// <param name="minimumPresence">The least presence in percent, from 1 to 100, inclusive.</param>
    /// <param name="needsCompetence">Whether each critical unit must be found competent.</param>
    /// <param name="mostAssessments">How often one unit may be assessed, at least once; null for as often as wished.</param>
    /// <param name="minimumMark">The least mark in each unit, from 1 to 100, inclusive; null if marks do not count.</param>
    /// <param name="excused">The kinds of absence that are left out of the count.</param>
    /// <returns>The rule, or <see cref="ProgrammeErrors.PercentOutOfRange"/> or <see cref="ProgrammeErrors.NoAssessmentAllowed"/>.</returns>
    public static DomainResult<CompletionRule> OfTheFacility(int minimumPresence, bool needsCompetence, int? mostAssessments, int? minimumMark = null, params ReadOnlySpan<AbsenceKind> excused)
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
            : new CompletionRule(CompletionKind.FacilityRule, minimumPresence, minimumMark, needsCompetence, mostAssessments, ValueLists.Of(excused));
    }

    private static bool IsPercent(int value) => value is > 0 and <= Whole;

    private static DomainError NoPercent(string name, int value) => ProgrammeErrors.PercentOutOfRange.For(name, Argument.Of("value", value));
}
