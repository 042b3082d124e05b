using System.Text.Json;
using Pembinaan.Domain.Offices;

namespace Pembinaan.Domain.Json;

/// <summary>A scope: the word <c>all</c>, or an array of what it extends to.</summary>
internal sealed class JsonScopeConverter<T> : JsonTyped<Scope<T>>
    where T : class
{
    private static ReadOnlySpan<byte> All => "all"u8;

    public override LocalisedText Expected => JsonErrors.Array;

    public override Type? Through(Utf8JsonReader reader) => IsAll(ref reader) ? null : typeof(ValueList<T>);

    public override Scope<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        IsAll(ref reader)
            ? Scope<T>.Unlimited
            : Scope<T>.Only(JsonContract<ValueList<T>>.Converter.Read(ref reader, typeof(ValueList<T>), JsonOptions.Own).AsSpan());

    public override void Write(Utf8JsonWriter writer, Scope<T> value, JsonSerializerOptions options)
    {
        if (value.IsUnlimited)
        {
            writer.WriteStringValue(All);
        }
        else
        {
            JsonContract<ValueList<T>>.Converter.Write(writer, value.Items, JsonOptions.Own);
        }
    }

    private static bool IsAll(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.String && reader.ValueTextEquals(All);
}
