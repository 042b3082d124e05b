using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Dossiers;

/// <summary>
/// An agreement together with what its answers depend on: its framework, the agreements before and after it, those recognised as the same, and what became of
/// its parties. What is not known is undetermined; <see cref="Open"/> names it.
/// </summary>
/// <remarks>What needs all agreements is content with all those that depend on this one (<see cref="Holding.AgreementsAround"/>).</remarks>
public sealed partial class AgreementInDossier
{
    private readonly CooperationAgreement _effective;
    private CooperationAgreement? _counting;

    internal AgreementInDossier(Dossier dossier, CooperationAgreement agreement)
    {
        Dossier = dossier;
        Agreement = agreement;
        _effective = dossier.Effective(agreement);
    }

    /// <summary>The dossier.</summary>
    public Dossier Dossier { get; }

    /// <summary>The agreement by itself, as it is stored.</summary>
    public CooperationAgreement Agreement { get; }

    /// <summary>The identity.</summary>
    public AgreementId Id => Agreement.Id;

    /// <summary>The days on which it is in force as the dossier shows it: its term with its first and its last day, less the suspended days.</summary>
    public DateSet InForceDays => _effective.InForceDays;

    /// <summary>The days on which it binds, suspended ones and its first and last day included.</summary>
    public DateSet TermDays => _effective.TermDays;

    /// <summary>The days, once it is formed, of which nobody can tell whether it binds.</summary>
    public DateSet UndeterminedDays => _effective.UndeterminedDays;

    /// <summary>The last day of its term, inclusive; null if it has none, is open-ended, or the end is not known.</summary>
    public LocalDate? LastDay => _effective.LastDay;

    /// <summary>What it does not say or what was not shown; a framework that the dossier does not hold, if its days depend on it.</summary>
    public ValueList<MissingElement> Missing => _effective.Missing;

    /// <summary>
    /// What keeps its answers from being complete: each root that they hang on and the dossier does not hold, and what was not declared; empty if nothing. A
    /// framework with which it does not end is none of them: <see cref="WarningsOn"/> tells of it; nor is the agreement that it continues, as no day hangs on
    /// that: <see cref="Links"/> and <see cref="PlanTransfer"/> name it.
    /// </summary>
    public ValueList<DomainError> Open =>
        [
            .. Dossier.MissingFor(Agreement).Where(m => !(IsFreeOfItsFramework && m.Text == FrameworkMissing?.Text)),
            .. Dossier.FrameworksMissing(_effective).Where(m => m.Text != FrameworkMissing?.Text),
            .. Dossier
                .BodiesNotHeld(_effective, DateSet.All)
                .Where(m => !Dossier.MissingFor(Agreement).Any(o => o.Text == m.Text)),
            .. _effective.RecordsNotHeld().Select(static r => Dossier.NotHeld(References.Associate, r.Value)),
            .. _effective.SuperiorsNotHeld().Select(r => Dossier.NotHeld(References.Superior, r)),
            .. Undeclared,
        ];

    /// <summary>Its framework; null if it names none or the dossier does not hold it.</summary>
    public AgreementInDossier? Framework => Agreement.Framework is { } id ? Dossier.FindAgreement(id) : null;

    /// <summary>The agreement that it continues; null if it names none or the dossier does not hold it.</summary>
    public AgreementInDossier? Predecessor => Agreement.Continues is { } link ? Dossier.FindAgreement(link.Predecessor) : null;

    /// <summary>The agreements that continue it, in the order of their identities; or <see cref="DossierErrors.NotDeclared"/> without all agreements.</summary>
    public DomainResult<ValueList<AgreementInDossier>> Successors => Given(() => Dossier.SuccessorsOf(Id).Select(In).ToValueList());

    /// <summary>
    /// The agreements concluded under it, in the order of their identities; or <see cref="DossierErrors.NotDeclared"/> without all agreements.
    /// </summary>
    public DomainResult<ValueList<AgreementInDossier>> Under => Given(() => Dossier.AgreementsUnder(Id).Select(In).ToValueList());

