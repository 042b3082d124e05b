namespace Pembinaan.Domain.Cohorts;

/// <summary>Is the programme completed, and what may be certified: asked of a cohort, a person or all, and a day.</summary>
internal static class Completion
{
    /// <summary>What the rules of completion find about one person.</summary>
    /// <param name="cohort">The cohort.</param>
    /// <param name="participant">Who.</param>
    /// <param name="day">The day, inclusive: sessions and assessments after it are still open.</param>
    /// <param name="coverage">The coverage of its sessions as the agreements stand now, of exactly this revision of the cohort.</param>
    /// <returns>
    /// The finding, made for exactly this revision of the cohort, with the warning <see cref="CohortErrors.HoursNotCounted"/> about hours on days without
    /// taking part; or <see cref="CohortErrors.NotEnrolled"/> about somebody who never was.
    /// </returns>
    /// <exception cref="ArgumentException">The coverage is that of another cohort or revision.</exception>
    public static DomainResult<CompletionFinding> Of(Cohort cohort, ParticipantId participant, LocalDate day, CoverageOfCohort coverage)
    {
        Guard.Against.Null(participant);
        Guard.Against.NotIso(day);
        var desk = DeskOf(cohort, day, coverage);
        if (cohort.EnrolmentsOf(participant).IsEmpty)
        {
            return CohortErrors.NotEnrolled.For(nameof(participant), Argument.Of("participant", participant.Value));
        }

        var finding = desk.Find(participant);
        return DomainResult<CompletionFinding>.Success(finding, [.. finding.Warnings]);
    }

    /// <summary>What the rules of completion find about everybody who was ever enrolled.</summary>
    /// <param name="cohort">The cohort.</param>
    /// <param name="day">The day, inclusive.</param>
    /// <param name="coverage">The coverage of its sessions as the agreements stand now, of exactly this revision of the cohort.</param>
    /// <returns>One finding a person, in order of identity.</returns>
    /// <exception cref="ArgumentException">The coverage is that of another cohort or revision.</exception>
    public static ValueList<CompletionFinding> OfAll(Cohort cohort, LocalDate day, CoverageOfCohort coverage)
    {
        Guard.Against.Null(cohort);
        Guard.Against.NotIso(day);
        return [.. cohort.Participants.Select(DeskOf(cohort, day, coverage).Find)];
    }

    private static CompletionFinder DeskOf(Cohort cohort, LocalDate day, CoverageOfCohort coverage)
    {
        Guard.Against.Null(cohort);
        Guard.Against.Null(coverage);
        Guard.Against.Violation(
            coverage.Cohort != cohort.Id || coverage.Revision != cohort.Revision,
            $"The coverage must be that of this cohort at this revision.",
            nameof(coverage)
        );
        return new(cohort, day, coverage);
    }
}
