using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Cohorts.Events;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Dossiers;

/// <content>Completion and certificates.</content>
public sealed partial class CohortInDossier
{
    /// <summary>What the rules of completion find about one person.</summary>
    /// <param name="participant">Who.</param>
    /// <param name="day">The day, inclusive: sessions and assessments after it are still open.</param>
    /// <returns>
    /// The finding, with the warnings <see cref="CohortErrors.HoursNotCounted"/> about hours on days without taking part and
    /// <see cref="CohortErrors.RecordsRedacted"/> where no result was on record before a redaction; or <see cref="CohortErrors.NotEnrolled"/> about somebody
    /// who never was. Hours and results are the cohort's own; the days whose coverage cannot be said are told
    /// (<see cref="CompletionFinding.UndeterminedDays"/>), with what is missing (<see cref="CompletionFinding.Undetermined"/>).
    /// </returns>
    public DomainResult<CompletionFinding> CompletionOf(ParticipantId participant, LocalDate day)
    {
        Guard.Against.Null(participant);
        Guard.Against.NotIso(day);
        return Completion.Of(Cohort, participant, day, Coverage);
    }

    /// <summary>What the rules of completion find about everybody who was ever enrolled.</summary>
    /// <param name="day">The day, inclusive.</param>
    /// <returns>One finding a person, in order of identity.</returns>
    /// <example>
    /// Who has completed by a day, and what stands in the way of the others:
    /// <code>
    /// foreach (var finding in dossier[cohort.Id].CompletionOn(day))
    /// {
    ///     Console.WriteLine($"{finding.Participant}: {finding.Outcome}");
    ///     foreach (var reason in finding.Reasons)
    ///     {
    ///         Console.WriteLine(reason.Text.In(Language.English));
    ///     }
    /// }
    /// </code>
    /// </example>
    public ValueList<CompletionFinding> CompletionOn(LocalDate day)
    {
        Guard.Against.NotIso(day);
        return Completion.OfAll(Cohort, day, Coverage);
    }

    /// <summary>Puts on record how somebody completed, by the rules of that time. An enrolment still open ends on that day.</summary>
    /// <param name="participant">Who.</param>
    /// <param name="day">The day, inclusive.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>
    /// The cohort, or what <see cref="CompletionOf"/> and <see cref="Cohort.Conclude"/> may answer. Sent again, what was answered the first time.
    /// </returns>
    public DomainResult<CohortInDossier> Complete(ParticipantId participant, LocalDate day, Recording recording)
    {
        Guard.Against.Null(participant);
        Guard.Against.NotIso(day);
        Guard.Against.Null(recording);
        return Sent<CohortEvent>(recording, e => e.Concludes == (participant, day))
            ?? Told(CompletionOf(participant, day).Bind(finding => After(Cohort.Conclude(finding, recording))));
    }

