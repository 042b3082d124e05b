using System.Runtime.InteropServices;
using Pembinaan.Domain.Identities;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Agreements.Portfolios;

/// <summary>Reads rows into columns and makes the indexes of a portfolio.</summary>
internal sealed class PortfolioBuilder
{
    private readonly List<AgreementId> _agreements = [];
    private readonly List<int> _lastDays = [];
    private readonly List<PortfolioRow> _rows = [];
    private readonly List<int> _starts = [];

    public SpanTable Spans { get; private set; } = new(0);

    public Catalogue<FacilityId> Facilities { get; } = new(1, static f => (0, f.Value));

    public Catalogue<ProviderId> Providers { get; } = new(3, static p => p.Party is not { } party ? (0, p.Brought!.Value) : party.Facility is { } facility ? (1, facility.Value) : (2, party.Stakeholder!.Value));

    public Catalogue<SubjectId> Subjects { get; } = new(1, static s => (0, s.Value));

    public Dictionary<long, int> Places { get; } = [];

    public AgreementId[] Agreements => [.. _agreements];

    public int[] ProviderOf => [.. _rows.Select(static r => r.Provider)];

    public bool[] IsRunOut => [.. _rows.Select(static r => r.Hold == SpanHold.RunOut)];

    /// <summary>One key for facility and subject; multiplied by an odd number, because the hash of a long folds its halves and small numbers would share few hashes.</summary>
    public static long PlaceKey(int facility, int subject) => unchecked((((long)facility << 32) | (uint)subject) * -7046029254386353131L);

    public static PortfolioBuilder Read(IEnumerable<AgreementSpan> rows)
    {
        var builder = new PortfolioBuilder();
        if (rows.TryGetNonEnumeratedCount(out var count))
        {
            builder._rows.EnsureCapacity(count);
            builder._agreements.EnsureCapacity(count);
        }

        foreach (var row in rows)
        {
            if (row.Hold != SpanHold.Suspended)
            {
                builder.Add(row);
            }
        }

        if (builder.HasAnAgreementTwice())
        {
            throw new ArgumentException("The rows of one agreement stand one after the other.", nameof(rows));
        }

        builder._starts.Add(builder._rows.Count);
        builder.Spans = new(builder._rows.Count);
        foreach (var row in builder._rows)
        {
            builder.Spans.Add(row.First, row.Last, row.Agreement);
        }

        return builder;
    }

    /// <summary>An index by agreements: the spans of one agreement within a group are united first, so that counting spans counts agreements.</summary>
    public SpanIndex Index(Func<PortfolioRow, int> groupOf, int groups)
    {
        var members = new List<int>(_rows.Count);
        var memberGroups = new List<int>(_rows.Count);
        var rows = CollectionsMarshal.AsSpan(_rows);
        var united = new List<(int Group, int First, int Last)>();
        for (var a = 0; a < _agreements.Count; a++)
        {
            var of = rows[_starts[a].._starts[a + 1]];
            if (of.Length == 1)
            {
                if (of[0].Hold == SpanHold.None)
                {
                    members.Add(_starts[a]);
                    memberGroups.Add(groupOf(of[0]));
                }

                continue;
            }

            united.Clear();
            foreach (var row in of)
            {
                if (row.Hold == SpanHold.None)
                {
                    united.Add((groupOf(row), row.First, row.Last));
                }
            }

            united.Sort();
            for (var i = 0; i < united.Count;)
            {
                var (group, first, last) = united[i++];
                while (i < united.Count && united[i].Group == group && (last == DateKey.Max || united[i].First <= DateKey.Next(last)))
                {
                    last = Math.Max(last, united[i++].Last);
                }

                members.Add(Spans.Add(first, last, a));
                memberGroups.Add(group);
            }
        }

        return SpanIndex.Of(Spans, [.. members], [.. memberGroups], groups, counts: true);
    }

    /// <summary>An index by facility and subject of all rows, run-out rows too.</summary>
    public SpanIndex PlaceIndex() =>
        SpanIndex.Of(Spans, [.. Enumerable.Range(0, _rows.Count)], [.. _rows.Select(static r => r.Place)], Places.Count, counts: false);

    public (int[] LastDays, int[] Agreements) ByLastDay()
    {
        int[] order = CountingSort.By([.. Enumerable.Range(0, _lastDays.Count)], [.. _lastDays]);
        int[] lasts = [.. order.Select(i => _lastDays[i])];
        var ending = Array.FindIndex(lasts, static l => l == DateKey.Max) is >= 0 and var open ? open : lasts.Length;
        return (lasts[..ending], order[..ending]);
    }

    // A table of numbers with open addressing: a set of identities would take longer than all the sorting.
    private bool HasAnAgreementTwice()
    {
        var table = new int[System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(4, _agreements.Count * 2))];
        for (var i = 0; i < _agreements.Count; i++)
        {
            var value = _agreements[i].Value;
            for (var slot = string.GetHashCode(value, StringComparison.Ordinal) & (table.Length - 1); ; slot = (slot + 1) & (table.Length - 1))
            {
                if (table[slot] == 0)
                {
                    table[slot] = i + 1;
                    break;
                }

                if (string.Equals(_agreements[table[slot] - 1].Value, value, StringComparison.Ordinal))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private void Add(AgreementSpan row)
    {
        if (_agreements.Count == 0 || (!ReferenceEquals(_agreements[^1], row.Agreement) && _agreements[^1] != row.Agreement))
        {
            _agreements.Add(row.Agreement);
            _lastDays.Add(row.EndsOn is { } end ? DateKey.Of(end) : DateKey.Max);
            _starts.Add(_rows.Count);
        }

        var (facility, subject) = (Facilities.NumberOf(row.Facility), Subjects.NumberOf(row.Subject));
        ref var place = ref CollectionsMarshal.GetValueRefOrAddDefault(Places, PlaceKey(facility, subject), out var known);
        place = known ? place : Places.Count - 1;
        _rows.Add(new(
            _agreements.Count - 1, facility, Providers.NumberOf(row.Provider), subject, place, DateKey.Of(row.FirstDay), row.LastDay is { } last ? DateKey.Of(last) : DateKey.Max, row.Hold));
    }
}
