using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Pembinaan.Domain.Json;

/// <summary>A value that is one JSON text, such as a day or a code.</summary>
internal sealed class JsonValueContract<T>(LocalisedText expected, Func<string, (bool Ok, T? Value)> parse, Func<T, string> format) : JsonContract<T>
    where T : notnull
{
    internal override void Write(Utf8JsonWriter writer, T value) => writer.WriteStringValue(format(value));

    internal override bool TryRead(JsonElement element, JsonFaults faults, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        if (element.ValueKind != JsonValueKind.String)
        {
            faults.Add(JsonErrors.WrongType.For("", Argument.Of("expected", expected)));
            return false;
        }

        var text = element.GetString()!;
        var ok = false;
        if (!faults.IsBroken(text))
        {
            (ok, value) = parse(text);
        }

        if (!ok)
        {
            faults.AddMalformed(text, expected);
        }

        return ok;
    }
}
