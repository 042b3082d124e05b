// Says what is wrong with the packed package in the folder given as the argument: contents, metadata, dependencies. Exit code 1 if anything is.
using System.IO.Compression;
using System.Xml.Linq;

var folder = args[0];
var faults = new List<string>();

void Expect(bool holds, string otherwise)
{
    if (!holds) { faults.Add(otherwise); }
}

var packages = Directory.GetFiles(folder, "Pembinaan.Domain.*.nupkg");
Expect(packages.Length == 1, $"one package is expected, {packages.Length} found");
Expect(Directory.GetFiles(folder, "Pembinaan.Domain.*.snupkg").Length == 1, "the symbol package (snupkg) is missing");

using var zip = ZipFile.OpenRead(packages[0]);
var entries = zip.Entries.ToDictionary(static e => e.FullName, static e => e.Length);
string[] wanted = ["lib/net10.0/Pembinaan.Domain.dll", "lib/net10.0/Pembinaan.Domain.xml", "README.md", "LICENSE", "icon.png"];
string[] packaging = ["Pembinaan.Domain.nuspec", "[Content_Types].xml"];
foreach (var file in wanted) { Expect(entries.TryGetValue(file, out var length) && length > 0, $"{file} is missing or empty"); }
foreach (var file in entries.Keys.Except(wanted).Except(packaging)) { Expect(file.StartsWith("_rels/", StringComparison.Ordinal) || file.StartsWith("package/", StringComparison.Ordinal), $"{file} does not belong in the package"); }

using var stream = zip.GetEntry("Pembinaan.Domain.nuspec")!.Open();
var metadata = XDocument.Load(stream).Root!.Elements().Single(static e => e.Name.LocalName == "metadata");
string? Text(string name) => metadata.Elements().SingleOrDefault(e => e.Name.LocalName == name)?.Value;

Expect(Text("id") == "Pembinaan.Domain", "the id is not Pembinaan.Domain");
Expect(Text("license") == "MIT", "the SPDX licence expression is not MIT");
Expect(Text("readme") == "README.md", "the readme is not README.md");
Expect(Text("icon") == "icon.png", "the icon is not icon.png");
Expect(!string.IsNullOrWhiteSpace(Text("description")) && !string.IsNullOrWhiteSpace(Text("tags")), "description or tags are missing");

var dependencies = metadata.Descendants().Where(static e => e.Name.LocalName == "dependency").Select(static e => (string?)e.Attribute("id")).ToList();
Expect(
    dependencies.Order(StringComparer.Ordinal).SequenceEqual(["Ardalis.GuardClauses", "Ardalis.Result", "NodaTime"]),
    $"the dependencies are not NodaTime, Ardalis.Result and Ardalis.GuardClauses: {string.Join(", ", dependencies)}");

foreach (var fault in faults) { Console.WriteLine(fault); }
Console.WriteLine($"{Path.GetFileName(packages[0])}: {entries.Count} entries, {faults.Count} faults");
return faults.Count == 0 ? 0 : 1;
