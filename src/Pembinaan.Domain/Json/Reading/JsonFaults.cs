using System.Text.Encodings.Web;
using System.Text.Json;

namespace Pembinaan.Domain.Json;

/// <summary>The faults found while reading. Paths grow from the inside outwards, so that reading without faults builds none.</summary>
internal sealed class JsonFaults
{
    /// <summary>How many faults of a text are told. What comes after them is no longer looked into.</summary>
    internal const int MostTold = 100;

    /// <summary>Stands where a text held half a surrogate pair or bytes that are no UTF-8. It is no character itself.</summary>
    internal const char Broken = '\uFFFF';

    private readonly List<Found> _told = [];
    private readonly List<DomainError> _warnings = [];
    private readonly Dictionary<Type, object> _known = [];
    private int _untold;

    /// <summary>Whether faults leave out the values that were read, because these are about people.</summary>
    internal bool KeepsValuesBack { get; set; }

    /// <summary>Whether the text holds characters that could not be read.</summary>
    internal bool HoldsBroken { get; set; }

    /// <summary>How many values were read so far: what reading costs, faults included.</summary>
    internal int Visits { get; set; }

    internal int Count => _told.Count + _untold;

    /// <summary>Whether there are more faults than are told.</summary>
    internal bool IsFull => _untold > 0;

    internal DomainError[] Rooted
    {
        get
        {
            IEnumerable<DomainError> told = _told.Select(static f => f.Error.At("$" + string.Concat(f.Path.AsEnumerable().Reverse())));
            return IsFull ? [.. told, JsonErrors.MoreFaults.For("$", Argument.Of("count", MostTold))] : [.. told];
        }
    }

    /// <summary>What the roots that were read warn of.</summary>
    internal DomainError[] Warnings => [.. _warnings];

    /// <summary>The identities of one type that were read before in this text.</summary>
    internal Dictionary<string, T> KnownOf<T>()
    {
        if (!_known.TryGetValue(typeof(T), out var known))
        {
            _known.Add(typeof(T), known = new Dictionary<string, T>(StringComparer.Ordinal));
        }

        return (Dictionary<string, T>)known;
    }

    /// <summary>A member as it stands in a path: in brackets where its name is not a plain word.</summary>
    internal static string Member(string name) => name.Length > 0 && name.All(static c => char.IsAsciiLetterOrDigit(c) || c == '_')
        ? "." + name
        : $"[\"{JsonEncodedText.Encode(name.Replace(Broken, '\uFFFD'), JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"]";

    /// <summary>Whether a text stands where characters could not be read.</summary>
    internal bool IsBroken(string text) => HoldsBroken && text.Contains(Broken, StringComparison.Ordinal);

    internal void Add(DomainError fault) => AddAt("", fault);

    internal void Warn(IEnumerable<DomainError> warnings) => _warnings.AddRange(warnings);

    internal void AddAt(string path, DomainError fault)
    {
        if (_told.Count == MostTold)
        {
            _untold++;
        }
        else
        {
            _told.Add(new(fault, [path]));
        }
    }

    /// <summary>What a value that was read says is wrong with it: without its values, if these are about people.</summary>
    internal void AddOfValue(string path, DomainError fault) => AddAt(path, KeepsValuesBack ? fault.Withheld : fault);

    /// <summary>A text that is not what was expected.</summary>
    internal void AddMalformed(string text, LocalisedText expected) => Add(
        IsBroken(text) ? JsonErrors.BrokenText.For("")
        : KeepsValuesBack ? JsonErrors.WrongType.For("", Argument.Of("expected", expected))
        : JsonErrors.MalformedValue.For("", Argument.Of("value", text), Argument.Of("expected", expected)));

    /// <summary>Puts a segment before the paths of the faults found since.</summary>
    internal void Within(string segment, int since)
    {
        for (var i = since; i < _told.Count; i++)
        {
            _told[i].Path.Add(segment);
        }
    }

    private sealed record Found(DomainError Error, List<string> Path);
}
