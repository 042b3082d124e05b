using System.Collections.Concurrent;
using System.Reflection;

namespace Pembinaan.Domain.Testing;

/// <summary>Types whose values are made of what they show, as <c>LessonHours.Of(80)</c> and <c>Sentence.Of(term, firstDay)</c> are.</summary>
internal static class Measure
{
    private const int MostParameters = 4;

    // A method of another name may do more than make a value: read a file, or ask a database.
    private static readonly string[] Names = ["Of", "From", "Create"];

    private static readonly ConcurrentDictionary<Type, MethodInfo[]> Factories = [];

    /// <summary>What makes values of a type, by its name.</summary>
    internal static MethodInfo[] FactoriesOf(Type type) =>
        Factories.GetOrAdd(
            type,
            static of =>
                [
                    .. of.GetMethods(BindingFlags.Static | BindingFlags.Public)
                        .Where(m => m.ReturnType == of && Array.IndexOf(Names, m.Name) >= 0)
                        .Where(static m => !m.IsGenericMethod && m.GetParameters().Length is > 0 and <= MostParameters),
                ]
        );

    /// <summary>What a value was made of; null where it does not show that, or the same would make another.</summary>
    internal static object[]? SourcesOf(MethodInfo factory, object value)
    {
        var holders = Holder.Of(value.GetType()).ToList();
        object?[] sources = [.. factory.GetParameters().Select(p => SourceOf(p, holders, value))];
        return Array.TrueForAll(sources, static s => s is not null) && value.Equals(Attempt.At(() => factory.Invoke(null, sources)))
            ? [.. sources.OfType<object>()]
            : null;
    }

    // Of the same name, else of the same type; or the one part of a list.
    private static object? SourceOf(ParameterInfo parameter, List<Holder> holders, object value)
    {
        var type = parameter.ParameterType;
        var held = holders
            .Where(h => h.Type == type)
            .OrderBy(h => string.Equals(h.Name, parameter.Name, StringComparison.OrdinalIgnoreCase) ? 0 : 1)
            .Select(h => Attempt.At(() => h.Get(value)))
            .FirstOrDefault(static s => s is not null);
        return held
            ?? holders
                .Where(h => Composed.Of(h.Type)?.Part == type)
                .Select(h => Attempt.At(() => h.Get(value)) is { } list ? Composed.Of(h.Type)!.PartsOf(list).ToList() : [])
                .FirstOrDefault(static parts => parts.Count == 1)
                ?.Single();
    }
}
