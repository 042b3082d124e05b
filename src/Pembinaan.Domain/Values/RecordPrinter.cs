using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Reflection;
using NodaTime.Text;

namespace Pembinaan.Domain;

/// <summary>Prints records as the compiler does, but with days and times as ISO 8601 and numbers with a point, whatever the culture of the machine.</summary>
/// <remarks>For logs and debuggers. What people read is made for a language by <c>In</c>.</remarks>
internal static class RecordPrinter
{
    /// <summary>A sealed record with its public members.</summary>
    internal static string Of<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] T>(T value)
        where T : notnull => Of(typeof(T), value);

    /// <summary>A record of a hierarchy with its public members.</summary>
    internal static string Of([DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] Type type, object value)
    {
        if (value is IAboutPeople)
        {
            return type.Name;
        }

        var members = type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(static p => p.GetIndexParameters().Length == 0)
            .Select(p => $"{p.Name} = {Item(p.GetValue(value))}");
        return $"{type.Name.Split('`')[0]} {{ {string.Join(", ", members)} }}";
    }

    /// <summary>One value.</summary>
    internal static string Item(object? value) =>
        value switch
        {
            null => "",
            string text => text,
            LocalDate day => LocalDatePattern.Iso.Format(day),
            LocalTime time => LocalTimePattern.ExtendedIso.Format(time),
            LocalDateTime moment => LocalDateTimePattern.ExtendedIso.Format(moment),
            Instant instant => InstantPattern.ExtendedIso.Format(instant),
            Enum name => name.ToString(),
            IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
            IEnumerable items => $"[{string.Join(", ", items.Cast<object?>().Select(Item))}]",
            _ => value.ToString() ?? "",
        };
}
