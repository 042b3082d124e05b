using Pembinaan.Domain.Agreements;

namespace Pembinaan.Domain.Dossiers;

/// <summary>Computes the rows of the agreements of a dossier, and which of them a change of the dossier changes.</summary>
internal static class RowsOfDossier
{
    public static AgreementRows Of(Dossier dossier, CooperationAgreement agreement)
    {
        var same = dossier.SameAs(agreement);
        var counts = same.Count == 1 || RecognisedDuplicates.CountedOnce(same) is [var counting, ..] && counting.Id == agreement.Id;
        return new(
            agreement.Id,
            counts ? AgreementSpans.Of(dossier.Effective(agreement)).ToValueList() : [],
            (counts ? dossier.AllUnder(agreement.Id) : [])
                .SelectMany(u => dossier.SameAs(u.Agreement))
                .Prepend(agreement)
                .DistinctBy(static a => a.Id)
                .SelectMany(a => SourcesOf(dossier, a))
                .Distinct()
                .ToValueList()
        );
    }

    /// <summary>The agreements whose rows may differ between two dossiers: those on whose sources a changed root lies.</summary>
    public static IReadOnlyList<AgreementRows> Changed(Dossier before, Dossier after)
    {
        var asked = new HashSet<AgreementId>();
        foreach (var dossier in new[] { before, after })
        {
            foreach (var agreement in after.ChangedAgreements(before))
            {
                Add(dossier, agreement, asked);
            }

            var bodies = after.ChangedStakeholders(before).SelectMany(s => LeadingTo(dossier, s)).ToHashSet();
            foreach (var body in bodies)
            {
                asked.UnionWith(dossier.AgreementsAbout(body).Select(static a => a.Id));
            }

            foreach (var office in Below(dossier, bodies))
            {
                asked.UnionWith(dossier.AgreementsAbout(office).Where(a => a.ImplementingOffices.Any(o => o.Office == office)).Select(static a => a.Id));
            }

            AddAbove(dossier, asked);
        }

        return
        [
            .. asked
                .OrderBy(static id => id.Value, StringComparer.Ordinal)
                .Select(id => (Before: Of(before, id), After: Of(after, id) ?? new(id, [], [])))
                .Where(static pair => pair.Before != pair.After)
                .Select(static pair => pair.After),
        ];
    }

    private static AgreementRows? Of(Dossier dossier, AgreementId id) => dossier.Find(id) is { } held ? Of(dossier, held) : null;

    // With one agreement, those concluded under it and those recognised as the same.
    private static void Add(Dossier dossier, AgreementId id, HashSet<AgreementId> asked)
    {
        var next = new Queue<AgreementId>([id]);
        var seen = new HashSet<AgreementId> { id };
        while (next.TryDequeue(out var at))
        {
            foreach (var under in dossier.AgreementsUnder(at).Select(static a => a.Id).Where(seen.Add))
            {
                next.Enqueue(under);
            }
        }

        asked.UnionWith(seen);
        asked.UnionWith(
            dossier.Find(id) is { } held
                ? dossier.SameAs(held).Select(static a => a.Id)
                : dossier.RecognisingAsSame(id).SelectMany(dossier.SameAs).Select(static a => a.Id)
        );
    }

    // What stands under a framework, near or far, decides what its rows cover.
    private static void AddAbove(Dossier dossier, HashSet<AgreementId> asked)
    {
        var next = new Queue<AgreementId>(asked);
        while (next.TryDequeue(out var at))
        {
            foreach (var above in dossier.SigningOf(at).Select(id => dossier.Find(id)?.Framework).OfType<AgreementId>().SelectMany(f => dossier.SigningOf(f)))
            {
                if (asked.Add(above))
                {
                    next.Enqueue(above);
                }
            }
        }
    }

    // Whose superiors, near or far, they are on some day.
    private static HashSet<StakeholderId> Below(Dossier dossier, HashSet<StakeholderId> all)
    {
        var open = new Stack<StakeholderId>(all);
        while (open.TryPop(out var at))
        {
            foreach (var next in dossier.Below(at).Concat(dossier.MergedInto(at)).Concat(dossier.FollowedBy(at)).Select(static s => s.Id).Where(all.Add))
            {
                open.Push(next);
            }
        }

        return all;
    }

    // With a record that was merged, that of whoever goes on: the rows carry both.
    private static List<StakeholderId> LeadingTo(Dossier dossier, StakeholderId body)
    {
        var all = new List<StakeholderId> { body };
        for (var into = dossier.Find(body)?.MergedInto; into is not null && !all.Contains(into); into = dossier.Find(into)?.MergedInto)
        {
            all.Add(into);
        }

        for (var i = 0; i < all.Count; i++)
        {
            var at = all[i];
            var next = dossier.MergedInto(at).Concat(dossier.FollowedBy(at)).Concat(dossier.Introducing(at));
            all.AddRange(next.Select(static s => s.Id).Distinct().Where(id => !all.Contains(id)));
        }

        return all;
    }

    private static IEnumerable<(AgreementId? Agreement, StakeholderId? Stakeholder, int Revision)> SourcesOf(Dossier dossier, CooperationAgreement agreement)
    {
        yield return (agreement.Id, null, agreement.Revision);
        foreach (var other in dossier.SameAs(agreement).Skip(1))
        {
            yield return (other.Id, null, other.Revision);
        }

        foreach (var other in dossier.SameNotHeld(agreement))
        {
            yield return (other, null, 0);
        }

        var seen = new HashSet<AgreementId> { agreement.Id };
        for (var at = agreement; at?.Framework is { } framework && at.Days.NeedsFramework && seen.Add(framework); at = dossier.Find(framework))
        {
            yield return (framework, null, dossier.Find(framework)?.Revision ?? 0);
        }

        var effective = dossier.Effective(agreement);
        var records = effective.RecordsOfBrought().Concat(effective.SuperiorsAsked());
        foreach (var body in References.BodiesOf(agreement).Concat(records).OfType<StakeholderId>().Distinct().SelectMany(b => From(dossier, b)).Distinct())
        {
            yield return (null, body, dossier.Find(body)?.Revision ?? 0);
        }
    }

    // A body, the record that goes on, those merged into it, and whoever follows it, one after another.
    private static List<StakeholderId> From(Dossier dossier, StakeholderId body)
    {
        var all = new List<StakeholderId> { body };
        for (var i = 0; i < all.Count; i++)
        {
            if (dossier.Find(all[i]) is { } held)
            {
                all.AddRange(
                    held.Successions.Segments.SelectMany(static s => s.Value.Bodies)
                        .Concat(held.MergedInto is { } into ? [into] : Array.Empty<StakeholderId>())
                        .Concat(dossier.MergedInto(held.Id).Select(static s => s.Id))
                        .Distinct()
                        .Where(id => !all.Contains(id))
                );
            }
        }

        return all;
    }
}
