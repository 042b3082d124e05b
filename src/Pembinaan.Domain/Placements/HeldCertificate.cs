using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Placements;

/// <summary>A certificate that a person holds, with the subjects it was earned in and the days on which it is valid.</summary>
/// <param name="Certificate">The certificate.</param>
/// <param name="Subjects">The subjects of the sessions attended.</param>
/// <param name="ValidDays">
/// The days on which it is certainly valid: from its issue until it expires, is replaced or revoked; none while it is under review; the day of issue alone
/// where nobody knows until when it holds.
/// </param>
public sealed record HeldCertificate(Certificate Certificate, ValueList<SubjectId> Subjects, DateSet ValidDays) : IAboutPeople
{
    /// <summary>Those that a person was issued in a cohort by a day, outside bodies' among them.</summary>
    internal static IEnumerable<HeldCertificate> Of(Cohort cohort, ParticipantId participant, LocalDate day, Func<IssuedCertificate, DateSet> validDays)
    {
        var subjects = cohort.AttendedBy(participant).Select(static s => s.Plan.Subject).Distinct().ToValueList();
        return cohort
            .Certificates.Where(c => c.Certificate.Participant == participant && c.Certificate.IssuedOn <= day)
            .Select(c => (Issued: c, Days: validDays(c)))
            .Select(c => new HeldCertificate(c.Issued.Certificate, subjects, c.Days)
            {
                Issued = c.Issued,
                OpenDays = c.Issued.IsValidityUnknown && !c.Days.IsEmpty
                    ? DateSet.From(c.Issued.Certificate.IssuedOn).Except(c.Days).Except(c.Issued.GoneDays)
                    : DateSet.None,
            });
    }

    /// <summary>The days on which it may be valid and may not, as nobody knows until when it holds.</summary>
    internal DateSet OpenDays { get; init; }

    internal DomainError ValidityUnknown => CertificateCheck.ValidityUnknown(Certificate);

    private IssuedCertificate? Issued { get; init; }

    /// <summary>What the records show of which it stands: what it was issued on, or confirmed on after a correction.</summary>
    internal CertificateEvidence Evidence => Issued?.Needs ?? Certificate.Evidence;

    private bool IsOfHavingPassed => (Issued?.Says ?? Certificate.Outcome) == CompletionOutcome.Passed;

    internal bool MayShowAbilityOn(LocalDate day) => IsOfHavingPassed && OpenDays.Contains(day);

    /// <summary>The days on which it shows ability: valid, and of having passed.</summary>
    internal DateSet AbilityDays => IsOfHavingPassed ? ValidDays : DateSet.None;

    /// <summary>Whether it shows ability on a day: valid then, and of having passed; not where it was confirmed after a correction as of less.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Whether it does.</returns>
    public bool ShowsAbilityOn(LocalDate day) => AbilityDays.Contains(day);

    /// <inheritdoc/>
    public override string ToString() => RecordPrinter.Of(this);
}
