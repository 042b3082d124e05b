namespace Pembinaan.Domain.Cohorts;

/// <summary>The values that errors about a cohort name.</summary>
internal static class Named
{
    internal static Argument Numbered(CertificateNumber number) => Argument.Of("number", number.Value);

    internal static Argument Who(ParticipantId participant) => Argument.Of("participant", participant.Value);

    internal static Argument[] About(CohortSession session) => [Argument.Of("session", session.Id.Value), Argument.Of("day", session.Day)];
}
