namespace Pembinaan.Domain.Agreements;

/// <summary>A row in numbers, while a portfolio is built.</summary>
internal readonly record struct PortfolioRow(int Agreement, int Facility, int Provider, int Subject, int Place, int First, int Last, SpanState State);
