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
        foreach (var alike in _signed.GroupBy(Heading).Where(IsToldTogether).ToList())
        {
            foreach (var said in ToldTogether(alike.Key.First, [.. alike]))
            {
                yield return said;
            }
        }

        foreach (var agreement in _signed.GroupBy(Heading).Where(static g => !IsToldTogether(g)).SelectMany(static g => g))
        {
            yield return Told(agreement);
            foreach (var said in Content(agreement))
            {
                yield return Sentence(said);
            }
        }

        foreach (var unknown in NotHeld)
        {
            yield return Say.Of($"Ditandatangani: perjanjian {unknown}.", $"Signed: the agreement {unknown}.");
        }

        foreach (var said in Old().Concat(New()).Concat(Improved()).Concat(Awarded()).Distinct())
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

    /// <summary>So many agreements of one party, with one other each, under one title are told together.</summary>
    private const int Many = 5;

    private static bool IsToldTogether(IGrouping<(string Title, PartyId? First), CooperationAgreement> alike) =>
        alike.Key.First is not null && alike.Count() >= Many;

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

    /// <summary>
    /// Agreements of one party under one title: with whom, what is the same of all of them once, and everything else with the partners of whose agreements it
    /// is told, one sentence for each kind of thing.
    /// </summary>
    private IEnumerable<LocalisedText> ToldTogether(PartyId? first, List<CooperationAgreement> agreements)
    {
        var title = TitleOf(agreements[0]);
        var others = agreements.SelectMany(static a => a.Parties).Select(static p => p.Party).Where(p => p != first).Distinct().ToList();
        var between = first is { } party ? Say.Of($" antara {Name(party)} dan", $" between {Name(party)} and") : null;

        // Whoever is told below, as an old or a new partner, is not named twice.
        var partners = Before.First.Count > 0 && IsBeforeKnown ? Say.Of($"{others.Count} mitra", $"{others.Count} partners") : Say.List(others.Select(Name));
        yield return Say.Of($"{agreements.Count} {title}{between} {partners}.", $"{agreements.Count} {title}{between} {partners}.");

        var hands = agreements.ConvertAll(a => Hands(a).Select(h => (h.What, Said: InPost(h.Said, a, first))).ToList());
        var content = agreements.ConvertAll(a => Content(a).ToList());
        var (byAll, ofAll) = (InEach(hands), InEach(content));
        if (byAll.Count > 0)
        {
            yield return Say.Of($"Semuanya {Handled(byAll)}.", $"All of them {Handled(byAll)}.");
        }

        foreach (var said in ofAll)
        {
            yield return Sentence(said);
        }

        var apart = agreements.SelectMany(
            (a, at) =>
                hands[at]
                    .Except(byAll)
                    .Concat(content[at].Except(ofAll))
                    .Select(said => (said.What, said.Said, With: a.Parties.Select(static p => p.Party).Where(p => p != first).Select(Name)))
        );
        foreach (var kind in apart.GroupBy(static f => f.What))
        {
            var alike = kind.GroupBy(static f => f.Said, static f => f.With)
                .Select(static g => (Said: g.Key, With: g.SelectMany(static with => with).Distinct(StringComparer.Ordinal).ToList()))
                .ToList();
            if (alike.Count >= Many)
            {
                yield return Say.Lines([Say.Of($"{Capital(kind.Key.Id)}:", $"{Capital(kind.Key.En)}:"), .. alike.Select(static f => Listed(f.Said, f.With))]);
                continue;
            }

            var by = kind.Key.Id.EndsWith(By.Id, StringComparison.Ordinal) ? By : null;
            var said = alike
                .Select(f => (f.Said, With: Say.List(f.With)))
                .Select(f => Say.Of($"dengan {f.With}:{by} {f.Said}", $"with {f.With}:{by} {f.Said}"))
                .ToList();
            yield return new(
                $"{Capital(kind.Key.Id[..^(by?.Id.Length ?? 0)])}, {string.Join("; ", said.Select(static s => s.Id))}.",
                $"{Capital(kind.Key.En[..^(by?.En.Length ?? 0)])}, {string.Join("; ", said.Select(static s => s.En))}."
            );
        }
    }

    private static LocalisedText Listed(LocalisedText said, List<string> with)
    {
        var (count, who) = (Counted(with.Count), Say.List(with));
        return Say.Of($"- {said}{count}: {who}", $"- {said}{count}: {who}");
    }

    /// <summary>How many there are of what is listed, where it takes counting.</summary>
    private static LocalisedText? Counted(int many) => many < Many ? null : Say.Of($" ({many})", $" ({many})");

    /// <summary>Whoever is called by the post and the body alone is the same of each body: "Pimpinan" of Yayasan A and of Yayasan B.</summary>
    private LocalisedText InPost(LocalisedText said, CooperationAgreement agreement, PartyId? first) =>
        agreement
            .Parties.Where(p => p.Party != first)
            .Select(p => $" {Name(p.Party)}")
            .FirstOrDefault(name => said.Id.EndsWith(name, StringComparison.OrdinalIgnoreCase) && said.Id.Length > name.Length)
            is { } body && said.Id[..^body.Length] is var post
            ? Say.Of($"{post} mitra masing-masing", $"the {post} of each partner")
            : said;

    /// <summary>What is among each of several, in the order of the first.</summary>
    private static List<T> InEach<T>(List<List<T>> several) => several[0].FindAll(one => several.TrueForAll(each => each.Contains(one)));

    private static string Capital(string text) => $"{char.ToUpperInvariant(text[0])}{text[1..]}";

    private IEnumerable<string> SubjectsOf(CooperationAgreement agreement) =>
        agreement.Days.Scope.Segments is [var agreed, ..] ? agreed.Value.Select(i => _dossier.Effective(agreement).NameOf(i.Subject, NamesOf)) : [];

    /// <summary>
    /// What an agreement is about, as far as it says so: its purpose and basis, the subjects agreed first, and the offices that carry it out.
    /// </summary>
    private IEnumerable<(LocalisedText What, LocalisedText Said)> Content(CooperationAgreement agreement)
    {
        var held = _dossier.Effective(agreement);
        if (agreement.Purpose is { } purpose)
        {
            yield return (Purpose, LocalisedText.Same(purpose));
        }

        if (!agreement.PolicyBasis.IsEmpty)
        {
            yield return (Grounds, Say.Of($"{agreement.PolicyBasis}", $"{agreement.PolicyBasis}"));
        }

        if (SubjectsOf(agreement).ToList() is { Count: > 0 } agreed)
        {
            yield return (Scope, Say.List(agreed));
        }

        foreach (var office in agreement.ImplementingOffices)
        {
            var subjects = Say.List(office.Subjects.Select(s => held.NameOf(s, NamesOf)));
            yield return (CarriedOut, Say.Of($"{Name(office.Office)}: {subjects}", $"{Name(office.Office)}: {subjects}"));
        }
    }

    // What stands before whoever did it goes to them where several did.
    private static readonly LocalisedText By = new(" oleh", " by");

    private static readonly LocalisedText Purpose = new("tujuan", "purpose");
    private static readonly LocalisedText Grounds = new("dasar", "basis");
    private static readonly LocalisedText Scope = new("ruang lingkup", "scope");
    private static readonly LocalisedText CarriedOut = new("dilaksanakan oleh", "carried out by");

    private static LocalisedText Sentence((LocalisedText What, LocalisedText Said) content)
    {
        var colon = content.What == CarriedOut ? "" : ":";
        return new($"{Capital(content.What.Id)}{colon} {content.Said.Id}.", $"{Capital(content.What.En)}{colon} {content.Said.En}.");
    }

    private LocalisedText Told(CooperationAgreement agreement)
    {
        var title = TitleOf(agreement);
        string[] parties = [.. agreement.Parties.Select(p => Name(p.Party))];
        var between = parties.Length == 0 ? null : Say.Of($" antara {Say.List(parties)}", $" between {Say.List(parties)}");
        var handled = Hands(agreement).ToList() is { Count: > 0 } hands ? Say.Of($", {Handled(hands)}", $", {Handled(hands)}") : null;
        return Say.Of($"{title}{between}{handled}.", $"{title}{between}{handled}.");
    }

    private static readonly LocalisedText Signed = new("ditandatangani oleh", "signed by");
    private static readonly LocalisedText Reported = new("dilaporkan ditandatangani oleh", "reported as signed by");
    private static readonly LocalisedText Witnessed = new("disaksikan oleh", "witnessed by");

    /// <summary>Who signed an agreement, who is reported to have signed it and who witnessed it.</summary>
    private static IEnumerable<(LocalisedText What, LocalisedText Said)> Hands(CooperationAgreement agreement) =>
        agreement
            .Signatures.Select(static s => (Signed, Called(s)))
            .Concat(
                agreement
                    .ReportedSignatories.Where(r => !agreement.Signatures.Any(s => s.Party == r.Party))
                    .Select(static r => (Reported, r.PostAsPrinted is { } post ? $"{r.NameAsPrinted} ({post})" : r.NameAsPrinted))
            )
            .Concat(agreement.Witnesses.Select(static w => (Witnessed, $"{w.NameAsPrinted} ({w.PostAsPrinted})")))
            .Select(static h => (h.Item1, LocalisedText.Same(h.Item2)));

    private static LocalisedText Handled(IEnumerable<(LocalisedText What, LocalisedText Said)> hands)
    {
        var said = hands
            .GroupBy(static h => h.What, static h => h.Said)
            .Select(static g => Say.Of($"{g.Key} {Say.List(g)}", $"{g.Key} {Say.List(g)}"))
            .ToList();
        return new(string.Join(", ", said.Select(static s => s.Id)), string.Join(", ", said.Select(static s => s.En)));
    }

    private static string Called(Signature by) =>
        by.PostAsPrinted is { } post && !by.Signer.StartsWith(post, StringComparison.OrdinalIgnoreCase) ? $"{by.Signer} ({post})" : by.Signer;

    // Whose people they were is said where the post does not.
    private string Called(Attendee who) =>
        who.NameAsPrinted is { } name ? $"{name} ({who.PostAsPrinted})"
        : who.Body is { } body && Name(body) is var of && !who.PostAsPrinted.Contains(of, StringComparison.OrdinalIgnoreCase) ? $"{who.PostAsPrinted} ({of})"
        : who.PostAsPrinted;

    private static string Sentence(string role, ValueList<string> who) => $"{Capital(role)}: {string.Join("; ", who)}.";
}
