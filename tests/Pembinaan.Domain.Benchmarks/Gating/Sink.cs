using System.Runtime.CompilerServices;

namespace Pembinaan.Domain.Benchmarks.Gating;

/// <summary>Takes what a measured expression gives, so that the compiler cannot leave the expression out.</summary>
internal static class Sink
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Take<T>(in T value)
    {
        _ = value;
    }
}
