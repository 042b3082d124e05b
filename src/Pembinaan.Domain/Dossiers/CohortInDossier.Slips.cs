using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Stakeholders;

namespace Pembinaan.Domain.Dossiers;

/// <content>Certificates handed out, and found again.</content>
public sealed partial class CohortInDossier
{
    /// <summary>A certificate as a slip that stands alone: <c>PembinaanJson.Slips.Write(slip)</c> gives its text.</summary>
    /// <param name="certificate">Number, body and scheme.</param>
    /// <param name="namesFacility">Whether the slip says the name of the facility; without it nobody reads from it where the holder was.</param>
    /// <returns>
    /// The slip, whatever became of the certificate since; or <see cref="CohortErrors.CertificateUnknown"/> or
    /// <see cref="CohortErrors.CertificateNotGenuine"/>.
    /// </returns>
    public DomainResult<CertificateSlip> Slip(CertificateKey certificate, bool namesFacility = true)
    {
        Guard.Against.Null(certificate);
        var number = Argument.Of("number", certificate.Number.Value);
        return Cohort.FindCertificate(certificate) is not { } issued ? CohortErrors.CertificateUnknown.For(nameof(certificate), number)
            : issued.Certificate.IsGenuine ? CertificateSlip.Of(issued.Certificate, namesFacility)
            : CohortErrors.CertificateNotGenuine.For(nameof(certificate), number);
    }

    /// <summary>The same of the provider's own certificate with a number.</summary>
    /// <param name="number">The number.</param>
    /// <param name="namesFacility">Whether the slip says the name of the facility.</param>
    /// <returns>What <see cref="Slip(CertificateKey, bool)"/> answers.</returns>
    public DomainResult<CertificateSlip> Slip(CertificateNumber number, bool namesFacility = true)
    {
        Guard.Against.Null(number);
        return Slip(new CertificateKey(number), namesFacility);
    }

    /// <summary>The same of the last of the provider's own certificates of a person that was not revoked or replaced.</summary>
    /// <param name="participant">Whose.</param>
    /// <param name="namesFacility">Whether the slip says the name of the facility.</param>
    /// <returns>What <see cref="Slip(CertificateKey, bool)"/> answers, or <see cref="CohortErrors.NoCertificateOf"/>.</returns>
    public DomainResult<CertificateSlip> Slip(ParticipantId participant, bool namesFacility = true)
    {
        Guard.Against.Null(participant);
        var last = Cohort.CertificatesByPerson[participant].LastOrDefault(static c => c is { Certificate.IssuedBy: null, RevokedFrom: null, ReplacedBy: null });
        return last is null ? CohortErrors.NoCertificateOf.For(nameof(participant), Who(participant)) : Slip(last.Certificate.Key, namesFacility);
    }

    /// <summary>Where a slip stands on a day; it is one of this cohort.</summary>
    internal DomainResult<VerifiedSlip> Verified(CertificateSlip slip, LocalDate day, string? secret)
    {
        var number = Argument.Of("number", slip.Number.Value);
        if (Cohort.FindCertificate(slip.Key) is not { } issued)
        {
            return CohortErrors.CertificateUnknown.For(nameof(slip), number);
        }

        // All but the identity may be that of the paper: then it was replaced since, or somebody else is named.
        var (certificate, now) = (issued.Certificate, CertificateSlip.Of(issued.Certificate, slip.Facility is not null));
        var isOfAnother = slip.IsOfAnotherIdentity(certificate) && !slip.Under(certificate).DifferencesFrom(now).Any();
        var isEarlier = isOfAnother && secret is not null && slip.IsOfEarlierIdentity(certificate, secret);
        if (isOfAnother && !isEarlier)
        {
            return CohortErrors.SlipOfAnotherIdentity.For(nameof(slip), number);
        }

        var differences = isEarlier ? [] : slip.DifferencesFrom(now).ToList();
        if (differences.Count > 0)
        {
            return CohortErrors.SlipDiffers.For(
                nameof(slip),
                number,
                Argument.Of(
                    "fields",
                    new LocalisedText(string.Join(", ", differences.Select(static d => d.Id)), string.Join(", ", differences.Select(static d => d.En)))
                )
            );
        }

        return StatusOf(issued, day)
            .Map(status => new VerifiedSlip(
                slip,
                day,
                isEarlier && status == CertificateStatus.Valid ? CertificateStatus.IdentityReplaced : status
            )
            {
                Since = SinceWhen(issued, status, day),
                ValidUntil = issued.ValidUntil,
                ReplacedBy = issued.ReplacedBy,
                IsOfEarlierIdentity = isEarlier,
            });
    }

    private LocalDate? SinceWhen(IssuedCertificate issued, CertificateStatus status, LocalDate day) =>
        status switch
        {
            CertificateStatus.NotYetIssued => issued.Certificate.IssuedOn,
            CertificateStatus.Revoked => issued.RevokedFrom,
            CertificateStatus.Replaced => issued.ReplacedOn,
            CertificateStatus.Expired => issued.ValidUntil!.Value.PlusDays(1),
            CertificateStatus.UnderReview => UnderReviewSince(issued, day),
            _ => null,
        };

    // It is under review as soon as something is on record that supports it no longer: in the cohort, or in what covers its days.
    private LocalDate UnderReviewSince(IssuedCertificate issued, LocalDate day)
    {
        AggregateRoot[] roots = [Cohort, .. RootsBehind(issued.Certificate.Participant)];
        var around = Dossier.Only(roots);
        Instant? since = null;
        foreach (var at in roots.SelectMany(RecordedIn).Distinct().OrderDescending())
        {
            if (
                around.RootsAsKnownAt(at) is not { } then
                || then.Find(Cohort.Id) is not { } known
                || known.FindCertificate(issued.Certificate.Key) is not { } held
                || then[Cohort.Id].StatusOf(held, day) is not { IsSuccess: true, Value: CertificateStatus.UnderReview }
            )
            {
                break;
            }

            since = at;
        }

        return since is { } first ? LocalDate.Max(issued.Certificate.IssuedOn, Cohort.Zone.DayOf(first)) : issued.Certificate.IssuedOn;
    }

    private static IEnumerable<Instant> RecordedIn(AggregateRoot root) =>
        root switch
        {
            Cohort c => c.Journal.Entries.Select(static e => e.Stamp.RecordedAt),
            CooperationAgreement a => a.Journal.Entries.Select(static e => e.Stamp.RecordedAt),
            Facility f => f.Journal.Entries.Select(static e => e.Stamp.RecordedAt),
            Stakeholder s => s.Journal.Entries.Select(static e => e.Stamp.RecordedAt),
            _ => [],
        };
}
