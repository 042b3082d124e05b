using System.Diagnostics;
using Pembinaan.Domain.Agreements.Events;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Agreements;

/// <summary>What the journal of an agreement says, folded in recorded order. Nothing that follows from the calendar stands here.</summary>
internal sealed record AgreementState
{
    internal required AgreementId Id { get; init; }

    internal required IndonesianTimeZone Zone { get; init; }

    internal LocalDate? ExploredOn { get; init; }

    internal ValueList<PartyId> Explorers { get; init; }

    internal LocalDate? DraftedOn { get; init; }

    internal LocalDate? OfferedOn { get; init; }

    internal AgreementWithdrawn? Withdrawn { get; init; }

    internal AgreementKind? Kind { get; init; }

    internal string? Title { get; init; }

    internal string? Purpose { get; init; }

    internal ValueList<string> PolicyBasis { get; init; }

    internal int? BudgetYear { get; init; }

    internal SigningOccasion? Signing { get; init; }

    internal ValueList<AgreementParty> Parties { get; init; }

    internal ImmutableList<ImplementingOfficeNamed> Offices { get; init; } = [];

    internal ImmutableList<ProviderBrought> Brought { get; init; } = [];

    /// <summary>The days of implementing offices and of those brought, before any agreement on who carries out which subject.</summary>
    internal GrowingList<ProviderTenure> Providers { get; init; } = GrowingList<ProviderTenure>.KeyedBy(static p => p.Provider, static p => p.Days.Hull);

    internal ValueList<ScopeItem> Scope { get; init; }

    internal AgreedPeriod? Period { get; init; }

    internal AgreementClauses Clauses { get; init; } = AgreementClauses.None;

    internal AgreementTerms Terms { get; init; } = AgreementTerms.None;

    internal ImmutableList<PartyNumber> Numbers { get; init; } = [];

    internal ImmutableList<Attendee> Attendees { get; init; } = [];

    internal ImmutableList<Signatory> Signatories { get; init; } = [];

    internal ImmutableList<Signature> Signatures { get; init; } = [];

    internal ImmutableList<SignatureRatified> Ratifications { get; init; } = [];

    internal ImmutableList<Witness> Witnesses { get; init; } = [];

    internal ImmutableList<KnownAddendum> Addenda { get; init; } = [];

    internal Halts Suspensions { get; init; } = Halts.None;

    internal AgreementTerminated? Termination { get; init; }

    /// <summary>How many addenda there were when the early end was recorded.</summary>
    internal int AddendaBeforeTermination { get; init; }

    /// <summary>The suspensions that had been recorded when the early end was.</summary>
    internal Halts SuspensionsBeforeTermination { get; init; } = Halts.None;

    internal Halts IntakeClosings { get; init; } = Halts.None;

    internal ImmutableList<PartySucceeded> Successions { get; init; } = [];

    /// <summary>Addenda and successions in the order in which they were recorded; each overrides what was said before of its days.</summary>
    internal ImmutableList<(KnownAddendum? Addendum, PartySucceeded? Succession)> Turns { get; init; } = [];

    internal ImmutableList<RenewalStopped> RenewalStops { get; init; } = [];

    internal FrameworkNamed? Framework { get; init; }

    internal PredecessorNamed? Predecessor { get; init; }

    internal ImmutableList<ObligationFulfilled> Fulfilments { get; init; } = [];

    internal ImmutableList<Evaluation> Evaluations { get; init; } = [];

    internal ImmutableList<FollowUp> FollowUps { get; init; } = [];

    internal ImmutableList<FollowUpClosed> FollowUpClosings { get; init; } = [];

    /// <summary>The decisions of the renewal rule book that let something through.</summary>
    internal ImmutableList<Receipt> Decisions { get; init; } = [];

    internal ImmutableList<Award> Awards { get; init; } = [];

    internal ImmutableList<PeriodicReportReceived> Reports { get; init; } = [];

    internal ImmutableList<ActivityReported> ReportedActivities { get; init; } = [];

    internal ImmutableList<RenewalRequested> RenewalRequests { get; init; } = [];

    internal ImmutableList<ApprovalAttached> Approvals { get; init; } = [];

    internal ImmutableList<AgreementTransferred> Transfers { get; init; } = [];

    internal ImmutableList<SourceReport> SourceReports { get; init; } = [];

    internal ImmutableHashSet<AgreementId> SameAs { get; init; } = [];

    internal ImmutableDictionary<AgreementElement, Provenance> Provenance { get; init; } = ImmutableDictionary<AgreementElement, Provenance>.Empty;

