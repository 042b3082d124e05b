using Pembinaan.Domain.Values;

namespace Pembinaan.Domain.Agreements;

/// <summary>What the agreement is for and which policy it follows.</summary>
/// <param name="Purpose">What it is for, as printed; or null.</param>
/// <param name="PolicyBasis">The policies it follows, as printed, for example "13 arahan Menteri Imigrasi dan Pemasyarakatan".</param>
/// <param name="Provenance">Where this comes from.</param>
public sealed record PurposeStated(string? Purpose, ValueList<string> PolicyBasis, Provenance Provenance) : AgreementEvent;
