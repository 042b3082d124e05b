namespace Pembinaan.Domain.Programmes;

/// <summary>A part of a programme.</summary>
/// <param name="Title">The title; it tells the modules of a curriculum apart.</param>
/// <param name="Hours">Its lesson hours.</param>
/// <param name="Units">The codes of the units of competence it leads to, each a unit of the curriculum.</param>
public sealed record ProgrammeModule(string Title, LessonHours Hours, ValueList<string> Units);
