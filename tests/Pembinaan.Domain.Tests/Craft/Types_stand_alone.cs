using System.Text.RegularExpressions;

namespace Pembinaan.Domain.Tests.Craft;

public sealed partial class Types_stand_alone
{
    [Fact]
    public void Each_file_declares_one_type_and_is_named_for_it() => Repository.Sources
        .Where(static s => !s.Key.Contains("/Events/", StringComparison.Ordinal))
        .Select(static s => (File: s.Key, Name: Path.GetFileName(s.Key).Split('.')[0], Declared: Declaration().Matches(s.Value).Select(static m => m.Groups["name"].Value).ToList()))
        .Where(static f => f.Declared.Count != 1 || !Regex.IsMatch(f.Name, $"^{f.Declared[0]}((Of)?T([A-Z]\\w*)?|{{.*}})?$", RegexOptions.None, TimeSpan.FromSeconds(1)))
        .Select(static f => $"{f.File} declares {(f.Declared.Count == 0 ? "no type" : string.Join(" and ", f.Declared))}")
        .Should().BeEmpty("a file holds one type and has its name (generic twins: ResultOfT.cs, FactOf{TFacts,T}.cs; parts: Name.Part.cs); events of one phase share a file");

    [Fact]
    public void Each_file_stands_in_a_room_of_its_namespace() => Repository.Sources
        .Where(static s => !$"\n{s.Value}".Contains($"\nnamespace {NamespaceOf(s.Key)};", StringComparison.Ordinal))
        .Select(static s => s.Key)
        .Should().BeEmpty("the top folder is the namespace, rooms below it carry it, Events have one of their own, and what everything rests on has that of the library");

    [Fact]
    public void No_namespace_has_the_name_of_a_type() => Repository.Types
        .SelectMany(static t => t.Namespace!.Split('.'))
        .Distinct()
        .Intersect(Repository.Types.Where(static t => !t.IsNested).Select(static t => t.Name.Split('`')[0]))
        .Should().BeEmpty("a namespace Cohorts.Admission would hide a type Admission");

    private static string NamespaceOf(string file) => file.Split('/') switch
    {
        [_] or ["Identities" or "Law" or "Results" or "Text" or "Values", ..] => "Pembinaan.Domain",
        [var top, "Events", ..] => $"Pembinaan.Domain.{top}.Events",
        [var top, ..] => $"Pembinaan.Domain.{top}",
        [] => "",
    };

    [GeneratedRegex(
        @"^(?:public |internal |static |sealed |abstract |partial |readonly |ref |unsafe |file )*(?:(?:class|record struct|record class|record|struct|interface|enum) (?<name>\w+)(?=[\s<(:;{]|$)|delegate .*?(?<name>\w+)(?:<[^<(]*>)?\()",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 5000)]
    private static partial Regex Declaration();
}
