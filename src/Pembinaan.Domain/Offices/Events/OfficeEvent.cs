using Pembinaan.Domain.Journals;

namespace Pembinaan.Domain.Offices.Events;

/// <summary>What happened to the posts of a party, their holders, and the authority to sign.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(PostEstablished), "post-established")]
[JsonDerivedType(typeof(PostRetitled), "post-retitled")]
[JsonDerivedType(typeof(PostAbolished), "post-abolished")]
[JsonDerivedType(typeof(HolderAppointed), "holder-appointed")]
[JsonDerivedType(typeof(ActingAppointed), "acting-appointed")]
[JsonDerivedType(typeof(TenureEnded), "tenure-ended")]
[JsonDerivedType(typeof(MandateGiven), "mandate-given")]
[JsonDerivedType(typeof(MandateEnded), "mandate-ended")]
[JsonDerivedType(typeof(PowerOfAttorneyGranted), "power-of-attorney-granted")]
[JsonDerivedType(typeof(PowerOfAttorneyRevoked), "power-of-attorney-revoked")]
public abstract record OfficeEvent : JournalEvent
{
    private protected OfficeEvent() { }
}
