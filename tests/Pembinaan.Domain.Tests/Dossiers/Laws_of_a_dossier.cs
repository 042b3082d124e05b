using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Stakeholders;
using Pembinaan.Domain.Time;
using static Pembinaan.Domain.Tests.Agreements.Given;
using Any = Pembinaan.Domain.Tests.Agreements.Any;

namespace Pembinaan.Domain.Tests.Dossiers;

public class Laws_of_a_dossier
{
    [Property(MaxTest = 60)]
    public Property Rows_replaced_as_told_are_the_rows_computed_anew_and_no_more_are_replaced() => Prop.ForAll<int>(static seed =>
    {
        var kept = new Dictionary<AgreementId, AgreementRows>();
        Dossier? before = null;
        foreach (var dossier in Any_dossier.History(seed))
        {
            if (before is null)
            {
                kept = dossier.Portfolio.Rows.Value.ToDictionary(static r => r.Agreement);
            }
            else
            {
                foreach (var rows in Dossier.Affected(before, dossier).Value)
                {
                    if (kept[rows.Agreement] == rows)
                    {
                        return false;
                    }

                    kept[rows.Agreement] = rows;
                }
            }

            before = dossier;
        }

        return before!.Portfolio.Rows.Value.All(r => kept[r.Agreement] == r);
    });

    [Property(MaxTest = 25)]
    public Property Rows_predicates_portfolio_and_standing_say_the_same_on_every_day() => Prop.ForAll<int>(static seed => Holds(OtherAnswers(Any_dossier.History(seed).Last())));

    private static Property Holds(IEnumerable<string> wrong) => wrong.FirstOrDefault() is { } first ? false.Label(first) : true.ToProperty();

    private static IEnumerable<string> OtherAnswers(Dossier dossier)
    {
        var rows = dossier.Portfolio.Rows.Value.SelectMany(static r => r.Rows).ToList();
        var index = dossier.Portfolio.Index.Value;
        var counting = dossier.Agreements.Where(a => dossier[a.Id].CountsAs.Value == a.Id).ToList();

        // By hand: each agreement with the frameworks above it, and each body asked for the day; a framework until one under it takes on what is asked.
        var joined = counting.ConvertAll(a => Joined(dossier, a));
        var coverages = joined.SelectMany(a => Any_dossier.Bodies.Append(Any_dossier.Bureau).Select(b => (a.Id, Body: b, a.CoverageOf(UptS, b, Sabun).Days))).ToList();
        var views = counting.ConvertAll(a => (a.Id, View: dossier[a.Id]));
        var covered = Any_dossier.Bodies.ToDictionary(static b => b, b => views.ConvertAll(v => (v.Id, v.View.CoverageOf(UptS, b, Sabun).Days)));
        var taken = Any_dossier.Bodies.ToDictionary(static b => b, b => TakenOn(dossier, b));
        ProviderId[] all = [.. Any_dossier.Bodies.Append(Any_dossier.Bureau).Select(static b => (ProviderId)b), UptS, UptC, ProviderId.BroughtAs(AssociateId.From("UMKM-1"))];
        var carriedOut = views.SelectMany(v => all.Select(p => v.View.CoverageOf(UptS, p, Sabun))).Select(static c => c.Days.Except(c.RunOutDays));
        var open = counting.Select(dossier.Effective).Select(static a => a.UndeterminedDays.Except(a.State.Suspensions.Days) & a.SubjectDays(Sabun) & a.FacilityDays(UptS, Sabun));
        var gaps = DateSet.Between(Day("2024-01-01"), Day("2024-12-31")).Except(DateSet.UnionOf([.. carriedOut, .. open]));
        if (dossier.Portfolio.GapsOf(UptS, Sabun, 2024).Value is var told && !told.Equals(gaps))
        {
            yield return $"gaps by hand: {gaps}; portfolio: {told}";
        }

        foreach (var day in Any.EveryDay)
        {
            var inForce = Sorted(joined.Where(a => a.StandingOn(day).IsInForce).Select(static a => a.Id));
            var (of, covering) = ("in force", inForce);
            foreach (var wrong in Unlike("standing", views.Where(v => v.View.StandingOn(day).IsInForce).Select(static v => v.Id))
                .Concat(Unlike("predicate", rows.Where(AgreementSpan.InForceOn(day).Compile(true)).Select(static r => r.Agreement)))
                .Concat(Unlike("portfolio", dossier.Portfolio.InForceOn(day).Value.Sure))
                .Concat(Unlike("index", index.InForceOn(day)))
                .Concat(index.CountInForceOn(day) == inForce.Length ? [] : [$"in force on {day}: {inForce.Length}; counted: {index.CountInForceOn(day)}"]))
            {
                yield return wrong;
            }

            foreach (var asked in Any_dossier.Bodies)
            {
                var meant = dossier.Directory.Resolve(asked);
                var byHand = coverages
                    .Where(c => c.Days.Contains(day) && StandsOn(dossier, c.Body, day) == meant && !taken[asked].Exists(t => t.Framework == c.Id && t.FirstDay <= day))
                    .ToList();
                (of, covering) = ($"covering by {asked}", Sorted(covered[asked].Where(c => c.Days.Contains(day)).Select(static c => c.Id)));
                foreach (var wrong in new[] { asked, meant }.SelectMany(b => Unlike("predicate", rows.Where(AgreementSpan.Covers(UptS, b, Sabun, day).Compile(true)).Select(static r => r.Agreement)))
                    .Concat(Unlike("index", index.Covering(UptS, asked, Sabun, day)))
                    .Concat(Unlike("owed by hand", byHand.Where(c => IsPartnerOrItsOffice(dossier, c.Body, day)).Select(static c => c.Id).Concat(covering)))
                    .Concat(Unlike("by hand", covering.Where(id => byHand.Exists(c => c.Id == id) || dossier.Effective(dossier.Find(id)!).RunOutDays(Sabun).Contains(day)))))
                {
                    yield return wrong;
                }
            }

            IEnumerable<string> Unlike(string asked, IEnumerable<AgreementId> ids) =>
                Sorted(ids) is var said && said.SequenceEqual(covering) ? [] : [$"{of} on {day}: {string.Join(",", covering)}; {asked}: {string.Join(",", said)}"];
        }
    }

