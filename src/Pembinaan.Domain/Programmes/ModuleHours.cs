namespace Pembinaan.Domain.Programmes;

/// <summary>Lesson hours of one module.</summary>
/// <param name="Module">The title of the module, as the curriculum has it.</param>
/// <param name="Hours">
/// The lesson hours. Of a session that teaches one module they may be left out: then it is the whole session. In a credit there is at least one.
/// </param>
public sealed record ModuleHours(
    string Module,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] LessonHours Hours = default
);
