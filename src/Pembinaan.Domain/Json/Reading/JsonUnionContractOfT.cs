using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Pembinaan.Domain.Json;

/// <summary>One of several kinds, told apart by the member <c>kind</c>. A kind that is not known is a fault that says so, never dropped.</summary>
internal sealed class JsonUnionContract<T> : JsonContract<T>
    where T : class
{
    private readonly Dictionary<string, JsonCase<T>> _byKind = new(StringComparer.Ordinal);
    private readonly Dictionary<Type, JsonCase<T>> _byType = [];

    /// <summary>The kinds that can be read, in order.</summary>
    internal IEnumerable<string> Kinds => _byKind.Keys.Order(StringComparer.Ordinal);

    private string All => string.Join(", ", Kinds);

    /// <summary>The types that can be written.</summary>
    internal IEnumerable<Type> Types => _byType.Keys;

    /// <summary>Whether a kind can be read.</summary>
    internal bool Knows(string kind) => _byKind.ContainsKey(kind);

    /// <summary>One kind. A type may be given again under an older name, which is then only read.</summary>
    internal JsonUnionContract<T> Case<TCase>(string kind, JsonMembersReader<TCase> read, Action<JsonMembersWriter, TCase> write)
        where TCase : class, T
    {
        var one = new JsonTypedCase<T, TCase>(kind, new(read, write));
        _byKind.Add(kind, one);
        _byType.TryAdd(typeof(TCase), one);
        return this;
    }

    internal override void Write(Utf8JsonWriter writer, T value)
    {
        if (!_byType.TryGetValue(value.GetType(), out var one))
        {
            throw new NotSupportedException($"{value.GetType().Name} has no JSON contract.");
        }

        one.Write(writer, value);
    }

    internal override bool TryRead(JsonElement element, JsonFaults faults, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(JsonUnionContract.Kind, out var kind) || kind.ValueKind != JsonValueKind.String)
        {
            faults.Add(JsonErrors.WrongType.For("", Argument.Of("expected", JsonUnionContract.Expected)));
            return false;
        }

        var name = kind.GetString()!;
        if (!_byKind.TryGetValue(name, out var one))
        {
            faults.AddAt(
                "." + JsonUnionContract.Kind,
                faults.IsBroken(name) ? JsonErrors.BrokenText.For("")
                : faults.KeepsValuesBack ? JsonErrors.WrongType.For("", Argument.Of("expected", new LocalisedText($"salah satu dari {All}", $"one of {All}")))
                : JsonErrors.UnknownKind.For("", Argument.Of("kind", name)));
            return false;
        }

        return one.TryRead(element, faults, out value);
    }
}
