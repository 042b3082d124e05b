namespace Pembinaan.Domain.Programmes;

/// <summary>Whether one may, must, or was ordered by a court to take part.</summary>
[JsonConverter(typeof(PembinaanConverter))]
public enum Participation
{
    /// <summary>By own wish.</summary>
    [InWords("sukarela", "voluntary")]
    Voluntary,

    /// <summary>Part of the duty to follow the programme of <i>pembinaan</i> (UU 22/2022 ps 11).</summary>
    [InWords("wajib", "mandatory")]
    Mandatory,

    /// <summary>Imposed by a judge as a measure beside the main penalty.</summary>
    [InWords("atas perintah pengadilan", "ordered by a court")]
    CourtOrdered,
}
