using System.Reflection;

namespace Pembinaan.Domain.Tests.Craft;

/// <summary>The static values of a type that the library declares: error definitions, rules, instruments.</summary>
internal static class Catalogue
{
    public static ImmutableArray<(Type Holder, string Name, object Value)> All { get; } =
    [
        .. Repository.Types
            .Where(static t => !t.ContainsGenericParameters)
            .SelectMany(static holder => holder.GetMembers(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.DeclaredOnly)
                .Select(member => (holder, member.Name, Value: ValueOf(member))))
            .Where(static v => v.Value is not null)
            .Select(static v => (v.holder, v.Name, v.Value!))
            .OrderBy(static v => v.holder.FullName, StringComparer.Ordinal)
            .ThenBy(static v => v.Name, StringComparer.Ordinal),
    ];

    public static ImmutableArray<(Type Holder, string Name, T Value)> Of<T>()
        where T : class => [.. All.Where(static v => v.Value is T).Select(static v => (v.Holder, v.Name, (T)v.Value))];

    /// <summary>The values of any closed form of a generic type, each read by the generic method of that name on the reader.</summary>
    public static ImmutableArray<(Type Holder, string Name, TRead Value)> Of<TRead>(Type open, Type reader, string method)
        where TRead : class => [.. All
        .Where(v => v.Value.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == open)
        .Select(v => (v.Holder, v.Name, (TRead)reader.GetMethod(method)!.MakeGenericMethod(v.Value.GetType().GetGenericArguments()).Invoke(null, [v.Value])!))];

    private static object? ValueOf(MemberInfo member) => member switch
    {
        PropertyInfo { CanRead: true } p when p.GetIndexParameters().Length == 0 && Holds(p.PropertyType) => p.GetValue(null),
        FieldInfo { IsLiteral: false } f when !f.Name.Contains('<', StringComparison.Ordinal) && Holds(f.FieldType) => f.GetValue(null),
        _ => null,
    };

    private static bool Holds(Type type) => type is { IsValueType: false } && type.Namespace?.StartsWith("Pembinaan", StringComparison.Ordinal) == true;
}
