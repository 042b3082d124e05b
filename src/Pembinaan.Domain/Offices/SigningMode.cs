namespace Pembinaan.Domain.Offices;

/// <summary>How the offices of a mandate sign.</summary>
public enum SigningMode
{
    /// <summary>One office, alone.</summary>
    Sole,

    /// <summary>All offices together; the party has signed when each of them has.</summary>
    Joint,

    /// <summary>Any one of the offices, alone.</summary>
    Several,
}
