namespace Pembinaan.Domain.Tests.Craft;

/// <summary>Text that was reviewed once and is compared ever after: public API, generated reference pages.</summary>
internal static class Approved
{
    /// <summary>Fails with the differing lines unless the file holds exactly the text. Run once with the variable set to 1 to write the file, then review its diff.</summary>
    public static void Matches(string path, string text, string variable)
    {
        var file = Repository.PathOf(path);
        var current = text.ReplaceLineEndings("\n");
        if (IsAskedFor(variable))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, current);
            return;
        }

        var approved = File.Exists(file) ? File.ReadAllText(file).ReplaceLineEndings("\n") : "";
        if (!string.Equals(approved, current, StringComparison.Ordinal))
        {
            Assert.Fail($"{path} differs. If the change is meant: {variable}=1 dotnet test --filter Craft, and review the diff.\n{Difference(approved, current)}");
        }
    }

    public static bool IsAskedFor(string variable) => Environment.GetEnvironmentVariable(variable) == "1";

    private static string Difference(string approved, string current)
    {
        string[] before = approved.Split('\n');
        string[] after = current.Split('\n');
        var lines = before.Except(after).Select(static l => "- " + l).Concat(after.Except(before).Select(static l => "+ " + l)).Take(60).ToList();
        return lines.Count == 0 ? "(the same lines in another order or number)" : string.Join('\n', lines);
    }
}
