using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Cohorts;

namespace Pembinaan.Domain.Dossiers;

/// <content>Its story.</content>
public sealed partial class OccasionInDossier
{
    /// <summary>
    /// The story of it, in short sentences by the names on record, one a line. Where some of those who signed have worked together before, themselves or as
    /// whoever stands for an earlier party by then, it tells who has, since when, and who is new; without all agreements of the facility
    /// (<see cref="Holding.AgreementsAt"/>) and the records of its partners it tells who has, and what is missing. The last line
    /// says that other agreements may have been signed there, if that is so.
    /// </summary>
    /// <param name="language">The reader's language.</param>
    /// <returns>The sentences.</returns>
    public string In(Language language) => Say.Lines(Sentences()).In(language);

    private IEnumerable<LocalisedText> Sentences()
    {
        var where = Place is { } place ? Say.Of($" di {place}", $" at {place}") : null;
        yield return Say.Of($"{Occasion.Title}{where}{Say.On(Occasion.Day)}.", $"{Occasion.Title}{where}{Say.On(Occasion.Day)}.");
        foreach (var alike in _signed.GroupBy(Heading).Where(static g => g.Count() >= Many).ToList())
        {
            foreach (var said in ToldTogether(alike.Key, [.. alike]))
            {
                yield return said;
            }
        }

        foreach (var agreement in _signed.GroupBy(Heading).Where(static g => g.Count() < Many).SelectMany(static g => g))
        {
            yield return Told(agreement);
            foreach (var said in Content(agreement))
            {
                yield return said;
            }
        }

        foreach (var unknown in NotHeld)
        {
            yield return Say.Of($"Ditandatangani: perjanjian {unknown}.", $"Signed: the agreement {unknown}.");
        }

        foreach (var said in Old().Concat(New()).Concat(Improved()).Concat(Awarded()))
        {
            yield return said;
        }

        foreach (var unknown in Occasion.Honoured.Where(a => _dossier.Find(a) is null))
        {
            yield return Say.Of($"Penghargaan menurut perjanjian {unknown}.", $"Award under the agreement {unknown}.");
        }

        foreach (var programme in Occasion.Programmes)
        {
            var title = TitleOf(programme);
            yield return Say.Of($"Dibuka: program {title}.", $"Opened: the programme {title}.");
        }

        foreach (var cohort in Occasion.Cohorts)
        {
            var begins = _dossier.Find(cohort) is { } held ? Say.From(held.FirstDay) : null;
            var name = _dossier.Find(cohort) is { } known ? Named.Text(known) : LocalisedText.Same(cohort.Value);
            yield return Say.Of($"Dibuka: angkatan {name}{begins}.", $"Opened: the cohort {name}{begins}.");
        }

        foreach (var facility in Occasion.Facilities)
        {
            yield return Say.Of($"Diresmikan: {Name(facility)}.", $"Opened: {Name(facility)}.");
        }

        foreach (var opening in Occasion.JobOpenings)
        {
            var by = opening.Employer is { } employer ? Say.Of($" dari {Name(employer)}", $" from {Name(employer)}") : null;
            var people = opening.Places is { } places
                ? Say.Of($", {places} orang", $", {places} {(places == 1 ? "person" : "people")}")
                : new(", jumlah orang tidak disebutkan", ", number of people not stated");
            yield return Say.Of(
                $"Lowongan{by}: {opening.Code}{people}, mulai {opening.FirstDay}.",
                $"Work offered{by}: {opening.Code}{people}, from {opening.FirstDay}."
            );
        }

        foreach (var role in Everybody().GroupBy(static g => g.Role).OrderBy(static g => g.Key))
        {
            var who = role.Select(static g => g.Who).Select(Called).ToValueList();
            var said = role.Key.Text;
            yield return new(Sentence(said.Id, who), Sentence(said.En, who));
        }

        foreach (var undeclared in Agreements.ValidationErrors)
        {
            yield return undeclared.Text;
        }
    }

    /// <summary>So many agreements of one party under one title are told in one sentence.</summary>
    private const int Many = 5;

    /// <summary>The guests, and those whom the agreements note as present and the occasion does not name as such.</summary>
    private IEnumerable<OccasionGuest> Everybody()
    {
        var present = Occasion.Guests.Where(static g => g.Role == GuestRole.Present).Select(g => Called(g.Who)).ToHashSet(StringComparer.Ordinal);
        return Occasion.Guests.Concat(
            _signed.SelectMany(static a => a.Attendees).Where(a => present.Add(Called(a))).Select(static a => new OccasionGuest(a, GuestRole.Present))
        );
    }

    private static (string Title, PartyId? First) Heading(CooperationAgreement agreement) =>
        (TitleOf(agreement).Id, agreement.Parties is [var first, _] ? first.Party : null);

    private static LocalisedText TitleOf(CooperationAgreement agreement) =>
        agreement.TitleAsPrinted is { } printed ? LocalisedText.Same(printed) : agreement.Kind?.Name ?? LocalisedText.Same(agreement.Id.Value);

