namespace Pembinaan.Domain.Agreements;

/// <summary>An evaluation was closed.</summary>
/// <param name="Evaluation">The evaluation.</param>
public sealed record AgreementEvaluated(Evaluation Evaluation) : AgreementEvent;
