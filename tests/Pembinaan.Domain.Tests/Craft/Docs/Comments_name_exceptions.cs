using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Pembinaan.Domain.Tests.Craft.Docs;

/// <summary>
/// A public member that refuses an argument says which. Null, an undefined choice and a day of another calendar are refused everywhere (docs/reference/architecture.md)
/// and need no word. What is refused one step further in, in a member that is given one of the arguments, is refused by the member too.
/// </summary>
public sealed class Comments_name_exceptions
{
    private static readonly string[] Everywhere = ["Null", "NullItem", "Undefined", "NotIso"];

    // What these give on is sound: another member of the type has looked at it, or it is refused everywhere.
    private static readonly string[] Sound =
        ["RuleBook.Replay", "RuleBook.Decide", "Dossier.EligibilityOf", "Basis.FromLegalReference", "Parameter.With", "Term.Under"];

    private static readonly ImmutableArray<(string File, MemberDeclarationSyntax Member)> All =
    [
        .. Repository.SourcesOfAll
            .SelectMany(static s => CSharpSyntaxTree.ParseText(s.Value).GetRoot().DescendantNodes().OfType<MemberDeclarationSyntax>().Select(m => (s.Key, Member: m)))
            .Where(static m => m.Member is BaseMethodDeclarationSyntax or BasePropertyDeclarationSyntax),
    ];

    private static readonly ImmutableArray<(string File, MemberDeclarationSyntax Member)> Public =
        [.. All.Where(static m => m.Member.Ancestors().OfType<BaseTypeDeclarationSyntax>().All(IsPublic) && IsPublic(m.Member))];

    private static readonly ImmutableArray<(string File, MemberDeclarationSyntax Member)> Refusing = [.. Public.Where(static m => m.Member.DescendantNodes().Any(Refuses))];

    // By type, name and number of arguments. What makes arguments of texts and results is given nothing by a caller.
    private static readonly HashSet<(string Type, string Name, int Count)> Refusers =
    [
        .. All.Select(static m => m.Member).OfType<BaseMethodDeclarationSyntax>().Where(static m => TypeOf(m) is not ("Argument" or "DomainResult") && m.DescendantNodes().Any(RefusesArguments))
            .Select(static m => (TypeOf(m), m is MethodDeclarationSyntax named ? named.Identifier.Text : "new", m.ParameterList.Parameters.Count)),
    ];

    [Fact]
    public void Where_an_argument_is_refused() => Refusing.Where(static m => !Says(m.Member)).Select(static m => $"{m.File}: {m.Member.WithoutTrivia().ToString().Split('\n')[0].Trim()}")
        .Should().BeEmpty();

    [Fact]
    public void Where_an_argument_is_refused_one_step_further_in() => Public
        .Where(static m => !Says(m.Member) && !Sound.Contains($"{TypeOf(m.Member)}.{(m.Member as MethodDeclarationSyntax)?.Identifier.Text}") && m.Member.DescendantNodes().Any(n => IsRefused(m.Member, n)))
        .Select(static m => $"{m.File}: {m.Member.WithoutTrivia().ToString().Split('\n')[0].Trim()}")
        .Should().BeEmpty();

    [Fact]
    public void Of_more_than_eighty_members() => Refusing.Should().HaveCountGreaterThan(80);

    private static bool Refuses(SyntaxNode node) => node switch
    {
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.Text: "Against" }, Name.Identifier.Text: var guard } } => !Everywhere.Contains(guard),
        ObjectCreationExpressionSyntax { Parent: ThrowStatementSyntax or ThrowExpressionSyntax } thrown => thrown.Type.ToString() != "UnreachableException",
        _ => false,
    };

    // An exception of another type says that something else than an argument is wrong.
    private static bool RefusesArguments(SyntaxNode node) =>
        Refuses(node) && node is not ObjectCreationExpressionSyntax { Parent: ThrowStatementSyntax or ThrowExpressionSyntax }
        || node is ObjectCreationExpressionSyntax { Type: IdentifierNameSyntax { Identifier.Text: "ArgumentException" or "ArgumentOutOfRangeException" or "FormatException" }, Parent: ThrowStatementSyntax or ThrowExpressionSyntax };

    private static bool IsRefused(MemberDeclarationSyntax member, SyntaxNode node)
    {
        return node switch
        {
            InvocationExpressionSyntax { Expression: SimpleNameSyntax own } call => IsRefuser(TypeOf(member), own.Identifier.Text, call.ArgumentList),
            InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax type, Name: var name } } call => IsRefuser(type.Identifier.Text, name.Identifier.Text, call.ArgumentList),
            ObjectCreationExpressionSyntax { ArgumentList: { } arguments } made => IsRefuser(made.Type.ToString(), "new", arguments),
            ImplicitObjectCreationExpressionSyntax { Parent: ArrowExpressionClauseSyntax or ReturnStatementSyntax } made when member is MethodDeclarationSyntax { ReturnType: var type } =>
                IsRefuser(type.ToString(), "new", made.ArgumentList),
            _ => false,
        };

        bool IsRefuser(string type, string name, ArgumentListSyntax arguments) => Refusers.Contains((type, name, arguments.Arguments.Count)) && IsGivenOn(member, arguments);
    }

    private static bool IsGivenOn(MemberDeclarationSyntax member, ArgumentListSyntax arguments) => member is BaseMethodDeclarationSyntax { ParameterList.Parameters: var parameters }
        && arguments.DescendantNodes().OfType<IdentifierNameSyntax>()
            .Any(i => !(i.Parent is MemberAccessExpressionSyntax read && read.Name == i) && parameters.Any(p => p.Identifier.Text == i.Identifier.Text));

    private static string TypeOf(SyntaxNode node) => node.Ancestors().OfType<BaseTypeDeclarationSyntax>().FirstOrDefault()?.Identifier.Text ?? "";

    private static bool Says(MemberDeclarationSyntax member) => member.GetLeadingTrivia().ToFullString() is var comment
        && (comment.Contains("<exception", StringComparison.Ordinal) || comment.Contains("<inheritdoc", StringComparison.Ordinal));

    private static bool IsPublic(MemberDeclarationSyntax member) => member.Modifiers.Any(SyntaxKind.PublicKeyword);
}
