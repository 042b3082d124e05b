using Pembinaan.Domain.Agreements.Events;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Offices;

namespace Pembinaan.Domain.Agreements;

/// <summary>One fact of a sheet.</summary>
/// <param name="Event">The fact as an event.</param>
/// <param name="About">What distinguishes it from others of its kind, such as the party; null where there is one of the kind.</param>
/// <param name="Command">The command that records it.</param>
internal sealed record SheetFact(AgreementEvent Event, string? About, Func<CooperationAgreement, Recording, DomainResult<CooperationAgreement>> Command)
{
    /// <summary>The evidence on which a signature rests; empty for anything else.</summary>
    public AuthorityToSign[] Evidence { get; init; } = [];

    /// <summary>Whether an event says the same. That a party's records went on in the meantime makes no difference.</summary>
    public bool Says(AgreementEvent? other) =>
        (Event, other) switch
        {
            (AgreementSigned one, AgreementSigned two) => one.Signature == two.Signature with { PartyRevision = one.Signature.PartyRevision },
            _ => Event.Equals(other),
        };

    /// <summary>What distinguishes an event from others of its kind.</summary>
    public static string? AboutIn(AgreementEvent happened) =>
        happened switch
        {
            PartyNamed e => e.Party.Party.Value,
            NumberGiven e => e.Number.Party.Value,
            AgreementSigned e => $"{e.Signature.Party} {e.Signature.Official}",
            _ => null,
        };
}
