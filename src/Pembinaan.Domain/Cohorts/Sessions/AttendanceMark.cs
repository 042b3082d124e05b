using Pembinaan.Domain.Programmes;

namespace Pembinaan.Domain.Cohorts;

/// <summary>What counts for one person in one session.</summary>
/// <param name="Attended">The lesson hours attended.</param>
/// <param name="Absence">Why not all of them; null for whoever attended all.</param>
public sealed record AttendanceMark(LessonHours Attended, AbsenceKind? Absence) : IAboutPeople
{
    /// <inheritdoc/>
    public override string ToString() => RecordPrinter.Of(this);
}
