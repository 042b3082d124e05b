namespace Pembinaan.Domain.Agreements;

/// <summary>What rests on something that is not there any more.</summary>
internal static class Grounds
{
    extension(CooperationAgreement agreement)
    {
        /// <summary>What was recorded as fulfilled and could not be now: no such obligation was agreed, or it was not due on that day.</summary>
        internal IEnumerable<DomainError> UngroundedFulfilments()
        {
            var now = SaidBefore.Now(agreement);
            return agreement.State.Fulfilments.SelectMany(f => new[] { now.NotOwed(f.Code), agreement.NotDueFault(f) }).OfType<DomainError>();
        }

        /// <summary>
        /// The first day on which it exists: the day of the last needed signature, or an earlier one of its term where it is retroactive; null where it is not
        /// formed, or that day is not known.
        /// </summary>
        internal LocalDate? ExistsFrom =>
            agreement.FormedOn is { } formed && !(agreement.Days.Undetermined is { IsEmpty: false, FirstDay: null })
                ? new[] { formed, agreement.TermDays.FirstDay ?? formed, agreement.Days.Undetermined.FirstDay ?? formed }.Min()
                : null;

        /// <summary>What was fulfilled, reported on, evaluated or asked for under it on a day on which it did not exist yet.</summary>
        internal List<DomainError> DoneBefore()
        {
            var (state, faults) = (agreement.State, new List<DomainError>());
            var exists = agreement.ExistsFrom;
            foreach (var fulfilled in state.Fulfilments)
            {
                Hold(fulfilled.Day, "day");
            }

            foreach (var evaluation in state.Evaluations)
            {
                Hold(evaluation.ClosedOn, "closedOn");
            }

            foreach (var report in state.Reports)
            {
                Hold(report.Day, "day");
                Hold(report.Period.LastDay ?? report.Day, "period");
            }

            foreach (var request in state.RenewalRequests)
            {
                Hold(request.Day, "day");
            }

            foreach (var stop in state.RenewalStops)
            {
                Hold(stop.GivenOn, "givenOn");
            }

            return faults;

            void Hold(LocalDate day, string field)
            {
                if (day < exists)
                {
                    faults.Add(AgreementErrors.BeforeItExisted.For(field, agreement.Named, Argument.Of("day", day), Argument.Of("firstDay", exists.Value)));
                }
            }
        }

        /// <summary>The agreement, unless something of it was done before it existed that was not so before.</summary>
        internal DomainResult<CooperationAgreement> NothingDoneBefore(CooperationAgreement? before) =>
            agreement.DoneBeforeNow(before).ToArray() is { Length: > 0 } early ? DomainResult<CooperationAgreement>.Failure(early) : agreement;

        /// <summary>What was done on a day before it existed, and was not so before.</summary>
        internal IEnumerable<DomainError> DoneBeforeNow(CooperationAgreement? before) =>
            agreement.DoneBefore().ExceptBy((before?.DoneBefore() ?? []).Select(static f => f.Text), static f => f.Text);

        /// <summary>Who signed, numbered, brought somebody or was succeeded, and is a party on no day.</summary>
        internal IEnumerable<PartyId> Strangers()
        {
            var parties = agreement.Days
                .Parties.Segments.SelectMany(static s => s.Value)
                .Select(static p => p.Party)
                .Concat(agreement.State.Successions.Select(static s => s.Party))
                .Concat(agreement.State.Parties.Select(static p => p.Party))
                .ToHashSet();
            return agreement.State
                .Signatures.Select(static s => s.Party)
                .Concat(agreement.State.Numbers.Select(static n => n.Party))
                .Concat(agreement.State.Offices.Select(static o => o.Party))
                .Concat(agreement.State.Brought.Select(static b => b.Party))
                .Concat(agreement.State.Signatories.Select(static s => s.Party))
                .Concat(agreement.Days.Terms.Segments.SelectMany(static s => s.Value.Named))
                .Distinct()
                .Where(p => !parties.Contains(p));
        }
    }
}
