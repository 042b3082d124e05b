using System.Xml.Linq;

namespace Pembinaan.Domain.Tests.Craft.Docs;

/// <summary>The documentation comments of the library, as the compiler wrote them beside it.</summary>
internal static class XmlDocs
{
    /// <summary>By the identity of the member, for example <c>M:Pembinaan.Domain.Time.DateSet.From(NodaTime.LocalDate)</c>.</summary>
    public static ImmutableSortedDictionary<string, XElement> Members { get; } = XDocument.Load(Path.ChangeExtension(Repository.Library.Location, ".xml"))
        .Root!.Element("members")!.Elements("member")
        .ToImmutableSortedDictionary(static m => m.Attribute("name")!.Value, static m => m, StringComparer.Ordinal);
}
