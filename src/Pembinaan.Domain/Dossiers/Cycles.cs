using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Stakeholders;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Dossiers;

/// <summary>
/// Roots that name each other in a circle, whatever the kinds of its links: agreements as framework and as the one continued; bodies as the record that goes
/// on together with, on one and the same day, the superior or the successor. Agreements recognised as the same are one. Of a record that was merged nothing
/// but that counts. A body may take the place of its superior, so that superiors and successors are no circle together.
/// </summary>
internal static class Cycles
{
    /// <summary>
    /// Circles that some roots of a dossier lead to, so that there is one if and only if one is told, each at the place of the first of its roots.
    /// </summary>
    public static IEnumerable<DomainError> Among(Dossier dossier, IReadOnlyCollection<AggregateRoot> roots, Func<AggregateRoot, string> place)
    {
        AgreementId[] agreements = [.. roots.OfType<CooperationAgreement>().Select(static a => a.Id)];
        StakeholderId[] bodies = [.. roots.OfType<Stakeholder>().Select(static s => s.Id)];
        return
        [
            .. Told(agreements, id => AboveAndBefore(dossier, id), id => place(dossier.Find(id)!), dossier.NameOf),
            .. Of(References.Superior, static body => Each(body.Parents, static parent => [parent]))
                .Concat(Of(References.Successor, static body => Each(body.Successions, Following)))
                .DistinctBy(static told => told.Text.En, StringComparer.Ordinal),
        ];

        IEnumerable<DomainError> Of(LocalisedText role, Func<Stakeholder, IEnumerable<(StakeholderId Body, int FirstDay, int LastDay)>> named) =>
            Told(bodies, id => GoingOn(dossier.Find(id), role, named), id => place(dossier.Find(id)!), NameOf);

        // By its own name, the last: in a circle no record goes on.
        string NameOf(StakeholderId body) => dossier.Find(body)?.Names.ByDay.Segments is [.., var last] ? last.Value : body.Value;
    }

    private static IEnumerable<DomainError> Told<TId>(
        TId[] starts,
        Func<TId, IEnumerable<(Link<TId> Link, TId To, int FirstDay, int LastDay)>> stepsFrom,
        Func<TId, string> place,
        Func<TId, string> nameOf
    )
        where TId : class, IIdentity<TId> =>
        Circles<TId, Link<TId>>
            .Among(starts, stepsFrom)
            .Select(circle =>
                DossierErrors.Cycle.For(
                    place(circle[0].From),
                    Argument.Of("ids", string.Join(", ", circle.SelectMany(Ends).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))),
                    Argument.Of("links", Say.List(InWords(circle, nameOf)))
                )
            )
            .OrderBy(static told => told.Text.En, StringComparer.Ordinal);

    private static IEnumerable<string> Ends<TId>(Link<TId> link)
        where TId : class, IIdentity<TId> => [link.From.Value, link.To.Value];

    // From the one whose identity comes first, so that a circle is told alike wherever it was found. Between two links may stand two records of one agreement.
    private static IEnumerable<LocalisedText> InWords<TId>(List<Link<TId>> circle, Func<TId, string> nameOf)
        where TId : class, IIdentity<TId>
    {
        var names = circle.SelectMany(static l => new[] { l.From, l.To }).Distinct().ToDictionary(static id => id, nameOf);
        var first = circle.IndexOf(circle.MinBy(static l => l.From.Value, StringComparer.Ordinal));
        for (var i = 0; i < circle.Count; i++)
        {
            var (from, role, to) = circle[(first + i) % circle.Count];
            yield return new($"{Called(from)} menunjuk {Called(to)} sebagai {role.Id}", $"{Called(from)} names {Called(to)} as {role.En}");
            if (circle[(first + i + 1) % circle.Count].From is var next && !next.Equals(to))
            {
                yield return new($"{Called(to)} diakui sama dengan {Called(next)}", $"{Called(to)} is recognised as the same as {Called(next)}");
            }
        }

        // Records of one body have one name, as a rule: then the identity tells them apart.
        string Called(TId id) => names.Values.Count(name => name == names[id]) > 1 ? $"{names[id]} ({id.Value})" : names[id];
    }

    // What an agreement stands under and continues, or one recognised as the same does.
    private static IEnumerable<(Link<AgreementId> Link, AgreementId To, int FirstDay, int LastDay)> AboveAndBefore(Dossier dossier, AgreementId id)
    {
        foreach (var same in dossier.SigningOf(id).Select(dossier.Find).OfType<CooperationAgreement>())
        {
            if (same.Framework is { } framework)
            {
                yield return (new(same.Id, References.Framework, framework), framework, DateKey.Min, DateKey.Max);
            }

            if (same.Continues is { Predecessor: var before })
            {
                yield return (new(same.Id, References.Predecessor, before), before, DateKey.Min, DateKey.Max);
            }
        }
    }

    private static IEnumerable<(Link<StakeholderId> Link, StakeholderId To, int FirstDay, int LastDay)> GoingOn(
        Stakeholder? body,
        LocalisedText role,
        Func<Stakeholder, IEnumerable<(StakeholderId Body, int FirstDay, int LastDay)>> named
    ) =>
        body?.MergedInto is { } into ? [(new(body.Id, References.MergedInto, into), into, DateKey.Min, DateKey.Max)]
        : body is null ? []
        : named(body).Select(n => (new Link<StakeholderId>(body.Id, role, n.Body), n.Body, n.FirstDay, n.LastDay));

    // Without those who only may follow.
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

    /// <summary>Who names whom, and as what.</summary>
    private readonly record struct Link<TId>(TId From, LocalisedText Role, TId To);
}
