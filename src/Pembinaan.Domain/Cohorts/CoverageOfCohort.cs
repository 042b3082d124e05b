using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Cohorts;

/// <summary>
/// Evidence: what the rules of coverage find about all sessions of a cohort, as the agreements stand now. Only they make it; admission and completion ask for
/// it.
/// </summary>
public sealed class CoverageOfCohort
{
    private readonly ImmutableDictionary<SessionId, CoverageReceipt> _receipts;
    private readonly ImmutableDictionary<SessionId, Window> _intake;
    private readonly IReadOnlyDictionary<SessionId, ValueList<(AgreementId? Under, DomainError Why)>> _doubts;
    private readonly IReadOnlyDictionary<SessionId, ValueList<(DateSet Days, CoverageGap Gap)>> _unsettled;
    private readonly Func<CohortSession, LocalDate, IEnumerable<DomainError>> _intakeDoubts;

    internal CoverageOfCohort(
        Cohort cohort,
        ImmutableDictionary<SessionId, CoverageReceipt> receipts,
        ImmutableDictionary<SessionId, Window> intake,
        IReadOnlyDictionary<SessionId, ValueList<(AgreementId? Under, DomainError Why)>> doubts,
        IReadOnlyDictionary<SessionId, ValueList<(DateSet Days, CoverageGap Gap)>> unsettled,
        Func<CohortSession, LocalDate, IEnumerable<DomainError>> intakeDoubts
    )
    {
        _intakeDoubts = intakeDoubts;
        _unsettled = unsettled;
        _doubts = doubts;
        Cohort = cohort.Id;
        Revision = cohort.Revision;
        Sessions = [.. cohort.Sessions.Where(static s => s.Counts)];
        _receipts = receipts;
        _intake = intake;
    }

    /// <summary>The cohort.</summary>
    public CohortId Cohort { get; }

    /// <summary>The revision of the cohort that was looked at.</summary>
    public int Revision { get; }

    /// <summary>The sessions that count, in order.</summary>
    public ValueList<CohortSession> Sessions { get; }

    /// <summary>The local days of sessions that are covered by an agreement in force on them.</summary>
    public DateSet CoveredDays => DaysWhere(CoverageVerdict.Covered).Except(UncoveredDays | UndeterminedDays);

    /// <summary>The days, of <see cref="CoveredDays"/>, on which a session is covered only afterwards.</summary>
    public DateSet RatifiedDays => DateSet.UnionOf([.. Sessions.Where(s => Of(s.Id).IsRatified).Select(static s => DateSet.On(s.Day))]) & CoveredDays;

    /// <summary>The days of sessions that are not covered or blocked.</summary>
    public DateSet UncoveredDays => DaysWhere(CoverageVerdict.NotCovered) | DaysWhere(CoverageVerdict.Blocked);

    /// <summary>The days of sessions of which it cannot be said whether they are covered.</summary>
    public DateSet UndeterminedDays => DaysWhere(CoverageVerdict.Undetermined);

    /// <summary>The days up to the last session that is covered, certainly and possibly: later there is nothing to come that anybody is taken in for.</summary>
    internal Window UntilTheLastCovered
    {
        get
        {
            var (certain, possible) = (DateSet.None, DateSet.None);
            for (var i = Sessions.Count - 1; i >= 0 && certain.IsEmpty; i--)
            {
                var (day, verdict) = (Sessions[i].Day, Of(Sessions[i].Id).Verdict);
                certain = verdict == CoverageVerdict.Covered ? DateSet.Until(day) : certain;
                possible |= verdict == CoverageVerdict.Undetermined ? DateSet.Until(day) : certain;
            }

            return Window.Of(certain, possible);
        }
    }

    /// <summary>
    /// The sessions held whose coverage was found otherwise when they were held: covered afterwards by a ratification, or no longer because an earlier end
    /// became known. Nothing is deleted by it.
    /// </summary>
    public IEnumerable<CohortSession> ChangedSinceHeld =>
        Sessions.Where(s => s.IsHeld && Of(s.Id).Verdict != CoverageVerdict.Undetermined && s.Coverage!.Verdict != Of(s.Id).Verdict);

    /// <summary>What was found about a session.</summary>
    /// <param name="session">A session that counts.</param>
    /// <returns>What was found.</returns>
    /// <exception cref="ArgumentException">There is no such session that counts.</exception>
    public CoverageReceipt Of(SessionId session)
    {
        Guard.Against.Null(session);
        return _receipts.GetValueOrDefault(session) ?? throw NotOne(session);
    }

    /// <summary>
    /// On which days people may still be taken in for a session: no agreement has closed its intake, run out or announced that it drops the subject.
    /// </summary>
    /// <param name="session">A session that counts.</param>
    /// <returns>The days on which they certainly and possibly may.</returns>
    /// <exception cref="ArgumentException">There is no such session that counts.</exception>
    public Window IntakeDaysOf(SessionId session)
    {
        Guard.Against.Null(session);
        return _intake.TryGetValue(session, out var days) ? days : throw NotOne(session);
    }

    /// <summary>The same of another revision that has the very same sessions.</summary>
    internal CoverageOfCohort Of(Cohort revision) => new(revision, _receipts, _intake, _doubts, _unsettled, _intakeDoubts);

    /// <summary>That nobody is taken in for a session on a day because it is not settled who follows a party of an agreement that covers it.</summary>
    internal IEnumerable<CoverageGap> UnsettledOn(CohortSession session, LocalDate day) =>
        _unsettled.TryGetValue(session.Id, out var all) ? all.Where(u => u.Days.Contains(day)).Select(static u => u.Gap) : [];

    /// <summary>Why it cannot be said whether people are taken in on a day for the sessions from it on, covered or not; each reason once.</summary>
    internal IEnumerable<DomainError> IntakeDoubtsOn(LocalDate day) =>
        Sessions.Where(s => s.Day >= day && IntakeDaysOf(s.Id).Undetermined.Contains(day)).SelectMany(s => _intakeDoubts(s, day)).Distinct();

    /// <summary>Why the coverage of some sessions cannot be said, each reason once.</summary>
    internal IEnumerable<DomainError> DoubtsOf(IEnumerable<CohortSession> sessions) =>
        _doubts.Count == 0 ? [] : sessions.Where(s => Of(s.Id).Verdict == CoverageVerdict.Undetermined).SelectMany(Doubts).Select(static d => d.Why).Distinct();

    /// <summary>
    /// Why it cannot be said of sessions on some days whether they stand under one of some agreements; under any, if none is given. Each reason once.
    /// </summary>
    internal IEnumerable<DomainError> DoubtsUnder(ValueList<AgreementId> agreements, DateSet days) =>
        Sessions
            .Where(s => days.Contains(s.Day))
            .SelectMany(Doubts)
            .Where(d => agreements.IsEmpty || d.Under is null || agreements.Contains(d.Under))
            .Select(static d => d.Why)
            .Distinct();

    private IEnumerable<(AgreementId? Under, DomainError Why)> Doubts(CohortSession session) => _doubts.TryGetValue(session.Id, out var why) ? why : [];

    private static ArgumentException NotOne(SessionId session) => new($"There must be a session {session.Value} that counts.", nameof(session));

    private DateSet DaysWhere(CoverageVerdict verdict) =>
        DateSet.UnionOf([.. Sessions.Where(s => Of(s.Id).Verdict == verdict).Select(static s => DateSet.On(s.Day))]);
}