    /// <summary>Two states are never compared: two roots are, by their journals.</summary>
    public bool Equals(AgreementState? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => Id.GetHashCode();

    public static AgreementState? Begin(AgreementEvent first) =>
        first switch
        {
            CooperationExplored e => new()
            {
                Id = e.Agreement,
                Zone = e.Zone,
                ExploredOn = e.FirstDay,
                Explorers = e.Parties,
                Purpose = e.Purpose,
            },
            AgreementDrafted e => new AgreementState { Id = e.Agreement, Zone = e.Zone }.Drafted(e),
            _ => null,
        };

    public AgreementState Apply(Entry<AgreementEvent> entry) =>
        entry.Event switch
        {
            CooperationExplored => this,
            AgreementDrafted e => Drafted(e),
            AgreementOffered e => this with { OfferedOn = e.FirstDay },
            AgreementWithdrawn e => this with { Withdrawn = e },
            PartyNamed e => Said(AgreementElement.Parties, e.Provenance) with { Parties = [.. Parties.Where(p => p.Party != e.Party.Party), e.Party] },
            ImplementingOfficeNamed e => this with
            {
                Offices = Offices.Add(e),
                Providers = Providers.Add(
                    new(e.Party, e.Office, e.Subjects, Onwards(e.FirstDay), e.Signatures.IsEmpty ? null : Zone.DayOf(entry.Stamp.RecordedAt))
                ),
            },
            ProviderBrought e => this with
            {
                Brought = Brought.Add(e),
                Providers = Providers.Add(
                    new(e.Party, e.Provider, e.Subjects, Onwards(e.FirstDay), e.Signatures.IsEmpty ? null : Zone.DayOf(entry.Stamp.RecordedAt))
                ),
            },
            ProviderReleased e => this with { Providers = Released(e) },
            ScopeAgreed e => Said(AgreementElement.Scope, e.Provenance) with { Scope = e.Items },
            PeriodAgreed e => Said(AgreementElement.Period, e.Provenance) with { Period = e.Period },
            ClausesAgreed e => Said(AgreementElement.Clauses, e.Provenance) with { Clauses = e.Clauses },
            TermsAgreed e => Said(AgreementElement.Terms, e.Provenance) with { Terms = e.Terms },
            NumberGiven e => Said(AgreementElement.Number, e.Provenance) with { Numbers = Numbers.RemoveAll(n => n.Party == e.Number.Party).Add(e.Number) },
            SigningDescribed e => Said(AgreementElement.Signing, e.Provenance) with { Signing = e.Occasion },
            PurposeStated e => Said(AgreementElement.Purpose, e.Provenance) with { Purpose = e.Purpose, PolicyBasis = e.PolicyBasis },
            AttendanceNoted e => this with { Attendees = Attendees.Add(e.Attendee) },
            BudgetYearStated e => Said(AgreementElement.BudgetYear, e.Provenance) with { BudgetYear = e.Year },
            SignatoryReported e => Said(AgreementElement.Signature, e.Provenance) with { Signatories = Signatories.Add(e.Signatory) },
            AgreementSigned e => Signed(e.Signature),
            SignatureRatified e => this with { Ratifications = Ratifications.Add(e) },
            WitnessNoted e => Said(AgreementElement.Witnesses, e.Provenance) with { Witnesses = Witnesses.Add(e.Witness) },
            AddendumConcluded e => Amended(e, Zone.DayOf(entry.Stamp.RecordedAt)),
            AgreementSuspended e => this with
            {
                Suspensions = Suspensions.With(e.LastDay is { } last ? DateSet.Between(e.FirstDay, last) : DateSet.From(e.FirstDay), e.Reason),
            },
            AgreementResumed e => this with { Suspensions = Suspensions.EndedBefore(e.FirstDay) },
            AgreementTerminated e => this with { Termination = e, AddendaBeforeTermination = Addenda.Count, SuspensionsBeforeTermination = Suspensions },
            RenewalStopped e => this with { RenewalStops = RenewalStops.Add(e) },
            IntakeClosed e => this with { IntakeClosings = IntakeClosings.With(DateSet.From(e.FirstDay), e.Reason) },
            IntakeReopened e => this with { IntakeClosings = IntakeClosings.EndedBefore(e.FirstDay) },
            PartySucceeded e => this with { Successions = Successions.Add(e), Turns = Turns.Add((null, e)) },
            FrameworkNamed e => this with { Framework = e },
            PredecessorNamed e => this with { Predecessor = e, Decisions = e.Approval is { } decision ? Decisions.Add(decision) : Decisions },
            ObligationFulfilled e => this with { Fulfilments = Fulfilments.Add(e) },
            AgreementEvaluated e => this with { Evaluations = Evaluations.Add(e.Evaluation) },
            FollowUpRecorded e => this with { FollowUps = FollowUps.Add(e.FollowUp) },
            FollowUpClosed e => this with { FollowUpClosings = FollowUpClosings.Add(e) },
            AwardGiven e => this with { Awards = Awards.Add(e.Award) },
            PeriodicReportReceived e => this with { Reports = Reports.Add(e) },
            ActivityReported e => this with { ReportedActivities = ReportedActivities.Add(e) },
            RenewalRequested e => this with { RenewalRequests = RenewalRequests.Add(e) },
            ApprovalAttached e => this with { Approvals = Approvals.Add(e) },
            AgreementTransferred e => this with { Transfers = Transfers.Add(e) },
            SourceReported e => this with { SourceReports = SourceReports.Add(e.Report) },
            RecognisedAsSame e => this with { SameAs = SameAs.Add(e.Other) },
            RecognitionWithdrawn e => this with { SameAs = SameAs.Remove(e.Other) },
            _ => throw new UnreachableException(),
        };

    /// <summary>The same with only some of its addenda, in everything that they say.</summary>
    public AgreementState WithAddenda(ImmutableList<KnownAddendum> addenda) =>
        this with
        {
            Addenda = addenda,
            Turns = Turns.RemoveAll(t => t.Addendum is { } known && !addenda.Exists(a => ReferenceEquals(a, known))),
        };

    /// <summary>The state with other terms: at first, and each from a day on, in the order of the days.</summary>
    public AgreementState WithTerms(AgreementTerms first, IEnumerable<(LocalDate Day, AgreementTerms Terms)> later) =>
        this with
        {
            Terms = first,
            Turns = Turns.AddRange(
                later.Select(static t => ((KnownAddendum?)new(new(t.Day) { Terms = t.Terms }, t.Day, t.Day, t.Day), (PartySucceeded?)null))
            ),
        };

    /// <summary>The clauses on a day, after the addenda.</summary>
    public AgreementClauses ClausesOn(LocalDate day)
    {
        var clauses = Clauses;
        foreach (var (addendum, effective, _, _) in Addenda)
        {
            clauses = effective <= day ? addendum.Clauses ?? clauses : clauses;
        }

        return clauses;
    }

    private static DateSet Onwards(LocalDate? firstDay) => firstDay is { } first ? DateSet.From(first) : DateSet.All;

    // Ended are the tenures to which the last day belongs; where there is none, those that were to come next. Those that begin later stay.
    private GrowingList<ProviderTenure> Released(ProviderReleased e)
    {
        var day =
            e.LastDay == LocalDate.MaxIsoValue || Providers.Overlapping(e.Provider, ValidityPeriod.On(e.LastDay)).Any()
                ? e.LastDay
                : Providers.Overlapping(e.Provider, ValidityPeriod.From(e.LastDay.PlusDays(1))).Min(static p => p.Days.FirstDay);
        return day is { } held
            ? Providers.With(
                e.Provider,
                held,
                p => held == e.LastDay || p.Days.FirstDay == held,
                p => p with { Days = p.Days & DateSet.Until(e.LastDay) }
            )
            : Providers;
    }

    private AgreementState Drafted(AgreementDrafted e)
    {
        var next = this with { DraftedOn = e.FirstDay, Zone = e.Zone, Kind = e.Kind, Title = e.TitleAsPrinted };
        next = e.Kind is null ? next : next.Said(AgreementElement.Kind, e.Provenance);
        return e.TitleAsPrinted is null ? next : next.Said(AgreementElement.Title, e.Provenance);
    }

    private AgreementState Amended(AddendumConcluded e, LocalDate knownOn)
    {
        var signedOn = e.Signatures.Max(static s => s.Day);
        var known = new KnownAddendum(
            e.Addendum,
            e.Addendum.EffectiveFrom(signedOn, ClausesOn(e.Addendum.FirstDay).Retroactive == true || e.Addendum.Clauses?.Retroactive == true),
            signedOn,
            knownOn
        );
        var next = this with
        {
            Addenda = Addenda.Add(known),
            Turns = Turns.Add((known, null)),
            Decisions = e.Approval is { } decision ? Decisions.Add(decision) : Decisions,
            Numbers = Numbers.RemoveAll(n => e.Addendum.Numbers.Any(m => m.Party == n.Party)).AddRange(e.Addendum.Numbers),
        };
        foreach (var element in e.Addendum.Elements)
        {
            next = next.Said(element, e.Provenance);
        }

        return next;
    }

    // A report of who signed leaves the day and the authority open.
    private AgreementState Signed(Signature signature)
    {
        var next = this with { Signatures = Signatures.Add(signature) };
        if (Signatories.Find(s => s.Party == signature.Party) is not { } reported)
        {
            return next;
        }

        next = reported.Day is null ? next.Said(AgreementElement.SigningDay, Agreements.Provenance.Supplied) : next;
        return signature.AuthorityShown ? next.Said(AgreementElement.Authority, Agreements.Provenance.Supplied) : next;
    }

    private AgreementState Said(AgreementElement element, Provenance provenance) => this with { Provenance = Provenance.SetItem(element, provenance) };
}
