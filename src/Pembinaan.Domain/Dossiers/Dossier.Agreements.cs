using System.Diagnostics.CodeAnalysis;
using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Stakeholders;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Dossiers;

/// <content>Its agreements, each with what it depends on.</content>
public sealed partial class Dossier
{
    private Views? _views;

    /// <summary>Its stakeholders, found by name, merged and followed by others. Made when it is first asked for.</summary>
    public StakeholderDirectory Directory => Views.Stakeholders;

    /// <summary>An agreement with what its answers depend on.</summary>
    /// <param name="agreement">The agreement, which the dossier must hold.</param>
    /// <returns>The agreement in this dossier.</returns>
    /// <exception cref="ArgumentException">The dossier does not hold it; <see cref="Find(AgreementId)"/> asks whether it does.</exception>
    [SuppressMessage("Design", "CA1043:Use Integral Or String Argument For Indexers", Justification = "An identity is the key of a root.")]
    public AgreementInDossier this[AgreementId agreement]
    {
        get
        {
            var found = FindAgreement(Guard.Against.Null(agreement));
            Guard.Against.Violation(found is null, $"The dossier must hold the agreement {agreement}; Find tells whether it does.", nameof(agreement));
            return found!;
        }
    }

    /// <summary>Its agreements as one portfolio, indexed by day. Made when it is first asked.</summary>
    /// <example>
    /// Of a dossier that is declared to hold every agreement:
    /// <code>
    /// var quarter = ValidityPeriod.Between(new(2025, 1, 1), new(2025, 3, 31)).Value;
    /// var ending = string.Join(", ", dossier.Portfolio.EndingBetween(quarter).Value.Sure);    // "PKS-1"
    /// var onTheLastDay = dossier.Portfolio.InForceOn(new(2025, 1, 31)).Value.Sure.Count;      // 1
    /// var onTheNext = dossier.Portfolio.InForceOn(new(2025, 2, 1)).Value.Sure.Count;          // 0
    /// var nobodyCanTell = dossier.Portfolio.InForceOn(new(2025, 2, 1)).Value.Undetermined.Count;  // 0
    /// </code>
    /// </example>
    public PortfolioInDossier Portfolio => Views.Portfolio;

    /// <summary>Whose rows a change changed: so that a host replaces exactly those and the rest stay right.</summary>
    /// <param name="before">The dossier before.</param>
    /// <param name="after">The dossier after, usually from <see cref="With"/>.</param>
    /// <returns>
    /// The agreements whose rows, or what they depend on, are not the same, with their rows after, in the order of identities; or
    /// <see cref="DossierErrors.NotDeclared"/> unless both hold all agreements.
    /// </returns>
    public static DomainResult<ValueList<AgreementRows>> Affected(Dossier before, Dossier after)
    {
        Guard.Against.Null(before);
        Guard.Against.Null(after);
        return (before.Undeclared(Dossiers.Holding.Agreements) ?? after.Undeclared(Dossiers.Holding.Agreements)) is { } undeclared
            ? undeclared
            : RowsOfDossier.Changed(before, after).ToValueList();
    }

    /// <summary>
    /// Drafts and signs the agreement of a sheet, finds that all of it is recorded already, or corrects what an earlier row about it said otherwise. Nothing is
    /// left half done.
    /// </summary>
    /// <remarks>
    /// A corrected row is a correction: what it says stands in the place of what was imported before, and both stay visible. What it leaves open stays as it
    /// was; of a list that it gives, parties for example, what is not in it any more is annulled. An agreement that was not imported is not changed by a row.
    /// </remarks>
    /// <param name="sheet">The sheet.</param>
    /// <param name="recording">Identity, instant and author; each entry's identity is this one with a number.</param>
    /// <returns>
    /// The agreement in the next dossier with every warning, or every error, by the member of the sheet: what <see cref="CooperationAgreement.Sign"/> may
    /// answer of each signature, as of whoever stands for the party then, and <see cref="AgreementErrors.AlreadyDrafted"/> if it was drafted otherwise than by
    /// an import. A correction may answer what <see cref="AgreementInDossier.Change"/> may.
    /// </returns>
    public DomainResult<AgreementInDossier> Apply(AgreementSheet sheet, Recording recording)
    {
        Guard.Against.Null(sheet);
        Guard.Against.Null(sheet.Agreement, nameof(sheet));
        Guard.Against.Null(sheet.Zone, nameof(sheet));
        Guard.Against.Undefined(sheet.Provenance, nameof(sheet));
        Guard.Against.Null(recording);
        return FindAgreement(sheet.Agreement) is { } held
            ? held.Change(a => sheet.Apply(a, Views, recording))
            : sheet.Apply(null, Views, recording).Bind(a => With(a.Alone())).Map(next => next[sheet.Agreement]);
    }

