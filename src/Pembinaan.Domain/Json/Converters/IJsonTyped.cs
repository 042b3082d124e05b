using System.Text.Json;

namespace Pembinaan.Domain.Json;

/// <summary>
/// A converter of the library, as it is asked where a text was refused: what it expects, and under which contract its inside can be looked at.
/// </summary>
internal interface IJsonTyped
{
    /// <summary>What should stand there.</summary>
    LocalisedText Expected { get; }

    /// <summary>The type of the items of a list, or null.</summary>
    Type? Item { get; }

    /// <summary>What reads an item, where it is not what its type says.</summary>
    JsonConverter? ItemConverter { get; }

    /// <summary>Whether null stands for a value.</summary>
    bool TakesNull { get; }

    /// <summary>The type through which the value that begins here is read, or null if it is read as it stands.</summary>
    Type? Through(Utf8JsonReader reader);

    /// <summary>Whether it is one text or number, which may name a member too.</summary>
    bool IsWord { get; }

    /// <summary>Writes a value; null is that for which null stands.</summary>
    void WriteWhole(Utf8JsonWriter writer, object? value);

    /// <summary>The value of a whole text.</summary>
    object? ReadWhole(ReadOnlySpan<byte> json);
}
