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
    /// <param name="existing">The agreement as it is among those whom it names, or null if there is none yet.</param>
    /// <param name="bodies">Those whom it names, for one that is none yet.</param>
    /// <param name="recording">Identity, instant and author; each entry's identity is this one with a number.</param>
    /// <returns>
    /// The agreement with every warning, or every error, by the member of the sheet; <see cref="AgreementErrors.AlreadyDrafted"/> if it was drafted
    /// otherwise than by an import.
    /// </returns>
    internal DomainResult<CooperationAgreement> Apply(CooperationAgreement? existing, IBodies bodies, Recording recording)
    {
        var period = AgreedIn();
        ValueList<SheetFact> facts = [.. Facts(period.IsSuccess ? period.Value : [], existing)];
        DomainError[] faults = [.. Twice, .. period.ValidationErrors];
        return faults.Length > 0 ? DomainResult<CooperationAgreement>.Failure([.. facts.SelectMany(static f => f.Faults), .. faults])
            : existing is null ? Carried(null, facts, recording.Numbered, bodies)
            : SheetCorrection.Of(this, existing, facts, recording);
    }

    /// <summary>
    /// Carries out the commands of some facts, in order. A refusal of one does not hide what is wrong with the others; what follows from it is not told.
    /// </summary>
    /// <param name="begun">The agreement; null if the first fact begins it.</param>
    /// <param name="facts">The facts.</param>
    /// <param name="numbered">The recording of each, counted from 1.</param>
    /// <param name="bodies">Those whom an agreement that is begun names.</param>
    internal static DomainResult<CooperationAgreement> Carried(
        DomainResult<CooperationAgreement>? begun,
        IEnumerable<SheetFact> facts,
        Func<int, Recording> numbered,
        IBodies? bodies = null
    )
    {
        var agreement = begun is { IsSuccess: true } ? begun : null;
        List<DomainError> errors = [.. begun is { IsSuccess: false } ? begun.ValidationErrors : []];
        foreach (var (index, fact) in facts.Index())
        {
            // Numbers and signatures are of parties, which may be among what was refused.
            if (errors.Count > 0 && (agreement is null || fact.Event is NumberGiven or AgreementSigned))
            {
                errors.AddRange(fact.Faults);
                continue;
            }

            var next = numbered(index + 1);
            var step = agreement is null ? fact.Apply(null, next).Map(a => a.Among(bodies!)) : agreement.Bind(a => fact.Apply(a, next));
            errors.AddRange(step.ValidationErrors);
            agreement = step.IsSuccess ? step : agreement;
        }

        return errors.Count > 0 ? DomainResult<CooperationAgreement>.Failure([.. errors]) : agreement!;
    }

    /// <summary>Parties that are named again.</summary>
    private IEnumerable<DomainError> Twice =>
        Parties
            .Index()
            .GroupBy(static p => p.Item.Party)
            .SelectMany(static g => g.Skip(1))
            .Select(static p =>
                AgreementErrors.PartyTwice.For(PartyAt(p.Index), Argument.Of("party", p.Item.NameAsPrinted ?? p.Item.Party.Bare))
            );

    private static string PartyAt(int index) => string.Create(CultureInfo.InvariantCulture, $"parties[{index}]");

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
    private IEnumerable<SheetFact> Facts(ValueList<AgreedPeriod> periods, CooperationAgreement? existing)
    {
        yield return new(
            new AgreementDrafted(Agreement, Zone, DraftedOn, Kind, TitleAsPrinted, Provenance),
            (a, r) => a.DraftAs(DraftedOn, Kind, TitleAsPrinted, r, Provenance)
        )
        {
            Beginning = r => CooperationAgreement.Draft(Agreement, Zone, DraftedOn, Kind, TitleAsPrinted, r, Provenance),
            Names = [("firstDay", "draftedOn")],
        };
        foreach (var (index, party) in Parties.Index())
        {
            yield return new(new PartyNamed(party, Provenance), (a, r) => a.Name(party, r, Provenance)) { Names = [("party", PartyAt(index))] };
        }

        if (!Scope.IsEmpty)
        {
            yield return new(new ScopeAgreed(Scope, Provenance), (a, r) => a.AgreeScope(Scope, r, Provenance))
            {
                Names = [("items", "scope")],
                Found = (a, _) => a.ScopeFindings(Scope),
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
            yield return new(new SigningDescribed(Signing, Provenance), (a, r) => a.DescribeSigning(Signing, r, Provenance))
            {
                Names = [("occasion", "signing")],
            };
        }

        if (BudgetYear is { } year)
        {
            yield return new(new BudgetYearStated(year, Provenance), (a, r) => a.StateBudgetYear(year, r, Provenance)) { Names = [("year", "budgetYear")] };
        }

        foreach (var (index, number) in Numbers.Index())
        {
            var member = string.Create(CultureInfo.InvariantCulture, $"numbers[{index}]");
            yield return new(new NumberGiven(number, Provenance), (a, r) => a.Number(number.Party, number.Number, r, Provenance))
            {
                Names = [("number", member), ("party", $"{member}.party")],
            };
        }

        foreach (var evidence in Authorities.GroupBy(static a => (a.Party, a.Official)).Select(static g => g.ToArray()))
        {
            var given = new AgreementSigned(SigningEvidence.AsGiven(evidence));
            var signed = existing is null ? given : new(existing.SignatureFrom(evidence));
            yield return new(signed, (a, r) => a.Sign(evidence[0], r, evidence.AsSpan(1)))
            {
                Given = given,
                Names = [("authority", "authorities"), ("signature", "authorities"), ("party", "authorities")],
                Found = (a, r) => a.SignatureFindings(signed.Signature, evidence, r),
            };
        }
    }

    /// <inheritdoc/>
    public override string ToString() => RecordPrinter.Of(this);
}