    private static CooperationAgreement Joined(Dossier dossier, CooperationAgreement agreement) =>
        agreement.Framework is { } framework ? agreement.Considering(Joined(dossier, dossier.Find(framework)!)) : agreement;

    private static AgreementId[] Sorted(IEnumerable<AgreementId> ids) => [.. ids.Distinct().OrderBy(static id => id.Value, StringComparer.Ordinal)];

    [Property(MaxTest = 40)]
    public Property Sessions_are_covered_as_the_agreements_cover_and_the_transfers_say() => Prop.ForAll<int>(static seed =>
        Any_dossier.History(seed).All(static dossier =>
        {
            var anew = Any_dossier.Anew(dossier);
            return dossier.Cohorts.All(cohort =>
            {
                var (kept, fresh, counted) = (dossier[cohort.Id].Coverage, anew[cohort.Id].Coverage, dossier.SessionsOf(cohort));
                return kept.Sessions.All(session =>
                    kept.Of(session.Id) is var receipt
                    && receipt == fresh.Of(session.Id)
                    && kept.IntakeDaysOf(session.Id).Equals(fresh.IntakeDaysOf(session.Id))
                    && receipt.Agreements.ToHashSet().SetEquals(Covering(dossier, cohort, session))
                    && receipt.Agreements.ToHashSet().SetEquals(counted.Of(session.Id).Agreements));
            });
        }));

    /// <summary>The facility is closed on some day of the time in which sessions are planned.</summary>
    [Property(MaxTest = 40)]
    public Property Sessions_are_covered_as_the_agreements_cover_where_the_facility_closes() => Prop.ForAll<int>(static seed =>
    {
        var lastDay = Day("2024-01-22").PlusDays((int)((uint)seed % 40));
        var dossier = Any_dossier.History(seed).Last().With(Given.Lapas.Close(lastDay, On("2024-01-01", "close")).Value).Value;
        return dossier.Cohorts.All(cohort => dossier[cohort.Id].Coverage.Sessions.All(session =>
            dossier[cohort.Id].Coverage.Of(session.Id).Agreements.ToHashSet().SetEquals(Covering(dossier, cohort, session))
            && (session.Day <= lastDay || Covering(dossier, cohort, session).Count == 0)));
    });

