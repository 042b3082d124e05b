namespace Pembinaan.Domain.Agreements;

/// <summary>Whether new commitments, such as enrolments, may be made under an agreement on a day.</summary>
public enum Intake
{
    /// <summary>They may not.</summary>
    [InWords("tidak menerima peserta", "closed for intake")]
    Closed,

    /// <summary>They may.</summary>
    [InWords("menerima peserta", "open for intake")]
    Open,
}
