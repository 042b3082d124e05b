namespace Pembinaan.Domain.Time;

/// <summary>Puts spans that come in the order of their first days into canonical form; spans that overlap or adjoin become one.</summary>
internal ref struct DateSpanWriter
{
    /// <summary>So many keys fit on the stack of a caller.</summary>
    internal const int KeysOnStack = 64;

    private readonly Span<int> _keys;
    private int _count;

    internal DateSpanWriter(Span<int> keys)
    {
        _keys = keys;
    }

    internal readonly ReadOnlySpan<int> Keys => _keys[.._count];

    internal void Write(int first, int last)
    {
        if (_count > 0 && first <= DateKey.After(_keys[_count - 1]))
        {
            _keys[_count - 1] = Math.Max(_keys[_count - 1], last);
            return;
        }

        _keys[_count++] = first;
        _keys[_count++] = last;
    }
}