    private IEnumerable<LocalisedText> ToldTogether((string Title, PartyId? First) heading, List<CooperationAgreement> agreements)
    {
        var title = TitleOf(agreements[0]);
        var others = agreements.SelectMany(static a => a.Parties).Select(static p => p.Party).Where(p => p != heading.First).Distinct().ToList();
        var signers = agreements
            .SelectMany(static a => a.Signatures)
            .Where(s => s.Party == heading.First)
            .Select(Called)
            .Distinct(StringComparer.Ordinal)
            .ToList();
        var represented = signers.Count == 0 ? null : Say.Of($", yang diwakili oleh {Say.List(signers)},", $", represented by {Say.List(signers)},");
        var between = heading.First is { } party ? Say.Of($" antara {Name(party)}{represented} dan", $" between {Name(party)}{represented} and") : null;

        // Whoever is told below, as an old or a new partner, is not named twice.
        var partners = Before.First.Count > 0 && IsBeforeKnown ? Say.Of($"{others.Count} mitra", $"{others.Count} partners") : Say.List(others.Select(Name));
        yield return Say.Of($"{agreements.Count} {title}{between} {partners}.", $"{agreements.Count} {title}{between} {partners}.");
        var subjects = agreements.SelectMany(SubjectsOf).Distinct(StringComparer.Ordinal).ToList();
        if (subjects.Count > 0)
        {
            yield return Scope(subjects);
        }
    }

    private static LocalisedText Scope(List<string> subjects) => Say.Of($"Ruang lingkup: {Say.List(subjects)}.", $"Scope: {Say.List(subjects)}.");

    private IEnumerable<string> SubjectsOf(CooperationAgreement agreement) =>
        agreement.Days.Scope.Segments is [var agreed, ..] ? agreed.Value.Select(i => _dossier.Effective(agreement).NameOf(i.Subject, NamesOf)) : [];

    /// <summary>
    /// What an agreement is about, as far as it says so: its purpose and basis, the subjects agreed first, and the offices that carry it out.
    /// </summary>
    private IEnumerable<LocalisedText> Content(CooperationAgreement agreement)
    {
        var held = _dossier.Effective(agreement);
        if (agreement.Purpose is { } purpose)
        {
            yield return Say.Of($"Tujuan: {purpose}.", $"Purpose: {purpose}.");
        }

        if (!agreement.PolicyBasis.IsEmpty)
        {
            yield return Say.Of($"Dasar: {agreement.PolicyBasis}.", $"Basis: {agreement.PolicyBasis}.");
        }

        if (SubjectsOf(agreement).ToList() is { Count: > 0 } agreed)
        {
            yield return Scope(agreed);
        }

        foreach (var office in agreement.ImplementingOffices)
        {
            var subjects = Say.List(office.Subjects.Select(s => held.NameOf(s, NamesOf)));
            yield return Say.Of($"Dilaksanakan oleh {Name(office.Office)}: {subjects}.", $"Carried out by {Name(office.Office)}: {subjects}.");
        }
    }

    private LocalisedText Told(CooperationAgreement agreement)
    {
        var title = TitleOf(agreement);
        string[] parties = [.. agreement.Parties.Select(p => Name(p.Party))];
        string[] signed = [.. agreement.Signatures.Select(Called)];
        string[] reported =
        [
            .. agreement
                .ReportedSignatories.Where(r => !agreement.Signatures.Any(s => s.Party == r.Party))
                .Select(static r => r.PostAsPrinted is { } post ? $"{r.NameAsPrinted} ({post})" : r.NameAsPrinted),
        ];
        string[] witnesses = [.. agreement.Witnesses.Select(static w => $"{w.NameAsPrinted} ({w.PostAsPrinted})")];
        var between = parties.Length == 0 ? null : Say.Of($" antara {Say.List(parties)}", $" between {Say.List(parties)}");
        var signers = signed.Length == 0 ? null : Say.Of($", ditandatangani oleh {Say.List(signed)}", $", signed by {Say.List(signed)}");
        var said =
            reported.Length == 0 ? null : Say.Of($", dilaporkan ditandatangani oleh {Say.List(reported)}", $", reported as signed by {Say.List(reported)}");
        var seen = witnesses.Length == 0 ? null : Say.Of($", disaksikan oleh {Say.List(witnesses)}", $", witnessed by {Say.List(witnesses)}");
        return Say.Of($"{title}{between}{signers}{said}{seen}.", $"{title}{between}{signers}{said}{seen}.");
    }

    private static string Called(Signature by) => by.PostAsPrinted is { } post ? $"{by.Signer} ({post})" : by.Signer;

    // Whose people they were is said where the post does not.
    private string Called(Attendee who) =>
        who.NameAsPrinted is { } name ? $"{name} ({who.PostAsPrinted})"
        : who.Body is { } body && Name(body) is var of && !who.PostAsPrinted.Contains(of, StringComparison.OrdinalIgnoreCase) ? $"{who.PostAsPrinted} ({of})"
        : who.PostAsPrinted;

    private static string Sentence(string role, ValueList<string> who) => $"{char.ToUpperInvariant(role[0])}{role[1..]}: {string.Join("; ", who)}.";
}
