using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Cohorts.Events;
using Pembinaan.Domain.Journals;

namespace Pembinaan.Domain.Dossiers;

/// <content>Cohorts move along the chain to it.</content>
public sealed partial class AgreementInDossier
{
    /// <summary>
    /// A dry run: which cohorts can be moved to this agreement from the one it continues, with their sessions, people and provider from a day on.
    /// </summary>
    /// <param name="cohorts">The cohorts, by their identities.</param>
    /// <param name="firstDay">The first day on which they would be under this agreement.</param>
    /// <param name="provider">Who gives the sessions from then on; null for whoever gives them now.</param>
    /// <returns>
    /// The plan, to be handed to <see cref="Transfer"/>; or <see cref="AgreementErrors.TransferNothingToContinue"/>, <see cref="DossierErrors.Missing"/>, or
    /// <see cref="DossierErrors.NotDeclared"/> without all agreements around this one and around the one it continues
    /// (<see cref="Holding.AgreementsAround"/>) and, where this one has quotas, without all cohorts of its facilities. Of agreements recognised as the same
    /// the one that counts is asked (<see cref="CountsAs"/>), and what was moved to one of them is moved. The quotas of each day are held
    /// against everything that would be moved together, and against the sessions of cohorts that stay under it from the first day on: what does not fit
    /// together, or would leave one of those without its quota (<see cref="AgreementErrors.TransferCrowdsOut"/>), is refused, and a smaller plan may do.
    /// </returns>
    public DomainResult<TransferPlan> PlanTransfer(ValueList<CohortId> cohorts, LocalDate firstDay, ProviderId? provider = null)
    {
        Guard.Against.NotIso(firstDay);
        if (Agreement.Continues is not { } link)
        {
            return AgreementErrors.TransferNothingToContinue.For("agreement", Argument.Of("agreement", _effective.ByName));
        }

        var items = cohorts.Distinct().Select(id => (Id: id, Cohort: Dossier.Find(id))).ToList();
        DomainError[] open =
        [
            .. Undeclared,
            .. Dossier.Undeclared(Holding.Agreements, Holding.AgreementsAround(link.Predecessor)) is { } around ? [around] : Array.Empty<DomainError>(),
            .. HasQuotaFrom(firstDay) ? Dossier.CohortsUndeclaredFor(Counting) : [],
            .. Predecessor is null ? Dossier.MissingFor(Agreement, link.Predecessor)
            : Dossier.SameMissing(Predecessor.Agreement).Concat(Dossier.MissingAround(Predecessor.Agreement)),
            .. Dossier.SameMissing(Agreement),
            .. items
                .Where(static i => i.Cohort is null)
                .Select(static i => DossierErrors.Missing.For(nameof(cohorts), Argument.Of("role", References.Cohort), Argument.Of("id", i.Id.Value))),
        ];
        if (open.Length > 0)
        {
            return DomainResult<TransferPlan>.Failure([.. open.Distinct()]);
        }

        var moved = items.Where(i => IsMoved(i.Id, link.Predecessor, firstDay)).Select(static i => i.Id).ToValueList();
        var moving = items.Where(i => !moved.Contains(i.Id)).Select(i => (Cohort: i.Cohort!, Then: Following(i.Cohort!, firstDay, provider))).ToList();
        var alone = moving.ConvertAll(m => Planned(m.Cohort, m.Then, firstDay, provider, [m.Then]));
        Cohort[] together = [.. moving.Where((_, i) => alone[i].Reasons.IsEmpty).Select(static m => m.Then)];
        var planned =
            together.Length < 2
                ? alone
                : [.. moving.Select((m, i) => alone[i].Reasons.IsEmpty ? Planned(m.Cohort, m.Then, firstDay, provider, together) : alone[i])];
        return new TransferPlan(
            link.Predecessor,
            Id,
            Agreement.Revision,
            firstDay,
            planned.Where(static p => p.Reasons.IsEmpty).ToValueList(),
            moved,
            planned.Where(static p => !p.Reasons.IsEmpty).ToValueList()
        )
        {
            Provider = provider,
        };
    }

