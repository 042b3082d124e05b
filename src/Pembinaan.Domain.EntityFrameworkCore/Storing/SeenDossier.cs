using System.Collections.Concurrent;
using Pembinaan.Domain.Dossiers;

namespace Pembinaan.Domain.EntityFrameworkCore;

/// <summary>
/// What a dossier was made of when it was loaded: each root that was looked for, with how many entries it had. All roots of the dossier know it, so that a
/// decision about one of them is held against what became of the others. What was stored out of the same dossier is no change by others.
/// </summary>
internal sealed class SeenDossier
{
    private readonly ConcurrentDictionary<(string Kind, string Root), StreamState> _roots = [];
    private readonly List<(string Kind, string Root)> _taken = [];
    private readonly List<Holding> _asked = [];

    internal void Take(string kind, string root) => _taken.Add((kind, root));

    internal void Ask(Holding holding) => _asked.Add(holding);

    /// <summary>A root as it was read, or as it was stored by whoever holds the dossier.</summary>
    internal void See(string kind, string root, StreamState state) => _roots[(kind, root)] = state;

    /// <summary>That what was loaded is another now, or that there is more of it; null if all is as it was. Asked while nobody else writes.</summary>
    internal async Task<DomainError?> ChangedAsync(DbContext db, CancellationToken cancel)
    {
        var again = new Gathering(db, cancel);
        _taken.ForEach(t => again.Take(t.Kind, t.Root));
        foreach (var holding in _asked)
        {
            await again.TakeAsync(holding).ConfigureAwait(false);
        }

        var now = await again.StatesAsync(_roots.Keys).ConfigureAwait(false);
        var changed = now.FirstOrDefault(n => _roots.GetValueOrDefault(n.Key) != n.Value);
        return changed.Key.Kind is null
            ? null
            : StorageErrors.ReadChanged.For(
                "result",
                Argument.Of("kind", Streams.NameOf(changed.Key.Kind)),
                Argument.Of("id", changed.Key.Root),
                Argument.Of("revision", _roots.GetValueOrDefault(changed.Key).Revision),
                Argument.Of("current", changed.Value.Revision)
            );
    }
}
