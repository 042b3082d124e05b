using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Programmes;

namespace Pembinaan.Domain.Dossiers;

/// <summary>An occasion with the records that belong to it: what was signed, awarded and opened there, by whom, and what does not agree.</summary>
public sealed class OccasionInDossier : ILocalisable
{
    private readonly Dossier _dossier;
    private readonly ValueList<CooperationAgreement> _signed;

    internal OccasionInDossier(Dossier dossier, Occasion occasion)
    {
        _dossier = dossier;
        Occasion = occasion;
        _signed = occasion
            .Agreements.Select(dossier.Find)
            .OfType<CooperationAgreement>()
            .Concat(dossier.AgreementsSignedAt(occasion.Id))
            .DistinctBy(static a => a.Id)
            .ToValueList();
    }

    /// <summary>The occasion.</summary>
    public Occasion Occasion { get; }

    /// <summary>
    /// The agreements signed there that the dossier holds: those that it names, in its order, then those that name it, by identity; or
    /// <see cref="DossierErrors.NotDeclared"/> unless the agreements that name it (<see cref="Holding.AgreementsSignedAt"/>), or all agreements, are declared.
    /// </summary>
    public DomainResult<ValueList<CooperationAgreement>> Agreements =>
        _dossier.Undeclared(Holding.Agreements, Holding.AgreementsSignedAt(Occasion.Id)) is { } undeclared ? undeclared : _signed;

    /// <summary>
    /// The awards given there: those of its day under the agreements that it names for that and the dossier holds; all of them where the day is not known.
    /// </summary>
    /// <remarks>It needs no declaration: one that is not here is among <see cref="Findings"/>.</remarks>
    public ValueList<Award> Awards =>
        Occasion
            .Honoured.Select(_dossier.Find)
            .OfType<CooperationAgreement>()
            .SelectMany(static a => a.Awards)
            .Where(a => Occasion.Day is null || a.Day == Occasion.Day)
            .ToValueList();

    /// <summary>
    /// What does not agree with the records, and what cannot be told; also <see cref="DossierErrors.Missing"/> for what the dossier does not hold, and
    /// <see cref="DossierErrors.NotDeclared"/> where <see cref="Agreements"/> says so. Empty where all is well.
    /// </summary>
    public ValueList<DomainError> Findings =>
        [
            .. _dossier.MissingOf(Occasion).Select(static m => m.Fault),
            .. Agreements.ValidationErrors,
            .. Occasion.Day is null ? [DossierErrors.OccasionDayUnknown.For("day")] : Array.Empty<DomainError>(),
            .. _signed.SelectMany(FindingsOf),
            .. Occasion.Day is { } day ? FindingsOn(day) : [],
        ];

    /// <summary>
    /// The story of it, in short sentences by the names on record, one a line; the last says that other agreements may have been signed there, if that is so.
    /// </summary>
    /// <param name="language">The reader's language.</param>
    /// <returns>The sentences.</returns>
    public string In(Language language) => string.Join("\n", Sentences().Select(s => s.In(language)));

    /// <inheritdoc/>
    public override string ToString() => Occasion.Title;

    private LocalDate NamesOf => Occasion.Day ?? LocalDate.MaxIsoValue;

    private IEnumerable<DomainError> FindingsOf(CooperationAgreement agreement)
    {
        var id = Argument.Of("agreement", _dossier.Effective(agreement).ByTitle);
        foreach (var party in agreement.Parties.Where(p => !agreement.Signatures.Any(s => s.Party == p.Party)))
        {
            yield return DossierErrors.OccasionNotSigned.For("agreements", id, Argument.Of("party", Name(party.Party)));
        }

        if (Occasion.Day is { } day)
        {
            foreach (var (party, signed) in SigningDays(agreement).Where(s => s.Day != day).Distinct())
            {
                yield return DossierErrors.OccasionSignedOnOtherDay.For(
                    "day",
                    id,
                    Argument.Of("party", Name(party)),
                    Argument.Of("signed", signed),
                    Argument.Of("day", day)
                );
            }

            if (agreement.Signing?.Day is { } stated && stated != day)
            {
                yield return DossierErrors.OccasionStatedOtherDay.For("day", id, Argument.Of("other", stated), Argument.Of("day", day));
            }
        }

        if (
            Occasion.Host is { } host && agreement.Signing?.Facility is { } facility
                ? facility != host
                : Occasion.Place is { } place && agreement.Signing?.Place is { } printed && !string.Equals(place, printed, StringComparison.OrdinalIgnoreCase)
        )
        {
            yield return DossierErrors.OccasionOtherPlace.For(
                "place",
                id,
                Argument.Of("other", agreement.Signing!.Facility is { } at ? Name(at) : agreement.Signing.Place!),
                Argument.Of("place", Place!)
            );
        }
    }

