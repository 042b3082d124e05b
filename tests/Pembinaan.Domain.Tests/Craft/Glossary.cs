using System.Reflection;
using System.Text.RegularExpressions;

namespace Pembinaan.Domain.Tests.Craft;

public sealed partial class Glossary
{
    private const string Page = "docs/reference/glossary.md";
    private const string EnglishWords = "tests/Pembinaan.Domain.Tests/Craft/english-words.txt";
    private const string Variable = "APPROVE_WORDS";

    private static ImmutableSortedSet<string> Explained { get; } = [.. Rows().SelectMany(static row => Word().Matches(row).Select(static m => Lower(m.Value)))];

    private static ImmutableSortedDictionary<string, string> WordsOfTheApi { get; } = Identifiers()
        .SelectMany(static i => Word().Matches(i.Name).Select(m => (Word: Lower(m.Value), i.Where)))
        .Where(static w => w.Word.Length > 1)
        .GroupBy(static w => w.Word)
        .ToImmutableSortedDictionary(static g => g.Key, static g => g.First().Where, StringComparer.Ordinal);

    [Fact]
    public void Explains_every_word_of_the_public_api_that_is_not_English()
    {
        var file = Repository.PathOf(EnglishWords);
        if (Approved.IsAskedFor(Variable))
        {
            File.WriteAllText(file, string.Concat(WordsOfTheApi.Keys.Except(Explained).Select(static w => w + "\n")));
            return;
        }

        WordsOfTheApi.Where(static w => !Explained.Contains(w.Key)).ExceptBy(File.ReadAllLines(file), static w => w.Key).Select(static w => $"{w.Key} ({w.Value})")
            .Should().BeEmpty($"an Indonesian word belongs into {Page}; if all of these are English: {Variable}=1 dotnet test --filter Craft, and review the diff");
    }

    [Fact]
    public void Explains_each_term_once() => Rows().Should().OnlyHaveUniqueItems();

    [Fact]
    public void Gives_each_term_a_meaning_and_a_source() =>
        Lines().Where(static l => l.Split('|').Length != 5 || l.Split('|')[1..4].Any(string.IsNullOrWhiteSpace)).Should().BeEmpty();

    private static string Lower(string word) => word.ToLowerInvariant();

    private static IEnumerable<string> Lines() => Repository.Read(Page).Split('\n')
        .Where(static l => l.StartsWith('|') && !l.StartsWith("|---", StringComparison.Ordinal) && !l.StartsWith("| Term |", StringComparison.Ordinal));

    private static IEnumerable<string> Rows() => Lines().Select(static l => l.Split('|')[1].Trim());

    private static IEnumerable<(string Name, string Where)> Identifiers() => Repository.Library.GetExportedTypes().Where(static t => !t.FullName!.Contains('<', StringComparison.Ordinal)).SelectMany(static type =>
        type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .Where(static member => member is not MethodBase { IsSpecialName: true } || member is ConstructorInfo)
            .Where(static member => !member.Name.Contains('<', StringComparison.Ordinal) && !(member.DeclaringType!.IsAssignableTo(typeof(Delegate)) && member.Name != "Invoke"))
            .SelectMany(member => Parameters(member).Append(member.Name.TrimStart('.')).Select(name => (name, $"{type.Name}.{member.Name}")))
            .Concat(type.Namespace!.Split('.').Append(type.Name).Select(name => (name, type.FullName!))));

    private static IEnumerable<string> Parameters(MemberInfo member) => member is MethodBase method ? method.GetParameters().Select(static p => p.Name ?? "") : [];

    [GeneratedRegex("[A-Z]+(?![a-z])|[A-Z]?[a-z]+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Word();
}
