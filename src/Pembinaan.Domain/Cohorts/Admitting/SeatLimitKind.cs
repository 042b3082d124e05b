namespace Pembinaan.Domain.Cohorts;

/// <summary>What limits the seats of a cohort.</summary>
public enum SeatLimitKind
{
    /// <summary>The cohort's own number of seats.</summary>
    Cohort,

    /// <summary>The most participants of the programme.</summary>
    Programme,

    /// <summary>The seats of a space in which sessions are held.</summary>
    Space,

    /// <summary>What the facility allows.</summary>
    Facility,

    /// <summary>The quota of people of an agreement.</summary>
    AgreementQuota,
}
