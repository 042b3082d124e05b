using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Cohorts.Events;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Cohorts;

/// <summary>The fold of a cohort's journal. Everything that grows is a persistent map, so that an entry costs the same however long the history is.</summary>
internal sealed record CohortState
{
    internal required CohortOpened Opened { get; init; }

    internal required ImmutableDictionary<SessionId, CohortSession> Sessions { get; init; }

    internal Timeline<ProviderId> Providers => ProviderSteps.ByDay;

    private Steps<ProviderId> ProviderSteps { get; init; }

    internal Timeline<int> Seats => SeatSteps.ByDay;

    internal required Steps<int> SeatSteps { get; init; }

    internal EnrolmentBook Enrolments { get; init; } = EnrolmentBook.Empty;

    internal ImmutableDictionary<EntryId, Application> Applications { get; init; } = ImmutableDictionary<EntryId, Application>.Empty;

    internal ImmutableDictionary<string, ImmutableStack<AssessmentSheet>> Assessments { get; init; } =
        ImmutableDictionary.Create<string, ImmutableStack<AssessmentSheet>>(StringComparer.Ordinal);

    internal LocalDate? AssessmentLastDay { get; init; }

    internal CertificateBook Certificates { get; init; } = CertificateBook.Empty;

    /// <summary>The agreements that took it over.</summary>
    internal ValueList<AgreementId> TakenOverBy { get; init; } = [];

    internal ImmutableDictionary<ParticipantId, ParticipationConcluded> Conclusions { get; init; } =
        ImmutableDictionary<ParticipantId, ParticipationConcluded>.Empty;

    internal ImmutableDictionary<ParticipantId, ValueList<CreditRecognised>> Credits { get; init; } =
        ImmutableDictionary<ParticipantId, ValueList<CreditRecognised>>.Empty;

    internal Curriculum Curriculum => Opened.Curriculum;

    internal CohortPlan Plan => Opened.Plan;

    internal LocalDate SelectionDay { get; private init; }

    internal CompletionLimits Limits => Curriculum.Completion.LimitsOn(SelectionDay);

