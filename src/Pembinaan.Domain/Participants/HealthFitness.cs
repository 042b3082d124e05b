using System.Diagnostics.CodeAnalysis;
using Pembinaan.Domain.Text;

namespace Pembinaan.Domain.Participants;

/// <summary>What a health examination says about taking part.</summary>
public sealed record HealthFitness : ILocalisable, IComparable<HealthFitness>
{
    private readonly int _rank;

    private HealthFitness(int rank, string code, string id, string en)
    {
        _rank = rank;
        Code = code;
        Name = new(id, en);
    }

    /// <summary>Not fit to take part.</summary>
    public static HealthFitness Unfit { get; } = new(1, "unfit", "tidak sehat untuk ikut", "unfit to take part");

    /// <summary>Fit with limits that the programme must respect.</summary>
    public static HealthFitness FitWithLimits { get; } = new(2, "fit-with-limits", "sehat dengan batasan", "fit with limits");

    /// <summary>Fit.</summary>
    public static HealthFitness Fit { get; } = new(3, "fit", "sehat", "fit");

    /// <summary>All, from the lowest to the highest.</summary>
    public static ImmutableArray<HealthFitness> All { get; } = [Unfit, FitWithLimits, Fit];

    /// <summary>The stable code.</summary>
    public string Code { get; }

    /// <summary>The name in both languages.</summary>
    public LocalisedText Name { get; }

    /// <summary>The value with a code.</summary>
    /// <param name="code">The code.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentException">There is no such code.</exception>
    public static HealthFitness FromCode(string code)
    {
        Guard.Against.NullOrEmpty(code);
        return Guard.Against.UnknownCode(TryFromCode(code, out var found) ? found : null, code, "HealthFitness");
    }

    /// <summary>The value with a code.</summary>
    /// <param name="code">The code; any other text, or null, has no value.</param>
    /// <param name="found">The value.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out HealthFitness? found)
    {
        found = All.FirstOrDefault(v => v.Code == code);
        return found is not null;
    }

    /// <summary>Whether it is the same value.</summary>
    /// <param name="other">The other value.</param>
    /// <returns>Whether it is; each value exists once.</returns>
    public bool Equals(HealthFitness? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => Code.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public int CompareTo(HealthFitness? other) => other is null ? 1 : _rank.CompareTo(other._rank);

    /// <summary>Whether it is lower.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other value.</param>
    /// <returns>Whether the first is lower than the second.</returns>
    public static bool operator <(HealthFitness left, HealthFitness right) => Rank(left) < Rank(right);

    /// <summary>Whether it is not higher.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other value.</param>
    /// <returns>Whether the first is not higher than the second.</returns>
    public static bool operator <=(HealthFitness left, HealthFitness right) => Rank(left) <= Rank(right);

    /// <summary>Whether it is higher.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other value.</param>
    /// <returns>Whether the first is higher than the second.</returns>
    public static bool operator >(HealthFitness left, HealthFitness right) => Rank(left) > Rank(right);

    /// <summary>Whether it is not lower.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other value.</param>
    /// <returns>Whether the first is not lower than the second.</returns>
    public static bool operator >=(HealthFitness left, HealthFitness right) => Rank(left) >= Rank(right);

    /// <inheritdoc/>
    public string In(Language language) => Name.In(language);

    /// <inheritdoc/>
    public override string ToString() => Code;

    private static int Rank(HealthFitness value)
    {
        Guard.Against.Null(value);
        return value._rank;
    }
}
