namespace Pembinaan.Domain.Stakeholders;

/// <summary>Who follows a dissolved body.</summary>
public enum SuccessionKind
{
    /// <summary>Nobody.</summary>
    Nobody,

    /// <summary>One body in everything.</summary>
    One,

    /// <summary>Several bodies, each in its part.</summary>
    Several,

    /// <summary>It is not settled; several are possible. New commitments wait until it is.</summary>
    Undetermined,
}
