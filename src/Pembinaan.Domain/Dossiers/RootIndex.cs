namespace Pembinaan.Domain.Dossiers;

/// <summary>By what else than its identity a root is found.</summary>
/// <param name="keysOf">The keys of a root; one may come twice.</param>
internal sealed class RootIndex<TRoot>(Func<TRoot, IEnumerable<object>> keysOf)
{
    public Func<TRoot, IEnumerable<object>> KeysOf { get; } = keysOf;
}
