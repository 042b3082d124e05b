namespace Pembinaan.Domain.Rules;

/// <summary>A decision of the past that would be different now.</summary>
/// <param name="Place">Its place among those handed in, from 0.</param>
/// <param name="Difference">What would differ.</param>
/// <param name="IsProtected">Whether nothing follows from it: the version that is new to it leaves earlier decisions alone.</param>
public sealed record Redecision(int Place, DecisionDifference Difference, bool IsProtected);