    /// <summary>
    /// The identity under which it counts where many are counted: its own, or that of the one that persons recognised as the same and that counts;
    /// or <see cref="DossierErrors.NotDeclared"/> without all agreements, and <see cref="DossierErrors.Missing"/> for one of those that is not here.
    /// </summary>
    public DomainResult<AgreementId> CountsAs
    {
        get
        {
            DomainError[] open = [.. Undeclared, .. Dossier.SameMissing(Agreement)];
            return open.Length > 0 ? DomainResult<AgreementId>.Failure([.. open.Distinct()])
                : RecognisedDuplicates.CountedOnce(Dossier.SameAs(Agreement)) is [var counting, ..] ? counting.Id
                : Id;
        }
    }

    /// <summary>
    /// How it stands to the agreement that it continues and to those that continue it; or <see cref="DossierErrors.Missing"/> for the one before it and for a
    /// framework with which one of them ends, and
    /// <see cref="DossierErrors.NotDeclared"/> without all agreements.
    /// </summary>
    public DomainResult<ValueList<ChainLink>> Links
    {
        get
        {
            DomainError[] open =
            [
                .. Agreement.Continues is { } link && Predecessor is null ? Dossier.MissingFor(Agreement, link.Predecessor) : [],
                .. (Predecessor is { } earlier ? [earlier._effective] : Array.Empty<CooperationAgreement>())
                    .Append(_effective)
                    .Concat(Dossier.SuccessorsOf(Id).Select(Dossier.Effective))
                    .Where(static a => !a.UndeterminedDays.IsEmpty)
                    .SelectMany(Dossier.FrameworksMissing)
                    .Distinct(),
                .. Undeclared,
            ];
            return open.Length > 0
                ? DomainResult<ValueList<ChainLink>>.Failure([.. open.Distinct()])
                : ChainLink
                    .Among([
                        .. Predecessor is { } before ? [before._effective] : Array.Empty<CooperationAgreement>(),
                        _effective,
                        .. Dossier.SuccessorsOf(Id).Select(Dossier.Effective),
                    ])
                    .Where(l => l.Predecessor == Id || l.Successor == Id)
                    .ToValueList();
        }
    }

    /// <summary>
    /// Its rows for a database, with what they depend on, and a warning for each agreement that is not here and on which they hang: a framework, or one that
    /// was recognised as the same; for each record of somebody who carries out for it; and without all stakeholders, as records that were merged into one of
    /// its partners have rows too. Or <see cref="DossierErrors.NotDeclared"/> without all agreements.
    /// </summary>
    public DomainResult<AgreementRows> Rows =>
        (NotDeclared is { } undeclared ? undeclared : DomainResult.Success(RowsOfDossier.Of(Dossier, Agreement)))
            .Warning([
                .. Dossier.PartnerFindings(_effective, _effective.TermDays | _effective.Days.RunOut),
                .. Dossier.ProviderFindings(_effective),
                .. Dossier.RecordsNotHere([_effective]),
                .. _effective.UndeterminedDays.IsEmpty ? [] : Dossier.FrameworkFindings(_effective),
                .. Dossier.SameFindings(Agreement).Concat(Dossier.AgreementsMissingAround(Agreement).Select(static m => m.Finding)).Distinct(),
            ]);