    /// <summary>
    /// Drafts and signs many agreements, one after another, and corrects those that an earlier import recorded otherwise (<see cref="Apply"/>).
    /// </summary>
    /// <param name="sheets">
    /// The agreements, each once; of two rows about one agreement that differ the second is refused (<see cref="AgreementErrors.RowTwice"/>).
    /// </param>
    /// <param name="recording">The recording of the batch; entries get its identity, the agreement's and a number.</param>
    /// <returns>One item for each sheet, in order: one that is refused holds up no other.</returns>
    public ValueList<BatchItem> Import(IEnumerable<AgreementSheet> sheets, Recording recording)
    {
        Guard.Against.Null(recording);
        var next = this;
        return AgreementBatch.Import(Guard.Against.NullItem(sheets), sheet => next.Find(sheet.Agreement), Applied, recording);

        DomainResult<CooperationAgreement> Applied(AgreementSheet sheet, Recording r)
        {
            var applied = next.Apply(sheet, r);
            next = applied.IsSuccess ? applied.Value.Dossier : next;
            return applied.Map(static a => a.Agreement);
        }
    }

    internal IEnumerable<AgreementId> ChangedAgreements(Dossier before) => _agreements.ChangedSince(before._agreements);

    internal IEnumerable<StakeholderId> ChangedStakeholders(Dossier before) => _stakeholders.ChangedSince(before._stakeholders);

    internal AgreementInDossier? FindAgreement(AgreementId agreement) => Find(agreement) is { } held ? new(this, held) : null;

    /// <summary>An agreement and those recognised as the same, by one, by the other, or through others in between.</summary>
    internal IReadOnlyList<CooperationAgreement> SameAs(CooperationAgreement agreement) =>
        [agreement, .. IdsOfSame(agreement).Skip(1).Select(Find).OfType<CooperationAgreement>()];

    /// <summary>An agreement and those recognised as the same, here or not.</summary>
    internal ValueList<AgreementId> SigningOf(AgreementId agreement) => Find(agreement) is { } held ? IdsOfSame(held).ToValueList() : [agreement];

    /// <summary>Some agreements with what they depend on, each signing once: in place of those recognised as the same the one that counts.</summary>
    internal IEnumerable<CooperationAgreement> CountedOnce(IEnumerable<CooperationAgreement> agreements) =>
        RecognisedDuplicates.CountedOnce(agreements.SelectMany(SameAs).DistinctBy(static a => a.Id)).Select(WithQuotas);

    // Where the one that counts says nothing of quotas, the first of the others that does says them, day by day.
    private CooperationAgreement WithQuotas(CooperationAgreement counting)
    {
        var effective = Effective(counting);
        if (HasQuotas(counting) || SameAs(counting).OrderBy(static a => a.Id.Value, StringComparer.Ordinal).FirstOrDefault(HasQuotas) is not { } other)
        {
            return effective;
        }

        var state = effective.State;
        var segments = counting.TermsByDay.Segments.Concat(other.TermsByDay.Segments);
        var days = segments.Select(static s => s.FirstDay).OfType<LocalDate>().Distinct().Order();
        return effective.With(
            state.WithTerms(
                state.Terms with { Quotas = other.State.Terms.Quotas },
                days.Select(d => (d, counting.TermsOn(d) with { Quotas = other.TermsOn(d).Quotas }))
            )
        );
    }

    private static bool HasQuotas(CooperationAgreement agreement) => agreement.TermsByDay.Segments.Any(static s => !s.Value.Quotas.IsEmpty);

