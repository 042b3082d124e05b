using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Pembinaan.Domain.Json;

/// <summary>An object with named members: what reads them makes the value, what writes them takes it apart.</summary>
/// <remarks>
/// What is wrong with the members together is told only if each of them could be read, because it may follow from one that could not; unless it stands by
/// itself.
/// </remarks>
internal sealed class JsonObjectContract<T> : JsonContract<T>
    where T : notnull
{
    private static readonly LocalisedText Expected = new("objek", "an object");
    private readonly JsonMembersReader<T>? _read;
    private readonly JsonMembersMaker<T>? _make;
    private readonly Action<JsonMembersWriter, T> _write;
    private readonly bool _standsByItself;
    private readonly Lazy<HashSet<string>> _names;

    internal JsonObjectContract(JsonMembersReader<T> read, Action<JsonMembersWriter, T> write, bool standsByItself = false)
    {
        _read = read;
        _write = write;
        _standsByItself = standsByItself;
        _names = new(Learned);
    }

    internal JsonObjectContract(JsonMembersMaker<T> make, Action<JsonMembersWriter, T> write)
    {
        _make = make;
        _write = write;
        _names = new(Learned);
    }

    /// <summary>Whether what the value warns of is told when it is read. A root does; what a value within warned of was told when it was recorded.</summary>
    internal bool TellsWarnings { get; init; }

    /// <summary>Whether what is read is about people: then no fault repeats a value or the name of a member that is not known.</summary>
    internal bool IsAboutPeople { get; init; }

    /// <summary>The names of the members, as the reader asks for them.</summary>
    internal IReadOnlySet<string> Names => _names.Value;

    internal override void Write(Utf8JsonWriter writer, T value)
    {
        writer.WriteStartObject();
        _write(new(writer), value);
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

    internal void WriteMembers(JsonMembersWriter writer, T value) => _write(writer, value);

    /// <summary>Reads the members of an object of which some were taken already.</summary>
    internal bool TryRead(JsonElement element, JsonFaults faults, int taken, [MaybeNullWhen(false)] out T value)
    {
        var keptBack = faults.KeepsValuesBack;
        faults.KeepsValuesBack |= IsAboutPeople;
        var ok = TryReadMembers(element, faults, taken, out value);
        faults.KeepsValuesBack = keptBack;
        return ok;
    }

    private bool TryReadMembers(JsonElement element, JsonFaults faults, int taken, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        var before = faults.Count;
        var members = new JsonMembers(element, faults, null);
        DomainResult<T>? made = null;
        var isMade = false;
        try
        {
            if (_make is not null)
            {
                value = _make(ref members);
                isMade = true;
            }
            else
            {
                made = _read!(ref members);
                isMade = true;
            }
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
        if (!isMade || (!readable && (made is null or { IsSuccess: true } || !_standsByItself)))
        {
            value = default;
            return false;
        }

        if (made is null)
        {
            return value is not null;
        }

        if (!made.IsSuccess)
        {
            foreach (var error in made.ValidationErrors)
            {
                faults.AddOfValue(error.Identifier is "" or ['.' or '[', ..] ? error.Identifier : "." + error.Identifier, error);
            }

            return false;
        }

        if (TellsWarnings)
        {
            faults.Warn(made.Warnings);
        }

        value = made.Value;
        return true;
    }

    // What the reader asks for when nothing is there.
    private HashSet<string> Learned()
    {
        var asked = new HashSet<string>(StringComparer.Ordinal);
        var members = new JsonMembers(default, new(), asked);
        try
        {
            _ = _make is not null ? _make(ref members) : (object)_read!(ref members);
        }
        catch (ArgumentException)
        {
            // Only the names asked for are wanted here.
        }

        return asked;
    }

    private void TellUnknownMembers(JsonElement element, JsonFaults faults, int taken)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var position = 0;
        foreach (var member in element.EnumerateObject())
        {
            if (faults.IsFull)
            {
                return;
            }

            faults.Visits++;
            position++;
            var name = member.Name;
            var isKnown = Names.Contains(name) || (taken > 0 && name == JsonUnionContract.Kind);
            if (!isKnown && faults.KeepsValuesBack)
            {
                faults.Add(JsonErrors.UnknownMemberWithheld.For("", Argument.Of("position", position)));
            }
            else if (faults.IsBroken(name))
            {
                faults.AddAt(JsonFaults.Member(name), JsonErrors.BrokenText.For(""));
            }
            else if (!seen.Add(name))
            {
                faults.AddAt(JsonFaults.Member(name), JsonErrors.DuplicateMember.For("", Argument.Of("name", name)));
            }
            else if (!isKnown)
            {
                faults.AddAt(JsonFaults.Member(name), JsonErrors.UnknownMember.For("", Argument.Of("name", name)));
            }
        }
    }
}
