using System.Runtime.CompilerServices;

namespace Pembinaan.Domain;

/// <summary>Makes lists with value equality; what a collection expression <c>[a, b]</c> calls.</summary>
public static class ValueLists
{
    /// <summary>A list of the given items, copied.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="items">The items.</param>
    /// <returns>The list.</returns>
    public static ValueList<T> Of<T>(ReadOnlySpan<T> items) => new(items.ToArray());

    /// <summary>A list of the items of a sequence, copied.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="items">The items.</param>
    /// <returns>The list.</returns>
    public static ValueList<T> ToValueList<T>(this IEnumerable<T> items)
    {
        Guard.Against.Null(items);
        return new([.. items]);
    }

    /// <summary>Refuses a list without items.</summary>
    /// <exception cref="ArgumentException">The list is empty.</exception>
    internal static ValueList<T> NoItems<T>(this IGuardClause guard, ValueList<T> input, [CallerArgumentExpression(nameof(input))] string? parameterName = null)
    {
        guard.Violation(input.IsEmpty, $"There must be at least one item.", parameterName);
        return input;
    }
}
