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
    public Standing StandingOn(LocalDate day) => StandingByDay.StandingOn(this, day);

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
    public ValueList<Segment<ValueList<ScopeItem>>> ScopeSlices() => ScopeDays.ScopeSlices(this);

    /// <summary>
    /// What has to be known about it on a day although it does not end it: an ended framework, one that was not handed in, or one whose scope it goes beyond,
    /// an end that an open suspension keeps from being known, an undetermined successor, a party that has ended and that nobody follows.
    /// </summary>
    /// <param name="day">The day.</param>
    /// <returns>The warnings.</returns>
    /// <exception cref="ArgumentException">The day is not one of the ISO calendar in the years 1 to 9999.</exception>
    public ValueList<DomainError> WarningsOn(LocalDate day) => WarningsByDay.WarningsOn(this, day);
}
