using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Tests.Craft;
using static Pembinaan.Domain.Tests.Agreements.Given;

namespace Pembinaan.Domain.Tests.Agreements;

public sealed class Laws_of_agreements
{
    private static readonly ProviderId Provider = PartyId.Of(Swen);

    [Property(MaxTest = 40)]
    [Trait("Scenario", "SP1")]
    public Property On_every_day_each_axis_has_exactly_one_value_and_they_agree_with_the_days() => Prop.ForAll<int>(static seed =>
    {
        var agreement = Any.Agreement(seed);
        return Any.EveryDay.All(day =>
        {
            var standing = agreement.StandingOn(day);
            return Enum.IsDefined(standing.Formation) && Enum.IsDefined(standing.LegalForce)
                && standing.LegalForce == LegalForce.Binding == agreement.TermDays.Contains(day)
                && standing.IsInForce == agreement.InForceDays.Contains(day)
                && (standing.IsOpenForIntake != true || standing.IsInForce)
                && standing == agreement.StandingOn(day);
        });
    });

    [Property(MaxTest = 40)]
    [Trait("Scenario", "SP2")]
    public Property The_predicates_over_rows_give_what_the_agreements_themselves_say() => Prop.ForAll<int>(static seed =>
    {
        var agreements = Enumerable.Range(0, 6).Select(i => Any.Agreement(unchecked((seed * 31) + i), $"A-{i}")).ToList();
        var rows = agreements.SelectMany(AgreementSpans.Of).ToList();
        var portfolio = Portfolio.Of(rows);
        var coverages = agreements.ConvertAll(static a => (a.Id, a.CoverageOf(UptS, Provider, TusukSate).Days));
        var edges = rows.SelectMany(static r => new[] { r.FirstDay, r.LastDay ?? r.FirstDay }).SelectMany(static d => new[] { d.PlusDays(-1), d, d.PlusDays(1) }).Append(Any.Start).Distinct();
        return edges.All(day =>
        {
            var inForce = agreements.Where(a => a.StandingOn(day).IsInForce).Select(static a => a.Id).ToHashSet();
            var covering = coverages.Where(c => c.Days.Contains(day)).Select(static c => c.Id).ToHashSet();
            var expiring = agreements.Where(a => a.LastDay is { } last && last >= day && last <= day.PlusDays(7) && rows.Exists(r => r.Agreement == a.Id)).Select(static a => a.Id).ToHashSet();
            return inForce.SetEquals(rows.Where(AgreementSpan.InForceOn(day).Compile(true)).Select(static r => r.Agreement))
                && covering.SetEquals(rows.Where(AgreementSpan.Covers(UptS, Provider, TusukSate, day).Compile(true)).Select(static r => r.Agreement))
                && expiring.SetEquals(rows.Where(AgreementSpan.ExpiringBetween(day, day.PlusDays(7)).Compile(true)).Select(static r => r.Agreement))
                && portfolio.CountInForceOn(day) == inForce.Count
                && inForce.SetEquals(portfolio.InForceOn(day))
                && covering.SetEquals(portfolio.Covering(UptS, Provider, TusukSate, day))
                && expiring.SetEquals(portfolio.ExpiringBetween(day, day.PlusDays(7)))
                && portfolio.InForceOn(day, UptS).Count == portfolio.CountInForceOn(day, UptS)
                && portfolio.InForceOn(day, Provider).Count == portfolio.CountInForceOn(day, Provider)
                && portfolio.InForceOn(day, TusukSate).Count == portfolio.CountInForceOn(day, TusukSate)
                && CountsAsComputed(portfolio, agreements, day)
                && agreements.Count(a => a.InForceDays.Contains(day) && a.ScopeOn(day).Any(static i => i.Subject == TusukSate)) == portfolio.CountInForceOn(day, TusukSate);
        });
    });

    [Property(MaxTest = 60)]
    [Trait("Scenario", "SP2")]
    public Property Each_day_in_force_has_a_row_that_says_so_and_no_other_day_has() => Prop.ForAll<int>(static seed =>
    {
        var agreement = Any.Agreement(seed);
        var rows = AgreementSpans.Of(agreement).ToList();
        return Any.EveryDay.All(day => rows.Exists(r => r.State == SpanState.InForce && r.FirstDay <= day && !(r.LastDay < day)) == agreement.InForceDays.Contains(day));
    });

    [Property(MaxTest = 40)]
    [Trait("Scenario", "SP2")]
    public Property What_was_recognised_as_the_same_counts_once_on_every_day() => Prop.ForAll<int>(static seed =>
    {
        var kept = Any.Agreement(seed, "A-1");
        var (other, third) = (Any.Agreement(unchecked(seed + 1), "A-2"), Any.Agreement(unchecked(seed + 2), "A-3"));
        var recognised = kept.RecogniseAsSame(other.Id, "satu penandatanganan", On("2024-06-01", "same")).TryGetValue(out var same) ? same : kept;
        var counting = ReferenceEquals(recognised, kept) ? new[] { kept, other, third } : [recognised, third];
        var portfolio = Portfolio.Of([other, recognised, third]);
        return Any.EveryDay.All(day => portfolio.CountInForceOn(day) == counting.Count(a => a.StandingOn(day).IsInForce));
    });

