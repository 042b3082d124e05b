using Pembinaan.Domain.Identities;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Agreements;

/// <summary>The periodic written report of the facility or of the partner came in (PP 57/1999 ps 18).</summary>
/// <param name="Party">Whose report it is.</param>
/// <param name="Period">The days reported on.</param>
/// <param name="Day">The day on which it came in.</param>
public sealed record PeriodicReportReceived(PartyId Party, ValidityPeriod Period, LocalDate Day) : AgreementEvent;
