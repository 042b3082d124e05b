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

        var read = await EntriesAsync(db, id, 0, cancel).ConfigureAwait(false);
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

        for (var i = 0; i < now.Length; i++)
        {
            var (there, body, revision) = (format.WriteEntry(read.Value[i]), format.WriteEntry(now[i]), now[i].Sequence);
            if (there == body)
            {
                continue;
            }

            if (there != format.WriteEntry(was[i]))
            {
                return Rewritten(id, now[i]);
            }

            await db.Set<StoredEntry>()
                .Where(e => e.Kind == kind && e.Root == id && e.Revision == revision)
                .ExecuteUpdateAsync(e => e.SetProperty(static r => r.Body, body), cancel)
                .ConfigureAwait(false);
        }

        var (stored, alone) = (rootOf(read.Value), rootOf(now));
        if (!alone.IsSuccess)
        {
            return DomainResult.Failure([.. alone.ValidationErrors]);
        }

        // Also where the entries were rewritten before: the rows may be those of the time before that.
        var quotas = KnownEntries.QuotasBeside(was[^1]);
        var staged = new StagedRoot(kind, id, alone.Value, stored.IsSuccess ? stored.Value : null, [.. LinksOf(alone.Value)], KnownEntries.Nothing, now[^1]);
        writing.Staged.Add(staged);
        writing.OnceCommitted(() => KnownEntries.Add(now, quotas));
        return DomainResult.Success();
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
