namespace Pembinaan.Domain.Agreements;

/// <summary>A point on which sources about one agreement differ; every statement stays.</summary>
/// <param name="About">What they differ about.</param>
/// <param name="Statements">Each statement with its source, in both languages.</param>
public sealed record EvidenceConflict(LocalisedText About, ValueList<LocalisedText> Statements);
