using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Agreements;

/// <content>How it stands on a day.</content>
public sealed partial class CooperationAgreement
{
    /// <summary>The day of the last needed signature, or null if the agreement is not formed.</summary>
    public LocalDate? FormedOn => Days.Formation.FormedOn;

    /// <summary>The days on which it is in force, and can be relied on: its term with its first and its last day, less the suspended days.</summary>
    public DateSet InForceDays => Days.InForceDays;

    /// <summary>The days on which it binds, suspended ones included; both the first and the last day belong to it.</summary>
    public DateSet TermDays => Days.Term;

    /// <summary>The days of the term on which it is suspended, the first and the last of each suspension included.</summary>
    public DateSet SuspendedDays => Days.Suspended;

    /// <summary>
    /// The last day of its term, automatic renewals included; null if it has none, is open-ended, renews itself without limit, or the end is not known.
    /// </summary>
    public LocalDate? LastDay => Days.LastDay;

    /// <summary>
    /// The days, once it is formed and within what its own period allows, of which nobody can tell whether it binds, because something is not known;
    /// <see cref="Missing"/> names what. Suspended days are among them; in force it is on none of those.
    /// </summary>
    public DateSet UndeterminedDays => Days.Formation.FormedOn is { } formed ? Days.Undetermined & DateSet.From(formed) : DateSet.None;

    /// <summary>What it does not say or what was not shown, first what it needs before it can be in force, then remarks.</summary>
    public ValueList<MissingElement> Missing => AgreementGaps.Of(this).ToValueList();

    /// <summary>How it stands on a day, on four axes.</summary>
    /// <param name="day">The day, in the agreement's zone.</param>
    /// <returns>The standing.</returns>
    /// <exception cref="ArgumentException">The day is not one of the ISO calendar in the years 1 to 9999.</exception>
    public Standing StandingOn(LocalDate day)
    {
        var force = ForceOn(Guard.Against.NotIso(day));
        return new(
            day,
            FormationOn(day),
            force,
            IsOpenForIntakeOn(day) ? Intake.Open : Intake.Closed,
            Days.Suspended.Contains(day) || (force == Force.Undetermined && _state.Suspensions.Days.Contains(day)) ? Hold.Suspended : Hold.None,
            Days.InForceDays.Overlaps(DateSet.Until(day)),
            force == Force.NotYetInForce ? Days.Term.NextDayIn(day) : null,
            force is Force.Expired or Force.Terminated or Force.Concluded ? Days.Term.LastDay ?? _state.Termination?.LastDay : null
        );
    }

    /// <summary>Where the fact about an element comes from, or null if nothing is known of it.</summary>
    /// <param name="element">The element.</param>
    /// <returns>As printed or supplied.</returns>
    public Provenance? ProvenanceOf(AgreementElement element)
    {
        Guard.Against.Null(element);
        return _state.Provenance.TryGetValue(element, out var provenance) ? provenance : null;
    }

    /// <summary>The parties on a day, after addenda and successions.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The parties.</returns>
    public ValueList<AgreementParty> PartiesOn(LocalDate day) => Days.Parties.On(day);

    /// <summary>The scope on a day, after addenda; empty if it is not known.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The scope, whether or not the agreement is in force on the day.</returns>
    public ValueList<ScopeItem> ScopeOn(LocalDate day) => Days.Scope.On(day);

    /// <summary>The clauses on a day, after addenda.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The clauses.</returns>
    public AgreementClauses ClausesOn(LocalDate day) => Days.Clauses.On(day) ?? AgreementClauses.None;

    /// <summary>Obligations, quotas, territory, costs and wages on a day, after addenda.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The terms.</returns>
    public AgreementTerms TermsOn(LocalDate day) => Days.Terms.On(day) ?? AgreementTerms.None;

    /// <summary>The slices of the scope, each with its first and last day.</summary>
    /// <returns>The slices within the term, in order.</returns>
    public ValueList<Segment<ValueList<ScopeItem>>> ScopeSlices()
    {
        var within = Timeline<ValueList<ScopeItem>>.Empty;
        foreach (var slice in Days.Scope.Segments)
        {
            foreach (var span in (Days.Term & slice.ToDateSet()).Spans)
            {
                within = within.Over(
                    span.LastDay is { } last ? ValidityPeriod.Between(span.FirstDay!.Value, last).Value : ValidityPeriod.From(span.FirstDay!.Value),
                    slice.Value
                );
            }
        }

        return within.Segments;
    }

