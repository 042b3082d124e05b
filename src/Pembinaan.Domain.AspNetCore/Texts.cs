namespace Pembinaan.Domain.AspNetCore;

/// <summary>What the document of a host says of values of the library that are texts.</summary>
internal static class Texts
{
    /// <summary>Whether a value is written as a text.</summary>
    internal static bool IsText(Type type) =>
        ReadAs(type) == typeof(LocalDate)
        || ReadAs(type) == typeof(Instant)
        || (type.Assembly == typeof(AgreementId).Assembly && Implements(type, typeof(IParsable<>)));

    /// <summary>As what a value of an address is read: a minimal API reads days and instants by types of their own.</summary>
    internal static Type ReadAs(Type type) =>
        type == typeof(Day) ? typeof(LocalDate)
        : type == typeof(Moment) ? typeof(Instant)
        : type;

    /// <summary>The codes of a term; none if it is not one.</summary>
    internal static IReadOnlyList<string> CodesOf(Type type) =>
        Implements(type, typeof(ICoded<>)) && type.GetProperty("All")?.GetValue(null) is System.Collections.IEnumerable all
            ? [.. all.Cast<object>().Select(static c => c.ToString()!)]
            : [];

    private static bool Implements(Type type, Type open) =>
        Array.Exists(type.GetInterfaces(), i => i.IsConstructedGenericType && i.GetGenericTypeDefinition() == open);
}
