namespace Pembinaan.Domain.Participants;

/// <summary>Whether a fine is paid, so that the term that would replace it is not served.</summary>
[JsonConverter(typeof(PembinaanConverter))]
public enum FinePayment
{
    /// <summary>Not known; the release then lies between the days with the fine paid and unpaid.</summary>
    [InWords("belum diketahui", "not known")]
    Unknown,

    /// <summary>Paid: nothing replaces it.</summary>
    [InWords("dibayar", "paid")]
    Paid,

    /// <summary>Not paid: the term that replaces it follows the sentence.</summary>
    [InWords("tidak dibayar", "not paid")]
    Unpaid,
}
