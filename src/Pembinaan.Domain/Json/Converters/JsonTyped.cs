using System.Text.Json;

namespace Pembinaan.Domain.Json;

/// <summary>What all converters of the library have in common. They use the options of the library, whoever calls them.</summary>
internal abstract class JsonTyped<T> : JsonConverter<T>, IJsonTyped
{
    public abstract LocalisedText Expected { get; }

    public virtual Type? Item => null;

    public virtual JsonConverter? ItemConverter => null;

    public virtual bool TakesNull => false;

    public virtual bool IsWord => false;

    public virtual Type? Through(Utf8JsonReader reader) => null;

    public void WriteWhole(Utf8JsonWriter writer, object? value) => Write(writer, value is null ? default! : (T)value, JsonOptions.Own);

    public object? ReadWhole(ReadOnlySpan<byte> json)
    {
        var reader = JsonText.Reader(json);
        reader.Read();
        return Read(ref reader, typeof(T), JsonOptions.Own);
    }
}