    /// <summary>Two states are never compared: two roots are, by their journals.</summary>
    public bool Equals(CohortState? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => Opened.Cohort.GetHashCode();

    internal static CohortState? Fold(Journal<CohortEvent> journal)
    {
        CohortState? state = null;
        foreach (var entry in journal.Effective)
        {
            state = After(state, entry);
            if (state is null)
            {
                return null;
            }
        }

        return state;
    }

    /// <summary>The state after an entry; null if there is none before and the entry opens nothing.</summary>
    internal static CohortState? After(CohortState? state, Entry<CohortEvent> entry) =>
        state is not null ? state.Apply(entry)
        : entry.Event is CohortOpened opened ? Of(opened)
        : null;

    internal static CohortState Of(CohortOpened opened) =>
        new()
        {
            Opened = opened,
            SelectionDay = opened.Plan.Sessions.Min(static s => s.Day),
            Sessions = opened.Plan.Sessions.ToImmutableDictionary(static s => s.Id, s => new CohortSession(s, s.Provider ?? opened.Provider)),
            ProviderSteps = Steps<ProviderId>.Since(null, opened.Provider),
            SeatSteps = Steps<int>.Since(null, opened.Plan.Seats),
        };

    internal CohortState Apply(Entry<CohortEvent> entry) =>
        entry.Event switch
        {
            SessionHeld held => Hold(held),
            ParticipantEnrolled enrolled => Enrol(enrolled),
            _ => ApplyRarer(entry),
        };

    // By itself, so that what comes for every person and session does not pay for what these keep.
    private CohortState ApplyRarer(Entry<CohortEvent> entry) =>
        entry.Event switch
        {
            AttendanceCorrected corrected => With(corrected.Session, session => session.Corrected(corrected, Plan.Zone.DayOf(entry.Stamp.RecordedAt))),
            UnitAssessed assessed => this with { Assessments = Assessments.SetItem(assessed.Sheet.Unit, SheetsOf(assessed.Sheet.Unit).Push(assessed.Sheet)) },
            AssessmentClosed closed => this with { AssessmentLastDay = closed.LastDay },
            SessionsPlanned planned => this with
            {
                Sessions = Sessions.SetItems(
                    planned.Sessions.Where(s => !Sessions.ContainsKey(s.Id)).Select(s => KeyValuePair.Create(s.Id, new CohortSession(s, ProviderOf(s))))
                ),
            },
            SessionsReplanned replanned => replanned.Sessions.Aggregate(
                this,
                static (state, planned) =>
                    state.With(
                        planned.Id,
                        session => session with { Plan = planned, Provider = state.ProviderOf(planned), EarlierPlans = session.EarlierPlans.Add(session.Plan) }
                    )
            ),
            SessionCancelled cancelled => With(cancelled.Session, session => session with { CancelledBecause = cancelled.Reason }),
            ProviderSucceeded succeeded => Succeed(succeeded),
            SeatsLimited limited => this with { SeatSteps = SeatSteps.From(limited.FirstDay, limited.Seats) },
            ApplicationReceived applied => this with
            {
                Applications = Applications.SetItem(
                    entry.Id,
                    new(entry.Id, entry.Sequence, applied.Participant, applied.Day) { From = applied.From, Reason = applied.Reason }
                ),
            },
            ApplicationApproved approved => With(approved.Application, application => application with { ApprovedOn = approved.Day }),
            ApplicationClosed closed => With(closed.Application, application => application with { ClosedOn = closed.Day, ClosedBecause = closed.Reason }),
            ParticipationConcluded concluded => this with
            {
                Conclusions = Conclusions.SetItem(concluded.Participant, concluded),
                Enrolments = Enrolments.Conclude(concluded.Participant, concluded.Day, concluded.Outcome),
            },
            CreditRecognised recognised => this with
            {
                Credits = Credits.SetItem(recognised.Credit.Participant, Credits.GetValueOrDefault(recognised.Credit.Participant).Add(recognised)),
            },
            CertificateIssued issued => this with { Certificates = Certificates.Issue(issued.Certificate) },
            CertificateConfirmed confirmed => this with { Certificates = Certificates.Confirm(confirmed) },
            CertificateExtended extended => this with
            {
                Certificates = Certificates.With(extended.Certificate, c => c with { Extensions = c.Extensions.Add(extended) }),
            },
            CertificateRevoked revoked => this with { Certificates = Certificates.Revoke(revoked, entry.Stamp.Author) },
            null or CohortOpened => this,
            { } other => this with { Enrolments = Enrolments.Apply(other) },
        };

    /// <summary>All sessions in order of day and hour.</summary>
    internal CohortSession[] SessionsInOrder() =>
        [.. Sessions.Values.OrderBy(static s => s.Day).ThenBy(static s => s.Plan.Start).ThenBy(static s => s.Id.Value, StringComparer.Ordinal)];

    internal ImmutableStack<AssessmentSheet> SheetsOf(string unit) => Assessments.TryGetValue(unit, out var sheets) ? sheets : [];

    /// <summary>
    /// Whether somebody had left by a day, before the last session, and was not enrolled again: what is assessed then does not count. Whoever stayed to the
    /// last session may be assessed after it.
    /// </summary>
    internal bool HadLeftBefore(ParticipantId participant, LocalDate day) =>
        CreditSteps.LeftBy(Enrolments.Of(participant), day) is { } left && Sessions.Values.Any(s => s.Counts && s.Day > left);

    internal ProviderId ProviderOf(PlannedSession session) => session.Provider ?? Providers.On(session.Day)!;

    private CohortState Hold(SessionHeld held) =>
        Sessions.TryGetValue(held.Session, out var planned)
            ? this with { Sessions = Sessions.SetItem(held.Session, planned with { Sheet = held.Sheet, Coverage = held.Coverage }) }
            : this;

    private CohortState Enrol(ParticipantEnrolled enrolled)
    {
        var state = this with
        {
            Enrolments = Enrolments.Enrol(enrolled.Participant, enrolled.FirstDay, enrolled.Track, enrolled.Grounds, Curriculum.PlaceHeldDays),
        };
        return enrolled.Grounds.Application is { } application ? state.With(application, a => a with { EnrolledOn = enrolled.FirstDay }) : state;
    }

    private CohortState Succeed(ProviderSucceeded succeeded)
    {
        var providers = ProviderSteps.From(succeeded.FirstDay, succeeded.Provider);
        return this with
        {
            ProviderSteps = providers,
            TakenOverBy = succeeded.TakenOverBy is { } agreement ? [.. TakenOverBy, agreement] : TakenOverBy,
            Sessions = Sessions.SetItems(
                Sessions
                    .Where(s => s.Value.Plan.Provider is null && !s.Value.IsHeld && s.Value.Day >= succeeded.FirstDay)
                    .Select(s => KeyValuePair.Create(s.Key, s.Value with { Provider = providers.ByDay.On(s.Value.Day)! }))
            ),
        };
    }

    private CohortState With(SessionId session, Func<CohortSession, CohortSession> change) =>
        Sessions.TryGetValue(session, out var existing) ? this with { Sessions = Sessions.SetItem(session, change(existing)) } : this;

    private CohortState With(EntryId application, Func<Application, Application> change) =>
        Applications.TryGetValue(application, out var existing) ? this with { Applications = Applications.SetItem(application, change(existing)) } : this;
}
