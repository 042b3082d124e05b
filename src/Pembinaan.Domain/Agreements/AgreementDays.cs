using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Agreements;

/// <summary>The days that follow from the state of an agreement; computed once for each state.</summary>
internal sealed class AgreementDays
{
    private AgreementDays(AgreementState state, AgreementFormation formation)
    {
        State = state;
        Formation = formation;
    }

    public AgreementState State { get; }

    public AgreementFormation Formation { get; }

    /// <summary>The days on which it binds; suspended ones included.</summary>
    public DateSet Term { get; private set; }

    /// <summary>The days of the term that are suspended.</summary>
    public DateSet Suspended { get; private set; }

    /// <summary>The days of suspensions that a clause of the same day adds at the end.</summary>
    public DateSet SuspensionsAdded => State.Suspensions.Days & Clauses.DaysWhere(static c => c.SuspensionExtendsTerm == true);

    /// <summary>The days of the term that are not suspended.</summary>
    public DateSet InForceDays { get; private set; }

    /// <summary>The days after the end on which what had begun may be finished; none of a suspension that reaches past the end.</summary>
    public DateSet RunOut { get; private set; }

    /// <summary>
    /// The days after the last on which it may bind, on which, if it does until then, what had begun may be finished; none where its end is known.
    /// </summary>
    public DateSet RunOutIfDetermined => IsUndetermined ? RunOutAfter(Term | Undetermined).Except(State.Suspensions.Days) : DateSet.None;

    /// <summary>The days of the term before the agreement was formed; empty without a retroactivity clause.</summary>
    public DateSet Ratified { get; private set; }

    /// <summary>Whether the termination cut the term.</summary>
    public bool IsCutShort { get; private set; }

    /// <summary>The last day as agreed, whether or not a day of the term is left; null without an end.</summary>
    public LocalDate? AgreedEnd { get; private set; }

    /// <summary>The first day of the suspension without an end that keeps the end of the term from being known; null if there is none.</summary>
    public LocalDate? SuspendedOnFrom { get; private set; }

    /// <summary>The days, once it is formed, of which nobody can tell whether it binds, because something is not known.</summary>
    public DateSet Undetermined { get; private set; }

    /// <summary>Formed, but something is not known without which it cannot be told whether it binds.</summary>
    public bool IsUndetermined => !Undetermined.IsEmpty;

    /// <summary>The last day of the term; null if it has none, or it is not known.</summary>
    public LocalDate? LastDay => IsUndetermined ? null : Term.LastDay;

    /// <summary>The last day as agreed before any renewal of itself; null without one.</summary>
    public LocalDate? LastDayBeforeRenewals { get; private set; }

    /// <summary>Whether what is not known of an automatic renewal keeps days from being determined.</summary>
    public bool IsRenewalUnknown { get; private set; }

    /// <summary>The addendum that settles the scope of a day, by its place among the addenda; −1 for the agreement itself.</summary>
    public Timeline<int> ScopeSettledBy { get; private set; } = Timeline<int>.Empty;

    public Timeline<ValueList<ScopeItem>> Scope { get; private set; } = Timeline<ValueList<ScopeItem>>.Empty;

    public Timeline<ValueList<AgreementParty>> Parties { get; private set; } = Timeline<ValueList<AgreementParty>>.Empty;

    public Timeline<AgreementClauses> Clauses { get; private set; } = Timeline<AgreementClauses>.Empty;

    public Timeline<AgreementTerms> Terms { get; private set; } = Timeline<AgreementTerms>.Empty;

    /// <summary>The days on which a party has no determined successor.</summary>
    public DateSet SuccessorUndetermined { get; private set; }

    /// <summary>Who was succeeded from a day on and, by what was recorded before, is a party on no day from then: that has no effect.</summary>
    public ValueList<(PartyId Party, LocalDate FirstDay)> WithoutParty { get; private set; } = [];

    public static AgreementDays Of(AgreementState state, CooperationAgreement? framework)
    {
        var days = new AgreementDays(state, AgreementFormation.Of(state));
        days.Fold();
        days.Span(framework);
        return days;
    }

