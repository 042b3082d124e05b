using System.Text.Json;

namespace Pembinaan.Domain.Json;

/// <summary>Writes the members of an object; what is null or empty is left out.</summary>
internal readonly struct JsonMembersWriter(Utf8JsonWriter writer)
{
    internal JsonMembersWriter Put<T>(string name, JsonContract<T> contract, T value)
        where T : notnull
    {
        writer.WritePropertyName(name);
        contract.Write(writer, value);
        return this;
    }

    internal JsonMembersWriter PutIfAny<T>(string name, JsonContract<T> contract, T? value)
        where T : class => value is null ? this : Put(name, contract, value);

    internal JsonMembersWriter PutIfAny<T>(string name, JsonContract<T> contract, T? value)
        where T : struct => value is { } some ? Put(name, contract, some) : this;

    internal JsonMembersWriter PutList<T>(string name, JsonContract<T> item, ValueList<T> items)
        where T : notnull => items.IsEmpty ? this : Put(name, new JsonListContract<T>(item), items);

    internal void Kind(string kind) => writer.WriteString(JsonUnionContract.Kind, kind);
}
