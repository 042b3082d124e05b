using System.Globalization;
using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Json;
using Pembinaan.Domain.Stakeholders;

namespace Pembinaan.Domain.EntityFrameworkCore;

/// <summary>How the roots of a kind are stored and loaded.</summary>
/// <param name="kind">The kind, as it is stored.</param>
/// <param name="name">The kind in words.</param>
/// <param name="format">The JSON of the entries.</param>
/// <param name="rootOf">Makes a root of its entries.</param>
/// <param name="idOf">The identity of a root.</param>
/// <param name="linksOf">The roots that a root names.</param>
internal sealed partial class RootStore<TRoot, TEvent>(
    string kind,
    LocalisedText name,
    JournalFormat<TRoot, TEvent> format,
    Func<IEnumerable<Entry<TEvent>>, DomainResult<TRoot>> rootOf,
    Func<TRoot, string> idOf,
    Func<TRoot, IEnumerable<Links.Link>> linksOf
) : IRootStore<TRoot>
    where TRoot : JournaledRoot<TRoot, TEvent>
    where TEvent : JournalEvent
{
    /// <inheritdoc/>
    public string Kind => kind;

    /// <inheritdoc/>
    public LocalisedText Name => name;

    /// <inheritdoc/>
    public string IdOf(TRoot root) => idOf(root);

    /// <inheritdoc/>
    public IEnumerable<Links.Link> LinksOf(TRoot root) => linksOf(root).Distinct();

    /// <inheritdoc/>
    public async Task<DomainResult<TRoot>> AppendAsync(DbContext db, DomainResult<TRoot> result, CancellationToken cancel)
    {
        if (!result.IsSuccess)
        {
            return result;
        }

        if (ViewFault(result.Value) is { } view)
        {
            return view;
        }

        var root = result.Value;
        Entry<TEvent>[] entries = [.. root.Journal.Entries];
        var from = KnownEntries.CountOf(entries);
        if (from == entries.Length)
        {
            var there = await Reading.RunAsync(db, () => HasAsync(db, idOf(root), entries, cancel), cancel).ConfigureAwait(false);
            if (!there.IsSuccess || there.Value)
            {
                return there.IsSuccess ? result : DomainResult<TRoot>.From(there);
            }

            // It was loaded from another database.
            from = 0;
        }

        return await Writing
            .RunAsync(
                db,
                async writing =>
                {
                    var staged = await StageAsync(writing, result, entries, from, cancel).ConfigureAwait(false);
                    return staged.IsSuccess && await Rows.StoreAsync(writing, cancel).ConfigureAwait(false) is { IsSuccess: false } refused
                        ? DomainResult<TRoot>.From(refused)
                        : staged;
                },
                cancel
            )
            .ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async Task<DomainResult<TRoot>> StageAsync(Writing writing, DomainResult<TRoot> result, CancellationToken cancel)
    {
        if (ViewFault(result.Value) is { } view)
        {
            return view;
        }

        Entry<TEvent>[] entries = [.. result.Value.Journal.Entries];
        return await StageAsync(writing, result, entries, KnownEntries.CountOf(entries), cancel).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async Task<DomainResult<TRoot>> LoadAsync(DbContext db, string root, CancellationToken cancel) =>
        await Reading
            .RunAsync(
                db,
                async () =>
                {
                    var lines = await LinesAsync(db, root, 0, cancel).ConfigureAwait(false);
                    return
                        lines.IsSuccess && lines.Value.Count == 0 && await Schemas.CheckAsync(db, cancel).ConfigureAwait(false) is { IsSuccess: false } lacking
                        ? Lacking(lacking)
                        : lines.Bind(found => found.Count == 0 ? Unknown(root) : Made(root, found));
                },
                cancel
            )
            .ConfigureAwait(false);

    /// <inheritdoc/>
    public async Task<DomainResult<IReadOnlyList<TRoot>>> LoadAllAsync(DbContext db, IReadOnlyCollection<string> roots, CancellationToken cancel)
    {
        var lines = new Dictionary<string, List<StoredLine>>(StringComparer.Ordinal);
        foreach (var some in roots.Chunk(500))
        {
            var rows = await db.Set<StoredEntry>()
                .Where(e => e.Kind == kind && some.Contains(e.Root))
                .Select(static e => new
                {
                    e.Root,
                    e.Revision,
                    Entry = (string)(object)e.EntryId,
                    e.Body,
                    e.Rewritten,
                })
                .ToListAsync(cancel)
                .ConfigureAwait(false);
            var lined = rows.GroupBy(
                static r => r.Root,
                static r => new StoredLine(r.Revision, r.Entry, r.Body, r.Rewritten, null),
                StringComparer.Ordinal
            );
            foreach (var of in lined)
            {
                lines.Add(of.Key, [.. of]);
            }
        }

        return LoadAll(lines);
    }

    /// <inheritdoc/>
    public DomainResult<IReadOnlyList<TRoot>> LoadAll(IReadOnlyDictionary<string, List<StoredLine>> lines)
    {
        List<DomainResult<TRoot>> found =
        [
            .. lines
                .Where(static l => l.Value.Count > 0)
                .OrderBy(static l => l.Key, StringComparer.Ordinal).Select(l => Made(l.Key, [.. l.Value.OrderBy(static e => e.Revision)])),
        ];
        var all = DomainResult.All([.. found]);
        return all.IsSuccess
            ? DomainResult.Success<IReadOnlyList<TRoot>>([.. found.Select(static r => r.Value)], [.. all.Warnings])
            : DomainResult<IReadOnlyList<TRoot>>.From(all);
    }

    /// <inheritdoc/>
    public StreamState SeenIn(SeenDossier seen, TRoot root, IReadOnlyDictionary<string, long> quotas)
    {
        var last = root.Journal.Last!;
        KnownEntries.Change(last, k => k with { Seen = seen, Quotas = quotas });
        return new(last.Sequence, KnownEntries.Of(last)?.Rewritten ?? 0);
    }

    private async Task<DomainResult<TRoot>> StageAsync(Writing writing, DomainResult<TRoot> result, Entry<TEvent>[] entries, int from, CancellationToken cancel)
    {
        var (db, root, id) = (writing.Db, result.Value, idOf(result.Value));

        // Rows of agreements depend on other agreements and on stakeholders, so these are written one at a time; their readers do not wait. So is what was
        // decided in a dossier, which is held against all of it. The others are written side by side, and not while what follows from all of them is.
        var known = from > 0 ? KnownEntries.Of(entries[from - 1]) : null;
        var isLocked = root is CooperationAgreement or Stakeholder || known?.Seen is not null
            ? await writing.LockAsync(cancel).ConfigureAwait(false)
            : await writing.ShareAsync(cancel).ConfigureAwait(false);
        if (!isLocked)
        {
            return Lacking(await Schemas.CheckAsync(db, cancel).ConfigureAwait(false));
        }

        var read = await EntriesAsync(db, id, from, cancel).ConfigureAwait(false);
        if (read.IsSuccess && from > 0 && (read.Value.Count == 0 || read.Value[0].Id != entries[from - 1].Id))
        {
            // It was loaded from another database.
            (from, known) = (0, null);
            read = await EntriesAsync(db, id, 0, cancel).ConfigureAwait(false);
        }

        if (!read.IsSuccess)
        {
            return DomainResult<TRoot>.From(read);
        }

        if (read.Value.Count == 0 && await Schemas.CheckAsync(db, cancel).ConfigureAwait(false) is { IsSuccess: false } lacking)
        {
            return Lacking(lacking);
        }

        var state = from > 0 ? await StoredLines.StateOf(db)(db, kind, id, from, cancel).ConfigureAwait(false) : default;
        if (state.Revision != from && await EntriesAsync(db, id, 0, cancel).ConfigureAwait(false) is { IsSuccess: false } gap)
        {
            return DomainResult<TRoot>.From(gap);
        }

        var isRewritten = known is not null && known.Rewritten != state.Rewritten;
        if (isRewritten && await RewriteFaultAsync(db, id, entries[..from], cancel).ConfigureAwait(false) is { } other)
        {
            return other;
        }

        var sent = Sent(id, entries, from, [.. read.Value.Where(e => e.Sequence > from)]);
        if (!sent.IsSuccess)
        {
            return DomainResult<TRoot>.From(sent);
        }

        if (from + sent.Value.Count == entries.Length)
        {
            return await AnsweredAsync(db, id, sent.Value, cancel).ConfigureAwait(false);
        }

        var there = from + sent.Value.Count;
        foreach (var entry in entries.AsSpan(there))
        {
            writing.Add(
                new StoredEntry(
                    kind,
                    id,
                    entry.Sequence,
                    entry.Id,
                    Instant.Max(entry.Stamp.RecordedAt, EarliestStored),
                    entry.Stamp.Author,
                    format.WriteEntry(entry)
                )
            );
        }

        // By itself, as it is loaded again: an agreement may still know others that a command was handed.
        var alone = rootOf(entries);
        if (!alone.IsSuccess)
        {
            return alone;
        }

        var before = there > 0 && rootOf(entries.Take(there)) is { IsSuccess: true } stored ? stored.Value : null;
        if (known?.Seen is { } seen)
        {
            writing.Decided.Add(seen);
        }

        Stage(writing, new(kind, id, alone.Value, before, [.. LinksOf(alone.Value)], known, entries[^1]), new(entries, state.Rewritten));
        return result;
    }

    private static readonly Instant EarliestStored = Instant.FromUtc(1, 1, 1, 0, 0);

    /// <summary>
    /// Which of the entries sent are stored already, and say the same: none of what is new, or all that was sent. Otherwise somebody else wrote in between.
    /// </summary>
    private DomainResult<IReadOnlyList<Entry<TEvent>>> Sent(string id, Entry<TEvent>[] entries, int from, List<Entry<TEvent>> later)
    {
        var onceStored = KnownEntries.OnceStored(entries);
        var stored = later.ToDictionary(static e => e.Id);
        var sent = new List<Entry<TEvent>>();
        var standsAlike = true;
        foreach (var entry in entries.Skip(from))
        {
            if (!stored.TryGetValue(entry.Id, out var there))
            {
                continue;
            }

            var isRewritten = entry.Sequence <= onceStored ? !IsSame(there, entry) : !there.Redactions.Equals(entry.Redactions);
            if (isRewritten && there.Sequence == entry.Sequence && there.Stamp == entry.Stamp)
            {
                return Rewritten(id, entry);
            }

            if (!there.SaysTheSameAs(entry))
            {
                return JournalErrors.EntryIdReused.For("recording", Argument.Of("id", entry.Id.Value));
            }

            standsAlike &= there.Sequence == entry.Sequence;
            sent.Add(there);
        }

        return sent.Count == entries.Length - from || (standsAlike && sent.Count == later.Count)
            ? DomainResult.Success<IReadOnlyList<Entry<TEvent>>>(sent)
            : from == 0 && onceStored == 0 ? JournalErrors.ThereAlready.For("id", Argument.Of("id", id))
            : JournalErrors.Stale.For("result", Argument.Of("revision", from), Argument.Of("current", later[^1].Sequence));
    }

    /// <summary>What was answered the first time: the root as it is stored, with the warnings kept.</summary>
    private async Task<DomainResult<TRoot>> AnsweredAsync(DbContext db, string id, IReadOnlyList<Entry<TEvent>> sent, CancellationToken cancel)
    {
        var lines = await LinesAsync(db, id, 0, cancel).ConfigureAwait(false);
        return lines.Bind(found => Made(id, found)) is { IsSuccess: true } root
            ? DomainResult.Success(root.Value, [.. sent.SelectMany(static e => e.Warnings)])
            : DomainResult<TRoot>.From(lines.Bind(found => Made(id, found)));
    }

    private async Task<DomainResult<IReadOnlyList<StoredLine>>> LinesAsync(DbContext db, string root, int from, CancellationToken cancel)
    {
        var lines = new List<StoredLine>();
        await foreach (var line in StoredLines.Of(db)(db, kind, root, from).WithCancellation(cancel).ConfigureAwait(false))
        {
            lines.Add(line);
        }

        return lines.Count > 0 && Schemas.Check(lines[0].Schema) is { IsSuccess: false } lacking
            ? DomainResult<IReadOnlyList<StoredLine>>.From(lacking)
            : lines;
    }

    private async Task<DomainResult<IReadOnlyList<Entry<TEvent>>>> EntriesAsync(DbContext db, string root, int from, CancellationToken cancel)
    {
        var lines = await LinesAsync(db, root, from, cancel).ConfigureAwait(false);
        return lines.Bind(found => Entries(root, found, Math.Max(from, 1)));
    }

    // What says another place, or another identity, than its row, and a place that is left out, are told by that place.
    private DomainResult<IReadOnlyList<Entry<TEvent>>> Entries(string id, IReadOnlyList<StoredLine> lines, int from = 1)
    {
        var entries = new List<Entry<TEvent>>(lines.Count);
        foreach (var (index, line) in lines.Index())
        {
            var revision = from + index;
            var entry = format.ReadEntry(line.Body);
            if (line.Revision != revision || (entry.IsSuccess && entry.Value.Sequence != revision))
            {
                var at = Argument.Of("sequence", line.Revision == revision ? entry.Value.Sequence : line.Revision);
                var gap = JournalErrors.SequenceBroken.For("", Argument.Of("id", line.Entry), at, Argument.Of("expected", revision));
                return Damaged(id, revision, EntryFaults.Of(DomainResult.Failure(gap)));
            }

            if (!entry.IsSuccess || entry.Value.Id.Value != line.Entry)
            {
                return Damaged(id, revision, entry.IsSuccess ? LocalisedText.Same(entry.Value.Id.Value) : EntryFaults.Of(entry));
            }

            entries.Add(entry.Value);
        }

        return entries;
    }

    private DomainResult<TRoot> Made(string id, IReadOnlyList<StoredLine> lines)
    {
        var entries = Entries(id, lines);
        if (!entries.IsSuccess)
        {
            return DomainResult<TRoot>.From(entries);
        }

        var root = rootOf(entries.Value);
        if (!root.IsSuccess || idOf(root.Value) != id)
        {
            return root.IsSuccess ? Damaged(id, 1, idOf(root.Value)) : Damaged(id, RevisionOf(root.ValidationErrors[0]), EntryFaults.Of(root));
        }

        KnownEntries.Load(new(entries.Value, lines.Sum(static l => l.Rewritten)));
        return root;
    }

    // A fault is of "entries[2]" and what stands in it; of the whole there is nothing wrong but its beginning.
    private static int RevisionOf(DomainError fault) =>
        fault.Identifier.Split('[', ']') is ["entries", var index, ..] && int.TryParse(index, CultureInfo.InvariantCulture, out var at) ? at + 1 : 1;

    private DomainError Damaged(string id, int revision, string faults) => Damaged(id, revision, LocalisedText.Same(faults));

    private DomainError Damaged(string id, int revision, LocalisedText faults) =>
        StorageErrors.Damaged.For(
            "root",
            Argument.Of("kind", name),
            Argument.Of("id", id),
            Argument.Of("revision", revision.ToString(CultureInfo.InvariantCulture)),
            Argument.Of("faults", faults)
        );

    private static DomainError? ViewFault(TRoot root) =>
        root.Journal.KnownAt is { } known ? JournalErrors.ReadOnlyView.For("result", Argument.Of("at", known)) : null;

    /// <inheritdoc/>
    public DomainError Unknown(string id) => StorageErrors.Unknown.For("id", Argument.Of("kind", name), Argument.Of("id", id));

    private static DomainResult<TRoot> Lacking(DomainResult schema) => DomainResult<TRoot>.From(schema);
}
