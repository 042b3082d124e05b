using System.Reflection;
using System.Runtime.CompilerServices;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Tests.Craft;

namespace Pembinaan.Domain.Tests.Rules;

/// <summary>Receipts store facts as text and compare them after years and on other machines.</summary>
public sealed class Facts_of_the_library
{
    [Fact]
    public void Are_written_by_something_that_does_not_depend_on_the_culture() => Repository.Library.GetTypes()
        .Where(static t => !t.ContainsGenericParameters)
        .SelectMany(static t => t.GetProperties(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic).Where(static p => p.PropertyType is { IsGenericType: true } && p.PropertyType.GetGenericTypeDefinition() == typeof(FactOf<,>)))
        .Where(static p => !WritesItself(p.GetValue(null)!) && Printed(p.PropertyType.GenericTypeArguments[1]).Any(static t => IsPrintedByTheCompiler(t)))
        .Select(static p => $"{p.DeclaringType!.Name}.{p.Name} ({p.PropertyType.GenericTypeArguments[1]})")
        .Should().BeEmpty("a record prints its days by the culture of the machine: give the fact a function \"write\", or the record a ToString of its own");

    private static bool WritesItself(object fact) => fact.GetType().GetField("_write", BindingFlags.Instance | BindingFlags.NonPublic)!.GetValue(fact) is not null;

    private static IEnumerable<Type> Printed(Type type) => type.IsGenericType ? type.GenericTypeArguments.SelectMany(Printed) : [type];

    private static bool IsPrintedByTheCompiler(Type type) =>
        type.GetMethod(nameof(ToString), Type.EmptyTypes)!.GetCustomAttribute<CompilerGeneratedAttribute>() is not null && type.Namespace!.StartsWith("Pembinaan", StringComparison.Ordinal);
}
