using System.Globalization;
using Pembinaan.Domain.Agreements.Events;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Offices;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Agreements;

/// <summary>An agreement on one sheet, as it comes from a list of many: what is needed to draft and sign it in one step.</summary>
public sealed record AgreementSheet
{
    /// <summary>The agreement.</summary>
    public required AgreementId Agreement { get; init; }

    /// <summary>The zone in which its days are meant.</summary>
    public required IndonesianTimeZone Zone { get; init; }

    /// <summary>The day from which there is a draft.</summary>
    public required LocalDate DraftedOn { get; init; }

    /// <summary>The legal kind, or null.</summary>
    public AgreementKind? Kind { get; init; }

    /// <summary>The title as printed, or null.</summary>
    public string? TitleAsPrinted { get; init; }

    /// <summary>The parties.</summary>
    public ValueList<AgreementParty> Parties { get; init; }

    /// <summary>The scope.</summary>
    public ValueList<ScopeItem> Scope { get; init; }

    /// <summary>The first day, inclusive; null if it is not known.</summary>
    public LocalDate? FirstDay { get; init; }

    /// <summary>The last day, inclusive; null if it is not known.</summary>
    public LocalDate? LastDay { get; init; }

    /// <summary>The length; null if it is not known.</summary>
    public Term? Length { get; init; }

    /// <summary>Whether it is known that it begins with the signing; then there is no first day.</summary>
    public bool IsFromSigning { get; init; }

    /// <summary>Whether it is known that it has no end; then there is neither a last day nor a length.</summary>
    public bool IsOpenEnded { get; init; }

    /// <summary>The clauses, or null.</summary>
    public AgreementClauses? Clauses { get; init; }

    /// <summary>Place and occasion, or null.</summary>
    public SigningOccasion? Signing { get; init; }

    /// <summary>The budget year, or null.</summary>
    public int? BudgetYear { get; init; }

    /// <summary>The numbers of the parties.</summary>
    public ValueList<PartyNumber> Numbers { get; init; }

    /// <summary>The evidence of authority of each signatory.</summary>
    public ValueList<AuthorityToSign> Authorities { get; init; }

    /// <summary>Where all this comes from.</summary>
    public Provenance Provenance { get; init; }

    /// <summary>
    /// Drafts and signs the agreement, finds that all of it is recorded already, or corrects what an earlier row about it said otherwise. Nothing is left half
    /// done.
    /// </summary>
    /// <remarks>
    /// A corrected row is a correction: what it says stands in the place of what was imported before, and both stay visible. What it leaves open stays as it
    /// was; of a list that it gives, parties for example, what is not in it any more is annulled.
    /// An agreement that was not imported is not changed by a row.
    /// </remarks>
    /// <param name="existing">The agreement as it is, or null if there is none yet.</param>
    /// <param name="recording">Identity, instant and author; each entry's identity is this one with a number.</param>
    /// <returns>
    /// The agreement with every warning, or the errors of the first step that is refused; <see cref="AgreementErrors.AlreadyDrafted"/> if it was drafted
    /// otherwise than by an import.
    /// </returns>
    public DomainResult<CooperationAgreement> Apply(CooperationAgreement? existing, Recording recording)
    {
        Guard.Against.Null(recording);
        var period = AgreedIn();
        return !period.IsSuccess ? DomainResult<CooperationAgreement>.From(period)
            : existing is null
                ? Carried(
                    At(
                        nameof(DraftedOn),
                        "firstDay",
                        CooperationAgreement.Draft(Agreement, Zone, DraftedOn, Kind, TitleAsPrinted, recording.Numbered(1), Provenance)
                    ),
                    Facts(period.Value).Skip(1),
                    n => recording.Numbered(n + 1)
                )
            : SheetCorrection.Of(this, existing, [.. Facts(period.Value)], recording);
    }

    /// <summary>Carries out the commands of some facts, in order.</summary>
    internal static DomainResult<CooperationAgreement> Carried(
        DomainResult<CooperationAgreement> agreement,
        IEnumerable<SheetFact> facts,
        Func<int, Recording> numbered
    ) => facts.Select(static (fact, index) => (fact, index)).Aggregate(agreement, (so, next) => so.Bind(a => next.fact.Command(a, numbered(next.index + 1))));

