using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Agreements;

/// <content>Why a day is not covered.</content>
public sealed partial class Coverage
{
    private IEnumerable<DomainError> Faults(LocalDate day)
    {
        if (_place is { } place && !(place.Days ?? ~_ifItStands).Contains(day))
        {
            yield return place.Otherwise(day);
        }

        // What it says itself is no reason while another may count in its place.
        if (!_mayCountInstead.IsEmpty)
        {
            foreach (var missing in _ifItStands.Contains(day) ? _mayCountInstead : [])
            {
                yield return missing;
            }

            yield break;
        }

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

        foreach (var (first, under, notHeld) in _carriedOutUnder)
        {
            if (first <= day && (_agreement.TermDays | _agreement.UndeterminedDays).Contains(day))
            {
                yield return notHeld.IsEmpty
                    ? AgreementErrors.CoverageUnderFramework.Refusal(Rule, "day", Named, Argument.Of("under", under.ByName), Argument.Of("day", day))
                    : NotKnown(day, under.ByName, notHeld);
            }
        }

        // Nor can it be told whether the days after an end that is not known are days on which what had begun may be finished.
        if (_runOutIfDetermined.Contains(day))
        {
            yield return AgreementErrors.CoverageUndetermined.Refusal(Rule, "day", Named, Missing());
            yield break;
        }

        // That it is over is no reason on days on which what had begun may be finished.
        if (!_runOutIfKnown.Contains(day) && TermFault(day) is { } fault)
        {
            yield return fault;
        }

        // On a day outside the term the scope is that of the last day within it, before the first that of the first.
        var term = _agreement.TermDays | _agreement.UndeterminedDays;
        var asked = term.PreviousDayIn(day) ?? term.FirstDay ?? day;
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
            ? NotKnown(day, _agreement.ByName, _notHeld)
        : _agreement.EndOf(Provider, asked) is { } end ? end
        : _agreement.ApartOn(Provider, asked) is { } left ? left
        : _agreement.RefusalByEnd(asked) is { } alone ? alone
        : AgreementErrors.CoverageProvider.Refusal(
            Rule,
            "provider",
            Argument.Of("provider", NameOf(Provider, day)),
            Argument.Of("subject", isSubject ? LocalisedText.Same(_agreement.NameOf(Subject, day)) : AnySubject),
            _agreement.Named,
            Argument.Of("day", day)
        );

    private DomainError NotKnown(LocalDate day, string under, ValueList<StakeholderId> bodies) =>
        AgreementErrors.CoverageProviderNotKnown.Refusal(
            Rule,
            "provider",
            Argument.Of("provider", NameOf(Provider, day)),
            Argument.Of("agreement", under),
            Argument.Of("day", day),
            Argument.Of("bodies", string.Join(", ", bodies))
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
            LegalForce.Expired when standing is { LastDay: { } last, FirstDay: { } again } => AgreementErrors.CoverageInForceAgain.Refusal(
                Rule,
                "day",
                Named,
                Argument.Of("lastDay", last),
                Argument.Of("firstDay", again)
            ),
            LegalForce.Expired => AgreementErrors.CoverageExpired.Refusal(
                Rule,
                "day",
                Named,
                Argument.Of("lastDay", (_agreement.TermDays | _agreement.UndeterminedDays).PreviousDayIn(day) ?? _agreement.Days.AgreedEnd ?? day)
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
        AgreementErrors.CoverageUndetermined.Warning("agreement", Argument.Of("agreement", agreement.ByName), MissingIn(agreement));

    /// <summary>The same where whether some days belong to its term hangs on a framework of which nobody knows when it ends; null where it does not.</summary>
    internal static DomainError? NotDetermined(CooperationAgreement agreement, DateSet days) =>
        agreement.HangsOnUnknownFramework && agreement.Days.Undetermined.Overlaps(days) ? NotDetermined(agreement) : null;

    /// <summary>The same as an error.</summary>
    internal static DomainError Undetermined(CooperationAgreement agreement) =>
        AgreementErrors.CoverageUndetermined.For("agreement", Argument.Of("agreement", agreement.ByName), MissingIn(agreement));

    private Argument Missing() => MissingIn(_agreement);

    private static Argument MissingIn(CooperationAgreement agreement) =>
        // Where nothing is missing any more, it was the end of an earlier period, which an addendum gave for the days since.
        Argument.Of("missing", AgreementGaps.Told(agreement, party => agreement.Called(party)) ?? AgreementElement.LastDay.Name);
}
