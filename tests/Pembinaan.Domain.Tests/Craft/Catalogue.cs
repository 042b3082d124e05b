using System.Reflection;

namespace Pembinaan.Domain.Tests.Craft;

/// <summary>The static values of a type that the library declares: error definitions, rules, instruments.</summary>
internal static class Catalogue
{
    public static ImmutableArray<(Type Holder, string Name, T Value)> Of<T>()
        where T : class => [.. Repository.Types
        .Where(static t => !t.ContainsGenericParameters)
        .SelectMany(static holder => holder.GetMembers(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .Select(member => (holder, member.Name, Value: ValueOf(member) as T)))
        .Where(static v => v.Value is not null)
        .Select(static v => (v.holder, v.Name, v.Value!))
        .OrderBy(static v => v.holder.FullName, StringComparer.Ordinal)
        .ThenBy(static v => v.Name, StringComparer.Ordinal)];

    private static object? ValueOf(MemberInfo member) => member switch
    {
        PropertyInfo { CanRead: true } p when p.GetIndexParameters().Length == 0 && Holds(p.PropertyType) => p.GetValue(null),
        FieldInfo { IsLiteral: false } f when !f.Name.Contains('<', StringComparison.Ordinal) && Holds(f.FieldType) => f.GetValue(null),
        _ => null,
    };

    private static bool Holds(Type type) => type is { IsValueType: false } && type.Namespace?.StartsWith("Pembinaan", StringComparison.Ordinal) == true;
}
