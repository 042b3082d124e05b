namespace Pembinaan.Domain;

/// <summary>A sentence about somebody with a place for who it is.</summary>
/// <param name="Participant">Who.</param>
/// <param name="Sentence">The sentence, with <see cref="Place"/> wherever the identity stands.</param>
internal sealed record NamedSentence(ParticipantId Participant, LocalisedText Sentence)
{
    /// <summary>The name of the argument that says who, in every template.</summary>
    internal const string Argument = "participant";

    private const string Place = $"{{{Argument}}}";

    internal LocalisedText Text =>
        new(Sentence.Id.Replace(Place, Participant.Value, StringComparison.Ordinal), Sentence.En.Replace(Place, Participant.Value, StringComparison.Ordinal));

    /// <summary>Of a template that names somebody, filled.</summary>
    internal static NamedSentence? Of(LocalisedTemplate template, ReadOnlySpan<Argument> arguments)
    {
        if (!template.Places.Contains(Argument, StringComparer.Ordinal))
        {
            return null;
        }

        Argument[] filled = arguments.ToArray();
        var at = Array.FindIndex(filled, static a => a.Name == Argument);
        if (at < 0 || !ParticipantId.TryFrom(filled[at].In(Language.Indonesian), out var participant))
        {
            return null;
        }

        filled[at] = Domain.Argument.Of(Argument, Place);
        return new(participant, template.Fill(filled));
    }
}
