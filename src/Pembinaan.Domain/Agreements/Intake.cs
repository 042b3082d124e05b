namespace Pembinaan.Domain.Agreements;

/// <summary>Whether new commitments, such as enrolments, may be made under an agreement on a day.</summary>
public enum Intake
{
    /// <summary>They may not.</summary>
    Closed,

    /// <summary>They may.</summary>
    Open,
}
