using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Agreements.Events;
using Pembinaan.Domain.Journals;

namespace Pembinaan.Domain.Tests.Journals;

/// <summary>A root's entries and more, as they could stand in a store.</summary>
internal interface IJournalled
{
    int Count { get; }

    IDomainResult Read(bool isComplete);

    /// <summary>What a command of an agreement answers that records the last event; null for another root.</summary>
    IDomainResult? Carried();
}

/// <summary>The entries of a root with events added by whoever can write into the store.</summary>
internal sealed class Journalled<TRoot, TEvent>(JournaledRoot<TRoot, TEvent> root, TEvent[] more, Func<IEnumerable<Entry<TEvent>>, DomainResult<TRoot>> read) : IJournalled
    where TRoot : JournaledRoot<TRoot, TEvent>
    where TEvent : JournalEvent
{
    public int Count => root.Revision + more.Length;

    public IDomainResult Read(bool isComplete) => read(isComplete ? Entries : Entries.SkipLast(1));

    public IDomainResult? Carried() => more[^1] is AgreementEvent happened && read(Entries.SkipLast(1)).Value is CooperationAgreement agreement
        ? agreement.Carry(happened, Recording.Of("LAGI", Entries.Last().Stamp.RecordedAt, "petugas"))
        : null;

    private IEnumerable<Entry<TEvent>> Entries => root.Journal.Entries.Concat(
        more.Select((e, i) => Entry<TEvent>.Of(EntryId.From($"LAGI-{i}"), root.Revision + 1 + i, Stamp.Of(root.Journal.Last!.Stamp.RecordedAt + Duration.FromDays(400), "petugas"), e)));
}
