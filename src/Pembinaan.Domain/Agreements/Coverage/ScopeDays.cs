using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Agreements;

/// <summary>The days of the subjects and facilities of an agreement.</summary>
internal static class ScopeDays
{
    extension(CooperationAgreement agreement)
    {
        internal ValueList<Segment<ValueList<ScopeItem>>> ScopeSlices()
        {
            var within = Timeline<ValueList<ScopeItem>>.Empty;
            foreach (var slice in agreement.Days.Scope.Segments)
            {
                foreach (var span in (agreement.Days.Term & slice.ToDateSet()).Spans)
                {
                    within = within.Over(
                        span.LastDay is { } last ? ValidityPeriod.Between(span.FirstDay!.Value, last).Value : ValidityPeriod.From(span.FirstDay!.Value),
                        slice.Value
                    );
                }
            }

            return within.Segments;
        }

        internal DateSet SubjectDays(SubjectId subject) => agreement.Days.Scope.DaysWhere(items => items.Any(i => i.Subject == subject));

        /// <summary>The days on which a facility belongs to it for a subject; for any subject, if none is given.</summary>
        internal DateSet FacilityDays(FacilityId facility, SubjectId? subject)
        {
            var partyDays = agreement.Days.Parties.DaysWhere(parties => parties.Any(p => p.Party.Facility == facility));
            var named = agreement.Days.Scope.DaysWhere(items => items.Any(i => (subject is null || i.Subject == subject) && i.Facilities.Contains(facility)));
            var open = agreement.Days.Scope.DaysWhere(items => items.Any(i => (subject is null || i.Subject == subject) && i.Facilities.IsEmpty));
            return named | (open & partyDays);
        }

        /// <summary>
        /// The days on which the subject takes no one in any more, because it is known that it leaves the scope: from the day since which that has been known
        /// without interruption, up to the day before. Where no day of the term is left by then, the end comes first and nothing is taken out.
        /// </summary>
        internal DateSet NarrowingDays(SubjectId subject)
        {
            var closed = DateSet.None;
            var term = agreement.Days.Term | agreement.Days.Undetermined;
            foreach (var span in agreement.SubjectDays(subject).Spans)
            {
                if (span.LastDay is { } last && term.Overlaps(DateSet.From(last.PlusDays(1))) && agreement.KnownToLeaveSince(subject, last) is { } known)
                {
                    closed |= DateSet.Between(known, last);
                }
            }

            return closed;
        }

        /// <summary>Whether on a day every subject of the scope takes no one in any more, because it is known that it leaves.</summary>
        internal bool IsLeftByAll(LocalDate day) =>
            agreement.State.Addenda.Exists(static a => a.Addendum.Scope is not null)
            && agreement.Days.Scope.On(day) is { IsEmpty: false } items
            && items.All(i => agreement.NarrowingDays(i.Subject).Contains(day));

        /// <summary>The days on which a subject that left the scope may be finished: as the addendum says that settles the scope from then on.</summary>
        internal DateSet RunOutDays(SubjectId subject)
        {
            var (days, within) = (agreement.Days.RunOut, agreement.SubjectDays(subject));
            foreach (var span in within.Spans)
            {
                if (
                    span.LastDay is { } last
                    && agreement.Days.ScopeSettledBy.On(last.PlusDays(1)) is >= 0 and var place
                    && agreement.State.Addenda[place].Addendum.RunOutLastDay is { } runOut
                )
                {
                    days |= DateSet.Between(last.PlusDays(1), runOut) & agreement.Days.InForceDays;
                }
            }

            return days.Except(within & agreement.Days.InForceDays);
        }

        /// <summary>
        /// The day since which the addenda on record have said, each time, that a subject leaves the scope after a day or had left it by then, on whichever
        /// day each says; null if none does.
        /// </summary>
        private LocalDate? KnownToLeaveSince(SubjectId subject, LocalDate last)
        {
            var (said, since) = (Timeline<ValueList<ScopeItem>>.Always(agreement.State.Scope), (LocalDate?)null);
            foreach (var (addendum, effective, _, known) in agreement.State.Addenda)
            {
                if (addendum.Scope is { } scope)
                {
                    said = said.Over(ValidityPeriod.From(effective), scope);
                    var days = said.DaysWhere(items => items.Any(i => i.Subject == subject));
                    since = days.Contains(last) && days.NextDayOut(last) is null ? null : since ?? known;
                }
            }

            return since;
        }
    }
}