    /// <summary>Those recognised as the same as an agreement that are not here: which of all counts hangs on what they say.</summary>
    internal IEnumerable<AgreementId> SameNotHeld(CooperationAgreement agreement) => IdsOfSame(agreement).Skip(1).Where(id => Find(id) is null);

    /// <summary>That they are not here.</summary>
    internal IEnumerable<DomainError> SameMissing(CooperationAgreement agreement) =>
        SameNotHeld(agreement).Select(id => NotHeld(RoleOf(id), id.Value));

    /// <summary>The agreement that one continues, if it is not here, with that.</summary>
    internal IEnumerable<(AgreementId Agreement, DomainError Why)> PredecessorNotHeld(CooperationAgreement agreement) =>
        agreement.Continues is { Predecessor: var before } && Find(before) is null ? [(before, NotHeld(RoleOf(before), before.Value))] : [];

    // Through one that is not here, others are the same too.
    private List<AgreementId> IdsOfSame(CooperationAgreement agreement)
    {
        var all = new List<AgreementId> { agreement.Id };
        for (var i = 0; i < all.Count; i++)
        {
            var at = i == 0 ? agreement : Find(all[i]);
            all.AddRange(
                (at?.SameAs ?? ValueList<AgreementId>.Empty)
                    .Concat(RecognisingAsSame(all[i]).Select(static a => a.Id))
                    .Where(other => !all.Contains(other))
                    .Distinct()
            );
        }

        return all;
    }

    /// <summary>
    /// The agreements concluded under one and those recognised as the same, directly or further below; each with the first day on which it and all between
    /// stand under the next, where there are several ways the earliest.
    /// </summary>
    internal IEnumerable<(CooperationAgreement Agreement, LocalDate FirstDay)> AllUnder(AgreementId framework)
    {
        HashSet<AgreementId> itself = [.. SigningOf(framework)];
        var found = new OrderedDictionary<AgreementId, (CooperationAgreement Agreement, LocalDate FirstDay)>();
        var next = new Queue<(AgreementId Id, LocalDate FirstDay)>(itself.Select(static id => (id, LocalDate.MinIsoValue)));
        while (next.TryDequeue(out var above))
        {
            foreach (var under in AgreementsUnder(above.Id).Where(a => !itself.Contains(a.Id)))
            {
                var firstDay = LocalDate.Max(above.FirstDay, under.State.Framework!.FirstDay);
                if (!found.TryGetValue(under.Id, out var known) || firstDay < known.FirstDay)
                {
                    found[under.Id] = (under, firstDay);
                    foreach (var id in SigningOf(under.Id))
                    {
                        next.Enqueue((id, firstDay));
                    }
                }
            }
        }

        return found.Values;
    }

    /// <summary>The agreements against which a change of one is held: before and after it, and under it.</summary>
    internal CooperationAgreement[] NeighboursOf(CooperationAgreement agreement) =>
        [
            .. agreement.Continues is { } link && Find(link.Predecessor) is { } before ? [Effective(before)] : Array.Empty<CooperationAgreement>(),
            .. SuccessorsOf(agreement.Id)
                .Concat(AgreementsUnder(agreement.Id))
                .Where(a => a.Id != agreement.Id)
                .DistinctBy(static a => a.Id)
                .Select(Effective),
        ];

    /// <summary>
    /// What is found about the parties of an agreement on some days and does not end it: that one has ended without somebody who follows, or that the record of
    /// one is not there. As warnings, each once.
    /// </summary>
    internal static IEnumerable<DomainError> PartnerFindings(CooperationAgreement effective, DateSet days) =>
        effective
            .EndedPartiesWithin(days)
            .Concat(
                effective
                    .PartiesNotHeld.Where(b => b.Days.Overlaps(days))
                    .Select(b => MissingBeside(effective, b.Body))
            )
            .Distinct();

    /// <summary>The records that are not here and decide who carries out for an agreement, those of parties left out; as warnings beside its rows.</summary>
    internal static IEnumerable<DomainError> ProviderFindings(CooperationAgreement effective) =>
        !effective.NamesBodiesNotHeld
            ? []
            : OnTheWay(effective)
                .Except(effective.PartiesNotHeld.Select(static p => p.Body))
                .Select(b => MissingBeside(effective, b));

