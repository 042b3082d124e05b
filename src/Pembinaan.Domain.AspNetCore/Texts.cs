using Pembinaan.Domain.Json;
using Pembinaan.Domain.Programmes;

namespace Pembinaan.Domain.AspNetCore;

/// <summary>Which values are of the library, and what the document of a host says of them.</summary>
internal static class Texts
{
    internal static readonly PembinaanConverter Library = new();

    /// <summary>Whether a value is of the library and may stand in an address, a query or a header.</summary>
    internal static bool IsOfLibrary(Type type) => IsText(type) || IsState(type) || type == typeof(LessonHours);

    /// <summary>Whether a value is a closed state, which JSON has by a word.</summary>
    internal static bool IsState(Type type) => type.IsEnum && Library.CanConvert(type);

    /// <summary>Whether a value is written as a text, but for closed states.</summary>
    internal static bool IsText(Type type) =>
        ReadAs(type) == typeof(LocalDate)
        || ReadAs(type) == typeof(Instant)
        || (type.Assembly == typeof(AgreementId).Assembly && type != typeof(LessonHours) && Implements(type, typeof(IParsable<>)));

    /// <summary>What a list is of; null of what is none.</summary>
    internal static Type? ItemOf(Type type) =>
        type.IsArray ? type.GetElementType()
        : type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>) ? type.GenericTypeArguments[0]
        : null;

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
