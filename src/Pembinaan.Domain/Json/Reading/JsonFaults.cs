namespace Pembinaan.Domain.Json;

/// <summary>The faults found in a text, told in the order in which they stand there.</summary>
internal sealed class JsonFaults
{
    /// <summary>How many faults of a text are told. What comes after them is no longer looked into.</summary>
    internal const int MostTold = 100;

    /// <summary>Stands where a text held half a surrogate pair or bytes that are no UTF-8. It is no character itself.</summary>
    internal const char Broken = '\uFFFF';

    private readonly List<(long At, DomainError Error)> _told = [];
    private int _untold;

    /// <summary>What is rewritten before reading.</summary>
    internal ImmutableArray<JsonRewriting> Rewritings { get; init; } = JsonSchemas.Rewritings;

    /// <summary>Whether the text holds characters that could not be read.</summary>
    internal bool HoldsBroken { get; set; }

    /// <summary>How many bytes were read, each as often as it was: what reading costs, faults included.</summary>
    internal long Looked { get; set; }

    internal int Count => _told.Count + _untold;

    /// <summary>Whether there are more faults than are told.</summary>
    internal bool IsFull => _untold > 0;

    internal DomainError[] Rooted
    {
        get
        {
            var told = _told.OrderBy(static f => f.At).Select(static f => f.Error);
            return IsFull ? [.. told, JsonErrors.MoreFaults.For("$", Argument.Of("count", MostTold))] : [.. told];
        }
    }

    /// <summary>Whether a text stands where characters could not be read.</summary>
    internal bool IsBroken(string text) => HoldsBroken && text.Contains(Broken, StringComparison.Ordinal);

    /// <summary>Tells a fault of what begins at a byte of the text.</summary>
    internal void Add(long at, JsonPlace place, DomainError fault)
    {
        if (_told.Count == MostTold)
        {
            _untold++;
        }
        else
        {
            _told.Add((at, fault.At(place + fault.Identifier)));
        }
    }
}
