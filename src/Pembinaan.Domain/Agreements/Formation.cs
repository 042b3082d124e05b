namespace Pembinaan.Domain.Agreements;

/// <summary>How far an agreement has come on the way from a first visit to the last signature.</summary>
public enum Formation
{
    /// <summary>Nothing had happened yet.</summary>
    NotBegun,

    /// <summary>Penjajakan: a cooperation was being explored; there was no document.</summary>
    Exploring,

    /// <summary>There was a draft.</summary>
    Draft,

    /// <summary>The draft was offered for signature, or some but not all had signed.</summary>
    Offered,

    /// <summary>Everyone whose signature is needed had signed with authority.</summary>
    SignedByAll,

    /// <summary>The last signature did not come within the days agreed for collecting signatures.</summary>
    LapsedOffer,

    /// <summary>It was given up before it was formed.</summary>
    Withdrawn,
}