    /// <summary>What came of it up to a day, counted from the cohorts of its facilities.</summary>
    /// <remarks>
    /// A session that was covered when it was held stays realised on a day on which the agreement was in force or running out, whatever became known since,
    /// for example that the facility was closed; <see cref="Dossiers.Dossier.Realised"/> adds up the same sessions.
    /// </remarks>
    /// <param name="day">The day, inclusive.</param>
    /// <param name="dormantAfter">After how long without a session something is dormant; there is no default.</param>
    /// <returns>
    /// The realisation, with what is found about its parties up to the day (<see cref="StandingOn"/>) as warnings, and <see cref="DossierErrors.NotDeclared"/>
    /// where it is not known who went to work, because not all referrals are declared; or <see cref="DossierErrors.NotDeclared"/> without all cohorts of its
    /// facilities and all agreements around it or that name these, which may have taken some over or count in its place, <see cref="DossierErrors.Missing"/>
    /// for what decides whether a session is covered, one recognised as the same among it, and <see cref="AgreementErrors.CoverageUndetermined"/> where it does
    /// not say itself on which days it was in force.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">The length is not at least one day.</exception>
    public DomainResult<Realisation> Realised(LocalDate day, Term dormantAfter)
    {
        Guard.Against.NotIso(day);
        Guard.Against.Outside(!dormantAfter.IsPositive, $"The length after which something is dormant must be at least one day.", nameof(dormantAfter));
        var signing = Dossier.SigningOf(Id);
        var same = Dossier.SameAs(Agreement);
        FacilityId[] facilities = [.. same.SelectMany(References.BodiesOf).OfType<FacilityId>().Distinct()];
        var cohorts = same.SelectMany(Dossier.CohortsUnder).Distinct().Select(c => (Cohort: c, Coverage: Dossier.SessionsOf(c))).ToList();
        DomainError[] open =
        [
            .. same.SelectMany(Dossier.CohortsUndeclaredFor),
            .. Dossier.SameMissing(Agreement),
            .. facilities.Length == 0 ? Undeclared : facilities.SelectMany(f => Dossier.AroundUndeclared(Id, f)),
            .. Dossier.UndeterminedWithin(Counting, DateSet.Until(day)),
            .. cohorts.SelectMany(c => c.Coverage.DoubtsUnder(signing, DateSet.Until(day))),
        ];
        return open.Length > 0
            ? DomainResult<Realisation>.Failure([.. open.Distinct()])
            : WithWork(
                Told(
                    Realisation.Of(
                        _effective,
                        cohorts.SelectMany(c => CohortActivity.Of(c.Cohort, signing, c.Coverage, null, WorkBy(c.Cohort, day), day)),
                        day,
                        dormantAfter,
                        cohorts.SelectMany(c => CohortActivity.Outside(c.Cohort, signing, c.Coverage, day)),
                        Counting
                    )
                )
            );
    }

    private Func<ParticipantId, (bool Employed, bool OwnBusiness, bool AtWork)>? WorkBy(Cohort cohort, LocalDate day) =>
        Dossier.HoldsAll(Holding.Referrals) ? person => Dossier.WorkBy(cohort, person, day) : null;

    private static DomainResult<Realisation> WithWork(DomainResult<Realisation> told) =>
        told.IsSuccess && told.Value.Subjects.Any(static s => s.Working is null)
            ? DomainResult.Success(told.Value, [.. told.Warnings, DossierErrors.NotDeclared.Warning("dossier", Argument.Of("holding", Holding.Referrals))])
            : told;

    private DomainResult<Realisation> Told(Realisation realised) =>
        DomainResult.Success(realised, [.. Dossier.PartnerFindings(_effective, _effective.InForceDays & DateSet.Until(realised.Day))]);

    /// <summary>How it stands on a day, on four axes.</summary>
    /// <param name="day">The day, in the agreement's zone.</param>
    /// <returns>
    /// The standing; undetermined where it depends on what the dossier does not hold, and with a finding about each party that has ended without somebody who
    /// follows it (<see cref="AgreementErrors.CoveragePartnerEnded"/>) or of whom it is not settled who does
    /// (<see cref="AgreementErrors.SuccessorUndetermined"/>), and about each record that is not there (<see cref="DossierErrors.Missing"/>): of a party, of
    /// whoever follows one, of the framework that leaves the day undetermined, or with which it may end before it begins.
    /// </returns>
    public Standing StandingOn(LocalDate day)
    {
        var standing = _effective.StandingOn(day);

        // One that is yet to come may never come, if its framework ends before.
        return
            standing.LegalForce is LegalForce.NotYetInForce && TermDays.IsEmpty ? standing with { Findings = [.. Dossier.FrameworkFindings(_effective)] }
            : standing.LegalForce is LegalForce.Binding or LegalForce.Undetermined ? standing with
            {
                Findings =
                [
                    .. standing.LegalForce is LegalForce.Undetermined ? Dossier.FrameworkFindings(_effective) : [],
                    .. Dossier.PartnerFindings(_effective, Time.DateSet.On(day)),
                    .. _effective.UnsettledOn(day),
                ],
            }
            : standing;
    }

