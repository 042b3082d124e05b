using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Pembinaan.Domain.Programmes;

namespace Pembinaan.Domain.Json;

/// <summary>A condition of a kind that is known, or one that is kept as it stands.</summary>
internal sealed class JsonConditionContract : JsonContract<ProgrammeCondition>
{
    internal override void Write(Utf8JsonWriter writer, ProgrammeCondition value)
    {
        // Deeper than any text is read, so that writing does not go down further than a text may.
        Guard.Against.Violation(writer.CurrentDepth >= JsonText.MostNested, $"Conditions must not be nested deeper than they can be read back.", nameof(value));
        if (value is UnknownCondition unknown)
        {
            writer.WriteRawValue(unknown.Data);
            return;
        }

        ConditionContracts.Known.Write(writer, value);
    }

    internal override bool TryRead(JsonElement element, JsonFaults faults, [MaybeNullWhen(false)] out ProgrammeCondition value)
    {
        if (element.ValueKind == JsonValueKind.Object
            && element.TryGetProperty(JsonUnionContract.Kind, out var kind)
            && kind.ValueKind == JsonValueKind.String
            && !ConditionContracts.Known.Knows(kind.GetString()!))
        {
            var data = element.GetRawText();
            if (faults.IsBroken(data))
            {
                faults.Add(JsonErrors.BrokenText.For(""));
                value = null;
                return false;
            }

            value = new UnknownCondition(kind.GetString()!, data);
            return true;
        }

        return ConditionContracts.Known.TryRead(element, faults, out value);
    }
}
