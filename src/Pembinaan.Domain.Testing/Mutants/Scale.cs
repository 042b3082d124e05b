using System.Numerics;

namespace Pembinaan.Domain.Testing;

/// <summary>The order of the values of a type as whole numbers, so that the value on which an answer turns is found by halving.</summary>
/// <param name="Least">The number of the least value.</param>
/// <param name="Most">The number of the greatest value.</param>
/// <param name="Far">How far from a value its thresholds are looked for.</param>
/// <param name="Key">The number of a value; null of one that has no place in the order.</param>
/// <param name="From">The value of a number.</param>
/// <param name="Beside">Values beside one: the next ones, and those on which ways of counting part.</param>
internal sealed record Scale(
    BigInteger Least,
    BigInteger Most,
    BigInteger Far,
    Func<object, BigInteger?> Key,
    Func<BigInteger, object> From,
    Func<object, IEnumerable<object>> Beside
)
{
    /// <summary>Whether the values are days.</summary>
    internal bool IsOfDays { get; init; }

    /// <summary>The value of a number, or the value at the end of the order that lies beyond it.</summary>
    internal object Clamped(BigInteger key) => From(BigInteger.Max(Least, BigInteger.Min(Most, key)));

    /// <summary>The number with numbers far from it, so that a threshold lies between two of them.</summary>
    internal IEnumerable<BigInteger> Around(BigInteger key) => [BigInteger.Max(Least, key - Far), key, BigInteger.Min(Most, key + Far)];
}
