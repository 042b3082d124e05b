namespace Pembinaan.Domain.Dossiers;

/// <summary>By what realisation is added up.</summary>
[JsonConverter(typeof(PembinaanConverter))]
public enum RollUp
{
    /// <summary>By facility.</summary>
    [InWords("per UPT", "by facility")]
    Facility,

    /// <summary>
    /// By each body above the facility on the day: regional office, directorate general, ministry. A facility with none on record stands for itself.
    /// </summary>
    [InWords("per atasan", "by superior")]
    Superior,

    /// <summary>By partner, as the body that stands for it on the day.</summary>
    [InWords("per mitra", "by partner")]
    Partner,

    /// <summary>By subject.</summary>
    [InWords("per bidang", "by subject")]
    Subject,
}
