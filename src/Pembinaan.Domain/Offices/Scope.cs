namespace Pembinaan.Domain.Offices;

/// <summary>What a mandate or power of attorney extends to: everything, or exactly the items listed.</summary>
/// <remarks>A list without items is a scope of nothing; that everything is meant has to be said.</remarks>
/// <typeparam name="T">Subjects or partners.</typeparam>
[JsonConverter(typeof(PembinaanConverter))]
public sealed record Scope<T>
    where T : class
{
    private Scope(bool isUnlimited, ValueList<T> items)
    {
        IsUnlimited = isUnlimited;
        Items = items;
    }

    /// <summary>Everything.</summary>
    public static Scope<T> Unlimited { get; } = new(true, []);

    /// <summary>Whether it extends to everything.</summary>
    public bool IsUnlimited { get; }

    /// <summary>The items; empty if it extends to everything.</summary>
    public ValueList<T> Items { get; }

    /// <summary>Exactly the items.</summary>
    /// <param name="items">The items.</param>
    /// <returns>The scope.</returns>
    public static Scope<T> Only(params ReadOnlySpan<T> items) => new(false, ValueLists.Of(items));

    /// <summary>Whether it extends to an item.</summary>
    /// <param name="item">The item.</param>
    /// <returns>Whether it does.</returns>
    public bool Covers(T item) => IsUnlimited || Items.Contains(item);

    /// <summary>Whether it extends to every one of several items: a scope of {1} does not satisfy {1, 3}.</summary>
    /// <param name="items">The items.</param>
    /// <returns>Whether none is missing.</returns>
    public bool CoversAll(ValueList<T> items) => items.All(Covers);

    /// <summary>What both extend to.</summary>
    internal Scope<T> And(Scope<T> other) =>
        IsUnlimited ? other
        : other.IsUnlimited ? this
        : new(false, Items.Where(other.Covers).ToValueList());

    /// <summary>What it is limited to, after a word that says how; nothing where it is not limited.</summary>
    internal LocalisedText? After(string id, string en) => IsUnlimited ? null : Say.Of($", {id} {Items}", $", {en} {Items}");

    /// <inheritdoc/>
    public override string ToString() => IsUnlimited ? "*" : string.Join(", ", Items);
}
