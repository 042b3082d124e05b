namespace Pembinaan.Domain.Agreements;

/// <summary>Sorts positions by small keys in linear time; equal keys keep their order.</summary>
internal static class CountingSort
{
    /// <summary>The positions in the order of their keys.</summary>
    /// <param name="positions">The positions in their present order.</param>
    /// <param name="keyOf">The key of each position; <see cref="int.MaxValue"/> comes last.</param>
    public static int[] By(int[] positions, ReadOnlySpan<int> keyOf)
    {
        var (least, most) = (int.MaxValue, int.MinValue);
        foreach (var key in keyOf)
        {
            if (key != int.MaxValue)
            {
                least = Math.Min(least, key);
                most = Math.Max(most, key);
            }
        }

        if (least > most)
        {
            return [.. positions];
        }

        var ends = most - least + 2;
        var starts = new int[ends + 1];
        foreach (var key in keyOf)
        {
            starts[(key == int.MaxValue ? ends - 1 : key - least) + 1]++;
        }

        for (var i = 1; i < starts.Length; i++)
        {
            starts[i] += starts[i - 1];
        }

        var sorted = new int[positions.Length];
        foreach (var position in positions)
        {
            var key = keyOf[position];
            sorted[starts[key == int.MaxValue ? ends - 1 : key - least]++] = position;
        }

        return sorted;
    }
}
