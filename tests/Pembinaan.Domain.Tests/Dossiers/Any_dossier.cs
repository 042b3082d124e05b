using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Stakeholders;
using Pembinaan.Domain.Tests.Agreements;
using Pembinaan.Domain.Tests.Cohorts;
using static Pembinaan.Domain.Tests.Agreements.Given;
using Any = Pembinaan.Domain.Tests.Agreements.Any;
using CohortsGiven = Pembinaan.Domain.Tests.Cohorts.Given;

namespace Pembinaan.Domain.Tests.Dossiers;

/// <summary>
/// A dossier of two frameworks, of which one may stand under the other, four agreements of every sort, a chain of two, two cohorts under its first agreement
/// and the bodies of all, a bureau above the office that agreements name, and what random commands make of it, one after another.
/// </summary>
internal static class Any_dossier
{
    public static readonly StakeholderId[] Bodies = [Swen, StakeholderId.From("PENERUS"), StakeholderId.From("CABANG"), StakeholderId.From("DITJENPAS")];
    public static readonly CohortId[] Cohorts = [Given.Cohort1, Given.Cohort2];

    public static readonly StakeholderId Bureau = StakeholderId.From("BIRO");

    private static readonly string[] Names = ["F-1", "F-2", "A-1", "A-2", "A-3", "A-4", "P-1", "P-2"];

    /// <summary>The first day on which the second agreement of the chain is in force.</summary>
    private static readonly LocalDate Next = Any.Start.PlusDays(41);

    public static IEnumerable<Dossier> History(int seed)
    {
        // What stands under what is drawn apart, so that a seed makes of the rest what it always made.
        var (random, places) = (new Random(seed), new Random(unchecked(seed * 7919)));
        var agreements = Names.Take(6).Select((name, i) => i < 2 ? Draft(name, AgreedPeriod.Between(Any.Start, Any.Start.PlusDays(60 + random.Next(80))).Value).Signed("2023-12-20") : Any.Agreement(unchecked((seed * 31) + i), name)).ToList();
        if (places.Next(2) == 0)
        {
            agreements[1] = Placed(1, 0, places);
        }

        for (var i = 2; i < agreements.Count; i++)
        {
            agreements[i] = Placed(i, null, random).Alone();
        }

        agreements[1] = agreements[1].Alone();

        CooperationAgreement Placed(int below, int? above, Random random) =>
            agreements[below].Amend(new Addendum(Any.Start) { Clauses = new() { Framework = random.Next(4) > 0 ? FrameworkRule.EndsWithFramework : FrameworkRule.Outlives, RunOut = random.Next(3) == 0 ? Domain.Time.Term.OfDays(5) : null } }, "2024-01-01", "2024-05-02", "framework")
                .Bind(a => a.PlaceUnder(agreements[above ?? random.Next(2)], Any.Start.PlusDays(random.Next(60)), On("2024-05-02", "under")))
                .TryGetValue(out var placed) ? placed : agreements[below];

        var first = Draft("P-1", AgreedPeriod.Between(Any.Start, Next.PlusDays(-1)).Value, clauses: new() { RunOut = Domain.Time.Term.OfDays(random.Next(2) * 30 + 1) }).Signed("2023-12-20");
        agreements.Add(first);
        agreements.Add(Draft("P-2", AgreedPeriod.Between(Next, Any.Start.PlusDays(Any.Days)).Value, partner: Bodies[random.Next(2)]).Continue(first, Continuation.Replacement, On("2023-12-21", "link")).Value.Signed("2023-12-22").Alone());
        var bodies = Bodies.Append(Bureau).Select(static b => Stakeholder.Register(b, StakeholderKind.Company, b.Value, null, On("2020-01-01", b.Value)).Value).ToList();
        var directory = StakeholderDirectory.Of([.. bodies]);
        bodies = bodies.ConvertAll(b => b.Id == Bodies[2] ? b.PlaceUnder(Bureau, Day("2020-01-01"), directory, On("2020-01-02", "bureau")).Value
            : b.Id == Bureau ? b.PlaceUnder(Swen, Day("2020-01-01"), directory, On("2020-01-02", "partner")).Value
            : b);
        Cohort[] cohorts =
        [
            Given.Cohort(Given.Cohort1, CohortsGiven.Plan("2024-01-22", byPartner: true)).Enrolled(2, agreements: first),
            Given.Cohort(Given.Cohort2, CohortsGiven.Plan("2024-01-29", byPartner: true).At(new(14, 0), 2)).Enrolled(2, agreements: first),
        ];
        var dossier = Dossier.Of([.. agreements, .. bodies, .. cohorts, Given.Lapas, CohortsGiven.Programme()]).Value
            .HoldingAll(Noon("2030-01-01"), Holding.Agreements, Holding.Cohorts, Holding.Referrals);
        yield return dossier;
        for (var step = 0; step < 12; step++)
        {
            if (Step(dossier, random, step) is { } next)
            {
                dossier = next;
                yield return dossier;
            }

            if (places.Next(4) == 0 && PlacedUnder(dossier, places, step) is { } under)
            {
                dossier = under;
                yield return dossier;
            }
        }
    }

