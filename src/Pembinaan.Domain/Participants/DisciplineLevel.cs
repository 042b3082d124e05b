using System.Diagnostics.CodeAnalysis;
using Pembinaan.Domain.Text;

namespace Pembinaan.Domain.Participants;

/// <summary>The level of a discipline penalty.</summary>
public sealed record DisciplineLevel : ILocalisable, IComparable<DisciplineLevel>
{
    private readonly int _rank;

    private DisciplineLevel(int rank, string code, string id, string en)
    {
        _rank = rank;
        Code = code;
        Name = new(id, en);
    }

    /// <summary>Light: an oral or written warning.</summary>
    public static DisciplineLevel Ringan { get; } = new(1, "ringan", "ringan", "light");

    /// <summary>Medium: for example isolation of up to six days.</summary>
    public static DisciplineLevel Sedang { get; } = new(2, "sedang", "sedang", "medium");

    /// <summary>Heavy: longer isolation and an entry in Register F.</summary>
    public static DisciplineLevel Berat { get; } = new(3, "berat", "berat", "heavy");

    /// <summary>All, from the lowest to the highest.</summary>
    public static ImmutableArray<DisciplineLevel> All { get; } = [Ringan, Sedang, Berat];

    /// <summary>The stable code.</summary>
    public string Code { get; }

    /// <summary>The name in both languages.</summary>
    public LocalisedText Name { get; }

    /// <summary>The value with a code.</summary>
    /// <param name="code">The code.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentException">There is no such code.</exception>
    public static DisciplineLevel FromCode(string code)
    {
        Guard.Against.NullOrEmpty(code);
        return Guard.Against.UnknownCode(TryFromCode(code, out var found) ? found : null, code, "DisciplineLevel");
    }

    /// <summary>The value with a code.</summary>
    /// <param name="code">The code; any other text, or null, has no value.</param>
    /// <param name="found">The value.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out DisciplineLevel? found)
    {
        found = All.FirstOrDefault(v => v.Code == code);
        return found is not null;
    }

    /// <summary>Whether it is the same value.</summary>
    /// <param name="other">The other value.</param>
    /// <returns>Whether it is; each value exists once.</returns>
    public bool Equals(DisciplineLevel? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => Code.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public int CompareTo(DisciplineLevel? other) => other is null ? 1 : _rank.CompareTo(other._rank);

    /// <summary>Whether it is lower.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other value.</param>
    /// <returns>Whether the first is lower than the second.</returns>
    public static bool operator <(DisciplineLevel left, DisciplineLevel right) => Rank(left) < Rank(right);

    /// <summary>Whether it is not higher.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other value.</param>
    /// <returns>Whether the first is not higher than the second.</returns>
    public static bool operator <=(DisciplineLevel left, DisciplineLevel right) => Rank(left) <= Rank(right);

    /// <summary>Whether it is higher.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other value.</param>
    /// <returns>Whether the first is higher than the second.</returns>
    public static bool operator >(DisciplineLevel left, DisciplineLevel right) => Rank(left) > Rank(right);

    /// <summary>Whether it is not lower.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other value.</param>
    /// <returns>Whether the first is not lower than the second.</returns>
    public static bool operator >=(DisciplineLevel left, DisciplineLevel right) => Rank(left) >= Rank(right);

    /// <inheritdoc/>
    public string In(Language language) => Name.In(language);

    /// <inheritdoc/>
    public override string ToString() => Code;

    private static int Rank(DisciplineLevel value)
    {
        Guard.Against.Null(value);
        return value._rank;
    }
}
