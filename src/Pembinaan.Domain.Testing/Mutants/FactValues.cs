using System.Diagnostics.CodeAnalysis;
using Pembinaan.Domain.Rules;

namespace Pembinaan.Domain.Testing;

/// <inheritdoc/>
[SuppressMessage("Performance", "CA1812:Avoid uninstantiated internal classes", Justification = "Made by reflection for the type of each fact.")]
internal sealed class FactValues<T> : IFactValues
    where T : notnull
{
    public object Unknown => Fact<T>.Unknown;

    public object? Raw(object? fact) => fact is Fact<T> { IsKnown: true } known ? known.Value : null;

    public object Known(object raw) => Fact<T>.Known((T)raw);
}

/// <summary>Facts by their type.</summary>
internal static class FactValues
{
    /// <summary>The facts of a type that is <c>Fact&lt;T&gt;</c>.</summary>
    internal static IFactValues Of(Type fact) => (IFactValues)Activator.CreateInstance(typeof(FactValues<>).MakeGenericType(fact.GetGenericArguments()))!;
}
