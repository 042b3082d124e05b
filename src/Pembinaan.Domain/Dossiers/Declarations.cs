namespace Pembinaan.Domain.Dossiers;

/// <summary>What is declared to be held completely, each as known at an instant; and what was asked for and was not, where somebody takes notes.</summary>
internal sealed class Declarations
{
    private readonly ImmutableArray<(Holding Holding, Instant KnownAt)> _declared;
    private readonly Action<Holding>? _notes;

    private Declarations(ImmutableArray<(Holding Holding, Instant KnownAt)> declared, Action<Holding>? notes)
    {
        _declared = declared;
        _notes = notes;
    }

    internal static Declarations None { get; } = new([], null);

    internal IEnumerable<Holding> Holdings => _declared.Select(static d => d.Holding);

    internal bool Include(Holding holding) => _declared.Any(d => holding.IsPartOf(d.Holding));

    internal void Note(Holding undeclared) => _notes?.Invoke(undeclared);

    internal Declarations Noting(Action<Holding> notes) => new(_declared, notes);

    internal Declarations With(Instant knownAt, ReadOnlySpan<Holding> holdings)
    {
        var declared = _declared.ToBuilder();
        foreach (var holding in holdings)
        {
            declared.RemoveAll(d => d.Holding == holding && d.KnownAt <= knownAt);
            declared.Add((holding, knownAt));
        }

        return new(declared.ToImmutable(), _notes);
    }

    /// <summary>The same of people who have other names.</summary>
    internal Declarations Renamed(Func<ParticipantId, ParticipantId> names)
    {
        var next = new Declarations([], _notes);
        foreach (var (holding, knownAt) in _declared)
        {
            next = next.With(knownAt, [holding.Renamed(names)]);
        }

        return next;
    }

    internal Declarations AsKnownAt(Instant instant) => new([.. _declared.Where(d => d.KnownAt >= instant)], _notes);
}
