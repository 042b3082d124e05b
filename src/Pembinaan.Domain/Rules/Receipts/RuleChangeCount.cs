namespace Pembinaan.Domain.Rules;

/// <summary>For how many people a rule came to stand in the way, or ceased to.</summary>
/// <param name="Code">The rule's code.</param>
/// <param name="New">For how many it stands in the way now and did not.</param>
/// <param name="Gone">For how many it stood in the way and does not now.</param>
public sealed record RuleChangeCount(string Code, int New, int Gone);
