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
                .. s.Parents.IsEmpty || Above(dossier, s, s, DateSet.All, []) is not { } above ? [] : new[] { (Superior, above) },
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

    // The circle of superiors through a body that closes on at least one day.
    private static IEnumerable<string>? Above(Dossier dossier, Stakeholder start, Stakeholder at, DateSet days, ImmutableArray<StakeholderId> path)
    {
        foreach (var parent in at.Parents.Segments.Select(static s => s.Value).Distinct())
        {
            var under = days & at.Parents.DaysWhere(p => p == parent);
            if (under.IsEmpty)
            {
                continue;
            }

            if (parent == start.Id)
            {
                return path.Add(at.Id).Add(start.Id).Distinct().Select(static id => id.Value);
            }

            if (!path.Contains(parent) && dossier.Find(parent) is { } body && Above(dossier, start, body, under, path.Add(at.Id)) is { } circle)
            {
                return circle;
            }
        }

        return null;
    }
}
