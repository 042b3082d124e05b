using System.Reflection;

namespace Pembinaan.Domain.Testing;

/// <summary>Types whose values are made of one number or text, as <c>LessonHours.Of(80)</c> and <c>SubjectId.From("SABUN")</c> are.</summary>
internal static class Measure
{
    /// <summary>What makes values of a type of one number, day or text.</summary>
    internal static IEnumerable<MethodInfo> FactoriesOf(Type type) =>
        type.GetMethods(BindingFlags.Static | BindingFlags.Public)
            .Where(m =>
                m.ReturnType == type
                && !m.IsSpecialName
                && !m.IsGenericMethod
                && m.GetParameters() is [{ ParameterType: var taken }]
                && (taken == typeof(string) || Scales.Of(taken) is not null)
            );

    /// <summary>What a value was made of; null where it does not show that.</summary>
    internal static object? SourceOf(MethodInfo factory, object value) =>
        Holder
            .Of(value.GetType())
            .Where(h => h.Type == factory.GetParameters()[0].ParameterType)
            .Select(h => Attempt.At(() => h.Get(value)))
            .FirstOrDefault(source => source is not null && value.Equals(Attempt.At(() => factory.Invoke(null, [source]))));
}
