using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Agreements.Events;

/// <summary>An evaluation was closed.</summary>
/// <param name="Evaluation">The evaluation.</param>
public sealed record AgreementEvaluated(Evaluation Evaluation) : AgreementEvent;

/// <summary>A partner was given an award.</summary>
/// <param name="Award">The award.</param>
public sealed record AwardGiven(Award Award) : AgreementEvent;

/// <summary>The periodic written report of the facility or of the partner came in (PP 57/1999 ps 18).</summary>
/// <param name="Party">Whose report it is.</param>
/// <param name="Period">The days reported on.</param>
/// <param name="Day">The day on which it came in.</param>
public sealed record PeriodicReportReceived(PartyId Party, ValidityPeriod Period, LocalDate Day) : AgreementEvent;

/// <summary>An obligation was fulfilled.</summary>
/// <param name="Code">The obligation's code.</param>
/// <param name="Day">The day.</param>
/// <param name="Note">How, or null.</param>
public sealed record ObligationFulfilled(string Code, LocalDate Day, string? Note) : AgreementEvent;

/// <summary>What an evaluation left to be done is done.</summary>
/// <param name="Code">The code of the follow-up.</param>
/// <param name="Day">The day on which it was closed.</param>
/// <param name="Note">How, or null.</param>
public sealed record FollowUpClosed(string Code, LocalDate Day, string? Note) : AgreementEvent;

/// <summary>An evaluation left something to be done.</summary>
/// <param name="FollowUp">What, by whom and until when.</param>
public sealed record FollowUpRecorded(FollowUp FollowUp) : AgreementEvent;
