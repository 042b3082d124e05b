using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Dossiers;

/// <summary>
/// The agreements of a dossier as one portfolio: what ends with its framework is there and ends with it, what was recognised as the same counts once, and
/// partners are who they are on the day.
/// </summary>
/// <remarks>
/// Every answer needs all agreements (<see cref="Holding.Agreements"/>), <see cref="GapsOf"/> those of its facility, and is
/// <see cref="DossierErrors.NotDeclared"/> without them. Lists of agreements say which belong to them for sure and of which nobody can tell; those that are
/// named and not here (Find gives null) are among the latter. A warning names each of them and what is missing. A warning tells too of a party of one in the
/// answer that has ended and that nobody follows (<see cref="AgreementErrors.CoveragePartnerEnded"/>), or whose record is not there
/// (<see cref="DossierErrors.Missing"/>), and of each agreement that something names, for example a sheet, a referral or another agreement, and that is not
/// there: also of one that is over, as it may have been recognised as the same as another and count in its place.
/// </remarks>
public sealed partial class PortfolioInDossier
{
    private readonly Dossier _dossier;
    private readonly Lazy<(
        Portfolio Index,
        List<CooperationAgreement> Undetermined,
        Dictionary<AgreementId, CooperationAgreement> WithFindings,
        List<CooperationAgreement> Unmet
    )> _made;

    internal PortfolioInDossier(Dossier dossier)
    {
        _dossier = dossier;
        _made = new(Made);
    }

    /// <summary>
    /// The indexes by day, for many questions that allocate nothing; with a warning for each agreement of which nobody can tell on some
    /// day. Undetermined, <see cref="DossierErrors.NotDeclared"/>, unless the dossier is declared to hold every agreement.
    /// </summary>
    public DomainResult<Portfolio> Index =>
        Given(static p => p, static _ => true, static _ => static a => a.TermDays | a.Days.RunOut, LocalDate.MinIsoValue)
            .Bind(p => DomainResult.Success(p, [.. ProviderFindings()]));

    /// <summary>The same indexes of rows that a host keeps, for example in a database, without the agreements.</summary>
    /// <param name="rows">The rows of all agreements, those of one agreement one after the other.</param>
    /// <returns>
    /// The indexes, asked under any record of the bodies that the dossier holds; or <see cref="DossierErrors.NotDeclared"/> unless all agreements
    /// (<see cref="Holding.Agreements"/>) are declared: here the host declares it of the rows.
    /// </returns>
    /// <exception cref="ArgumentException">
    /// The rows of an agreement do not stand together, or a row ends before it begins or has days outside the calendar.
    /// </exception>
    public DomainResult<Portfolio> OfRows(IEnumerable<AgreementSpan> rows)
    {
        Guard.Against.Null(rows);
        return _dossier.Undeclared(Holding.Agreements) is { } undeclared ? undeclared : Indexed(rows);
    }

    /// <summary>
    /// The rows of each agreement for a database, with what they depend on; in the order of the agreements. Undetermined as <see cref="Index"/> is, with a
    /// warning without all stakeholders (<see cref="AgreementInDossier.Rows"/>).
    /// </summary>
    public DomainResult<IEnumerable<AgreementRows>> Rows =>
        _dossier.Undeclared(Holding.Agreements) is { } undeclared
            ? undeclared
            : DomainResult.Success(
                _dossier.Agreements.Select(a => RowsOfDossier.Of(_dossier, a)),
                [
                    .. _made.Value.Undetermined.Select(Coverage.NotDetermined),
                    .. Findings(static a => a.TermDays | a.Days.RunOut),
                    .. ProviderFindings(),
                    .. _dossier.RecordsNotHere(_dossier.Agreements.Select(_dossier.Effective)),
                    .. NotHeld(LocalDate.MinIsoValue),
                ]
            );

