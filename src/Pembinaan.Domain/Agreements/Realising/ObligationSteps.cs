using Pembinaan.Domain.Agreements.Events;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Agreements;

/// <summary>Duties that are fulfilled, and periodic reports that answer one.</summary>
internal static class ObligationSteps
{
    extension(CooperationAgreement agreement)
    {
        internal DomainResult<CooperationAgreement> Fulfil(string code, LocalDate day, string? note, Recording recording, LocalDate? dueOn = null)
        {
            Guard.Against.Null(code);
            Guard.Against.NotIso(dueOn);
            Guard.Against.Null(recording);
            return agreement.Kept(
                agreement.Carry(
                    new ObligationFulfilled(code, day, note, dueOn),
                    recording,
                    agreement.NotDueFault(new(code, day, note, dueOn))
                        ?? (agreement.LastDay < dueOn ? NotDue(code, dueOn!.Value)
                            : dueOn is { } due && Coverage.NotDetermined(agreement, DateSet.On(due)) is not null ? Coverage.Undetermined(agreement)
                            : null))
                    .Bind(next => agreement.Answering(next, dueOn is { } then ? LocalDate.Max(then, day) : day, "code", code)),
                recording);
        }

        internal DomainResult<CooperationAgreement> ReceiveReport(PartyId party, ValidityPeriod period, LocalDate day, Recording recording)
        {
            Guard.Against.Null(party);
            Guard.Against.Null(period);
            Guard.Against.Null(recording);
            party = agreement.Meant(party, day);
            return agreement.Kept(
                agreement.Carry(
                        new PeriodicReportReceived(party, period, day),
                        recording,
                        period.LastDay is { } last && last > day
                            ? AgreementErrors.ReportedAhead.Warning(nameof(period), Argument.Of("period", period), Argument.Of("day", day))
                            : null
                    )
                    .Bind(next =>
                        agreement.ReportsOwed(party, period.LastDay!.Value, day) is { } code
                            ? agreement.Answering(next, period.LastDay.Value, "period", code)
                            : DomainResult.Success(next)
                    ),
                recording
            );
        }

        internal DomainResult<CooperationAgreement> ReportActivity(ActivityReported reported, Recording recording)
        {
            Guard.Against.Null(reported.Subject, "subject");
            Guard.Against.Null(reported.Period, "period");
            Guard.Against.Null(reported.Source, "source");
            Guard.Against.Null(recording);
            return agreement.Kept(
                agreement.Carry(
                    reported,
                    recording,
                    agreement.Days.Scope.Segments.Any(s => s.Value.Any(i => i.Subject == reported.Subject))
                        ? null
                        : AgreementErrors.ReportedOutsideScope.For("subject", Argument.Of("subject", reported.Subject.Value), agreement.Named),
                    reported.Period.LastDay > reported.Day
                        ? AgreementErrors.ReportedAhead.Warning("period", Argument.Of("period", reported.Period), Argument.Of("day", reported.Day))
                        : null,
                    reported.Period.ToDateSet() is var on && on.IsSubsetOf(agreement.TermDays) ? null
                        : on.IsSubsetOf(agreement.TermDays | agreement.UndeterminedDays) ? Coverage.NotDetermined(agreement)
                        : AgreementErrors.ReportedOutsideTerm.Warning("period", Argument.Of("period", reported.Period), agreement.Named),
                    agreement.ReportedBefore(reported)
                ),
                recording
            );
        }

        /// <summary>That an earlier report is about the same subject and some of the same days; null if none is.</summary>
        private DomainError? ReportedBefore(ActivityReported reported) =>
            agreement.State.ReportedActivities.Find(r => r.Subject == reported.Subject && r.Period.ToDateSet().Overlaps(reported.Period.ToDateSet()))
                is { } earlier
                ? AgreementErrors.ReportedTwice.Warning(
                    "period",
                    Argument.Of("subject", reported.Subject.Value),
                    Argument.Of("period", earlier.Period),
                    Argument.Of("source", earlier.Source),
                    Argument.Of("day", earlier.Day)
                )
                : null;

        /// <summary>The duty of a party to report periodically that would be answered by a report on days up to one; null if there is none.</summary>
        private string? ReportsOwed(PartyId party, LocalDate reported, LocalDate day) =>
            EventYears.OfOurTime.Hold(reported) && EventYears.OfOurTime.Hold(day)
                ? Obligations
                    .Of(agreement, reported)
                    .FirstOrDefault(o =>
                        o.Obligation.Kind == ObligationKind.PeriodicReport
                        && agreement.IsInOneLine(o.Obligation.Party, party)
                        && !(o.Obligation.DueOn < reported)
                    )
                    .Obligation?.Code
                : null;

        /// <summary>What fulfils nothing that is open is kept with a warning.</summary>
        private DomainResult<CooperationAgreement> Answering(CooperationAgreement next, LocalDate upTo, string field, string code) =>
            next.Revision == agreement.Revision || AnsweredUpTo(next, upTo) > AnsweredUpTo(agreement, upTo)
                ? next
                : DomainResult.Success(next, AgreementErrors.NothingOpen.Warning(field, Argument.Of("code", code), agreement.Named));

        /// <summary>Whether an obligation of this code was agreed for some day.</summary>
        internal bool Owes(string code) => agreement.Owed(code).Any();

        internal DomainError? NotDueFault(ObligationFulfilled fulfilment) =>
            fulfilment.DueOn is not { } due
            || !EventYears.OfOurTime.Hold(due)
            || !agreement.Owes(fulfilment.Code)
            || agreement.Owed(fulfilment.Code).Any(o => o.FallsDueOn(due, agreement.TermDays.FirstDay))
                ? null
                : NotDue(fulfilment.Code, due);

        private IEnumerable<Obligation> Owed(string code) =>
            agreement.Days.Terms.Segments.SelectMany(static s => s.Value.Obligations).Where(o => o.Code == code);
    }

    private static DomainError NotDue(string code, LocalDate due) =>
        AgreementErrors.NotDueThen.For("dueOn", Argument.Of("code", code), Argument.Of("day", due));

    private static int AnsweredUpTo(CooperationAgreement agreement, LocalDate upTo) =>
        Obligations.Of(agreement, upTo).Count(static o => o.FulfilledOn is not null);
}
