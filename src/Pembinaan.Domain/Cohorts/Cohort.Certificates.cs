using Pembinaan.Domain.Cohorts.Events;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Cohorts;

/// <content>Certificates: issued once, reviewed, confirmed, revoked, replaced.</content>
public sealed partial class Cohort
{
    /// <summary>All certificates, in the order of issue.</summary>
    public IEnumerable<IssuedCertificate> Certificates => State.Certificates.Order.Select(key => State.Certificates.All[key]);

    /// <summary>The certificate with a number: the provider's own, or the only one of an outside body.</summary>
    /// <param name="number">The number.</param>
    /// <returns>
    /// The certificate and what became of it; null if there is none, or if outside bodies gave the number more than once
    /// (<see cref="FindCertificate(CertificateKey)"/>).
    /// </returns>
    public IssuedCertificate? FindCertificate(CertificateNumber number)
    {
        Guard.Against.Null(number);
        return FindCertificate(new CertificateKey(number)) ?? (State.Certificates.Numbered(number) is [var only] ? only : null);
    }

    /// <summary>The certificate with a number, of one body and scheme.</summary>
    /// <param name="key">Number, body and scheme.</param>
    /// <returns>The certificate and what became of it, or null.</returns>
    public IssuedCertificate? FindCertificate(CertificateKey key)
    {
        Guard.Against.Null(key);
        return State.Certificates.All.GetValueOrDefault(key);
    }

    /// <summary>
    /// Where a certificate stands on a day. It is under review once the records support less than it says, or less than it was last confirmed on: fewer hours
    /// attended, a smaller part of those that count, another result, or an outcome that carries less.
    /// </summary>
    /// <param name="certificate">The certificate.</param>
    /// <param name="day">The day; sessions and assessments after it are not looked at.</param>
    /// <returns>The status, as far as the cohort itself knows; whether agreements still cover its days is asked with their coverage.</returns>
    public CertificateStatus StatusOf(IssuedCertificate certificate, LocalDate day)
    {
        Guard.Against.Null(certificate);
        Guard.Against.NotIso(day);
        return StatusOf(certificate, day, (_, _) => []);
    }

    /// <summary>
    /// Where a certificate stands on a day, with what the agreements say now: one is also under review while days that it rests on are covered no more.
    /// </summary>
    /// <param name="certificate">The certificate.</param>
    /// <param name="day">The day.</param>
    /// <param name="coverage">The coverage of the cohort's sessions, of exactly this revision.</param>
    /// <returns>The status.</returns>
    /// <exception cref="ArgumentException">The coverage is that of another cohort or revision.</exception>
    internal CertificateStatus StatusOf(IssuedCertificate certificate, LocalDate day, CoverageOfCohort coverage)
    {
        Guard.Against.Null(certificate);
        Guard.Against.NotIso(day);
        ThrowUnlessOfThis(coverage);
        return StatusOf(certificate, day, (participant, on) => UncoveredDaysOf(participant, on, coverage));
    }

    /// <summary>The days on which a certificate is valid, as everything is known now: from its issue until it expires, is replaced or revoked.</summary>
    /// <param name="certificate">The certificate.</param>
    /// <returns>The days; none if it is not genuine or under review.</returns>
    public DateSet ValidDaysOf(IssuedCertificate certificate)
    {
        Guard.Against.Null(certificate);
        var issued = certificate.Certificate;
        if (!issued.IsGenuine || !IsSupported(certificate, LocalDate.MaxIsoValue))
        {
            return DateSet.None;
        }

        var days =
            issued.IssuedOn > certificate.ValidUntil ? DateSet.None
            : certificate.ValidUntil is { } last ? DateSet.Between(issued.IssuedOn, last)
            : DateSet.From(issued.IssuedOn);
        return days.Except(From(certificate.RevokedFrom)).Except(From(certificate.ReplacedOn));

        static DateSet From(LocalDate? day) => day is { } first ? DateSet.From(first) : DateSet.None;
    }

