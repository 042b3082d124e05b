namespace Pembinaan.Domain.Agreements;

/// <summary>What became of one item of a batch.</summary>
[JsonConverter(typeof(PembinaanConverter))]
public enum BatchOutcome
{
    /// <summary>Something new was recorded.</summary>
    [InWords("diterima", "accepted")]
    Accepted,

    /// <summary>All of it had been recorded already.</summary>
    [InWords("tidak berubah", "unchanged")]
    Unchanged,

    /// <summary>It was refused; nothing of it was recorded.</summary>
    [InWords("ditolak", "rejected")]
    Rejected,
}
