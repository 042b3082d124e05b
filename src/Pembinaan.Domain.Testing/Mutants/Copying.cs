using System.Reflection;

namespace Pembinaan.Domain.Testing;

/// <summary>Copies with one property or field changed, as <c>with</c> makes them, or by a constructor that takes every property.</summary>
internal static class Copying
{
    private static readonly Func<object, object> Clone = typeof(object)
        .GetMethod("MemberwiseClone", BindingFlags.Instance | BindingFlags.NonPublic)!
        .CreateDelegate<Func<object, object>>();

    /// <summary>Whether a property or field can be changed in a copy.</summary>
    internal static bool CanChange(Holder holder) => holder.IsSettable || holder.Constructor is not null;

    internal static object With(object value, Holder holder, object? changed)
    {
        if (holder.IsSettable)
        {
            var copy = Clone(value);
            holder.Set(copy, changed);
            return copy;
        }

        var (constructor, holders) = holder.Constructor!.Value;
        return constructor.Invoke([.. holders.Select(h => h.Name == holder.Name ? changed : h.Get(value))]);
    }

    /// <summary>The constructor that takes every property of what has one; null where there is none.</summary>
    internal static (ConstructorInfo Constructor, Holder[] Holders)? ConstructorOf(Holder holder)
    {
        var all = Holder.Of(holder.Owner);
        foreach (var constructor in holder.Owner.GetConstructors())
        {
            var holders = constructor
                .GetParameters()
                .Select(p => Array.Find(all, o => string.Equals(o.Name, p.Name, StringComparison.OrdinalIgnoreCase) && o.Type == p.ParameterType))
                .ToArray();
            if (holders.Length > 0 && Array.TrueForAll(holders, static h => h is not null) && Array.Exists(holders, h => h!.Name == holder.Name))
            {
                return (constructor, [.. holders.OfType<Holder>()]);
            }
        }

        return null;
    }
}
