namespace Pembinaan.Domain.Cohorts;

/// <summary>The values that errors about a cohort name.</summary>
internal static class Named
{
    internal static Argument Numbered(CertificateNumber number) => Argument.Of("number", number.Value);

    /// <summary>A cohort by the title of its programme, with its identity, as several cohorts have one title.</summary>
    internal static Argument Of(Cohort cohort) => Argument.Of("cohort", Text(cohort));

    internal static Argument Of(CohortState cohort) => Argument.Of("cohort", Text(cohort));

    internal static LocalisedText Text(Cohort cohort) => Text(cohort.State);

    private static LocalisedText Text(CohortState cohort) =>
        new($"{cohort.Curriculum.Title.Id} ({cohort.Opened.Cohort})", $"{cohort.Curriculum.Title.En} ({cohort.Opened.Cohort})");

    internal static Argument Who(ParticipantId participant) => Argument.Of("participant", participant.Value);

    internal static Argument[] About(CohortSession session) => [Argument.Of("session", session.Id.Value), Argument.Of("day", session.Day)];
}
