using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Tests.Craft.Docs;

/// <summary>
/// A member whose value rests on an article, a policy or a practice says so at the end of its remarks, in the words of the value: <c>Source: UU 22/2022 art. 10(3).</c>
/// Of a number the last dated value counts, of a book its last version. Whoever changes the article changes the comment above it.
/// </summary>
public sealed partial class Comments_name_their_source
{
    private const string Label = "Source: ";
    private const string PeriodicReport = "M:Pembinaan.Domain.Agreements.Obligation.PeriodicReport(System.String,Pembinaan.Domain.PartyId,NodaTime.LocalDate,System.Int32)";

    private static readonly ImmutableSortedDictionary<string, string> Sources = Published()
        .SelectMany(static p => RulesAndNumbersOf(p.Value).Prepend(p))
        .Append((PeriodicReport, Obligation.PeriodicReport("REPORT", StakeholderId.From("partner"), new(2026, 1, 31), 6)))
        .Where(static p => SourceOf(p.Value) is not null)
        .ToImmutableSortedDictionary(static p => p.Id, static p => $"{Label}{SourceOf(p.Value)}.", StringComparer.Ordinal);

    [Fact]
    public void Of_more_than_ninety_members() => Sources.Should().HaveCountGreaterThan(90);

    [Fact]
    public void As_the_value_prints_it() => string.Join('\n', Sources.Where(static s => Said(XmlDocs.Members[s.Key]) != s.Value).Select(static s => $"{s.Key}\t{s.Value}"))
        .Should().BeEmpty("this is what the remarks of these members must end with");

    [Fact]
    public void Only_where_the_value_has_one() => XmlDocs.Members.Where(static m => Said(m.Value).Length > 0).Select(static m => m.Key).Should().BeSubsetOf(Sources.Keys);

    private static string Said(XElement comment)
    {
        var remarks = Spaces().Replace(comment.Element("remarks")?.Value ?? "", " ").Trim();
        return remarks.IndexOf(Label, StringComparison.Ordinal) is >= 0 and var at ? remarks[at..] : "";
    }

    /// <summary>What stands under a public name of a public type; a basis names itself.</summary>
    private static IEnumerable<(string Id, object? Value)> Published() => Repository.Library.GetExportedTypes()
        .Where(static t => !t.ContainsGenericParameters && t != typeof(Basis))
        .SelectMany(static t => t.GetProperties(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
        .Select(static p => (IdOf(p), p.GetValue(null)));

    /// <summary>The rules and numbers that a published value holds, as the default table of competence does.</summary>
    private static IEnumerable<(string Id, object? Value)> RulesAndNumbersOf(object? value) =>
        value?.GetType() is { Namespace: { } space } held && space.StartsWith("Pembinaan", StringComparison.Ordinal)
            ? held.GetProperties(BindingFlags.Public | BindingFlags.Instance)
                .Where(static p => p.PropertyType is { IsGenericType: true } type && type.GetGenericTypeDefinition() is var open
                    && (open == typeof(Parameter<>) || open == typeof(Rule<>) || open == typeof(RuleBook<>) || open == typeof(RuleSet<>)))
                .Select(p => (IdOf(p), p.GetValue(value)))
            : [];

    private static string IdOf(PropertyInfo property) => $"P:{property.DeclaringType!.FullName!.Replace('+', '.')}.{property.Name}";

    private static string? SourceOf(object? value) => value switch
    {
        null => null,
        Basis basis => basis.In(Language.English),
        _ when value.GetType().GetProperty("Basis", BindingFlags.Public | BindingFlags.Instance)?.GetValue(value) is Basis basis => SourceOf(basis),
        _ when value.GetType().IsGenericType => Of((dynamic)value),
        _ => null,
    };

    private static string? Of(object other) => null;

    private static string? Of<T>(Parameter<T> number)
        where T : notnull => SourceOf(number.Values[^1]);

    private static string? Of<T>(RuleBook<T> book) => Of(book.Versions[^1].Rules!);

    // Of many rules the articles by instrument; what notes add stands above each rule.
    private static string? Of<T>(RuleSet<T> rules) => string.Join("; ", rules.AllRules.SelectMany(static r => r.Basis.References).Distinct()
        .GroupBy(static r => r.Instrument)
        .Select(static i => $"{i.Key.ShortName} art. {string.Join(", ", i.Select(ArticleOf).OrderBy(NumberOf).ThenBy(static a => a, StringComparer.Ordinal))}")
        .Concat(rules.AllRules.Where(static r => r.Basis.References.IsEmpty).Select(static r => r.Basis.Kind.In(Language.English)).Distinct()));

    private static string ArticleOf(LegalReference reference) => reference.In(Language.English).Split(" art. ")[1];

    private static int NumberOf(string article) => int.Parse(Digits().Match(article).Value, CultureInfo.InvariantCulture);

    [GeneratedRegex("^[0-9]+", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Digits();

    [GeneratedRegex(@"\s+", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Spaces();
}
