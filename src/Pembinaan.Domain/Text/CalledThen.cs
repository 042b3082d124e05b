namespace Pembinaan.Domain;

/// <summary>What something was called when it was found; no part of what was found, so that two of them are the same whatever they are called.</summary>
internal readonly struct CalledThen(ValueList<string> names) : IEquatable<CalledThen>
{
    /// <summary>The names, one for each thing in its order; empty where nobody knows any.</summary>
    internal ValueList<string> Names => names;

    public bool Equals(CalledThen other) => true;

    public override bool Equals(object? obj) => obj is CalledThen;

    public override int GetHashCode() => 0;
}
