namespace Pembinaan.Domain.Participants;

/// <summary>Whether a fine is paid, so that the term that would replace it is not served.</summary>
public enum FinePayment
{
    /// <summary>Not known; the release is then not known either.</summary>
    Unknown,

    /// <summary>Paid: nothing replaces it.</summary>
    Paid,

    /// <summary>Not paid: the term that replaces it follows the sentence.</summary>
    Unpaid,
}