    // A refusal and a warning name the member of the sheet, not the argument of the command.
    private static DomainResult<CooperationAgreement> At(string member, string argument, DomainResult<CooperationAgreement> step) =>
        !step.IsSuccess ? DomainResult<CooperationAgreement>.Failure([.. step.ValidationErrors.Select(e => At(member, argument, e))])
        : step.Warnings.IsEmpty ? step
        : DomainResult.Success(step.Value, [.. step.Warnings.Select(e => At(member, argument, e))]);

    private static DomainError At(string member, string argument, DomainError e) =>
        e.Identifier == argument
        || e.Identifier.StartsWith($"{argument}[", StringComparison.Ordinal)
        || e.Identifier.StartsWith($"{argument}.", StringComparison.Ordinal)
            ? e.At(char.ToLowerInvariant(member[0]) + member[1..] + e.Identifier[argument.Length..])
            : e;

    /// <summary>The period in a list of its own, which is empty if the sheet says nothing of it.</summary>
    private DomainResult<ValueList<AgreedPeriod>> AgreedIn()
    {
        if (FirstDay is null && LastDay is null && Length is null && !IsFromSigning && !IsOpenEnded)
        {
            return default(ValueList<AgreedPeriod>);
        }

        DomainError[] faults = EventWalk.FaultsIn(EventYears.OfOurTime, walk => AgreedPeriod.Check(walk, FirstDay, LastDay, Length));
        return faults.Length > 0
            ? DomainResult<ValueList<AgreedPeriod>>.Failure(faults)
            : AgreedPeriod.Of(FirstDay, LastDay, Length, IsFromSigning, IsOpenEnded).Map(static p => ValueLists.Of<AgreedPeriod>([p]));
    }

    /// <summary>What the sheet says, each fact as an event and as the command that records it, the draft first.</summary>
    private IEnumerable<SheetFact> Facts(ValueList<AgreedPeriod> periods)
    {
        yield return new(
            new AgreementDrafted(Agreement, Zone, DraftedOn, Kind, TitleAsPrinted, Provenance),
            (a, r) => At(nameof(DraftedOn), "firstDay", a.DraftAs(DraftedOn, Kind, TitleAsPrinted, r, Provenance))
        );
        foreach (var (index, party) in Parties.Index())
        {
            var member = string.Create(CultureInfo.InvariantCulture, $"{nameof(Parties)}[{index}]");
            yield return new(new PartyNamed(party, Provenance), (a, r) => At(member, "party", a.Name(party, r, Provenance)));
        }

        if (!Scope.IsEmpty)
        {
            yield return new(new ScopeAgreed(Scope, Provenance), (a, r) => At(nameof(Scope), "items", a.AgreeScope(Scope, r, Provenance)))
            {
                Findings = (a, _) => a.ScopeFindings(Scope).OfType<DomainError>().Select(static e => At(nameof(Scope), "items", e)),
            };
        }

        foreach (var period in periods)
        {
            yield return new(new PeriodAgreed(period, Provenance), (a, r) => a.AgreePeriod(period, r, Provenance));
        }

        if (Clauses is not null)
        {
            yield return new(new ClausesAgreed(Clauses, Provenance), (a, r) => a.AgreeClauses(Clauses, r, Provenance));
        }

        if (Signing is not null)
        {
            yield return new(new SigningDescribed(Signing, Provenance), (a, r) => a.DescribeSigning(Signing, r, Provenance));
        }

        if (BudgetYear is { } year)
        {
            yield return new(new BudgetYearStated(year, Provenance), (a, r) => a.StateBudgetYear(year, r, Provenance));
        }

        foreach (var number in Numbers)
        {
            yield return new(new NumberGiven(number, Provenance), (a, r) => a.Number(number.Party, number.Number, r, Provenance));
        }

        foreach (var evidence in Authorities.GroupBy(static a => (a.Party, a.Official)).Select(static g => g.ToArray()))
        {
            var signed = new AgreementSigned(SigningEvidence.AsGiven(evidence));
            yield return new(signed, (a, r) => a.Sign(evidence[0], r, evidence.AsSpan(1)))
            {
                Findings = (a, r) => a.SignatureFindings(signed.Signature, evidence, r),
            };
        }
    }

    /// <inheritdoc/>
    public override string ToString() => RecordPrinter.Of(this);
}
