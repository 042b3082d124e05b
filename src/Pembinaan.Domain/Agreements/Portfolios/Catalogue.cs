namespace Pembinaan.Domain.Agreements.Portfolios;

/// <summary>Gives each value a number, in the order in which values come.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
/// <param name="kinds">How many kinds of value there are.</param>
/// <param name="textOf">The kind of a value, counted from 0, and its text, which is unique within the kind.</param>
internal sealed class Catalogue<T>(int kinds, Func<T, (int Kind, string Text)> textOf)
    where T : class
{
    private readonly Dictionary<string, int>[] _numbers = [.. Enumerable.Range(0, kinds).Select(static _ => new Dictionary<string, int>(StringComparer.Ordinal))];
    private T? _last;
    private int _lastNumber;

    public int Count { get; private set; }

    /// <summary>The number of a value; one that is new gets the next.</summary>
    public int NumberOf(T value)
    {
        if (!ReferenceEquals(value, _last))
        {
            var (kind, text) = textOf(value);
            if (!_numbers[kind].TryGetValue(text, out _lastNumber))
            {
                _lastNumber = Count++;
                _numbers[kind].Add(text, _lastNumber);
            }

            _last = value;
        }

        return _lastNumber;
    }

    /// <summary>The number of a value, or −1 if it never came.</summary>
    public int Find(T value)
    {
        var (kind, text) = textOf(value);
        return _numbers[kind].TryGetValue(text, out var number) ? number : -1;
    }
}
