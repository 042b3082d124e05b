using Pembinaan.Domain.Journals;

namespace Pembinaan.Domain.EntityFrameworkCore;

/// <summary>Roots whose stored entries are rewritten, and how they are told from others.</summary>
internal sealed partial class RootStore<TRoot, TEvent>
{
    /// <inheritdoc/>
    public async Task<DomainResult> StageRewrittenAsync(Writing writing, TRoot before, TRoot after, CancellationToken cancel)
    {
        if ((ViewFault(before) ?? ViewFault(after)) is { } view)
        {
            return view;
        }

        var (db, id) = (writing.Db, idOf(after));
        Entry<TEvent>[] was = [.. before.Journal.Entries];
        Entry<TEvent>[] now = [.. after.Journal.Entries];
        if (!was.Select(static e => (e.Id, e.Sequence, e.Stamp)).SequenceEqual(now.Select(static e => (e.Id, e.Sequence, e.Stamp))))
        {
            throw new ArgumentException($"The {kind} {id} must have the entries that it had before, with the same identities and stamps.", nameof(after));
        }

        var lines = await LinesAsync(db, id, 0, cancel).ConfigureAwait(false);
        var read = lines.Bind(found => Entries(id, found));
        if (!read.IsSuccess)
        {
            return DomainResult.Failure([.. read.ValidationErrors]);
        }

        if (read.Value.Count != was.Length)
        {
            return read.Value.Count == 0
                ? Unknown(id)
                : JournalErrors.Stale.For("before", Argument.Of("revision", was.Length), Argument.Of("current", read.Value.Count));
        }

        var rewritten = lines.Value.Sum(static l => l.Rewritten);
        for (var i = 0; i < now.Length; i++)
        {
            var (stands, body, revision) = (format.WriteEntry(read.Value[i]), format.WriteEntry(now[i]), now[i].Sequence);
            if (stands == body)
            {
                continue;
            }

            if (stands != format.WriteEntry(was[i]))
            {
                return Rewritten(id, now[i]);
            }

            await db.Set<StoredEntry>()
                .Where(e => e.Kind == kind && e.Root == id && e.Revision == revision)
                .ExecuteUpdateAsync(e => e.SetProperty(static r => r.Body, body).SetProperty(static r => r.Rewritten, static r => r.Rewritten + 1), cancel)
                .ConfigureAwait(false);
            rewritten++;
        }

        var (stored, alone) = (rootOf(read.Value), rootOf(now));
        if (!alone.IsSuccess)
        {
            return DomainResult.Failure([.. alone.ValidationErrors]);
        }

        // Also where the entries were rewritten before: the rows may be those of the time before that.
        var there = stored.IsSuccess ? stored.Value : null;
        Stage(writing, new(kind, id, alone.Value, there, [.. LinksOf(alone.Value)], KnownEntries.Of(was[^1]), now[^1]), new(now, rewritten));
        return DomainResult.Success();
    }

    /// <summary>Adds a root to what is being stored; from then on it is known as it is here.</summary>
    private void Stage(Writing writing, StagedRoot staged, KnownEntries.Known stored)
    {
        var (quotas, seen) = (staged.Known?.Quotas ?? KnownEntries.NoQuotas, staged.Known?.Seen);
        writing.Staged.Add(staged);
        writing.OnceCommitted(() =>
        {
            KnownEntries.Store(stored with { Quotas = quotas, Seen = seen });
            seen?.See(kind, staged.Id, new(stored.Entries.Count, stored.Rewritten));
        });
    }

    /// <summary>The first entry that is stored with other contents than here; null if none is.</summary>
    private async Task<DomainError?> RewriteFaultAsync(DbContext db, string id, Entry<TEvent>[] entries, CancellationToken cancel)
    {
        var has = await HasAsync(db, id, entries, cancel).ConfigureAwait(false);
        return has.IsSuccess ? null : has.ValidationErrors[0];
    }

    /// <summary>Whether all entries are stored as they are here; false if they are of another database.</summary>
    private async Task<DomainResult<bool>> HasAsync(DbContext db, string id, Entry<TEvent>[] entries, CancellationToken cancel)
    {
        var read = await EntriesAsync(db, id, 0, cancel).ConfigureAwait(false);
        if (!read.IsSuccess || read.Value.Count < entries.Length || read.Value[entries.Length - 1].Id != entries[^1].Id)
        {
            return read.Map(static _ => false);
        }

        return entries.Zip(read.Value).FirstOrDefault(p => p.First.Id != p.Second.Id || !IsSame(p.First, p.Second)).First is { } other
            ? Rewritten(id, other)
            : true;
    }

    private bool IsSame(Entry<TEvent> one, Entry<TEvent> other) => ReferenceEquals(one, other) || format.WriteEntry(one) == format.WriteEntry(other);

    private DomainError Rewritten(string id, Entry<TEvent> entry) =>
        StorageErrors.Rewritten.For("result", Argument.Of("kind", name), Argument.Of("id", id), Argument.Of("entry", entry.Id.Value));
}