    /// <summary>
    /// Issues a paper on what is found on the day of issue. The names of facility and provider are those on record on the days of completion and of issue.
    /// </summary>
    /// <param name="participant">Whose.</param>
    /// <param name="number">The number, given by the application: once among all certificates of the dossier.</param>
    /// <param name="issuedOn">The day of issue, not after the day of recording; it may lie after the end of the agreement.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <param name="kind">Which paper; null for the highest that was earned and that the programme offers.</param>
    /// <param name="replaces">The number of the certificate that it replaces; null if it is the first.</param>
    /// <returns>
    /// The cohort, unchanged if that very paper was issued already; sent again, what was answered the first time. Or <see cref="CohortErrors.NumberUsed"/>, by
    /// this cohort or another, <see cref="DossierErrors.NotDeclared"/> where it is not declared that all cohorts are here, any of which may have used the
    /// number,
    /// <see cref="DossierErrors.Missing"/> about facility, provider or what the coverage of a day needs, <see cref="CohortErrors.NoName"/>,
    /// <see cref="CohortErrors.UncoveredDays"/> with the days, <see cref="CohortErrors.NoRulesInForce"/>,
    /// <see cref="CohortErrors.PaperNotEarned"/>, <see cref="CohortErrors.PaperNotOffered"/>, <see cref="CohortErrors.IssuedBeforeCompletion"/>,
    /// <see cref="CohortErrors.IssuedAhead"/>, <see cref="CohortErrors.CertificateIssuedAlready"/>, <see cref="CohortErrors.NotEnrolled"/>, and
    /// <see cref="CohortErrors.CertificateUnknown"/>,
    /// <see cref="CohortErrors.CertificateReplacedAlready"/>, <see cref="CohortErrors.ReplacedBeforeIssue"/> or
    /// <see cref="CohortErrors.CertificateOfAnother"/> about the one replaced.
    /// </returns>
    public DomainResult<CohortInDossier> Certify(
        ParticipantId participant,
        CertificateNumber number,
        LocalDate issuedOn,
        Recording recording,
        CertificateKind? kind = null,
        CertificateNumber? replaces = null
    )
    {
        Guard.Against.Null(participant);
        Guard.Against.Null(number);
        Guard.Against.NotIso(issuedOn);
        Guard.Against.Null(recording);
        return Sent<CertificateIssued>(
                recording,
                e =>
                    e.Certificate is { IssuedBy: null } issued
                    && issued.Participant == participant
                    && issued.Number == number
                    && issued.IssuedOn == issuedOn
                    && issued.Replaces == replaces
                    && (kind is null || issued.Kind == kind)
            )
            ?? Told(Certified());

        DomainResult<CohortInDossier> Certified()
        {
            var finding = CompletionOf(participant, issuedOn);
            var names = finding.Bind(f => NamesFor(f, issuedOn));
            DomainError[] faults =
            [
                .. names
                    .ValidationErrors.Concat(NumberFaults(number))
                    .Concat(finding.IsSuccess ? finding.Value.Undetermined : [])
                    .DistinctBy(static e => (e.ErrorCode, e.Text)),
            ];
            return faults.Length > 0
                ? DomainResult<CohortInDossier>.Failure([
                    .. faults,
                    .. CertificateSteps.FaultsOfPaper(Cohort, kind, number, issuedOn, recording, replaces).Where(f => !faults.Contains(f)),
                ])
                : After(Cohort.Certify(finding.Value, kind ?? PaperOf(finding.Value), number, names.Value, issuedOn, recording, replaces));
        }
    }

    /// <summary>Where a certificate stands on a day: as its cohort knows, and under review while days that it rests on are covered no more.</summary>
    /// <param name="certificate">The certificate.</param>
    /// <param name="day">The day.</param>
    /// <returns>
    /// The status; or <see cref="CohortErrors.CertificateUnknown"/> if the cohort has none of this number, or <see cref="DossierErrors.Missing"/> or
    /// <see cref="DossierErrors.NotDeclared"/> where it hangs on days whose coverage cannot be said.
    /// </returns>
    public DomainResult<CertificateStatus> StatusOf(IssuedCertificate certificate, LocalDate day)
    {
        Guard.Against.Null(certificate);
        Guard.Against.NotIso(day);
        return Asked(
            certificate,
            held => Cohort.StatusOf(held, day, Coverage),
            static status => status is CertificateStatus.Valid or CertificateStatus.Expired
        );
    }

    /// <summary>
    /// The days on which a certificate is certainly valid, as everything is known now: from its issue until it expires, is replaced or revoked; where nobody
    /// knows until when it holds the day of issue alone.
    /// </summary>
    /// <param name="certificate">The certificate.</param>
    /// <returns>The days, none if it is not genuine or under review; or what <see cref="StatusOf"/> may answer.</returns>
    public DomainResult<DateSet> ValidDaysOf(IssuedCertificate certificate)
    {
        Guard.Against.Null(certificate);
        return Asked(certificate, held => CertificateReview.ValidDaysOf(Cohort, held, Coverage), static days => !days.IsEmpty);
    }

    // What was done since the certificate was read counts: it is looked up. An answer that would be another one without some days is none while these are open.
    private DomainResult<T> Asked<T>(IssuedCertificate certificate, Func<IssuedCertificate, T> answer, Func<T, bool> restsOnItsDays)
    {
        if (Cohort.FindCertificate(certificate.Certificate.Key) is not { } held)
        {
            return CohortErrors.CertificateUnknown.For(nameof(certificate), Argument.Of("number", certificate.Certificate.Number.Value));
        }

        var answered = answer(held);
        DomainError[] doubts =
            held.Certificate.IssuedBy is null && restsOnItsDays(answered)
                ? [.. Coverage.DoubtsOf(Cohort.AttendedBy(held.Certificate.Participant))]
                : [];
        return doubts.Length > 0 ? DomainResult<T>.Failure(doubts) : answered;
    }