    public bool NeedsFramework => State.Framework is not null && Clauses.Segments.Any(static s => s.Value.Framework == FrameworkRule.EndsWithFramework);

    /// <summary>
    /// Addenda and successions in the order in which they were recorded: a later one overrides the days that it covers. A succession that comes only after an
    /// addendum names the parties still comes: to whom the addendum names.
    /// </summary>
    private void Fold()
    {
        Scope = State.Scope.IsEmpty ? Timeline<ValueList<ScopeItem>>.Empty : Timeline<ValueList<ScopeItem>>.Always(State.Scope);
        ScopeSettledBy = Timeline<int>.Always(-1);
        Parties = Timeline<ValueList<AgreementParty>>.Always(State.Parties);
        Clauses = Timeline<AgreementClauses>.Always(State.Clauses);
        Terms = Timeline<AgreementTerms>.Always(State.Terms);
        var (undetermined, place, announced) = (new Dictionary<PartyId, DateSet>(), 0, State.Successions.Clear());
        foreach (var (addendum, succession) in State.Turns)
        {
            if (addendum is not null)
            {
                Change(addendum, place++, undetermined);
                foreach (var later in addendum.Addendum.Parties is null ? [] : announced.FindAll(s => s.FirstDay > addendum.EffectiveFrom))
                {
                    Succeed(later.Party, later.Successor, later.FirstDay, undetermined, true);
                }
            }
            else
            {
                if ((DaysOf(succession!.Party) & DateSet.From(succession.FirstDay)).IsEmpty)
                {
                    WithoutParty = [.. WithoutParty, (succession.Party, succession.FirstDay)];
                }

                Succeed(succession.Party, succession.Successor, succession.FirstDay, undetermined, false);
                announced = announced.Add(succession);
            }
        }

        SuccessorUndetermined = undetermined.Values.Aggregate(DateSet.None, static (all, days) => all | days);
    }

    private void Change(KnownAddendum known, int place, Dictionary<PartyId, DateSet> undetermined)
    {
        var (addendum, onwards) = (known.Addendum, ValidityPeriod.From(known.EffectiveFrom));
        Clauses = addendum.Clauses is { } clauses ? Clauses.Over(onwards, clauses) : Clauses;
        Terms = addendum.Terms is { } terms ? Terms.Over(onwards, terms) : Terms;
        if (addendum.Scope is { } scope)
        {
            Scope = Scope.Over(onwards, scope);
            ScopeSettledBy = ScopeSettledBy.Over(onwards, place);
        }

        if (addendum.Parties is { } parties)
        {
            // Who signs as a party from now on is no longer waited for.
            Parties = Parties.Over(onwards, parties);
            foreach (var party in undetermined.Keys.ToList())
            {
                undetermined[party] = undetermined[party].Except(onwards.ToDateSet());
            }
        }
    }

    // Again, it is of those whom an addendum names, who may be the successor already.
    private void Succeed(PartyId party, PartyId? to, LocalDate firstDay, Dictionary<PartyId, DateSet> undetermined, bool again)
    {
        var onwards = DateSet.From(firstDay) & (again ? DaysOf(party) : DateSet.All);
        undetermined[party] = to is null
            ? undetermined.GetValueOrDefault(party) | onwards
            : undetermined.GetValueOrDefault(party).Except(onwards);
        if (to is { } successor)
        {
            Parties = Replaced(Parties, party, successor, firstDay, again);
        }
    }

    /// <summary>The days on which somebody is a party itself.</summary>
    public DateSet DaysOf(PartyId party) => Parties.DaysWhere(parties => parties.Any(p => p.Party == party));