    private static IEnumerable<(PartyId Party, LocalDate Day)> SigningDays(CooperationAgreement agreement) =>
        agreement
            .Signatures.Select(static s => (s.Party, s.Day))
            .Concat(agreement.ReportedSignatories.Where(static s => s.Day is not null).Select(static s => (s.Party, s.Day!.Value)));

    private IEnumerable<DomainError> FindingsOn(LocalDate day)
    {
        var on = Argument.Of("day", day);
        foreach (var honoured in Occasion.Honoured.Select(_dossier.Find).OfType<CooperationAgreement>().Where(a => !a.Awards.Any(w => w.Day == day)))
        {
            yield return DossierErrors.OccasionNoAward.For("honoured", Argument.Of("agreement", _dossier.Effective(honoured).ByTitle), on);
        }

        foreach (var programme in Occasion.Programmes.Select(_dossier.Find).OfType<SkillProgramme>().Where(p => !p.Days.Contains(day)))
        {
            yield return DossierErrors.OccasionNotThere.For(
                "programmes",
                Argument.Of("what", References.Programme),
                Argument.Of("id", TitleOf(programme.Id)),
                on
            );
        }

        foreach (
            var facility in Occasion
                .Facilities.Concat(Occasion.Host is { } host ? [host] : [])
                .Distinct()
                .Select(_dossier.Find)
                .OfType<Facilities.Facility>()
                .Where(f => !f.Existence.Contains(day))
        )
        {
            yield return DossierErrors.OccasionNotThere.For("facilities", Argument.Of("what", References.Facility), Argument.Of("id", Name(facility.Id)), on);
        }

        foreach (var cohort in Occasion.Cohorts.Select(_dossier.Find).OfType<Cohort>().Where(c => c.FirstDay < day))
        {
            yield return DossierErrors.OccasionBeganBefore.For("cohorts", Named.Of(cohort), Argument.Of("first", cohort.FirstDay), on);
        }
    }

    private string? Place => Occasion.Host is { } host ? Name(host) : Occasion.Place;

    private string Name(PartyId party) => _dossier.NameOf(party, NamesOf);

    private LocalisedText TitleOf(ProgrammeId programme) =>
        _dossier.Find(programme)?.Curricula is { IsEmpty: false } curricula
            ? (Occasion.Day is { } day ? curricula.On(day) : null)?.Title ?? curricula.Segments[0].Value.Title
            : LocalisedText.Same(programme.Value);