    /// <summary>
    /// Pairs of agreements that may be one signing, in the order of the agreements, each with what matches and what differs; the records of one body are one
    /// party. Those already recognised as one, directly or through others, are not proposed to each other, and together are proposed to another at most once:
    /// of them the one that counts stands for all, if it is alike itself. Undetermined as <see cref="Index"/> is; with a warning for each agreement that is
    /// named and not there, and for each party whose record is not there, which may be another's.
    /// </summary>
    public DomainResult<
        ValueList<(AgreementId First, AgreementId Second, ValueList<LocalisedText> Matches, ValueList<LocalisedText> Differences)>
    > LikelyDuplicates =>
        _dossier.Undeclared(Holding.Agreements) is { } undeclared
            ? undeclared
            : DomainResult.Success(
                Agreements.LikelyDuplicates.Among(_dossier.Agreements, _dossier.Directory),
                [
                    .. _dossier
                        .Agreements.SelectMany(static a => a.Parties)
                        .Select(static p => p.Party.Stakeholder)
                        .OfType<StakeholderId>()
                        .Select(_dossier.Directory.Resolve)
                        .Distinct()
                        .Where(b => _dossier.Find(b) is null)
                        .Select(_dossier.CalledElsewhere)
                        .Select(static b => DossierErrors.Missing.Warning("dossier", Argument.Of("role", References.Party), Argument.Of("id", b))),
                    .. NotHeld(LocalDate.MinIsoValue),
                ]
            );

    /// <summary>The agreements in force on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>
    /// Those that are in force for certain, and those of which nobody can tell; with the warnings of <see cref="Index"/> about that day; undetermined as it
    /// is.
    /// </returns>
    public DomainResult<(ValueList<AgreementId> Sure, ValueList<AgreementId> Undetermined)> InForceOn(LocalDate day)
    {
        Guard.Against.NotIso(day);
        return Parted(p => p.InForceOn(day), a => IsOpenWithin(a, DateSet.On(day)), ids => OfThose(ids, _ => DateSet.On(day)), day);
    }

    /// <summary>The agreements that cover a session of a day, those under which only what had begun may be finished included.</summary>
    /// <param name="facility">The facility.</param>
    /// <param name="provider">Who carries it out, under any record of the body.</param>
    /// <param name="subject">The subject.</param>
    /// <param name="day">The day.</param>
    /// <returns>
    /// Those that cover it for certain, and those of which nobody can tell, as <see cref="AgreementInDossier.CoverageOf"/> answers of each; with the warnings
    /// of <see cref="Index"/>; undetermined as it is. None on a day on which the facility does not exist, with
    /// <see cref="CohortErrors.FacilityClosed"/>; or <see cref="DossierErrors.Missing"/> for one that the dossier does not hold.
    /// </returns>
    public DomainResult<(ValueList<AgreementId> Sure, ValueList<AgreementId> Undetermined)> Covering(
        FacilityId facility,
        ProviderId provider,
        SubjectId subject,
        LocalDate day
    )
    {
        Guard.Against.Null(facility);
        Guard.Against.Null(provider);
        Guard.Against.Null(subject);
        Guard.Against.NotIso(day);
        return _dossier.Find(facility) is not { } held ? _dossier.NotHeld(References.Facility, facility)
            : held.Existence.Contains(day)
                ? Index.Map(p => Parted(p.Covering(facility, provider, subject, day), MayCover(facility, provider, subject, day), facility))
            : Index
                .Map(static _ => (ValueList<AgreementId>.Empty, ValueList<AgreementId>.Empty))
                .Warning(CohortErrors.FacilityClosed.Warning(nameof(facility), Argument.Of("day", DateSet.On(day))));
    }

    /// <summary>The agreements whose term ends within a period, by last day.</summary>
    /// <param name="period">The period, both days inclusive.</param>
    /// <returns>
    /// Those whose term ends then for certain, and those of which nobody can tell; with the warnings of <see cref="Index"/> about those days; undetermined as
    /// it is.
    /// </returns>
    public DomainResult<(ValueList<AgreementId> Sure, ValueList<AgreementId> Undetermined)> EndingBetween(ValidityPeriod period)
    {
        Guard.Against.Null(period);
        var days = period.ToDateSet();
        return Parted(
            p => p.ExpiringBetween(period.FirstDay, period.LastDay ?? LocalDate.MaxIsoValue),
            a => a.UndeterminedDays.Overlaps(days) || (!a.UndeterminedDays.IsEmpty && a.TermDays.LastDay is { } last && days.Contains(last)),
            static ids => OfThose(ids, static a => a.LastDay is { } last ? DateSet.On(last) : DateSet.None),
            period.FirstDay
        );
    }

