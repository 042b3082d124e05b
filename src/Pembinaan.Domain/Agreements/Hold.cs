namespace Pembinaan.Domain.Agreements;

/// <summary>Whether an agreement is held up on a day.</summary>
public enum Hold
{
    /// <summary>It is not.</summary>
    [InWords("tidak ditangguhkan", "not suspended")]
    None,

    /// <summary>It is suspended: it goes on to bind, but nothing can be carried out under it.</summary>
    [InWords("ditangguhkan", "suspended")]
    Suspended,
}
