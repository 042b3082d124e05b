using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Stakeholders;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Dossiers;

/// <summary>
/// Roots that name each other in a circle: as framework, as the agreement continued, as the record that goes on, or, on one and the same day, as superior or as
/// successor. A body that has ended does not come back under the same record, so that no two follow each other.
/// </summary>
internal static class Cycles
{
    private static readonly LocalisedText Framework = new("naskah payung", "framework");
    private static readonly LocalisedText Predecessor = new("perjanjian yang dilanjutkan", "agreement continued");
    private static readonly LocalisedText MergedInto = new("catatan yang menggantikan", "record that goes on");
    private static readonly LocalisedText Superior = new("atasan", "superior");

    /// <summary>The circles through some of the roots of a dossier, each once.</summary>
    public static IEnumerable<DomainError> Among(Dossier dossier, IEnumerable<AggregateRoot> roots)
    {
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var root in roots)
        {
            foreach (var (role, ids) in Through(dossier, root))
            {
                var circle = string.Join(", ", ids.Order(StringComparer.Ordinal));
                if (told.Add($"{role.En}: {circle}"))
                {
                    yield return DossierErrors.Cycle.For("roots", Argument.Of("ids", circle), Argument.Of("role", role));
                }
            }
        }
    }

    private static IEnumerable<(LocalisedText Role, IEnumerable<string> Ids)> Through(Dossier dossier, AggregateRoot root) =>
        root switch
        {
            CooperationAgreement a =>
            [
                .. Circle(a.Id, id => dossier.Find(id)?.Framework) is { } frameworks
                    ? [(Framework, frameworks)]
                    : Array.Empty<(LocalisedText, IEnumerable<string>)>(),
                .. Circle(a.Id, id => dossier.Find(id)?.Continues?.Predecessor) is { } chain
                    ? [(Predecessor, chain)]
                    : Array.Empty<(LocalisedText, IEnumerable<string>)>(),
            ],
            Stakeholder s =>
            [
                .. Circle(s.Id, id => dossier.Find(id)?.MergedInto) is { } merged
                    ? [(MergedInto, merged)]
                    : Array.Empty<(LocalisedText, IEnumerable<string>)>(),
                .. GoingOn(dossier, s.Id) is var body && Closing(dossier, ParentsOf, body, body, DateSet.All, []) is { } above ? [(Superior, above)]
                    : Array.Empty<(LocalisedText, IEnumerable<string>)>(),
                .. Closing(dossier, SuccessorsOf, body, body, DateSet.All, []) is { } after ? [(References.Successor, after)]
                    : Array.Empty<(LocalisedText, IEnumerable<string>)>(),
            ],
            _ => [],
        };

    // Whoever leads into a circle without being part of it is not told; those who are part of it are.
    private static IEnumerable<string>? Circle<TId>(TId start, Func<TId, TId?> next)
        where TId : class, IIdentity<TId>
    {
        var seen = new HashSet<TId> { start };
        for (var at = next(start); at is not null; at = next(at))
        {
            if (at.Equals(start))
            {
                return seen.Select(static id => id.Value);
            }

            if (!seen.Add(at))
            {
                return null;
            }
        }

        return null;
    }

    // A record that was merged counts as the one that goes on, as far as that is held; a circle of mergers is told by itself.
    private static StakeholderId GoingOn(Dossier dossier, StakeholderId id)
    {
        var seen = new HashSet<StakeholderId>();
        while (seen.Add(id) && dossier.Find(id)?.MergedInto is { } into)
        {
            id = into;
        }

        return id;
    }

    private static IEnumerable<(StakeholderId Body, DateSet Days)> ParentsOf(Dossier dossier, Stakeholder body) =>
        body.Parents.Segments.Select(static s => s.Value).Distinct().Select(parent => (parent, body.Parents.DaysWhere(p => p == parent)));

    // Whoever follows and is a record of the same body is no circle: who follows is then not settled. Nor are those who only may follow.
    private static IEnumerable<(StakeholderId Body, DateSet Days)> SuccessorsOf(Dossier dossier, Stakeholder body) =>
        body
            .Successions.Segments.SelectMany(static s => s.Value.Bodies)
            .Distinct()
            .Where(next => GoingOn(dossier, next) != body.Id)
            .Select(next => (next, body.Successions.DaysWhere(s => s.Kind is SuccessionKind.One or SuccessionKind.Several && s.Bodies.Contains(next))));

    // The circle through a body that closes on at least one day.
    private static IEnumerable<string>? Closing(
        Dossier dossier,
        Func<Dossier, Stakeholder, IEnumerable<(StakeholderId Body, DateSet Days)>> next,
        StakeholderId start,
        StakeholderId at,
        DateSet days,
        ImmutableArray<StakeholderId> path
    )
    {
        if (dossier.Find(at) is not { } from)
        {
            return null;
        }

        foreach (var (named, its) in next(dossier, from))
        {
            var on = days & its;
            if (on.IsEmpty)
            {
                continue;
            }

            var to = GoingOn(dossier, named);
            if (to == start)
            {
                return path.Add(at).Add(named).Add(start).Distinct().Select(static id => id.Value);
            }

            if (!path.Contains(to) && Closing(dossier, next, start, to, on, path.Add(at)) is { } circle)
            {
                return circle;
            }
        }

        return null;
    }
}
