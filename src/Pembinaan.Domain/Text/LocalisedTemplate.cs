using System.Text;
using System.Text.RegularExpressions;

namespace Pembinaan.Domain.Text;

/// <summary>A sentence in both languages with named places for values: "berakhir pada {day}", "ended on {day}".</summary>
/// <remarks>Both languages have the same places; a template where they differ cannot be made.</remarks>
public sealed partial class LocalisedTemplate
{
    /// <summary>A sentence in both languages.</summary>
    /// <param name="id">The sentence in Indonesian, with places such as <c>{day}</c>.</param>
    /// <param name="en">The sentence in English, with the same places.</param>
    /// <exception cref="ArgumentException">A text is blank, or the places of the two languages differ.</exception>
    public LocalisedTemplate(string id, string en)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentException.ThrowIfNullOrWhiteSpace(en);
        Id = id;
        En = en;
        Places = [.. PlacesOf(id)];
        if (!Places.SetEquals(PlacesOf(en)))
        {
            throw new ArgumentException($"The places of the two languages differ: \"{id}\" and \"{en}\".", nameof(en));
        }
    }

    /// <summary>The sentence in Indonesian, with its places.</summary>
    public string Id { get; }

    /// <summary>The sentence in English, with its places.</summary>
    public string En { get; }

    /// <summary>The names of the places.</summary>
    public ImmutableHashSet<string> Places { get; }

    /// <summary>The sentence with its places filled.</summary>
    /// <param name="arguments">One value for each place; values without a place are ignored.</param>
    /// <returns>The text in both languages.</returns>
    /// <exception cref="ArgumentException">A place has no value.</exception>
    public LocalisedText Fill(params ReadOnlySpan<Argument> arguments) =>
        new(Fill(Id, arguments, Language.Indonesian), Fill(En, arguments, Language.English));

    private static string Fill(string template, ReadOnlySpan<Argument> arguments, Language language)
    {
        var text = new StringBuilder(template.Length + 32);
        var at = 0;
        foreach (var place in Place().EnumerateMatches(template))
        {
            text.Append(template, at, place.Index - at);
            text.Append(ValueOf(template.AsSpan(place.Index + 1, place.Length - 2), arguments, language));
            at = place.Index + place.Length;
        }

        return text.Append(template, at, template.Length - at).ToString();
    }

    private static string ValueOf(ReadOnlySpan<char> name, ReadOnlySpan<Argument> arguments, Language language)
    {
        foreach (var argument in arguments)
        {
            if (name.SequenceEqual(argument.Name))
            {
                return argument.In(language);
            }
        }

        throw new ArgumentException($"No value is given for the place \"{name}\".", nameof(arguments));
    }

    private static IEnumerable<string> PlacesOf(string template) => Place().Matches(template).Select(static m => m.Value[1..^1]);

    [GeneratedRegex("\\{[A-Za-z][A-Za-z0-9]*\\}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Place();
}
