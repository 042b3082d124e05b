namespace Pembinaan.Domain.Programmes;

/// <summary>
/// What a programme recognises of what was learnt elsewhere, as data: hours, modules and units of another cohort, of an outside body or of experience. It is
/// facility policy; no article on it was read. The rules that ask for it are <c>CreditRules</c>.
/// </summary>
public sealed record CreditRule
{
    /// <summary>Whether lesson hours are recognised, by module or as a whole.</summary>
    public required bool TakesHours { get; init; }

    /// <summary>Whether units of competence are recognised.</summary>
    public required bool TakesUnits { get; init; }

    /// <summary>Whether another cohort is a source, of this facility or another.</summary>
    public required bool TakesCohorts { get; init; }

    /// <summary>Whether experience is a source: what comes neither from a cohort nor from a body.</summary>
    public required bool TakesExperience { get; init; }

    /// <summary>The outside bodies that are sources; empty for none of them, null for every body.</summary>
    public ValueList<StakeholderId>? Bodies { get; init; }

    /// <summary>Modules, by title, and units, by code, that are never recognised and have to be followed here.</summary>
    public ValueList<string> Except { get; init; }

    /// <summary>Up to which share of the curriculum's hours, in percent from 1 to 100, inclusive; null for no such limit.</summary>
    public int? MostPercent { get; init; }

    /// <summary>Up to how many hours, at least one and not more than the curriculum has; null for no such limit. The lower of both limits holds.</summary>
    public LessonHours? MostHours { get; init; }

    /// <summary>
    /// How many calendar months may lie between the last day of learning and the day of recognition, inclusive, from 1 to 1200; null for any age.
    /// </summary>
    public int? MostMonths { get; init; }

    /// <summary>Who may decide, by office as it is written, for example "Kepala Seksi Kegiatan Kerja"; empty for whoever records it.</summary>
    public ValueList<string> Deciders { get; init; }

    /// <summary>How recognised hours count in the share of presence.</summary>
    public CreditedPresence Presence
    {
        get;
        init => field = Guard.Against.Undefined(value, nameof(Presence));
    }

    /// <summary>The most hours that are recognised of a curriculum.</summary>
    internal LessonHours LimitFor(LessonHours hours)
    {
        const long whole = 100;
        var most = MostPercent is { } percent ? LessonHours.Of((int)Math.Clamp(percent * (long)hours.Count / whole, 0, hours.Count)) : hours;
        return MostHours is { } limit && limit < most ? limit : most;
    }
}
