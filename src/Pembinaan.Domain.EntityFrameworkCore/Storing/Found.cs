namespace Pembinaan.Domain.EntityFrameworkCore;

/// <summary>What was found from <see cref="Seeds"/>.</summary>
internal sealed class Found
{
    /// <summary>The roots that are needed, stored or not.</summary>
    internal HashSet<(string Kind, string Root)> Roots { get; } = [];

    /// <summary>The agreements of the facilities that were asked for, with those recognised as the same: all that is around them was found.</summary>
    internal HashSet<string> AroundAt { get; } = new(StringComparer.Ordinal);

    /// <summary>The versions of the shared quotas of these agreements.</summary>
    internal Dictionary<string, long> Quotas { get; } = new(StringComparer.Ordinal);

    /// <summary>The entries of the roots; null if they were not read at the same time.</summary>
    internal Dictionary<(string Kind, string Root), List<StoredLine>>? Lines { get; set; }

    /// <summary>Whether the tables, and the rows in them, are those that this package knows.</summary>
    internal DomainResult Schema { get; set; } = DomainResult.Success();

    /// <summary>Adds what was found from other seeds.</summary>
    internal void Add(Found other)
    {
        Roots.UnionWith(other.Roots);
        AroundAt.UnionWith(other.AroundAt);
        foreach (var (agreement, version) in other.Quotas)
        {
            Quotas[agreement] = version;
        }

        if (other.Lines is { } read)
        {
            Lines ??= [];
            foreach (var (root, lines) in read)
            {
                Lines[root] = lines;
            }
        }

        Schema = Schema.IsSuccess ? other.Schema : Schema;
    }
}
