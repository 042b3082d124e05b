using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Dossiers;

/// <content>Those who signed there: who has worked together before, who is new, what was made better, and what came of it.</content>
public sealed partial class OccasionInDossier
{
    private (Dictionary<StakeholderId, LocalDate> First, ValueList<DomainError> Doubts)? _before;

    /// <summary>What came of the agreements signed there up to a day: of each that was carried out by subject, and how many were.</summary>
    /// <param name="day">The day, inclusive.</param>
    /// <param name="dormantAfter">After how long without a session something is dormant; there is no default.</param>
    /// <returns>
    /// The sentences, one a line, with the warnings of <see cref="AgreementInDossier.Realised"/>; or what that may answer of any of them,
    /// <see cref="DossierErrors.Missing"/> for one that the occasion names and the dossier does not hold, or <see cref="DossierErrors.NotDeclared"/> where
    /// <see cref="Agreements"/> says so.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">The length is not at least one day.</exception>
    public DomainResult<LocalisedText> Realised(LocalDate day, Term dormantAfter)
    {
        Guard.Against.NotIso(day);
        Guard.Against.Outside(!dormantAfter.IsPositive, $"The length after which something is dormant must be at least one day.", nameof(dormantAfter));
        var each = _signed.Select(a => (Agreement: a, Made: _dossier[a.Id].Realised(day, dormantAfter))).ToList();
        DomainError[] open =
        [
            .. Agreements.ValidationErrors,
            .. NotHeld.Select(static a => Dossier.NotHeld(References.Agreement, a.Value)),
            .. each.SelectMany(static e => e.Made.ValidationErrors),
        ];
        if (open.Length > 0)
        {
            return DomainResult<LocalisedText>.Failure([.. open.Distinct()]);
        }

        var carriedOut = each.FindAll(static e => e.Made.Value.IsCarriedOut);
        return DomainResult.Success(
            Say.Lines(
                [
                    .. carriedOut.SelectMany(e => ToldOf(e.Agreement, e.Made.Value, day)),
                    Say.Of($"Sampai dengan {day}: {CarriedOutOf(carriedOut.Count, each.Count)}.", $"By {day}: {CarriedOutOf(carriedOut.Count, each.Count)}."),
                ]
            ),
            [.. each.SelectMany(static e => e.Made.Warnings).Distinct()]
        );
    }

    /// <summary>How many of the agreements signed there were carried out, as one says it of none, of one, of some and of all.</summary>
    private LocalisedText CarriedOutOf(int some, int all)
    {
        var titles = _signed.Select(static a => TitleOf(a)).Distinct().ToList();
        var what = titles is [var title] ? title : new("perjanjian", "agreements");
        return (some, all) switch
        {
            (_, 0) => new("tidak ada perjanjian yang ditandatangani di sana", "no agreement was signed there"),
            (0, 1) => Say.Of($"{what} belum dilaksanakan", $"{what} not carried out yet"),
            (1, 1) => Say.Of($"{what} sudah dilaksanakan", $"{what} carried out"),
            (0, _) => Say.Of($"belum satu pun dari {all} {what} dilaksanakan", $"none of {all} {what} carried out yet"),
            _ when some == all => Say.Of($"seluruh {what} ({all}) sudah dilaksanakan", $"all {what} ({all}) carried out"),
            _ => Say.Of($"{some} dari {all} {what} dilaksanakan, {all - some} belum", $"{some} of {all} {what} carried out, {all - some} not yet"),
        };
    }

    private IEnumerable<LocalisedText> ToldOf(CooperationAgreement agreement, Realisation made, LocalDate day)
    {
        var partners = PartnersOf(agreement).Select(p => _dossier.NameOf(p, day)).ToList();
        var who = partners.Count > 0 ? Say.List(partners) : TitleOf(agreement);
        return [Say.Of($"{who}:", $"{who}:"), new(made.In(Language.Indonesian), made.In(Language.English))];
    }

    private static IEnumerable<StakeholderId> PartnersOf(CooperationAgreement agreement) =>
        agreement.Parties.Select(static p => p.Party.Stakeholder).OfType<StakeholderId>();

    /// <summary>
    /// The partners that had an agreement with the same facility before, themselves or as whoever stands for a party of it on the day of the occasion, each
    /// with its first day in force; and why there may be more, or an earlier day. Empty where the day of the occasion is not known.
    /// </summary>
    private (Dictionary<StakeholderId, LocalDate> First, ValueList<DomainError> Doubts) Before =>
        _before ??= Occasion.Day is { } day ? FirstBefore(day, _signed.Select(static a => a.Id).ToHashSet()) : ([], []);

