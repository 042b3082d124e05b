using System.Reflection;
using Pembinaan.Domain.Journals;
using Instants = Pembinaan.Domain.Tests.Journals.Instants_of_recording;

namespace Pembinaan.Domain.Tests.Craft.Faults;

/// <summary>Bad and outermost values by type.</summary>
internal static class BadValues
{
    private static readonly LocalDate Julian = new(2025, 1, 1, CalendarSystem.Julian);

    public static IEnumerable<object?> Of(Type type)
    {
        var underlying = Nullable.GetUnderlyingType(type);
        var plain = underlying ?? type;
        if (underlying is not null || !type.IsValueType)
        {
            yield return null;
        }

        foreach (var value in OfPlain(plain).Concat(Holed(plain)))
        {
            yield return value;
        }
    }

    // Records with one part that a caller could leave null or undefined, if the record itself lets that through.
    private static IEnumerable<object> Holed(Type type)
    {
        if (!Calls.IsMine(type) || type.IsAbstract || Samples.Of(type) is not [var good, ..] || good.GetType() != type)
        {
            yield break;
        }

        foreach (var property in type.GetProperties().Where(static p => p.SetMethod is { IsPublic: true } && p.GetIndexParameters().Length == 0))
        {
            var part = property.PropertyType;
            object?[] holes = !part.IsValueType ? [null] : part.IsEnum ? [Enum.ToObject(part, 99)] : Calls.IsMine(part) ? [Activator.CreateInstance(part)] : [];
            foreach (var hole in holes)
            {
                var holed = Calls.Copy(good);
                if (Set(property, holed, hole))
                {
                    yield return holed;
                }
            }
        }
    }

    private static bool Set(PropertyInfo property, object target, object? value)
    {
        try
        {
            property.SetValue(target, value);
            return true;
        }
        catch (TargetInvocationException)
        {
            return false;
        }
    }

    /// <summary>Values of another calendar, where the type has days.</summary>
    public static IEnumerable<object> OfAnotherCalendar(Type type) => (Nullable.GetUnderlyingType(type) ?? type) switch
    {
        var t when t == typeof(LocalDate) => [Julian],
        var t when t == typeof(LocalDateTime) => [Julian + LocalTime.Midnight],
        var t when t == typeof(YearMonth) => [new YearMonth(1446, 9, CalendarSystem.IslamicBcl)],
        { IsArray: true } t when t.GetElementType() == typeof(LocalDate) => [Julians(typeof(LocalDate))],
        { IsInterface: true, IsGenericType: true } t when t.IsAssignableFrom(typeof(LocalDate[])) => [Julians(typeof(LocalDate))],
        var t when t == typeof(ValueList<LocalDate>) => [ValueLists.Of<LocalDate>([Julian])],
        _ => [],
    };

    public static string Print(object? value)
    {
        try
        {
            return value switch
            {
                null => "null",
                string text => $"\"{text.Replace("\uD800", "\\uD800", StringComparison.Ordinal)}\"",
                LocalDate day => $"{day:uuuu-MM-dd} {day.Calendar.Id}",
                Array array => $"[{string.Join(", ", array.Cast<object?>().Select(Print))}]",
                Delegate => "a function that gives nothing",
                _ => $"{value} ({Calls.NameOf(value.GetType())})",
            };
        }
#pragma warning disable CA1031 // a value that cannot even be printed
        catch (Exception e)
        {
            return $"unprintable {value!.GetType().Name} {e.GetType().Name}";
        }
#pragma warning restore CA1031
    }

    private static IEnumerable<object?> OfPlain(Type type)
    {
        if (type.IsEnum)
        {
            return [Enum.ToObject(type, 99)];
        }

        if (Delegates.IsDelegate(type))
        {
            return [Delegates.Empty(type)];
        }

        if (type.IsArray)
        {
            var element = type.GetElementType()!;
            var holed = Array.CreateInstance(element, 1);
            var empty = Array.CreateInstance(element, 0);
            return element.IsValueType ? [empty, holed, Julians(element)] : [empty, holed];
        }

        if (type.IsInterface && type.IsGenericType && type.GetGenericTypeDefinition() is { } open && (open == typeof(IEnumerable<>) || open == typeof(IReadOnlyList<>) || open == typeof(IReadOnlyCollection<>)))
        {
            return OfPlain(type.GetGenericArguments()[0].MakeArrayType());
        }

        return type == typeof(string) ? ["", " ", "\uD800", new string('x', 101), "\0"]
            : type == typeof(int) ? [int.MinValue, -1, 0, int.MaxValue]
            : type == typeof(long) ? [long.MinValue, -1L, 0L, long.MaxValue]
            : type == typeof(decimal) ? [decimal.MinValue, -1m, 0m, decimal.MaxValue]
            : type == typeof(LocalDate) ? [Julian, LocalDate.MinIsoValue, default(LocalDate), new LocalDate(1, 1, 2), LocalDate.MaxIsoValue, new LocalDate(9999, 12, 30)]
            : type == typeof(LocalDateTime) ? [new LocalDateTime(2025, 1, 1, 0, 0, CalendarSystem.Julian), LocalDate.MinIsoValue + LocalTime.Midnight, LocalDate.MaxIsoValue + LocalTime.MaxValue]
            : type == typeof(YearMonth) ? [new YearMonth(1446, 9, CalendarSystem.IslamicBcl), default(YearMonth), new YearMonth(9999, 12)]
            : type == typeof(LocalTime) ? [LocalTime.MinValue, LocalTime.MaxValue]
            : type == typeof(Instant) ? [Instant.MinValue, Instant.MaxValue]
            : type == typeof(Recording) ? [Recording.Of("first", Instants.First, "x"), Recording.Of("last", Instants.Last, "x")]
            : type == typeof(Duration) ? [Duration.MinValue, Duration.MaxValue]
            : type == typeof(Period) ? [Period.MaxValue, Period.MinValue, Period.FromMonths(-1), Period.FromHours(1)]
            : type == typeof(IsoDayOfWeek) ? [IsoDayOfWeek.None]
            : type.IsValueType ? [Activator.CreateInstance(type)]
            : [];
    }

    private static Array Julians(Type element)
    {
        var days = Array.CreateInstance(element, element == typeof(LocalDate) ? 1 : 0);
        if (days.Length > 0)
        {
            days.SetValue(Julian, 0);
        }

        return days;
    }
}
