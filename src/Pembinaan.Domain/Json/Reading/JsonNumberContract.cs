using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Pembinaan.Domain.Json;

/// <summary>A value that is one JSON number or one JSON true or false.</summary>
internal sealed class JsonNumberContract<T>(LocalisedText expected, Func<JsonElement, (bool Ok, T? Value)> parse, Action<Utf8JsonWriter, T> write) : JsonContract<T>
    where T : notnull
{
    internal override void Write(Utf8JsonWriter writer, T value) => write(writer, value);

    internal override bool TryRead(JsonElement element, JsonFaults faults, [MaybeNullWhen(false)] out T value)
    {
        (var ok, value) = parse(element);
        if (!ok)
        {
            faults.Add(JsonErrors.WrongType.For("", Argument.Of("expected", expected)));
        }

        return ok;
    }
}
