namespace Pembinaan.Domain.Json;

/// <summary>The identities that were read before in the text that is being read. Nothing is kept after it.</summary>
internal sealed class JsonIdentities : IDisposable
{
    [ThreadStatic]
    private static JsonIdentities? t_current;

    private readonly Dictionary<Type, object> _known = [];

    internal JsonIdentities()
    {
        t_current = this;
    }

    public void Dispose() => t_current = null;

    /// <summary>Those of one type by their values, or null outside a text of the library.</summary>
    internal static Dictionary<string, T>? Known<T>()
    {
        if (t_current is not { } current)
        {
            return null;
        }

        if (!current._known.TryGetValue(typeof(T), out var known))
        {
            current._known.Add(typeof(T), known = new Dictionary<string, T>(StringComparer.Ordinal));
        }

        return (Dictionary<string, T>)known;
    }
}
