using System.Collections.Frozen;
using System.Globalization;
using Pembinaan.Domain.Programmes;

namespace Pembinaan.Domain.Cohorts;

/// <summary>
/// What a certificate says, in a text that stands alone (<c>PembinaanJson.Slips</c>): for whoever is handed it and has no dossier. It may leave out the name of
/// the facility.
/// </summary>
/// <remarks>
/// Its hash has no key. It shows that a text was not cut or changed by accident; whoever forges a slip can also take its hash. That the paper was issued, and
/// how it stands on a day, only the dossier says (<c>Dossier.Verify</c>). A signature with a key of the host (<see cref="Signed"/>) proves without a dossier
/// that the host made the slip, not that the paper stands.
/// </remarks>
public sealed record CertificateSlip : IAboutPeople, ILocalisable
{
    /// <summary>The version of the text.</summary>
    internal const int Version = 2;

    private static readonly LocalisedTemplate Says = new(
        "{kind} {number}: {title}; peserta {participant}; {outcome}, {attended} dari {counted}; {ended}; terbit {issued}",
        "{kind} {number}: {title}; participant {participant}; {outcome}, {attended} of {counted}; {ended}; issued {issued}"
    );

    private static readonly LocalisedTemplate Recognises = new("; diakui pula {hours}", "; recognised besides {hours}");
    private static readonly LocalisedTemplate OfProgramme = new("; jam program {hours}", "; hours of the programme {hours}");
    private static readonly LocalisedTemplate Graded = new("; predikat {grade}", "; grade {grade}");
    private static readonly LocalisedTemplate At = new("; UPT {name}", "; facility {name}");
    private static readonly LocalisedTemplate By = new("; penyelenggara {name}", "; provider {name}");
    private static readonly LocalisedTemplate Issuer = new("; penerbit {name}", "; issued by {name}");
    private static readonly LocalisedTemplate OfScheme = new("; skema {name}", "; scheme {name}");
    private static readonly LocalisedTemplate Until = new("; berlaku sampai dengan {last}", "; valid through {last}");

