namespace Pembinaan.Domain.Stakeholders;

/// <summary>Whether a partner brings a person or a body.</summary>
[JsonConverter(typeof(PembinaanConverter))]
public enum AssociateKind
{
    /// <summary>A person, for example a trainer.</summary>
    [InWords("orang", "person")]
    Person,

    /// <summary>A body, for example an UMKM.</summary>
    [InWords("badan", "body")]
    Body,
}
