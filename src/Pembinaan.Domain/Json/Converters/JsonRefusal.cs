using System.Text.Json;

namespace Pembinaan.Domain.Json;

/// <summary>What a converter refuses, with code and both texts. To a host it is a <see cref="JsonException"/> with a sentence.</summary>
internal sealed class JsonRefusal : JsonException
{
    private const int MostTold = 60;

    internal JsonRefusal(params DomainError[] faults)
        : base($"{faults[0].ErrorCode}: {faults[0].Text.En}")
    {
        Faults = faults;
    }

    private JsonRefusal(LocalisedText expected, string? text, DomainError fault)
        : this(fault)
    {
        (Expected, Text) = (expected, text);
    }

    internal DomainError[] Faults { get; }

    /// <summary>What was expected of a single value, or null if the faults are those of its parts together.</summary>
    internal LocalisedText? Expected { get; }

    /// <summary>The text that was not what was expected.</summary>
    internal string? Text { get; }

    /// <summary>Whether an exception says that a text cannot be read: of a converter, of a factory, or of a contract that finds no kind.</summary>
    internal static bool Is(Exception exception) => exception is JsonException or ArgumentException or FormatException or NotSupportedException;

    internal static JsonRefusal WrongType(LocalisedText expected) => new(expected, null, JsonErrors.WrongType.For("", Argument.Of("expected", expected)));

    internal static JsonRefusal Malformed(string text, LocalisedText expected) =>
        new(
            expected,
            text,
            JsonErrors.MalformedValue.For("", Argument.Of("value", text.Length > MostTold ? $"{text[..MostTold]}…" : text), Argument.Of("expected", expected))
        );

    /// <summary>The value of a result, or its errors as a refusal.</summary>
    internal static T Unless<T>(DomainResult<T> result)
        where T : notnull => result.IsSuccess ? result.Value : throw new JsonRefusal([.. result.ValidationErrors]);
}