    /// <summary>
    /// The days of a year on which no agreement in force covers a subject at a facility, as far as anybody can tell; those on which it does not exist are among
    /// them. A framework covers nothing that an agreement concluded under it takes on.
    /// </summary>
    /// <param name="facility">The facility.</param>
    /// <param name="subject">The subject.</param>
    /// <param name="year">The calendar year.</param>
    /// <returns>
    /// The days, without those on which one may cover it of which nobody can tell; with a warning for each agreement of which nobody can tell on one of the
    /// days left out, for each body whose record is not there, and for the days on which the facility does not exist
    /// (<see cref="CohortErrors.FacilityClosed"/>). Or
    /// <see cref="DossierErrors.Missing"/> for a facility that the dossier does not hold, and <see cref="DossierErrors.NotDeclared"/> unless all agreements, or
    /// all that name the facility (<see cref="Holding.AgreementsAt"/>), are declared.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">The year is not one of 1 to 9999.</exception>
    public DomainResult<DateSet> GapsOf(FacilityId facility, SubjectId subject, int year)
    {
        Guard.Against.Null(facility);
        Guard.Against.Null(subject);
        Guard.Against.Outside(year is < 1 or > 9999, $"The year must be from 1 to 9999, and is {year}.", nameof(year));
        var period = ValidityPeriod.Between(new(year, 1, 1), new(year, 12, 31)).Value;
        var held = _dossier.Find(facility);
        if (_dossier.HoldsAll(Holding.AgreementsAt(facility)) && held is null)
        {
            return _dossier.NotHeld(References.Facility, facility);
        }

        var closed = period.ToDateSet().Except(held?.Existence ?? DateSet.All);
        return Given(
            p => p.GapsOf(facility, subject, period),
            a =>
                (a.UndeterminedDays.Except(a.State.Suspensions.Days) & period.ToDateSet()) is { IsEmpty: false } days
                && (a.Days.Scope.IsEmpty || days.Overlaps(a.SubjectDays(subject) & a.FacilityDays(facility, subject))),
            gaps => a => gaps & a.InForceDays & a.SubjectDays(subject) & a.FacilityDays(facility, subject),
            period.FirstDay,
            facility
        )
            .Bind(gaps =>
            {
                var below = PossiblyBelow(facility, subject).Where(b => b.Days.Overlaps(gaps.Except(closed))).ToList();
                var doubtful = _made.Value.Undetermined.Concat(_made.Value.WithFindings.Values).Select(a => DoubtfulDays(a, facility, subject));
                return DomainResult.Success(
                    gaps.Except(DateSet.UnionOf([.. doubtful, .. below.Select(static b => b.Days)])) | closed,
                    [.. below.Select(static b => b.Why).Distinct()]
                );
            })
            .Warning(closed.IsEmpty ? [] : [CohortErrors.FacilityClosed.Warning(nameof(facility), Argument.Of("day", closed))]);
    }

    /// <summary>The agreements in force that were so for a time and under which nothing was held in it.</summary>
    /// <param name="day">The day, inclusive.</param>
    /// <param name="after">After how long without a session; there is no default.</param>
    /// <returns>
    /// Those that are dormant for certain: of those recognised as the same the one that counts, where nothing was held under any of them, or one concluded
    /// under it. And those of which nobody can tell whether they are in force, whatever was held under them; or what
    /// <see cref="AgreementInDossier.Realised(LocalDate, Term)"/> may answer about one in force.
    /// </returns>
    public DomainResult<(ValueList<AgreementId> Sure, ValueList<AgreementId> Undetermined)> Dormant(LocalDate day, Term after) =>
        InForceOn(day)
            .Bind(ids =>
            {
                var realised = ids.Sure.Select(id => (Id: id, Of: _dossier[id].Realised(day, after))).ToList();
                var quiet = realised
                    .FindAll(static r => r.Of is { IsSuccess: true, Value.IsDormant: true })
                    .ConvertAll(r => (r.Id, Same: HeldFor(r.Id).Select(held => held.Realised(day, after)).ToList()));
                DomainError[] open =
                [
                    .. realised.Select(static r => r.Of).Concat(quiet.SelectMany(static q => q.Same)).SelectMany(static r => r.ValidationErrors).Distinct(),
                ];
                var quietFrom = after.LatestStartWithin(day);
                return open.Length > 0
                    ? DomainResult<(ValueList<AgreementId> Sure, ValueList<AgreementId> Undetermined)>.Failure(open)
                    : DomainResult.Success(
                        (
                            Sure: quiet.Where(q => !q.Same.Exists(s => IsCarriedOutAfter(s.Value, quietFrom))).Select(static q => q.Id).ToValueList(),
                            ids.Undetermined
                        )
                    );
            });

