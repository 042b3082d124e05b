using Pembinaan.Domain.Programmes;

namespace Pembinaan.Domain.Cohorts;

/// <summary>
/// What somebody learnt elsewhere and a cohort is to recognise (<c>CohortInDossier.Recognise</c>): from where, when, how many hours, which units, and why. It
/// comes from another cohort, from an outside body, or, where neither is named, from experience.
/// </summary>
public sealed record Credit : IAboutPeople
{
    /// <summary>Whose it is.</summary>
    [Personal(PersonalKind.Identity)]
    public required ParticipantId Participant { get; init; }

    /// <summary>The cohort in which it was learnt; null if it was in none.</summary>
    public CohortId? Cohort { get; init; }

    /// <summary>The outside body with which it was learnt; null if it was with none.</summary>
    public StakeholderId? Body { get; init; }

    /// <summary>The number of the certificate that proves it; null if there is none.</summary>
    public CertificateNumber? Certificate { get; init; }

    /// <summary>The application's own reference to other evidence, for example a letter; null if there is none.</summary>
    [Personal(PersonalKind.Text)]
    public string? Evidence { get; init; }

    /// <summary>The first day of learning; null if it is not known.</summary>
    public LocalDate? FirstDay { get; init; }

    /// <summary>The last day of learning, inclusive, which says how old it is; null if it is not known.</summary>
    public LocalDate? LastDay { get; init; }

    /// <summary>Lesson hours that are recognised of no module in particular, beside those of <see cref="Modules"/>.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public LessonHours Hours { get; init; }

    /// <summary>Lesson hours by module of the receiving curriculum; each module once, with at least one hour.</summary>
    public ValueList<ModuleHours> Modules { get; init; }

    /// <summary>Units of the receiving curriculum with their result; each unit once, competent or with a mark.</summary>
    public ValueList<UnitResult> Units { get; init; }

    /// <summary>
    /// Why it is recognised; not blank. Null only of learning in another cohort that goes along with a transfer of which nobody wrote why.
    /// </summary>
    [Personal(PersonalKind.Text)]
    public string? Reason { get; init; }

    /// <summary>Who decides, by office; not blank; null for the author of the entry that recognises it.</summary>
    [Personal(PersonalKind.Official)]
    public string? DecidedBy { get; init; }

    /// <summary>All hours, of modules and of none.</summary>
    [JsonIgnore]
    public LessonHours AllHours => Modules.Aggregate(Hours, static (sum, module) => sum + module.Hours);

    /// <summary>Whether it comes from experience.</summary>
    internal bool IsExperience => Cohort is null && Body is null;

    /// <summary>Which certificate of somebody else proves it; null if none does, or nobody knows who gave it: a number alone tells none from another.</summary>
    internal CertificateSource? Source => Certificate is { } number && !IsExperience ? new(number, Body, Cohort) : null;

    /// <inheritdoc/>
    public override string ToString() => RecordPrinter.Of(this);
}
