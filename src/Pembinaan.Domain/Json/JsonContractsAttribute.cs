using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Pembinaan.Domain.Journals;

namespace Pembinaan.Domain.Json;

/// <summary>The members of what is recorded are those that the generated contracts store.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class JsonContractsAttribute : ContractsAttribute
{
    internal override IEnumerable<ContractMember>? MembersOf(Type type) =>
        !IsDefined(type, typeof(JsonConverterAttribute), inherit: false)
        && ((IJsonTypeInfoResolver)JsonContext.Default).GetTypeInfo(type, JsonContext.Default.Options) is { Kind: JsonTypeInfoKind.Object } contract
            ? contract
                .Properties.Where(JsonOptions.IsStored)
                .Select(static p => new ContractMember(
                    NameOf(p),
                    Nullable.GetUnderlyingType(p.PropertyType) ?? p.PropertyType,
                    p.IsGetNullable,
                    p.Get!
                ))
            : null;

    // As a command calls it: some members have another name in JSON.
    private static string NameOf(JsonPropertyInfo property) => JsonNamingPolicy.CamelCase.ConvertName(property.AssociatedParameter?.Name ?? property.Name);
}
