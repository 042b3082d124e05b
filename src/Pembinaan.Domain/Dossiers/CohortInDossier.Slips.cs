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

    /// <summary>The certificate with a number as a slip: the provider's own, or the only one of an outside body.</summary>
    /// <param name="number">The number.</param>
    /// <param name="namesFacility">Whether the slip says the name of the facility.</param>
    /// <returns>
    /// What <see cref="Slip(CertificateKey, bool)"/> answers, or <see cref="CohortErrors.CertificateAmbiguous"/> where outside bodies gave the number more than
    /// once.
    /// </returns>
    public DomainResult<CertificateSlip> Slip(CertificateNumber number, bool namesFacility = true)
    {
        Guard.Against.Null(number);
        var key = Cohort.FindCertificate(number)?.Certificate.Key;
        return key is null && Cohort.State.Certificates.Numbered(number).Count > 0
            ? CohortErrors.CertificateAmbiguous.For(nameof(number), Named.Numbered(number))
            : Slip(key ?? new CertificateKey(number), namesFacility);
    }

    /// <summary>The last of the provider's own certificates of a person that was not revoked or replaced, as a slip.</summary>
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

        var stands = StatusOf(issued, day);
        // Of a day before what supports it no longer was recorded, nobody could say on that day since when.
        return stands is { IsSuccess: true, Value: CertificateStatus.UnderReview }
            ? UnderReviewSince(issued, day).Map(since => Found(CertificateStatus.UnderReview, since > day ? null : since))
            : stands.Map(status => Found(status, null));

        VerifiedSlip Found(CertificateStatus status, LocalDate? underReview) =>
            new(slip, day, isEarlier && status == CertificateStatus.Valid ? CertificateStatus.IdentityReplaced : status)
            {
                Since = underReview ?? SinceWhen(issued, status),
                ValidUntil = issued.ValidUntil,
                IsExtended = !issued.Extensions.IsEmpty,
                ReplacedBy = issued.ReplacedBy,
                IsOfEarlierIdentity = isEarlier,
            };
    }

    private static LocalDate? SinceWhen(IssuedCertificate issued, CertificateStatus status) =>
        status switch
        {
            CertificateStatus.NotYetIssued => issued.Certificate.IssuedOn,
            CertificateStatus.Revoked => issued.RevokedFrom,
            CertificateStatus.Replaced => issued.ReplacedOn,
            CertificateStatus.Expired => issued.ValidUntil!.Value.PlusDays(1),
            _ => null,
        };

    // It is under review as soon as something is on record that supports it no longer: in the cohort, or in what covers its days. Where it cannot be said how
    // it stood before, the day cannot be said either.
    private DomainResult<LocalDate> UnderReviewSince(IssuedCertificate issued, LocalDate day)
    {
        AggregateRoot[] roots = [Cohort, .. RootsBehind(issued.Certificate.Participant)];
        var around = Dossier.Only(roots);
        Instant[] instants = [.. roots.SelectMany(RecordedIn).Distinct().OrderDescending()];
        var since = instants[0];
        foreach (var at in instants)
        {
            var then = around.RootsAsKnownAt(at);
            if (then.Find(Cohort.Id)?.FindCertificate(issued.Certificate.Key) is not { } held)
            {
                break;
            }

            var status = then[Cohort.Id].StatusOf(held, day);
            if (!status.IsSuccess && IsStillMissing(then, held, day, roots.Where(r => RecordedIn(r).Min() > at)))
            {
                return DomainResult<LocalDate>.Failure([.. status.ValidationErrors]);
            }

            if (status is not { IsSuccess: true, Value: CertificateStatus.UnderReview })
            {
                break;
            }

            since = at;
        }

        return LocalDate.Max(issued.Certificate.IssuedOn, Cohort.Zone.DayOf(since));
    }

    // What was put on record later is missing of what was known before; that is no reason to load it.
    private bool IsStillMissing(Dossier then, IssuedCertificate held, LocalDate day, IEnumerable<AggregateRoot> later) =>
        then.With(later) is not { IsSuccess: true, Value: var filled } || !filled[Cohort.Id].StatusOf(held, day).IsSuccess;

    private static IEnumerable<Instant> RecordedIn(AggregateRoot root) =>
        root switch
        {
            Cohort c => c.Journal.Entries.Select(static e => e.Stamp.RecordedAt),
            CooperationAgreement a => a.Journal.Entries.Select(static e => e.Stamp.RecordedAt),
            Facility f => f.Journal.Entries.Select(static e => e.Stamp.RecordedAt),
            Stakeholder s => s.Journal.Entries.Select(static e => e.Stamp.RecordedAt),
            _ => [],
        };

    // Papers by one outside body that somebody comes to hold beside each other: here or in another cohort, by whichever records of the body.
    private IEnumerable<DomainError> StandingFaults(Cohort next) =>
        next.State.Certificates == Cohort.State.Certificates
            ? []
            : next
                .Certificates.Where(static c => c is { Certificate.IssuedBy: not null, RevokedFrom: null, ReplacedBy: null })
                .Select(c => (Now: c, Before: Cohort.FindCertificate(c.Certificate.Key)))
                .Where(static c => c.Now != c.Before)
                .SelectMany(c =>
                {
                    var others = OthersOf(c.Now.Certificate.Participant).Prepend(next).SelectMany(static o => o.Certificates).Where(o => !IsThat(o, c.Now));
                    var held = others.Where(static o => o.Certificate.IssuedBy is not null).Select(AsOneBody).ToList();
                    var fault = FaultBeside(c.Now, held);
                    return new[]
                    {
                        c.Before is { RevokedFrom: null, ReplacedBy: null } before && FaultBeside(before, held)?.Text == fault?.Text ? null : fault,
                        Dossier.Undeclared(Holding.Cohorts, Holding.CohortsWith(c.Now.Certificate.Participant)),
                    };
                })
                .OfType<DomainError>();

    private static bool IsThat(IssuedCertificate one, IssuedCertificate other) =>
        (one.Certificate.Cohort, one.Certificate.Key) == (other.Certificate.Cohort, other.Certificate.Key);

    private IssuedCertificate AsOneBody(IssuedCertificate paper) =>
        paper with
        {
            Certificate = paper.Certificate with { IssuedBy = Dossier.Directory.Resolve(paper.Certificate.IssuedBy!) },
        };

    // As long as it holds by now.
    private DomainError? FaultBeside(IssuedCertificate paper, List<IssuedCertificate> held) =>
        CertificateCheck.StandingFault(
            AsOneBody(paper).Certificate with { ValidUntil = paper.ValidUntil, IsValidityUnknown = paper.IsValidityUnknown },
            held
        );
}