    /// <summary>
    /// What has to be known about it on a day although it does not end it: an ended framework, one that was not handed in, or one whose scope it goes beyond,
    /// an end that an open suspension keeps from being known, an undetermined successor, a party that has ended and that nobody follows.
    /// </summary>
    /// <param name="day">The day.</param>
    /// <returns>The warnings.</returns>
    /// <exception cref="ArgumentException">The day is not one of the ISO calendar in the years 1 to 9999.</exception>
    public ValueList<DomainError> WarningsOn(LocalDate day)
    {
        Guard.Against.NotIso(day);
        var warnings = new List<DomainError>();
        if (Framework is { } unseen && !Considers(unseen) && Days.Term.Contains(day))
        {
            warnings.Add(AgreementErrors.NeighbourNeeded.Warning("framework", Argument.Of("neighbour", unseen.Value), Named));
        }

        if (Days.Term.Contains(day) && this.BeyondFramework(ScopeOn(day), day) is { } beyond && beyond.ErrorCode != AgreementErrors.NeighbourNeeded.Code)
        {
            warnings.Add(beyond);
        }

        if (
            Framework is { } id
            && _considered.GetValueOrDefault(id) is { } framework
            && Days.Term.Contains(day)
            && framework.LastDay is { } ended
            && ended < day
        )
        {
            warnings.Add(AgreementErrors.FrameworkExpired.Warning("framework", Argument.Of("framework", framework.ByNumber), Argument.Of("day", ended)));
        }

        if (Days.SuspendedOnFrom is { } since && Days.AgreedEnd < day && Days.Term.Contains(day))
        {
            warnings.Add(AgreementErrors.EndOpen.Warning("lastDay", Named, Argument.Of("day", since)));
        }

        if (Days.SuccessorUndetermined.Contains(day) && _state.Successions.LastOrDefault(s => s.Successor is null && s.FirstDay <= day) is { } succession)
        {
            warnings.Add(
                AgreementErrors.SuccessorUndetermined.Warning("party", Argument.Of("party", Called(succession.Party)), Argument.Of("day", succession.FirstDay))
            );
        }

        foreach (var body in UnsettledBodies.Where(b => b.Days.Contains(day)).Select(static b => b.Body))
        {
            warnings.Add(
                AgreementErrors.SuccessorUndetermined.Warning(
                    "party",
                    Argument.Of("party", NameOf(body, day)),
                    Argument.Of("day", _bodies!.Stakeholders.Find(body)?.Successions.Days.FirstDay ?? day)
                )
            );
        }

        return [.. warnings, .. EndedPartiesOn(day)];
    }

    internal bool IsOpenForIntakeOn(LocalDate day) =>
        Days.InForceDays.Contains(day) && !_state.IntakeClosings.Days.Contains(day) && !SuccessorUnsettled.Contains(day) && !DaysWithoutPartner.Contains(day);

    internal Formation FormationOn(LocalDate day)
    {
        if (_state.Withdrawn is { } withdrawn && withdrawn.FirstDay <= day && FormedOn is null)
        {
            return Formation.Withdrawn;
        }

        var formation = Days.Formation;
        return formation switch
        {
            { FormedOn: { } formedOn } when formedOn <= day => Formation.SignedByAll,
            { LapsesFrom: { } lapsed } when lapsed <= day => Formation.LapsedOffer,
            { FirstSignedOn: { } signed } when signed <= day => Formation.Offered,
            _ when _state.OfferedOn <= day || _state.Signatures.Any(s => s.Day <= day) => Formation.Offered,
            _ when _state.DraftedOn <= day => Formation.Draft,
            _ when _state.ExploredOn <= day => Formation.Exploring,
            _ => Formation.NotBegun,
        };
    }

    internal Force ForceOn(LocalDate day)
    {
        var days = Days;
        if (days.Term.Contains(day))
        {
            return Force.Binding;
        }

        if (!(days.Formation.FormedOn <= day))
        {
            return Force.NotFormed;
        }

        if (days.Undetermined.Contains(day))
        {
            return Force.Undetermined;
        }

        // Ended before it began, it was still to come up to the day of its end.
        var all = days.Term | days.Undetermined;
        var isOver = all.IsEmpty ? !days.IsCutShort || _state.Termination!.LastDay < day : all.LastDay < day;
        return (isOver, days.IsCutShort) switch
        {
            (false, _) => Force.NotYetInForce,
            (true, true) => _state.Termination!.Cause == TerminationCause.PurposeReached ? Force.Concluded : Force.Terminated,
            _ => Force.Expired,
        };
    }
}
