namespace Pembinaan.Domain.Time;

/// <content>The operators of set algebra.</content>
public readonly partial struct DateSet
{
    /// <summary>Whether two sets have the same days.</summary>
    /// <param name="left">One set.</param>
    /// <param name="right">The other set.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(in DateSet left, in DateSet right) => left.Equals(right);

    /// <summary>Whether two sets differ.</summary>
    /// <param name="left">One set.</param>
    /// <param name="right">The other set.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(in DateSet left, in DateSet right) => !left.Equals(right);

    /// <summary>The intersection.</summary>
    /// <param name="left">One set.</param>
    /// <param name="right">The other set.</param>
    /// <returns>The days in both.</returns>
    public static DateSet operator &(in DateSet left, in DateSet right) => left.Intersect(right);

    /// <summary>The union.</summary>
    /// <param name="left">One set.</param>
    /// <param name="right">The other set.</param>
    /// <returns>The days in at least one.</returns>
    public static DateSet operator |(in DateSet left, in DateSet right) => left.Union(right);

    /// <summary>The complement.</summary>
    /// <param name="set">The set.</param>
    /// <returns>The days not in it.</returns>
    public static DateSet operator ~(in DateSet set) => set.Complement();
}
