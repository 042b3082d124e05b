using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Pembinaan.Domain.Tests.Craft.Docs;

/// <summary>
/// A public member that refuses an argument says which. Null, an undefined choice and a day of another calendar are refused everywhere (docs/reference/architecture.md)
/// and need no word.
/// </summary>
public sealed class Comments_name_exceptions
{
    private static readonly string[] Everywhere = ["Null", "NullItem", "Undefined", "NotIso"];

    private static readonly ImmutableArray<(string File, MemberDeclarationSyntax Member)> Refusing =
    [
        .. Repository.SourcesOfAll
            .SelectMany(static s => CSharpSyntaxTree.ParseText(s.Value).GetRoot().DescendantNodes().OfType<MemberDeclarationSyntax>().Select(m => (s.Key, Member: m)))
            .Where(static m => m.Member is BaseMethodDeclarationSyntax or BasePropertyDeclarationSyntax && m.Member.Ancestors().OfType<BaseTypeDeclarationSyntax>().All(IsPublic) && IsPublic(m.Member))
            .Where(static m => m.Member.DescendantNodes().Any(Refuses)),
    ];

    [Fact]
    public void Where_an_argument_is_refused() => Refusing.Where(static m => !Says(m.Member)).Select(static m => $"{m.File}: {m.Member.WithoutTrivia().ToString().Split('\n')[0].Trim()}")
        .Should().BeEmpty();

    [Fact]
    public void Of_more_than_eighty_members() => Refusing.Should().HaveCountGreaterThan(80);

    private static bool Refuses(SyntaxNode node) => node switch
    {
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.Text: "Against" }, Name.Identifier.Text: var guard } } => !Everywhere.Contains(guard),
        ObjectCreationExpressionSyntax { Parent: ThrowStatementSyntax or ThrowExpressionSyntax } thrown => thrown.Type.ToString() != "UnreachableException",
        _ => false,
    };

    private static bool Says(MemberDeclarationSyntax member) => member.GetLeadingTrivia().ToFullString() is var comment
        && (comment.Contains("<exception", StringComparison.Ordinal) || comment.Contains("<inheritdoc", StringComparison.Ordinal));

    private static bool IsPublic(MemberDeclarationSyntax member) => member.Modifiers.Any(SyntaxKind.PublicKeyword);
}