    [Fact]
    [Trait("Scenario", "S10")]
    public void Around_a_renewal_the_predicate_gives_what_the_agreements_say_on_every_day()
    {
        var successor = Draft("PKS-2", AgreedPeriod.Between(Day("2025-02-02"), Day("2026-01-31")).Value).Continue(Pks1(), Continuation.Replacement, On("2025-01-02", "link")).Value.Signed("2025-01-30");
        CooperationAgreement[] agreements = [Pks1(), successor];

        ChainLink.Among(agreements).Should().ContainSingle().Which.Gap!.Days.Should().Be(1);
        for (var day = Day("2025-01-29"); day <= Day("2025-02-03"); day = day.PlusDays(1))
        {
            agreements.SelectMany(AgreementSpans.Of).AsQueryable().Where(AgreementSpan.InForceOn(day)).Select(static r => r.Agreement).Distinct()
                .Should().BeEquivalentTo(agreements.Where(a => a.StandingOn(day).IsInForce).Select(static a => a.Id));
        }
    }

    [Property(MaxTest = 40)]
    [Trait("Scenario", "SP6")]
    public Property Every_command_twice_is_once_and_the_journal_gives_the_same_agreement() => Prop.ForAll<int>(static seed =>
    {
        var agreement = Any.Agreement(seed, twice: true);
        var again = CooperationAgreement.From(agreement.Journal.Entries).Value;
        return Any.Agreement(seed).Revision == agreement.Revision && Any.EveryDay.All(day => again.StandingOn(day) == agreement.StandingOn(day));
    });

    [Property(MaxTest = 40)]
    [Trait("Scenario", "SP9")]
    public Property From_day_to_day_an_agreement_moves_along_its_lifecycle() => Prop.ForAll<int>(static seed =>
    {
        var agreement = Any.Agreement(seed);
        return Any.EveryDay.Zip(Any.EveryDay.Skip(1)).All(pair =>
        {
            var (before, after) = (agreement.StandingOn(pair.First), agreement.StandingOn(pair.Second));
            return (before.Formation == after.Formation || Reachable(Lifecycle.OfFormation, before.Formation).Contains(after.Formation))
                && (before.LegalForce == after.LegalForce || Reachable(Lifecycle.OfForce, before.LegalForce).Contains(after.LegalForce));
        });
    });

    [Fact]
    [Trait("Scenario", "SP9")]
    public void The_lifecycle_has_one_beginning_everything_is_reachable_and_final_states_have_no_exit()
    {
        Reachable(Lifecycle.OfFormation, Formation.NotBegun).Append(Formation.NotBegun).Should().BeEquivalentTo(Enum.GetValues<Formation>());
        Reachable(Lifecycle.OfForce, LegalForce.NotFormed).Append(LegalForce.NotFormed).Distinct().Should().BeEquivalentTo(Enum.GetValues<LegalForce>());
        Lifecycle.OfFormation.Should().NotContain(static m => m.From == Formation.SignedByAll || m.From == Formation.Withdrawn || m.To == Formation.NotBegun);
        Lifecycle.OfForce.Should().NotContain(static m => m.From == LegalForce.Terminated || m.From == LegalForce.Concluded);
    }

    [Fact]
    public void The_documentation_shows_the_lifecycle_of_the_code() =>
        Repository.Read("docs/how-to/agreements.md").Should().Contain("```mermaid\n" + Lifecycle.ToMermaid() + "```");

    [Fact]
    public void The_documentation_names_every_command()
    {
        var page = Repository.Read("docs/how-to/agreements.md");

        typeof(CooperationAgreement).GetMethods().Where(static m => m.ReturnType == typeof(DomainResult<CooperationAgreement>) && m.Name != nameof(CooperationAgreement.From)).Select(static m => m.Name).Distinct()
            .Where(name => !page.Contains($"`{name}`", StringComparison.Ordinal)).Should().BeEmpty();
    }

    /// <summary>By facility, by provider and for a session: as the coverage of each agreement says.</summary>
    private static bool CountsAsComputed(Portfolio portfolio, List<CooperationAgreement> agreements, LocalDate day) =>
        new[] { UptS, UptC }.All(facility => new[] { TusukSate, Sabun }.All(subject => new[] { Provider, StakeholderId.From("CABANG"), ProviderId.BroughtAs(AssociateId.From("UMKM-1")) }.All(provider =>
            agreements.Where(a => a.CoverageOf(facility, provider, subject).Days.Contains(day)).Select(static a => a.Id).ToHashSet().SetEquals(portfolio.Covering(facility, provider, subject, day)))));

    private static HashSet<T> Reachable<T>(ValueList<(T From, T To)> moves, T from)
        where T : struct
    {
        var reached = new HashSet<T>();
        var next = new Queue<T>([from]);
        while (next.TryDequeue(out var state))
        {
            foreach (var (_, to) in moves.Where(m => EqualityComparer<T>.Default.Equals(m.From, state)))
            {
                if (reached.Add(to))
                {
                    next.Enqueue(to);
                }
            }
        }

        return reached;
    }
}