    /// <summary>The reminders that are due on a day and not in the log of those sent. One that was missed stays due.</summary>
    /// <param name="thresholds">How long before each kind of day a reminder falls due; there is no default.</param>
    /// <param name="day">The day; what falls due on it is due.</param>
    /// <param name="sent">The log.</param>
    /// <param name="keptAfterTheEnd">How long after the end a reminder is still given; null for <see cref="Reminder.KeptAfterTheEnd"/>.</param>
    /// <returns>
    /// The reminders in the order of the days they are about, with the warnings of <see cref="Index"/> about the days from this one on; undetermined as it is.
    /// </returns>
    public DomainResult<ValueList<Reminder>> RemindersDue(
        IEnumerable<(ReminderKind Kind, Term Ahead)> thresholds,
        LocalDate day,
        IEnumerable<Reminder> sent,
        Term? keptAfterTheEnd = null
    )
    {
        Guard.Against.Null(thresholds);
        Guard.Against.NotIso(day);
        var log = Guard.Against.NullItem(sent);
        return Given(
            _ => Reminders.Due([.. _dossier.Agreements.Select(_dossier.Effective)], [.. thresholds], day, log, keptAfterTheEnd),
            a => a.UndeterminedDays.Overlaps(DateSet.From(day)),
            due => OfThose(due.Select(static r => r.Agreement), a => a.TermDays & DateSet.From(day)),
            day
        );
    }

    // What was held under a duplicate was held under the one that counts, and what was held under an agreement below a framework carries that out.
    private IEnumerable<AgreementInDossier> HeldFor(AgreementId id) =>
        _dossier.SameAs(_dossier.Find(id)!).Where(a => a.Id != id).Concat(_dossier.AllUnder(id).Select(static u => u.Agreement)).Select(a => _dossier[a.Id]);

    private static bool IsCarriedOutAfter(Realisation realised, LocalDate quietFrom) => realised.Subjects.Any(s => s.LastHeldOn > quietFrom);

    private static Func<CooperationAgreement, DateSet> OfThose(IEnumerable<AgreementId> ids, Func<CooperationAgreement, DateSet> days)
    {
        var those = ids.ToHashSet();
        return a => those.Contains(a.Id) ? days(a) : DateSet.None;
    }

    // As each of those about the facility answers in the dossier.
    private IEnumerable<AgreementId> MayCover(FacilityId facility, ProviderId provider, SubjectId subject, LocalDate day) =>
        _dossier
            .CountedOnce(_dossier.AgreementsAbout(facility))
            .Select(static a => a.Id)
            .Where(id => _dossier[id].CoverageOf(facility, provider, subject).UndeterminedDays.Contains(day));

    // Of one recognised as the same as one that is not here nobody can tell whether it is the one that counts.
    private DomainResult<(ValueList<AgreementId> Sure, ValueList<AgreementId> Undetermined)> Parted(
        Func<Portfolio, ValueList<AgreementId>> answer,
        Func<CooperationAgreement, bool> isOpen,
        Func<ValueList<AgreementId>, Func<CooperationAgreement, DateSet>> daysOf,
        LocalDate from
    ) =>
        Given(answer, isOpen, daysOf, from)
            .Map(found =>
                Parted(
                    found,
                    _made
                        .Value.Undetermined.Where(isOpen)
                        .Concat(_made.Value.Unmet.Where(a => _dossier.SameNotHeld(a).Any() && found.Contains(a.Id)))
                        .Select(static a => a.Id)
                )
            );

    // Of one that is named and not here nobody can tell anything.
    private (ValueList<AgreementId> Sure, ValueList<AgreementId> Undetermined) Parted(
        ValueList<AgreementId> found,
        IEnumerable<AgreementId> open,
        FacilityId? at = null
    )
    {
        AgreementId[] undetermined = [.. open.Concat(_dossier.AgreementsMissingFor(at).Select(static m => m.Id)).Distinct()];
        return (undetermined.Length == 0 ? found : found.Except(undetermined).ToValueList(), undetermined.ToValueList());
    }

    private static bool IsOpenWithin(CooperationAgreement agreement, DateSet days) =>
        agreement.UndeterminedDays.Except(agreement.State.Suspensions.Days).Overlaps(days);

