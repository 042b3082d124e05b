namespace Pembinaan.Domain.Benchmarks.Gating;

/// <summary>The tree that the figures take their texts from: found upwards from the program's own folder.</summary>
internal static class Tree
{
    public static string PathOf(string relative)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Pembinaan.Domain.sln")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder?.FullName ?? throw new InvalidOperationException("The figures are measured within the repository."), relative);
    }
}