    /// <summary>The parties on a day, after addenda and successions, each as the body that stands for it on that day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The parties; one that has ended without a successor, or whose record is not there, as the agreement names it.</returns>
    public ValueList<AgreementParty> PartiesOn(LocalDate day) =>
        _effective
            .PartiesOn(day)
            .Select(p =>
                _effective.StandInOn(p.Party, day) is { } other && other != p.Party ? new AgreementParty(other) { SignaturesNeeded = p.SignaturesNeeded } : p
            )
            .ToValueList();

    /// <summary>On which days it covers a subject at a facility, carried out by a provider or by whoever stands for it.</summary>
    /// <param name="facility">The facility.</param>
    /// <param name="provider">Who carries it out.</param>
    /// <param name="subject">The subject.</param>
    /// <returns>
    /// The days, those of which nobody can tell, and for every day the reasons. On days on which the facility does not exist nothing is covered
    /// (<see cref="CohortErrors.FacilityClosed"/>); where the dossier does not hold it, nobody can tell (<see cref="DossierErrors.Missing"/>). Of agreements
    /// recognised as the same the one that counts answers (<see cref="CountsAs"/>). While one of them is not held, or neither all agreements around it nor all
    /// that name the facility are declared, so that another may count, nobody can tell of any day (<see cref="DossierErrors.NotDeclared"/>).
    /// </returns>
    /// <example>
    /// Why a session on soap of a partner is covered on a day, or not:
    /// <code>
    /// var coverage = dossier[agreement.Id].CoverageOf(facility.Id, partner.Id, SubjectId.From("SABUN"));
    /// var isCovered = coverage.Days.Contains(day);
    /// var cannotBeSaid = coverage.UndeterminedDays.Contains(day);
    /// foreach (var reason in coverage.ReasonsOn(day))
    /// {
    ///     Console.WriteLine(reason.Text.In(Language.English));
    /// }
    /// </code>
    /// </example>
    public Coverage CoverageOf(FacilityId facility, ProviderId provider, SubjectId subject)
    {
        Guard.Against.Null(facility);
        return Coverage.Of(
            Counting,
            facility,
            provider,
            subject,
            null,
            Dossier.Find(facility) is { } held ? (held.Existence, CohortErrors.ClosedOn) : (null, _ => Dossier.NotHeld(References.Facility, facility)),
            [.. Dossier.SameMissing(Agreement).Concat(Dossier.AroundUndeclared(Id, facility)).Distinct()]
        );
    }

    /// <summary>What has to be known about it on a day although it does not stop anything.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The warnings.</returns>
    public ValueList<DomainError> WarningsOn(LocalDate day) => _effective.WarningsOn(day);

    /// <inheritdoc/>
    public override string ToString() => Agreement.ToString();

    internal CooperationAgreement Effective => _effective;

    // Of agreements recognised as the same the one that counts.
    private CooperationAgreement Counting => _counting ??= Dossier.CountedOnce([Agreement]).First();

    private bool IsFreeOfItsFramework => !_effective.Days.NeedsFramework;

    private DomainError? FrameworkMissing => Agreement.Framework is { } id ? Dossier.MissingFor(Agreement, id).FirstOrDefault() : null;

    private DomainError? NotDeclared => Dossier.Undeclared(Holding.Agreements, Holding.AgreementsAround(Id));

    // All were declared to be here, and one that may depend on it is named and is not.
    private IEnumerable<DomainError> Undeclared =>
        NotDeclared is { } undeclared ? [undeclared] : Dossier.MissingAround(Agreement);

    private AgreementInDossier In(CooperationAgreement agreement) => new(Dossier, agreement);

    private DomainResult<T> Given<T>(Func<T> answer)
    {
        DomainError[] open = [.. Undeclared];
        return open.Length > 0 ? DomainResult<T>.Failure(open) : answer();
    }
}