    /// <summary>
    /// That not all stakeholders are here, as a warning beside rows: those that were merged into a partner would have rows too. Not those of which a finding
    /// about the partners says so.
    /// </summary>
    internal IEnumerable<DomainError> RecordsNotHere(IEnumerable<CooperationAgreement> effective)
    {
        CooperationAgreement[] all = [.. effective.Where(static a => a.NamedPartners.Any())];
        return all.Length == 0 ? []
            : !HoldsAll(Dossiers.Holding.Stakeholders)
                ? [DossierErrors.NotDeclared.Warning("dossier", Argument.Of("holding", Dossiers.Holding.Stakeholders))]
            : Views.StakeholdersMissing.Except(all.Where(static a => a.NamesBodiesNotHeld).SelectMany(OnTheWay))
                .Select(b => DossierErrors.Missing.Warning("dossier", Argument.Of("role", References.Body), Argument.Of("id", b.Value)));
    }

    /// <summary>The stakeholders that other stakeholders, agreements and facilities name and that are not here, in the order of identities.</summary>
    internal StakeholderId[] NamedRecordsNotHeld() =>
        [
            .. new[] { Indexes.StakeholdersByParent, Indexes.StakeholdersByMergedInto, Indexes.StakeholdersBySuccessor, Indexes.StakeholdersByAssociate }
                .SelectMany(_stakeholders.KeysOf)
                .Concat(_agreements.KeysOf(Indexes.AgreementsByBody))
                .Concat(Facilities.SelectMany(static f => f.Superiors.Segments).Select(static s => s.Value))
                .OfType<StakeholderId>()
                .Distinct()
                .Where(b => Find(b) is null)
                .OrderBy(static b => b.Value, StringComparer.Ordinal),
        ];

    private static IEnumerable<StakeholderId> OnTheWay(CooperationAgreement effective) =>
        effective
            .BodiesNotHeld()
            .SelectMany(b => effective.Bodies!.Stakeholders.StandingIn(b).NotHeld.Segments.Select(static s => s.Value));

    /// <summary>The bodies whose record decides who stands for a party on some days and is not here: parties, and those who follow them.</summary>
    internal static IEnumerable<DomainError> BodiesNotHeld(CooperationAgreement effective, DateSet days) =>
        effective.PartiesNotHeld.Where(b => b.Days.Overlaps(days)).Select(b => NotHeld(effective, b.Body)).Distinct();

    private static DomainError NotHeld(CooperationAgreement effective, StakeholderId body) => NotHeld(RoleOf(effective, body), effective.Called(body));

    /// <summary>
    /// As what the record of a body is needed: as a party, an office or one that is introduced, as the record of one that is, or as whoever follows one of
    /// them.
    /// </summary>
    internal static LocalisedText RoleOf(CooperationAgreement effective, StakeholderId body) =>
        effective.Days.Parties.Segments.Any(s => s.Value.Any(p => p.Party.Stakeholder == body)) ? References.Party
        : References.OnWhichHangs(effective).FirstOrDefault(r => r.Id.Equals(body)) is { Role: var role } ? role
        : effective.BodiesIntroduced().Any(a => a.Record == body) ? References.Associate
        : References.Successor;

    /// <summary>The frameworks with which an agreement ends, one above another, that are not here.</summary>
    internal IEnumerable<DomainError> FrameworksMissing(CooperationAgreement agreement) =>
        FrameworkIdsMissing(agreement).Select(static f => NotHeld(References.Framework, f.Value));

    private List<AgreementId> FrameworkIdsMissing(CooperationAgreement agreement)
    {
        List<AgreementId> found = [];
        var seen = new HashSet<AgreementId>();
        for (var at = agreement; at?.Framework is { } framework && at.Days.NeedsFramework && seen.Add(framework); at = Find(framework))
        {
            if (Find(framework) is null)
            {
                found.Add(framework);
            }
        }

        return found;
    }

    /// <summary>The same as warnings beside an answer.</summary>
    internal IEnumerable<DomainError> FrameworkFindings(CooperationAgreement agreement) =>
        FrameworkIdsMissing(agreement).Select(static f => MissingBeside(References.Framework, f));

    /// <summary>Those recognised as the same that are not here, as warnings beside an answer about one.</summary>
    internal IEnumerable<DomainError> SameFindings(CooperationAgreement agreement) =>
        SameNotHeld(agreement).Select(id => MissingBeside(RoleOf(id), id));

