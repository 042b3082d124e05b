namespace Pembinaan.Domain.Testing;

/// <summary>Compares what a test wrote with a file that a person read and approved.</summary>
public static class Golden
{
    /// <summary>The environment variable that, set to 1, writes the file anew instead of comparing it.</summary>
    public const string Approve = "APPROVE_GOLDEN";

    /// <summary>Compares a text with a file, whatever its line ends.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="text">The text.</param>
    /// <exception cref="PolicyTestException">The file is missing or differs; the first line that differs is told.</exception>
    public static void Check(string path, string text)
    {
        Guard.Against.NullOrWhiteSpace(path);
        Guard.Against.Null(text);
        text = text.ReplaceLineEndings("\n");
        if (Environment.GetEnvironmentVariable(Approve) == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
            File.WriteAllText(path, text);
            return;
        }

        var file = Path.GetFileName(path);
        if (!File.Exists(path))
        {
            throw new PolicyTestException($"{file} is missing. Read what was written, and set {Approve}=1 to keep it:\n\n{text}");
        }

        var (approved, written) = (File.ReadAllText(path).ReplaceLineEndings("\n").Split('\n'), text.Split('\n'));
        for (var i = 0; i < Math.Max(approved.Length, written.Length); i++)
        {
            var (was, now) = (approved.ElementAtOrDefault(i), written.ElementAtOrDefault(i));
            if (was != now)
            {
                throw new PolicyTestException(
                    $"{file} differs in line {i + 1}{Under(written, i)}. Approved: {was ?? "(no line)"}\nWritten: {now ?? "(no line)"}\nIf this is right, set "
                    + $"{Approve}=1 to write it anew."
                );
            }
        }
    }

    /// <summary>The heading that a line stands under, which in a page of decisions is the name of a row.</summary>
    private static string Under(string[] lines, int line) =>
        lines.Take(line + 1).LastOrDefault(static l => l.StartsWith("## ", StringComparison.Ordinal)) is { } heading ? $", under \"{heading[3..]}\"" : "";
}
