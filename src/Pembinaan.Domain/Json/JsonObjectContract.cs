using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Pembinaan.Domain.Results;
using Pembinaan.Domain.Text;

namespace Pembinaan.Domain.Json;

/// <summary>An object with named members: what reads them makes the value, what writes them takes it apart.</summary>
/// <remarks>What is wrong with the members together is told only if each of them could be read, because it may follow from one that could not; unless it stands by itself.</remarks>
internal sealed class JsonObjectContract<T>(JsonMembersReader<T> read, Action<JsonMembersWriter, T> write, bool standsByItself = false) : JsonContract<T>
    where T : notnull
{
    private static readonly LocalisedText Expected = new("objek", "an object");

    internal override void Write(Utf8JsonWriter writer, T value)
    {
        writer.WriteStartObject();
        write(new(writer), value);
        writer.WriteEndObject();
    }

    internal override bool TryRead(JsonElement element, JsonFaults faults, [MaybeNullWhen(false)] out T value)
    {
        if (element.ValueKind == JsonValueKind.Object)
        {
            return TryRead(element, faults, 0, out value);
        }

        value = default;
        faults.Add(JsonErrors.WrongType.For("", Argument.Of("expected", Expected)));
        return false;
    }

    internal void WriteMembers(JsonMembersWriter writer, T value) => write(writer, value);

    /// <summary>Reads the members of an object of which some were taken already.</summary>
    internal bool TryRead(JsonElement element, JsonFaults faults, int taken, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        var before = faults.Count;
        var members = new JsonMembers(element, faults, null);
        Result<T>? made = null;
        try
        {
            made = read(ref members);
        }
        catch (ArgumentException) when (faults.Count > before)
        {
            // A member that could not be read was missed when the value was made; its own fault is told already.
        }
        catch (ArgumentException exception)
        {
            faults.Add(JsonErrors.RefusedValue.For("", Argument.Of("detail", exception.ParamName ?? typeof(T).Name)));
        }

        if (members.Taken + taken != element.GetPropertyCount())
        {
            TellUnknownMembers(element, faults, taken);
        }

        var readable = faults.Count == before;
        if (made is null || (!readable && (made.IsSuccess || !standsByItself)))
        {
            return false;
        }

        if (!made.IsSuccess)
        {
            foreach (var error in made.ValidationErrors)
            {
                faults.AddAt(error.Identifier.Length == 0 || error.Identifier.Contains('.', StringComparison.Ordinal) ? error.Identifier : "." + error.Identifier, error);
            }

            return false;
        }

        value = made.Value;
        return true;
    }

    private void TellUnknownMembers(JsonElement element, JsonFaults faults, int taken)
    {
        var asked = new List<string>();
        var members = new JsonMembers(element, new(), asked);
        try
        {
            read(ref members);
        }
        catch (ArgumentException)
        {
            // Only the names asked for are wanted here.
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in element.EnumerateObject())
        {
            if (!seen.Add(member.Name))
            {
                faults.AddAt("." + member.Name, JsonErrors.DuplicateMember.For("", Argument.Of("name", member.Name)));
            }
            else if (!asked.Contains(member.Name) && !(taken > 0 && member.Name == JsonUnionContract.Kind))
            {
                faults.AddAt("." + member.Name, JsonErrors.UnknownMember.For("", Argument.Of("name", member.Name)));
            }
        }
    }
}
