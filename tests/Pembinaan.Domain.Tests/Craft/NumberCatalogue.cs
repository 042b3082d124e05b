using System.Globalization;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Tests.Craft;

/// <summary>The dated numbers and choices of the law that the library declares, whatever their type.</summary>
internal static class NumberCatalogue
{
    public static ImmutableArray<NumberEntry> All { get; } =
        [.. Catalogue.Of<NumberEntry>(typeof(Parameter<>), typeof(NumberCatalogue), nameof(Read)).Select(static n => n.Value).OrderBy(static n => n.Code, StringComparer.Ordinal)];

    public static NumberEntry Read<T>(Parameter<T> parameter)
        where T : notnull => new(parameter.Code, parameter.Name, [.. parameter.Values.Select(static v => new ValueEntry(v.FirstDay, Say(v.Value), v.Basis))]);

    private static string Say(object value) => value is ILocalisable text ? text.In(Language.English) : Convert.ToString(value, CultureInfo.InvariantCulture)!;

    internal sealed record NumberEntry(string Code, LocalisedText Name, ImmutableArray<ValueEntry> Values);

    internal sealed record ValueEntry(LocalDate FirstDay, string Value, Basis Basis);
}
