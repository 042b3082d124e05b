using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Agreements;

/// <summary>On which days an agreement covers a subject at a facility by a provider, and why not on the others.</summary>
public sealed class Coverage : ILocalisable
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

    private Coverage(
        CooperationAgreement agreement,
        FacilityId facility,
        ProviderId provider,
        SubjectId subject,
        (LocalDate FirstDay, string To, LocalisedText Cohort)? moved
    )
    {
        _moved = moved;
        _agreement = agreement;
        Facility = facility;
        Provider = provider;
        Subject = subject;
        _scope = agreement.SubjectDays(subject);
        _facility = agreement.FacilityDays(facility, subject);
        _provider = agreement.ProviderDays(provider, subject);
        var (inForce, suspended, runOut) = Split(agreement, subject, _scope, _facility, _provider, provider);
        var until = moved is { } gone ? DateSet.Until(gone.FirstDay.PlusDays(-1)) : DateSet.All;
        (inForce, SuspendedDays, RunOutDays) = (inForce & until, suspended & until, runOut & until);
        Days = inForce | RunOutDays;
        _namedLate = agreement.State.Providers.IsEmpty ? DateSet.None : _provider.Except(agreement.ProviderDays(provider, subject, inTime: true)) & Days;
        _amendedLate = AmendedLate(agreement, facility, provider, subject, Days);
        RatifiedDays = (agreement.Days.Ratified & Days) | _namedLate | DateSet.UnionOf([.. _amendedLate.Select(static a => a.Days)]);
        var unsettled = agreement.SuccessorUnsettled;
        UnsettledDays = Days & unsettled;
        IntakeDays = inForce.Except(agreement.NarrowingDays(subject)).Except(agreement.State.IntakeClosings.Days).Except(unsettled);
        (_notKnown, _notHeld) = agreement.ProviderDaysNotKnown(provider, subject);
        UndeterminedDays =
            (
                ((agreement.TermDays | agreement.UndeterminedDays) & _scope & _facility & (_provider | _notKnown)) & (agreement.UndeterminedDays | _notKnown)
                | (_notKnown.IsEmpty ? _notKnown : _notKnown & Split(agreement, subject, _scope, _facility, _provider | _notKnown, provider).RunOut)
            ).Except(Days | SuspendedDays | agreement.State.Suspensions.Days) & until;
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
    /// The days of which nobody can tell whether they are covered: on which it is not known whether the agreement binds, or whether the provider stands for
    /// somebody whom it names. None of <see cref="Days"/>.
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
    /// <returns>The sentence; <see cref="ReasonsOn"/> tells why not on another day.</returns>
    public string In(Language language)
    {
        var day = Days.FirstDay ?? LocalDate.MaxIsoValue;
        var (subject, by, at) = (_agreement.NameOf(Subject, day), NameOf(Provider, day), _agreement.NameOf(Facility, day));
        return Say.Of(
                $"{_agreement.ByTitle} mencakup {subject} oleh {by} di {at}: {Days}.",
                $"{_agreement.ByTitle} covers {subject} by {by} at {at}: {Days}."
            )
            .In(language);
    }

    internal static Coverage Of(
        CooperationAgreement agreement,
        FacilityId facility,
        ProviderId provider,
        SubjectId subject,
        (LocalDate FirstDay, string To, LocalisedText Cohort)? moved = null
    )
    {
        Guard.Against.Null(facility);
        Guard.Against.Null(provider);
        Guard.Against.Null(subject);
        return new(agreement, facility, provider, subject, moved);
    }

    /// <summary>The days in force, suspended and for running out, within the days on which subject, facility and provider belong to the agreement.</summary>
    internal static (DateSet InForce, DateSet Suspended, DateSet RunOut) Split(
        CooperationAgreement agreement,
        SubjectId subject,
        in DateSet scope,
        in DateSet facility,
        in DateSet provider,
        ProviderId? of
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

        runOut = (of is null ? runOut : runOut & agreement.DaysOfItself(of)).Except(agreement.DaysWithoutPartner | agreement.DaysOfUnknownPartner);

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

    /// <summary>Those of <see cref="Days"/> on which it is not settled who follows a party, so that nobody is taken in.</summary>
    internal DateSet UnsettledDays { get; }

    /// <summary>The bodies whose record is not there, so that nobody can tell on a day.</summary>
    internal ValueList<StakeholderId> NotHeldOn(LocalDate day) => (UndeterminedDays & _notKnown).Contains(day) ? _notHeld : [];

    /// <summary>The rule that refuses what is not covered.</summary>
    internal const string Rule = "COVER-AGREEMENT";

    private Argument Named => Argument.Of("agreement", _agreement.ByNumber);

    private IEnumerable<DomainError> Faults(LocalDate day)
    {
        if (_moved is { } moved && moved.FirstDay <= day)
        {
            yield return AgreementErrors.CoverageMoved.Refusal(
                Rule,
                "day",
                Argument.Of("cohort", moved.Cohort),
                Named,
                Argument.Of("to", moved.To),
                Argument.Of("day", moved.FirstDay)
            );
        }

        if (TermFault(day) is { } fault)
        {
            yield return fault;
        }

        // On a day outside the term the scope is that of the nearest day within it.
        var term = _agreement.TermDays | _agreement.UndeterminedDays;
        var asked =
            term.Contains(day) ? day
            : term.LastDay is { } last && last < day ? last
            : term.FirstDay ?? day;
        var isSubject = _scope.Contains(asked);
        if (!isSubject)
        {
            yield return AgreementErrors.CoverageSubject.Refusal(
                Rule,
                "subject",
                Argument.Of("subject", _agreement.NameOf(Subject, day)),
                Named,
                Argument.Of("day", day)
            );
        }

        // Of a subject that is not in the scope nobody carries anything out; then it is asked whether facility and provider belong to the agreement at all.
        if (!(isSubject ? _facility : _agreement.FacilityDays(Facility, null)).Contains(asked))
        {
            yield return AgreementErrors.CoverageFacility.Refusal(
                Rule,
                "facility",
                Argument.Of("facility", _agreement.NameOf(Facility, day)),
                Named,
                Argument.Of("day", day)
            );
        }

        if (!(isSubject ? _provider : _agreement.ProviderDays(Provider, null)).Contains(asked))
        {
            yield return ProviderFault(day, asked, isSubject);
        }
    }

    // Who is no provider by that day: the record of a body is not there, it has ended, or it never was one.
    private DomainError ProviderFault(LocalDate day, LocalDate asked, bool isSubject) =>
        _agreement.ProviderDaysNotKnown(Provider, null).Days.Contains(asked) && !_notHeld.IsEmpty
            ? AgreementErrors.CoverageProviderNotKnown.Refusal(
                Rule,
                "provider",
                Argument.Of("provider", NameOf(Provider, day)),
                Named,
                Argument.Of("day", day),
                Argument.Of("bodies", string.Join(", ", _notHeld))
            )
        : _agreement.EndOf(Provider, asked) is { } end ? end
        : _agreement.RefusalByEnd(asked) is { } alone ? alone
        : AgreementErrors.CoverageProvider.Refusal(
            Rule,
            "provider",
            Argument.Of("provider", NameOf(Provider, day)),
            Argument.Of("subject", isSubject ? LocalisedText.Same(_agreement.NameOf(Subject, day)) : AnySubject),
            Argument.Of("agreement", _agreement.ByTitle),
            Argument.Of("day", day)
        );

    private static readonly LocalisedText AnySubject = new("bidang apa pun", "any subject");

    private string NameOf(ProviderId provider, LocalDate day) => _agreement.NameOf(provider, day);

    private DomainError? TermFault(LocalDate day)
    {
        var standing = _agreement.StandingOn(day);
        return standing.LegalForce switch
        {
            LegalForce.NotFormed => FormationFault(day),
            LegalForce.Undetermined when standing.IsSuspended => Suspended(day),
            LegalForce.Undetermined => AgreementErrors.CoverageUndetermined.Refusal(Rule, "day", Named, Missing()),
            LegalForce.NotYetInForce when (_agreement.TermDays | _agreement.UndeterminedDays).NextDayIn(day) is { } first =>
                AgreementErrors.CoverageNotYetInForce.Refusal(Rule, "day", Named, Argument.Of("firstDay", first)),
            LegalForce.NotYetInForce => Terminated(),
            LegalForce.Terminated or LegalForce.Concluded => Terminated(),
            LegalForce.Expired => AgreementErrors.CoverageExpired.Refusal(
                Rule,
                "day",
                Named,
                Argument.Of("lastDay", _agreement.LastDay ?? _agreement.Days.AgreedEnd ?? _agreement.UndeterminedDays.LastDay ?? day)
            ),
            _ when standing.IsSuspended => Suspended(day),
            _ => null,
        };
    }

    private DomainError Suspended(LocalDate day) =>
        AgreementErrors.CoverageSuspended.Refusal(
            Rule,
            "day",
            Named,
            Argument.Of("day", day),
            Argument.Of("reason", _agreement.State.Suspensions.ReasonOn(day))
        );

    private DomainError Terminated() =>
        _agreement.TermDays.IsEmpty
            ? AgreementErrors.CoverageNeverInForce.Refusal(Rule, "day", Named, Argument.Of("cause", _agreement.Termination!.Cause.Name))
            : AgreementErrors.CoverageTerminated.Refusal(
                Rule,
                "day",
                Named,
                Argument.Of("lastDay", _agreement.Termination!.LastDay),
                Argument.Of("cause", _agreement.Termination.Cause.Name)
            );

    /// <summary>Why it is not formed on a day: it was formed later, its offer lapsed, it was withdrawn, or something is missing.</summary>
    private DomainError FormationFault(LocalDate day) =>
        (_agreement.FormedOn, _agreement.Days.Formation.LapsesFrom, _agreement.State.Withdrawn) switch
        {
            ({ } formedOn, _, _) => AgreementErrors.CoverageFormedLater.Refusal(Rule, "day", Named, Argument.Of("day", day), Argument.Of("formedOn", formedOn)),
            (_, _, { } withdrawn) => AgreementErrors.CoverageWithdrawn.Refusal(Rule, "day", Named, Argument.Of("withdrawn", withdrawn.FirstDay)),
            (_, { } lapses, _) when lapses <= day || !_agreement.Missing.Any(static m => m.IsNeeded) => AgreementErrors.CoverageOfferLapsed.Refusal(
                Rule,
                "day",
                Named,
                Argument.Of("lapsed", lapses)
            ),
            _ => AgreementErrors.CoverageNotFormed.Refusal(Rule, "day", Named, Argument.Of("day", day), Missing()),
        };

    /// <summary>That it cannot be determined whether an agreement is in force, with what is missing; as a warning.</summary>
    internal static DomainError NotDetermined(CooperationAgreement agreement) =>
        AgreementErrors.CoverageUndetermined.Warning("agreement", Argument.Of("agreement", agreement.ByNumber), MissingIn(agreement));

    /// <summary>The same as an error.</summary>
    internal static DomainError Undetermined(CooperationAgreement agreement) =>
        AgreementErrors.CoverageUndetermined.For("agreement", Argument.Of("agreement", agreement.ByNumber), MissingIn(agreement));

    private Argument Missing() => MissingIn(_agreement);

    private static Argument MissingIn(CooperationAgreement agreement)
    {
        var needed = agreement.Missing.Where(static m => m.IsNeeded).Select(static m => m.Element.Name).Distinct().ToList();
        return Argument.Of(
            "missing",
            new LocalisedText(string.Join(", ", needed.Select(static n => n.Id)), string.Join(", ", needed.Select(static n => n.En)))
        );
    }
}
