using System.Collections.Concurrent;
using System.Collections.Frozen;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Stakeholders;

/// <summary>Many stakeholders together: found by any name, and as one where records were merged.</summary>
/// <remarks>A picture of the moment it was made from. Merged records answer under the identity of the one that goes on.</remarks>
public sealed partial class StakeholderDirectory
{
    private readonly Func<StakeholderId, Stakeholder?> _find;
    private readonly Func<IEnumerable<Stakeholder>> _all;
    private readonly Func<StakeholderId, IEnumerable<StakeholderId>> _mergedInto;
    private readonly Func<StakeholderId, IEnumerable<StakeholderId>> _everUnder;
    private readonly Lazy<NameIndex> _names;
    private readonly ConcurrentDictionary<StakeholderId, StandIn> _standIns = [];

    private StakeholderDirectory(
        Func<StakeholderId, Stakeholder?> find,
        Func<IEnumerable<Stakeholder>> all,
        Func<StakeholderId, IEnumerable<StakeholderId>> mergedInto,
        Func<StakeholderId, IEnumerable<StakeholderId>> everUnder
    )
    {
        (_find, _all, _mergedInto, _everUnder) = (find, all, mergedInto, everUnder);
        _names = new(() => NameIndex.Of(all()));
    }

    /// <summary>All stakeholders, merged ones included, in no particular order.</summary>
    public IEnumerable<Stakeholder> All => _all();

    /// <summary>A directory of stakeholders.</summary>
    /// <param name="stakeholders">The stakeholders; of two with one identity the later counts.</param>
    /// <returns>The directory.</returns>
    public static StakeholderDirectory Of(params IEnumerable<Stakeholder> stakeholders)
    {
        var byId = new Dictionary<StakeholderId, Stakeholder>();
        foreach (var stakeholder in Guard.Against.NullItem(stakeholders))
        {
            byId[stakeholder.Id] = stakeholder;
        }

        var frozen = byId.ToFrozenDictionary();
        var mergedInto = new Lazy<ILookup<StakeholderId, StakeholderId>>(() =>
            frozen.Values.Where(static s => s.MergedInto is not null).ToLookup(static s => s.MergedInto!, static s => s.Id)
        );
        var everUnder = new Lazy<ILookup<StakeholderId, StakeholderId>>(() =>
            frozen
                .Values.SelectMany(static s => s.Parents.Segments.Select(static p => p.Value).Distinct().Select(parent => (Parent: parent, Child: s.Id)))
                .ToLookup(static p => p.Parent, static p => p.Child)
        );
        return new(frozen.GetValueOrDefault, () => frozen.Values, id => mergedInto.Value[id], id => everUnder.Value[id]);
    }

    /// <summary>A directory over what somebody else keeps and finds.</summary>
    internal static StakeholderDirectory Over(
        Func<StakeholderId, Stakeholder?> find,
        Func<IEnumerable<Stakeholder>> all,
        Func<StakeholderId, IEnumerable<StakeholderId>> mergedInto,
        Func<StakeholderId, IEnumerable<StakeholderId>> everUnder
    ) => new(find, all, mergedInto, everUnder);

    /// <summary>The record with an identity, merged or not.</summary>
    /// <param name="id">The identity.</param>
    /// <returns>The stakeholder, or null if it is not in the directory.</returns>
    public Stakeholder? Find(StakeholderId id)
    {
        Guard.Against.Null(id);
        return _find(id);
    }

    /// <summary>The identity under which a body goes on: that of the record it was merged into, if it was.</summary>
    /// <param name="id">The identity.</param>
    /// <returns>The identity that counts.</returns>
    public StakeholderId Resolve(StakeholderId id)
    {
        Guard.Against.Null(id);
        var seen = new List<StakeholderId>();
        var at = id;
        while (Find(at)?.MergedInto is { } into)
        {
            if (seen.IndexOf(at) is >= 0 and var from)
            {
                // Two records may say of each other that it goes on, where the undoing of a merging was annulled: then one of them counts, whichever is asked.
                return seen[from..].MinBy(static i => i.Value, StringComparer.Ordinal)!;
            }

            seen.Add(at);
            at = into;
        }

        return at;
    }

