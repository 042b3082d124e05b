using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.CompilerServices;
using Pembinaan.Domain.Rules;

namespace Pembinaan.Domain.Testing;

/// <summary>The values that a condition holds: its limits, what it accepts, and what a function of the application's own keeps.</summary>
internal sealed class NamedValues
{
    private const int Deepest = 10;
    private const int Most = 2_000;

    private static readonly ConcurrentDictionary<Type, FieldInfo[]> Fields = [];

    // A condition does not change.
    private static readonly ConditionalWeakTable<object, NamedValues> Known = [];

    private readonly List<object> _values = [];
    private readonly HashSet<object> _seen = new(ReferenceEqualityComparer.Instance);
    private int _left = Most;

    private NamedValues() { }

    internal static NamedValues None { get; } = new();

    /// <summary>The values, each once, in the order in which they were found.</summary>
    internal IReadOnlyList<object> All => _values;

    internal static NamedValues Of<TFacts>(Condition<TFacts> condition) =>
        Known.GetValue(
            condition,
            static of =>
            {
                var found = new NamedValues();
                found.Look(of, 0);
                return found;
            }
        );

    /// <summary>Those of a type.</summary>
    internal IEnumerable<object> Of(Type type) => type == typeof(object) ? [] : _values.Where(type.IsInstanceOfType);

    private void Look(object? here, int depth)
    {
        if (here is null or LocalisedText or MemberInfo or Assembly || depth > Deepest || _left-- <= 0)
        {
            return;
        }

        var type = here.GetType();
        if (type.IsPointer || (!type.IsValueType && here is not string && !_seen.Add(here)))
        {
            return;
        }

        if (here is Delegate function)
        {
            Look(function.Target, depth + 1);
            return;
        }

        var isValue = IsValue(type);
        if (isValue && !_values.Contains(here))
        {
            _values.Add(here);
        }

        if (here is IEnumerable items and not string && IsCollection(type))
        {
            foreach (var item in Attempt.At(() => items.Cast<object?>().Take(Most).ToArray()) ?? [])
            {
                Look(item, depth + 1);
            }
        }
        else if (!IsWhole(type))
        {
            // Of a fact only how it is read: its name and its label are no values of it.
            var isFact = type.IsGenericType && type.GetGenericTypeDefinition() == typeof(FactOf<,>);
            foreach (var field in FieldsOf(type).Where(f => !isFact || typeof(Delegate).IsAssignableFrom(f.FieldType)))
            {
                Look(field.GetValue(here), depth + 1);
            }
        }
    }

    // What is made only when it is asked for is code of the application: it may read a file.
    private static bool IsCollection(Type type) =>
        type.IsArray
        || (
            type.Namespace is { } room
            && room.StartsWith("System", StringComparison.Ordinal)
            && room is not "System.Linq"
            && Array.Exists(type.GetInterfaces(), static i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IReadOnlyCollection<>))
        );

    /// <summary>A value that facts may hold, and no part of how a condition is made.</summary>
    private static bool IsValue(Type type) =>
        !typeof(Delegate).IsAssignableFrom(type)
        && !type.Name.StartsWith('<')
        && (type.Assembly != typeof(Rule).Assembly || (type.IsVisible && !IsMachinery(type)));

    private static bool IsMachinery(Type type)
    {
        for (var here = type; here is not null; here = here.BaseType)
        {
            if (
                here.IsGenericType
                && (here.GetGenericTypeDefinition() is var open)
                && (open == typeof(Condition<>) || open == typeof(NamedFact<>) || open == typeof(Rule<>) || open == typeof(RuleSet<>))
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A value that has no others within it which facts would hold: of the runtime, of NodaTime, an enumeration.</summary>
    private static bool IsWhole(Type type) =>
        type.IsPrimitive
        || type.IsEnum
        || type == typeof(string)
        || type.Assembly == typeof(LocalDate).Assembly
        || (type.Namespace?.StartsWith("System", StringComparison.Ordinal) == true && !type.Name.StartsWith("ValueTuple", StringComparison.Ordinal));

    private static FieldInfo[] FieldsOf(Type type) =>
        Fields.GetOrAdd(
            type,
            static of =>
            {
                List<FieldInfo> fields = [];
                for (var here = of; here is not null && here != typeof(object); here = here.BaseType)
                {
                    fields.AddRange(
                        here.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
                            .Where(static f => !f.FieldType.IsPointer && !f.FieldType.IsFunctionPointer && !f.FieldType.IsByRefLike)
                    );
                }

                return [.. fields];
            }
        );
}