    [Property(MaxTest = 25)]
    public Property Rows_of_a_dossier_put_together_anew_are_the_same_and_so_is_what_came_of_the_agreements() => Prop.ForAll<int>(static seed =>
    {
        var dossier = Any_dossier.History(seed).Last();
        var anew = Any_dossier.Anew(dossier);
        var held = dossier.Cohorts.SelectMany(c => dossier[c.Id].Coverage.Sessions.Where(static s => s.IsHeld)
            .Select(s => (Id: $"{c.Id}/{s.Id}", dossier[c.Id].Coverage.Of(s.Id).Agreements))).ToList();
        var all = dossier.Agreements.Select(a => (a.Id, Kept: dossier[a.Id].Realised(End, Term.OfMonths(1)), Anew: anew[a.Id].Realised(End, Term.OfMonths(1)))).ToList();
        return dossier.Portfolio.Rows.Value.SequenceEqual(anew.Portfolio.Rows.Value)
            && all.All(a => Said(a.Kept) == Said(a.Anew))
            && all.All(a => !a.Kept.IsSuccess || a.Kept.Value.Subjects.SelectMany(static s => s.Held.Of).ToHashSet().IsSupersetOf(held.Where(h => h.Agreements.Contains(a.Id)).Select(static h => h.Id)))
            && (!dossier.Realised(RollUp.Facility, 2024).TryGetValue(out var sums)
                || sums.SelectMany(static s => s.Held.Of).ToHashSet().SetEquals(held.Where(static h => !h.Agreements.IsEmpty).Select(static h => h.Id)));
    });

    /// <summary>The histories are of every sort, so that what holds of them is not empty.</summary>
    [Fact]
    public void The_histories_have_frameworks_chains_transfers_mergers_annulments_and_sessions_held()
    {
        var last = Enumerable.Range(1, 80).Select(static seed => Any_dossier.History(seed).Last()).ToList();

        last.Count(static d => d.Agreements.Count(static a => a.Framework is not null && a.FormedOn is not null) > 1).Should().BeGreaterThan(40, "agreements are under a framework");
        last.Count(static d => d.Agreements.Any(a => a.Framework is not null && a.Days.NeedsFramework)).Should().BeGreaterThan(20, "they end with it");
        last.Count(static d => d.Agreements.Any(a => Levels(d, a) > 2 && a.FormedOn is not null)).Should().BeGreaterThan(20, "there is a third level");
        last.Count(static d => d.Agreements.SelectMany(static a => a.Journal.Entries).Any(static e => e.Id.Value.StartsWith(Any_dossier.Under, StringComparison.Ordinal))).Should().BeGreaterThan(20, "some are placed under another later");
        last.Count(static d => d.Portfolio.Rows.Value.SelectMany(static r => r.Rows).Any(static r => r.State == SpanState.CarriedOutBelow)).Should().BeGreaterThan(20, "a framework is carried out below");
        last.Count(static d => d.Agreements.Any(static a => a.Continues is not null)).Should().BeGreaterThan(40, "a chain stands");
        last.Count(static d => d.Agreements.Any(static a => !a.Transfers.IsEmpty)).Should().BeGreaterThan(10);
        last.Count(static d => d.Cohorts.SelectMany(static c => c.Sessions).Any(static s => s.Provider != Swen)).Should().BePositive("a provider changed with a transfer");
        last.Count(static d => d.Stakeholders.Any(static s => s.MergedInto is not null)).Should().BeGreaterThan(10);
        last.Count(static d => d.Stakeholders.Any(static s => !s.Successions.IsEmpty)).Should().BeGreaterThan(10);
        last.Count(static d => d.Agreements.SelectMany(static a => a.Journal.Entries).Any(static e => e.Annulment is not null)).Should().BeGreaterThan(10);
        last.Count(static d => d.Cohorts.SelectMany(static c => c.Sessions).Any(static s => s.IsHeld)).Should().BeGreaterThan(10);
        last.Count(static d => d.Agreements.Any(static a => !a.SameAs.IsEmpty)).Should().BeGreaterThan(5);
        last.Count(static d => d.Realised(RollUp.Facility, 2024).IsSuccess).Should().BeGreaterThan(10);
    }

    private static int Levels(Dossier dossier, CooperationAgreement agreement) => agreement.Framework is { } above ? 1 + Levels(dossier, dossier.Find(above)!) : 1;

    private static readonly LocalDate End = new(2024, 6, 30);

