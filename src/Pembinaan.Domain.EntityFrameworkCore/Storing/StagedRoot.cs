using Pembinaan.Domain.Journals;

namespace Pembinaan.Domain.EntityFrameworkCore;

/// <summary>A root whose new entries are about to be stored, with what its rows follow from.</summary>
/// <param name="Kind">The kind, as it is stored.</param>
/// <param name="Id">The identity.</param>
/// <param name="Root">The root with its new entries.</param>
/// <param name="Before">The root as it is stored; null if it is new.</param>
/// <param name="Links">Whom and what it names.</param>
/// <param name="Known">The journal that it continues, as it was read; null if it is new, or from elsewhere.</param>
/// <param name="LastEntry">The last of its new entries.</param>
internal sealed record StagedRoot(
    string Kind,
    string Id,
    AggregateRoot Root,
    AggregateRoot? Before,
    IReadOnlyCollection<Links.Link> Links,
    KnownEntries.Known? Known,
    object LastEntry
);
