using System.Diagnostics.CodeAnalysis;
using Pembinaan.Domain.Text;

namespace Pembinaan.Domain.Participants;

/// <summary>The highest education completed.</summary>
public sealed record EducationLevel : ILocalisable, IComparable<EducationLevel>
{
    private readonly int _rank;

    private EducationLevel(int rank, string code, string id, string en)
    {
        _rank = rank;
        Code = code;
        Name = new(id, en);
    }

    /// <summary>No schooling completed.</summary>
    public static EducationLevel None { get; } = new(1, "none", "tidak tamat sekolah", "no schooling completed");

    /// <summary>Primary school or its equivalent.</summary>
    public static EducationLevel Sd { get; } = new(2, "sd", "SD atau Paket A", "primary (SD or Paket A)");

    /// <summary>Lower secondary school or its equivalent.</summary>
    public static EducationLevel Smp { get; } = new(3, "smp", "SMP atau Paket B", "lower secondary (SMP or Paket B)");

    /// <summary>Upper secondary school or its equivalent.</summary>
    public static EducationLevel Sma { get; } = new(4, "sma", "SMA, SMK atau Paket C", "upper secondary (SMA, SMK or Paket C)");

    /// <summary>A diploma after upper secondary school.</summary>
    public static EducationLevel Diploma { get; } = new(5, "diploma", "diploma", "diploma");

    /// <summary>A bachelor degree or more.</summary>
    public static EducationLevel Sarjana { get; } = new(6, "sarjana", "sarjana atau lebih", "bachelor or higher");

    /// <summary>All, from the lowest to the highest.</summary>
    public static ImmutableArray<EducationLevel> All { get; } = [None, Sd, Smp, Sma, Diploma, Sarjana];

    /// <summary>The stable code.</summary>
    public string Code { get; }

    /// <summary>The name in both languages.</summary>
    public LocalisedText Name { get; }

    /// <summary>The value with a code.</summary>
    /// <param name="code">The code.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentException">There is no such code.</exception>
    public static EducationLevel FromCode(string code)
    {
        Guard.Against.NullOrEmpty(code);
        return Guard.Against.UnknownCode(TryFromCode(code, out var found) ? found : null, code, "EducationLevel");
    }

    /// <summary>The value with a code.</summary>
    /// <param name="code">The code; any other text, or null, has no value.</param>
    /// <param name="found">The value.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out EducationLevel? found)
    {
        found = All.FirstOrDefault(v => v.Code == code);
        return found is not null;
    }

    /// <summary>Whether it is the same value.</summary>
    /// <param name="other">The other value.</param>
    /// <returns>Whether it is; each value exists once.</returns>
    public bool Equals(EducationLevel? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => Code.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public int CompareTo(EducationLevel? other) => other is null ? 1 : _rank.CompareTo(other._rank);

    /// <summary>Whether it is lower.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other value.</param>
    /// <returns>Whether the first is lower than the second.</returns>
    public static bool operator <(EducationLevel left, EducationLevel right) => Rank(left) < Rank(right);

    /// <summary>Whether it is not higher.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other value.</param>
    /// <returns>Whether the first is not higher than the second.</returns>
    public static bool operator <=(EducationLevel left, EducationLevel right) => Rank(left) <= Rank(right);

    /// <summary>Whether it is higher.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other value.</param>
    /// <returns>Whether the first is higher than the second.</returns>
    public static bool operator >(EducationLevel left, EducationLevel right) => Rank(left) > Rank(right);

    /// <summary>Whether it is not lower.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other value.</param>
    /// <returns>Whether the first is not lower than the second.</returns>
    public static bool operator >=(EducationLevel left, EducationLevel right) => Rank(left) >= Rank(right);

    /// <inheritdoc/>
    public string In(Language language) => Name.In(language);

    /// <inheritdoc/>
    public override string ToString() => Code;

    private static int Rank(EducationLevel value)
    {
        Guard.Against.Null(value);
        return value._rank;
    }
}