    /// <summary>The same roots, put together anew.</summary>
    public static Dossier Anew(Dossier dossier) =>
        Dossier.Of([.. dossier.Facilities, .. dossier.Stakeholders, .. dossier.Agreements, .. dossier.Programmes, .. dossier.Cohorts]).Value
            .HoldingAll(Noon("2030-01-01"), [.. dossier.Declarations]);

    /// <summary>What the entries of the steps are called that place an agreement under another.</summary>
    public const string Under = "under-";

    // An agreement is placed under another of any kind, which may itself stand under one.
    private static Dossier? PlacedUnder(Dossier dossier, Random random, int step) =>
        dossier[AgreementId.From(Names[random.Next(Names.Length)])]
            .PlaceUnder(AgreementId.From(Names[random.Next(Names.Length)]), Any.Start.PlusDays(random.Next(Any.Days)), On("2024-06-01", $"{Under}{step}"))
            .TryGetValue(out var placed) ? placed.Dossier : null;

    private static Dossier? Step(Dossier dossier, Random random, int step)
    {
        var recording = On("2024-06-01", $"step-{step}");
        var day = Any.Start.PlusDays(random.Next(Any.Days));
        var agreement = dossier[AgreementId.From(Names[random.Next(Names.Length)])];
        var course = dossier[Cohorts[random.Next(Cohorts.Length)]];
        StakeholderId[] all = [.. Bodies, Bureau];
        var body = dossier.Find(all[random.Next(all.Length)])!;
        var other = all[random.Next(all.Length)];
        return random.Next(16) switch
        {
            0 => Changed(a => a.Terminate(day, TerminationCause.MutualConsent, "selesai", recording)),
            1 => Changed(a => a.Suspend(day, day.PlusDays(9), "renovasi", recording)),
            2 => Changed(a => a.Annul(a.Journal.Entries.ElementAt(random.Next(a.Revision)).Id, "keliru", recording)),
            3 => Changed(a => a.RecogniseAsSame(AgreementId.From(Names[random.Next(Names.Length)]), "satu naskah", recording)),
            4 => Held(body.MergeInto(other, "satu badan", dossier.Directory, recording)),
            5 => Held(body.Dissolve(day, random.Next(3) switch { 0 => Succession.Nobody, 1 => Succession.Undetermined(other), _ => Succession.By(other) }, recording)),
            6 => Held(body.Annul(body.Journal.Entries.Last().Id, "keliru", dossier.Directory, recording)),
            7 => In(agreement.Continue(AgreementId.From(Names[random.Next(Names.Length)]), Continuation.Replacement, recording)),
            8 => In(agreement.Succeed(Swen, other, day, recording)),
            9 or 10 or 11 => Moved(dossier[AgreementId.From("P-2")]),
            12 => In(dossier[AgreementId.From("P-2")].Annul(dossier.Find(AgreementId.From("P-2"))!.Journal.Last!.Id, "keliru", recording)),
            13 => Taught(),
            14 => course.Then(c => c.Annul(c.Journal.Last!.Id, "keliru", recording)).TryGetValue(out var annulled) ? annulled.Dossier : null,
            // What named the other party may have been annulled.
            _ when agreement.Agreement.Parties.Count < 2 => null,
            _ => Changed(a => a.Amend(new Addendum(day) { Period = AgreedPeriod.Between(Any.Start, day.PlusDays(random.Next(60))).Value }, Any.Iso(day), "2024-06-01", $"step-{step}")),
        };

        Dossier? Changed(Func<CooperationAgreement, DomainResult<CooperationAgreement>> command) => In(agreement.Change(command));

        static Dossier? In(DomainResult<AgreementInDossier> result) => result.TryGetValue(out var next) ? next.Dossier : null;

        Dossier? Held(DomainResult<Stakeholder> result) => result.TryGetValue(out var changed) && dossier.With(changed).TryGetValue(out var next) ? next : null;

        Dossier? Moved(AgreementInDossier to)
        {
            if (to.Agreement.Parties.Count < 2)
            {
                return null;
            }

            CohortId[] some = [.. Cohorts.Where(_ => random.Next(3) > 0)];
            ProviderId? provider = random.Next(4) > 0 ? (ProviderId)to.Agreement.Parties[1].Party : null;
            return In(to.PlanTransfer([.. some], Next.PlusDays(random.Next(5)), provider).Bind(plan => to.Transfer(plan, recording)));
        }

        // The next session with whoever takes part in it.
        Dossier? Taught() =>
            course.Cohort.Sessions.FirstOrDefault(static s => s is { Counts: true, IsHeld: false }) is { } session
            && course.Hold(session.Id, new([.. course.TakingPartOn(session.Day)], []), recording).TryGetValue(out var held)
                ? held.Dossier
                : null;
    }
}
