using System.Numerics;
using Pembinaan.Domain.Rules;

namespace Pembinaan.Domain.Testing;

/// <summary>One property or field of facts, however deep: read, and changed in a copy.</summary>
internal sealed class Lens<TFacts>
{
    private readonly Holder[] _path;
    private readonly IFactValues? _fact;
    private readonly bool _mayBeNull;
    private readonly Scale? _scale;

    internal Lens(Holder[] path)
    {
        _path = path;
        Name = string.Join('.', path.Select(static p => p.Name));
        var type = path[^1].Type;
        var bare = Nullable.GetUnderlyingType(type) ?? type;
        _mayBeNull = path[^1].MayBeNull;
        ValueType = bare.IsGenericType && bare.GetGenericTypeDefinition() == typeof(Fact<>) ? bare.GetGenericArguments()[0] : bare;
        _fact = ValueType == bare ? null : FactValues.Of(bare);
        _scale = Scales.Of(ValueType);
        IsOpen = Neighbours.IsOpen(ValueType);
        TakesAll = Array.TrueForAll(path, static p => p.TakesAll);
    }

    internal string Name { get; }

    /// <summary>Whether no order and no list of all values says what to try.</summary>
    internal bool IsOpen { get; }

    /// <summary>Whether no code of the application's own stands between a value and the facts that hold it, which could refuse it.</summary>
    internal bool TakesAll { get; }

    /// <summary>The type of its values, as a reader of C# calls it.</summary>
    internal string TypeName => NameOf(ValueType);

    private Type ValueType { get; }

    internal object? Get(TFacts facts)
    {
        var here = Start(facts);
        foreach (var holder in _path)
        {
            here = here is null ? null : holder.Get(here);
        }

        return here;
    }

    /// <summary>Whether the facts hold the records on the way to it, and are of the type that has it where a base has several.</summary>
    internal bool Reaches(TFacts facts)
    {
        var here = Start(facts);
        for (var i = 0; i < _path.Length - 1 && here is not null; i++)
        {
            here = _path[i].Get(here);
        }

        return here is not null;
    }

    /// <summary>The same facts without this one, where it is a fact and known.</summary>
    internal bool TryForget(TFacts facts, out TFacts less)
    {
        var isKnown = _fact is not null && Raw(Get(facts)) is not null;
        less = isKnown ? With(facts, _fact!.Unknown) : facts;
        return isKnown;
    }

    internal TFacts With(TFacts facts, object? value) => (TFacts)With(facts!, 0, value);

    internal string Say(object? value) =>
        _fact is null || value is null ? Said(value)
        : Raw(value) is { } raw ? Said(raw)
        : "unknown";

    /// <summary>Values beside another: none, unknown, the next ones, and awkward days.</summary>
    internal IEnumerable<object?> Beside(object? value, Neighbours neighbours) =>
        Nothing.Concat(Raw(value) is { } raw ? neighbours.Beside(raw).Select(Whole).OfType<object>() : []);

    /// <summary>The values that a rule names, as this property holds them.</summary>
    internal IEnumerable<object?> Named(Neighbours neighbours) => neighbours.Named(ValueType).Select(Whole).OfType<object>();

    /// <summary>Values where no row has one.</summary>
    internal IEnumerable<object?> Seeds(Neighbours neighbours) => neighbours.Seeds(ValueType).Select(Whole).OfType<object>();

    /// <summary>Whether there is a value, and it is known.</summary>
    internal bool IsSome(object? value) => Raw(value) is not null;

    /// <summary>The place of a value in an order, where its type has one.</summary>
    internal BigInteger? Key(object? value) => Raw(value) is { } raw && _scale is not null ? _scale.Key(raw) : null;

    internal object? FromKey(BigInteger key) => Whole(_scale!.From(key));

    /// <summary>The key with keys far from it, so that a threshold lies between two of them.</summary>
    internal IEnumerable<BigInteger> Far(BigInteger key) => _scale!.Around(key);

    /// <summary>The keys of each year around a day where it holds days: an age of twelve to seventeen turns between two of them.</summary>
    internal IEnumerable<BigInteger> Years(LocalDate day) => _scale is { IsOfDays: true } ? Scales.Years(day) : [];

    /// <summary>Whether its values may have a step.</summary>
    internal bool MayStep => OneStep.MayBeOf(ValueType);

    /// <summary>The step in which a rule counts its values, where the library makes no condition one step off.</summary>
    internal OneStep? Step(NamedValues named) => OneStep.Of(ValueType, [.. named.Of(ValueType)]);

    /// <summary>The same facts with the value a step higher or lower; as they are where there is no such value.</summary>
    internal TFacts Moved(TFacts facts, OneStep step, int by) =>
        Reaches(facts) && Raw(Get(facts)) is { } raw && step.Moved(raw, by) is { } moved && Whole(moved) is { } whole ? With(facts, whole) : facts;

    private IEnumerable<object?> Nothing => [.. _mayBeNull ? [null] : Array.Empty<object?>(), .. _fact is null ? [] : new object?[] { _fact.Unknown }];

    /// <summary>A value as it is made, where its type shows that: what it prints may leave out what it holds.</summary>
    private static string Said(object? value)
    {
        if (value is null or string || Scales.Of(value.GetType()) is not null)
        {
            return Iso.Value(value);
        }

        foreach (var factory in Measure.FactoriesOf(value.GetType()))
        {
            if (Measure.SourcesOf(factory, value) is { } sources)
            {
                return $"{value.GetType().Name}.{factory.Name}({string.Join(", ", sources.Select(Said))})";
            }
        }

        return Iso.Value(value);
    }

    private object? Start(TFacts facts) => _path[0].Owner.IsInstanceOfType(facts) ? facts : null;

    private object? Raw(object? value) => _fact is null || value is null ? value : _fact.Raw(value);

    /// <summary>A value as the property holds it; null where it takes none such.</summary>
    private object? Whole(object raw) => _fact is null ? raw : Attempt.At(() => _fact.Known(raw));

    private static string NameOf(Type type) =>
        type.IsGenericType ? $"{type.Name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(NameOf))}>"
        : type.IsArray ? $"{NameOf(type.GetElementType()!)}[]"
        : type == typeof(string) ? "string"
        : type.Name;

    private object With(object here, int depth, object? value)
    {
        var holder = _path[depth];
        return Copying.With(here, holder, depth == _path.Length - 1 ? value : With(holder.Get(here)!, depth + 1, value));
    }
}
