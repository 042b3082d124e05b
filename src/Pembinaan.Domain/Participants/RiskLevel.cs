using System.Diagnostics.CodeAnalysis;
using Pembinaan.Domain.Text;

namespace Pembinaan.Domain.Participants;

/// <summary>The level of risk that an assessment found. High risk restricts and asks for more; it does not exclude (UU 22/2022 ps 54).</summary>
public sealed record RiskLevel : ILocalisable, IComparable<RiskLevel>
{
    private readonly int _rank;

    private RiskLevel(int rank, string code, string id, string en)
    {
        _rank = rank;
        Code = code;
        Name = new(id, en);
    }

    /// <summary>Low risk.</summary>
    public static RiskLevel Low { get; } = new(1, "low", "rendah", "low");

    /// <summary>Medium risk.</summary>
    public static RiskLevel Medium { get; } = new(2, "medium", "sedang", "medium");

    /// <summary>High risk: may escape, endanger or control others, or needs special control (UU 22/2022 ps 54).</summary>
    public static RiskLevel High { get; } = new(3, "high", "tinggi", "high");

    /// <summary>All, from the lowest to the highest.</summary>
    public static ImmutableArray<RiskLevel> All { get; } = [Low, Medium, High];

    /// <summary>The stable code.</summary>
    public string Code { get; }

    /// <summary>The name in both languages.</summary>
    public LocalisedText Name { get; }

    /// <summary>The value with a code.</summary>
    /// <param name="code">The code.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentException">There is no such code.</exception>
    public static RiskLevel FromCode(string code)
    {
        Guard.Against.NullOrEmpty(code);
        return Guard.Against.UnknownCode(TryFromCode(code, out var found) ? found : null, code, "RiskLevel");
    }

    /// <summary>The value with a code.</summary>
    /// <param name="code">The code; any other text, or null, has no value.</param>
    /// <param name="found">The value.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out RiskLevel? found)
    {
        found = All.FirstOrDefault(v => v.Code == code);
        return found is not null;
    }

    /// <summary>Whether it is the same value.</summary>
    /// <param name="other">The other value.</param>
    /// <returns>Whether it is; each value exists once.</returns>
    public bool Equals(RiskLevel? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => Code.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public int CompareTo(RiskLevel? other) => other is null ? 1 : _rank.CompareTo(other._rank);

    /// <summary>Whether it is lower.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other value.</param>
    /// <returns>Whether the first is lower than the second.</returns>
    public static bool operator <(RiskLevel left, RiskLevel right) => Rank(left) < Rank(right);

    /// <summary>Whether it is not higher.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other value.</param>
    /// <returns>Whether the first is not higher than the second.</returns>
    public static bool operator <=(RiskLevel left, RiskLevel right) => Rank(left) <= Rank(right);

    /// <summary>Whether it is higher.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other value.</param>
    /// <returns>Whether the first is higher than the second.</returns>
    public static bool operator >(RiskLevel left, RiskLevel right) => Rank(left) > Rank(right);

    /// <summary>Whether it is not lower.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other value.</param>
    /// <returns>Whether the first is not lower than the second.</returns>
    public static bool operator >=(RiskLevel left, RiskLevel right) => Rank(left) >= Rank(right);

    /// <inheritdoc/>
    public string In(Language language) => Name.In(language);

    /// <inheritdoc/>
    public override string ToString() => Code;

    private static int Rank(RiskLevel value)
    {
        Guard.Against.Null(value);
        return value._rank;
    }
}
