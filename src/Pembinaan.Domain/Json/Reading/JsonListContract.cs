using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;

namespace Pembinaan.Domain.Json;

/// <summary>A list of items of one type.</summary>
internal sealed class JsonListContract<T>(JsonContract<T> item) : JsonContract<ValueList<T>>
    where T : notnull
{
    private static readonly LocalisedText Expected = new("larik", "an array");

    internal override void Write(Utf8JsonWriter writer, ValueList<T> value)
    {
        writer.WriteStartArray();
        foreach (ref readonly var each in value.AsSpan())
        {
            item.Write(writer, each);
        }

        writer.WriteEndArray();
    }

    internal override bool TryRead(JsonElement element, JsonFaults faults, [MaybeNullWhen(false)] out ValueList<T> value)
    {
        value = default;
        if (element.ValueKind != JsonValueKind.Array)
        {
            faults.Add(JsonErrors.WrongType.For("", Argument.Of("expected", Expected)));
            return false;
        }

        var before = faults.Count;
        var items = new T[element.GetArrayLength()];
        var at = 0;
        foreach (var each in element.EnumerateArray())
        {
            if (faults.IsFull)
            {
                return false;
            }

            faults.Visits++;
            var since = faults.Count;
            if (item.TryRead(each, faults, out var read))
            {
                items[at] = read;
            }
            else
            {
                faults.Within(string.Create(CultureInfo.InvariantCulture, $"[{at}]"), since);
            }

            at++;
        }

        if (faults.Count > before)
        {
            return false;
        }

        value = new(items);
        return true;
    }
}
