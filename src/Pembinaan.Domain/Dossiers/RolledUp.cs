namespace Pembinaan.Domain.Dossiers;

/// <summary>What came of the agreements of one facility, superior body, partner or subject in a year.</summary>
/// <param name="Body">The facility, superior body or partner; null where it is added up by subject. A facility among superiors has none on record.</param>
/// <param name="Subject">The subject; null where it is added up by a body.</param>
/// <param name="Name">Its name on the last day of the year, or its identity where no name is on record.</param>
/// <param name="CarriedOut">The agreements under which a session was held, of those in force on a day of the year.</param>
/// <param name="Held">The sessions that were held, of those planned under an agreement.</param>
/// <param name="Completed">The people who completed, of those who took part in a session held under an agreement.</param>
/// <param name="Certified">The people with a certificate that was not revoked, of those who took part.</param>
public sealed record RolledUp(PartyId? Body, SubjectId? Subject, string Name, Share CarriedOut, Share Held, Share Completed, Share Certified)
{
    /// <inheritdoc/>
    public override string ToString() =>
        FormattableString.Invariant($"{Name}: agreements {CarriedOut}, sessions {Held}, completed {Completed}, certified {Certified}");
}
