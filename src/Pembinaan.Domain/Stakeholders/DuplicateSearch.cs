namespace Pembinaan.Domain.Stakeholders;

/// <summary>Finds records that look like the same body by what they have in common; each record is compared only with those that share a key.</summary>
internal static class DuplicateSearch
{
    private const int SameNpwp = 0;
    private const int SameNib = 1;
    private const int SameName = 2;
    private const int SameNameWithoutForm = 3;

    // What two records have in common, the strongest first.
    private static readonly ImmutableArray<LocalisedText> Facts =
    [
        new("NPWP sama", "same tax number"),
        new("NIB sama", "same business number"),
        new("nama sama", "same name"),
        new("nama sama, bentuk usaha berbeda", "same name, another form of business"),
    ];

    private static readonly ImmutableArray<string> Forms = ["PT", "CV", "UD", "PD", "PERUM", "TBK", "PERSERO", "YAYASAN", "KOPERASI"];

    /// <summary>Pairs of bodies, each given with all its records.</summary>
    internal static IEnumerable<(StakeholderId First, StakeholderId Second, ValueList<LocalisedText> Matches)> Among(
        IEnumerable<(Stakeholder Record, StakeholderId Body)> records
    ) =>
        records
            .SelectMany(static r => KeysOf(r.Record).Select(k => (Key: k, Id: r.Body)))
            .GroupBy(static k => k.Key, static k => k.Id)
            .SelectMany(static g => Pairs(g.Distinct().OrderBy(static id => id.Value, StringComparer.Ordinal).ToList()).Select(p => (Pair: p, g.Key.Fact)))
            .GroupBy(static p => p.Pair, static p => p.Fact)
            .Select(static g => (g.Key.First, g.Key.Second, Matches: Strongest(g)))
            .OrderBy(static d => d.First.Value, StringComparer.Ordinal)
            .ThenBy(static d => d.Second.Value, StringComparer.Ordinal);

    internal static IEnumerable<(int Fact, string Value)> KeysOf(Stakeholder s)
    {
        if (s.Npwp is { } npwp)
        {
            yield return (SameNpwp, npwp.Value);
        }

        if (s.Nib is { } nib)
        {
            yield return (SameNib, nib.Value);
        }

        foreach (var name in s.Names.All)
        {
            yield return (SameName, NameIndex.KeyOf(name));
            if (NameIndex.KeyOf(WithoutForm(name)) is { Length: > 2 } bare)
            {
                yield return (SameNameWithoutForm, bare);
            }
        }
    }

    private static string WithoutForm(string name) =>
        string.Join(' ', name.Split(' ', '.', ',', '(', ')').Where(static word => !Forms.Contains(word, StringComparer.OrdinalIgnoreCase)));

    // The same name is the same without its form too; that is no second fact.
    private static ValueList<LocalisedText> Strongest(IEnumerable<int> facts)
    {
        var found = facts.Distinct().Order().ToList();
        return found.Where(f => f != SameNameWithoutForm || !found.Contains(SameName)).Select(static f => Facts[f]).ToValueList();
    }

    private static IEnumerable<(StakeholderId First, StakeholderId Second)> Pairs(List<StakeholderId> ids) =>
        ids.SelectMany((first, i) => ids.Skip(i + 1).Select(second => (first, second)));
}
