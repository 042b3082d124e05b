using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Agreements;

/// <summary>On which days an agreement covers a subject at a facility by a provider, and why not on the others.</summary>
public sealed partial class Coverage : ILocalisable
{
    private readonly CooperationAgreement _agreement;
    private readonly DateSet _scope;
    private readonly DateSet _facility;
    private readonly DateSet _provider;
    private readonly DateSet _namedLate;
    private readonly IReadOnlyList<(LocalDate SignedOn, DateSet Days)> _amendedLate;
    private readonly ValueList<StakeholderId> _notHeld;
    private readonly DateSet _notKnown;

    private readonly (LocalDate FirstDay, string To, LocalisedText Cohort)? _moved;
    private readonly (DateSet? Days, Func<LocalDate, DomainError> Otherwise)? _place;
    private readonly IReadOnlyList<(LocalDate FirstDay, CooperationAgreement Under, ValueList<StakeholderId> NotHeld)> _carriedOutUnder;

    // Which agreements are not here that may count in the place of this one, so that nobody can tell of any day.
    private readonly ValueList<DomainError> _mayCountInstead;
    private readonly DateSet _ifItStands;
    private readonly DateSet _runOutIfKnown;
    private readonly DateSet _runOutIfDetermined;

    private Coverage(
        CooperationAgreement agreement,
        FacilityId facility,
        ProviderId provider,
        SubjectId subject,
        (LocalDate FirstDay, string To, LocalisedText Cohort)? moved,
        (DateSet? Days, Func<LocalDate, DomainError> Otherwise)? place,
        ValueList<DomainError> mayCountInstead
    )
    {
        (_moved, _place, _mayCountInstead) = (moved, place, mayCountInstead);
        _carriedOutUnder = Below(agreement, facility, provider, subject);
        _agreement = agreement;
        Facility = facility;
        Provider = provider;
        Subject = subject;
        _scope = agreement.SubjectDays(subject);
        _facility = agreement.FacilityDays(facility, subject);
        _provider = agreement.ProviderDays(provider, subject);
        var (inForce, suspended, runOut) = Split(agreement, subject, _scope, _facility, _provider, provider);
        var until = (moved is { } gone ? DateSet.Until(gone.FirstDay.PlusDays(-1)) : DateSet.All) & (place?.Days ?? DateSet.All);
        _ifItStands =
            !mayCountInstead.IsEmpty ? until
            : place is { Days: null } ? (inForce | suspended | runOut) & until
            : DateSet.None;
        until = until.Except(_ifItStands);
        var possiblyBelow = DateSet.None;
        if (_carriedOutUnder.Count > 0)
        {
            var carriedOut = From(_carriedOutUnder);
            until = until.Except(From(_carriedOutUnder.Where(static c => c.NotHeld.IsEmpty)));
            possiblyBelow = (inForce | runOut) & until & carriedOut;
            (inForce, runOut) = (inForce.Except(carriedOut), runOut.Except(carriedOut));
        }

        (inForce, SuspendedDays, RunOutDays) = (inForce & until, suspended & until, runOut & until);
        Days = inForce | RunOutDays;
        _namedLate = agreement.State.Providers.IsEmpty ? DateSet.None : _provider.Except(agreement.ProviderDays(provider, subject, inTime: true)) & Days;
        _amendedLate = AmendedLate(agreement, facility, provider, subject, Days);
        RatifiedDays = (agreement.Days.Ratified & Days) | _namedLate | DateSet.UnionOf([.. _amendedLate.Select(static a => a.Days)]);
        var unsettled = agreement.SuccessorUnsettled;
        UnsettledDays = Days & unsettled;
        IntakeDays = inForce.Except(agreement.NarrowingDays(subject)).Except(agreement.State.IntakeClosings.Days).Except(unsettled);
        (_notKnown, _notHeld) = agreement.ProviderDaysNotKnown(provider, subject);
        _runOutIfKnown = _notKnown.IsEmpty
            ? _notKnown
            : (_notKnown & Split(agreement, subject, _scope, _facility, _provider | _notKnown, provider, possibly: true).RunOut).Except(RunOutDays) & until;
        var matching = _scope & _facility & (_provider | _notKnown);
        _runOutIfDetermined = agreement.UndeterminedDays.Overlaps(matching)
            ? (agreement.Days.RunOutIfDetermined & until).Except(From(_carriedOutUnder))
            : DateSet.None;
        HaltedDays = SuspendedDays | (agreement.UndeterminedDays & agreement.State.Suspensions.Days & _scope & _facility & _provider & until);
        UndeterminedDays =
            (
                (agreement.TermDays | agreement.UndeterminedDays) & matching & (agreement.UndeterminedDays | _notKnown)
                | _runOutIfKnown
                | _runOutIfDetermined
            ).Except(Days | SuspendedDays | agreement.State.Suspensions.Days) & until
            | _ifItStands
            | possiblyBelow;
    }

