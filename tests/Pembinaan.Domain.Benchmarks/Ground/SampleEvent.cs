using Pembinaan.Domain.Journals;

namespace Pembinaan.Domain.Benchmarks.Ground;

/// <summary>Something that happened.</summary>
internal sealed record SampleEvent(int Number) : JournalEvent
{
    internal override LocalisedText Line => LocalisedText.Same("terjadi");
}
