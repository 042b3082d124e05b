using System.Runtime.CompilerServices;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Rules;

/// <summary>Makes a verdict of a comparison, without a branch.</summary>
internal static class DayTests
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Verdict Of(bool holds) => (Verdict)(1 + Unsafe.BitCast<bool, byte>(holds));
}
