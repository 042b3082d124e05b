using PublicApiGenerator;

namespace Pembinaan.Domain.Tests.Craft;

public sealed class Public_api
{
    private const string Folder = "tests/Pembinaan.Domain.Tests/Craft/PublicApi";
    private const string Variable = "APPROVE_API";

    private static readonly ApiGeneratorOptions Options = new() { IncludeAssemblyAttributes = false };

    public static TheoryData<string> Namespaces => [.. Repository.Library.GetExportedTypes().Select(static t => t.Namespace!).Distinct().Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Namespaces))]
    public void Of_a_namespace_is_what_was_approved(string name) => Approved.Matches(
        $"{Folder}/{name}.approved.txt",
        ApiGenerator.GeneratePublicApi([.. Repository.Library.GetExportedTypes().Where(t => t.Namespace == name && !t.IsNested)], Options).ReplaceLineEndings("\n"),
        Variable);

    [Fact]
    public void Has_no_approval_of_a_namespace_that_is_gone()
    {
        var stale = Directory.EnumerateFiles(Repository.PathOf(Folder)).Where(static f => !Namespaces.Contains(Path.GetFileName(f).Replace(".approved.txt", "", StringComparison.Ordinal))).ToList();
        if (Approved.IsAskedFor(Variable))
        {
            stale.ForEach(File.Delete);
            return;
        }

        stale.Should().BeEmpty();
    }
}
