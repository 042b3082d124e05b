using System.Runtime.InteropServices;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Agreements;

/// <summary>Reads rows into columns and makes the indexes of a portfolio.</summary>
internal sealed class PortfolioBuilder
{
    private readonly List<AgreementId> _agreements = [];
    private readonly List<int> _lastDays = [];
    private readonly List<PortfolioRow> _rows = [];
    private readonly List<int> _starts = [];
    private readonly SeenAgreements _seen = new();
    private (int[] ByFirst, int[] ByLast) _sorted;
    private int[] _groupOf = [];

    public SpanTable Spans { get; private set; } = new(0);

    public Catalogue<FacilityId> Facilities { get; } = new(1, static f => (0, f.Value));

    public Catalogue<ProviderId> Providers { get; } =
        new(
            3,
            static p =>
                p.Party is not { } party ? (0, p.Brought!.Value)
                : party.Facility is { } facility ? (1, facility.Value)
                : (2, party.Stakeholder!.Value)
        );

    public Catalogue<SubjectId> Subjects { get; } = new(1, static s => (0, s.Value));

    public Dictionary<long, int> Places { get; } = [];

    public AgreementId[] Agreements => [.. _agreements];

    public int[] ProviderOf => [.. _rows.Select(static r => r.Provider)];

    public bool[] IsRunOut => [.. _rows.Select(static r => r.State == SpanState.RunOut)];

    /// <summary>
    /// One key for facility and subject; multiplied by an odd number, because the hash of a long folds its halves and small numbers would share few hashes.
    /// </summary>
    public static long PlaceKey(int facility, int subject) => unchecked((((long)facility << 32) | (uint)subject) * -7046029254386353131L);

    public static PortfolioBuilder Read(IEnumerable<AgreementSpan> rows)
    {
        var builder = new PortfolioBuilder();
        if (rows.TryGetNonEnumeratedCount(out var count))
        {
            builder._rows.EnsureCapacity(count);
            builder._agreements.EnsureCapacity(count);
            builder._seen.EnsureCapacity(count);
        }

        foreach (var row in rows)
        {
            Guard.Against.Null(row, nameof(rows));
            builder.Add(row);
        }

        builder._starts.Add(builder._rows.Count);
        builder.Spans = new(builder._rows.Count);
        foreach (var row in builder._rows)
        {
            builder.Spans.Add(row.First, row.Last, row.Agreement);
        }

        builder.Facilities.Close();
        builder.Providers.Close();
        builder.Subjects.Close();
        builder.Places.TrimExcess();
        return builder;
    }

    /// <summary>The indexes of the whole, by facility, by provider, by subject, and by facility and subject.</summary>
    public (SpanIndex Whole, SpanIndex ByFacility, SpanIndex ByProvider, SpanIndex BySubject, SpanIndex ByPlace) Indexes()
    {
        // Spans that are united for an index stand after those of the rows; days are sorted once for all indexes.
        var whole = Members(static _ => 0);
        var facility = Members(static r => r.Facility);
        var provider = Members(static r => r.Provider);
        var subject = Members(static r => r.Subject);
        _groupOf = new int[Spans.Count];
        int[] all = [.. Enumerable.Range(0, Spans.Count)];
        _sorted = (CountingSort.By(all, Spans.First), CountingSort.By(all, Spans.Last));
        return (
            Index(whole, 1, true),
            Index(facility, Facilities.Count, true),
            Index(provider, Providers.Count, true),
            Index(subject, Subjects.Count, true),
            Index(Placed(), Places.Count, false)
        );
    }

    public (int[] LastDays, int[] Agreements) ByLastDay()
    {
        int[] order = CountingSort.By([.. Enumerable.Range(0, _lastDays.Count)], [.. _lastDays]);
        int[] lasts = [.. order.Select(i => _lastDays[i])];
        var ending = Array.FindIndex(lasts, static l => l == DateKey.Max) is >= 0 and var open ? open : lasts.Length;
        return (lasts[..ending], order[..ending]);
    }

    private SpanIndex Index(List<(int Span, int Group)> members, int groups, bool counts)
    {
        Array.Fill(_groupOf, -1);
        foreach (var (span, group) in members)
        {
            _groupOf[span] = group;
        }

        return SpanIndex.Of(Spans, _sorted, _groupOf, groups, counts);
    }

    /// <summary>The spans that count for a group: those of one agreement within it are united first, so that counting spans counts agreements.</summary>
    private List<(int Span, int Group)> Members(Func<PortfolioRow, int> groupOf)
    {
        var members = new List<(int Span, int Group)>(_rows.Count);
        var rows = CollectionsMarshal.AsSpan(_rows);
        var united = new List<(int Group, int First, int Last)>();
        for (var a = 0; a < _agreements.Count; a++)
        {
            var of = rows[_starts[a].._starts[a + 1]];
            if (of.Length == 1)
            {
                if (IsInForce(of[0]) && groupOf(of[0]) is >= 0 and var only)
                {
                    members.Add((_starts[a], only));
                }

                continue;
            }

            united.Clear();
            foreach (var row in of)
            {
                if (IsInForce(row) && groupOf(row) is >= 0 and var known)
                {
                    united.Add((known, row.First, row.Last));
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

                members.Add((Spans.Add(first, last, a), group));
            }
        }

        return members;
    }

    private static bool IsInForce(in PortfolioRow row) => row.State is SpanState.InForce or SpanState.CarriedOutBelow;

    /// <summary>All rows of a facility that cover something, run-out rows too, by facility and subject.</summary>
    private List<(int Span, int Group)> Placed()
    {
        var members = new List<(int Span, int Group)>(_rows.Count);
        for (var i = 0; i < _rows.Count; i++)
        {
            if (_rows[i].Place >= 0 && _rows[i].State != SpanState.CarriedOutBelow)
            {
                members.Add((i, _rows[i].Place));
            }
        }

        return members;
    }

    private void Add(AgreementSpan row)
    {
        var (first, last) = (KeyOf(row.FirstDay), KeyOf(row.LastDay));
        Guard.Against.Violation(last < first, $"A row must not end before it begins; one of {row.Agreement} does.", nameof(row));

        if (_agreements.Count == 0 || (!ReferenceEquals(_agreements[^1], row.Agreement) && _agreements[^1] != row.Agreement))
        {
            _agreements.Add(row.Agreement);
            _lastDays.Add(KeyOf(row.EndsOn));
            _starts.Add(_rows.Count);
            Guard.Against.Violation(
                !_seen.AddLast(_agreements),
                $"The rows of one agreement must stand one after the other; those of {row.Agreement} do not.",
                nameof(row)
            );
        }

        if (row.State == SpanState.Suspended)
        {
            return;
        }

        var (facility, subject, place) = (Facilities.NumberOf(row.Facility), Subjects.NumberOf(row.Subject), -1);
        if (facility >= 0)
        {
            ref var placed = ref CollectionsMarshal.GetValueRefOrAddDefault(Places, PlaceKey(facility, subject), out var known);
            placed = known ? placed : Places.Count - 1;
            place = placed;
        }

        _rows.Add(new(_agreements.Count - 1, facility, Providers.NumberOf(row.Provider), subject, place, first, last, row.State));
    }

    /// <summary>The key of a day of the calendar; the greatest for none.</summary>
    private static int KeyOf(LocalDate? day) => day is { } known ? DateKey.Of(Guard.Against.NotIso(known)) : DateKey.Max;
}
