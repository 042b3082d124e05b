using Pembinaan.Domain.Agreements.Events;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Agreements;

/// <summary>An early end: by a party, by notice, or stopped by the competent level.</summary>
internal static class TerminationSteps
{
    extension(CooperationAgreement agreement)
    {
        internal DomainResult<CooperationAgreement> Terminate(
            LocalDate lastDay,
            TerminationCause cause,
            string reason,
            Recording recording,
            PartyId? by = null,
            LocalDate? noticeGivenOn = null
        )
        {
            Guard.Against.Null(cause);
            by = by is null ? null : agreement.Meant(by, noticeGivenOn ?? lastDay);
            return agreement.Carry(
                new AgreementTerminated(lastDay, cause, reason, by, noticeGivenOn),
                recording,
                agreement.EndFinding(lastDay),
                agreement.EndedFault(lastDay),
                cause == TerminationCause.Notice ? agreement.NoticeFinding(lastDay, noticeGivenOn) : null
            );
        }

        internal DomainResult<CooperationAgreement> Stop(LocalDate lastDay, CompetenceLevel by, string reason, Recording recording)
        {
            Guard.Against.Null(by);
            return agreement.Carry(
                new AgreementTerminated(lastDay, TerminationCause.StoppedByCompetentLevel, reason, null, null, by),
                recording,
                agreement.EndFinding(lastDay),
                agreement.EndedFault(lastDay)
            );
        }

        internal LocalDate? LatestNoticeOfTermination(LocalDate lastDay)
        {
            Guard.Against.Outside(!EventYears.OfOurTime.Hold(lastDay), $"An agreement must end in the years 1900 to 2999.", nameof(lastDay));
            return agreement.ClausesOn(lastDay).TerminationNotice?.LatestStart(lastDay);
        }

        internal DomainError OutsideTerm(LocalDate day, string field) => AgreementErrors.OutsideTerm.For(field, Argument.Of("day", day), agreement.Named);

        /// <summary>A second end may come earlier than the first, never later: that would bring days back to life in silence.</summary>
        private DomainError? EndedFault(LocalDate day) =>
            agreement.Days.IsCutShort && agreement.State.Termination is { } ended && day >= ended.LastDay
                ? AgreementErrors.AlreadyTerminated.For("lastDay", agreement.Named, Argument.Of("lastDay", ended.LastDay))
                : null;

        /// <summary>
        /// The term as agreed, without an early end and from the first to the last day; of a draft, as if it were signed on a day. Null if it is not known.
        /// </summary>
        internal ValidityPeriod? AgreedTerm(LocalDate day) =>
            agreement.UncutDays() is { IsUndetermined: false, Term: { FirstDay: { } first } term }
                ? (term.LastDay ?? (agreement.Days.SuspendedOnFrom is null ? null : agreement.Days.AgreedEnd)) is { } last
                    ? ValidityPeriod.Between(first, last).Value
                    : ValidityPeriod.From(first)
                : agreement.Period?.From(agreement.FormedOn ?? day);

        /// <summary>
        /// An early end lies within the term, or after the agreement was formed and before its term. After the natural end it is kept as a fact without effect;
        /// where the end is not known, it is not held against it.
        /// </summary>
        private DomainError? EndFinding(LocalDate day)
        {
            if (agreement.FormedOn is not { } formed || !EventYears.OfOurTime.Hold(day))
            {
                return null;
            }

            var uncut = agreement.UncutDays();
            var all = uncut.Term | uncut.Undetermined;
            return
                all.Contains(day) ? Coverage.NotDetermined(agreement, DateSet.On(day))
                : day < all.FirstDay && day >= formed.PlusDays(-1) ? null
                : all.LastDay is { } natural && natural < day
                    ? AgreementErrors.TerminationWithoutEffect.Warning("lastDay", agreement.Named, Argument.Of("lastDay", day), Argument.Of("natural", natural))
                // Between days of the term of which the framework decides whether the later ones belong to it.
                : day > all.FirstDay && agreement.HangsOnUnknownFramework ? Coverage.Undetermined(agreement)
                : agreement.OutsideTerm(day, "lastDay");
        }

        /// <summary>The days as they would be without an early end.</summary>
        private AgreementDays UncutDays() =>
            agreement.State.Termination is null
                ? agreement.Days
                : AgreementDays.WithoutEarlyEnd(agreement.State, agreement.Framework is { } framework ? agreement.Considered(framework) : null);

        private DomainError? NoticeFinding(LocalDate lastDay, LocalDate? noticeGivenOn)
        {
            if (!EventYears.OfOurTime.Hold(lastDay))
            {
                return null;
            }

            if (agreement.ClausesOn(lastDay).TerminationNotice is not { } notice)
            {
                return AgreementErrors.NoticeNotAgreed.Warning("noticeGivenOn", agreement.Named);
            }

            var latest = notice.LatestStart(lastDay);
            if (noticeGivenOn is not { } given)
            {
                return AgreementErrors.NoticeDayUnknown.Warning("noticeGivenOn", agreement.Named, Argument.Of("latest", latest));
            }

            return given <= latest
                ? null
                : AgreementErrors.NoticeShort.Warning(
                    "noticeGivenOn",
                    Argument.Of("given", given),
                    Argument.Of("latest", latest),
                    Argument.Of("notice", notice)
                );
        }

        /// <summary>What is to be known of the notice of an early end that is put in place of another.</summary>
        internal DomainError? NoticeFinding(AgreementEvent? instead) =>
            instead is AgreementTerminated e && e.Cause == TerminationCause.Notice ? agreement.NoticeFinding(e.LastDay, e.NoticeGivenOn) : null;

        /// <summary>What is wrong with an early end that is put in place of another.</summary>
        internal DomainError? EndFault(AgreementEvent? instead) => instead is AgreementTerminated e ? agreement.EndFinding(e.LastDay) : null;
    }
}
