using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Pembinaan.Domain.Tests.Craft.Docs;

/// <summary>
/// What a reader of the reference asks of a member: is the edge inclusive, in which unit is the number, which errors may come back. Compiled into the tests of the
/// library and into those of the registry, which reads the other packages so.
/// </summary>
public sealed partial class Comments_say_what_is_asked
{
    private static readonly MetadataReference[] References =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(static path => MetadataReference.CreateFromFile(path))];

    private static readonly CSharpCompilation Everything = CSharpCompilation.Create("Docs", references: References);

    private static readonly ImmutableArray<IAssemblySymbol> Packages =
        [.. Described.Packages.Select(static p => (IAssemblySymbol)Everything.GetAssemblyOrModuleSymbol(References.Single(r => r.Display == p.Location))!)];

    private static readonly ImmutableArray<(string Id, ISymbol Symbol, XElement Comment)> Members =
    [
        .. Packages.SelectMany(static package => TypesIn(package.GlobalNamespace))
            .SelectMany(static t => t.GetMembers().Where(static m => m.DeclaredAccessibility == Accessibility.Public && !m.IsImplicitlyDeclared))
            .Where(static m => m is IPropertySymbol or IFieldSymbol or IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.Constructor })
            .Select(static m => (Id: m.GetDocumentationCommentId()!, Symbol: m))
            .Where(static m => XmlDocs.Members.ContainsKey(m.Id))
            .Select(static m => (m.Id, m.Symbol, XmlDocs.Members[m.Id])),
    ];

    [Fact]
    public void Are_read_of_the_members_of_every_package() => Described.Packages.Where(static p => Members.Count(m => m.Symbol.ContainingAssembly.Name == p.GetName().Name) < Described.Members)
        .Should().BeEmpty();

    [Fact]
    public void Stand_alone() => string.Join('\n', Members.Where(static m => Leaning().IsMatch(Text(m.Comment.Element("summary")))).Select(static m => m.Id))
        .Should().BeEmpty("the reference lists members by name, so \"the same\" names what is the same");

    [Fact]
    public void Of_a_day_say_whether_it_counts() => Told(Values()
        .Where(static v => v.Type is "LocalDate" && !(Edge().IsMatch(v.Name) ? WhetherItCounts() : Day()).IsMatch(v.Text)));

    [Fact]
    public void Of_several_days_say_that_it_is_days() => Told(Values().Where(static v => v.Type is "DateSet" or "DateSpan" or "ValidityPeriod" && !Days().IsMatch(v.Text)));

    [Fact]
    public void Of_a_number_say_of_what() => Told(Values().Where(static v => v.Type is "Int32" or "Int64" or "Decimal" && !Unit().IsMatch($"{Words(v.Name)} {v.Text}")));

    [Fact]
    public void Of_lesson_hours_say_that_it_is_hours() => Told(Values().Where(static v => v.Type is "LessonHours" && !Hours().IsMatch($"{Words(v.Name)} {v.Text}")));

    [Fact]
    public void Of_a_result_name_the_errors() => Told(Values(withParameters: false)
        .Where(static v => v.Type is "DomainResult" && !v.Id.StartsWith("M:Pembinaan.Domain.DomainResult", StringComparison.Ordinal) && !NamesErrors(v.Comment)));

    private static void Told(IEnumerable<Value> silent) => string.Join('\n', silent.Select(static v => $"{v.Id} {v.Name}: {v.Text}").Order(StringComparer.Ordinal)).Should().BeEmpty();

    /// <summary>What members give and take: its type without null, and what the comment says of it.</summary>
    private static IEnumerable<Value> Values(bool withParameters = true)
    {
        foreach (var (id, symbol, comment) in Members.Where(static m => m.Comment.Element("inheritdoc") is null))
        {
            if (Given(symbol) is { } type)
            {
                yield return new(id, symbol.Name, Name(type), Text(comment.Element("summary"), comment.Element("returns"), comment.Element("value")), comment);
            }

            foreach (var parameter in withParameters && symbol is IMethodSymbol method ? method.Parameters : [])
            {
                var about = comment.Elements("param").FirstOrDefault(p => p.Attribute("name")!.Value == parameter.Name);
                if (about is not null)
                {
                    yield return new(id, parameter.Name, Name(parameter.Type), Text(about), comment);
                }
            }
        }
    }

    private static ITypeSymbol? Given(ISymbol symbol) => symbol switch
    {
        IPropertySymbol property => property.Type,
        IFieldSymbol field => field.Type,
        IMethodSymbol { MethodKind: MethodKind.Ordinary, ReturnsVoid: false } method => method.ReturnType,
        _ => null,
    };

    private static string Name(ITypeSymbol type) =>
        type is INamedTypeSymbol { Name: "Nullable" or "Fact" or "Task" or "ValueTask", TypeArguments: [var inner] } ? Name(inner) : type.Name;

    private static string Text(params ReadOnlySpan<XElement?> elements)
    {
        var words = "";
        foreach (var element in elements)
        {
            foreach (var node in element?.DescendantNodes() ?? [])
            {
                words += node is XText text ? text.Value : node is XElement { Name.LocalName: "see" or "paramref" } see ? $" {see.Attribute("cref")?.Value ?? see.Attribute("name")?.Value} " : "";
            }

            words += " ";
        }

        return Spaces().Replace(words, " ").Trim();
    }

    // Names an error by reference or code, or a member whose errors they are: where there is a result, not in the summary of what is done.
    private static bool NamesErrors(XElement comment) => comment.Elements().Where(e => e.Name.LocalName is not ("summary" or "param") || comment.Element("returns") is null).Descendants("see")
            .Any(static s => s.Attribute("cref") is { } cref && Errors().IsMatch(cref.Value))
        || comment.Descendants("inheritdoc").Any() || Text(comment.Element("summary"), comment.Element("returns"), comment.Element("remarks")) is var text && ErrorsOf().IsMatch(text);

    private static string Words(string name) => Camel().Replace(name, " ").ToLowerInvariant();

    private static IEnumerable<INamedTypeSymbol> TypesIn(INamespaceSymbol space) => space.GetTypeMembers().Where(static t => t.DeclaredAccessibility == Accessibility.Public)
        .Concat(space.GetNamespaceMembers().SelectMany(TypesIn));

    private sealed record Value(string Id, string Name, string Type, string Text, XElement Comment);

    [GeneratedRegex(@"^(The same(,| (of|for|with|from|in|as|said)\b)|Of (a|an|the) [\w ]+[.:])", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Leaning();

    [GeneratedRegex("^(first|last|from|until|to(?!LocalDate)|through|since|valid|start|end|begin)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Edge();

    [GeneratedRegex(@"\b(inclusive|exclusive|both|first|last|(on|from|since|until|by) (which|that) day|day (on|from|since|until|through|of|after|before))\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex WhetherItCounts();

    [GeneratedRegex(@"\b(days?|dated?|birthday|when|today)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Day();

    [GeneratedRegex(@"\b(days?|periods?|validity|inclusive|spans?)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Days();

    [GeneratedRegex(@"\bhours?\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Hours();

    [GeneratedRegex(@"\b(days?|weeks?|months?|years?|hours?|minutes?|seats?|places?|percent|hundredths|people|persons?|number|counts?|counted|how many|revisions?|index|sequence|position|rupiah|amount|points?|score|marks?|age|rank|order|share|version|schema|most|least|total|capacity|times|limit|sessions|numerator|denominator|deep|how often|percentage|how fine|length)\b|%", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Unit();

    [GeneratedRegex(@"Errors?\b|Exception|^[MP]:Pembinaan\.Domain\.(?!Domain)\w+\.\w", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Errors();

    [GeneratedRegex(@"\b(errors? of|every (error|fault)|faults? of|what is wrong|what it (answered|may answer))\b|\([A-Z]+-[A-Z-]+\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ErrorsOf();

    [GeneratedRegex(@"\s+", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Spaces();

    [GeneratedRegex("(?<=[a-z])(?=[A-Z])", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Camel();
}