    /// <summary>The agreement.</summary>
    public AgreementId Agreement => _agreement.Id;

    /// <summary>The agreement's revision for which this holds.</summary>
    public int Revision => _agreement.Revision;

    /// <summary>The facility.</summary>
    public FacilityId Facility { get; }

    /// <summary>Who carries it out.</summary>
    public ProviderId Provider { get; }

    /// <summary>The subject.</summary>
    public SubjectId Subject { get; }

    /// <summary>The days on which a session is covered; those on which only what had begun may be finished included.</summary>
    public DateSet Days { get; }

    /// <summary>The days on which new commitments, such as enrolments, may be made.</summary>
    public DateSet IntakeDays { get; }

    /// <summary>Those of <see cref="Days"/> on which only what had begun may be finished.</summary>
    public DateSet RunOutDays { get; }

    /// <summary>The days that would be covered but for a suspension.</summary>
    public DateSet SuspendedDays { get; }

    /// <summary>
    /// Those of <see cref="Days"/> that were covered only afterwards, by a retroactive signature of the agreement or of an addendum, or because the provider
    /// was named later. Sessions on them are ratified; what was known at the time stays in the journal.
    /// </summary>
    public DateSet RatifiedDays { get; }

    /// <summary>
    /// The days of which nobody can tell whether they are covered: on which it is not known whether the agreement binds, whether the provider stands for
    /// somebody whom it names, which of the agreements recognised as the same counts, or whether the facility exists. None of <see cref="Days"/>.
    /// </summary>
    public DateSet UndeterminedDays { get; }

    /// <summary>Why a session is not covered on a day, every reason and in a fixed order; or, if it is, what has to be known about it, as warnings.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Errors if the day is not covered, otherwise warnings or nothing.</returns>
    public ValueList<DomainError> ReasonsOn(LocalDate day)
    {
        if (!Days.Contains(day))
        {
            return Faults(day).ToValueList();
        }

        var warnings = new List<DomainError>(_agreement.WarningsOn(day));
        if (RunOutDays.Contains(day))
        {
            warnings.Add(AgreementErrors.CoverageRunOutOnly.Warning("day", Argument.Of("day", day), Named));
        }
        else if (!IntakeDays.Contains(day))
        {
            warnings.Add(AgreementErrors.CoverageIntakeClosed.Warning("day", Named, Argument.Of("day", day)));
        }

        if (_namedLate.Contains(day))
        {
            warnings.Add(
                AgreementErrors.CoverageProviderRatified.Warning("provider", Argument.Of("provider", NameOf(Provider, day)), Named, Argument.Of("day", day))
            );
        }

        if (_agreement.Days.Ratified.Contains(day))
        {
            warnings.Add(AgreementErrors.CoverageRatified.Warning("day", Named, Argument.Of("day", day), Argument.Of("formedOn", _agreement.FormedOn!.Value)));
        }

        if (_amendedLate.FirstOrDefault(a => a.Days.Contains(day)) is { SignedOn: var signedOn, Days.IsEmpty: false })
        {
            warnings.Add(AgreementErrors.CoverageAddendumRatified.Warning("day", Named, Argument.Of("day", day), Argument.Of("signedOn", signedOn)));
        }

        return warnings.ToValueList();
    }

