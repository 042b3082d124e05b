using System.Text.RegularExpressions;

namespace Pembinaan.Domain.Tests.Craft;

/// <summary>
/// Whether an entry of the catalogue is made as an error, as a warning, or as both: read from where the sources use it. Where it is only handed to a method
/// or a variable, what that file makes of definitions in variables counts.
/// </summary>
internal static partial class Severities
{
    public const string AsTheRule = "as the rule";

    /// <summary>Nothing in the library makes it: it is there for the application to tell.</summary>
    public const string ByTheHost = "by the application";

    private static readonly ILookup<(string Holder, string Name), string> Made = Repository.Sources
        .SelectMany(static s => In(Path.GetFileName(s.Key).Split('.')[0], Comment().Replace(s.Value, "")))
        .ToLookup(static u => (u.Holder, u.Name), static u => u.Made);

    /// <summary>How it is made.</summary>
    public static string Of(Type holder, string name)
    {
        var made = Made[(holder.Name, name)].ToHashSet(StringComparer.Ordinal);
        var isError = made.Contains("For") || made.Contains("Refusal");
        return (isError, made.Contains("Warning"), made.Contains("Template")) switch
        {
            (true, true, _) => "both",
            (true, false, _) => "error",
            (false, true, _) => "warning",
            (_, _, true) => AsTheRule,
            _ => ByTheHost,
        };
    }

    private static IEnumerable<(string Holder, string Name, string Made)> In(string type, string text)
    {
        var uses = Qualified().Matches(text).Select(static m => (Holder: m.Groups["holder"].Value, Name: m.Groups["name"].Value, Made: m.Groups["made"].Value))
            .Concat(Own().Matches(text).Select(m => (Holder: type, Name: m.Groups["name"].Value, Made: m.Groups["made"].Value)))
            .ToList();
        var direct = uses.Where(static u => u.Made.Length > 0).Select(static u => (u.Holder, u.Name)).ToHashSet();
        var inVariables = InVariable().Matches(text).Select(static m => m.Groups["made"].Value).Distinct().ToList();
        return uses.SelectMany(u => u.Made.Length > 0 ? [u] : direct.Contains((u.Holder, u.Name)) ? [] : inVariables.Select(made => (u.Holder, u.Name, made)));
    }

    [GeneratedRegex(@"^\s*//.*$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Comment();

    [GeneratedRegex(@"\b(?<holder>[A-Z]\w*Errors)\s*\.\s*(?<name>[A-Z]\w*)(\s*\.\s*(?<made>For|Warning|Refusal|Template)\b)?(?!\.Code)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Qualified();

    [GeneratedRegex(@"(?<![\w.])(?<name>[A-Z]\w*)\s*\.\s*(?<made>For|Warning|Refusal)\(", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Own();

    [GeneratedRegex(@"\b[a-z]\w*\s*\.\s*(?<made>For|Warning|Refusal)\(", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex InVariable();
}
