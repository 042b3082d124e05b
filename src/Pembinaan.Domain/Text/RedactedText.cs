namespace Pembinaan.Domain;

/// <summary>What stands in place of a text that was taken out of a record: a hash, so that the rest is still proven.</summary>
internal static class RedactedText
{
    private const string Mark = "[sha256:";
    private const int Length = 8 + 64 + 1;

    /// <summary>What a sentence says in its place.</summary>
    internal static LocalisedText Said { get; } = new("[dihapus]", "[redacted]");

    internal static string Of(string hash) => $"{Mark}{hash}]";

    internal static bool Is(string text) => text.Length == Length && text.StartsWith(Mark, StringComparison.Ordinal) && text[^1] == ']';
}
