namespace Pembinaan.Domain;

/// <summary>How firm the ground of a rule is.</summary>
[JsonConverter(typeof(PembinaanConverter))]
public enum BasisKind
{
    /// <summary>An article of law whose text was read.</summary>
    [InWords("peraturan perundang-undangan", "law")]
    Law,

    /// <summary>A policy of the facility or programme; no article demands it.</summary>
    [InWords("kebijakan UPT", "facility policy")]
    FacilityPolicy,

    /// <summary>A practice known from secondary reports; the rule text was not read.</summary>
    [InWords("praktik menurut laporan", "reported practice")]
    ReportedPractice,
}
