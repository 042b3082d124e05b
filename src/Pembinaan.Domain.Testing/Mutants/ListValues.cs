using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace Pembinaan.Domain.Testing;

/// <summary>Lists of one kind, of one type of items.</summary>
[SuppressMessage("Performance", "CA1812:Avoid uninstantiated internal classes", Justification = "Made by reflection for the type of each list.")]
internal sealed class ListValues<T> : IComposed
{
    private const int MostItems = 1_000;
    private const int MostChanged = 8;

    private readonly Func<List<T>, object> _make;

    private ListValues(Func<List<T>, object> make)
    {
        _make = make;
    }

    public Type Part => typeof(T);

    /// <summary>The lists of a type; null where none of it can be made of its items.</summary>
    internal static IComposed? Of(Type type) =>
        type.IsAssignableFrom(typeof(T[])) ? new ListValues<T>(static items => items.ToArray())
        : type.IsAssignableFrom(typeof(List<T>)) ? new ListValues<T>(static items => new List<T>(items))
        : type.IsAssignableFrom(typeof(HashSet<T>)) ? new ListValues<T>(static items => new HashSet<T>(items))
        : type == typeof(ValueList<T>) ? new ListValues<T>(static items => items.ToValueList())
        : type == typeof(ImmutableArray<T>) ? new ListValues<T>(static items => items.ToImmutableArray())
        : type.IsAssignableFrom(typeof(ImmutableList<T>)) ? new ListValues<T>(static items => items.ToImmutableList())
        : type.IsAssignableFrom(typeof(ImmutableHashSet<T>)) ? new ListValues<T>(static items => items.ToImmutableHashSet())
        : type.GetConstructor([typeof(IEnumerable<T>)]) is { } constructor ? new ListValues<T>(items => constructor.Invoke([items]))
        : null;

    public IEnumerable<object> PartsOf(object value) => ItemsOf(value).OfType<object>();

    /// <inheritdoc/>
    public IEnumerable<object> Beside(object? value, IReadOnlyList<object> parts, IReadOnlyList<int> numbers, IReadOnlyList<LocalDate> days) =>
        Lists(ItemsOf(value), [.. parts.OfType<T>()], numbers).Select(Made).OfType<object>();

    private static IEnumerable<List<T>> Lists(List<T> own, List<T> others, IReadOnlyList<int> numbers)
    {
        yield return [];
        foreach (var other in others)
        {
            yield return [other];
            yield return [.. own, other];
        }

        for (var i = 0; i < Math.Min(own.Count, MostChanged); i++)
        {
            foreach (var other in others.Take(MostChanged))
            {
                yield return [.. own.Take(i), other, .. own.Skip(i + 1)];
            }
        }

        for (var i = 0; i < Math.Min(own.Count, 4); i++)
        {
            yield return [.. own.Take(i), .. own.Skip(i + 1)];
        }

        List<T> all = [.. own, .. others];
        foreach (var number in numbers.Append(own.Count - 1).Append(own.Count + 1).Where(n => n is > 0 and <= MostItems && all.Count > 0).Distinct())
        {
            yield return [.. Enumerable.Range(0, number).Select(i => all[i % all.Count])];
        }
    }

    private object? Made(List<T> items)
    {
        try
        {
            return _make(items);
        }
        catch (Exception refused) when (refused is ArgumentException or TargetInvocationException)
        {
            return null;
        }
    }

    // The list that nobody made holds nothing, and some of them may not even be counted.
    private static List<T> ItemsOf(object? value) => value is ImmutableArray<T> { IsDefault: true } || value is not IEnumerable<T> items ? [] : [.. items];
}
