using System.Buffers;
using System.Text.Json;

namespace Pembinaan.Domain.Json;

/// <summary>A list: a JSON array without null.</summary>
internal sealed class JsonListConverter<T>(JsonConverter<T>? item = null) : JsonTyped<ValueList<T>>
    where T : notnull
{
    private const int FewestRented = 16;

    public override LocalisedText Expected => JsonErrors.Array;

    public override Type? Item => typeof(T);

    public override JsonConverter? ItemConverter => item;

    public override ValueList<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw JsonRefusal.WrongType(Expected);
        }

        var converter = item ?? JsonContract<T>.Converter;
        // Rented while it grows, so that a sheet of five hundred names takes little more than its own size.
        var (items, count) = (ArrayPool<T>.Shared.Rent(FewestRented), 0);
        try
        {
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                if (count == items.Length)
                {
                    var larger = ArrayPool<T>.Shared.Rent(2 * count);
                    items.CopyTo(larger, 0);
                    ArrayPool<T>.Shared.Return(items, clearArray: true);
                    items = larger;
                }

                items[count++] =
                    reader.TokenType == JsonTokenType.Null
                        ? throw JsonRefusal.WrongType(JsonErrors.Item)
                        : converter.Read(ref reader, typeof(T), JsonOptions.Own)!;
            }

            return new(items.AsSpan(0, count).ToArray());
        }
        finally
        {
            ArrayPool<T>.Shared.Return(items, clearArray: true);
        }
    }

    public override void Write(Utf8JsonWriter writer, ValueList<T> value, JsonSerializerOptions options)
    {
        var converter = item ?? JsonContract<T>.Converter;
        writer.WriteStartArray();
        foreach (ref readonly var each in value.AsSpan())
        {
            converter.Write(writer, each, JsonOptions.Own);
        }

        writer.WriteEndArray();
    }
}
