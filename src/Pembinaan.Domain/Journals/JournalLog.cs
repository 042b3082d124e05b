namespace Pembinaan.Domain.Journals;

/// <summary>The storage that journals share: entries are only ever added at the end, so every journal is a prefix of its log.</summary>
/// <remarks>
/// A journal that is the whole log appends in place. One that is only a prefix (a what-if was made from it, or a second command) starts a branch, which refers
/// to the trunk
/// for its older entries. Before that the newest stretches of the chain are put together wherever a stretch is no longer than all above it, so that the lengths
/// at least double from the newest to the oldest: a look-up passes few logs, and no entry is copied more often than the logarithm of the length, however many
/// what-ifs there are.
/// </remarks>
internal sealed class JournalLog<TEvent>
    where TEvent : JournalEvent
{
    private readonly Lock _gate = new();
    private readonly JournalLog<TEvent>? _trunk;
    private readonly int _trunkCount;
    private readonly Dictionary<EntryId, int> _indexes = [];
    private readonly Dictionary<EntryId, int> _annulments = [];
    private Entry<TEvent>[] _entries = [];
    private int[] _origins = [];
    private int _count;
    private bool _holdsNumbered;

    internal JournalLog() { }

    private JournalLog(JournalLog<TEvent>? trunk, int trunkCount)
    {
        _trunk = trunk;
        _trunkCount = trunkCount;
    }

    /// <summary>Whether an entry is numbered as the first of a command of several.</summary>
    internal bool HoldsNumbered => _holdsNumbered || _trunk is { HoldsNumbered: true };

    internal Entry<TEvent> this[int index] => index < _trunkCount ? _trunk![index] : Volatile.Read(ref _entries)[index - _trunkCount];

    /// <summary>Where the chain of corrections of an entry begins; the entry itself if it corrects nothing.</summary>
    internal int OriginOf(int index) => index < _trunkCount ? _trunk!.OriginOf(index) : Volatile.Read(ref _origins)[index - _trunkCount];

    /// <summary>Adds an entry if the asking journal is the whole log.</summary>
    internal bool TryAppend(Entry<TEvent> entry, int count)
    {
        lock (_gate)
        {
            if (count != _trunkCount + _count)
            {
                return false;
            }

            Write(entry);
            return true;
        }
    }

    /// <summary>A log of its own for what comes after the first entries of this one.</summary>
    internal JournalLog<TEvent> Branch(int count) => new(this, count);

    /// <summary>A log with the same first entries and a chain of logs whose lengths at least double, this one where that is so already.</summary>
    internal JournalLog<TEvent> Consolidated(int count)
    {
        var top = this;
        while (count <= top._trunkCount && top._trunk is { } trunk)
        {
            top = trunk;
        }

        var (kept, keptCount) = ((JournalLog<TEvent>?)top, count);
        var (end, above) = (count, 1);
        for (var log = top; log is not null; log = log._trunk)
        {
            var length = end - log._trunkCount;
            if (length <= above)
            {
                (kept, keptCount) = (log._trunk, log._trunkCount);
            }

            above += length;
            end = log._trunkCount;
        }

        if (kept == top)
        {
            return top;
        }

        var merged = new JournalLog<TEvent>(kept, keptCount);
        for (var i = keptCount; i < count; i++)
        {
            merged.Write(this[i]);
        }

        return merged;
    }

    /// <summary>Where an entry stands in the log, if it does; it may stand beyond the asking journal's end.</summary>
    internal int? IndexOf(EntryId id) => Find(id, static log => log._indexes);

    internal int? AnnulledBy(EntryId id) => Find(id, static log => log._annulments);

    private int? Find(EntryId id, Func<JournalLog<TEvent>, Dictionary<EntryId, int>> table)
    {
        lock (_gate)
        {
            if (table(this).TryGetValue(id, out var index))
            {
                return index;
            }
        }

        return _trunk?.Find(id, table) is { } older && older < _trunkCount ? older : null;
    }

    private void Write(Entry<TEvent> entry)
    {
        if (_count == _entries.Length)
        {
            var grown = new Entry<TEvent>[Math.Max(4, 2 * _count)];
            _entries.CopyTo(grown, 0);
            Volatile.Write(ref _entries, grown);
            var grownOrigins = new int[grown.Length];
            _origins.CopyTo(grownOrigins, 0);
            Volatile.Write(ref _origins, grownOrigins);
        }

        _entries[_count] = entry;
        _origins[_count] = entry.IsCorrection && IndexOf(entry.Annulment!.Entry) is { } corrected ? OriginOf(corrected) : _trunkCount + _count;
        _indexes[entry.Id] = _trunkCount + _count;
        _holdsNumbered |= entry.Id.Value.EndsWith(Recording.First, StringComparison.Ordinal);
        if (entry.Annulment is { } annulment)
        {
            _annulments[annulment.Entry] = _trunkCount + _count;
        }

        _count++;
    }
}
