using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Stakeholders;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Dossiers;

/// <summary>
/// Roots that name each other in a circle: as framework, as the agreement continued, as the record that goes on, or, on one and the same day, as superior or as
/// successor. A body that has ended does not come back under the same record, so that no two follow each other. Agreements recognised as the same are one, and
/// none continues itself.
/// </summary>
internal static class Cycles
{
    private static readonly LocalisedText MergedInto = new("catatan yang menggantikan", "record that goes on");

    /// <summary>
    /// Circles that some roots of a dossier lead to, so that there is one if and only if one is told, each at the place of the first of its roots.
    /// </summary>
    public static IEnumerable<DomainError> Among(Dossier dossier, IReadOnlyCollection<AggregateRoot> roots, Func<AggregateRoot, string> place)
    {
        var agreements = roots.OfType<CooperationAgreement>().Select(static a => a.Id).ToList();
        var records = roots.OfType<Stakeholder>().Select(static s => s.Id).ToList();
        var goingOn = new GoingOn(dossier);
        var bodies = records.ConvertAll(goingOn.Of);
        return
        [
            .. Told(References.Framework, agreements, PlaceOfAgreement, id => Always(dossier.Find(id)?.Framework)),
            .. Told(References.Predecessor, agreements, PlaceOfAgreement, id => Continued(dossier, id)),
            .. Told(MergedInto, records, PlaceOfBody, id => Always(dossier.Find(id)?.MergedInto)),
            .. Told(References.Superior, bodies, PlaceOfBody, id => goingOn.Steps(id, static body => Each(body.Parents, static parent => [parent]))),
            .. Told(
                References.Successor,
                bodies,
                PlaceOfBody,
                id => goingOn.Steps(id, static body => Each(body.Successions, Following)).Where(step => step.To != id)
            ),
        ];

        string PlaceOfAgreement(AgreementId id) => place(dossier.Find(id)!);

        string PlaceOfBody(StakeholderId id) => place(dossier.Find(id)!);
    }

    private static IEnumerable<DomainError> Told<TId>(
        LocalisedText role,
        List<TId> starts,
        Func<TId, string> place,
        Func<TId, IEnumerable<(TId Named, TId To, int FirstDay, int LastDay)>> stepsFrom
    )
        where TId : class, IIdentity<TId> =>
        Circles<TId>
            .Among(starts, stepsFrom)
            .Select(circle => (Place: place(circle[0]), Ids: string.Join(", ", circle.Select(static id => id.Value).Order(StringComparer.Ordinal))))
            .OrderBy(static told => told.Ids, StringComparer.Ordinal)
            .Select(told => DossierErrors.Cycle.For(told.Place, Argument.Of("ids", told.Ids), Argument.Of("role", role)));

    // What an agreement continues, or one recognised as the same, which is then told with it.
    private static List<(AgreementId Named, AgreementId To, int FirstDay, int LastDay)> Continued(Dossier dossier, AgreementId id)
    {
        var all = new List<(AgreementId Named, AgreementId To, int FirstDay, int LastDay)>();
        foreach (var same in dossier.SigningOf(id))
        {
            if (dossier.Find(same)?.Continues?.Predecessor is { } before)
            {
                all.Add((same, before, DateKey.Min, DateKey.Max));
            }
        }

        return all;
    }

    private static (TId Named, TId To, int FirstDay, int LastDay)[] Always<TId>(TId? next)
        where TId : class => next is null ? [] : [(next, next, DateKey.Min, DateKey.Max)];

    // Nor are those who only may follow.
    private static IEnumerable<StakeholderId> Following(Succession succession) =>
        succession.Kind is SuccessionKind.One or SuccessionKind.Several ? succession.Bodies : [];

    private static IEnumerable<(StakeholderId Body, int FirstDay, int LastDay)> Each<T>(Timeline<T> timeline, Func<T, IEnumerable<StakeholderId>> bodies)
        where T : notnull =>
        from segment in timeline.Segments
        from body in bodies(segment.Value)
        select (
            body,
            segment.FirstDay is { } first ? DateKey.Of(first) : DateKey.Min,
            segment.LastDay is { } last ? DateKey.Of(last) : DateKey.Max
        );

    /// <summary>The record that goes on after mergers, as far as it is held; a circle of mergers is told by itself.</summary>
    private sealed class GoingOn(Dossier dossier)
    {
        private readonly Dictionary<StakeholderId, StakeholderId> _known = [];

        internal StakeholderId Of(StakeholderId id)
        {
            List<StakeholderId> way = [];
            var at = id;
            while (!_known.ContainsKey(at) && dossier.Find(at)?.MergedInto is { } into)
            {
                _known[at] = at;
                way.Add(at);
                at = into;
            }

            var end = _known.GetValueOrDefault(at, at);
            way.ForEach(one => _known[one] = end);
            return end;
        }

        /// <summary>The steps from a body to those that it names, each as the record that goes on.</summary>
        internal IEnumerable<(StakeholderId Named, StakeholderId To, int FirstDay, int LastDay)> Steps(
            StakeholderId id,
            Func<Stakeholder, IEnumerable<(StakeholderId Body, int FirstDay, int LastDay)>> named
        ) => dossier.Find(id) is { } body ? named(body).Select(n => (n.Body, Of(n.Body), n.FirstDay, n.LastDay)) : [];
    }
}
