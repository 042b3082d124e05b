namespace Pembinaan.Domain;

/// <summary>What a value of an enumeration is called in both languages; it stands on the value, and <see cref="States"/> reads it.</summary>
/// <remarks>Every public enumeration of the library has it on every value. An application may put it on its own.</remarks>
/// <param name="id">The words in Indonesian, to stand inside a sentence; neither empty nor blank.</param>
/// <param name="en">The words in English, to stand inside a sentence; neither empty nor blank.</param>
[AttributeUsage(AttributeTargets.Field)]
public sealed class InWordsAttribute(string id, string en) : Attribute
{
    /// <summary>The words in Indonesian.</summary>
    public string Id { get; } = id;

    /// <summary>The words in English.</summary>
    public string En { get; } = en;
}