    /// <summary>Issues a paper on a finding. What it prints is frozen.</summary>
    /// <param name="finding">The evidence.</param>
    /// <param name="kind">Which paper.</param>
    /// <param name="number">The number, given by the application.</param>
    /// <param name="names">The names as of completion and as of issue.</param>
    /// <param name="issuedOn">The day of issue, not before <see cref="CompletionFinding.SettledOn"/>; it may lie after the end of the agreement.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <param name="replaces">The number of the certificate that it replaces; null if it is the first.</param>
    /// <returns>
    /// The cohort, unchanged if that very paper was issued already; or <see cref="CohortErrors.UncoveredDays"/> with the days,
    /// <see cref="CohortErrors.PaperNotEarned"/>, <see cref="CohortErrors.PaperNotOffered"/>,
    /// <see cref="CohortErrors.EvidenceStale"/>, <see cref="CohortErrors.EvidenceOfAnother"/>, <see cref="CohortErrors.IssuedBeforeCompletion"/>,
    /// <see cref="CohortErrors.IssuedAhead"/>,
    /// <see cref="CohortErrors.CertificateIssuedAlready"/>, <see cref="CohortErrors.NumberUsed"/>,
    /// <see cref="CohortErrors.CertificateUnknown"/>, <see cref="CohortErrors.CertificateReplacedAlready"/> or <see cref="CohortErrors.CertificateOfAnother"/>
    /// about the one replaced.
    /// </returns>
    internal DomainResult<Cohort> Certify(
        CompletionFinding finding,
        CertificateKind kind,
        CertificateNumber number,
        CertificateNames names,
        LocalDate issuedOn,
        Recording recording,
        CertificateNumber? replaces = null
    )
    {
        Guard.Against.Null(finding);
        Guard.Against.Null(kind);
        Guard.Against.Null(number);
        Guard.Against.Null(names);
        Guard.Against.Null(recording);
        Guard.Against.NotIso(issuedOn);
        if (EventWalk.FaultsIn(names, EventYears.OfOurTime, nameof(names)) is { Length: > 0 } missing)
        {
            return DomainResult<Cohort>.Failure(missing);
        }

        var certificate = new Certificate
        {
            Number = number,
            Kind = kind,
            Participant = finding.Participant,
            Cohort = Id,
            Title = Curriculum.Title,
            Outcome = finding.Outcome,
            CompletedOn = finding.SettledOn,
            IssuedOn = issuedOn,
            Names = names,
            Agreements = finding.Agreements,
            Criteria = finding.Criteria,
            Evidence = finding.Evidence,
            Providers = finding.Providers,
            Replaces = replaces,
        }.Sealed();
        if (FindCertificate(certificate.Key)?.Certificate == certificate)
        {
            return this;
        }

        return Recorded(
            new CertificateIssued(certificate),
            recording,
            EvidenceCheck.FaultOf(this, finding.Cohort, finding.Revision),
            finding.UncoveredDays.IsEmpty
                ? null
                : CohortErrors.UncoveredDays.For(nameof(finding), Argument.Of("days", DateSet.UnionOf([.. finding.UncoveredDays.Select(DateSet.On)]))),
            PaperFault(finding, kind),
            issuedOn < certificate.CompletedOn
                ? CohortErrors.IssuedBeforeCompletion.For(nameof(issuedOn), Argument.Of("issued", issuedOn), Argument.Of("completed", certificate.CompletedOn))
                : null,
            issuedOn > DayOf(recording)
                ? CohortErrors.IssuedAhead.For(nameof(issuedOn), Argument.Of("issued", issuedOn), Argument.Of("recorded", DayOf(recording)))
                : null,
            NumberFault(certificate)
        );
    }

