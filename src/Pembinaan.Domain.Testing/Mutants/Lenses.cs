using System.Reflection;
using Pembinaan.Domain.Rules;

namespace Pembinaan.Domain.Testing;

/// <summary>The properties of facts that can be changed in a copy.</summary>
internal static class Lenses
{
    private const int Deepest = 3;

    internal static IReadOnlyList<Lens<TFacts>> Of<TFacts>(TFacts facts)
    {
        var lenses = new List<Lens<TFacts>>();
        Add(facts!, [], lenses);
        return lenses;
    }

    private static void Add<TFacts>(object here, PropertyInfo[] path, List<Lens<TFacts>> lenses)
    {
        var properties = here.GetType()
            .GetProperties(BindingFlags.Instance | BindingFlags.Public)
            .Where(static p => p.GetIndexParameters().Length == 0 && p.CanRead && Copying.CanChange(p));
        foreach (var property in properties)
        {
            PropertyInfo[] longer = [.. path, property];
            if (IsRecord(property.PropertyType))
            {
                if (longer.Length < Deepest && property.GetValue(here) is { } inner && inner.GetType() == property.PropertyType)
                {
                    Add(inner, longer, lenses);
                }
            }
            else
            {
                lenses.Add(new(longer));
            }
        }
    }

    // A record of facts, and not a value such as a sentence: what rules read of it are its facts.
    private static bool IsRecord(Type type) =>
        !IsFact(type)
        && (type.IsValueType || type.GetMethod("<Clone>$") is not null)
        && type.GetProperties(BindingFlags.Instance | BindingFlags.Public).Any(static p => IsFact(p.PropertyType));

    private static bool IsFact(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Fact<>);
}