    private static readonly FrozenDictionary<string, LocalisedText> Names = new Dictionary<string, LocalisedText>(StringComparer.Ordinal)
    {
        ["slip"] = new("versi kutipan", "version of the slip"),
        ["number"] = new("nomor", "number"),
        ["kind"] = new("jenis", "kind"),
        ["participant"] = new("peserta", "participant"),
        ["cohort"] = new("angkatan", "cohort"),
        ["title"] = new("judul program", "title of the programme"),
        ["outcome"] = new("hasil", "outcome"),
        ["completedOn"] = new("tanggal lengkap", "day of completion"),
        ["issuedOn"] = new("tanggal terbit", "day of issue"),
        ["validUntil"] = new("hari terakhir berlaku", "last day of validity"),
        ["attended"] = new("jam pelajaran yang diikuti", "lesson hours attended"),
        ["counted"] = new("jam pelajaran yang dihitung", "lesson hours counted"),
        ["recognised"] = new("jam pelajaran yang diakui", "lesson hours recognised"),
        ["hours"] = new("jam pelajaran program", "lesson hours of the programme"),
        ["grade"] = new("predikat", "grade"),
        ["facility"] = new("nama UPT", "name of the facility"),
        ["provider"] = new("nama penyelenggara", "name of the provider"),
        ["issuedBy"] = new("penerbit", "issuer"),
        ["scheme"] = new("skema", "scheme"),
        ["certificate"] = new("jejak isi sertifikat", "content hash of the certificate"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    internal CertificateSlip() { }

    /// <summary>The number.</summary>
    public CertificateNumber Number { get; internal init; } = null!;

    /// <summary>Which paper.</summary>
    public CertificateKind Kind { get; internal init; } = null!;

    /// <summary>Whose: the identity, never a name.</summary>
    public ParticipantId Participant { get; internal init; } = null!;

    /// <summary>The cohort, in whose record the paper is found.</summary>
    public CohortId Cohort { get; internal init; } = null!;

    /// <summary>The title of the programme.</summary>
    public LocalisedText Title { get; internal init; } = null!;

    /// <summary>What was found: passed, present only, and so on.</summary>
    public CompletionOutcome Outcome { get; internal init; }

    /// <summary>The day from which the records said so.</summary>
    public LocalDate CompletedOn { get; internal init; }

    /// <summary>The day of issue.</summary>
    public LocalDate IssuedOn { get; internal init; }

    /// <summary>The last day of validity as printed, inclusive; null if it does not expire or is not known.</summary>
    public LocalDate? ValidUntil { get; internal init; }

    /// <summary>Whether nobody knows until when it holds.</summary>
    public bool IsValidityUnknown { get; internal init; }

    /// <summary>The lesson hours attended.</summary>
    public LessonHours Attended { get; internal init; }

    /// <summary>The lesson hours that counted.</summary>
    public LessonHours Counted { get; internal init; }

    /// <summary>The lesson hours recognised of what was learnt elsewhere, apart from those attended.</summary>
    public LessonHours Recognised { get; internal init; }

    /// <summary>The lesson hours of the programme; none where the certificate does not hold them.</summary>
    public LessonHours Hours { get; internal init; }

    /// <summary>What the grade (<i>predikat</i>) is called; null if there is none.</summary>
    public LocalisedText? Grade { get; internal init; }

    /// <summary>The name of the facility as printed; null where it is left out.</summary>
    public string? Facility { get; internal init; }

    /// <summary>The name of the provider as printed; null where the facility is the provider and is left out.</summary>
    public string? Provider { get; internal init; }

    /// <summary>The outside body that issued the paper; null for the provider's own.</summary>
    public StakeholderId? IssuedBy { get; internal init; }

    /// <summary>The scheme of the outside body; null if it was not told, and for own papers.</summary>
    public string? Scheme { get; internal init; }

    /// <summary>The content hash of the certificate on record, in hexadecimal digits.</summary>
    public string CertificateHash { get; internal init; } = "";

    /// <summary>The hash of the slip's own content, in hexadecimal digits.</summary>
    public string ContentHash { get; internal init; } = "";

    /// <summary>The signature of the host over the content, in Base64; null if it is not signed.</summary>
    public string? Signature { get; internal init; }

    internal CertificateKey Key => new(Number, IssuedBy, Scheme);

    /// <summary>A slip of a certificate.</summary>
    internal static CertificateSlip Of(Certificate certificate, bool namesFacility)
    {
        var slip = new CertificateSlip
        {
            Number = certificate.Number,
            Kind = certificate.Kind,
            Participant = certificate.Participant,
            Cohort = certificate.Cohort,
            Title = certificate.Title,
            Outcome = certificate.Outcome,
            CompletedOn = certificate.CompletedOn,
            IssuedOn = certificate.IssuedOn,
            ValidUntil = certificate.ValidUntil,
            IsValidityUnknown = certificate.IsValidityUnknown,
            Attended = certificate.Evidence.Attended,
            Counted = certificate.Evidence.Counted,
            Recognised = certificate.Evidence.Recognised,
            Hours = certificate.Hours,
            Grade = certificate.Evidence.Grade?.Name,
            Facility = namesFacility ? certificate.Names.Facility : null,
            Provider = namesFacility || certificate.Names.Provider != certificate.Names.Facility ? certificate.Names.Provider : null,
            IssuedBy = certificate.IssuedBy,
            Scheme = certificate.Scheme,
            CertificateHash = certificate.ContentHash,
        };
        return slip with { ContentHash = slip.Content.Hash };
    }

    /// <summary>
    /// The slip with a signature over its content, made with a key that only the host has: <c>slip.Signed(bytes => key.SignData(bytes, …))</c>.
    /// </summary>
    /// <param name="sign">Makes the signature of bytes; never null or empty.</param>
    /// <returns>The signed slip.</returns>
    /// <exception cref="ArgumentException">The signature is empty.</exception>
    public CertificateSlip Signed(Func<byte[], byte[]> sign)
    {
        Guard.Against.Null(sign);
        var signature = sign(Content.Bytes);
        Guard.Against.Violation(signature is not { Length: > 0 }, $"The signature must not be empty.", nameof(sign));
        return this with { Signature = Convert.ToBase64String(signature!) };
    }

    /// <summary>Whether the slip carries a signature over its content that a verifier accepts.</summary>
    /// <param name="verify">Whether a signature (second) is one of the bytes (first), by the key of the host.</param>
    /// <returns>Whether it does; a slip without a signature carries none.</returns>
    public bool IsSigned(Func<byte[], byte[], bool> verify)
    {
        Guard.Against.Null(verify);
        return Signature is { } signature && verify(Content.Bytes, Convert.FromBase64String(signature));
    }

    /// <summary>What it says, in one line.</summary>
    /// <param name="language">The reader's language.</param>
    /// <returns>The line.</returns>
    public string In(Language language) =>
        $"{string.Concat(Parts.Select(part => part.In(language)))}.";

    /// <inheritdoc/>
    public override string ToString() => RecordPrinter.Of(this);

    /// <summary>The slip as it was read, if it is whole and unchanged.</summary>
    internal DomainResult<CertificateSlip> Checked() =>
        ContentHash != Content.Hash ? CohortErrors.SlipChanged.For("hash")
        : Signature is null || IsBase64(Signature) ? this
        : CohortErrors.SlipSignatureBroken.For("signature");

    /// <summary>Whether it names somebody else, and carries the very hash that the content on record has under that identity.</summary>
    internal bool IsOfAnotherIdentity(Certificate certificate) =>
        Participant != certificate.Participant && CertificateHash == (certificate with { Participant = Participant }).Sealed().ContentHash;

    /// <summary>Whether it is of a paper under an identity of which something is kept: that of the person before it was replaced.</summary>
    internal bool IsOfEarlierIdentity(Certificate certificate, string secret) =>
        certificate.EarlierIdentities.Contains(Certificate.MarkOf(CertificateHash, secret), StringComparer.Ordinal);

    /// <summary>The slip as it would be handed out anew, under the identity of today.</summary>
    internal CertificateSlip Under(Certificate certificate) => this with { Participant = certificate.Participant, CertificateHash = certificate.ContentHash };

    /// <summary>The names of what another slip of the same paper says otherwise.</summary>
    internal IEnumerable<LocalisedText> DifferencesFrom(CertificateSlip other) =>
        Content.Lines.Zip(other.Content.Lines).Where(static pair => pair.First.Value != pair.Second.Value).Select(static pair => Names[pair.First.Name]);

    private CanonicalText Content =>
        new CanonicalText()
            .Line("slip", Version.ToString(CultureInfo.InvariantCulture))
            .Line("number", Number.Value)
            .Line("kind", Kind.Code)
            .Line("participant", Participant.Value)
            .Line("cohort", Cohort.Value)
            .Line("title", $"{Title.Id}\n{Title.En}")
            .Line("outcome", Outcome.ToString())
            .Line("completedOn", CanonicalText.Iso(CompletedOn))
            .Line("issuedOn", CanonicalText.Iso(IssuedOn))
            .Line("validUntil", IsValidityUnknown ? "?" : CanonicalText.Iso(ValidUntil))
            .Line("attended", Attended.Count.ToString(CultureInfo.InvariantCulture))
            .Line("counted", Counted.Count.ToString(CultureInfo.InvariantCulture))
            .Line("recognised", Recognised.Count.ToString(CultureInfo.InvariantCulture))
            .Line("hours", Hours.Count.ToString(CultureInfo.InvariantCulture))
            .Line("grade", Grade is null ? null : $"{Grade.Id}\n{Grade.En}")
            .Line("facility", Facility)
            .Line("provider", Provider)
            .Line("issuedBy", IssuedBy?.Value)
            .Line("scheme", Scheme)
            .Line("certificate", CertificateHash);

    private IEnumerable<LocalisedText> Parts
    {
        get
        {
            yield return Says.Fill(
                Argument.Of("kind", Kind.Name),
                Argument.Of("number", Number.Value),
                Argument.Of("title", Title),
                Argument.Of("participant", Participant.Value),
                Argument.Of("outcome", Outcome.Text),
                Argument.Of("attended", Attended),
                Argument.Of("counted", Counted),
                Argument.Of("ended", Outcome.EndedOn(CompletedOn)),
                Argument.Of("issued", IssuedOn)
            );
            if (Recognised > LessonHours.None)
            {
                yield return Recognises.Fill(Argument.Of("hours", Recognised));
            }

            if (Hours > LessonHours.None)
            {
                yield return OfProgramme.Fill(Argument.Of("hours", Hours));
            }

            if (Grade is not null)
            {
                yield return Graded.Fill(Argument.Of("grade", Grade));
            }

            if (Facility is not null)
            {
                yield return At.Fill(Argument.Of("name", Facility));
            }

            if (Provider is not null)
            {
                yield return By.Fill(Argument.Of("name", Provider));
            }

            if (IssuedBy is not null)
            {
                yield return Issuer.Fill(Argument.Of("name", IssuedBy.Value));
            }

            if (Scheme is not null)
            {
                yield return OfScheme.Fill(Argument.Of("name", Scheme));
            }

            if (ValidUntil is { } last)
            {
                yield return Until.Fill(Argument.Of("last", last));
            }

            if (IsValidityUnknown)
            {
                yield return new("; masa berlaku tidak diketahui", "; validity not known");
            }
        }
    }

    private static bool IsBase64(string text) => text.Length > 0 && Convert.TryFromBase64String(text, new byte[text.Length], out _);
}
