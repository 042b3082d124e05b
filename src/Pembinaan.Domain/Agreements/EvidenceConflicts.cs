using Pembinaan.Domain.Text;
using Pembinaan.Domain.Values;

namespace Pembinaan.Domain.Agreements;

/// <summary>Finds where sources about one agreement differ.</summary>
internal static class EvidenceConflicts
{
    public static IEnumerable<EvidenceConflict> In(AgreementState state)
    {
        var titles = state.SourceReports.Where(static r => r.TitleAsPrinted is not null).Select(static r => (r.Source, Said: r.TitleAsPrinted!)).ToList();
        if (state.Title is { } title)
        {
            titles.Insert(0, ("naskah", title));
        }

        var days = state.SourceReports.Where(static r => r.Day is not null).Select(static r => (r.Source, Said: NodaTime.Text.LocalDatePattern.Iso.Format(r.Day!.Value))).ToList();
        if (state.Signing?.Day is { } day)
        {
            days.Insert(0, ("naskah", NodaTime.Text.LocalDatePattern.Iso.Format(day)));
        }

        IEnumerable<EvidenceConflict?> found =
        [
            Between(AgreementElement.Title.Name, titles),
            Between(AgreementElement.SigningDay.Name, days),
            .. state.SourceReports.SelectMany(static r => r.People.Select(p => (r.Source, Person: p)))
                .GroupBy(static p => p.Person.PostAsPrinted, StringComparer.OrdinalIgnoreCase)
                .Select(static g => Between(LocalisedText.Same(g.Key), [.. g.Select(static p => (p.Source, Said: p.Person.Role.ToString()))])),
        ];
        return found.OfType<EvidenceConflict>();
    }

    private static EvidenceConflict? Between(LocalisedText about, List<(string Source, string Said)> statements) =>
        statements.Select(static s => s.Said).Distinct(StringComparer.OrdinalIgnoreCase).Take(2).Count() < 2
            ? null
            : new(about, statements.Select(static s => $"{s.Source}: {s.Said}").ToValueList());
}
