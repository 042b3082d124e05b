namespace Pembinaan.Domain.Stakeholders;

/// <summary>Who follows a dissolved body.</summary>
[JsonConverter(typeof(PembinaanConverter))]
public enum SuccessionKind
{
    /// <summary>Nobody.</summary>
    [InWords("tanpa penerus", "no successor")]
    Nobody,

    /// <summary>One body in everything.</summary>
    [InWords("satu penerus", "one successor")]
    One,

    /// <summary>Several bodies, each in its part.</summary>
    [InWords("beberapa penerus", "several successors")]
    Several,

    /// <summary>It is not settled; several are possible. New commitments wait until it is.</summary>
    [InWords("penerus belum ditetapkan", "successor not settled")]
    Undetermined,
}
