using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Stakeholders;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Dossiers;

/// <summary>
/// Roots that name each other in a circle: as framework, as the agreement continued, as the record that goes on, or as superior on one and the same day.
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
                .. GoingOn(dossier, s.Id) is var body && Above(dossier, body, body, DateSet.All, []) is { } above ? [(Superior, above)]
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

    // The circle of superiors through a body that closes on at least one day.
    private static IEnumerable<string>? Above(Dossier dossier, StakeholderId start, StakeholderId at, DateSet days, ImmutableArray<StakeholderId> path)
    {
        if (dossier.Find(at) is not { } below)
        {
            return null;
        }

        foreach (var named in below.Parents.Segments.Select(static s => s.Value).Distinct())
        {
            var under = days & below.Parents.DaysWhere(p => p == named);
            if (under.IsEmpty)
            {
                continue;
            }

            var parent = GoingOn(dossier, named);
            if (parent == start)
            {
                return path.Add(at).Add(named).Add(start).Distinct().Select(static id => id.Value);
            }

            if (!path.Contains(parent) && Above(dossier, start, parent, under, path.Add(at)) is { } circle)
            {
                return circle;
            }
        }

        return null;
    }
}
