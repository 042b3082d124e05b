using Pembinaan.Domain.Programmes;

namespace Pembinaan.Domain.Cohorts;

/// <summary>How far a module is, for one person (<see cref="Cohort.ModulesOf"/>) or for the cohort (<see cref="Cohort.ModulesOn"/>).</summary>
/// <param name="Module">The title of the module.</param>
/// <param name="Hours">The lesson hours that the curriculum gives it.</param>
/// <param name="Planned">The lesson hours of it in sessions that count, held or to come.</param>
/// <param name="Taught">The lesson hours of it in sessions held by the day.</param>
/// <param name="Attended">
/// The lesson hours attended; of the cohort, those of all participants together. Where only a part of a session on several things was attended, nobody knows
/// which: then the hours that are certain.
/// </param>
/// <param name="Recognised">The lesson hours recognised of what was learnt elsewhere; of the cohort, those of all participants together.</param>
/// <param name="Missing">Of a person, the hours neither attended nor recognised; of the cohort, the hours not taught.</param>
public sealed record ModuleProgress(
    string Module,
    LessonHours Hours,
    LessonHours Planned,
    LessonHours Taught,
    LessonHours Attended,
    LessonHours Recognised,
    LessonHours Missing
) : IAboutPeople
{
    /// <inheritdoc/>
    public override string ToString() => RecordPrinter.Of(this);
}
