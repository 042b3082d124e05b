using System.Text.Json;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Pembinaan.Domain.EntityFrameworkCore;

/// <summary>Closed states by the word that JSON has for them, such as <c>rolled-up</c>.</summary>
internal sealed class ChoiceConverter<T>() : ValueConverter<T, string>(v => ChoiceConverter<T>.Word(v), v => ChoiceConverter<T>.Of(v))
    where T : struct, Enum
{
    private static readonly Dictionary<string, T> Choices = Enum.GetValues<T>().ToDictionary(Word, StringComparer.Ordinal);

    private static string Word(T choice) => JsonNamingPolicy.KebabCaseLower.ConvertName(choice.ToString());

    private static T Of(string word) =>
        Choices.TryGetValue(word, out var choice) ? choice : throw new FormatException($"\"{word}\" is not one of {string.Join(", ", Choices.Keys)}.");
}
