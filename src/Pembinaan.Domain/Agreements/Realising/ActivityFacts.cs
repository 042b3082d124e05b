using System.Globalization;

namespace Pembinaan.Domain.Agreements;

/// <summary>What came of one activity under an agreement, each number as the identities behind it.</summary>
/// <param name="Subject">The subject.</param>
/// <param name="Day">The day to which they belong, for example that of a session or of the end of a class.</param>
/// <param name="Planned">Sessions planned, each after its cohort and a slash.</param>
/// <param name="Held">Sessions held, of those planned.</param>
/// <param name="TookPart">People who took part, each after the cohort and a slash.</param>
/// <param name="Completed">People who completed, of those who took part.</param>
/// <param name="Certified">People who passed and have a certificate in force, of those who took part; a statement is none.</param>
/// <param name="Obligation">The code of the obligation it serves, or null.</param>
/// <param name="Working">Of those certified, people who went to work with an employer; null if that is not known.</param>
/// <param name="OwnBusiness">Of those certified, people who began a business of their own; null if that is not known.</param>
/// <param name="WithoutResult">People of whom no result is on record, of those who took part.</param>
/// <param name="AtWork">Of those who went to work or began a business, people who are still at it on the day asked about; null if that is not known.</param>
public sealed record ActivityFacts(
    SubjectId Subject,
    LocalDate Day,
    ValueList<string> Planned,
    ValueList<string> Held,
    ValueList<string> TookPart,
    ValueList<string> Completed,
    ValueList<string> Certified,
    string? Obligation = null,
    ValueList<string>? Working = null,
    ValueList<string>? OwnBusiness = null,
    ValueList<string> WithoutResult = default,
    ValueList<string>? AtWork = null
)
{
    /// <inheritdoc/>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Subject} {Day:uuuu-MM-dd}: sessions {Held.Count}/{Planned.Count}, took part {TookPart.Count}, completed {Completed.Count}, "
                + $"certified {Certified.Count}"
        );
}
