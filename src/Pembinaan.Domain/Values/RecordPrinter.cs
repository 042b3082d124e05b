using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using NodaTime.Text;

namespace Pembinaan.Domain;

/// <summary>Prints records as the compiler does, but with days and times as ISO 8601 and numbers with a point, whatever the culture of the machine.</summary>
/// <remarks>
/// For logs and debuggers, so without texts and identities that are personal. What people read is made for a language by <c>In</c>.
/// </remarks>
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
            .Where(static p => p.GetIndexParameters().Length == 0 && p.GetCustomAttribute<PersonalAttribute>()?.Kind is null or PersonalKind.Official)
            .Select(p => $"{p.Name} = {Item(ValueOf(p, value))}");
        return $"{type.Name.Split('`')[0]} {{ {string.Join(", ", members)} }}";
    }

    // What is reckoned from a member that somebody left null cannot be; a debugger shows the record all the same.
    private static object? ValueOf(PropertyInfo member, object value)
    {
        try
        {
            return member.GetValue(value);
        }
        catch (TargetInvocationException)
        {
            return null;
        }
    }

    /// <summary>
    /// Days and times as ISO 8601 with all that they hold, equal numbers alike: two values that differ never read the same, on whatever machine.
    /// </summary>
    internal static string Invariant(IFormattable value) =>
        value switch
        {
            LocalDate day => LocalDatePattern.Iso.Format(day),
            YearMonth month => YearMonthPattern.Iso.Format(month),
            LocalTime time => LocalTimePattern.ExtendedIso.Format(time),
            LocalDateTime moment => LocalDateTimePattern.ExtendedIso.Format(moment),
            Instant instant => InstantPattern.ExtendedIso.Format(instant),
            OffsetDateTime moment => OffsetDateTimePattern.ExtendedIso.Format(moment),
            ZonedDateTime moment => ZonedDateTimePattern.ExtendedFormatOnlyIso.Format(moment),
            DateTime or DateTimeOffset or DateOnly or TimeOnly => value.ToString("O", CultureInfo.InvariantCulture),
            decimal => value.ToString("G29", CultureInfo.InvariantCulture),
            _ => value.ToString(null, CultureInfo.InvariantCulture),
        };

    /// <summary>One value.</summary>
    internal static string Item(object? value) =>
        value switch
        {
            null => "",
            string text => text,
            Enum name => name.ToString(),
            IFormattable formattable => Invariant(formattable),
            ITuple tuple => $"({string.Join(", ", Enumerable.Range(0, tuple.Length).Select(i => Item(tuple[i])))})",
            IEnumerable items => $"[{string.Join(", ", items.Cast<object?>().Select(Item))}]",
            _ => value.ToString() ?? "",
        };
}