    /// <summary>Why nobody may be taken in on a day: every reason a session is not covered, or that intake is closed.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Errors if there is no intake, otherwise nothing.</returns>
    public ValueList<DomainError> IntakeReasonsOn(LocalDate day) =>
        (IntakeDays.Contains(day), Days.Contains(day)) switch
        {
            (true, _) => [],
            (_, false) => ReasonsOn(day),
            _ when RunOutDays.Contains(day) => [AgreementErrors.CoverageRunOutOnly.Refusal(Rule, "day", Argument.Of("day", day), Named)],
            _ => [AgreementErrors.CoverageIntakeClosed.Refusal(Rule, "day", Named, Argument.Of("day", day)), .. _agreement.WarningsOn(day)],
        };

    /// <summary>Who covers what where, and on which days, by the names on record.</summary>
    /// <param name="language">The reader's language.</param>
    /// <returns>The sentence, with the days of which nobody can tell; <see cref="ReasonsOn"/> tells why not on another day.</returns>
    public string In(Language language)
    {
        var day = Days.FirstDay ?? UndeterminedDays.FirstDay ?? _agreement.TermDays.FirstDay ?? _agreement.State.DraftedOn ?? LocalDate.MaxIsoValue;
        var (subject, by, at) = (_agreement.NameOf(Subject, day), NameOf(Provider, day), _agreement.NameOf(Facility, day));
        var covers = Say.Of(
            $"{_agreement.ByName} mencakup {subject} oleh {by} di {at}: {Days}.",
            $"{_agreement.ByName} covers {subject} by {by} at {at}: {Days}."
        );
        return (
            UndeterminedDays.IsEmpty ? covers
            : Days.IsEmpty
                ? Say.Of(
                    $"Belum dapat ditentukan apakah {_agreement.ByName} mencakup {subject} oleh {by} di {at}: {UndeterminedDays}.",
                    $"Whether {_agreement.ByName} covers {subject} by {by} at {at} cannot be determined: {UndeterminedDays}."
                )
            : Say.Of($"{covers} Belum dapat ditentukan: {UndeterminedDays}.", $"{covers} It cannot be determined: {UndeterminedDays}.")
        ).In(language);
    }

    /// <summary>
    /// What an agreement covers: for a cohort that was moved to another, until then; and where it is asked, on the days on which the facility exists, null for
    /// one of which that is not known, with why it does not cover on the others. Nobody can tell on any of them while another that is not here may count.
    /// </summary>
    internal static Coverage Of(
        CooperationAgreement agreement,
        FacilityId facility,
        ProviderId provider,
        SubjectId subject,
        (LocalDate FirstDay, string To, LocalisedText Cohort)? moved = null,
        (DateSet? Days, Func<LocalDate, DomainError> Otherwise)? place = null,
        ValueList<DomainError> mayCountInstead = default
    )
    {
        Guard.Against.Null(facility);
        Guard.Against.Null(provider);
        Guard.Against.Null(subject);
        return new(agreement, facility, provider, subject, moved, place, mayCountInstead);
    }

    /// <summary>The days on which agreements under a framework answer, or may answer, for what they take on of it.</summary>
    internal static DateSet DaysBelow(CooperationAgreement framework, FacilityId facility, ProviderId provider, SubjectId subject) =>
        From(Below(framework, facility, provider, subject));

    /// <summary>The days on which only the record of a body would tell whether an agreement under a framework took on what that covers.</summary>
    internal static IEnumerable<(DateSet Days, CooperationAgreement Under, ValueList<StakeholderId> NotHeld)> DaysPossiblyBelow(
        CooperationAgreement framework,
        FacilityId facility,
        ProviderId provider,
        SubjectId subject
    )
    {
        var below = Below(framework, facility, provider, subject);
        var surely = From(below.Where(static c => c.NotHeld.IsEmpty));
        return below.Where(static c => !c.NotHeld.IsEmpty).Select(c => (DateSet.From(c.FirstDay).Except(surely), c.Under, c.NotHeld));
    }

    private static DateSet From(IEnumerable<(LocalDate FirstDay, CooperationAgreement Under, ValueList<StakeholderId> NotHeld)> below) =>
        DateSet.UnionOf([.. below.Select(static c => DateSet.From(c.FirstDay))]);

    private static IReadOnlyList<(LocalDate FirstDay, CooperationAgreement Under, ValueList<StakeholderId> NotHeld)> Below(
        CooperationAgreement framework,
        FacilityId facility,
        ProviderId provider,
        SubjectId subject
    ) => framework.Bodies?.CarriedOutUnder(framework, facility, provider, subject) ?? [];