    /// <summary>Whether two records are of one body, as one was merged into the other; nobody is only the same as nobody.</summary>
    internal bool IsSame(StakeholderId? one, StakeholderId? other) => one == other || (one is not null && other is not null && Resolve(one) == Resolve(other));

    /// <summary>Every identity of one body among those here: the one that goes on first, then those merged into it.</summary>
    internal IEnumerable<StakeholderId> Identities(StakeholderId id)
    {
        var all = new List<StakeholderId> { Resolve(id) };
        for (var i = 0; i < all.Count; i++)
        {
            all.AddRange(_mergedInto(all[i]).Where(merged => !all.Contains(merged)));
        }

        return all;
    }

    /// <summary>The bodies that are or were called so, or nearly so: points, spaces and capitals do not count, and part of a name suffices.</summary>
    /// <param name="name">The name or part of it.</param>
    /// <returns>The stakeholders that go on, each once: those with exactly that name first.</returns>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public IEnumerable<Stakeholder> FindByName(string name)
    {
        Guard.Against.NullOrWhiteSpace(name);
        return _names.Value.Find(name).Select(Resolve).Distinct().Select(_find).OfType<Stakeholder>();
    }

    /// <summary>The bodies above one on a day that are here, the nearest first.</summary>
    internal IEnumerable<Stakeholder> AboveOn(StakeholderId id, LocalDate day)
    {
        Guard.Against.NotIso(day);
        return Above(id, day);
    }

    /// <summary>The nearest body above one on a day that is not here; null if all are.</summary>
    internal StakeholderId? NotHeldAbove(StakeholderId id, LocalDate day)
    {
        var last = Above(id, day).LastOrDefault()?.Id ?? Resolve(id);
        return Find(last)?.Parents.On(day) is { } parent && Find(Resolve(parent)) is null ? Resolve(parent) : null;
    }

    /// <summary>The bodies among those here that are directly below one on a day; merged records left out, in the order of their identities.</summary>
    internal IEnumerable<Stakeholder> BelowOn(StakeholderId id, LocalDate day)
    {
        Guard.Against.NotIso(day);
        var parent = Resolve(id);
        return Identities(parent)
            .SelectMany(_everUnder)
            .Distinct()
            .Select(child => Find(child)!)
            .Where(child => child.MergedInto is null && child.Existence.Contains(day) && child.Parents.On(day) is { } above && Resolve(above) == parent)
            .OrderBy(static child => child.Id.Value, StringComparer.Ordinal);
    }

    /// <summary>Who, on a day, stands where a body once stood: itself, the record it was merged into, or its successor.</summary>
    /// <param name="id">The body as an agreement names it.</param>
    /// <param name="day">The day.</param>
    /// <returns>
    /// The body, or <see cref="StakeholderErrors.Unknown"/>, <see cref="StakeholderErrors.Dissolved"/>, <see cref="StakeholderErrors.SuccessorUndetermined"/>,
    /// <see cref="StakeholderErrors.SeveralSuccessors"/> or <see cref="Offices.OfficeErrors.PartyOutsideLife"/>.
    /// </returns>
    public DomainResult<Stakeholder> StandingFor(StakeholderId id, LocalDate day)
    {
        Guard.Against.NotIso(day);
        var seen = new HashSet<StakeholderId>();
        for (var at = Resolve(id); ;)
        {
            if (Find(at) is not { } body || !seen.Add(at))
            {
                return StakeholderErrors.Unknown.For(nameof(id), Argument.Of("id", at.Value));
            }

            if (body.SuccessionOn(day) is { Kind: SuccessionKind.One } succession)
            {
                var next = Resolve(succession.Bodies[0]);
                if (next == at || seen.Contains(next))
                {
                    // Whoever follows was merged into it, or is followed by it: who stands for it is not settled.
                    return body.Ended(Succession.Undetermined([.. succession.Bodies]), day);
                }

                at = next;
                continue;
            }

            var standing = body.MayCommitOn(day);
            return standing.IsSuccess ? body : DomainResult<Stakeholder>.From(standing);
        }
    }

