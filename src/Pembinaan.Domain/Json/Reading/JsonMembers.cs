using System.Text.Json;

namespace Pembinaan.Domain.Json;

/// <summary>
/// The members of an object while it is read. A member that is missing or faulty gives a default and a fault; the value made of it is thrown away.
/// </summary>
internal ref struct JsonMembers
{
    private readonly JsonElement _element;
    private readonly JsonFaults _faults;
    private readonly HashSet<string>? _asked;

    internal JsonMembers(JsonElement element, JsonFaults faults, HashSet<string>? asked)
    {
        _element = element;
        _faults = faults;
        _asked = asked;
    }

    /// <summary>How many members of the object were asked for and found.</summary>
    internal int Taken { get; private set; }

    /// <summary>A member that must be there.</summary>
    internal T Get<T>(string name, JsonContract<T> contract)
        where T : notnull
    {
        if (Find(name, out var member))
        {
            return Read(name, member, contract)!;
        }

        _faults.AddAt("." + name, JsonErrors.MissingMember.For("", Argument.Of("name", name)));
        return default!;
    }

    /// <summary>A member that may be missing or null.</summary>
    internal T? GetOrNull<T>(string name, JsonContract<T> contract)
        where T : class => Find(name, out var member) && member.ValueKind != JsonValueKind.Null ? Read(name, member, contract) : null;

    /// <summary>A value that may be missing or null.</summary>
    internal T? GetOrNone<T>(string name, JsonContract<T> contract)
        where T : struct => Find(name, out var member) && member.ValueKind != JsonValueKind.Null ? Read(name, member, contract) : null;

    /// <summary>A value that may be missing; then it is what its type defines as its default: an empty list, an unknown fact, false.</summary>
    internal T GetOrDefault<T>(string name, JsonContract<T> contract)
        where T : struct => Find(name, out var member) ? Read(name, member, contract) : default;

    /// <summary>A list that may be missing; then it is empty.</summary>
    internal ValueList<T> GetList<T>(string name, JsonContract<T> item)
        where T : notnull => Find(name, out var member) ? Read(name, member, new JsonListContract<T>(item)) : default;

    private readonly T? Read<T>(string name, JsonElement member, JsonContract<T> contract)
        where T : notnull
    {
        _faults.Visits++;
        var since = _faults.Count;
        if (contract.TryRead(member, _faults, out var value))
        {
            return value;
        }

        _faults.Within("." + name, since);
        return default;
    }

    private bool Find(string name, out JsonElement member)
    {
        if (_asked is not null)
        {
            _asked.Add(name);
            member = default;
            return false;
        }

        if (!_element.TryGetProperty(name, out member))
        {
            return false;
        }

        Taken++;
        return true;
    }
}
