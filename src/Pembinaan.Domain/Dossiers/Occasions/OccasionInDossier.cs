using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Programmes;

namespace Pembinaan.Domain.Dossiers;

/// <summary>An occasion with the records that belong to it: what was signed, awarded and opened there, by whom, and what does not agree.</summary>
public sealed partial class OccasionInDossier : ILocalisable
{
    private readonly Dossier _dossier;
    private readonly ValueList<CooperationAgreement> _signed;
    private Dictionary<LocalisedText, int>? _titles;

    internal OccasionInDossier(Dossier dossier, Occasion occasion)
    {
        _dossier = dossier;
        Occasion = occasion;
        _signed = occasion
            .Agreements.Select(dossier.Find)
            .OfType<CooperationAgreement>()
            .Concat(dossier.AgreementsSignedAt(occasion.Id))
            .GroupBy(a => RecognisedDuplicates.CountedOnce(dossier.SameAs(a))[0].Id)
            .Select(static same => same.FirstOrDefault(a => a.Id == same.Key) ?? same.First())
            .ToValueList();
    }

    /// <summary>The occasion.</summary>
    public Occasion Occasion { get; }

    /// <summary>
    /// The agreements signed there that the dossier holds, of those recognised as the same one: those that it names, in its order, then those that name it, by
    /// identity, with the warning <see cref="DossierErrors.Missing"/> of each that it names and the dossier does not hold; or
    /// <see cref="DossierErrors.NotDeclared"/> unless the agreements that name it (<see cref="Holding.AgreementsSignedAt"/>), or all agreements, are declared.
    /// </summary>
    public DomainResult<ValueList<CooperationAgreement>> Agreements =>
        _dossier.Undeclared(Holding.Agreements, Holding.AgreementsSignedAt(Occasion.Id)) is { } undeclared
            ? undeclared
            : DomainResult.Success(_signed, [.. NotHeld.Select(static a => Dossier.MissingBeside(References.Agreement, a))]);

    /// <summary>The agreements that it names as signed there and the dossier does not hold.</summary>
    private IEnumerable<AgreementId> NotHeld => Occasion.Agreements.Where(a => _dossier.Find(a) is null).Distinct();

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

    /// <inheritdoc/>
    public override string ToString() => Occasion.Title;

    /// <summary>How many of the agreements signed there have each title.</summary>
    private Dictionary<LocalisedText, int> Titles => _titles ??= _signed.GroupBy(static a => TitleOf(a)).ToDictionary(static g => g.Key, static g => g.Count());

    private LocalDate NamesOf => Occasion.Day ?? LocalDate.MaxIsoValue;

    private IEnumerable<DomainError> FindingsOf(CooperationAgreement agreement)
    {
        var id = Argument.Of("agreement", Titled(agreement));
        foreach (var party in agreement.Parties.Select(static p => p.Party).Where(p => !agreement.Signatures.Any(s => s.Party == p)))
        {
            var who = Argument.Of("party", Name(party));
            yield return agreement.ReportedSignatories.Any(s => s.Party == party)
                ? DossierErrors.OccasionSignatureReported.For("agreements", id, who)
                : DossierErrors.OccasionNotSigned.For("agreements", id, who);
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

    // By its number or title; with its identity where several signed there have that title.
    private LocalisedText Titled(CooperationAgreement agreement) =>
        agreement.Numbers is [{ Number: var number }, ..] ? LocalisedText.Same(number)
        : Titles[TitleOf(agreement)] == 1 ? TitleOf(agreement)
        : Say.Of($"{TitleOf(agreement)} {agreement.Id}", $"{TitleOf(agreement)} {agreement.Id}");

    private static IEnumerable<(PartyId Party, LocalDate Day)> SigningDays(CooperationAgreement agreement) =>
        agreement
            .Signatures.Select(static s => (s.Party, s.Day))
            .Concat(agreement.ReportedSignatories.Where(static s => s.Day is not null).Select(static s => (s.Party, s.Day!.Value)));

    private IEnumerable<DomainError> FindingsOn(LocalDate day)
    {
        var on = Argument.Of("day", day);
        foreach (var honoured in Occasion.Honoured.Select(_dossier.Find).OfType<CooperationAgreement>().Where(a => !a.Awards.Any(w => w.Day == day)))
        {
            yield return DossierErrors.OccasionNoAward.For("honoured", Argument.Of("agreement", _dossier.NameOf(honoured.Id)), on);
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

    // The place of a host that says of which facility it is names it once.
    private string? Place =>
        (Occasion.Place, Occasion.Host is { } host ? Name(host) : null) switch
        {
            ({ } place, { } at) when !place.Contains(at, StringComparison.OrdinalIgnoreCase) => $"{place}, {at}",
            (null, var at) => at,
            var (place, _) => place,
        };

    private string Name(PartyId party) => _dossier.NameOf(party, NamesOf);

    private LocalisedText TitleOf(ProgrammeId programme) =>
        _dossier.Find(programme)?.Curricula is { IsEmpty: false } curricula
            ? (Occasion.Day is { } day ? curricula.On(day) : null)?.Title ?? curricula.Segments[0].Value.Title
            : LocalisedText.Same(programme.Value);
}