    /// <summary>Confirms a certificate under review: it stands on what the records say now.</summary>
    /// <param name="number">The certificate, one of the provider's own.</param>
    /// <param name="reason">Why it stands; not blank.</param>
    /// <param name="recording">Identity, instant and author of the entry; its day is the day of review.</param>
    /// <param name="coverage">The coverage of the cohort's sessions, of exactly this revision, if it is part of the review; null if it is not.</param>
    /// <returns>
    /// The cohort, or <see cref="CohortErrors.CertificateUnknown"/>, <see cref="CohortErrors.CertificateNotUnderReview"/> or
    /// <see cref="JournalErrors.BlankText"/>.
    /// </returns>
    /// <exception cref="ArgumentException">The coverage is that of another cohort or revision.</exception>
    internal DomainResult<Cohort> ConfirmCertificate(CertificateNumber number, string reason, Recording recording, CoverageOfCohort? coverage = null)
    {
        Guard.Against.Null(number);
        Guard.Against.Null(reason);
        var day = DayOf(recording);
        if (Journal.Find(recording.Id) is { Annulment: null, Event: CertificateConfirmed earlier } && earlier.Number == number && earlier.Reason == reason)
        {
            return Again(recording);
        }

        if (FindCertificate(new CertificateKey(number)) is not { } issued)
        {
            return UnknownCertificate(number);
        }

        var status = coverage is null ? StatusOf(issued, day) : StatusOf(issued, day, coverage);
        var reading = ReadingOn(day);
        var participant = issued.Certificate.Participant;
        return Recorded(
            new CertificateConfirmed(
                number,
                reading.EvidenceOf(participant),
                reading.OutcomeOf(participant),
                coverage is null ? issued.ConfirmedUncovered : UncoveredDaysOf(participant, day, coverage).ToValueList(),
                reason
            ),
            recording,
            status == CertificateStatus.UnderReview ? null : CohortErrors.CertificateNotUnderReview.For(nameof(number), Named.Numbered(number))
        );
    }

    private static DomainError[] NotGenuine(CertificateBook certificates) =>
        [
            .. certificates
                .Order.Where(k => !certificates.All[k].Certificate.IsGenuine)
                .Select(static k => CohortErrors.CertificateNotGenuine.Warning("certificates", Named.Numbered(k.Number))),
        ];

    private static DomainError UnknownCertificate(CertificateNumber number) => CohortErrors.CertificateUnknown.For(nameof(number), Named.Numbered(number));

    private CertificateStatus StatusOf(IssuedCertificate certificate, LocalDate day, Func<ParticipantId, LocalDate, IEnumerable<LocalDate>> uncovered)
    {
        if (!certificate.Certificate.IsGenuine)
        {
            return CertificateStatus.NotGenuine;
        }

        if (day < certificate.Certificate.IssuedOn)
        {
            return CertificateStatus.NotYetIssued;
        }

        if (certificate.RevokedFrom <= day)
        {
            return CertificateStatus.Revoked;
        }

        if (certificate.ReplacedOn <= day)
        {
            return CertificateStatus.Replaced;
        }

        var isOwn = certificate.Certificate.IssuedBy is null;
        if (!IsSupported(certificate, day) || (isOwn && uncovered(certificate.Certificate.Participant, day).Except(certificate.ConfirmedUncovered).Any()))
        {
            return CertificateStatus.UnderReview;
        }

        return certificate.ValidUntil < day ? CertificateStatus.Expired : CertificateStatus.Valid;
    }

    /// <summary>Whether the records through a day support what a certificate says; one of an outside body rests on its own.</summary>
    private bool IsSupported(IssuedCertificate certificate, LocalDate day)
    {
        if (certificate.Certificate.IssuedBy is not null)
        {
            return true;
        }

        var reading = ReadingOn(day);
        var participant = certificate.Certificate.Participant;
        return certificate.Needs.IsSupportedBy(reading.EvidenceOf(participant)) && reading.OutcomeOf(participant).Supports(certificate.Says);
    }

    /// <summary>What the records say through a day; the last one asked for is kept.</summary>
    internal CompletionReading ReadingOn(LocalDate day) => _reading is { } last && last.Day == day ? last : _reading = new(this, day);

