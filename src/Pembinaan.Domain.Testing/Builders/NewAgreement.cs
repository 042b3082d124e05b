using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Offices;
using Pembinaan.Domain.Stakeholders;

namespace Pembinaan.Domain.Testing;

/// <summary>
/// An agreement to be drafted, signed by who may sign for both parties, and in force between two days:
/// <c>An.Agreement("PKS-1", lapas, company).From(2023, 2, 1).To(2025, 1, 31)</c>.
/// </summary>
public sealed record NewAgreement
{
    internal NewAgreement(string number, Facility facility, Stakeholder partner)
    {
        Number = number;
        Facility = facility;
        Partner = partner;
    }

    /// <summary>Its identity.</summary>
    public string Number { get; init; }

    /// <summary>The facility.</summary>
    public Facility Facility { get; init; }

    /// <summary>The partner.</summary>
    public Stakeholder Partner { get; init; }

    /// <summary>The kind.</summary>
    public AgreementKind Kind { get; init; } = AgreementKind.PerjanjianKerjaSama;

    /// <summary>The title as printed; null for one made of kind and identity.</summary>
    public string? Title { get; init; }

    /// <summary>What it is about.</summary>
    public ValueList<SubjectId> Subjects { get; init; } = [A.Subject];

    /// <summary>The scope with its wording; empty for the <see cref="Subjects"/>, which are otherwise those of the scope.</summary>
    public ValueList<ScopeItem> Scope { get; init; }

    /// <summary>
    /// What else is done with the draft before it is signed: <c>(a, next) => a.StatePurpose("…", [], next())</c>, each command with a recording of its own;
    /// null for nothing.
    /// </summary>
    public Func<CooperationAgreement, Func<Recording>, DomainResult<CooperationAgreement>>? Drafting { get; init; }

    /// <summary>The first day, inclusive.</summary>
    public LocalDate FirstDay { get; init; } = new(2025, 1, 1);

    /// <summary>Where the period comes from.</summary>
    public Provenance PeriodFrom { get; init; }

    /// <summary>The day of both signatures; null for the first day.</summary>
    public LocalDate? SignedOn { get; init; }

    /// <summary>The agreement from a day on.</summary>
    /// <param name="firstDay">The first day, inclusive.</param>
    /// <returns>The agreement to be made.</returns>
    public NewAgreement From(LocalDate firstDay) => this with { FirstDay = firstDay };

    /// <summary>The agreement from a day on.</summary>
    /// <param name="year">The year.</param>
    /// <param name="month">The month.</param>
    /// <param name="day">The day, inclusive.</param>
    /// <returns>The agreement to be made.</returns>
    public NewAgreement From(int year, int month, int day) => From(new LocalDate(year, month, day));

    /// <summary>Makes it, up to a day.</summary>
    /// <param name="year">The year.</param>
    /// <param name="month">The month.</param>
    /// <param name="day">The day, inclusive.</param>
    /// <returns>The signed agreement.</returns>
    /// <exception cref="ArgumentException">As <see cref="To(LocalDate)"/>; or there is no such day.</exception>
    public CooperationAgreement To(int year, int month, int day) => To(new LocalDate(year, month, day));

    /// <summary>Makes it, up to a day.</summary>
    /// <param name="lastDay">The last day, inclusive.</param>
    /// <returns>The signed agreement.</returns>
    /// <exception cref="ArgumentException">
    /// The last day is before the first, the facility or the partner does not exist when the draft is made, two weeks before the signatures, a party has nobody
    /// who could sign, a day lies outside the years 1000 to 9000, or something is null.
    /// </exception>
    /// <exception cref="InvalidOperationException">The library refuses what was asked for; the message says why.</exception>
    public CooperationAgreement To(LocalDate lastDay)
    {
        Guard.Against.NullOrWhiteSpace(Number);
        Guard.Against.Null(Facility);
        Guard.Against.Null(Partner);
        Guard.Against.Null(Kind);
        Steps.MustBeUsual(FirstDay, nameof(FirstDay));
        Steps.MustBeUsual(SignedOn ?? FirstDay, nameof(SignedOn));
        Steps.MustBeUsual(lastDay, nameof(lastDay));
        Guard.Against.Violation(
            lastDay < FirstDay,
            () => $"The last day, {Iso.Of(lastDay)}, must not be before the first day, {Iso.Of(FirstDay)}.",
            nameof(lastDay)
        );
        var drafted = (SignedOn ?? FirstDay).PlusDays(-14);
        var reason = SignedOn is null ? nameof(FirstDay) : nameof(SignedOn);
        Steps.MustExist(Facility, drafted, reason);
        Steps.MustExist(Partner, drafted, reason);
        var (signed, zone, steps) = (SignedOn ?? FirstDay, Facility.ZoneOn(SignedOn ?? FirstDay), new Steps(Number));
        ValueList<ScopeItem> scope = Scope.IsEmpty ? Subjects.Select(static s => new ScopeItem(s)).ToValueList() : Scope;
        SubjectId[] subjects = [.. scope.Select(static s => s.Subject)];
        return AgreedPeriod
            .Between(FirstDay, lastDay)
            .Bind(period =>
                CooperationAgreement
                    .Draft(AgreementId.From(Number), zone, drafted, Kind, Title ?? $"{Kind.Name.Id} {Number}", steps.On(drafted, zone))
                    .Bind(a => a.Name(AgreementParty.Of(Facility.Id), steps.On(drafted, zone)))
                    .Bind(a => a.Name(AgreementParty.Of(Partner.Id), steps.On(drafted, zone)))
                    .Bind(a => a.AgreeScope(scope, steps.On(drafted, zone)))
                    .Bind(a => a.AgreePeriod(period, steps.On(drafted, zone), PeriodFrom))
                    .Bind(a => Drafting is null ? DomainResult.Success(a) : Drafting(a, () => steps.On(drafted, zone)))
                    .Bind(a => a.Sign(Signing(Facility.WhoMaySign(signed, Partner.Id, subjects), Facility.Id.ToString(), signed), steps.On(signed, zone)))
                    .Bind(a => a.Sign(Signing(Partner.WhoMaySign(signed, Facility.Id, subjects), Partner.Id.ToString(), signed), steps.On(signed, zone)))
            )
            .Made();
    }

    /// <summary>Who may sign, and else whoever is in office: the agreement then says why that is not enough.</summary>
    private static AuthorityToSign Signing(ValueList<AuthorityToSign> people, string party, LocalDate day)
    {
        Guard.Against.Violation(
            people.IsEmpty,
            () => $"Somebody of {party} must have been appointed before {Iso.Of(day)}, the day of the signatures.",
            nameof(SignedOn)
        );
        return people.FirstOrDefault(static p => p.Reasons.IsEmpty) ?? people[0];
    }
}
