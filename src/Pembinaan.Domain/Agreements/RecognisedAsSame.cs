using Pembinaan.Domain.Identities;

namespace Pembinaan.Domain.Agreements;

/// <summary>A person recognised that this agreement and another are one and the same; from now on this one counts and the other refers to it.</summary>
/// <param name="Other">The other agreement.</param>
/// <param name="Reason">Why.</param>
public sealed record RecognisedAsSame(AgreementId Other, string Reason) : AgreementEvent;
