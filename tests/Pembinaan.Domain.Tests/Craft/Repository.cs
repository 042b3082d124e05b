using System.Reflection;

namespace Pembinaan.Domain.Tests.Craft;

/// <summary>The tree that the tests guard: found upwards from the test's own folder, because a deterministic build hides the paths of its sources.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    public static Assembly Library { get; } = typeof(LocalisedText).Assembly;

    /// <summary>The types written by hand; what the compiler and source generators add has no namespace of the library.</summary>
    public static ImmutableArray<Type> Types { get; } = [.. Library.GetTypes().Where(static t => t.Namespace?.StartsWith("Pembinaan", StringComparison.Ordinal) == true)];

    /// <summary>The library's source files, by path relative to <c>src/Pembinaan.Domain</c> with forward slashes.</summary>
    public static ImmutableSortedDictionary<string, string> Sources { get; } = ReadSources(Path.Combine(Root, "src", "Pembinaan.Domain"));

    /// <summary>The sources of all packages.</summary>
    public static ImmutableSortedDictionary<string, string> SourcesOfAll { get; } = ReadSources(Path.Combine(Root, "src"));

    public static string PathOf(string relative) => Path.Combine(Root, relative);

    public static string Read(string relative) => File.ReadAllText(PathOf(relative)).ReplaceLineEndings("\n");

    private static string FindRoot(string folder) =>
        File.Exists(Path.Combine(folder, "Pembinaan.Domain.sln")) ? folder : FindRoot(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests run outside the repository."));

    private static ImmutableSortedDictionary<string, string> ReadSources(string folder) => Directory
        .EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
        .Select(file => (Path: Path.GetRelativePath(folder, file).Replace('\\', '/'), File: file))
        .Where(static f => !$"/{f.Path}".Contains("/bin/", StringComparison.Ordinal) && !$"/{f.Path}".Contains("/obj/", StringComparison.Ordinal))
        .ToImmutableSortedDictionary(static f => f.Path, static f => File.ReadAllText(f.File).ReplaceLineEndings("\n"), StringComparer.Ordinal);
}