    private static Timeline<ValueList<AgreementParty>> Replaced(
        Timeline<ValueList<AgreementParty>> parties,
        PartyId old,
        PartyId successor,
        LocalDate firstDay,
        bool once
    )
    {
        var replaced = parties;
        foreach (var segment in parties.Segments)
        {
            var first = segment.FirstDay is { } from && from > firstDay ? from : firstDay;
            if (segment.LastDay is { } last && last < first)
            {
                continue;
            }

            var period = segment.LastDay is { } until ? ValidityPeriod.Between(first, until).Value : ValidityPeriod.From(first);
            var next = segment.Value.Select(p => p.Party == old ? new(successor) { SignaturesNeeded = p.SignaturesNeeded } : p);
            replaced = replaced.Over(period, [.. once ? next.DistinctBy(static p => p.Party) : next]);
        }

        return replaced;
    }

    private void Span(CooperationAgreement? framework)
    {
        if (Formation.FormedOn is not { } formedOn)
        {
            return;
        }

        var hasPeriod = State.Period is not null || State.Addenda.Exists(static a => a.Addendum.Period is not null);
        var (agreed, open) =
            !hasPeriod || Scope.IsEmpty ? (DateSet.None, DateSet.All) : Within(framework, Agreed(formedOn));
        AgreedEnd = !open.IsEmpty ? null : agreed.LastDay ?? AgreedEnd;
        if (State.Termination is { LastDay: var last } && !(agreed | open).IsSubsetOf(DateSet.Until(last)) && CutsShort(last, framework))
        {
            (agreed, open) = (agreed & DateSet.Until(last), open & DateSet.Until(last));
            IsCutShort = true;
        }

        Term = agreed;
        Undetermined = open;
        Suspended = State.Suspensions.Days.Intersect(agreed);
        InForceDays = agreed.Except(Suspended);
        Ratified = agreed.Except(DateSet.From(formedOn));
        RunOut = IsUndetermined ? DateSet.None : RunOutAfter(agreed).Except(State.Suspensions.Days);
    }

    /// <summary>
    /// The days within the framework, where the agreement ends with it. Days on which it is not known whether the framework binds are not known here either.
    /// </summary>
    private (DateSet Certain, DateSet Open) Within(CooperationAgreement? framework, (DateSet Certain, DateSet Open) days)
    {
        // A scope that an addendum supplies later is not known before.
        var (agreed, open) = (days.Certain & Scope.Days, days.Open & Scope.Days);
        agreed = open.IsEmpty ? Extended(agreed) : agreed;
        if (NeedsFramework && framework is null)
        {
            // Longer than its own period it lasts under no framework.
            return (DateSet.None, agreed | open);
        }

        if (!NeedsFramework || (framework!.Days.Term.IsEmpty && !framework.Days.IsUndetermined))
        {
            return (agreed, open);
        }

        var (certain, doubtful) = (framework.Days.Term, framework.Days.Undetermined);
        var known =
            certain.IsEmpty ? DateSet.None
            : certain.LastDay is { } end ? DateSet.Until(end)
            : DateSet.All;
        var possible =
            doubtful.IsEmpty ? known
            : doubtful.LastDay is { } last ? known | DateSet.Until(last)
            : DateSet.All;
        return (agreed & known, ((open | agreed.Except(known)) & possible).Except(agreed & known));
    }

    /// <summary>
    /// Whether an early end had an effect when it was recorded. One that would have come after the natural end had none, and an addendum or a suspension that
    /// moves that end later is not cut by it.
    /// </summary>
    private bool CutsShort(LocalDate lastDay, CooperationAgreement? framework)
    {
        if (
            ReferenceEquals(State.Suspensions, State.SuspensionsBeforeTermination)
            && !State.Addenda.Skip(State.AddendaBeforeTermination).Any(static a => a.Addendum.Period is not null)
        )
        {
            return true;
        }

        var then = State.WithAddenda([.. State.Addenda.Take(State.AddendaBeforeTermination)]) with { Suspensions = State.SuspensionsBeforeTermination };
        var before = WithoutEarlyEnd(then, framework);
        return !(before.Term | before.Undetermined).IsSubsetOf(DateSet.Until(lastDay));
    }

    /// <summary>The days as they would be without an early end.</summary>
    public static AgreementDays WithoutEarlyEnd(AgreementState state, CooperationAgreement? framework) => Of(state with { Termination = null }, framework);

