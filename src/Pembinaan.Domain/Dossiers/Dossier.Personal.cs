using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Placements;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Dossiers;

/// <content>What is kept of people, and until when it is needed.</content>
public sealed partial class Dossier
{
    /// <summary>Takes a fact out of the receipt of a decision about somebody, once no decision in force rests on it.</summary>
    /// <param name="receipt">The receipt.</param>
    /// <param name="participant">
    /// About whom it is. A receipt names nobody, so this cannot be checked: of the receipt of somebody else the decisions about the wrong person are looked at.
    /// Keep the participant beside each receipt.
    /// </param>
    /// <param name="fact">The name of the fact.</param>
    /// <param name="day">The day by which decisions have to be over: that of the redaction or an earlier one.</param>
    /// <param name="redaction">When, by whom and why.</param>
    /// <returns>
    /// The receipt without the fact, the same receipt if it was redacted before; or what <see cref="Receipt.Redact"/> may answer; or
    /// <see cref="DossierErrors.StillEnrolled"/>, <see cref="DossierErrors.ApplicationOpen"/>, <see cref="DossierErrors.CertificateStands"/> and
    /// <see cref="DossierErrors.ReferralRuns"/>; or
    /// <see cref="DossierErrors.NotDeclared"/> unless all cohorts and all referrals are declared to be in the dossier; or
    /// <see cref="DossierErrors.RedactionAhead"/> for a day that had not come; or
    /// <see cref="DossierErrors.NobodyNamed"/> for somebody whom no cohort, no referral and no fact of the dossier names.
    /// </returns>
    /// <exception cref="ArgumentException">The name of the fact is blank.</exception>
    public DomainResult<Receipt> Redact(Receipt receipt, ParticipantId participant, string fact, LocalDate day, Redaction redaction)
    {
        Guard.Against.Null(receipt);
        Guard.Against.Null(participant);
        Guard.Against.NotIso(day);
        var redacted = receipt.Redact(fact, redaction);
        if (!redacted.IsSuccess || ReferenceEquals(redacted.Value, receipt))
        {
            return redacted;
        }

        DomainError[] faults = [.. Ahead(day, redaction), .. UndeclaredOfPeople(), .. InForceAbout(participant, day)];
        if (faults.Length == 0 && !IsNamed(participant))
        {
            return DossierErrors.NobodyNamed.For(nameof(participant), Argument.Of("participant", participant.Value));
        }

        return faults.Length > 0 ? DomainResult<Receipt>.Failure(faults) : redacted;
    }

    /// <summary>What has to be declared before anything about people is redacted.</summary>
    internal IEnumerable<DomainError> UndeclaredOfPeople() =>
        new[] { Undeclared(Dossiers.Holding.Cohorts), Undeclared(Dossiers.Holding.Referrals) }.OfType<DomainError>();

    /// <summary>Why a day is not one by which anything can be over: at the instant of the redaction it had begun nowhere in Indonesia.</summary>
    internal static IEnumerable<DomainError> Ahead(LocalDate day, Redaction redaction) =>
        IndonesianTimeZone.Wit.EndOf(day) - redaction.RedactedAt >= Duration.FromDays(1)
            ? [DossierErrors.RedactionAhead.For(nameof(day), Argument.Of("day", day), Argument.Of("at", redaction.RedactedAt))]
            : [];

    private bool IsNamed(ParticipantId participant) =>
        _cohorts.By(Indexes.CohortsByParticipant, participant).Any()
        || _referrals.By(Indexes.ReferralsByParticipant, participant).Any()
        || _facts.Find(participant) is not null
        || _cohorts.By(Indexes.CohortsByApplicant, participant).Any();

