namespace Pembinaan.Domain.Agreements;

/// <summary>Which levels conclude a kind of instrument.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Levels">The levels.</param>
public sealed record KindCompetence(AgreementKind Kind, ValueList<CompetenceLevel> Levels);