    /// <summary>
    /// The days after the last for which a clause lets what had begun be finished; a clause that is agreed only after the end counts from its own first day.
    /// </summary>
    private DateSet RunOutAfter(in DateSet agreed)
    {
        var days = DateSet.None;
        if (agreed.LastDay is { } last)
        {
            foreach (var clauses in Clauses.Segments)
            {
                if (clauses.Value.RunOut is { } runOut && !(clauses.LastDay < last))
                {
                    days |=
                        DateSet.Between(last.PlusDays(1), runOut.LastDayFrom(last.PlusDays(1)))
                        & (clauses.FirstDay > last ? DateSet.From(clauses.FirstDay.Value) : DateSet.All);
                }
            }
        }

        return days;
    }

    private AgreementClauses ClausesOn(LocalDate day) => Clauses.On(day) ?? AgreementClauses.None;

    /// <summary>
    /// The days of the agreed period, of the periods of the addenda and of automatic renewals: those that are certain, and those of which nobody can tell.
    /// </summary>
    private (DateSet Certain, DateSet Open) Agreed(LocalDate formedOn)
    {
        var (certain, open) = (DateSet.None, DateSet.None);
        LocalDate? firstDay = null;
        if (State.Period is { } period)
        {
            firstDay = period.FirstDay ?? (period.IsFromSigning ? formedOn : null);
            (certain, open) = period.DaysFrom(formedOn);
            AgreedEnd = certain.LastDay;
            var signed = ClausesOn(firstDay ?? formedOn).Retroactive == true ? DateSet.All : DateSet.From(formedOn);
            (certain, open) = Renewed(certain & signed, open & signed);
        }

        foreach (var (addendum, effective, _, _) in State.Addenda)
        {
            if (addendum.Period is { } amended)
            {
                var (whole, maybe) = amended.Beginning(firstDay ?? LocalDate.Max(formedOn, effective)).DaysFrom(LocalDate.Max(formedOn, effective));
                var onwards = DateSet.From(LocalDate.Max(effective, ClausesOn(effective).Retroactive == true ? effective : formedOn));
                var before = DateSet.Until(effective.PlusDays(-1));
                (certain, open) = Renewed((certain & before) | (whole & onwards), (open & before) | (maybe & onwards));
                firstDay ??= amended.FirstDay ?? LocalDate.Max(formedOn, effective);
            }
        }

        return (certain, open);
    }

    private (DateSet Certain, DateSet Open) Renewed(in DateSet certain, in DateSet open)
    {
        LastDayBeforeRenewals = open.IsEmpty ? certain.LastDay : null;
        if (LastDayBeforeRenewals is not { } last)
        {
            return (certain, open);
        }

        var (renewed, unknown) = RenewedDays.After(last, Clauses, State.RenewalStops);
        IsRenewalUnknown = !unknown.IsEmpty;
        return (certain | renewed, unknown);
    }

    /// <summary>
    /// Suspended days on which a clause says so are added at the end; those that fall into the added days too. While a suspension under that clause has no
    /// end, neither has the term.
    /// </summary>
    private DateSet Extended(DateSet agreed)
    {
        var suspensions = SuspensionsAdded;
        if (suspensions.IsEmpty || agreed.LastDay is not { } last)
        {
            return agreed;
        }

        var extended = agreed;
        var open = suspensions is { IsEmpty: false, LastDay: null } ? suspensions.Spans[^1].FirstDay : null;
        for (var added = -1; ;)
        {
            if (open is { } since && extended.Contains(since))
            {
                // Each suspended day adds another: it binds, suspended, until it is resumed.
                (SuspendedOnFrom, AgreedEnd) = (since, extended.LastDay);
                return extended | DateSet.From(since);
            }

            if (suspensions.Intersect(extended).Count() is not { } suspended || suspended == added)
            {
                return extended;
            }

            added = suspended;
            extended =
                agreed | DateSet.Between(last, NodaTime.Period.DaysBetween(last, LocalDate.MaxIsoValue) < added ? LocalDate.MaxIsoValue : last.PlusDays(added));
        }
    }
}
