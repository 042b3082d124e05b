using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Cohorts;

/// <summary>
/// Evidence: what the rules of completion found about one person on a day. Only they make it; it is what is put on
/// record and certified.
/// </summary>
public sealed class CompletionFinding : ILocalisable
{
    private static readonly LocalisedTemplate Sentence = new(
        "{participant}: {outcome}; hadir {attended} dari {counted}{more}.",
        "{participant}: {outcome}; attended {attended} of {counted}{more}."
    );
    private static readonly LocalisedTemplate Uncovered = new(
        " Ada sesi yang diikuti pada hari yang tidak tercakup: {days}.",
        " Sessions were attended on days that are not covered: {days}."
    );
    private static readonly LocalisedTemplate NotKnown = new(
        " Belum diketahui apakah hari yang diikuti tercakup: {days}.",
        " It is not known whether days attended are covered: {days}."
    );
    private static readonly LocalisedTemplate Unreachable = new(
        " Kelulusan tidak dapat dicapai lagi sejak {day}.",
        " Passing has been out of reach since {day}."
    );

    private readonly Lazy<(SessionId Session, LocalDate Day, Verdict Verdict)?> _presence;
    private readonly Lazy<LocalDate?> _assessment;
    private readonly Lazy<LocalDate> _settled;
    private readonly Lazy<ValueList<ProviderDays>> _providers;
    private readonly Lazy<ValueList<ModuleProgress>> _modules;

    internal CompletionFinding(
        Func<(SessionId Session, LocalDate Day, Verdict Verdict)?> presence,
        Func<LocalDate?> assessment,
        Func<LocalDate> settled,
        Func<ValueList<ProviderDays>> providers,
        Func<ValueList<ModuleProgress>> modules
    )
    {
        _modules = new(modules);
        _presence = new(presence);
        _assessment = new(assessment);
        _settled = new(settled);
        _providers = new(providers);
    }

    /// <summary>The cohort.</summary>
    public CohortId Cohort { get; internal init; } = null!;

    /// <summary>The revision of the cohort that was looked at.</summary>
    public int Revision { get; internal init; }

    /// <summary>Whom it is about.</summary>
    public ParticipantId Participant { get; internal init; } = null!;

    /// <summary>The day it is about.</summary>
    public LocalDate Day { get; internal init; }

    /// <summary>What was found.</summary>
    public CompletionOutcome Outcome { get; internal init; }

    /// <summary>The version of the rules decided by.</summary>
    public CriteriaVersion Criteria { get; internal init; } = null!;

    /// <summary>The evidence: presence and units, with what is recognised apart.</summary>
    public CertificateEvidence Evidence { get; internal init; } = null!;

    /// <summary>The days of sessions attended that no agreement or mandate covers; nothing is certified while there are any.</summary>
    public ValueList<LocalDate> UncoveredDays { get; internal init; }

    /// <summary>
    /// The days of sessions attended of which it cannot be said whether they are covered; nothing is certified while there are any.
    /// </summary>
    public ValueList<LocalDate> UndeterminedDays { get; internal init; }

    /// <summary>What is missing to say whether those days are covered, each once; none if there are no such days.</summary>
    public ValueList<DomainError> Undetermined { get; internal init; }

    /// <summary>The agreements under which the sessions attended stand.</summary>
    public ValueList<AgreementId> Agreements { get; internal init; }

    /// <summary>The papers that may be issued on it.</summary>
    public ValueList<CertificateKind> Papers { get; internal init; }

    /// <summary>Every rule that is not met or not settled, with code, text and basis.</summary>
    public ValueList<DomainError> Reasons { get; internal init; }

    /// <summary>What is recognised by the day of what was learnt elsewhere, in the order in which it was recorded.</summary>
    public ValueList<Credit> Credits { get; internal init; }

    /// <summary>The progress by module: attended, recognised and missing.</summary>
    public ValueList<ModuleProgress> Modules => _modules.Value;

    /// <summary>
    /// What stands on record and does not count: hours on days on which the person did not take part; and that what was written about the person was redacted
    /// while no result was on record (<see cref="CohortErrors.RecordsRedacted"/>).
    /// </summary>
    public ValueList<DomainError> Warnings { get; internal init; }

    /// <summary>
    /// The first day from which the records say this, with all of <see cref="Evidence"/>: sessions, assessments and the exit. A paper is not dated before it.
    /// The day asked about while it is open.
    /// </summary>
    public LocalDate SettledOn => _settled.Value;

    /// <summary>Who gave the sessions attended, and on which days each.</summary>
    public ValueList<ProviderDays> Providers => _providers.Value;

    /// <summary>The session after which presence was settled, its day, and whether it was reached; null while it is not settled.</summary>
    public (SessionId Session, LocalDate Day, Verdict Verdict)? Presence => _presence.Value;

    /// <summary>The first day of the first enrolment.</summary>
    internal LocalDate EnrolledOn { get; init; } = LocalDate.MinIsoValue;

    /// <summary>
    /// Whom it is about, what was found, the hours attended and those recognised besides, the grade, since when passing is out of reach, and the days that keep
    /// it from being certified.
    /// <see cref="Reasons"/> say why.
    /// </summary>
    /// <param name="language">The reader's language.</param>
    /// <returns>For example "P-1: passed; attended 80 JP of 80 JP."</returns>
    public string In(Language language)
    {
        var found = Sentence.Fill(
            Argument.Of("participant", Participant.Value),
            Argument.Of("outcome", Outcome.Text),
            Argument.Of("attended", Evidence.Attended),
            Argument.Of("counted", Evidence.Counted),
            Argument.Of("more", $"{Evidence.Besides?.In(language)}{Evidence.Graded?.In(language)}")
        );
        var days = DateSet.UnionOf([.. UncoveredDays.Select(DateSet.On)]);
        var notKnown = DateSet.UnionOf([.. UndeterminedDays.Select(DateSet.On)]);
        var lost = Outcome is CompletionOutcome.Passed or CompletionOutcome.LeftEarly ? null : UnreachableSince;
        return found.In(language)
            + (lost is { } since ? Unreachable.Fill(Argument.Of("day", since)).In(language) : "")
            + (days.IsEmpty ? "" : Uncovered.Fill(Argument.Of("days", days)).In(language))
            + (notKnown.IsEmpty ? "" : NotKnown.Fill(Argument.Of("days", notKnown)).In(language));
    }

    /// <summary>
    /// Since which day passing can no longer be reached: because of presence, or because a unit was assessed as often as allowed or assessment closed,
    /// whichever came first, and not before the enrolment; null if it is reached or still can be.
    /// </summary>
    public LocalDate? UnreachableSince
    {
        get
        {
            var presence = Presence is { Verdict: Verdict.NotMet, Day: var lost } ? lost : (LocalDate?)null;
            var since = presence is { } a && _assessment.Value is { } b ? LocalDate.Min(a, b) : presence ?? _assessment.Value;
            return since < EnrolledOn ? EnrolledOn : since;
        }
    }
}
