using System.Text;

namespace Pembinaan.Domain;

/// <summary>A sentence in both languages with named places for values: "berakhir pada {day}", "ended on {day}".</summary>
/// <remarks>
/// Both languages have the same places; a template where they differ, or that holds a brace outside a place, cannot be made. A value is never read as a
/// template.
/// </remarks>
public sealed class LocalisedTemplate
{
    private readonly ImmutableArray<TemplatePart> _id;
    private readonly ImmutableArray<TemplatePart> _en;

    /// <summary>A sentence in both languages.</summary>
    /// <param name="id">The sentence in Indonesian, with places such as <c>{day}</c>: letters and digits between braces.</param>
    /// <param name="en">The sentence in English, with the same places.</param>
    /// <exception cref="ArgumentException">A text is blank, a brace belongs to no place, or the places of the two languages differ.</exception>
    public LocalisedTemplate(string id, string en)
    {
        Guard.Against.NullOrWhiteSpace(id);
        Guard.Against.NullOrWhiteSpace(en);
        Id = id;
        En = en;
        _id = TemplatePart.Parse(id, nameof(id));
        _en = TemplatePart.Parse(en, nameof(en));
        Places = PlacesOf(_id);
        Guard.Against.Violation(
            !Places.ToHashSet(StringComparer.Ordinal).SetEquals(PlacesOf(_en)),
            $"The two languages must have the same places: \"{id}\" and \"{en}\".",
            nameof(en)
        );
    }

    /// <summary>The sentence in Indonesian, with its places.</summary>
    public string Id { get; }

    /// <summary>The sentence in English, with its places.</summary>
    public string En { get; }

    /// <summary>The names of the places.</summary>
    public ValueList<string> Places { get; }

    /// <summary>The sentence with its places filled.</summary>
    /// <param name="arguments">One value for each place; values without a place are ignored.</param>
    /// <returns>The text in both languages.</returns>
    /// <exception cref="ArgumentException">A place has no value.</exception>
    public LocalisedText Fill(params ReadOnlySpan<Argument> arguments)
    {
        Guard.Against.NullItem(arguments);
        return new(Fill(_id, arguments, Language.Indonesian), Fill(_en, arguments, Language.English));
    }

    /// <summary>The Indonesian sentence with its places.</summary>
    /// <returns>The template in Indonesian.</returns>
    public override string ToString() => Id;

    private static string Fill(ImmutableArray<TemplatePart> parts, ReadOnlySpan<Argument> arguments, Language language)
    {
        if (parts is [{ IsPlace: false } whole])
        {
            return whole.Text;
        }

        var text = new StringBuilder();
        foreach (var part in parts)
        {
            text.Append(part.IsPlace ? ValueOf(part.Text, arguments, language) : part.Text);
        }

        return text.ToString();
    }

    private static string ValueOf(string place, ReadOnlySpan<Argument> arguments, Language language)
    {
        foreach (var argument in arguments)
        {
            if (argument.Name == place)
            {
                return argument.In(language);
            }
        }

        Guard.Against.Violation(true, $"The place \"{place}\" must be given a value.", nameof(arguments));
        return "";
    }

    private static ValueList<string> PlacesOf(ImmutableArray<TemplatePart> parts) =>
        [.. parts.Where(static p => p.IsPlace).Select(static p => p.Text).Distinct(StringComparer.Ordinal)];
}
