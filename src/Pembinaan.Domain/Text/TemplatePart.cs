using System.Buffers;

namespace Pembinaan.Domain;

/// <summary>A stretch of a template: words as they are, or the name of a place for a value.</summary>
internal readonly record struct TemplatePart(string Text, bool IsPlace)
{
    private static readonly SearchValues<char> Braces = SearchValues.Create('{', '}');

    internal static ImmutableArray<TemplatePart> Parse(string template, string name)
    {
        var parts = ImmutableArray.CreateBuilder<TemplatePart>();
        var rest = template.AsSpan();
        while (rest.IndexOfAny(Braces) is var open and >= 0)
        {
            var length = rest[open] == '{' ? rest[(open + 1)..].IndexOfAny(Braces) : -1;
            Guard.Against.Violation(
                length < 0 || rest[open + 1 + length] != '}' || !IsName(rest.Slice(open + 1, length)),
                $"Every brace must belong to a place: \"{template}\".",
                name
            );

            if (open > 0)
            {
                parts.Add(new(rest[..open].ToString(), false));
            }

            parts.Add(new(rest.Slice(open + 1, length).ToString(), true));
            rest = rest[(open + length + 2)..];
        }

        if (!rest.IsEmpty)
        {
            parts.Add(new(rest.ToString(), false));
        }

        return parts.DrainToImmutable();
    }

    private static bool IsName(ReadOnlySpan<char> name)
    {
        foreach (var character in name)
        {
            if (!char.IsAsciiLetterOrDigit(character))
            {
                return false;
            }
        }

        return !name.IsEmpty && char.IsAsciiLetter(name[0]);
    }
}
