using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Stakeholders;
using static Pembinaan.Domain.Tests.Agreements.Given;
using Any = Pembinaan.Domain.Tests.Agreements.Any;

namespace Pembinaan.Domain.Tests.Dossiers;

public class Laws_of_a_dossier
{
    private static readonly StakeholderId[] Bodies = [Swen, StakeholderId.From("PENERUS"), StakeholderId.From("CABANG"), StakeholderId.From("DITJENPAS")];
    private static readonly string[] Names = ["F-1", "F-2", "A-1", "A-2", "A-3", "A-4"];

    [Property(MaxTest = 60)]
    public Property Rows_replaced_as_told_are_the_rows_computed_anew_and_no_more_are_replaced() => Prop.ForAll<int>(static seed =>
    {
        var kept = new Dictionary<AgreementId, AgreementRows>();
        Dossier? before = null;
        foreach (var dossier in History(seed))
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
    public Property Rows_predicates_portfolio_and_standing_say_the_same_on_every_day() => Prop.ForAll<int>(static seed =>
    {
        var dossier = History(seed).Last();
        var rows = dossier.Portfolio.Rows.Value.SelectMany(static r => r.Rows).ToList();
        var index = dossier.Portfolio.Index.Value;
        var counting = dossier.Agreements.Where(a => dossier[a.Id].CountsAs.Value == a.Id).ToList();

        // By hand: each agreement with both frameworks, and each body asked for the day.
        var joined = counting.ConvertAll(a => a.Considering(dossier.Find(AgreementId.From("F-1"))!, dossier.Find(AgreementId.From("F-2"))!));
        var coverages = joined.SelectMany(a => Bodies.Select(b => (a.Id, Body: b, a.CoverageOf(UptS, b, Sabun).Days))).ToList();
        return Any.EveryDay.All(day =>
        {
            var inForce = joined.Where(a => a.StandingOn(day).IsInForce).Select(static a => a.Id).ToHashSet();
            return inForce.SetEquals(counting.Where(a => dossier[a.Id].StandingOn(day).IsInForce).Select(static a => a.Id))
                && inForce.SetEquals(rows.Where(AgreementSpan.InForceOn(day).Compile(true)).Select(static r => r.Agreement))
                && inForce.SetEquals(dossier.Portfolio.InForceOn(day).Value)
                && index.CountInForceOn(day) == inForce.Count
                && Bodies.All(asked =>
                {
                    var meant = dossier.Directory.Resolve(asked);
                    var covering = dossier.Agreements.Where(a => counting.Contains(a) && dossier[a.Id].CoverageOf(UptS, asked, Sabun).Days.Contains(day)).Select(static a => a.Id).ToHashSet();
                    var byHand = coverages.Where(c => c.Days.Contains(day) && StandsOn(dossier, c.Body, day) == meant).Select(static c => c.Id).ToHashSet();
                    return covering.SetEquals(rows.Where(AgreementSpan.Covers(UptS, meant, Sabun, day).Compile(true)).Select(static r => r.Agreement))
                        && covering.SetEquals(index.Covering(UptS, asked, Sabun, day))
                        && byHand.IsSubsetOf(covering)
                        && covering.All(id => byHand.Contains(id) || dossier.Effective(dossier.Find(id)!).RunOutDays(Sabun).Contains(day));
                });
        });
    });

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
        while (dossier.Find(at)!.SuccessionOn(day) is { Kind: SuccessionKind.One } succession)
        {
            at = dossier.Directory.Resolve(succession.Bodies[0]);
        }

        return at;
    }

    /// <summary>A dossier of two frameworks, four agreements and their bodies, and what random commands make of it, one after another.</summary>
    private static IEnumerable<Dossier> History(int seed)
    {
        var random = new Random(seed);
        var agreements = Names.Select((name, i) => i < 2 ? Draft(name, AgreedPeriod.Between(Any.Start, Any.Start.PlusDays(60 + random.Next(80))).Value).Signed("2023-12-20") : Any.Agreement(unchecked((seed * 31) + i), name)).ToList();
        for (var i = 2; i < agreements.Count; i++)
        {
            var child = agreements[i].Amend(new Addendum(Any.Start) { Clauses = new() { Framework = random.Next(4) > 0 ? FrameworkRule.EndsWithFramework : FrameworkRule.Outlives, RunOut = random.Next(3) == 0 ? Domain.Time.Term.OfDays(5) : null } }, "2024-01-01", "2024-05-02", "clauses")
                .Bind(a => a.PlaceUnder(agreements[random.Next(2)], Any.Start.PlusDays(random.Next(60)), On("2024-05-02", "under")));
            agreements[i] = child.TryGetValue(out var placed) ? placed.Alone() : agreements[i];
        }

        var bodies = Bodies.Select(static b => Stakeholder.Register(b, StakeholderKind.Company, b.Value, null, On("2020-01-01", b.Value)).Value);
        var dossier = Dossier.Of([.. agreements, .. bodies]).Value.HoldingAll(Noon("2030-01-01"), Holding.Agreements);
        yield return dossier;
        for (var step = 0; step < 8; step++)
        {
            if (Step(dossier, random, step) is { } next)
            {
                dossier = next;
                yield return dossier;
            }
        }
    }

    private static Dossier? Step(Dossier dossier, Random random, int step)
    {
        var recording = On("2024-06-01", $"step-{step}");
        var day = Any.Start.PlusDays(random.Next(Any.Days));
        var agreement = dossier[AgreementId.From(Names[random.Next(Names.Length)])];
        var body = dossier.Find(Bodies[random.Next(Bodies.Length)])!;
        var other = Bodies[random.Next(Bodies.Length)];
        return random.Next(9) switch
        {
            0 => Changed(a => a.Terminate(day, TerminationCause.MutualConsent, "selesai", recording)),
            1 => Changed(a => a.Suspend(day, day.PlusDays(9), "renovasi", recording)),
            2 => Changed(a => a.Annul(a.Journal.Entries.ElementAt(random.Next(a.Revision)).Id, "keliru", recording)),
            3 => Changed(a => a.RecogniseAsSame(AgreementId.From(Names[random.Next(Names.Length)]), "satu naskah", recording)),
            4 => Held(body.MergeInto(other, "satu badan", dossier.Directory, recording)),
            5 => Held(body.Dissolve(day, random.Next(3) switch { 0 => Succession.Nobody, 1 => Succession.Undetermined(other), _ => Succession.By(other) }, recording)),
            6 => Held(body.Annul(body.Journal.Entries.Last().Id, "keliru", dossier.Directory, recording)),
            7 => agreement.Continue(AgreementId.From(Names[random.Next(Names.Length)]), Continuation.Replacement, recording).TryGetValue(out var next) ? next.Dossier : null,
            _ => Changed(a => a.Amend(new Addendum(day) { Period = AgreedPeriod.Between(Any.Start, day.PlusDays(random.Next(60))).Value }, Any.Iso(day), "2024-06-01", $"step-{step}")),
        };

        Dossier? Changed(Func<CooperationAgreement, DomainResult<CooperationAgreement>> command) => agreement.Change(command).TryGetValue(out var next) ? next.Dossier : null;

        Dossier? Held(DomainResult<Stakeholder> result) => result.TryGetValue(out var changed) && dossier.With(changed).TryGetValue(out var next) ? next : null;
    }
}