    private static List<FacilityId> FacilitiesOf(CooperationAgreement agreement) =>
        [.. agreement.Parties.Select(static p => p.Party.Facility).OfType<FacilityId>()];

    private (Dictionary<StakeholderId, LocalDate> First, ValueList<DomainError> Doubts) FirstBefore(LocalDate day, HashSet<AgreementId> here)
    {
        var (found, before) = (new Dictionary<StakeholderId, LocalDate>(), DateSet.From(day).Complement());
        var signing = _signed
            .SelectMany(a => PartnersOf(a).SelectMany(p => FacilitiesOf(a).Select(f => (Facility: f, Partner: p, Body: _dossier.Directory.Resolve(p)))))
            .Distinct()
            .ToList();
        var doubts = _signed
            .SelectMany(PartnersOf)
            .Select(_dossier.Directory.Resolve)
            .Where(b => _dossier.Find(b) is null)
            .Select(b => _dossier.NotHeld(References.Party, b))
            .ToList();
        foreach (var facility in signing.GroupBy(static s => s.Facility))
        {
            var partners = facility.ToLookup(static s => s.Body, static s => s.Partner);
            doubts.AddRange(
                _dossier
                    .AgreementsMissingFor(facility.Key)
                    .Where(m => !Occasion.Agreements.Contains(m.Id))
                    .Select(static m => m.Fault)
            );
            foreach (var earlier in _dossier.AgreementsAbout(facility.Key).Where(a => !here.Contains(a.Id) && FacilitiesOf(a).Contains(facility.Key)))
            {
                var parties = PartiesBy(earlier, day).ToList();
                var those = parties.SelectMany(p => _dossier.Directory.StandingIn(p).Who.On(day) is { } body ? partners[body] : []).ToList();
                var open = parties.SelectMany(p => WhyNotKnown(p, day, partners)).ToList();
                if (those.Count == 0 && open.Count == 0)
                {
                    continue;
                }

                var effective = _dossier.Effective(earlier);
                doubts.AddRange(_dossier.UndeterminedWithin(effective, before));
                if (effective.TermDays.FirstDay is not { } first || first >= day)
                {
                    continue;
                }

                doubts.AddRange(open);
                foreach (var partner in those.Where(p => !found.TryGetValue(p, out var known) || first < known))
                {
                    found[partner] = first;
                }
            }
        }

        return (found, doubts.Distinct().ToValueList());
    }

    private static IEnumerable<StakeholderId> PartiesBy(CooperationAgreement agreement, LocalDate day) =>
        agreement
            .Days.Parties.Segments.Where(s => s.FirstDay is not { } first || first <= day)
            .SelectMany(static s => s.Value)
            .Select(static p => p.Party.Stakeholder)
            .OfType<StakeholderId>()
            .Distinct();

    /// <summary>Why nobody can tell whether one of some partners stands for a party on a day: a record is not here, or who follows is not settled.</summary>
    private ValueList<DomainError> WhyNotKnown(StakeholderId party, LocalDate day, ILookup<StakeholderId, StakeholderId> partners)
    {
        var standing = _dossier.Directory.StandingIn(party);
        if (standing.NotHeld.On(day) is { } body)
        {
            return [_dossier.NotHeld(body == _dossier.Directory.Resolve(party) ? References.Party : References.Successor, body)];
        }

        var named = standing.Who.On(day) is { } last ? _dossier.Find(last)?.SuccessionOn(day)?.Bodies ?? [] : [];
        return standing.Unsettled.Contains(day) && (named.IsEmpty || named.Any(b => partners.Contains(_dossier.Directory.Resolve(b))))
            ? _dossier.Directory.StandingFor(party, day).ValidationErrors
            : [];
    }

    /// <summary>That not all agreements of the facilities that signed are declared: without them nobody is new, and no day is the first.</summary>
    private DomainError? Undeclared =>
        _signed
            .SelectMany(FacilitiesOf)
            .Distinct()
            .Select(f => _dossier.Undeclared(Holding.Agreements, Holding.AgreementsAt(f)))
            .FirstOrDefault(static u => u is not null);

    private bool IsBeforeKnown => Undeclared is null && Before.Doubts.IsEmpty;

