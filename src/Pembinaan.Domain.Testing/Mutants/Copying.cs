using System.Reflection;

namespace Pembinaan.Domain.Testing;

/// <summary>Copies with one property changed, as <c>with</c> makes them, or by a constructor that takes every property.</summary>
internal static class Copying
{
    private static readonly Func<object, object> Clone = typeof(object)
        .GetMethod("MemberwiseClone", BindingFlags.Instance | BindingFlags.NonPublic)!
        .CreateDelegate<Func<object, object>>();

    /// <summary>Whether a property can be changed in a copy.</summary>
    internal static bool CanChange(PropertyInfo property) => IsSettable(property) || ConstructorOf(property) is not null;

    internal static object With(object value, PropertyInfo property, object? changed)
    {
        if (IsSettable(property))
        {
            var copy = Clone(value);
            property.SetValue(copy, changed);
            return copy;
        }

        var (constructor, properties) = ConstructorOf(property)!.Value;
        return constructor.Invoke([.. properties.Select(p => p.Name == property.Name ? changed : p.GetValue(value))]);
    }

    private static bool IsSettable(PropertyInfo property) => property.SetMethod is { IsPublic: true };

    private static (ConstructorInfo Constructor, PropertyInfo[] Properties)? ConstructorOf(PropertyInfo property)
    {
        var type = property.ReflectedType!;
        foreach (var constructor in type.GetConstructors())
        {
            var properties = constructor
                .GetParameters()
                .Select(p =>
                    type.GetProperties()
                        .FirstOrDefault(o => string.Equals(o.Name, p.Name, StringComparison.OrdinalIgnoreCase) && o.PropertyType == p.ParameterType)
                )
                .ToArray();
            if (properties.Length > 0 && Array.TrueForAll(properties, static p => p is not null) && Array.Exists(properties, p => p!.Name == property.Name))
            {
                return (constructor, [.. properties.OfType<PropertyInfo>()]);
            }
        }

        return null;
    }
}