    // It may bind and covers it then; or it binds, and nobody can tell with whom it is carried out.
    private static DateSet DoubtfulDays(CooperationAgreement agreement, FacilityId facility, SubjectId subject) =>
        (agreement.UndeterminedDays.Except(agreement.State.Suspensions.Days) | (agreement.InForceDays & agreement.DaysOfUnknownPartner))
        & agreement.SubjectDays(subject)
        & agreement.FacilityDays(facility, subject);

    // The days in force of a framework on which one below it may have taken on what it covers, with whose record would tell.
    private IEnumerable<(DateSet Days, DomainError Why)> PossiblyBelow(FacilityId facility, SubjectId subject) =>
        from framework in _dossier.CountedOnce(_dossier.AgreementsAbout(facility))
        where _dossier.AllUnder(framework.Id).Any()
        from row in AgreementSpans.Of(framework)
        where row.State == SpanState.CarriedOutBelow && row.Facility == facility && row.Subject == subject
        from below in Coverage.DaysPossiblyBelow(framework, facility, row.Provider!, subject)
        from body in below.NotHeld
        select (
            below.Days & DateSet.From(row.FirstDay) & (row.LastDay is { } last ? DateSet.Until(last) : DateSet.All),
            Dossier.MissingBeside(framework.BodiesNotHeld().Contains(body) ? framework : below.Under, body)
        );

    private IEnumerable<DomainError> Findings(Func<CooperationAgreement, DateSet> days) =>
        _made.Value.WithFindings.Values.SelectMany(a => Dossier.PartnerFindings(a, days(a))).Distinct();

    private IEnumerable<DomainError> ProviderFindings() => _made.Value.WithFindings.Values.SelectMany(Dossier.ProviderFindings).Distinct();

    private IEnumerable<DomainError> NotHeld(LocalDate from, FacilityId? at = null) =>
        _made
            .Value.Unmet.SelectMany(a => _dossier.NeighbourFindings(a, from))
            .Concat(_dossier.AgreementsMissingFor(at).Select(static m => m.Finding))
            .Distinct();

    /// <summary>
    /// An answer, with a warning for each agreement of which nobody can tell and that may belong to it, and for each party of one in it about which something
    /// is found on days that the answer is about, and for each agreement that one names and that is not here: of one that was recognised as the same nobody
    /// can tell which counts, and any other may belong to any answer.
    /// </summary>
    private DomainResult<T> Given<T>(
        Func<Portfolio, T> answer,
        Func<CooperationAgreement, bool> isOpen,
        Func<T, Func<CooperationAgreement, DateSet>> daysOf,
        LocalDate from,
        FacilityId? at = null
    )
    {
        if (_dossier.Undeclared(Holding.Agreements, at is null ? Holding.Agreements : Holding.AgreementsAt(at)) is { } undeclared)
        {
            return undeclared;
        }

        var (index, undetermined, _, _) = _made.Value;
        var given = answer(index);
        return DomainResult.Success(
            given,
            [.. undetermined.Where(isOpen).Select(Coverage.NotDetermined), .. Findings(daysOf(given)), .. NotHeld(from, at)]
        );
    }

    private (
        Portfolio Index,
        List<CooperationAgreement> Undetermined,
        Dictionary<AgreementId, CooperationAgreement> WithFindings,
        List<CooperationAgreement> Unmet
    ) Made()
    {
        var counting = RecognisedDuplicates.CountedOnce(_dossier.Agreements).Select(_dossier.Effective).ToList();
        return (
            Indexed(counting.SelectMany(AgreementSpans.Of)),
            counting.FindAll(static a => !a.UndeterminedDays.IsEmpty),
            counting.Where(static a => a.EndedParties.Any() || a.PartiesNotHeld.Any() || a.NamesBodiesNotHeld).ToDictionary(static a => a.Id),
            counting.FindAll(a => _dossier.SameNotHeld(a).Any() || _dossier.PredecessorNotHeld(a).Any())
        );
    }

    // A body is counted once, under the record that goes on; asked for another of its records, it is found by that.
    private Portfolio Indexed(IEnumerable<AgreementSpan> rows)
    {
        var goesOnAs = _dossier
            .Stakeholders.Where(static s => s.MergedInto is not null)
            .ToDictionary(static s => (ProviderId)s.Id, s => (ProviderId)_dossier.Directory.Resolve(s.Id));
        return Portfolio.Of(goesOnAs.Count == 0 ? rows : rows.Where(r => r.Provider is null || !goesOnAs.ContainsKey(r.Provider)), goesOnAs);
    }
}