    /// <summary>Confirms a certificate under review: it stands on what the records and the agreements say now.</summary>
    /// <param name="number">The certificate, one of the provider's own.</param>
    /// <param name="reason">Why it stands; not blank.</param>
    /// <param name="recording">Identity, instant and author of the entry; its day is the day of review.</param>
    /// <returns>
    /// The cohort, or <see cref="CohortErrors.CertificateUnknown"/>, <see cref="CohortErrors.CertificateNotUnderReview"/>,
    /// <see cref="JournalErrors.BlankText"/>, or what <see cref="StatusOf"/> may answer where it cannot be said whether it is under review. Sent again, what
    /// was answered the first time.
    /// </returns>
    public DomainResult<CohortInDossier> ConfirmCertificate(CertificateNumber number, string reason, Recording recording)
    {
        Guard.Against.Null(number);
        Guard.Against.Null(reason);
        Guard.Against.Null(recording);
        return
            Cohort.Journal.Find(recording.Id) is null
            && Cohort.FindCertificate(new CertificateKey(number)) is { } held
            && StatusOf(held, Cohort.DayOf(recording)) is { IsSuccess: false } open
            ? DomainResult<CohortInDossier>.Failure([.. open.ValidationErrors])
            : After(Cohort.ConfirmCertificate(number, reason, recording, Coverage));
    }

    /// <summary>What it made of an agreement: what <see cref="Realisation"/> counts, with the identities behind each number.</summary>
    /// <param name="agreement">The agreement; sessions under others or the facility's own mandate are left out.</param>
    /// <param name="obligation">The code of the obligation it serves; null for none.</param>
    /// <returns>
    /// One line a session with who was there and what came of them, so that whoever was in several sessions is in several lines; or
    /// <see cref="DossierErrors.Missing"/> or <see cref="DossierErrors.NotDeclared"/> where it cannot be said which sessions stand under it.
    /// </returns>
    public DomainResult<ValueList<ActivityFacts>> ActivitiesUnder(AgreementId agreement, string? obligation = null)
    {
        Guard.Against.Null(agreement);
        var signing = Dossier.SigningOf(agreement);
        DomainError[] doubts =
        [
            .. Dossier.Find(agreement) is null ? Undeclared : Dossier.AroundUndeclared(agreement, Cohort.Facility),
            .. Dossier.SessionsOf(Cohort).DoubtsUnder(signing, DateSet.All),
        ];
        return doubts.Length > 0
            ? DomainResult<ValueList<ActivityFacts>>.Failure([.. doubts.Distinct()])
            : CohortActivity.Of(Cohort, signing, Coverage, obligation).ToValueList();
    }

    private CertificateKind PaperOf(CompletionFinding finding)
    {
        foreach (var paper in finding.Papers)
        {
            if (paper != CertificateKind.TrainingCertificate || Cohort.Curriculum.Certificates.Contains(paper))
            {
                return paper;
            }
        }

        return CertificateKind.TrainingCertificate;
    }

    private DomainResult<CertificateNames> NamesFor(CompletionFinding finding, LocalDate issuedOn)
    {
        var provider = finding.Providers is [var only] ? only.Provider : Cohort.Providers.On(finding.SettledOn)!;
        var (facility, names) = (Facility, Dossier.NamesOf(provider));
        return facility is not null && names is not null
            ? CertificateNames.Of(facility.Names, names, finding.SettledOn, issuedOn)
            : DomainResult<CertificateNames>.Failure([
                .. FacilityDoubts,
                .. names is null && provider.Party?.Facility != Cohort.Facility ? [ProviderNotHeld(provider, finding)] : Array.Empty<DomainError>(),
            ]);
    }

    // Whose record is missing as that of a party of an agreement is named as that.
    private DomainError ProviderNotHeld(ProviderId provider, CompletionFinding finding) =>
        provider.Party is not { } party ? Dossier.NotHeld(References.Provider, provider.Bare)
        : Dossier.NotHeld(References.Party, party) is var asParty && finding.Undetermined.Any(u => u.Text == asParty.Text) ? asParty
        : Dossier.NotHeld(References.Provider, party);

