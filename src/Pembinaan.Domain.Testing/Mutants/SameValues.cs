using System.Collections;

namespace Pembinaan.Domain.Testing;

/// <summary>Values one by one, lists among them by what they hold.</summary>
internal sealed class SameValues : IEqualityComparer<object?[]>
{
    internal static readonly SameValues Instance = new();

    public bool Equals(object?[]? x, object?[]? y)
    {
        var isSame = x is not null && y is not null && x.Length == y.Length;
        for (var i = 0; isSame && i < x!.Length; i++)
        {
            isSame = StructuralComparisons.StructuralEqualityComparer.Equals(x[i], y![i]);
        }

        return isSame;
    }

    public int GetHashCode(object?[] obj)
    {
        var hash = default(HashCode);
        foreach (var value in obj)
        {
            hash.Add(value is null ? 0 : StructuralComparisons.StructuralEqualityComparer.GetHashCode(value));
        }

        return hash.ToHashCode();
    }
}
