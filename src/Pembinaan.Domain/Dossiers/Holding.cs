using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Programmes;

namespace Pembinaan.Domain.Dossiers;

/// <summary>
/// What a host may declare to have loaded completely. Nothing in a dossier names the other cohorts of a person, the sessions under an agreement or the
/// successors of a body; so only whoever loads them knows whether all are there.
/// </summary>
public sealed record Holding : ILocalisable
{
    private readonly LocalisedText _text;

    private Holding(Kinds kind, object? of, LocalisedText text)
    {
        Kind = kind;
        Of = of;
        _text = text;
    }

    internal enum Kinds
    {
        Agreements,
        Cohorts,
        Stakeholders,
        Facilities,
        Referrals,
    }

    /// <summary>All agreements, so that frameworks, successors and duplicates are among them.</summary>
    public static Holding Agreements { get; } = new(Kinds.Agreements, null, new("semua perjanjian", "all agreements"));

    /// <summary>All cohorts of all facilities.</summary>
    public static Holding Cohorts { get; } = new(Kinds.Cohorts, null, new("semua angkatan", "all cohorts"));

    /// <summary>All stakeholders.</summary>
    public static Holding Stakeholders { get; } = new(Kinds.Stakeholders, null, new("semua pemangku kepentingan", "all stakeholders"));

    /// <summary>All facilities.</summary>
    public static Holding Facilities { get; } = new(Kinds.Facilities, null, new("semua UPT", "all facilities"));

    /// <summary>All referrals to work.</summary>
    public static Holding Referrals { get; } = new(Kinds.Referrals, null, new("semua rujukan kerja", "all referrals to work"));

    internal Kinds Kind { get; }

    /// <summary>The facility of which all is held; null if it is not about one.</summary>
    public FacilityId? Facility => Of as FacilityId;

    /// <summary>The agreement around which all are held; null if it is not about one.</summary>
    public AgreementId? Agreement => Of as AgreementId;

    /// <summary>The person whose cohorts are held; null if it is not about one.</summary>
    public ParticipantId? Participant => Of as ParticipantId;

    /// <summary>Who teaches in the cohorts that are held; null if it is not about one.</summary>
    public SessionInstructor? Instructor => Of as SessionInstructor;

    /// <summary>The number of the certificates whose cohorts are held; null if it is not about one.</summary>
    public CertificateNumber? Certificate => Of as CertificateNumber;

    /// <summary>The occasion whose agreements are held; null if it is not about one.</summary>
    public OccasionId? Occasion => Of as OccasionId;

    private object? Of { get; }

    /// <summary>
    /// All agreements that depend on one: those under it, those that continue it, and those recognised as the same as it, by one, by the other, or through
    /// others in between.
    /// </summary>
    /// <param name="agreement">The agreement.</param>
    /// <returns>What to declare.</returns>
    public static Holding AgreementsAround(AgreementId agreement)
    {
        Guard.Against.Null(agreement);
        return new(Kinds.Agreements, agreement, AgreementsNear(agreement.Value));
    }

    /// <summary>All agreements that name a facility, as a party, in their scope or as an office, on whatever day.</summary>
    /// <param name="facility">The facility.</param>
    /// <returns>What to declare.</returns>
    public static Holding AgreementsAt(FacilityId facility)
    {
        Guard.Against.Null(facility);
        return new(Kinds.Agreements, facility, AgreementsNaming(facility.Value));
    }

    /// <summary>All agreements that name an occasion as that at which they were signed.</summary>
    /// <param name="occasion">The occasion.</param>
    /// <returns>What to declare.</returns>
    public static Holding AgreementsSignedAt(OccasionId occasion)
    {
        Guard.Against.Null(occasion);
        return new(
            Kinds.Agreements,
            occasion,
            new($"semua perjanjian yang menyebut acara {occasion.Value}", $"all agreements that name the occasion {occasion.Value}")
        );
    }

    /// <summary>All cohorts of one facility.</summary>
    /// <param name="facility">The facility.</param>
    /// <returns>What to declare.</returns>
    public static Holding CohortsOf(FacilityId facility)
    {
        Guard.Against.Null(facility);
        return new(Kinds.Cohorts, facility, CohortsIn(facility.Value));
    }

    /// <summary>All cohorts of all facilities in which somebody has or had a place, or teaches as a participant.</summary>
    /// <param name="participant">Who.</param>
    /// <returns>What to declare.</returns>
    public static Holding CohortsWith(ParticipantId participant)
    {
        Guard.Against.Null(participant);
        return new(Kinds.Cohorts, participant, new($"semua angkatan dengan peserta {participant.Value}", $"all cohorts with participant {participant.Value}"));
    }

    /// <summary>All cohorts of all facilities in which somebody teaches.</summary>
    /// <param name="instructor">Who.</param>
    /// <returns>What to declare.</returns>
    public static Holding CohortsTaughtBy(SessionInstructor instructor)
    {
        Guard.Against.Null(instructor);
        return new(Kinds.Cohorts, instructor, new("semua angkatan dengan pengajar itu", "all cohorts of that instructor"));
    }

    /// <summary>All cohorts that issued a certificate of a number.</summary>
    /// <param name="number">The number.</param>
    /// <returns>What to declare.</returns>
    public static Holding CohortsThatIssued(CertificateNumber number)
    {
        Guard.Against.Null(number);
        return new(
            Kinds.Cohorts,
            number,
            new($"semua angkatan yang menerbitkan sertifikat {number.Value}", $"all cohorts that issued the certificate {number.Value}")
        );
    }

    /// <inheritdoc/>
    public string In(Language language) => _text.In(language);

    /// <inheritdoc/>
    public override string ToString() => In(Language.English);

    /// <summary>The same of somebody who has another name.</summary>
    internal Holding Renamed(Func<ParticipantId, ParticipantId> names) =>
        Of switch
        {
            ParticipantId person => CohortsWith(names(person)),
            SessionInstructor taught when taught.Kind == InstructorKind.WargaBinaan && ParticipantId.TryFrom(taught.Reference, out var id) =>
                CohortsTaughtBy(taught with { Reference = names(id).Value }),
            _ => this,
        };

    /// <summary>The same in words, of a facility or around an agreement by a name; null for the identity.</summary>
    internal LocalisedText Called(string? name) =>
        (name, Kind, Of) switch
        {
            (not null, Kinds.Cohorts, FacilityId) => CohortsIn(name),
            (not null, Kinds.Agreements, FacilityId) => AgreementsNaming(name),
            (not null, _, AgreementId) => AgreementsNear(name),
            _ => _text,
        };

    private static LocalisedText CohortsIn(string facility) => new($"semua angkatan {facility}", $"all cohorts of {facility}");

    private static LocalisedText AgreementsNaming(string facility) =>
        new($"semua perjanjian yang menyebut {facility}", $"all agreements that name {facility}");

    private static LocalisedText AgreementsNear(string agreement) =>
        new($"semua perjanjian yang bergantung pada {agreement}", $"all agreements that depend on {agreement}");

    /// <summary>Whether it is held where another is: all cohorts are those of one facility too, all agreements those around one.</summary>
    internal bool IsPartOf(Holding other) => Kind == other.Kind && (other.Of is null || other.Of.Equals(Of));
}
