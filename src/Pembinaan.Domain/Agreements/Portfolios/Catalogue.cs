namespace Pembinaan.Domain.Agreements.Portfolios;

/// <summary>Gives each value a number, in the order in which values come.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
internal sealed class Catalogue<T>
    where T : class
{
    private readonly Dictionary<T, int> _numbers = [];
    private T? _last;
    private int _lastNumber;

    public int Count => _numbers.Count;

    public int this[T value]
    {
        get
        {
            if (!ReferenceEquals(value, _last))
            {
                if (!_numbers.TryGetValue(value, out _lastNumber))
                {
                    _lastNumber = _numbers.Count;
                    _numbers.Add(value, _lastNumber);
                }

                _last = value;
            }

            return _lastNumber;
        }
    }

    public int Find(T value) => _numbers.TryGetValue(value, out var number) ? number : -1;
}
