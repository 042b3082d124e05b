using Pembinaan.Domain.Journals;

namespace Pembinaan.Domain.Agreements;

/// <summary>A party of an agreement, as the agreement names it.</summary>
[JsonConverter(typeof(PembinaanConverter))]
public sealed record AgreementParty : IChecksItself
{
    /// <summary>A party for which one signature is enough.</summary>
    /// <param name="party">The facility or stakeholder.</param>
    public AgreementParty(PartyId party)
    {
        Guard.Against.Null(party);
        Party = party;
    }

    /// <summary>The facility or stakeholder.</summary>
    public PartyId Party { get; }

    /// <summary>The name as printed, or null. It stays what it is when the party is renamed.</summary>
    public string? NameAsPrinted { get; init; }

    /// <summary>How many officials must sign for it jointly; 1 unless the agreement or its charter says more.</summary>
    public int SignaturesNeeded { get; init; } = 1;

    /// <summary>A facility or stakeholder with its name as printed.</summary>
    /// <param name="party">The facility or stakeholder.</param>
    /// <param name="nameAsPrinted">The name as printed, or null.</param>
    /// <param name="signaturesNeeded">How many officials must sign for it jointly; at least 1.</param>
    /// <returns>The party.</returns>
    public static AgreementParty Of(PartyId party, string? nameAsPrinted = null, int signaturesNeeded = 1) =>
        new(party) { NameAsPrinted = nameAsPrinted, SignaturesNeeded = signaturesNeeded };

    void IChecksItself.Check(EventWalk walk) => walk.Text("nameAsPrinted", NameAsPrinted, mayBeMissing: true);
}
