using System.Reflection;
using System.Text.RegularExpressions;
using Pembinaan.Domain.Journals;

namespace Pembinaan.Domain.Tests.Craft;

/// <summary>What a visitor can measure. A limit is lowered when the house has become smaller, and never raised without a decision.</summary>
public sealed partial class Measures_of_the_house
{
    private const string Events = ".Events";

    private static IEnumerable<Type> Public => Repository.Library.GetExportedTypes().Where(static t => !t.FullName!.Contains('<', StringComparison.Ordinal));

    [Fact]
    public void At_most_fourteen_public_namespaces_besides_events() => Public.Select(static t => t.Namespace!).Distinct()
        .Where(static n => !n.EndsWith(Events, StringComparison.Ordinal))
        .Should().HaveCountLessThanOrEqualTo(14);

    [Fact]
    public void At_most_400_public_types_besides_events() => Public
        .Where(static t => !t.Namespace!.EndsWith(Events, StringComparison.Ordinal))
        .Should().HaveCountLessThanOrEqualTo(400, "nested types are counted too; a new one costs every reader");

    [Fact]
    public void No_folder_with_more_than_forty_files() => Repository.Sources.Keys
        .GroupBy(static file => Path.GetDirectoryName(file)!)
        .Where(static folder => folder.Count() > 40)
        .Select(static folder => $"{folder.Key}: {folder.Count()}")
        .Should().BeEmpty("a folder is read at a glance");

    [Fact]
    public void No_file_with_more_than_four_hundred_lines() => Repository.Sources
        .Select(static s => (s.Key, Lines: s.Value.Count(static c => c == '\n')))
        .Where(static f => f.Lines > 400)
        .Select(static f => $"{f.Key}: {f.Lines}")
        .Should().BeEmpty();

    // Commands stay on the root, what they do does not: its files are the table of contents of what it can do.
    [Theory]
    [MemberData(nameof(Roots))]
    public void No_root_with_more_than_350_lines(Type root)
    {
        var parts = Repository.Sources.Where(s => Path.GetFileName(s.Key).Split('.')[0] == root.Name).ToList();
        parts.Should().NotBeEmpty();
        parts.Sum(static s => s.Value.Split('\n').Count(static l => l.Trim() is { Length: > 0 } line && !line.StartsWith("//", StringComparison.Ordinal)))
            .Should().BeLessThanOrEqualTo(350, "all its parts are counted, without comments and blank lines");
    }

    public static TheoryData<Type> Roots => [.. Public.Where(static t => t.IsSealed && t.IsAssignableTo(typeof(AggregateRoot)))];

    [Fact]
    public void No_line_wider_than_160_columns() => Repository.SourcesOfAll
        .SelectMany(static s => s.Value.Split('\n').Where(static l => l.Length > 160).Select(l => $"{s.Key}: {l.Trim()}"))
        .Should().BeEmpty();

