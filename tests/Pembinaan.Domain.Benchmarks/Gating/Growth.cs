namespace Pembinaan.Domain.Benchmarks.Gating;

/// <summary>What twice as much costs: the same question of something and of something twice as large.</summary>
internal static class Growth
{
    // Twice, and a little for lists that grow by doubling and for the logarithm of a sorting.
    private const double Bytes = 2.3;

    private const int Rounds = 15;

    // What twice as much takes: time of the processor is disturbed by what does not fit into its caches any more. A loop over a loop takes four times.
    private const double Time = 3;

    /// <summary>
    /// Two figures: how many times the bytes, and how many times the processor's time, something twice as large takes. Bytes are counted and do not depend on the machine;
    /// a loop over a loop that takes no bytes is seen by its time.
    /// </summary>
    public static IEnumerable<Figure> Of<T>(string name, Func<T> once, Func<T> twice, Action<T> asked)
    {
        var (small, large) = (new Lazy<T>(once), new Lazy<T>(twice));
        yield return OfBytes(name, () => small.Value, () => large.Value, asked);
        yield return Figure.AtMost($"{name}-time-at-twice", Time, "x", () => Comparison.OfProcessor(Rounds, () => asked(large.Value), () => asked(small.Value)));
    }

    /// <summary>How many times the bytes something twice as large takes, alone: where a question is too long to be asked many times.</summary>
    public static Figure OfBytes<T>(string name, Func<T> once, Func<T> twice, Action<T> asked)
    {
        return Figure.Exactly($"{name}-bytes-at-twice", Bytes, "x", () => Taken(twice()) / Taken(once()));

        double Taken(T of) => Measure.Bytes(1, () => asked(of));
    }
}
