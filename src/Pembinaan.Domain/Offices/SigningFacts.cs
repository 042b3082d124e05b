using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Offices;

/// <summary>
/// What the records of a party say about one signatory, one partner and one set of subjects. Made from the party's register; nothing else needs to fill it in.
/// </summary>
/// <remarks>
/// Where several grounds are on record, each set holds the days of all of them together; <see cref="OneGround"/> says when a single ground carries everything.
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
    public Fact<DateSet> Mandated { get; init; }

    /// <summary>The days in office, if the signatory relies on holding one.</summary>
    public Fact<DateSet> InOffice { get; init; }

    /// <summary>The days of acting, if the signatory relies on acting in an office.</summary>
    public Fact<DateSet> Acting { get; init; }

    /// <summary>The days of the power of attorney, if the signatory relies on one.</summary>
    public Fact<DateSet> Empowered { get; init; }

    /// <summary>All days if the power of attorney extends to the partner, none if not; all days if the signatory does not rely on one.</summary>
    public Fact<DateSet> ForThePartner { get; init; }

    /// <summary>The days on which the mandate, and the power of attorney if there is one, extend to all subjects.</summary>
    public Fact<DateSet> ForTheSubjects { get; init; }

    /// <summary>The days on which one and the same ground carries day, partner and subjects, or on which another rule says why not.</summary>
    public Fact<DateSet> OneGround { get; init; }

    /// <summary>The names that sentences mention; null where the facts were filled in by hand.</summary>
    internal SigningBackground? Background { get; init; }
}
