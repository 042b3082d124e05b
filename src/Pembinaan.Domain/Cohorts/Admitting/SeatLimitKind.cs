namespace Pembinaan.Domain.Cohorts;

/// <summary>What limits the seats of a cohort.</summary>
[JsonConverter(typeof(PembinaanConverter))]
public enum SeatLimitKind
{
    /// <summary>The cohort's own number of seats.</summary>
    [InWords("tempat angkatan", "seats of the cohort")]
    Cohort,

    /// <summary>The most participants of the programme.</summary>
    [InWords("peserta terbanyak program", "most participants of the programme")]
    Programme,

    /// <summary>The seats of a space in which sessions are held.</summary>
    [InWords("ruang", "space")]
    Space,

    /// <summary>What the facility allows.</summary>
    [InWords("UPT", "facility")]
    Facility,

    /// <summary>The quota of people of an agreement.</summary>
    [InWords("kuota perjanjian", "quota of the agreement")]
    AgreementQuota,
}