    // What is returned has value equality; what is taken is as general as it can be.
    [Fact]
    public void One_type_of_lists() => Public
        .Where(static t => !t.IsAssignableTo(typeof(Delegate)) && t != typeof(ValueList<>))
        .SelectMany(static t => t.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
        .SelectMany(static m => Lists(m).Select(l => $"{m.DeclaringType!.Name}.{m.Name}: {l}"))
        .Distinct()
        .Should().BeEmpty("what is returned is a ValueList, and what is taken a sequence or a span");

    private static IEnumerable<string> Lists(MemberInfo member) => (member switch
    {
        PropertyInfo p => [p.PropertyType],
        MethodInfo { IsSpecialName: false } m => m.GetParameters().Where(static p => !p.IsDefined(typeof(ParamArrayAttribute))).Select(static p => p.ParameterType).Append(m.ReturnType),
        ConstructorInfo c => c.GetParameters().Select(static p => p.ParameterType),
        _ => Array.Empty<Type>(),
    }).SelectMany(Within).Where(static t => (t.IsArray && t != typeof(byte[])) || (t.IsGenericType && OtherLists.Contains(t.GetGenericTypeDefinition()))).Select(static t => t.Name);

    private static readonly Type[] OtherLists =
    [
        typeof(IReadOnlyList<>), typeof(IReadOnlyCollection<>), typeof(IList<>), typeof(ICollection<>), typeof(List<>), typeof(ImmutableArray<>), typeof(ImmutableList<>),
        typeof(ImmutableHashSet<>), typeof(HashSet<>),
    ];

    private static IEnumerable<Type> Within(Type type) => type.IsGenericType ? [type, .. type.GetGenericArguments().SelectMany(Within)] : [type];

    // Directives are counted, not lines; and each has a line of its own.
    [Theory]
    [InlineData("first-steps")]
    [InlineData("quickstart")]
    [InlineData("readme")]
    public void At_most_six_using_directives_in_a_first_program(string sample)
    {
        var program = Repository.Read($"docs/samples/{sample}.cs");
        var directives = program.Split([';', '\n']).Count(static part => part.TrimStart().StartsWith("using ", StringComparison.Ordinal));
        directives.Should().BeInRange(1, 6);
        Using().Count(program).Should().Be(directives, "a directive has a line of its own");
    }

    // Of a document within the program, what matters stands at the left; the stamp of an entry may be scrolled to.
    [Fact]
    public void No_line_of_code_wider_than_120_columns_and_at_most_twenty_lines_in_the_program_of_the_README()
    {
        var lines = Repository.Read("docs/samples/readme.cs").Split('\n').Where(static l => l.Length > 0 && l[0] != '#' && !l.StartsWith("//", StringComparison.Ordinal)).ToArray();
        lines.Should().HaveCountLessThanOrEqualTo(20).And.Contain(static l => l.StartsWith("using ", StringComparison.Ordinal));
        lines.Where(static l => l.Length > (l.Contains("\":", StringComparison.Ordinal) ? 250 : 120)).Should().BeEmpty();
    }

    [Fact]
    public void At_most_1800_lines_that_know_JSON_besides_attributes() => Repository.Sources
        .Where(static s => Json().IsMatch(s.Value))
        .Sum(static s => s.Value.Split('\n').Count(static l => !l.TrimStart().StartsWith("[Json", StringComparison.Ordinal)))
        .Should().BeLessThanOrEqualTo(1_800);

    // Where it is declared and has its kind in stored texts, the fold, the command, and one other.
    [Fact]
    public void The_name_of_an_event_stands_in_at_most_four_files()
    {
        var names = Repository.Types.Where(static t => !t.IsAbstract && t.IsAssignableTo(typeof(JournalEvent))).Select(static t => t.Name).ToHashSet(StringComparer.Ordinal);
        names.Should().HaveCountGreaterThan(100);
        Repository.SourcesOfAll
            .SelectMany(s => Named(s.Value).Intersect(names).Select(name => (Name: name, File: s.Key)))
            .GroupBy(static n => n.Name)
            .Where(static n => n.Count() > 4)
            .Select(static n => $"{n.Key}: {string.Join(", ", n.Select(static f => f.File))}")
            .Should().BeEmpty();
    }

    // An error may be called as an event is: it stands after its class, or where it is declared.
    private static IEnumerable<string> Named(string source)
    {
        var code = string.Join('\n', source.Split('\n').Where(static l => !l.TrimStart().StartsWith("//", StringComparison.Ordinal)));
        return Word().Matches(code).Select(static m => m.Value).Distinct().Where(name => !code.Contains($"ErrorDefinition {name} ", StringComparison.Ordinal));
    }

    [GeneratedRegex(@"(?<![.\w])[A-Z]\w+|(?<=\bEvents\.)[A-Z]\w+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Word();

    [GeneratedRegex(@"^using [^\n]+;$", RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Using();

    [GeneratedRegex(@"(?<!^\s*\[.*)System\.Text\.Json(?!\.Serialization;)|Utf8Json|JsonSerializer|JsonConverter<|JsonTypeInfo|JsonElement|JsonNode", RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Json();
}
