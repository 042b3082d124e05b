using System.Reflection;
using Pembinaan.Domain.Rules;

namespace Pembinaan.Domain.Testing;

/// <summary>One property of facts, however deep: read, and changed in a copy.</summary>
internal sealed class Lens<TFacts>
{
    private readonly PropertyInfo[] _path;
    private readonly IFactValues? _fact;

    internal Lens(PropertyInfo[] path)
    {
        _path = path;
        Name = string.Join('.', path.Select(static p => p.Name));
        var type = path[^1].PropertyType;
        ValueType = type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Fact<>) ? type.GetGenericArguments()[0] : type;
        _fact = ValueType == type ? null : (IFactValues)Activator.CreateInstance(typeof(FactValues<>).MakeGenericType(ValueType))!;
    }

    internal string Name { get; }

    private Type ValueType { get; }

    internal object? Get(TFacts facts)
    {
        object? here = facts;
        foreach (var property in _path)
        {
            here = here is null ? null : property.GetValue(here);
        }

        return here;
    }

    /// <summary>Whether the facts hold the records on the way to it.</summary>
    internal bool Reaches(TFacts facts)
    {
        object? here = facts;
        for (var i = 0; i < _path.Length - 1 && here is not null; i++)
        {
            here = _path[i].GetValue(here);
        }

        return here is not null;
    }

    /// <summary>The same facts without this one, where it is a fact and known.</summary>
    internal bool TryForget(TFacts facts, out TFacts less)
    {
        var isKnown = _fact is not null && _fact.Raw(Get(facts)) is not null;
        less = isKnown ? With(facts, _fact!.Unknown) : facts;
        return isKnown;
    }

    internal TFacts With(TFacts facts, object? value) => (TFacts)With(facts!, 0, value);

    internal string Say(object? value) =>
        _fact is null ? Iso.Value(value)
        : _fact.Raw(value) is { } raw ? Iso.Value(raw)
        : "unknown";

    /// <summary>Values beside another: the next ones, awkward days, and unknown.</summary>
    internal IEnumerable<object?> Beside(object? value) =>
        _fact is null
            ? value is null
                ? []
                : RawValues.Beside(value)
            : [_fact.Unknown, .. _fact.Raw(value) is { } raw ? RawValues.Beside(raw).Select(_fact.Known) : []];

    /// <summary>The place of a value in an order, where its type has one.</summary>
    internal long? Key(object? value) => (_fact is null ? value : _fact.Raw(value)) is { } raw ? RawValues.Key(raw) : null;

    internal object? FromKey(long key)
    {
        var raw = RawValues.FromKey(ValueType, key);
        return _fact is null ? raw : _fact.Known(raw);
    }

    /// <summary>The key with keys far from it, so that a threshold lies between two of them.</summary>
    internal IEnumerable<long> Far(long key) => RawValues.Far(ValueType, key);

    private object With(object here, int depth, object? value)
    {
        var property = _path[depth];
        return Copying.With(here, property, depth == _path.Length - 1 ? value : With(property.GetValue(here)!, depth + 1, value));
    }
}
