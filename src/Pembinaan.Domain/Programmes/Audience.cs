namespace Pembinaan.Domain.Programmes;

/// <summary>For whom a programme is made. Programmes for adults and for children are never mixed (PP 57/1999 ps 4, 7).</summary>
[JsonConverter(typeof(PembinaanConverter))]
public enum Audience
{
    /// <summary>Adults: convicts and detainees of age.</summary>
    [InWords("dewasa", "adults")]
    Adults,

    /// <summary>Children.</summary>
    [InWords("anak", "children")]
    Children,
}
