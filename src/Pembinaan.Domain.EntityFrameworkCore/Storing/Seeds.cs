namespace Pembinaan.Domain.EntityFrameworkCore;

/// <summary>What roots are looked for from: some by name, agreements with those around them, and whatever names something.</summary>
internal sealed class Seeds
{
    private const int Portion = 500;

    /// <summary>Roots by kind and identity.</summary>
    internal List<(string Kind, string Root)> Roots { get; } = [];

    /// <summary>Agreements with those recognised as the same, those under them and those that continue them.</summary>
    internal List<string> Around { get; } = [];

    /// <summary>Facilities, whose agreements are taken so.</summary>
    internal List<string> AroundAt { get; } = [];

    /// <summary>Those of a kind that name something.</summary>
    internal List<(string ToKind, string ToRoot, string ByKind)> Naming { get; } = [];

    /// <summary>The same in portions that a query can hold; none if nothing is looked for.</summary>
    internal IEnumerable<Seeds> Chunks()
    {
        var count = new[] { Roots.Count, Around.Count, AroundAt.Count, Naming.Count }.Max();
        for (var from = 0; from < count; from += Portion)
        {
            var some = new Seeds();
            some.Roots.AddRange(Roots.Skip(from).Take(Portion));
            some.Around.AddRange(Around.Skip(from).Take(Portion));
            some.AroundAt.AddRange(AroundAt.Skip(from).Take(Portion));
            some.Naming.AddRange(Naming.Skip(from).Take(Portion));
            yield return some;
        }
    }
}
