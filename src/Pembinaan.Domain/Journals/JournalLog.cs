namespace Pembinaan.Domain.Journals;

/// <summary>The storage that journals share: entries are only ever added at the end, so every journal is a prefix of its log.</summary>
/// <remarks>
/// A journal that is the whole log appends in place. One that is only a prefix (a what-if, or a second command from the same state) starts a branch, which refers to the
/// trunk for its older entries; after a few branches upon branches the entries are copied once, so that look-ups stay short.
/// </remarks>
internal sealed class JournalLog<TEvent>
    where TEvent : class
{
    private const int MostBranches = 8;

    private readonly Lock _gate = new();
    private readonly JournalLog<TEvent>? _trunk;
    private readonly int _trunkCount;
    private readonly int _branches;
    private readonly Dictionary<EntryId, int> _indexes = [];
    private readonly Dictionary<EntryId, int> _annulments = [];
    private Entry<TEvent>[] _entries = [];
    private int _count;

    internal JournalLog()
    {
    }

    private JournalLog(JournalLog<TEvent> trunk, int trunkCount)
    {
        _branches = trunk._branches + 1;
        if (_branches <= MostBranches)
        {
            _trunk = trunk;
            _trunkCount = trunkCount;
            return;
        }

        _branches = 0;
        for (var i = 0; i < trunkCount; i++)
        {
            Write(trunk[i]);
        }
    }

    internal Entry<TEvent> this[int index] => index < _trunkCount ? _trunk![index] : Volatile.Read(ref _entries)[index - _trunkCount];

    internal JournalLog<TEvent> Append(Entry<TEvent> entry, int count)
    {
        lock (_gate)
        {
            if (count == _trunkCount + _count)
            {
                Write(entry);
                return this;
            }
        }

        var branch = count <= _trunkCount && _trunk is not null ? new JournalLog<TEvent>(_trunk, count) : new JournalLog<TEvent>(this, count);
        branch.Write(entry);
        return branch;
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
        }

        _entries[_count] = entry;
        _indexes[entry.Id] = _trunkCount + _count;
        if (entry.Annulment is { } annulment)
        {
            _annulments[annulment.Entry] = _trunkCount + _count;
        }

        _count++;
    }
}
