using Pembinaan.Domain.Journals;

namespace Pembinaan.Domain.Tests.Journals;

/// <summary>Something that happened, to test journals with.</summary>
internal sealed record Deed(string What) : JournalEvent
{
    internal override LocalisedText Line => LocalisedText.Same(What);
}
