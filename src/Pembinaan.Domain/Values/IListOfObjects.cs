namespace Pembinaan.Domain;

/// <summary>A list whose items can be gone through without their type.</summary>
internal interface IListOfObjects
{
    /// <summary>The items, if they are objects; none of a list of values.</summary>
    ReadOnlySpan<object> Objects { get; }
}
