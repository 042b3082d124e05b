using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Agreements;

/// <summary>How an agreement stands on a day, on four axes.</summary>
internal static class StandingByDay
{
    extension(CooperationAgreement agreement)
    {
        internal Standing StandingOn(LocalDate day)
        {
            var force = agreement.ForceOn(Guard.Against.NotIso(day));
            var isSuspended =
                agreement.Days.Suspended.Contains(day) || (force == LegalForce.Undetermined && agreement.State.Suspensions.Days.Contains(day));
            return new(
                day,
                agreement.FormationOn(day),
                force,
                agreement.IsOpenForIntakeOn(day, force, isSuspended),
                isSuspended,
                agreement.Days.InForceDays.Overlaps(DateSet.Until(day)),
                force is LegalForce.NotYetInForce or LegalForce.Expired ? agreement.Days.Term.NextDayIn(day) : null,
                force is LegalForce.Expired or LegalForce.Terminated or LegalForce.Concluded
                    ? agreement.Days.Term.PreviousDayIn(day) ?? agreement.State.Termination?.LastDay
                    : null
            )
            {
                Findings = force is LegalForce.Binding or LegalForce.Undetermined && agreement.Bodies is null ? agreement.OtherRecords() : [],
            };
        }

        // Outside a dossier nobody can tell which of the records that are one agreement counts.
        private ValueList<DomainError> OtherRecords() =>
            [.. agreement.SameAs.Select(other => AgreementErrors.NeighbourNeeded.Warning("sameAs", Argument.Of("neighbour", other.Value), agreement.Named))];

        private bool? IsOpenForIntakeOn(LocalDate day, LegalForce force, bool isSuspended)
        {
            var isClosed =
                force is not (LegalForce.Binding or LegalForce.Undetermined)
                || isSuspended
                || agreement.State.IntakeClosings.Days.Contains(day)
                || agreement.SuccessorUnsettled.Contains(day)
                || agreement.IsLeftByAll(day)
                || agreement.DaysWithoutPartner.Contains(day);
            return isClosed ? false
                : force == LegalForce.Undetermined || agreement.DaysOfUnknownPartner.Contains(day) ? null
                : true;
        }

        private Formation FormationOn(LocalDate day)
        {
            if (agreement.State.Withdrawn is { } withdrawn && withdrawn.FirstDay <= day && agreement.FormedOn is null)
            {
                return Formation.Withdrawn;
            }

            var formation = agreement.Days.Formation;
            return formation switch
            {
                { FormedOn: { } formedOn } when formedOn <= day => Formation.SignedByAll,
                { LapsesFrom: { } lapsed } when lapsed <= day => Formation.LapsedOffer,
                { FirstSignedOn: { } signed } when signed <= day => Formation.Offered,
                _ when agreement.State.OfferedOn <= day || agreement.State.Signatures.Any(s => s.Day <= day) => Formation.Offered,
                _ when agreement.State.DraftedOn <= day => Formation.Draft,
                _ when agreement.State.ExploredOn <= day => Formation.Exploring,
                _ => Formation.NotBegun,
            };
        }

        private LegalForce ForceOn(LocalDate day)
        {
            var days = agreement.Days;
            if (days.Term.Contains(day))
            {
                return LegalForce.Binding;
            }

            if (!(days.Formation.FormedOn <= day))
            {
                return LegalForce.NotFormed;
            }

            if (days.Undetermined.Contains(day))
            {
                return LegalForce.Undetermined;
            }

            // Ended before it began, it was still to come up to the day of its end. Between its end and an addendum signed later it had expired.
            var all = days.Term | days.Undetermined;
            var isOver = all.IsEmpty ? !days.IsCutShort || agreement.State.Termination!.LastDay < day : all.LastDay < day;
            return (isOver, days.IsCutShort) switch
            {
                (false, _) when all.PreviousDayIn(day) is null => LegalForce.NotYetInForce,
                (true, true) => agreement.State.Termination!.Cause == TerminationCause.PurposeReached ? LegalForce.Concluded : LegalForce.Terminated,
                _ => LegalForce.Expired,
            };
        }
    }
}