    /// <summary>Moves what a plan found movable: this agreement takes the cohorts over, and their provider changes where the plan says so.</summary>
    /// <param name="plan">The plan. What can be moved is looked at again in this dossier.</param>
    /// <param name="recording">Identity, instant and author of the entry; the same in each cohort whose provider changes.</param>
    /// <returns>
    /// The agreement in the next dossier, which holds the cohorts too; the same again if everything was moved before, by this very plan and nothing has changed
    /// since, or the entry is sent again. Or what
    /// <see cref="PlanTransfer"/> answers now, or the reasons of its refusals or of those of the plan, which moves nothing;
    /// <see cref="AgreementErrors.TransferPlanStale"/> if agreement or cohorts have changed, or <see cref="AgreementErrors.TransferPlanEmpty"/>.
    /// </returns>
    public DomainResult<AgreementInDossier> Transfer(TransferPlan plan, Recording recording)
    {
        Guard.Against.Null(plan);
        Guard.Against.Null(recording);
        if (IsCarriedOut(plan))
        {
            return this;
        }

        DomainError[] faults = Agreement.Journal.Find(recording.Id) is not null ? [] : FaultsNow(plan);
        return faults.Length > 0
            ? DomainResult<AgreementInDossier>.Failure(faults)
            : Carried(a => a.TakeOver(plan, recording), [])
                .Bind(taken =>
                    plan.Movable.Where(static i => i.Provider is not null)
                        .Aggregate(DomainResult.Success(taken), (so, item) => so.Bind(a => a.Following(item, plan, recording)))
                );
    }

    /// <summary>
    /// Why a plan cannot be carried out as it was made: what it moves is not there any more as it was, or planned anew it is refused.
    /// </summary>
    private DomainError[] FaultsNow(TransferPlan plan)
    {
        DomainError[] stale =
        [
            .. plan.Movable.Select(i => Dossier.Find(i.Cohort)).OfType<Cohort>().SelectMany(c => MovedElsewhere(c, plan.From)),
            .. plan
                .Movable.Where(i => Dossier.Find(i.Cohort)?.Revision != i.Revision)
                .Select(i =>
                    AgreementErrors.TransferPlanStale.For(
                        nameof(plan),
                        Argument.Of("agreement", Dossier.Find(i.Cohort) is { } cohort ? Named.Text(cohort) : LocalisedText.Same(i.Cohort.Value)),
                        Argument.Of("planned", i.Revision),
                        Argument.Of("revision", Dossier.Find(i.Cohort)?.Revision ?? 0)
                    )
                ),
        ];
        if (stale.Length > 0 || plan.To != Id || plan.Revision != Agreement.Revision)
        {
            return stale;
        }

        var anew = PlanTransfer(plan.Movable.Concat(plan.Refused).Select(static i => i.Cohort).ToValueList(), plan.FirstDay, plan.Provider);
        return anew.IsSuccess ? [.. anew.Value.Faults] : [.. anew.ValidationErrors];
    }

    // Everything was moved before the plan was made, or by the plan itself, be it under another entry, and nothing has changed since.
    private bool IsCarriedOut(TransferPlan plan) =>
        plan is { IsComplete: true }
        && plan.To == Id
        && plan.Movable.Count + plan.Moved.Count > 0
        && plan.Moved.All(id => IsMoved(id, plan.From, plan.FirstDay))
        && (plan.Movable.IsEmpty || (Agreement.IsTakenOverLast(plan) && plan.Movable.All(item => IsAsPlanned(item, plan.FirstDay))));

    private bool IsAsPlanned(TransferItem item, LocalDate firstDay) =>
        Dossier.Find(item.Cohort) is { } cohort
        && (
            item.Provider is null
                ? cohort.Revision == item.Revision
                : cohort.Revision == item.Revision + 1
                    && cohort.Journal.Last is { Annulment: null, Event: ProviderSucceeded so }
                    && (so.Provider, so.FirstDay) == (item.Provider, firstDay)
        );

    private static bool IsMovable(Cohort cohort, CohortSession session, LocalDate firstDay) =>
        session.Counts && session.Day >= firstDay && session.Provider.Party?.Facility != cohort.Facility;

    private bool IsMoved(CohortId cohort, AgreementId from, LocalDate firstDay) =>
        Dossier.SigningOf(from) is var left
        && Dossier.SameAs(Agreement).Any(a => a.Transfers.Any(t => left.Contains(t.From) && t.FirstDay <= firstDay && t.Cohorts.Contains(cohort)));

    private DomainResult<AgreementInDossier> Following(TransferItem item, TransferPlan plan, Recording recording) =>
        Dossier
            .Find(item.Cohort)!
            .Recorded(new ProviderSucceeded(item.Provider!, plan.FirstDay, null, plan.To), recording)
            .Bind(cohort => Dossier.With(cohort).Map(dossier => new AgreementInDossier(dossier, Agreement)));

    // Those that stay under it may have sessions later than any that would be moved.
    private bool HasQuotaFrom(LocalDate firstDay) =>
        Counting.TermsByDay.Segments.Any(s => !s.Value.Quotas.IsEmpty && (s.LastDay is not { } last || last >= firstDay));

