using System.Reflection;
using Pembinaan.Domain.Json;

namespace Pembinaan.Domain.Tests.Craft.Faults;

/// <summary>Good values by type, found by reflection: a true story is read, its parts are taken, and what the library makes of them is added until nothing new comes.</summary>
internal static class Samples
{
    private const int Most = 3;

    private static readonly Dictionary<Type, List<object>> Pool = [];

    /// <summary>Properties that threw when they were read.</summary>
    public static SortedSet<string> Unread { get; } = new(StringComparer.Ordinal);

    static Samples()
    {
        foreach (var start in Starts())
        {
            Add(start, 0);
        }

        foreach (var type in Calls.Exported.Where(static t => typeof(Delegate).IsAssignableFrom(t) is false))
        {
            foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Static).Where(static p => p.GetIndexParameters().Length == 0))
            {
                Add(property.GetValue(null), 0);
            }
        }

        for (var round = 0; round < 4; round++)
        {
            foreach (var type in Calls.Exported.Where(static t => Of(t).Count < Most))
            {
                Add(Filled(type), 0);
            }

            foreach (var call in Calls.All.Where(static c => c.Gives != typeof(void) && !c.IsSetter).Where(c => Of(c.Gives).Count < Most))
            {
                if (call.Try(call.GoodArguments(round)) is { Failure: null, Given: { } given })
                {
                    Add(given, 0);
                }
            }
        }
    }

    /// <summary>Up to three good values of a type.</summary>
    public static IReadOnlyList<object> Of(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return Of(underlying);
        }

        if (type.IsEnum)
        {
            return [.. Enum.GetValues(type).Cast<object>().Take(Most)];
        }

        if (type.IsArray)
        {
            return [Array(type.GetElementType()!)];
        }

        if (Delegates.IsDelegate(type))
        {
            return Delegates.Good(type);
        }

        if (type == typeof(object))
        {
            return ["x"];
        }

        List<object> found = [];
        foreach (var (held, values) in Pool)
        {
            if (type.IsAssignableFrom(held))
            {
                found.AddRange(values);
                if (found.Count >= Most)
                {
                    break;
                }
            }
        }

        if (found.Count == 0 && type is { IsGenericType: true, IsInterface: true } && type.GetGenericTypeDefinition() is { } open
            && (open == typeof(IEnumerable<>) || open == typeof(IReadOnlyList<>) || open == typeof(IReadOnlyCollection<>)))
        {
            found.Add(Array(type.GetGenericArguments()[0]));
        }

        return found;
    }

    public static Array Array(Type element)
    {
        var items = Of(element).Take(1).ToArray();
        var array = System.Array.CreateInstance(element, items.Length);
        items.CopyTo(array, 0);
        return array;
    }

    // A record that is written with its properties: each with a good value.
    private static object? Filled(Type type)
    {
        if (type.IsAbstract || type.IsInterface || type.IsEnum || (!type.IsValueType && type.GetConstructor([]) is null) || !type.GetProperties().Any(static p => p.SetMethod is { IsPublic: true }))
        {
            return null;
        }

        var made = Activator.CreateInstance(type)!;
        foreach (var property in type.GetProperties().Where(static p => p.SetMethod is { IsPublic: true }))
        {
            if (Of(property.PropertyType) is [var first, ..])
            {
                try
                {
                    property.SetValue(made, first);
                }
                catch (TargetInvocationException)
                {
                    return null;
                }
            }
        }

        return made;
    }

    private static IEnumerable<object> Starts()
    {
        yield return PembinaanJson.Dossiers.Read(Repository.Read("docs/samples/data/serang.json")).Value;
        yield return Dossiers.Given_work.Employed;
        foreach (var value in new object[]
        {
            1, 2L, 0.5m, true, "SABUN", "P-1", new LocalDate(2025, 1, 13), new LocalDate(2025, 1, 31), new LocalTime(8, 0), new LocalDateTime(2025, 1, 13, 8, 0), new YearMonth(2025, 1),
            Instant.FromUtc(2025, 1, 13, 8, 0), Period.FromMonths(1), IsoDayOfWeek.Monday, Duration.FromHours(1), TypeCode.Empty,
        })
        {
            yield return value;
        }
    }

    private static void Add(object? value, int depth)
    {
        if (value is null || depth > 7)
        {
            return;
        }

        if (value is IDomainResult { IsSuccess: false } failure)
        {
            // A failure is no good value; what it tells is.
            Add(failure.ValidationErrors is [var told, ..] ? told : null, depth + 1);
            return;
        }

        var type = value.GetType();
        var mine = Calls.IsMine(type);
        if (!Pool.TryGetValue(type, out var held))
        {
            Pool.Add(type, held = []);
        }

        if (held.Count >= Most || held.Contains(value))
        {
            return;
        }

        held.Add(value);
        if (value is System.Collections.IEnumerable items and not string)
        {
            foreach (var item in items.Cast<object?>().Take(40))
            {
                Add(item, depth + 1);
            }
        }

        if (!mine)
        {
            return;
        }

        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(static p => p.GetIndexParameters().Length == 0 && !p.PropertyType.IsByRefLike))
        {
            try
            {
                Add(property.GetValue(value), depth + 1);
            }
            catch (TargetInvocationException e)
            {
                Unread.Add($"{Calls.NameOf(type)}.{property.Name}: {e.InnerException!.GetType().Name} {e.InnerException.Message.Split('\n')[0]}");
            }
        }
    }
}
