using Pembinaan.Domain.Identities;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Agreements;

/// <summary>A draft was made. Opens the journal, or follows the exploration.</summary>
/// <param name="Agreement">The agreement.</param>
/// <param name="Zone">The zone in which its days are meant: the facility's, or, for a centrally signed agreement, its own.</param>
/// <param name="FirstDay">The day from which there was a draft.</param>
/// <param name="Kind">The legal kind, or null if it is not known yet.</param>
/// <param name="TitleAsPrinted">The title as printed, or null.</param>
/// <param name="Provenance">Where this comes from.</param>
public sealed record AgreementDrafted(AgreementId Agreement, IndonesianTimeZone Zone, LocalDate FirstDay, AgreementKind? Kind, string? TitleAsPrinted, Provenance Provenance) : AgreementEvent;