    /// <summary>Who stands for a body on each day: itself, the record that goes on, and its only successor after its end.</summary>
    internal StandIn StandingIn(StakeholderId id) => _standIns.TryGetValue(id, out var known) ? known : _standIns.GetOrAdd(id, StandIn.Of(this, id));

    // That a record does not go into itself directly is among its own checks.
    internal DomainResult CheckMerge(Stakeholder record, StakeholderId into) =>
        into == record.Id ? DomainResult.Success()
        : Resolve(into) == record.Id ? DomainResult.Failure(StakeholderErrors.MergedWithItself.For(nameof(into), Argument.Of("id", record.Id.Value)))
        : FirstDayUnder(Resolve(into), record.Id, DateSet.All) is { } day ? DomainResult.Failure(Circle(nameof(into), record.Id, into, day))
        : Known(into, nameof(into));

    internal DomainResult CheckParent(Stakeholder child, StakeholderId parent, LocalDate firstDay)
    {
        var days = DateSet.From(firstDay);
        if (child.Parents.NextChangeAfter(firstDay) is { } next)
        {
            days &= DateSet.Until(next.PlusDays(-1));
        }

        return CheckParent(child, parent, days);
    }

    /// <summary>Whether a body may stand under another on all days on which it does.</summary>
    internal DomainResult CheckParents(Stakeholder child, StakeholderId parent) => CheckParent(child, parent, child.Parents.DaysWhere(p => p == parent));

    private DomainResult CheckParent(Stakeholder child, StakeholderId parent, DateSet days) =>
        FirstDayUnder(Resolve(parent), Resolve(child.Id), days) is { } day
            ? DomainResult.Failure(Circle(nameof(parent), parent, child.Id, day))
            : Known(parent, nameof(parent));

    private static DomainError Circle(string field, StakeholderId parent, StakeholderId child, LocalDate day) =>
        StakeholderErrors.CycleOfParents.For(field, Argument.Of("parent", parent.Value), Argument.Of("child", child.Value), Argument.Of("day", day));

    private DomainResult Known(StakeholderId id, string field) =>
        Find(id) is null ? DomainResult.Failure(StakeholderErrors.Unknown.For(field, Argument.Of("id", id.Value))) : DomainResult.Success();

    // The first of the days on which one body is, or stands anywhere under, another: from each up on the days not looked at yet.
    private LocalDate? FirstDayUnder(StakeholderId body, StakeholderId sought, DateSet within)
    {
        var (under, seen, ways) = (DateSet.None, new Dictionary<StakeholderId, DateSet>(), new Queue<(StakeholderId, DateSet)>([(body, within)]));
        while (ways.TryDequeue(out var next))
        {
            var (at, days) = next;
            if (at == sought)
            {
                under |= days;
                continue;
            }

            days = days.Except(seen.GetValueOrDefault(at));
            seen[at] = seen.GetValueOrDefault(at) | days;
            var parents = days.IsEmpty ? null : Find(at)?.Parents;
            foreach (var parent in parents?.Segments.Select(static s => s.Value).Distinct() ?? [])
            {
                ways.Enqueue((Resolve(parent), days & parents!.DaysWhere(p => p == parent)));
            }
        }

        return under.FirstDay;
    }

    private IEnumerable<Stakeholder> Above(StakeholderId id, LocalDate day)
    {
        var seen = new HashSet<StakeholderId> { Resolve(id) };
        for (var at = Find(Resolve(id)); at?.Parents.On(day) is { } parent && seen.Add(Resolve(parent)); at = Find(Resolve(parent)))
        {
            if (Find(Resolve(parent)) is { } above)
            {
                yield return above;
            }
        }
    }
}