    private IEnumerable<LocalDate> UncoveredDaysOf(ParticipantId participant, LocalDate day, CoverageOfCohort coverage) =>
        ReadingOn(day)
            .Attendance.AttendedBy(participant)
            .Where(s => coverage.Of(s.Id).Verdict is CoverageVerdict.NotCovered or CoverageVerdict.Blocked)
            .Select(static s => s.Day)
            .Distinct();

    private void ThrowUnlessOfThis(CoverageOfCohort coverage)
    {
        Guard.Against.Null(coverage);
        Guard.Against.Violation(
            coverage.Cohort != Id || coverage.Revision != Revision,
            $"The coverage is that of another cohort or revision.",
            nameof(coverage)
        );
    }

    private DomainError? PaperFault(CompletionFinding finding, CertificateKind kind)
    {
        if (!finding.Papers.Contains(kind))
        {
            var name = finding.Outcome.Text;
            var reasons = finding.Reasons.Select(static r => r.Text).ToList();
            LocalisedText reason = new(
                string.Join("; ", reasons.Select(static r => r.Id.TrimEnd('.')).Prepend(name.Id)),
                string.Join("; ", reasons.Select(static r => r.En.TrimEnd('.')).Prepend(name.En))
            );
            return CohortErrors.PaperNotEarned.For(
                nameof(kind),
                Argument.Of("paper", kind.Name),
                Named.Who(finding.Participant),
                Argument.Of("reason", reason)
            );
        }

        return kind == CertificateKind.TrainingCertificate && !Curriculum.Certificates.Contains(kind)
            ? CohortErrors.PaperNotOffered.For(nameof(kind), Argument.Of("paper", kind.Name))
            : null;
    }

    private DomainError? NumberFault(Certificate certificate)
    {
        if (FindCertificate(certificate.Key) is not null)
        {
            return CohortErrors.NumberUsed.For("number", Named.Numbered(certificate.Number));
        }

        return certificate.Replaces is { } old ? ReplacedFault(certificate, old) : StandingFault(certificate, Certificates);
    }

    private DomainError? ReplacedFault(Certificate certificate, CertificateNumber old)
    {
        var named = State.Certificates.ReplacedBy(certificate);
        if (named.Count > 1)
        {
            return CohortErrors.CertificateAmbiguous.For("replaces", Named.Numbered(old));
        }

        var another = CohortErrors.CertificateOfAnother.For(
            "replaces",
            Named.Numbered(old),
            Argument.Of("paper", certificate.Kind.Name),
            Named.Who(certificate.Participant)
        );
        if (named.Count == 0)
        {
            return State.Certificates.Numbered(old).Count > 0 ? another : UnknownCertificate(old);
        }

        if (named[0].ReplacedBy is { } by)
        {
            return CohortErrors.CertificateReplacedAlready.For("replaces", Named.Numbered(old), Argument.Of("by", by.Value));
        }

        return named[0].Certificate.Participant == certificate.Participant && named[0].Certificate.Kind == certificate.Kind ? null : another;
    }

    /// <summary>The certificates that stand although another of the same kind stood when they were issued.</summary>
    private IEnumerable<DomainError> StandingTwice()
    {
        var standing = Certificates.Where(static c => c.RevokedFrom is null && c.ReplacedBy is null).ToList();
        return standing.Select((c, i) => StandingFault(c.Certificate, standing.Take(i))).OfType<DomainError>();
    }

    private static DomainError? StandingFault(Certificate certificate, IEnumerable<IssuedCertificate> earlier)
    {
        var standing = earlier.FirstOrDefault(c =>
            c.Certificate.Participant == certificate.Participant
            && c.Certificate.Kind == certificate.Kind
            && c.Certificate.IssuedBy == certificate.IssuedBy
            && c.Certificate.Scheme == certificate.Scheme
            && !c.IsOverOn(certificate.IssuedOn)
        );
        return standing is null
            ? null
            : CohortErrors.CertificateIssuedAlready.For(
                "kind",
                Named.Who(certificate.Participant),
                Argument.Of("paper", certificate.Kind.Name),
                Named.Numbered(standing.Certificate.Number)
            );
    }
}
