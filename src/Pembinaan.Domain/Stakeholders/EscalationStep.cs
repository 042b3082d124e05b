namespace Pembinaan.Domain.Stakeholders;

/// <summary>A body above a partner to turn to.</summary>
/// <param name="Body">The body, for example the government of the province.</param>
/// <param name="Domiciles">The domiciles for which it is the nearest that covers them.</param>
/// <param name="Offices">Its own offices on the day: who there to talk to.</param>
public sealed record EscalationStep(StakeholderId Body, ValueList<RegionCode> Domiciles, ValueList<StakeholderId> Offices);
