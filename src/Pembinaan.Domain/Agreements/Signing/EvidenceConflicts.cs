namespace Pembinaan.Domain.Agreements;

/// <summary>Finds where sources about one agreement differ.</summary>
internal static class EvidenceConflicts
{
    private static readonly LocalisedText Document = new("naskah", "document");
    private static readonly LocalisedText Place = new("tempat penandatanganan", "place of signing");

    public static IEnumerable<(LocalisedText About, ValueList<LocalisedText> Statements)> In(AgreementState state)
    {
        IEnumerable<(LocalisedText About, ValueList<LocalisedText> Statements)?> found =
        [
            Between(AgreementElement.Title.Name, Said(state, state.Title, static r => r.TitleAsPrinted, LocalisedText.Same)),
            Between(
                AgreementElement.SigningDay.Name,
                Said(
                    state,
                    state.Signing?.Day,
                    static r => r.Day,
                    static d => new(IndonesianDate.Format(d!.Value), IndonesianDate.Format(d.Value, Language.English))
                )
            ),
            Between(Place, Said(state, state.Signing?.Place, static r => r.Place, LocalisedText.Same)),
            .. state
                .SourceReports.SelectMany(static r => r.People.Select(p => (Source: LocalisedText.Same(r.Source), Person: p)))
                .GroupBy(static p => p.Person.PostAsPrinted, StringComparer.OrdinalIgnoreCase)
                .Select(static g => Between(LocalisedText.Same(g.Key), g.Select(static p => (p.Source, Said: TookPart(p.Person))))),
        ];
        return found.Where(static c => c is not null).Select(static c => c!.Value);
    }

    /// <summary>What the document says, if it says it, and what each source says.</summary>
    private static IEnumerable<(LocalisedText Source, LocalisedText Said)> Said<T>(
        AgreementState state,
        T? inTheDocument,
        Func<SourceReport, T?> inTheSource,
        Func<T, LocalisedText> text
    ) =>
        state
            .SourceReports.Select(r => (Source: LocalisedText.Same(r.Source), Value: inTheSource(r)))
            .Prepend((Source: Document, Value: inTheDocument))
            .Where(static s => s.Value is not null)
            .Select(s => (s.Source, text(s.Value!)));

    private static LocalisedText TookPart(ReportedPerson person)
    {
        var role = person.Role.Text;
        return new($"{person.NameAsPrinted} {role.Id}", $"{person.NameAsPrinted} {role.En}");
    }

    private static (LocalisedText About, ValueList<LocalisedText> Statements)? Between(
        LocalisedText about,
        IEnumerable<(LocalisedText Source, LocalisedText Said)> statements
    )
    {
        var all = statements.ToList();
        return all.Select(static s => s.Said.Id).Distinct(StringComparer.OrdinalIgnoreCase).Take(2).Count() < 2
            ? null
            : (about, all.Select(static s => new LocalisedText($"{s.Source.Id}: {s.Said.Id}", $"{s.Source.En}: {s.Said.En}")).ToValueList());
    }
}