    /// <summary>
    /// The days in force, suspended and for running out, within the days on which subject, facility and provider belong to the agreement; possibly with the
    /// days for running out on which nobody can tell whether two parties are left.
    /// </summary>
    internal static (DateSet InForce, DateSet Suspended, DateSet RunOut) Split(
        CooperationAgreement agreement,
        SubjectId subject,
        in DateSet scope,
        in DateSet facility,
        in DateSet provider,
        ProviderId? of,
        bool possibly = false
    )
    {
        var matching = scope & facility & provider;

        // What may be finished goes on where it was: facility and provider count as on the last day on which the subject was covered.
        var runOut = agreement.RunOutDays(subject);
        var covered = agreement.TermDays & matching;
        if (!(runOut.FirstDay is { } first && covered.LastDay is { } last && last < first && (agreement.TermDays & scope).PreviousDayIn(first) == last))
        {
            runOut &= matching;
        }

        runOut = (of is null ? runOut : runOut & agreement.DaysOfItself(of)).Except(
            possibly ? agreement.DaysWithoutPartner : agreement.DaysWithoutPartner | agreement.DaysOfUnknownPartner
        );

        return ((agreement.InForceDays & matching).Except(runOut), agreement.SuspendedDays & matching, runOut);
    }

    /// <summary>
    /// The days that what was signed by then did not cover, and an addendum that was signed later does; by the day on which that was signed, the last first.
    /// </summary>
    private static List<(LocalDate SignedOn, DateSet Days)> AmendedLate(
        CooperationAgreement agreement,
        FacilityId facility,
        ProviderId provider,
        SubjectId subject,
        DateSet days
    )
    {
        var late = new List<(LocalDate, DateSet)>();
        var addenda = agreement.State.Addenda;
        foreach (var signedOn in addenda.Where(static a => a.EffectiveFrom < a.SignedOn).Select(static a => a.SignedOn).Distinct().OrderDescending())
        {
            var before = agreement.With(agreement.State.WithAddenda(addenda.FindAll(a => a.SignedOn < signedOn)));
            var since = addenda.Where(a => a.SignedOn == signedOn).Min(static a => a.EffectiveFrom);
            var (inForce, _, runOut) = Split(
                before,
                subject,
                before.SubjectDays(subject),
                before.FacilityDays(facility, subject),
                before.ProviderDays(provider, subject),
                provider
            );
            if ((days & DateSet.Between(since, signedOn.PlusDays(-1))).Except(inForce | runOut) is { IsEmpty: false } its)
            {
                late.Add((signedOn, its));
            }
        }

        return late;
    }

    /// <summary>
    /// The days on which only what had begun may be finished, with those of which nobody can tell because the record of somebody is not there.
    /// </summary>
    internal DateSet RunOutDaysPossible => RunOutDays | _runOutIfKnown;

    /// <summary>
    /// <see cref="SuspendedDays"/> with those of which nobody can tell whether the agreement binds: whether or not, nothing is carried out under it.
    /// </summary>
    internal DateSet HaltedDays { get; }

    /// <summary>Those of <see cref="Days"/> on which it is not settled who follows a party, so that nobody is taken in.</summary>
    internal DateSet UnsettledDays { get; }

    /// <summary>
    /// The bodies whose record is not there, so that nobody can tell on a day, each with the agreement that leads to it: this, or one under it.
    /// </summary>
    internal IEnumerable<(StakeholderId Body, CooperationAgreement By)> NotHeldOn(LocalDate day) =>
        !UndeterminedDays.Contains(day) ? []
        : _notKnown.Contains(day) ? _notHeld.Select(body => (body, _agreement))
        : _carriedOutUnder
            .Where(c => c.FirstDay <= day)
            .SelectMany(static c => c.NotHeld.Select(body => (Body: body, c.Under)))
            .Select(b => (b.Body, _agreement.BodiesNotHeld().Contains(b.Body) ? _agreement : b.Under))
            .DistinctBy(static b => b.Body);

    /// <summary>The rule that refuses what is not covered.</summary>
    internal const string Rule = "COVER-AGREEMENT";

    private Argument Named => Argument.Of("agreement", _agreement.ByName);
}
