using Pembinaan.Domain.Agreements;

namespace Pembinaan.Domain.Dossiers;

/// <content>How it is told.</content>
public sealed partial class AgreementInDossier
{
    /// <summary>
    /// The agreement as it stands on a day, by the names on record: who are its parties, from which visit or talk it came, on which days it is in force, what
    /// was supplied after it was printed, and what it lacks to be in force.
    /// </summary>
    /// <param name="day">The day, in the agreement's zone.</param>
    /// <returns>The sentences, one a line; what there is nothing to say of is left out.</returns>
    public LocalisedText Tell(LocalDate day)
    {
        Guard.Against.NotIso(day);
        return Say.Lines([Heading(day), .. Origins(), .. InForce(), .. Supplied(), .. Lacking(day)]);
    }

    private LocalisedText Heading(LocalDate day)
    {
        var called = Agreement.Kind?.Name ?? Say.Of($"Perjanjian {Id}", $"Agreement {Id}");
        var title = Agreement.TitleAsPrinted is { } printed ? LocalisedText.Same(printed) : called;
        PartyId[] named = [.. PartiesOn(day).Select(static p => p.Party)];
        PartyId[] parties = named.Length > 0 ? named : [.. Agreement.State.Explorers];
        var between = parties.Length == 0 ? null : Say.List(parties.Select(p => Dossier.NameOf(p, day)));
        var among = between is null ? null : Say.Of($" antara {between}", $" between {between}");
        var standing = StandingOn(day);
        return new(
            $"{title.Id}{among?.Id}, {IndonesianDate.Format(day)}: {standing.In(Language.Indonesian).TrimEnd('.')}.",
            $"{title.En}{among?.En}, {IndonesianDate.Format(day, Language.English)}: {standing.In(Language.English).TrimEnd('.')}."
        );
    }

    private IEnumerable<LocalisedText> Origins() =>
        References
            .BodiesOf(Agreement)
            .OfType<StakeholderId>()
            .Distinct()
            .SelectMany(id => Dossier.Find(id)?.Engagements ?? [])
            .Where(e => e.Draft == Id)
            .OrderBy(static e => e.Day)
            .Select(static e => Say.Of($"Berawal dari {e.Met}.", $"It came of a {e.Met}."));

    private IEnumerable<LocalisedText> InForce() => InForceDays.IsEmpty ? [] : [Say.Of($"Masa berlaku: {InForceDays}.", $"Days in force: {InForceDays}.")];

    private IEnumerable<LocalisedText> Supplied()
    {
        var said = AgreementElement.All.Where(e => Agreement.ProvenanceOf(e) is not null).ToLookup(e => Agreement.ProvenanceOf(e)!.Value);
        return said[Provenance.Supplied].Any()
            ? said.OrderBy(static g => g.Key).Select(static g => Line(g.Key.Text, [.. g.Select(static e => e.Name)]))
            : [];
    }

    private IEnumerable<LocalisedText> Lacking(LocalDate day) =>
        AgreementGaps.Told(_effective, party => Dossier.NameOf(party, day)) is { } needed
            ? [Say.Of($"Belum lengkap agar berlaku: {needed}.", $"Not complete yet to be in force: {needed}.")]
            : [];

    // Some of the names hold an "and" themselves.
    private static LocalisedText Line(LocalisedText what, LocalisedText[] those)
    {
        return new(Said(Language.Indonesian), Said(Language.English));

        string Said(Language language) =>
            $"{char.ToUpperInvariant(what.In(language)[0])}{what.In(language)[1..]}: {string.Join("; ", those.Select(t => t.In(language)))}.";
    }
}
