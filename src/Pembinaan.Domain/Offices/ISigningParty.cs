using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Offices;

/// <summary>A facility or a stakeholder, as one that others sign for.</summary>
internal interface ISigningParty
{
    /// <summary>The party's identity.</summary>
    PartyId Party { get; }

    /// <summary>The number of entries in its journal.</summary>
    int Revision { get; }

    /// <summary>Its posts, their holders and the authority to sign.</summary>
    OfficeRegister Offices { get; }

    /// <summary>The days on which it exists.</summary>
    DateSet Existence { get; }

    /// <summary>What it is and was called.</summary>
    PartyNames Names { get; }

    /// <summary>Its name on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The name, or null on days on which it does not exist.</returns>
    string? NameOn(LocalDate day);
}
