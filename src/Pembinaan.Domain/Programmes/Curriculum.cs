using System.Diagnostics.CodeAnalysis;
using Pembinaan.Domain.Agreements;

namespace Pembinaan.Domain.Programmes;

/// <summary>What a programme consists of, from some day on. A cohort keeps the curriculum it was opened with.</summary>
/// <remarks>
/// A plain description: <see cref="SkillProgramme.DrawUp"/> and <see cref="SkillProgramme.Revise"/> say what is wrong with it, all faults at once.
/// </remarks>
public sealed record Curriculum
{
    /// <summary>The title in both languages.</summary>
    public required LocalisedText Title { get; init; }

    /// <summary>The stream.</summary>
    public required ProgrammeStream Stream { get; init; }

    /// <summary>The field within the stream.</summary>
    public required ProgrammeField Field { get; init; }

    /// <summary>For adults or for children, never for both (PP 57/1999 ps 4).</summary>
    public required Audience Audience
    {
        get;
        init => field = Guard.Against.Undefined(value, nameof(Audience));
    }

    /// <summary>The subjects taught, by the codes that agreements name in their scope; at least one.</summary>
    public required ValueList<SubjectId> Subjects { get; init; }

    /// <summary>The lesson hours of the whole programme; at least one.</summary>
    public required LessonHours Hours { get; init; }

    /// <summary>How many minutes one lesson hour lasts. Practice knows 35 to 60; no rule says it, so the programme does.</summary>
    public required int MinutesPerLessonHour { get; init; }

    /// <summary>By what it is completed.</summary>
    public required CompletionCriteria Completion { get; init; }

    /// <summary>Within how many days after a session its attendance may be corrected without giving a reason; 0 for never.</summary>
    public required int CorrectionDays { get; init; }

    /// <summary>The modules, each title once; if any are given, their hours add up to <see cref="Hours"/>.</summary>
    public ValueList<ProgrammeModule> Modules { get; init; }

    /// <summary>The units of competence.</summary>
    public ValueList<CompetencyUnit> Units { get; init; }

    /// <summary>What is needed to run it.</summary>
    [AllowNull]
    public ProgrammeNeeds Needs
    {
        get;
        init => field = value ?? ProgrammeNeeds.Nothing;
    } = ProgrammeNeeds.Nothing;

    /// <summary>The programme's own conditions for joining; null if only the national rules hold.</summary>
    public ProgrammeConditions? Conditions { get; init; }

    /// <summary>Who gives it unless a cohort says otherwise; null if that is open.</summary>
    public ProviderId? Provider { get; init; }

    /// <summary>How many participants a cohort needs to be opened; null for any.</summary>
    public int? FewestParticipants { get; init; }

    /// <summary>How many participants a cohort may have; null for any.</summary>
    public int? MostParticipants { get; init; }

    /// <summary>Whether one may or must take part.</summary>
    public Participation Participation
    {
        get;
        init => field = Guard.Against.Undefined(value, nameof(Participation));
    }

    /// <summary>What participants are due; never anything for children (PP 32/1999, general explanation).</summary>
    public Remuneration Remuneration
    {
        get;
        init => field = Guard.Against.Undefined(value, nameof(Remuneration));
    }

    /// <summary>For how many days the place of somebody transferred out is held; null for as long as nobody ends the enrolment.</summary>
    public int? PlaceHeldDays { get; init; }

    /// <summary>What it recognises of what was learnt elsewhere; null for nothing.</summary>
    public CreditRule? Credit { get; init; }

    /// <summary>
    /// Whether nobody is let in for whom passing is out of reach on the day of entry; otherwise it is warned of. The hours left from that day and those
    /// recognised are held against the presence that passing asks for.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool RefusesOutOfReach { get; init; }

    /// <summary>The grades (<i>predikat</i>) for marks, from the lowest to the highest; empty if it gives none.</summary>
    public ValueList<Grade> Grades { get; init; }

    /// <summary>The papers that may follow.</summary>
    public ValueList<CertificateKind> Certificates { get; init; }

    /// <summary>The unit with a code.</summary>
    /// <param name="code">The code.</param>
    /// <returns>The unit, or null.</returns>
    public CompetencyUnit? FindUnit(string code) => Units.FirstOrDefault(u => u.Code == code);

    /// <summary>A unit by its title, with its code; the code where it has no such unit.</summary>
    internal string NameOfUnit(string code) => FindUnit(code) is { } unit ? $"{unit.Title} ({code})" : code;

    /// <summary>The module with a title.</summary>
    /// <param name="title">The title.</param>
    /// <returns>The module, or null.</returns>
    public ProgrammeModule? FindModule(string title) => Modules.FirstOrDefault(m => m.Title == title);

    /// <summary>The grade that a mark is given.</summary>
    /// <param name="mark">The mark from 0 to 100; null if none was given.</param>
    /// <returns>The grade; null without a mark from 0 to 100, below the lowest grade, and where the programme gives no grades.</returns>
    public Grade? GradeOf(int? mark) => mark is < 0 or > 100 ? null : Grades.LastOrDefault(g => mark >= g.FromMark);
}