    /// <summary>
    /// Puts a certificate of competence of an outside body on record. A person may hold one of each body and scheme at a time; one that has expired by the day
    /// of issue stands in the way of nothing. Records of one body are one: it stands under the one by which the person has papers here already.
    /// </summary>
    /// <param name="participant">Whose.</param>
    /// <param name="body">The body, for example an LSP.</param>
    /// <param name="number">The number that the body gave; unique among those of the body and scheme, over all cohorts.</param>
    /// <param name="issuedOn">The day of issue.</param>
    /// <param name="validity">
    /// How long it is valid, as the body says: a length from the day of issue, a printed last day, or without expiry; or
    /// <see cref="CertificateValidity.Unknown"/>.
    /// </param>
    /// <param name="names">The names as of the last session and as of issue.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <param name="replaces">The number of the certificate of the same body that it replaces; null if it is the first.</param>
    /// <param name="scheme">The scheme, as the body names it, not blank; null if it was not told.</param>
    /// <returns>
    /// The cohort, or <see cref="CohortErrors.NotEnrolled"/>, <see cref="CohortErrors.ValidityBeforeIssue"/>, <see cref="CohortErrors.NumberUsed"/>,
    /// <see cref="CohortErrors.CertificateIssuedAlready"/>, or <see cref="CohortErrors.CertificateValidityUnknown"/> where it cannot be said whether an earlier
    /// one still holds, <see cref="CohortErrors.CertificateUnknown"/>,
    /// <see cref="CohortErrors.CertificateAmbiguous"/>, <see cref="CohortErrors.CertificateReplacedAlready"/>,
    /// <see cref="CohortErrors.ReplacedBeforeIssue"/>, <see cref="CohortErrors.CertificateOfAnother"/>,
    /// <see cref="JournalErrors.BlankText"/>; or <see cref="DossierErrors.NotDeclared"/> without all cohorts, or all that issued that number
    /// (<see cref="Holding.CohortsThatIssued"/>) and all of the person (<see cref="Holding.CohortsWith"/>), who may hold one there.
    /// </returns>
    public DomainResult<CohortInDossier> RecordCompetence(
        ParticipantId participant,
        StakeholderId body,
        CertificateNumber number,
        LocalDate issuedOn,
        CertificateValidity validity,
        CertificateNames names,
        Recording recording,
        CertificateNumber? replaces = null,
        string? scheme = null
    )
    {
        var issuer = IssuerOnRecord(Guard.Against.Null(participant), Guard.Against.Null(body), replaces, Guard.Against.Null(recording));
        return AmongOthers(Cohort.RecordCompetence(participant, issuer, number, issuedOn, validity, names, recording, replaces, scheme));
    }

    /// <summary>
    /// The record of a body under which the entry sent again, the certificate replaced, or another of the person stands here already; otherwise the one given.
    /// </summary>
    private StakeholderId IssuerOnRecord(ParticipantId participant, StakeholderId body, CertificateNumber? replaces, Recording recording)
    {
        var its = Cohort.Certificates.Select(static c => c.Certificate)
            .Where(c => Dossier.Directory.IsSame(c.IssuedBy, body))
            .ToList();
        var sent = (Cohort.Journal.Find(recording.Id)?.Event as CertificateIssued)?.Certificate;
        return (its.Find(c => c.Key == sent?.Key) ?? its.Find(c => c.Number == replaces) ?? its.Find(c => c.Participant == participant))?.IssuedBy ?? body;
    }

    /// <summary>Revokes a certificate. It stays on record.</summary>
    /// <param name="certificate">The certificate: number, body by any of its records, and scheme.</param>
    /// <param name="firstDay">The first day on which it no longer stands; not before its issue.</param>
    /// <param name="reason">Why; not blank.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>
    /// The cohort, or <see cref="CohortErrors.CertificateUnknown"/>, <see cref="CohortErrors.CertificateRevokedAlready"/>,
    /// <see cref="CohortErrors.RevokedBeforeIssue"/> or <see cref="JournalErrors.BlankText"/>.
    /// </returns>
    public DomainResult<CohortInDossier> RevokeCertificate(CertificateKey certificate, LocalDate firstDay, string reason, Recording recording) =>
        AmongOthers(Cohort.RevokeCertificate(OnRecord(certificate), firstDay, reason, recording));

