// Says what is wrong with a packed package: contents, metadata, dependencies. Exit code 1 if anything is. Arguments: the folder, the name of the package.
using System.IO.Compression;
using System.Text.RegularExpressions;
using System.Xml.Linq;

var (folder, name) = (args[0], args[1]);
string[] needed = name switch
{
    "Pembinaan.Domain" => ["Ardalis.GuardClauses", "Ardalis.Result", "NodaTime"],
    "Pembinaan.Domain.EntityFrameworkCore" => ["Ardalis.GuardClauses", "Ardalis.Result", "Microsoft.EntityFrameworkCore.Relational", "NodaTime", "Pembinaan.Domain"],
    "Pembinaan.Domain.AspNetCore" => ["Ardalis.GuardClauses", "Ardalis.Result", "Microsoft.AspNetCore.OpenApi", "NodaTime", "Pembinaan.Domain"],
    _ => ["Pembinaan.Domain"],
};
var faults = new List<string>();

void Expect(bool holds, string otherwise)
{
    if (!holds) { faults.Add(otherwise); }
}

var packages = Directory.GetFiles(folder, $"{name}.*.nupkg").Where(f => char.IsAsciiDigit(Path.GetFileName(f)[name.Length + 1])).ToArray();
Expect(packages.Length == 1, $"one package is expected, {packages.Length} found");
Expect(packages.Length == 1 && File.Exists(Path.ChangeExtension(packages[0], "snupkg")), "the symbol package (snupkg) is missing");

using var zip = ZipFile.OpenRead(packages[0]);
var entries = zip.Entries.ToDictionary(static e => e.FullName, static e => e.Length);
string[] wanted = [$"lib/net10.0/{name}.dll", $"lib/net10.0/{name}.xml", "README.md", "LICENSE", "icon.png", .. name == "Pembinaan.Domain.AspNetCore" ? [$"buildTransitive/net10.0/{name}.targets"] : Array.Empty<string>()];
string[] packaging = [$"{name}.nuspec", "[Content_Types].xml"];
foreach (var file in wanted) { Expect(entries.TryGetValue(file, out var length) && length > 0, $"{file} is missing or empty"); }
using (var library = new MemoryStream())
{
    zip.GetEntry($"lib/net10.0/{name}.dll")!.Open().CopyTo(library);
    Expect(library.ToArray().AsSpan().IndexOf("InternalsVisibleTo"u8) < 0, "an assembly that takes the name of a test reaches what is internal");
}

// The library brings its pages with it, and every link between them leads to a file inside.
bool IsPage(string file) => name == "Pembinaan.Domain" && (file.StartsWith("docs/", StringComparison.Ordinal) || file.Contains("/HowTo/", StringComparison.Ordinal) || file is "README.id.md" or "CHANGELOG.md" or "SECURITY.md");
foreach (var page in entries.Keys.Where(static f => f.EndsWith(".md", StringComparison.Ordinal)))
{
    using var reader = new StreamReader(zip.GetEntry(page)!.Open());
    foreach (Match link in Regex.Matches(reader.ReadToEnd(), @"\]\(([^)#\s]+)"))
    {
        var to = link.Groups[1].Value;
        var file = Path.GetRelativePath(".", Path.Combine(Path.GetDirectoryName(page)!, to)).Replace('\\', '/');
        Expect(to.Contains("://", StringComparison.Ordinal) || entries.ContainsKey(file), $"{page} leads to {to}, which is not in the package");
    }
}

foreach (var file in entries.Keys.Except(wanted).Except(packaging).Where(f => !IsPage(f))) { Expect(file.StartsWith("_rels/", StringComparison.Ordinal) || file.StartsWith("package/", StringComparison.Ordinal), $"{file} does not belong in the package"); }

using var stream = zip.GetEntry($"{name}.nuspec")!.Open();
var metadata = XDocument.Load(stream).Root!.Elements().Single(static e => e.Name.LocalName == "metadata");
string? Text(string element) => metadata.Elements().SingleOrDefault(e => e.Name.LocalName == element)?.Value;

Expect(Text("id") == name, $"the id is not {name}");
Expect(Text("license") == "MIT", "the SPDX licence expression is not MIT");
Expect(Text("readme") == "README.md", "the readme is not README.md");
Expect(Text("icon") == "icon.png", "the icon is not icon.png");
Expect(!string.IsNullOrWhiteSpace(Text("description")) && !string.IsNullOrWhiteSpace(Text("tags")), "description or tags are missing");

var dependencies = metadata.Descendants().Where(static e => e.Name.LocalName == "dependency").Select(static e => (string?)e.Attribute("id")).ToList();
Expect(
    dependencies.Order(StringComparer.Ordinal).SequenceEqual(needed),
    $"the dependencies are not {string.Join(", ", needed)}: {string.Join(", ", dependencies)}");

foreach (var fault in faults) { Console.WriteLine(fault); }
Console.WriteLine($"{faults.Count} faults");
return faults.Count == 0 ? 0 : 1;