    private static string Said(DomainResult<Realisation> realised) => realised.IsSuccess
        ? string.Join("; ", realised.Value.Subjects.Select(static s => $"{s.Subject} {string.Join(",", s.Held.Of)} of {string.Join(",", s.Held.Among)} {s.LastHeldOn} {s.IsDormant}").Append($"{realised.Value.IsDormant} {string.Join(",", realised.Value.SessionsOutside)}"))
        : string.Join("; ", realised.ValidationErrors.Select(static e => e.Text.En).Order(StringComparer.Ordinal));

    // Each framework with the day from which one that is formed under it, near or far, has what is asked; far: once each on the way stands under the next.
    private static List<(AgreementId Framework, LocalDate FirstDay)> TakenOn(Dossier dossier, StakeholderId asked)
    {
        var taken = new List<(AgreementId Framework, LocalDate FirstDay)>();
        foreach (var under in dossier.Agreements.Where(static a => a.Framework is not null))
        {
            var counting = dossier.Effective(dossier.Find(dossier[under.Id].CountsAs.Value)!);
            var days = counting.SubjectDays(Sabun) & counting.FacilityDays(UptS, Sabun) & counting.ProviderDays(asked, Sabun);
            if (days.IsEmpty || counting.FormedOn is not { } formedOn)
            {
                continue;
            }

            var from = new[] { days.FirstDay ?? formedOn, formedOn, under.State.Framework!.FirstDay }.Max();
            var (open, seen) = (new Stack<(AgreementId Above, LocalDate Day)>([(under.Framework!, from)]), new HashSet<(AgreementId, LocalDate)>());
            while (open.TryPop(out var at))
            {
                var signing = dossier[at.Above].CountsAs.Value;
                if (seen.Add((signing, at.Day)))
                {
                    taken.Add((signing, at.Day));
                    foreach (var between in dossier.Agreements.Where(a => a.Framework is not null && dossier[a.Id].CountsAs.Value == signing))
                    {
                        open.Push((between.Framework!, new[] { at.Day, between.State.Framework!.FirstDay }.Max()));
                    }
                }
            }
        }

        return taken;
    }

    // By hand: each that counts asked for the day, without those from which the cohort was taken over by then, and those that only run out of cohorts begun later.
    private static HashSet<AgreementId> Covering(Dossier dossier, Domain.Cohorts.Cohort cohort, Domain.Cohorts.CohortSession session) =>
        dossier.Agreements
            .Where(a =>
                dossier[a.Id].CountsAs.Value == a.Id
                && dossier[a.Id].CoverageOf(cohort.Facility, session.Provider, session.Plan.Subject) is var coverage
                && coverage.Days.Contains(session.Day)
                && !(coverage.RunOutDays.SpanOn(session.Day)?.FirstDay <= cohort.FirstDay)
                && !dossier.Agreements.Any(b => b.Continues is { Predecessor: var from } && dossier[from].CountsAs.Value == a.Id && b.Transfers.Any(t => t.From == from && t.FirstDay <= session.Day && t.Cohorts.Contains(cohort.Id))))
            .Select(static a => a.Id)
            .ToHashSet();

    // An office is nobody's any more if the bureau above it is not: then the record says no longer that it is the partner's.
    private static bool IsPartnerOrItsOffice(Dossier dossier, StakeholderId body, LocalDate day) =>
        body != Any_dossier.Bodies[2]
        || dossier.Find(body)!.Parents.IsEmpty
        || (dossier.Find(Any_dossier.Bureau)!.Parents.TryOn(day, out var above) && above == Swen && StandsOn(dossier, Any_dossier.Bureau, day) == Any_dossier.Bureau && StandsOn(dossier, Swen, day) == Swen);

    private static StakeholderId? StandsOn(Dossier dossier, StakeholderId body, LocalDate day)
    {
        var standing = dossier.Directory.StandingFor(body, day);
        return standing.IsSuccess ? standing.Value.Id
            : standing.Has(StakeholderErrors.SuccessorUndetermined) || standing.Has(StakeholderErrors.SeveralSuccessors) ? Last(dossier, body, day)
            : null;
    }

    // The last of those who follow one another; it goes on until it is settled who follows it.
    private static StakeholderId Last(Dossier dossier, StakeholderId body, LocalDate day)
    {
        var at = dossier.Directory.Resolve(body);
        var seen = new HashSet<StakeholderId> { at };
        while (dossier.Find(at)!.SuccessionOn(day) is { Kind: SuccessionKind.One } succession && seen.Add(dossier.Directory.Resolve(succession.Bodies[0])))
        {
            at = dossier.Directory.Resolve(succession.Bodies[0]);
        }

        return at;
    }
}
