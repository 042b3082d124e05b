using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Offices;

/// <summary>
/// What the records of a party say about one signatory, one partner and one set of subjects. Made from the party's register; nothing else needs to fill it in.
/// </summary>
/// <remarks>
/// Where several grounds are on record, each set holds the days of all of them together; <see cref="OneGround"/> says when a single ground carries everything.
/// Beside the days of each part stand those on which it is asked for: not where the signatory does not rely on it, nor where another ground is complete.
/// </remarks>
internal sealed record SigningFacts
{
    /// <summary>The days on which the party exists.</summary>
    public Fact<DateSet> PartyExists { get; init; }

    /// <summary>
    /// Whether the signatory is on record as holder, acting official or attorney at all; unknown where not, because the record may be incomplete.
    /// </summary>
    public Fact<bool> IsOnRecord { get; init; }

    /// <summary>The days on which the office that the signatory relies on, or that granted the power of attorney, has a mandate to sign.</summary>
    public (DateSet Days, DateSet Asked) Mandated { get; init; }

    /// <summary>The days in office.</summary>
    public (DateSet Days, DateSet Asked) InOffice { get; init; }

    /// <summary>The days of acting in an office.</summary>
    public (DateSet Days, DateSet Asked) Acting { get; init; }

    /// <summary>The days of the power of attorney.</summary>
    public (DateSet Days, DateSet Asked) Empowered { get; init; }

    /// <summary>All days if the power of attorney extends to the partner, none if not.</summary>
    public (DateSet Days, DateSet Asked) ForThePartner { get; init; }

    /// <summary>The days on which the mandate, and the power of attorney if there is one, extend to all subjects.</summary>
    public (DateSet Days, DateSet Asked) ForTheSubjects { get; init; }

    /// <summary>The days on which one and the same ground carries day, partner and subjects; asked where no other rule says why not.</summary>
    public (DateSet Days, DateSet Asked) OneGround { get; init; }

    /// <summary>The names that sentences mention; null where the facts were filled in by hand.</summary>
    internal SigningBackground? Background { get; init; }
}
