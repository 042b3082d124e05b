using System.Text.RegularExpressions;

namespace Pembinaan.Domain.Tests.Craft.Docs;

/// <summary>What is said about the domain in two languages is said by the library: no sample chooses, joins or repairs a sentence.</summary>
public sealed partial class Samples_translate_nothing
{
    public static TheoryData<string> Samples =>
        [.. Directory.GetFiles(Path.Combine(Repository.Root, "docs", "samples"), "*.cs").Select(static f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];

    [Fact]
    public void There_are_samples() => Samples.Should().HaveCountGreaterThan(20);

    [Theory]
    [MemberData(nameof(Samples))]
    public void By_themselves(string sample) => FaultsIn(Repository.Read($"docs/samples/{sample}")).Should().BeEmpty();

    [Theory]
    [InlineData("var language = args is [\"--en\"] ? Language.English : Language.Indonesian;", true)]
    [InlineData("Console.WriteLine(language == Language.Indonesian ? \"ya\" : \"yes\");", false)]
    [InlineData("Console.WriteLine(language != Language.English ? \"ya\" : \"yes\");", false)]
    [InlineData("Console.WriteLine(Language.English == language ? \"yes\" : \"ya\");", false)]
    [InlineData("Console.WriteLine(language is Language.English ? \"yes\" : \"ya\");", false)]
    [InlineData("var said = language switch { Language.English => \"yes\", _ => \"ya\" };", false)]
    [InlineData("var said = args is [\"--en\"] ? \"yes\" : \"ya\";", false)]
    [InlineData("var said = args.Contains(\"--en\") ? \"yes\" : \"ya\";", false)]
    [InlineData("var said = isEnglish ? \"yes\" : \"ya\";", false)]
    [InlineData("void Tell(string id, string en) => Console.WriteLine(id);", false)]
    [InlineData("string Say(string indonesian, string english) => indonesian;", false)]
    [InlineData("string Named(string code, string name) => code;", true)]
    [InlineData("Console.WriteLine(new LocalisedText(\"dan\", \"and\").In(language));", false)]
    [InlineData("LocalisedText and = new(\"dan\", \"and\");", false)]
    [InlineData("A.Curriculum with { Title = new(\"Las\", \"Welding\") }", true)]
    [InlineData("Console.WriteLine(answer.In(language).Replace(\"P-1\", \"Budi\"));", false)]
    [InlineData("Console.WriteLine(answer.Text.Id.Replace(\"P-1\", \"Budi\"));", false)]
    [InlineData("var broken = document.Replace(\"16\", \"0\", StringComparison.Ordinal);", true)]
    [InlineData("Console.WriteLine(string.Join(\" \", reasons.Select(r => r.Text.In(language))));", false)]
    [InlineData("Console.WriteLine(string.Concat(reasons.Select(r => $\"\\n{r.In(language)}\")));", false)]
    [InlineData("Console.WriteLine(string.Join(\", \", numbers));", true)]
    [InlineData("Console.WriteLine(isLate ? \" (terlambat)\" : \"\");", false)]
    [InlineData("Console.WriteLine(day is null ? \"–\" : \"\");", true)]
    public void As_is_recognised(string line, bool isRight) => (FaultsIn(line).Count == 0).Should().Be(isRight);

    private static List<string> FaultsIn(string sample) =>
        [.. sample.Split('\n').Select(static l => l.Trim()).Where(static l => !l.StartsWith("//", StringComparison.Ordinal)).Where(static l => Translation().IsMatch(l))];

    // A choice by language, a pair of words, a sentence that is joined or repaired, a state in the sample's own words.
    [GeneratedRegex(
        """
        [!=]=\s*Language\.|Language\.\w+\s*[!=]=|\bis\s+(not\s+)?Language\.|Language\.\w+\s*=>
        |(args[^;?]*"--en"[^;?]*|(?i:is)(English|Indonesian))\s*\?\s*[$]?"
        |\(\s*string\s+(id|indonesian|indonesia)\s*,\s*string\s+(en|english|inggris)\b
        |new\s+LocalisedText\(|\bLocalisedText\s+\w+\s*=
        |(\.In\(\w[\w.]*\)|\.Text(\.\w+)?|\.Id|\.En)\.Replace\(
        |string\.(Join|Concat)\(.*\.In\(
        |\?\s*[$]?"[^"]*\p{L}[^"]*"\s*:\s*""
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Translation();
}
