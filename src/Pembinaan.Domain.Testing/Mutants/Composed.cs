using Pembinaan.Domain.Time;
using System.Reflection;

namespace Pembinaan.Domain.Testing;

/// <summary>The lists and timelines of a type.</summary>
internal static class Composed
{
    private static readonly Dictionary<Type, IComposed?> Known = [];

    /// <summary>How values of a type are made of others; null where they are not.</summary>
    internal static IComposed? Of(Type type)
    {
        lock (Known)
        {
            return Known.TryGetValue(type, out var found) ? found : Known[type] = Made(type);
        }
    }

    private static IComposed? Made(Type type)
    {
        if (type == typeof(string))
        {
            return null;
        }

        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Timeline<>))
        {
            return (IComposed)Activator.CreateInstance(typeof(TimelineValues<>).MakeGenericType(type.GetGenericArguments()))!;
        }

        var items = type.GetInterfaces().Prepend(type).FirstOrDefault(static i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IEnumerable<>));
        return items is null
            ? null
            : (IComposed?)typeof(ListValues<>)
                .MakeGenericType(items.GetGenericArguments())
                .GetMethod(nameof(ListValues<object>.Of), BindingFlags.Static | BindingFlags.NonPublic)!
                .Invoke(null, [type]);
    }
}
