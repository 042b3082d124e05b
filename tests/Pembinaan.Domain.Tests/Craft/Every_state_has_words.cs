using System.Text.RegularExpressions;

namespace Pembinaan.Domain.Tests.Craft;

public sealed partial class Every_state_has_words
{
    public static TheoryData<Type> Enumerations => [.. Repository.Library.GetExportedTypes().Where(static t => t.IsEnum)];

    [Theory]
    [MemberData(nameof(Enumerations))]
    public void In_both_languages(Type enumeration)
    {
        var texts = Enum.GetValues(enumeration).Cast<Enum>().Select(static v => (Value: v, v.Text)).ToList();

        texts.Should().NotBeEmpty();
        foreach (var (value, text) in texts)
        {
            value.In(Language.Indonesian).Should().Be(text.Id).And.NotBeNullOrWhiteSpace().And.NotMatchRegex(NameOfTheCode()).And.NotBe(text.En);
            value.In(Language.English).Should().Be(text.En).And.NotBeNullOrWhiteSpace().And.NotMatchRegex(NameOfTheCode());
            text.Id.Should().NotBe(value.ToString()).And.NotEndWith(".");
            text.En.Should().NotEndWith(".");
        }

        texts.Select(static t => t.Text.Id).Should().OnlyHaveUniqueItems();
        texts.Select(static t => t.Text.En).Should().OnlyHaveUniqueItems();
    }

    /// <summary>They stand on the value itself; nothing else in the library says them again.</summary>
    [Fact]
    public void And_no_other_place_says_them_again()
    {
        var said = Repository.Library.GetExportedTypes().Where(static t => t.IsEnum).SelectMany(static t => Enum.GetValues(t).Cast<Enum>())
            .Select(static v => $"\"{v.Text.Id}\", \"{v.Text.En}\"").ToHashSet(StringComparer.Ordinal);

        Repository.Sources
            .SelectMany(static s => SwitchArm().Matches(s.Value).Select(m => (File: s.Key, Said: m.Groups["said"].Value)))
            .Where(a => said.Contains(a.Said))
            .Select(static a => $"{a.File}: {a.Said}")
            .Should().BeEmpty();
    }

    /// <summary>What people read is said by the library: a sample that puts a state into words says what is said already, or says it differently.</summary>
    [Fact]
    public void So_that_no_sample_and_no_page_puts_one_into_words()
    {
        var values = Repository.Library.GetExportedTypes().Where(static t => t.IsEnum)
            .SelectMany(static t => Enum.GetNames(t).Select(n => $"{t.Name}.{n}")).ToHashSet(StringComparer.Ordinal);

        Samples()
            .SelectMany(static f => ValueToText().Matches(File.ReadAllText(f)).Select(m => (File: Path.GetFileName(f), Value: m.Groups["value"].Value)))
            .Where(m => values.Contains(m.Value))
            .Select(static m => $"{m.File}: {m.Value}")
            .Should().BeEmpty();
    }

    [Fact]
    public void And_a_value_without_words_is_refused_by_name()
    {
        FluentActions.Invoking(static () => _ = IsoDayOfWeek.Monday.Text).Should().Throw<ArgumentException>().WithMessage("IsoDayOfWeek*Monday*");
        FluentActions.Invoking(static () => _ = ((Language)7).Text).Should().Throw<ArgumentException>().WithMessage("Language*7*");
        FluentActions.Invoking(static () => _ = ((Enum)null!).Text).Should().Throw<ArgumentNullException>();
    }

    private static IEnumerable<string> Samples() =>
        Directory.EnumerateFiles(Repository.PathOf("docs"), "*.*", SearchOption.AllDirectories).Where(static f => Path.GetExtension(f) is ".cs" or ".md").Append(Repository.PathOf("README.md"));

    [GeneratedRegex("[a-z][A-Z]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NameOfTheCode();

    [GeneratedRegex("=> (new|LocalisedText)?\\((?<said>\"[^\"]+\", \"[^\"]+\")\\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex SwitchArm();

    [GeneratedRegex("\\b(?<value>[A-Z]\\w+\\.[A-Z]\\w+)(, [^=>{}\\n]*)?\\)? => (\\w+\\()?\\$?\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex ValueToText();
}
