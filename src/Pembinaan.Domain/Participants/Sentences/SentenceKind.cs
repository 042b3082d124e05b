namespace Pembinaan.Domain.Participants;

/// <summary>What kind of sentence is served on a day; commutation changes it.</summary>
[JsonConverter(typeof(PembinaanConverter))]
public enum SentenceKind
{
    /// <summary>A fixed term: it has an end and fractions.</summary>
    [InWords("pidana penjara selama waktu tertentu", "imprisonment for a fixed term")]
    FixedTerm,

    /// <summary>For life: no end and no fractions, until it is commuted.</summary>
    [InWords("pidana penjara seumur hidup", "imprisonment for life")]
    Life,

    /// <summary>Death: no end and no fractions, until it is commuted.</summary>
    [InWords("pidana mati", "death sentence")]
    Death,
}
