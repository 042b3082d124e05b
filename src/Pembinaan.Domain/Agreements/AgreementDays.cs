using Pembinaan.Domain.Identities;
using Pembinaan.Domain.Time;
using Pembinaan.Domain.Values;

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

    /// <summary>The days of the term that are not suspended.</summary>
    public DateSet InForce { get; private set; }

    /// <summary>The days after the end on which what had begun may be finished.</summary>
    public DateSet RunOut { get; private set; }

    /// <summary>The days of the term before the agreement was formed; empty without a retroactivity clause.</summary>
    public DateSet Ratified { get; private set; }

    /// <summary>Whether the termination cut the term.</summary>
    public bool IsCutShort { get; private set; }

    /// <summary>Whether the framework cut the term.</summary>
    public bool IsCutByFramework { get; private set; }

    /// <summary>The last day as agreed, whether or not a day of the term is left; null without an end.</summary>
    public LocalDate? AgreedEnd { get; private set; }

    /// <summary>The first day of the suspension without an end that keeps the end of the term from being known; null if there is none.</summary>
    public LocalDate? SuspendedOnFrom { get; private set; }

    /// <summary>Formed, but something without which it cannot bind is not known.</summary>
    public bool IsUndetermined { get; private set; }

    public Timeline<ValueList<ScopeItem>> Scope { get; private set; } = Timeline<ValueList<ScopeItem>>.Empty;

    public Timeline<ValueList<AgreementParty>> Parties { get; private set; } = Timeline<ValueList<AgreementParty>>.Empty;

    public Timeline<AgreementClauses> Clauses { get; private set; } = Timeline<AgreementClauses>.Empty;

    public Timeline<AgreementTerms> Terms { get; private set; } = Timeline<AgreementTerms>.Empty;

    /// <summary>The days on which a party has no determined successor.</summary>
    public DateSet SuccessorUndetermined { get; private set; }

    public static AgreementDays Of(AgreementState state, CooperationAgreement? framework)
    {
        var days = new AgreementDays(state, AgreementFormation.Of(state));
        days.Slice();
        days.Succeed();
        days.Span(framework);
        return days;
    }

    public bool NeedsFramework => State.Framework is not null && Clauses.Segments.Any(static s => s.Value.Framework == FrameworkRule.EndsWithFramework);

    private void Slice()
    {
        Scope = State.Scope.IsEmpty ? Timeline<ValueList<ScopeItem>>.Empty : Timeline<ValueList<ScopeItem>>.Always(State.Scope);
        Parties = Timeline<ValueList<AgreementParty>>.Always(State.Parties);
        Clauses = Timeline<AgreementClauses>.Always(State.Clauses);
        Terms = Timeline<AgreementTerms>.Always(State.Terms);
        foreach (var (addendum, effective, _, _) in State.Addenda)
        {
            var onwards = ValidityPeriod.From(effective);
            Scope = addendum.Scope is { } scope ? Scope.Over(onwards, scope) : Scope;
            Parties = addendum.Parties is { } parties ? Parties.Over(onwards, parties) : Parties;
            Clauses = addendum.Clauses is { } clauses ? Clauses.Over(onwards, clauses) : Clauses;
            Terms = addendum.Terms is { } terms ? Terms.Over(onwards, terms) : Terms;
        }
    }

    private void Succeed()
    {
        var undetermined = new Dictionary<PartyId, DateSet>();
        foreach (var succession in State.Successions)
        {
            var onwards = DateSet.From(succession.FirstDay);
            undetermined[succession.Party] = succession.Successor is null
                ? undetermined.GetValueOrDefault(succession.Party) | onwards
                : undetermined.GetValueOrDefault(succession.Party).Except(onwards);
            if (succession.Successor is { } successor)
            {
                Parties = Replaced(Parties, succession.Party, successor, succession.FirstDay);
            }
        }

        SuccessorUndetermined = undetermined.Values.Aggregate(DateSet.None, static (all, days) => all | days);
    }

    private static Timeline<ValueList<AgreementParty>> Replaced(Timeline<ValueList<AgreementParty>> parties, PartyId old, PartyId successor, LocalDate firstDay)
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
            replaced = replaced.Over(period, [.. segment.Value.Select(p => p.Party == old ? new(successor) { SignaturesNeeded = p.SignaturesNeeded } : p)]);
        }

        return replaced;
    }

    private void Span(CooperationAgreement? framework)
    {
        if (Formation.FormedOn is not { } formedOn)
        {
            return;
        }

        var term = Agreed(formedOn);
        if (term is not { } agreed || Scope.IsEmpty || (NeedsFramework && framework is null))
        {
            IsUndetermined = true;
            return;
        }

        // A scope that an addendum supplies later is not known before.
        agreed = Extended(agreed & Scope.Days);
        if (NeedsFramework && framework!.Days.Term is { IsEmpty: false, LastDay: { } frameworkEnds } && !agreed.IsSubsetOf(DateSet.Until(frameworkEnds)))
        {
            agreed = agreed.Intersect(DateSet.Until(frameworkEnds));
            IsCutByFramework = true;
        }

        AgreedEnd = agreed.LastDay ?? AgreedEnd;
        if (State.Termination is { } termination && !agreed.IsSubsetOf(DateSet.Until(termination.LastDay)))
        {
            agreed = agreed.Intersect(DateSet.Until(termination.LastDay));
            IsCutShort = true;
        }

        Term = agreed;
        Suspended = State.Suspensions.Days.Intersect(agreed);
        InForce = agreed.Except(Suspended);
        Ratified = agreed.Except(DateSet.From(formedOn));
        RunOut = RunOutAfter(agreed);
    }

    /// <summary>The days after the last for which a clause lets what had begun be finished; a clause that is agreed only after the end counts from its own first day.</summary>
    private DateSet RunOutAfter(in DateSet agreed)
    {
        var days = DateSet.None;
        if (agreed.LastDay is { } last)
        {
            foreach (var clauses in Clauses.Segments)
            {
                if (clauses.Value.RunOut is { } runOut && !(clauses.LastDay < last))
                {
                    days |= DateSet.Between(last.PlusDays(1), runOut.LastDayFrom(last.PlusDays(1))) & (clauses.FirstDay > last ? DateSet.From(clauses.FirstDay.Value) : DateSet.All);
                }
            }
        }

        return days;
    }

    private AgreementClauses ClausesOn(LocalDate day) => Clauses.On(day) ?? AgreementClauses.None;

    /// <summary>The days of the agreed period and of the periods of the addenda; null if no period is known.</summary>
    private DateSet? Agreed(LocalDate formedOn)
    {
        DateSet? days = null;
        LocalDate? firstDay = null;
        if (State.Period is { } period)
        {
            days = period.From(formedOn)?.ToDateSet() ?? DateSet.None;
            firstDay = period.FirstDay ?? formedOn;
            AgreedEnd = days.Value.LastDay;
            days = ClausesOn(firstDay.Value).Retroactive == true ? days : days.Value.Intersect(DateSet.From(formedOn));
        }

        foreach (var (addendum, effective, _, _) in State.Addenda)
        {
            if (addendum.Period is { } amended)
            {
                var whole = AgreedPeriod.Of(amended.FirstDay ?? firstDay, amended.LastDay, amended.Length).Map(p => p.From(LocalDate.Max(formedOn, effective))?.ToDateSet() ?? DateSet.None);
                var later = (whole.IsSuccess ? whole.Value : DateSet.None).Intersect(DateSet.From(LocalDate.Max(effective, ClausesOn(effective).Retroactive == true ? effective : formedOn)));
                days = (days ?? DateSet.None).Intersect(DateSet.Until(effective.PlusDays(-1))) | later;
                firstDay ??= amended.FirstDay ?? LocalDate.Max(formedOn, effective);
            }
        }

        return days;
    }

    /// <summary>Suspended days are added at the end where a clause says so; those that fall into the added days too. While a suspension has no end, neither has the term.</summary>
    private DateSet Extended(DateSet agreed)
    {
        if (agreed.LastDay is not { } last || ClausesOn(last).SuspensionExtendsTerm != true)
        {
            return agreed;
        }

        var extended = agreed;
        var open = State.Suspensions.Days is { IsEmpty: false, LastDay: null } days ? days.Spans[^1].FirstDay : null;
        for (var added = -1; ;)
        {
            if (open is { } since && extended.Contains(since))
            {
                // Each suspended day adds another: it binds, suspended, until it is resumed.
                (SuspendedOnFrom, AgreedEnd) = (since, extended.LastDay);
                return extended | DateSet.From(since);
            }

            if (State.Suspensions.Days.Intersect(extended).Count() is not { } suspended || suspended == added)
            {
                return extended;
            }

            added = suspended;
            extended = agreed | DateSet.Between(last, last.PlusDays(added));
        }
    }
}