    // Another agreement that continues the same one has it; only one may.
    private IEnumerable<DomainError> MovedElsewhere(Cohort cohort, AgreementId from) =>
        Dossier
            .SigningOf(from)
            .SelectMany(Dossier.SuccessorsOf)
            .Except(Dossier.SameAs(Agreement))
            .SelectMany(a =>
                a.Transfers.Where(t => Dossier.SigningOf(from).Contains(t.From) && t.Cohorts.Contains(cohort.Id))
                    .Select(t =>
                        AgreementErrors.TransferMovedAlready.For(
                            "cohorts",
                            Named.Of(cohort),
                            Argument.Of("to", Dossier.NameOf(a.Id)),
                            Argument.Of("day", t.FirstDay)
                        )
                    )
            )
            .Take(1);

    // That none of its sessions stands under the agreement from which it would be moved; or why that cannot be said.
    private DomainError[] NeverUnder(Cohort cohort, CooperationAgreement from)
    {
        var asked = cohort
            .Sessions.Where(s => s.Counts && s.Provider.Party?.Facility != cohort.Facility)
            .Select(s => (s.Day, Coverage: from.CoverageOf(cohort.Facility, s.Provider, s.Plan.Subject)))
            .ToList();
        if (asked.Exists(static a => a.Coverage.Days.Contains(a.Day) || a.Coverage.SuspendedDays.Contains(a.Day)))
        {
            return [];
        }

        DomainError[] doubts =
        [
            .. asked
                .Where(static a => a.Coverage.UndeterminedDays.Contains(a.Day))
                .SelectMany(a => Dossier.WhyUndetermined(from, a.Coverage, a.Day))
                .Distinct(),
        ];
        return doubts.Length > 0
            ? doubts
            : [AgreementErrors.TransferNeverUnder.For("cohorts", Named.Of(cohort), Argument.Of("agreement", from.ByName))];
    }

    // As if it were moved: what it would be is asked of the coverage itself.
    private static Cohort Following(Cohort cohort, LocalDate firstDay, ProviderId? provider) =>
        provider is null ? cohort
        : cohort.Succeed(provider, firstDay, "-", Recording.Of("dry-run", cohort.Journal.Entries.Last().Stamp.RecordedAt, "-"))
            is { IsSuccess: true } changed
            ? changed.Value
        : cohort;

    private TransferItem Planned(Cohort cohort, Cohort then, LocalDate firstDay, ProviderId? provider, Cohort[] together)
    {
        CohortSession[] sessions = [.. then.Sessions.Where(s => IsMovable(then, s, firstDay))];
        var people = cohort.Participants.Where(p => sessions.Any(s => cohort.TakingPartOn(s.Day).Contains(p))).ToValueList();
        return new(
            cohort.Id,
            then.Revision == cohort.Revision ? null : provider,
            sessions.Select(static s => s.Id).ToValueList(),
            people,
            sessions.Length == 0 ? firstDay : sessions[^1].Day
        )
        {
            Revision = cohort.Revision,
            Reasons =
            [
                .. MovedElsewhere(cohort, Agreement.Continues!.Predecessor),
                .. sessions.Length == 0 ? [] : NeverUnder(cohort, Predecessor!.Counting),
                .. ReasonsAgainst(then, sessions, firstDay, together),
            ],
        };
    }

    private IEnumerable<DomainError> ReasonsAgainst(Cohort then, CohortSession[] sessions, LocalDate firstDay, Cohort[] together)
    {
        var named = Named.Of(then);
        if (sessions.Length == 0)
        {
            yield return AgreementErrors.TransferNothingLeft.For("cohorts", Argument.Of("day", firstDay), named);
        }

        foreach (var held in sessions.Where(static s => s.IsHeld).Take(1))
        {
            yield return AgreementErrors.TransferTooLate.For("firstDay", Argument.Of("session", held.Id.Value), named, Argument.Of("day", held.Day));
        }

        var moving = new CohortInDossier(Dossier, then);
        var covering = moving.Among(Counting);
        covering = covering with
        {
            OtherCohorts = [.. covering.OtherCohorts.Where(o => !Array.Exists(together, t => t.Id == o.Id)), .. together],
        };
        var coverage = moving.CoverageBy([covering], []);
        if (Array.Find(sessions, s => !coverage.Of(s.Id).Agreements.Contains(Counting.Id)) is { } uncovered)
        {
            var reasons = Counting
                .CoverageOf(then.Facility, uncovered.Provider, uncovered.Plan.Subject)
                .ReasonsOn(uncovered.Day)
                .Where(static r => r.Severity == ValidationSeverity.Error)
                .ToList();
            foreach (var reason in reasons)
            {
                yield return reason;
            }

            DomainError[] doubts = reasons.Count > 0 ? [] : [.. coverage.DoubtsOf([uncovered])];
            var gaps = reasons.Count + doubts.Length > 0 ? [] : coverage.Of(uncovered.Id).Gaps;
            foreach (var error in doubts.Concat(gaps.Where(g => g.Agreement is null || g.Agreement == Counting.Id).Select(CohortErrors.Told)))
            {
                yield return error;
            }
        }

        var (ledger, most) = (new QuotaLedger(then, covering), new QuotaLedger(then, covering, possibly: true));
        var counted = sessions.SelectMany(PeopleQuotas).ToHashSet();
        foreach (var (quota, year) in counted)
        {
            if (ledger.PeopleCountedBy(quota, year) is var count && count > quota.Amount)
            {
                yield return AgreementErrors.TransferQuota.For(
                    "cohorts",
                    Argument.Of("agreement", Counting.ByName),
                    Argument.Of("amount", quota.Amount),
                    named,
                    Argument.Of("people", count)
                );
            }
            else if (most.PeopleCountedBy(quota, year) > quota.Amount)
            {
                var inDoubt = most.InDoubt(quota, year, LocalDate.MaxIsoValue);
                foreach (var doubt in inDoubt.SelectMany(d => Dossier.WhyUndetermined(Counting, d.Coverage, d.Day)).Distinct())
                {
                    yield return doubt;
                }
            }
        }

        foreach (var lost in CrowdedOut(then, firstDay, together, counted).Distinct())
        {
            yield return lost;
        }
    }

