using System.Xml.Linq;

namespace Pembinaan.Domain.Tests.Craft.Docs;

/// <summary>The documentation comments of the packages, as the compiler wrote them beside each.</summary>
internal static class XmlDocs
{
    /// <summary>By the identity of the member, for example <c>M:Pembinaan.Domain.Time.DateSet.From(NodaTime.LocalDate)</c>.</summary>
    public static ImmutableSortedDictionary<string, XElement> Members { get; } = Described.Packages
        .SelectMany(static package => XDocument.Load(Path.ChangeExtension(package.Location, ".xml")).Root!.Element("members")!.Elements("member"))
        .ToImmutableSortedDictionary(static m => m.Attribute("name")!.Value, static m => m, StringComparer.Ordinal);
}
