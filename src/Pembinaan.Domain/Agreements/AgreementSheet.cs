using Pembinaan.Domain.Identities;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Offices;
using Pembinaan.Domain.Results;
using Pembinaan.Domain.Time;
using Pembinaan.Domain.Values;

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

    /// <summary>Drafts and signs the agreement, or finds that all of it is recorded already. Nothing is left half done.</summary>
    /// <param name="existing">The agreement as it is, or null if there is none yet.</param>
    /// <param name="recording">Identity, instant and author; each entry's identity is this one with a number.</param>
    /// <returns>The agreement with every warning, or the errors of the first step that is refused.</returns>
    public DomainResult<CooperationAgreement> Apply(CooperationAgreement? existing, Recording recording)
    {
        Guard.Against.Null(recording);
        var step = 0;
        var known = existing?.Journal.Find(EntryId.From($"{recording.Id}/1")) is not null;
        var agreement = existing is not null && known
            ? DomainResult.Success(existing)
            : existing is not null
                ? AgreementErrors.AlreadyDrafted.For("agreement", Text.Argument.Of("agreement", Agreement.Value))
                : CooperationAgreement.Draft(Agreement, Zone, DraftedOn, Kind, TitleAsPrinted, Next(), Provenance);
        step = 1;
        foreach (var party in Parties)
        {
            Then(a => a.Name(party, Next(), Provenance));
        }

        if (!Scope.IsEmpty)
        {
            Then(a => a.AgreeScope(Scope, Next(), Provenance));
        }

        if (FirstDay is not null || LastDay is not null || Length is not null || IsFromSigning || IsOpenEnded)
        {
            Then(a => PeriodFaults() is { Length: > 0 } faults
                ? DomainResult<CooperationAgreement>.Failure(faults)
                : AgreedPeriod.Of(FirstDay, LastDay, Length, IsFromSigning, IsOpenEnded).Bind(p => a.AgreePeriod(p, Next(), Provenance)));
        }

        if (Clauses is not null)
        {
            Then(a => a.AgreeClauses(Clauses, Next(), Provenance));
        }

        if (Signing is not null)
        {
            Then(a => a.DescribeSigning(Signing, Next(), Provenance));
        }

        if (BudgetYear is { } year)
        {
            Then(a => a.StateBudgetYear(year, Next(), Provenance));
        }

        foreach (var number in Numbers)
        {
            Then(a => a.Number(number.Party, number.Number, Next(), Provenance));
        }

        foreach (var evidence in Authorities.GroupBy(static a => (a.Party, a.Official)).Select(static g => g.ToArray()))
        {
            Then(a => a.Sign(evidence[0], Next(), evidence.AsSpan(1)));
        }

        return agreement;

        DomainError[] PeriodFaults() => [.. new[] { AgreementLimits.Of(FirstDay, "firstDay"), AgreementLimits.Of(LastDay, "lastDay"), AgreementLimits.Of(Length, "length") }.OfType<DomainError>()];

        void Then(Func<CooperationAgreement, DomainResult<CooperationAgreement>> command) => agreement = agreement.Bind(command);

        Recording Next() => Recording.Of($"{recording.Id}/{++step}", recording.Stamp.RecordedAt, recording.Stamp.Author);
    }

    /// <inheritdoc/>
    public override string ToString() => Printed.Of(this);
}