    private IEnumerable<LocalisedText> Sentences()
    {
        var where = Place is { } place ? Say.Of($" di {place}", $" at {place}") : null;
        yield return Say.Of($"{Occasion.Title}{where}{Say.On(Occasion.Day)}.", $"{Occasion.Title}{where}{Say.On(Occasion.Day)}.");
        foreach (var alike in _signed.GroupBy(Heading).Where(static g => g.Count() >= Many).ToList())
        {
            yield return ToldTogether(alike.Key, [.. alike]);
        }

        foreach (var agreement in _signed.GroupBy(Heading).Where(static g => g.Count() < Many).SelectMany(static g => g))
        {
            yield return Told(agreement);
            foreach (var said in Content(agreement))
            {
                yield return said;
            }
        }

        foreach (var unknown in Occasion.Agreements.Where(a => _dossier.Find(a) is null))
        {
            yield return Say.Of($"Ditandatangani: perjanjian {unknown}.", $"Signed: the agreement {unknown}.");
        }

        foreach (var award in Awards)
        {
            yield return Say.Of($"Penghargaan kepada {Name(award.To)}: {award.Title}.", $"Award to {Name(award.To)}: {award.Title}.");
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
            var people = opening.Places is { } places ? Say.Of($", {places} orang", $", {places} {(places == 1 ? "person" : "people")}") : null;
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
        var present = Occasion.Guests.Where(static g => g.Role == GuestRole.Present).Select(static g => Called(g.Who)).ToHashSet(StringComparer.Ordinal);
        return Occasion.Guests.Concat(
            _signed.SelectMany(static a => a.Attendees).Where(a => present.Add(Called(a))).Select(static a => new OccasionGuest(a, GuestRole.Present))
        );
    }

    private static (string Title, PartyId? First) Heading(CooperationAgreement agreement) =>
        (TitleOf(agreement).Id, agreement.Parties is [var first, _] ? first.Party : null);

    private static LocalisedText TitleOf(CooperationAgreement agreement) =>
        agreement.TitleAsPrinted is { } printed ? LocalisedText.Same(printed) : agreement.Kind?.Name ?? LocalisedText.Same(agreement.Id.Value);

    private LocalisedText ToldTogether((string Title, PartyId? First) heading, List<CooperationAgreement> agreements)
    {
        var title = TitleOf(agreements[0]);
        var others = agreements.SelectMany(static a => a.Parties).Select(static p => p.Party).Where(p => p != heading.First).Distinct().Select(Name).ToList();
        var signers = agreements
            .SelectMany(static a => a.Signatures)
            .Where(s => s.Party == heading.First)
            .Select(Called)
            .Distinct(StringComparer.Ordinal)
            .ToList();
        var represented = signers.Count == 0 ? null : Say.Of($", yang diwakili oleh {List(signers, "dan")},", $", represented by {List(signers, "and")},");
        var between = heading.First is { } party ? Say.Of($" antara {Name(party)}{represented} dan", $" between {Name(party)}{represented} and") : null;
        return Say.Of(
            $"{agreements.Count} {title}{between} {List(others, "dan")}.",
            $"{agreements.Count} {title}{between} {List(others, "and")}."
        );
    }

    /// <summary>
    /// What an agreement is about, as far as it says so: its purpose and basis, the subjects agreed first, and the offices that carry it out.
    /// </summary>
    private IEnumerable<LocalisedText> Content(CooperationAgreement agreement)
    {
        var (held, day) = (_dossier.Effective(agreement), Occasion.Day ?? LocalDate.MaxIsoValue);
        if (agreement.Purpose is { } purpose)
        {
            yield return Say.Of($"Tujuan: {purpose}.", $"Purpose: {purpose}.");
        }

        if (!agreement.PolicyBasis.IsEmpty)
        {
            yield return Say.Of($"Dasar: {agreement.PolicyBasis}.", $"Basis: {agreement.PolicyBasis}.");
        }

        if (agreement.Days.Scope.Segments is [var agreed, ..])
        {
            var subjects = agreed.Value.Select(i => held.NameOf(i.Subject, day)).ToList();
            yield return Say.Of($"Ruang lingkup: {List(subjects, "dan")}.", $"Scope: {List(subjects, "and")}.");
        }

        foreach (var office in agreement.ImplementingOffices)
        {
            var subjects = office.Subjects.Select(s => held.NameOf(s, day)).ToList();
            yield return Say.Of(
                $"Dilaksanakan oleh {Name(office.Office)}: {List(subjects, "dan")}.",
                $"Carried out by {Name(office.Office)}: {List(subjects, "and")}."
            );
        }
    }

    private LocalisedText Told(CooperationAgreement agreement)
    {
        var title = TitleOf(agreement);
        var parties = agreement.Parties.Select(p => Name(p.Party)).ToList();
        var signed = agreement.Signatures.Select(static s => (Name: s.Signer, s.PostAsPrinted)).ToList();
        var people = (signed.Count > 0 ? signed : [.. agreement.ReportedSignatories.Select(static s => (s.NameAsPrinted, s.PostAsPrinted))]).ConvertAll(
            static p => p.PostAsPrinted is { } post ? $"{p.Name} ({post})" : p.Name
        );
        var witnesses = agreement.Witnesses.Select(static w => $"{w.NameAsPrinted} ({w.PostAsPrinted})").ToList();
        return new(Of("antara", "dan", "ditandatangani oleh", "disaksikan oleh", title.Id), Of("between", "and", "signed by", "witnessed by", title.En));

        string Of(string between, string and, string signedBy, string witnessedBy, string name) =>
            $"{name}{(parties.Count == 0 ? "" : $" {between} {List(parties, and)}")}"
            + $"{(people.Count == 0 ? "" : $", {signedBy} {List(people, and)}")}{(witnesses.Count == 0 ? "" : $", {witnessedBy} {List(witnesses, and)}")}.";
    }

    private static string Called(Signature by) => by.PostAsPrinted is { } post ? $"{by.Signer} ({post})" : by.Signer;

    private static string Called(Attendee who) => who.NameAsPrinted is { } name ? $"{name} ({who.PostAsPrinted})" : who.PostAsPrinted;

    private static string Sentence(string role, ValueList<string> who) => $"{char.ToUpperInvariant(role[0])}{role[1..]}: {string.Join("; ", who)}.";

    private static string List(List<string> items, string and) =>
        items.Count == 1 ? items[0] : $"{string.Join(", ", items.Take(items.Count - 1))} {and} {items[^1]}";
}
