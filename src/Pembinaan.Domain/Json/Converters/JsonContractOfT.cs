namespace Pembinaan.Domain.Json;

/// <summary>The converter of a type under the options of the library: generated, or one of its own.</summary>
internal static class JsonContract<T>
{
    internal static readonly JsonConverter<T> Converter = (JsonConverter<T>)JsonOptions.ConverterOf(typeof(T));
}