    private IEnumerable<LocalisedText> Old() =>
        Before
            .First.GroupBy(p => (Since: IsBeforeKnown ? p.Value : (LocalDate?)null, Kind: KindOf(p.Key)))
            .OrderBy(static g => g.Key.Since)
            .Select(g =>
            {
                var (count, who) = (Counted(g.Count()), Say.List(g.Select(p => Name(p.Key))));
                return g.Key.Since is { } since
                    ? Say.Of($"Mitra lama sejak {since}{g.Key.Kind}{count}: {who}.", $"Partners since {since}{g.Key.Kind}{count}: {who}.")
                    : Say.Of($"Mitra lama{g.Key.Kind}{count}: {who}.", $"Partners from before{g.Key.Kind}{count}: {who}.");
            });

    // That somebody is new says something where others are not.
    private IEnumerable<LocalisedText> New()
    {
        if (Before.First.Count == 0)
        {
            return Before.Doubts.Select(static d => d.Text);
        }

        if (!IsBeforeKnown)
        {
            DomainError[] open = [.. Agreements.IsSuccess && Undeclared is { } undeclared ? [undeclared] : Array.Empty<DomainError>(), .. Before.Doubts];
            return open.Select(static d => d.Text);
        }

        return _signed
            .SelectMany(PartnersOf)
            .Distinct()
            .Where(p => !Before.First.ContainsKey(p))
            .GroupBy(KindOf)
            .Select(g =>
            {
                var (count, who) = (Counted(g.Count()), Say.List(g.Select(p => Name(p))));
                return Say.Of($"Mitra baru{g.Key}{count}: {who}.", $"New partners{g.Key}{count}: {who}.");
            });
    }

    private LocalisedText? KindOf(StakeholderId partner) =>
        _dossier.Find(partner)?.KindOn(NamesOf) is { } kind ? Say.Of($" dari kalangan {kind}", $" of the kind {kind}") : null;

    /// <summary>How the agreements signed there continue earlier ones, those alike together; of one that is not here, that it is missing.</summary>
    private IEnumerable<LocalisedText> Improved() =>
        _signed
            .Where(a => a.Continues is { } link && _dossier.Find(link.Predecessor) is not null)
            .GroupBy(a => Improvement(a, _dossier.Find(a.Continues!.Predecessor)!))
            .Select(g =>
            {
                var who = Say.List(g.SelectMany(PartnersOf).Distinct().Select(p => Name(p)));
                return Say.Of($"{g.Key}: {who}.", $"{g.Key}: {who}.");
            })
            .Concat(_signed.SelectMany(_dossier.PredecessorNotHeld).Select(static p => p.Why.Text).Distinct());

    private LocalisedText Improvement(CooperationAgreement agreement, CooperationAgreement before)
    {
        var (how, title) = (agreement.Continues!.Continuation.Text, TitleOf(before));
        var added = SubjectsOf(agreement).Except(SubjectsOf(before), StringComparer.Ordinal).ToList();
        return added.Count == 0
            ? Say.Of($"Kerja sama dilanjutkan dengan {how} {title}", $"Cooperation continued by {how} of the {title}")
            : Say.Of(
                $"Kerja sama diperbaiki dengan {how} {title} dan tambahan {Say.List(added)}",
                $"Cooperation improved by {how} of the {title}, with {Say.List(added)} added"
            );
    }

    /// <summary>The awards, those alike together, each with the evaluation that it rests on.</summary>
    private IEnumerable<LocalisedText> Awarded()
    {
        var awards = Awards.ToHashSet();
        return Occasion
            .Honoured.Select(_dossier.Find)
            .OfType<CooperationAgreement>()
            .SelectMany(a => a.Awards.Where(awards.Contains).Select(w => (Award: w, a.Evaluations)))
            .Distinct()
            .GroupBy(static w => (w.Award.Title, By: w.Evaluations.FirstOrDefault(w.Award.RestsOn) is { } e ? EvaluatedAs(e) : null))
            .Select(g =>
            {
                var who = Say.List(g.Select(w => Name(w.Award.To)).Distinct(StringComparer.Ordinal));
                return Say.Of($"Penghargaan kepada {who}: {g.Key.Title}{g.Key.By}.", $"Award to {who}: {g.Key.Title}{g.Key.By}.");
            });
    }

    private static LocalisedText EvaluatedAs(Evaluation evaluation) =>
        Say.Of(
            $", berdasarkan evaluasi {evaluation.ClosedOn} dengan nilai {evaluation.Score} (rekomendasi: {evaluation.Recommendation})",
            $", by the evaluation of {evaluation.ClosedOn} with a score of {evaluation.Score} (recommendation: {evaluation.Recommendation})"
        );
}
