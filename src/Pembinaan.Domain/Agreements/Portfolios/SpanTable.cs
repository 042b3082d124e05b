namespace Pembinaan.Domain.Agreements;

/// <summary>The spans that indexes refer to, as columns of keys: a quarter of the memory of objects.</summary>
internal sealed class SpanTable
{
    private int[] _first;
    private int[] _last;
    private int[] _agreement;

    public SpanTable(int capacity)
    {
        _first = new int[capacity];
        _last = new int[capacity];
        _agreement = new int[capacity];
    }

    public int Count { get; private set; }

    public ReadOnlySpan<int> First => _first.AsSpan(0, Count);

    public ReadOnlySpan<int> Last => _last.AsSpan(0, Count);

    public ReadOnlySpan<int> Agreement => _agreement.AsSpan(0, Count);

    public int Add(int first, int last, int agreement)
    {
        if (Count == _first.Length)
        {
            var capacity = Math.Max(16, Count + (Count / 4));
            Array.Resize(ref _first, capacity);
            Array.Resize(ref _last, capacity);
            Array.Resize(ref _agreement, capacity);
        }

        (_first[Count], _last[Count], _agreement[Count]) = (first, last, agreement);
        return Count++;
    }

    public void Trim()
    {
        if (_first.Length > Count)
        {
            Array.Resize(ref _first, Count);
            Array.Resize(ref _last, Count);
            Array.Resize(ref _agreement, Count);
        }
    }
}
