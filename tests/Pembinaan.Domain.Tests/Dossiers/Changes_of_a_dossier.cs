using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Pembinaan.Domain.Dossiers;

namespace Pembinaan.Domain.Tests.Dossiers;

public class Changes_of_a_dossier
{
    private static readonly RootIndex<Thing> ByColour = new(static t => t.Colours);
    private static readonly string[] Colours = ["red", "green", "blue"];

    /// <summary>A set after any changes is the set loaded with the outcome.</summary>
    [Property]
    public Property Leave_what_loading_the_outcome_gives() => Prop.ForAll(Things.ToArbitrary(), Things.ToArbitrary(), static (loaded, later) =>
    {
        var none = RootSet<StakeholderId, Thing>.Of(static t => t.Id, ByColour);
        var changed = later.Aggregate(none.Loading([.. loaded.DistinctBy(static t => t.Id)]), static (set, thing) => set.With(thing));
        var outcome = new Dictionary<StakeholderId, Thing>();
        foreach (var thing in loaded.DistinctBy(static t => t.Id).Concat(later))
        {
            outcome[thing.Id] = thing;
        }

        var fresh = none.Loading([.. outcome.Values]);

        return changed.Count == fresh.Count
            && changed.All.SequenceEqual(fresh.All)
            && outcome.All(p => changed.Find(p.Key) == p.Value)
            && Colours.All(c => changed.By(ByColour, c).SequenceEqual(fresh.By(ByColour, c)) && changed.By(ByColour, c).All(t => t.Colours.Contains(c)));
    });

    private static Gen<Thing[]> Things { get; } =
        (from id in Gen.Choose(0, 9)
         from colours in Gen.SubListOf(Colours)
         select new Thing(StakeholderId.From($"T{id}"), [.. colours])).ArrayOf();

    private sealed record Thing(StakeholderId Id, string[] Colours);
}
