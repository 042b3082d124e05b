namespace Pembinaan.Domain;

/// <summary>The language a reader chooses; never taken from the machine.</summary>
[JsonConverter(typeof(PembinaanConverter))]
public enum Language
{
    /// <summary>Bahasa Indonesia, the language of the law; the default.</summary>
    [InWords("bahasa Indonesia", "Indonesian")]
    Indonesian,

    /// <summary>British English.</summary>
    [InWords("bahasa Inggris", "English")]
    English,
}
