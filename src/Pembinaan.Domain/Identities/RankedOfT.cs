namespace Pembinaan.Domain;

/// <summary>A coded term whose catalogue is a scale: its values are ordered as the catalogue lists them, the lowest first.</summary>
/// <typeparam name="TSelf">The term.</typeparam>
public abstract class Ranked<TSelf> : Coded<TSelf>, IComparable<TSelf>, IEquatable<TSelf>
    where TSelf : Ranked<TSelf>, ICoded<TSelf>
{
    private int _rank = -1;

    private protected Ranked(string code, LocalisedText name)
        : base(code, name) { }

    // Asked for each person that a rule decides, so it is looked up once.
    private int Rank => _rank >= 0 ? _rank : _rank = TSelf.All.AsSpan().IndexOf((TSelf)this);

    /// <inheritdoc/>
    public int CompareTo(TSelf? other) => other is null ? 1 : Rank.CompareTo(other.Rank);

    /// <inheritdoc/>
    public bool Equals(TSelf? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => ReferenceEquals(this, obj);

    /// <inheritdoc/>
    public sealed override int GetHashCode() => Code.GetHashCode(StringComparison.Ordinal);

    /// <summary>Whether one is lower than another.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other value.</param>
    /// <returns>Whether the first is lower.</returns>
    public static bool operator <(Ranked<TSelf> left, Ranked<TSelf> right) => Compared(left, right) < 0;

    /// <summary>Whether one is not higher than another.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other value.</param>
    /// <returns>Whether the first is not higher.</returns>
    public static bool operator <=(Ranked<TSelf> left, Ranked<TSelf> right) => Compared(left, right) <= 0;

    /// <summary>Whether one is higher than another.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other value.</param>
    /// <returns>Whether the first is higher.</returns>
    public static bool operator >(Ranked<TSelf> left, Ranked<TSelf> right) => Compared(left, right) > 0;

    /// <summary>Whether one is not lower than another.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other value.</param>
    /// <returns>Whether the first is not lower.</returns>
    public static bool operator >=(Ranked<TSelf> left, Ranked<TSelf> right) => Compared(left, right) >= 0;

    private static int Compared(Ranked<TSelf> left, Ranked<TSelf> right) => Guard.Against.Null(left).Rank.CompareTo(Guard.Against.Null(right).Rank);
}
