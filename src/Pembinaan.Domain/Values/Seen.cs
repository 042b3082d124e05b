using System.Buffers;
using System.Numerics;

namespace Pembinaan.Domain;

/// <summary>Which items were met before, among no more than were told at first; in borrowed memory, for long lists that are looked at once.</summary>
internal sealed class Seen<T> : IDisposable
    where T : notnull
{
    private readonly T[] _items;
    private readonly int[] _places;
    private readonly int _mask;
    private int _count;

    /// <summary>Nothing met yet.</summary>
    /// <param name="most">How many items there are at most.</param>
    internal Seen(int most)
    {
        // Half of the places stay free, so that a search ends soon.
        var places = (int)BitOperations.RoundUpToPowerOf2((uint)(2 * most) + 1);
        _items = ArrayPool<T>.Shared.Rent(most);
        _places = ArrayPool<int>.Shared.Rent(places);
        _places.AsSpan(0, places).Clear();
        _mask = places - 1;
    }

    /// <summary>Takes note of an item.</summary>
    /// <returns>Whether it is met for the first time.</returns>
    internal bool Add(T item)
    {
        var at = item.GetHashCode() & _mask;
        for (; _places[at] is > 0 and var place; at = (at + 1) & _mask)
        {
            if (_items[place - 1].Equals(item))
            {
                return false;
            }
        }

        _items[_count] = item;
        _places[at] = ++_count;
        return true;
    }

    public void Dispose()
    {
        _items.AsSpan(0, _count).Clear();
        ArrayPool<T>.Shared.Return(_items);
        ArrayPool<int>.Shared.Return(_places);
    }
}