    /// <summary>The same with the one before it, which may have been in force on days from one on.</summary>
    internal IEnumerable<DomainError> NeighbourFindings(CooperationAgreement agreement, LocalDate from) =>
        SameFindings(agreement)
            .Concat(
                IsWithin(agreement, from) ? [] : PredecessorNotHeld(agreement).Select(p => MissingBeside(RoleOf(p.Agreement), p.Agreement))
            );

    /// <summary>Whether an agreement has begun by a day, so that the one before it is over.</summary>
    internal static bool IsWithin(CooperationAgreement agreement, LocalDate day) => (agreement.TermDays | agreement.UndeterminedDays).FirstDay <= day;

    /// <summary>The first day on which an agreement binds or may bind; the last of the calendar where none is known.</summary>
    internal LocalDate FirstDayOf(CooperationAgreement agreement) =>
        (Effective(agreement).TermDays | Effective(agreement).UndeterminedDays).FirstDay ?? LocalDate.MaxIsoValue;

    internal static DomainError MissingBeside(CooperationAgreement effective, StakeholderId body) =>
        DossierErrors.Missing.Warning("dossier", Argument.Of("role", RoleOf(effective, body)), Argument.Of("id", effective.Called(body)));

    internal static DomainError MissingBeside(LocalisedText role, AgreementId id) =>
        DossierErrors.Missing.Warning("dossier", Argument.Of("role", role), Argument.Of("id", id.Value));

    /// <summary>
    /// Why nobody can tell whether an agreement binds on some days: frameworks that are not here, else what it does not say itself; none if that is known.
    /// </summary>
    internal IEnumerable<DomainError> UndeterminedWithin(CooperationAgreement effective, DateSet days)
    {
        if (!(effective.UndeterminedDays | effective.Days.RunOutIfDetermined).Overlaps(days))
        {
            return [];
        }

        DomainError[] missing = [.. FrameworksMissing(effective)];
        return missing.Length > 0 ? missing : [Coverage.Undetermined(effective)];
    }

    /// <summary>
    /// Why nobody can tell whether an agreement covers something on one of the days of which its coverage says so: whether it binds is not known, or the
    /// record of somebody on the way to the provider, or of the provider, is not here.
    /// </summary>
    internal IEnumerable<DomainError> WhyUndetermined(CooperationAgreement effective, Coverage coverage, LocalDate day) =>
        UndeterminedWithin(effective, DateSet.On(day))
            .Concat(
                coverage
                    .NotHeldOn(day)
                    .Select(b =>
                        b.By.RecordsNotHeld(coverage.Provider).Any(r => r.Body == b.Body) ? NotHeld(References.Associate, b.By.Called(b.Body))
                        : b.By.SuperiorsNotHeld().Contains(b.Body) && RoleOf(b.By, b.Body) != References.Party
                            ? NotHeld(References.Superior, b.By.Called(b.Body))
                        : b.Body == Directory.NotHeldOf(coverage.Provider) && RoleOf(b.By, b.Body) != References.Party
                            ? NotHeld(References.Provider, b.By.Called(b.Body))
                        : NotHeld(b.By, b.Body)
                    )
            );

    /// <summary>
    /// That an agreement which depends on another need not be here: one that continues it and may have taken over a cohort of a facility, or another record of
    /// it that counts in its place. Nothing if all are.
    /// </summary>
    internal ValueList<DomainError> AroundUndeclared(AgreementId agreement, FacilityId facility) =>
        !HoldsAll(Dossiers.Holding.AgreementsAt(facility))
        && Undeclared(Dossiers.Holding.Agreements, Dossiers.Holding.AgreementsAround(agreement)) is { } undeclared
            ? [undeclared]
        : _declared.Name(Dossiers.Holding.AgreementsAt(facility)) || Find(agreement) is not { } held ? []
        : [.. MissingAround(held)];

    private Views Views => _views ??= new(this);

    /// <summary>An agreement, held or about to be, with what of the dossier its answers depend on. The same again while the dossier is the same.</summary>
    internal CooperationAgreement Effective(CooperationAgreement agreement) => Views.Effective(agreement);
}
