namespace Pembinaan.Domain.Dossiers;

/// <summary>What is declared to be held completely, each as known at an instant; and what was asked for and was not, where somebody takes notes.</summary>
internal sealed class Declarations
{
    private readonly ImmutableArray<(Holding Holding, Instant KnownAt)> _declared;
    private readonly Action<Holding>? _notes;
    private readonly Instant? _asKnownAt;

    private Declarations(ImmutableArray<(Holding Holding, Instant KnownAt)> declared, Action<Holding>? notes, Instant? asKnownAt)
    {
        _declared = declared;
        _notes = notes;
        _asKnownAt = asKnownAt;
    }

    internal static Declarations None { get; } = new([], null, null);

    internal IEnumerable<Holding> Holdings => _declared.Select(static d => d.Holding);

    /// <summary>As known at which instants something is complete; of a picture of what was known once, that instant.</summary>
    internal IEnumerable<Instant> Instants => _asKnownAt is { } once ? [once] : _declared.Select(static d => d.KnownAt).Distinct();

    /// <summary>Whether something is declared by itself, not as a part of something else.</summary>
    internal bool Name(Holding holding) => _declared.Any(d => d.Holding == holding);

    internal bool Include(Holding holding)
    {
        foreach (var (declared, _) in _declared)
        {
            if (holding.IsPartOf(declared))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>As known at which instant something is complete, the latest of several; null where it is not declared.</summary>
    internal Instant? KnownAt(Holding holding)
    {
        Instant? latest = null;
        foreach (var (declared, knownAt) in _declared)
        {
            if (holding.IsPartOf(declared) && (latest is null || latest < knownAt))
            {
                latest = knownAt;
            }
        }

        return latest is { } at && _asKnownAt is { } once ? Instant.Min(at, once) : latest;
    }

    internal void Note(Holding undeclared) => _notes?.Invoke(undeclared);

    internal Declarations Noting(Action<Holding> notes) => new(_declared, notes, _asKnownAt);

    internal Declarations With(Instant knownAt, ReadOnlySpan<Holding> holdings)
    {
        var declared = _declared.ToBuilder();
        foreach (var holding in holdings)
        {
            declared.RemoveAll(d => d.Holding == holding && d.KnownAt <= knownAt);
            declared.Add((holding, knownAt));
        }

        return new(declared.ToImmutable(), _notes, _asKnownAt);
    }

    /// <summary>The same of people who have other names.</summary>
    internal Declarations Renamed(Func<ParticipantId, ParticipantId> names)
    {
        var next = new Declarations([], _notes, _asKnownAt);
        foreach (var (holding, knownAt) in _declared)
        {
            next = next.With(knownAt, [holding.Renamed(names)]);
        }

        return next;
    }

    internal Declarations AsKnownAt(Instant instant) =>
        new([.. _declared.Where(d => d.KnownAt >= instant)], _notes, _asKnownAt is { } earlier ? Instant.Min(earlier, instant) : instant);
}
