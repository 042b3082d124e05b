using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Agreements;

/// <summary>One suspension, or one closing of intake, as it was recorded and as far as it was not ended.</summary>
/// <param name="Days">Its days.</param>
/// <param name="Reason">Why.</param>
internal sealed record Halt(DateSet Days, string Reason);