    /// <summary>Everything in force on a day, or later, that rests on what is recorded of somebody.</summary>
    internal IEnumerable<DomainError> InForceAbout(ParticipantId participant, LocalDate day)
    {
        foreach (var cohort in _cohorts.By(Indexes.CohortsByParticipant, participant))
        {
            if (!IsOver(cohort) && cohort.EnrolmentsOf(participant).Any(e => e.FirstDay > day || e.TakesASeatOn(day)))
            {
                yield return DossierErrors.StillEnrolled.For(
                    "people",
                    Argument.Of("participant", participant.Value),
                    Domain.Cohorts.Named.Of(cohort),
                    Argument.Of("day", day)
                );
            }

            foreach (var issued in cohort.CertificatesByPerson[participant].Where(c => Stands(cohort, c)))
            {
                yield return DossierErrors.CertificateStands.For(
                    "people",
                    Argument.Of("number", issued.Certificate.Number.Value),
                    Domain.Cohorts.Named.Of(cohort),
                    Argument.Of("day", day)
                );
            }
        }

        foreach (var cohort in _cohorts.By(Indexes.CohortsByApplicant, participant))
        {
            // Whoever was enrolled by it is looked at as enrolled.
            if (!IsOver(cohort) && cohort.Applications.Any(a => a.Participant == participant && a.EnrolledOn is null && !(a.ClosedOn < day)))
            {
                yield return DossierErrors.ApplicationOpen.For(
                    "people",
                    Argument.Of("participant", participant.Value),
                    Domain.Cohorts.Named.Of(cohort),
                    Argument.Of("day", day)
                );
            }
        }

        foreach (var referral in _referrals.By(Indexes.ReferralsByParticipant, participant).Where(r => Runs(r)))
        {
            yield return DossierErrors.ReferralRuns.For("people", Argument.Of("referral", referral.Id.Value), Argument.Of("day", day));
        }

        // An enrolment that nobody ended is over with its cohort: once its sheets may be corrected no more, nothing is decided by it.
        bool IsOver(Cohort cohort) =>
            cohort.StandingOn(day) is CohortStanding.Cancelled
            || (cohort.StandingOn(day) is CohortStanding.Over && day > CalendarDays.After(cohort.LastDay, cohort.Curriculum.CorrectionDays));

        bool Stands(Cohort cohort, IssuedCertificate certificate) =>
            cohort.StatusOf(certificate, day)
                is CertificateStatus.Valid
                    or CertificateStatus.ValidityUnknown
                    or CertificateStatus.UnderReview
                    or CertificateStatus.NotYetIssued;

        // Whoever was declined stays on the register to which they were handed on.
        bool Runs(JobReferral referral) =>
            referral.StatusOn(day) is var status
            && (
                status
                    is ReferralStatus.NotYet
                        or ReferralStatus.JobSeeker
                        or ReferralStatus.Referred
                        or ReferralStatus.Accepted
                        or ReferralStatus.Placed
                        or ReferralStatus.OwnBusiness
                || (status == ReferralStatus.Declined && referral.HandedOn is not null)
            );
    }

    /// <summary>
    /// The dossier of the same roots, each rewritten as a whole, with what was declared of it, of people by their names now. Null drops facts about somebody.
    /// </summary>
    internal Dossier Rewritten(
        Func<CooperationAgreement, CooperationAgreement> agreements,
        Func<Cohort, Cohort> cohorts,
        Func<JobReferral, JobReferral> referrals,
        Func<ParticipantFacts, ParticipantFacts?> facts,
        Func<ParticipantId, ParticipantId> names
    ) =>
        new(
            _facilities,
            _stakeholders,
            Changed(_agreements, Agreements, agreements),
            _programmes,
            Changed(_cohorts, Cohorts, cohorts),
            Changed(_referrals, Referrals, referrals),
            Changed(_facts, Participants, facts),
            _occasions,
            _declared.Renamed(names)
        );

    /// <summary>The dossier with its facts in the order of another, those that it does not have at the end.</summary>
    internal Dossier InOrderOf(Dossier other)
    {
        var places = other.Participants.Select(static (p, i) => (p.Id, Place: i)).ToDictionary(static p => p.Id, static p => p.Place);
        var ordered = _facts.Loading([.. Participants.OrderBy(p => places.GetValueOrDefault(p.Id, int.MaxValue))]);
        return new(_facilities, _stakeholders, _agreements, _programmes, _cohorts, _referrals, ordered, _occasions, _declared, _named);
    }

    private static RootSet<TId, TRoot> Changed<TId, TRoot>(RootSet<TId, TRoot> roots, ValueList<TRoot> all, Func<TRoot, TRoot?> rewritten)
        where TId : class, IIdentity<TId>
        where TRoot : class
    {
        TRoot[] next = [.. all.Select(rewritten).OfType<TRoot>()];
        return next.Length == all.Count && next.Zip(all).All(static pair => ReferenceEquals(pair.First, pair.Second)) ? roots : roots.Loading(next);
    }
}
