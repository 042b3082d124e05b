namespace Pembinaan.Domain.Testing.Tests;

/// <summary>The tree that the tests read: found upwards from the test's own folder, because a deterministic build hides the paths of its sources.</summary>
internal static class Repository
{
    private static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    internal static string PathOf(string relative) => Path.Combine(Root, relative);

    internal static string Read(string relative) => File.ReadAllText(PathOf(relative)).ReplaceLineEndings("\n");

    private static string FindRoot(string folder) =>
        File.Exists(Path.Combine(folder, "Pembinaan.Domain.sln")) ? folder
            : FindRoot(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests run outside the repository."));
}
