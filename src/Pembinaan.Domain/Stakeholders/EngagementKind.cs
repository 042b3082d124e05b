namespace Pembinaan.Domain.Stakeholders;

/// <summary>How a facility and a possible partner met.</summary>
[JsonConverter(typeof(PembinaanConverter))]
public enum EngagementKind
{
    /// <summary>The facility visited the stakeholder.</summary>
    [InWords("kunjungan", "visit")]
    Visit,

    /// <summary>The stakeholder visited the facility.</summary>
    [InWords("menerima kunjungan", "visit received")]
    VisitReceived,

    /// <summary>A talk at another place or from afar.</summary>
    [InWords("pembicaraan", "talk")]
    Talk,
}
