using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Programmes;

namespace Pembinaan.Domain.Cohorts;

/// <summary>A session as planned, in the facility's local time.</summary>
public sealed record PlannedSession
{
    private const int LongerThanAnyDay = 2 * NodaConstants.MinutesPerDay;

    /// <summary>The identity; it stays when the session is moved.</summary>
    public required SessionId Id { get; init; }

    /// <summary>The local day.</summary>
    public required LocalDate Day { get; init; }

    /// <summary>When it begins, local time.</summary>
    public required LocalTime Start { get; init; }

    /// <summary>How long it lasts; at least one lesson hour.</summary>
    public required LessonHours Hours { get; init; }

    /// <summary>The subject taught, one of the curriculum's.</summary>
    public required SubjectId Subject { get; init; }

    /// <summary>Who gives it, if not the cohort's provider of that day.</summary>
    public ProviderId? Provider { get; init; }

    /// <summary>Who teaches; null if that is open.</summary>
    public SessionInstructor? Instructor { get; init; }

    /// <summary>The space booked; null if that is open.</summary>
    public SpaceId? Space { get; init; }

    /// <summary>How many minutes it lasts under a length of the lesson hour.</summary>
    internal int Minutes(int minutesPerLessonHour) => (int)Math.Min((long)Hours.Count * minutesPerLessonHour, LongerThanAnyDay);

    /// <inheritdoc/>
    public override string ToString() => Printed.Of(this);
}
