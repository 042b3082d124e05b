namespace Pembinaan.Domain.Agreements;

/// <summary>The time for which a quota is meant.</summary>
[JsonConverter(typeof(PembinaanConverter))]
public enum QuotaPer
{
    /// <summary>The whole term.</summary>
    [InWords("selama jangka waktu", "for the whole term")]
    Term,

    /// <summary>Each calendar year, which is the budget year.</summary>
    [InWords("setiap tahun", "each year")]
    Year,

    /// <summary>Each cohort.</summary>
    [InWords("setiap angkatan", "each cohort")]
    Cohort,
}
