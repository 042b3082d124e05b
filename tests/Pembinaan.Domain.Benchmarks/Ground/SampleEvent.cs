namespace Pembinaan.Domain.Benchmarks.Ground;

/// <summary>Something that happened.</summary>
internal sealed record SampleEvent(int Number);