    /// <summary>What cohorts that stay under it would lose to those that come: places in a quota of sessions, or of people besides those counted.</summary>
    private IEnumerable<DomainError> CrowdedOut(Cohort then, LocalDate firstDay, Cohort[] together, HashSet<(Quota Quota, int? Year)> counted)
    {
        Cohort[] before = [.. Dossier.CohortsUnder(Counting)];
        Cohort[] after = [.. before.Where(c => !Array.Exists(together, t => t.Id == c.Id)), .. together];
        if (!HasQuotaFrom(firstDay) || Array.TrueForAll(together, t => Dossier.Find(t.Id)!.Revision == t.Revision))
        {
            // Whoever keeps the provider is counted by it already.
            yield break;
        }

        foreach (var staying in before.Where(c => !Array.Exists(together, t => t.Id == c.Id)).OrderBy(static c => c.Id.Value, StringComparer.Ordinal))
        {
            var (was, mayHaveBeen) = Ledgers(staying, before);
            var (isNow, mayBe) = Ledgers(staying, after);
            foreach (var session in staying.Sessions.Where(s => IsMovable(staying, s, firstDay)))
            {
                var quotas = SharedQuotas(session).Where(q => q.Quota.Unit == QuotaUnit.Sessions || !counted.Contains(q)).ToList();
                if (quotas.Exists(q => IsLost(q, session, was, isNow)))
                {
                    yield return AgreementErrors.TransferCrowdsOut.For(
                        "cohorts",
                        Named.Of(then),
                        Argument.Of("agreement", Counting.ByName),
                        Argument.Of("other", Named.Text(staying)),
                        Argument.Of("day", session.Day)
                    );
                    break;
                }

                foreach (var (quota, year) in quotas.Where(q => IsLost(q, session, mayHaveBeen, mayBe)))
                {
                    foreach (
                        var doubt in mayBe
                            .InDoubt(quota, year, quota.Unit == QuotaUnit.Sessions ? session.Day : LocalDate.MaxIsoValue)
                            .SelectMany(d => Dossier.WhyUndetermined(Counting, d.Coverage, d.Day))
                    )
                    {
                        yield return doubt;
                    }
                }
            }
        }
    }

    private (QuotaLedger Certain, QuotaLedger Possible) Ledgers(Cohort cohort, Cohort[] all)
    {
        var covering = new CoveringAgreement(Counting) { OtherCohorts = all.ToValueList() };
        return (new(cohort, covering), new(cohort, covering, possibly: true));
    }

    private static bool IsLost((Quota Quota, int? Year) of, CohortSession session, QuotaLedger before, QuotaLedger after)
    {
        var (quota, year) = of;
        return quota.Unit == QuotaUnit.Sessions
            ? before.PlaceOf(session, quota) is > 0 and var place && place <= quota.Amount && after.PlaceOf(session, quota) > quota.Amount
            : after.PeopleCountedBy(quota, year) is var people && people > quota.Amount && people > before.PeopleCountedBy(quota, year);
    }

    private IEnumerable<(Quota Quota, int? Year)> SharedQuotas(CohortSession session) =>
        Counting
            .TermsOn(session.Day)
            .Quotas.Where(q => q.Per != QuotaPer.Cohort && (q.Subject is null || q.Subject == session.Plan.Subject))
            .Select(q => (q, q.Per == QuotaPer.Year ? session.Day.Year : (int?)null));

    private IEnumerable<(Quota Quota, int? Year)> PeopleQuotas(CohortSession session) =>
        Counting
            .TermsOn(session.Day)
            .Quotas.Where(q => q.Unit == QuotaUnit.People && (q.Subject is null || q.Subject == session.Plan.Subject))
            .Select(q => (q, q.Per == QuotaPer.Year ? session.Day.Year : (int?)null));
}
