namespace Pembinaan.Domain.Stakeholders;

/// <summary>The relation of a partner to the corrections system (PP 57/1999 ps 2).</summary>
[JsonConverter(typeof(PembinaanConverter))]
public enum PartnerRelation
{
    /// <summary>Functional: with a government agency.</summary>
    [InWords("fungsional", "functional")]
    Fungsional,

    /// <summary>Partnership: with a community body, a business or an individual.</summary>
    [InWords("kemitraan", "partnership")]
    Kemitraan,
}
