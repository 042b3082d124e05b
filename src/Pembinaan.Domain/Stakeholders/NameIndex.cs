namespace Pembinaan.Domain.Stakeholders;

/// <summary>Stakeholders by every name they ever had, without points, spaces and capitals.</summary>
internal sealed class NameIndex
{
    private readonly ILookup<string, StakeholderId> _byKey;

    private NameIndex(ILookup<string, StakeholderId> byKey)
    {
        _byKey = byKey;
    }

    internal static NameIndex Of(IEnumerable<Stakeholder> stakeholders) =>
        new(
            stakeholders
                .OrderBy(static s => s.Id.Value, StringComparer.Ordinal)
                .SelectMany(static s => s.Names.All.Select(n => (Key: KeyOf(n), s.Id)))
                .ToLookup(static n => n.Key, static n => n.Id, StringComparer.Ordinal)
        );

    /// <summary>The letters and digits of a name, in lower case.</summary>
    internal static string KeyOf(string name) =>
        string.Create(
            name.Count(char.IsLetterOrDigit),
            name,
            static (into, from) =>
            {
                var at = 0;
                foreach (var character in from)
                {
                    if (char.IsLetterOrDigit(character))
                    {
                        into[at++] = char.ToLowerInvariant(character);
                    }
                }
            }
        );

    internal IEnumerable<StakeholderId> Find(string name)
    {
        var key = KeyOf(name);
        return key.Length == 0 ? [] : _byKey[key].Concat(_byKey.Where(g => g.Key.Contains(key, StringComparison.Ordinal)).SelectMany(static g => g)).Distinct();
    }
}