    /// <summary>
    /// Extends the validity of a certificate of an outside body, or says until when one holds of which nobody knew it; over no other that the person holds of
    /// that body, by whichever of its records.
    /// </summary>
    /// <param name="certificate">The certificate: number, body by any of its records, and scheme.</param>
    /// <param name="lastDay">The last day of validity now, inclusive, later than before; null if it does not expire any more.</param>
    /// <param name="reason">By what it is extended, for example the decree; not blank.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>
    /// The cohort, or <see cref="CohortErrors.CertificateUnknown"/>, <see cref="CohortErrors.CertificateNotExtended"/>,
    /// <see cref="CohortErrors.ValidityBeforeIssue"/>, <see cref="CohortErrors.CertificateRevokedAlready"/>, <see cref="JournalErrors.BlankText"/>,
    /// <see cref="CohortErrors.CertificateIssuedAlready"/>, or <see cref="DossierErrors.NotDeclared"/> without all cohorts of the person
    /// (<see cref="Holding.CohortsWith"/>).
    /// </returns>
    public DomainResult<CohortInDossier> ExtendCertificate(CertificateKey certificate, LocalDate? lastDay, string reason, Recording recording) =>
        AmongOthers(Cohort.ExtendCertificate(OnRecord(certificate), lastDay, reason, recording));

    // By which record of its body the one meant is on record here.
    private CertificateKey OnRecord(CertificateKey certificate) =>
        Cohort.FindCertificate(Guard.Against.Null(certificate)) is null
        && Cohort.Certificates.Select(static c => c.Certificate.Key).Where(k => IsSamePaper(k, certificate)).ToList() is [var one]
            ? one
            : certificate;

    // A number of an outside body is one of its scheme, by whichever record of the body it was put down.
    private IEnumerable<DomainError> NumberFaultsOfOutside(Cohort next) =>
        next.Certificates.Select(static c => c.Certificate)
            .Where(c => c.IssuedBy is not null && Cohort.FindCertificate(c.Key) is null)
            .SelectMany(c =>
                Dossier
                    .CohortsThatIssued(c.Number)
                    .SelectMany(other => other.Id == Cohort.Id ? next.Certificates.Where(o => o.Certificate.Key != c.Key) : other.Certificates)
                    .Where(o => IsSamePaper(o.Certificate.Key, c.Key))
                    .Select(_ => CohortErrors.NumberUsed.For("number", Argument.Of("number", c.Number.Value)))
                    .Concat(Dossier.Undeclared(Holding.Cohorts, Holding.CohortsThatIssued(c.Number)) is { } undeclared ? [undeclared] : [])
            );

    private bool IsSamePaper(CertificateKey one, CertificateKey other) =>
        one.Number == other.Number && one.Scheme == other.Scheme && Dossier.Directory.IsSame(one.IssuedBy, other.IssuedBy);

    private IEnumerable<DomainError> NumberFaults(CertificateNumber number) =>
        Dossier
            .CohortsThatIssued(number)
            .Where(c => c.Id != Cohort.Id && c.FindCertificate(new CertificateKey(number)) is not null)
            .Select(_ => CohortErrors.NumberUsed.For(nameof(number), Argument.Of("number", number.Value)))
            .Concat(Dossier.Undeclared(Holding.Cohorts, Holding.CohortsThatIssued(number)) is { } undeclared ? [undeclared] : [])
            .Distinct();

    /// <summary>Whether a paper of the cohort that is as high as what was earned stands: one that was revoked, or was of less, is none.</summary>
    private bool HoldsAsMuch(CompletionFinding finding, LocalDate day)
    {
        var earned = CertificateKind.All.AsSpan().IndexOf(PaperOf(finding));
        return Cohort
            .CertificatesByPerson[finding.Participant]
            .Any(c => c.Certificate.IssuedBy is null && !c.IsOverOn(day) && CertificateKind.All.AsSpan().IndexOf(c.Certificate.Kind) <= earned);
    }

    // Which number will be given is not known yet; where the cohorts of one are loaded, that one was looked up, and it is asked about when it is given.
    private IEnumerable<DomainError> NumbersUndeclared =>
        Dossier.Declarations.Any(static h => h.Certificate is not null) || Dossier.Undeclared(Holding.Cohorts) is not { } undeclared ? [] : [undeclared];
}
