namespace Pembinaan.Domain.Agreements;

/// <summary>What came of one subject up to a day, each number with the identities behind it.</summary>
/// <param name="Subject">The subject.</param>
/// <param name="Held">The sessions that were held, of those planned.</param>
/// <param name="Completed">The people of whom it is on record that they passed, of those who took part.</param>
/// <param name="Certified">
/// The people who passed and have a certificate of training or of competence in force, of those who took part; in each cohort once. A statement is none.
/// </param>
/// <param name="LastHeldOn">The last day on which a session was held, or null if none was.</param>
/// <param name="IsDormant">Whether nothing was held for the time asked about, on days on which it could have been.</param>
/// <param name="Working">The people who went to work with an employer, of those certified; null if that is not known.</param>
/// <param name="OwnBusiness">The people who began a business of their own, of those certified; null if that is not known.</param>
/// <param name="WithoutResult">
/// The people who took part and of whom no result is on record by the day, so that they may be among those who completed once it is.
/// </param>
/// <param name="AtWork">
/// The people who are at work or in business on the day as far as it is on record, of those who went to work or began a business; null if that is not known.
/// </param>
public sealed record RealisedSubject(
    SubjectId Subject,
    Share Held,
    Share Completed,
    Share Certified,
    LocalDate? LastHeldOn,
    bool IsDormant,
    Share? Working,
    Share? OwnBusiness,
    ValueList<string> WithoutResult,
    Share? AtWork = null
)
{
    /// <inheritdoc/>
    public override string ToString() => RecordPrinter.Of(this);
}
