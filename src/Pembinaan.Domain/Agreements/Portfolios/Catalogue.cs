using System.Runtime.CompilerServices;

namespace Pembinaan.Domain.Agreements;

/// <summary>Gives each value a number, in the order in which values come.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
/// <param name="kinds">How many kinds of value there are.</param>
/// <param name="textOf">The kind of a value, counted from 0, and its text, which is unique within the kind.</param>
internal sealed class Catalogue<T>(int kinds, Func<T, (int Kind, string Text)> textOf)
    where T : class
{
    private const int Slots = 8_192;
    private readonly Dictionary<string, int>[] _numbers =
    [
        .. Enumerable.Range(0, kinds).Select(static _ => new Dictionary<string, int>(StringComparer.Ordinal)),
    ];

    // Rows share their identities: the same object again is found without reading its text. Only while a portfolio is built.
    private (T? Value, int Number)[] _recent = new (T?, int)[Slots];

    public int Count { get; private set; }

    /// <summary>The number of a value; one that is new gets the next, none gets −1.</summary>
    public int NumberOf(T? value)
    {
        if (value is null)
        {
            return -1;
        }

        ref var recent = ref _recent[RuntimeHelpers.GetHashCode(value) & (Slots - 1)];
        if (!ReferenceEquals(value, recent.Value))
        {
            recent = (value, Numbered(value));
        }

        return recent.Number;
    }

    /// <summary>The number of a value, or −1 if it never came.</summary>
    public int Find(T value)
    {
        var (kind, text) = textOf(value);
        return _numbers[kind].TryGetValue(text, out var number) ? number : -1;
    }

    /// <summary>Nothing more will be numbered.</summary>
    public void Close()
    {
        _recent = [];
        foreach (var numbers in _numbers)
        {
            numbers.TrimExcess();
        }
    }

    private int Numbered(T value)
    {
        var (kind, text) = textOf(value);
        if (!_numbers[kind].TryGetValue(text, out var number))
        {
            number = Count++;
            _numbers[kind].Add(text, number);
        }

        return number;
    }
}
