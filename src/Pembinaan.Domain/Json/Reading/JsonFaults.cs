namespace Pembinaan.Domain.Json;

/// <summary>All faults found while reading. Paths grow from the inside outwards, so that reading without faults builds none.</summary>
internal sealed class JsonFaults
{
    private readonly List<DomainError> _faults = [];
    private readonly List<DomainError> _warnings = [];
    private readonly Dictionary<Type, object> _known = [];

    /// <summary>Whether faults leave out the values that were read, because these are about people.</summary>
    internal bool KeepsValuesBack { get; init; }

    internal int Count => _faults.Count;

    internal DomainError[] Rooted => [.. _faults.Select(static f => f.At("$" + f.Identifier))];

    /// <summary>What the roots that were read warn of.</summary>
    internal DomainError[] Warnings => [.. _warnings];

    /// <summary>The identities of one type that were read before in this text.</summary>
    internal Dictionary<string, T> KnownOf<T>()
    {
        if (!_known.TryGetValue(typeof(T), out var known))
        {
            _known.Add(typeof(T), known = new Dictionary<string, T>(StringComparer.Ordinal));
        }

        return (Dictionary<string, T>)known;
    }

    internal void Add(DomainError fault) => _faults.Add(fault);

    internal void Warn(IEnumerable<DomainError> warnings) => _warnings.AddRange(warnings);

    internal void AddAt(string path, DomainError fault) => _faults.Add(fault.At(path));

    /// <summary>Puts a segment before the paths of the faults found since.</summary>
    internal void Within(string segment, int since)
    {
        for (var i = since; i < _faults.Count; i++)
        {
            _faults[i] = _faults[i].At(segment + _faults[i].Identifier);
        }
    }

    internal void Clear(int since) => _faults.RemoveRange(since, _faults.Count - since);
}
