using System.Globalization;
using Pembinaan.Domain.Programmes;

namespace Pembinaan.Domain.Cohorts;

/// <summary>A certificate as issued, frozen: nothing that changes later changes it. Its content hash proves that.</summary>
public sealed record Certificate : IAboutPeople
{
    /// <summary>The number, given by the application.</summary>
    public required CertificateNumber Number { get; init; }

    /// <summary>Which paper.</summary>
    public required CertificateKind Kind { get; init; }

    /// <summary>Whose. The name is the application's to print.</summary>
    [Personal(PersonalKind.Identity)]
    public required ParticipantId Participant { get; init; }

    /// <summary>The cohort.</summary>
    public required CohortId Cohort { get; init; }

    /// <summary>The title of the programme.</summary>
    public required LocalisedText Title { get; init; }

    /// <summary>What was found: passed, present only, and so on.</summary>
    public required CompletionOutcome Outcome { get; init; }

    /// <summary>
    /// The first day from which the records said <see cref="Outcome"/> with all of <see cref="Evidence"/>: sessions, assessments and the exit; for a paper of
    /// an outside body the last session attended by its issue.
    /// </summary>
    public required LocalDate CompletedOn { get; init; }

    /// <summary>The day of issue, which may lie after the end of the agreement.</summary>
    public required LocalDate IssuedOn { get; init; }

    /// <summary>The last day of validity, inclusive; null if it does not expire, or nobody knows until when it holds.</summary>
    public LocalDate? ValidUntil { get; init; }

    /// <summary>Whether nobody knows until when it holds: of a paper of an outside body without <see cref="ValidUntil"/>.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsValidityUnknown { get; init; }

    /// <summary>The names, as of completion and as of issue.</summary>
    public required CertificateNames Names { get; init; }

    /// <summary>The agreements under which the sessions stood; empty under the facility's own mandate.</summary>
    public required ValueList<AgreementId> Agreements { get; init; }

    /// <summary>The version of the rules; null for a paper of an outside body.</summary>
    public required CriteriaVersion? Criteria { get; init; }

    /// <summary>What it rests on.</summary>
    public required CertificateEvidence Evidence { get; init; }

    /// <summary>The lesson hours of the programme, by the curriculum of the cohort; none on a paper that was issued before they were kept.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public LessonHours Hours { get; init; }

    /// <summary>
    /// Who gave the sessions attended, and on which days each, by the cohort's own record; after a succession there are several. Empty for a paper of an
    /// outside body.
    /// </summary>
    public ValueList<ProviderDays> Providers { get; init; }

    /// <summary>The outside body that issued it; null for the provider's own papers.</summary>
    public StakeholderId? IssuedBy { get; init; }

    /// <summary>The scheme of the outside body, as it names it; null if it was not told, and for the provider's own papers.</summary>
    public string? Scheme { get; init; }

    /// <summary>What makes it one of its kind: number, body and scheme.</summary>
    public CertificateKey Key => new(Number, IssuedBy, Scheme);

    /// <summary>The number of the certificate that it replaces; null if it replaces none.</summary>
    public CertificateNumber? Replaces { get; init; }

    /// <summary>The hash that was taken at issue, in hexadecimal digits.</summary>
    [JsonRequired]
    public string ContentHash { get; init; } = "";

    /// <summary>
    /// Under which identities of the person slips of it were handed out before (<c>Repseudonymise</c>): of each the hash under the secret of the host, from
    /// which nobody learns it. They are no part of the content.
    /// </summary>
    public ValueList<string> EarlierIdentities { get; init; }

    /// <summary>Whether the content is what was issued.</summary>
    public bool IsGenuine => ContentHash == Hash();

    /// <summary>Whether another one says the same, whatever the records held when each was made.</summary>
    internal bool IsSameAs(Certificate other) =>
        (
            this with
            {
                Evidence = other.Evidence,
                CompletedOn = other.CompletedOn,
                EarlierIdentities = other.EarlierIdentities,
                ContentHash = other.ContentHash,
            }
        ) == other;

    /// <summary>The certificate with the hash of its content.</summary>
    internal Certificate Sealed() => this with { ContentHash = Hash() };

    /// <summary>What is kept of an identity under which slips were handed out, by the content hash that they carry.</summary>
    internal static string MarkOf(string contentHash, string secret) => new Digest("pembinaan/earlier-slip").Add(secret).Add(contentHash).Hex();

    private string Hash()
    {
        var text = new CanonicalText()
            .Line("number", Number.Value)
            .Line("kind", Kind.Code)
            .Line("participant", Participant.Value)
            .Line("cohort", Cohort.Value)
            .Line("title", Title.Id)
            .Line("title-en", Title.En)
            .Line("outcome", Outcome.ToString())
            .Line("completed", CanonicalText.Iso(CompletedOn))
            .Line("issued", CanonicalText.Iso(IssuedOn))
            .Line("valid-until", IsValidityUnknown ? "?" : CanonicalText.Iso(ValidUntil))
            .Line("facility", Names.Facility)
            .Line("provider", Names.Provider)
            .Line("facility-at-issue", Names.FacilityAtIssue)
            .Line("provider-at-issue", Names.ProviderAtIssue);
        foreach (var agreement in Agreements)
        {
            text.Line("agreement", agreement.Value);
        }

        text.Line("criteria", Criteria is null ? "" : $"{Criteria.Book}/{Criteria.Version}")
            .Line("hours", string.Create(CultureInfo.InvariantCulture, $"{Evidence.Attended.Count}/{Evidence.Counted.Count}"))
            .Line("evidence-until", CanonicalText.Iso(Evidence.LastDay));
        foreach (var unit in Evidence.Units)
        {
            var recognised = unit.IsRecognised ? " recognised" : "";
            text.Line(
                "unit",
                string.Create(CultureInfo.InvariantCulture, $"{unit.Unit} {unit.Assessments} {(unit.IsCompetent ? 1 : 0)} {unit.BestMark}{recognised}")
            );
        }

        if (Evidence.Recognised > LessonHours.None)
        {
            text.Line("recognised", string.Create(CultureInfo.InvariantCulture, $"{Evidence.Recognised.Count}"));
        }

        if (Evidence.Grade is { } grade)
        {
            text.Line("grade", grade.Name.Id);
            text.Line("grade-en", grade.Name.En);
            text.Line("grade-from", string.Create(CultureInfo.InvariantCulture, $"{grade.FromMark}"));
        }

        if (Hours > LessonHours.None)
        {
            text.Line("programme-hours", string.Create(CultureInfo.InvariantCulture, $"{Hours.Count}"));
        }

        foreach (var provider in Providers)
        {
            text.Line("delivered", $"{provider.Provider.Value} {string.Join(' ', provider.Days.Select(static d => CanonicalText.Iso(d)))}");
        }

        return text.Line("body", IssuedBy?.Value).Line("scheme", Scheme).Line("replaces", Replaces?.Value).Hash;
    }

    /// <inheritdoc/>
    public override string ToString() => RecordPrinter.Of(this);
}
