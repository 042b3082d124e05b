using System.Text.RegularExpressions;

namespace Pembinaan.Domain.Tests.Craft;

public sealed partial class Texts_are_for_people
{
    private static IEnumerable<(string Code, string Text)> All => Catalogue.Of<ErrorDefinition>()
        .SelectMany(static e => Both(e.Value.Code, e.Value.Template.Id, e.Value.Template.En))
        .Concat(RuleCatalogue.Rules.SelectMany(static r => Both(r.Value.Code, r.Value.Requirement.Id, r.Value.Requirement.En)));

    [Fact]
    public void They_hold_no_code_and_no_dash_in_place_of_a_value() => All
        .Where(static t => t.Text.Contains('–', StringComparison.Ordinal) || Code().IsMatch(t.Text))
        .Select(static t => $"{t.Code}: {t.Text}")
        .Should().BeEmpty();

    [Fact]
    public void They_hold_no_name_of_the_code() => All
        .Where(static t => CamelCase().IsMatch(Placeholder().Replace(t.Text, "")))
        .Select(static t => $"{t.Code}: {t.Text}")
        .Should().BeEmpty();

    /// <summary>
    /// What fills a place is a day, a number, a name that somebody gave or a word in both languages: never what the code calls a thing. Of a document that is
    /// read, its members are named as it writes them.
    /// </summary>
    [Fact]
    public void They_are_filled_with_no_name_of_the_code() => Repository.Sources.Where(static s => !s.Key.StartsWith("Json/", StringComparison.Ordinal))
        .SelectMany(static s => Filled().Matches(s.Value).Select(m => (s.Key, Value: m.Groups["value"].Value)))
        .Where(static f => NameOfTheCode().IsMatch(f.Value))
        .Select(static f => $"{f.Key}: {f.Value}")
        .Should().BeEmpty();

    /// <summary>One English word for each status of the law, wherever it is said.</summary>
    [Fact]
    public void They_call_anak_binaan_a_sentenced_child() => All
        .Where(static t => t.Text.Contains("convicted child", StringComparison.OrdinalIgnoreCase))
        .Select(static t => t.Code)
        .Concat(Repository.Sources.Where(static s => s.Value.Contains("convicted child", StringComparison.OrdinalIgnoreCase)).Select(static s => s.Key))
        .Concat(Directory.EnumerateFiles(Repository.PathOf("docs"), "*.md", SearchOption.AllDirectories).Where(static f => File.ReadAllText(f).Contains("convicted child", StringComparison.OrdinalIgnoreCase)))
        .Should().BeEmpty();

    /// <summary>
    /// Wherever a text stands in both languages beside each other, neither has the small words of the other: it shows by them that one was not translated.
    /// </summary>
    [Fact]
    public void They_are_in_one_language_each()
    {
        var pairs = Repository.Sources.SelectMany(static s => Pair().Matches(s.Value).Select(m => (File: s.Key, Id: Said(m.Groups["id"].Value), En: Said(m.Groups["en"].Value))))
            .Where(static p => SmallInIndonesian().IsMatch(p.Id) || SmallInEnglish().IsMatch(p.En))
            .ToList();

        pairs.Should().HaveCountGreaterThan(1000);
        pairs.Where(static p => SmallInEnglish().IsMatch(p.Id) || SmallInIndonesian().IsMatch(p.En)).Should().BeEmpty();
        static string Said(string text) => Placeholder().Replace(text, "");
    }

    private static IEnumerable<(string Code, string Text)> Both(string code, string id, string en) => [(code, id), (code, en)];

    [GeneratedRegex("[A-Z][A-Z0-9]+(-[A-Z0-9]+)+", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Code();

    [GeneratedRegex("\\b([A-Z][a-z]+[A-Z][a-z]|[a-z]+[A-Z][a-z])", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CamelCase();

    [GeneratedRegex("Argument\\.Of\\((nameof\\(\\w+\\)|\"\\w+\"), (?<value>([^()\\n]|\\([^()\\n]*\\))*)\\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Filled();

    [GeneratedRegex("\\.ToString\\(|nameof\\(|\\.GetType\\(|typeof\\(|^\"[^\"]|(Kind|Level|Status|Cause|Mode|Field|Stream|Track|Exit|Outcome)\\.Code\\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NameOfTheCode();

    // A text with a text inside one of its places is none of these: its braces do not close.
    [GeneratedRegex(
        """
        \$?"(?<id>([^"\\\n{]|\{[^"}\n]*\}|\\.)*)"\s*,\s*\$?"(?<en>([^"\\\n{]|\{[^"}\n]*\}|\\.)*)"
        """,
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 5000)]
    private static partial Regex Pair();

    [GeneratedRegex(
        "\\b(dan|yang|pada|dengan|untuk|tidak|belum|oleh|sudah|dari|telah|bagi|atau|kepada|sebelum|sesudah|harus|dapat|tanpa|sejak|sampai|jika|karena|hari|di|ke|orang|tahun|bulan)\\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex SmallInIndonesian();

    [GeneratedRegex(
        "\\b(the|of|and|with|not|is|are|was|for|or|an|which|has|have|it|be|day|year|people|no|by)\\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex SmallInEnglish();

    [GeneratedRegex("\\{[^}]*\\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Placeholder();
}
