using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Programmes;

namespace Pembinaan.Domain.Dossiers;

/// <summary>
/// What a host may declare to have loaded completely. Nothing in a dossier names the other cohorts of a person, the sessions under an agreement or the
/// successors of a body; so only whoever loads them knows whether all are there.
/// </summary>
public sealed record Holding : ILocalisable
{
    private Holding(Kinds kind, object? of = null)
    {
        Kind = kind;
        Of = of;
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
    /// <remarks>
    /// Where a root names one that is not here, this is not believed of what the roots join to it; an agreement that nothing here joins to it is answered.
    /// </remarks>
    public static Holding Agreements { get; } = new(Kinds.Agreements);

    /// <summary>All cohorts of all facilities.</summary>
    public static Holding Cohorts { get; } = new(Kinds.Cohorts);

    /// <summary>All stakeholders.</summary>
    public static Holding Stakeholders { get; } = new(Kinds.Stakeholders);

    /// <summary>All facilities.</summary>
    public static Holding Facilities { get; } = new(Kinds.Facilities);

    /// <summary>All referrals to work.</summary>
    public static Holding Referrals { get; } = new(Kinds.Referrals);

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
        return new(Kinds.Agreements, agreement);
    }

    /// <summary>
    /// All agreements that name a facility, as a party, in their scope or as an office, on whatever day; and all recognised as the same as one of them, by one,
    /// by the other, or through others in between, which need not name it and may count in its place.
    /// </summary>
    /// <param name="facility">The facility.</param>
    /// <returns>What to declare.</returns>
    public static Holding AgreementsAt(FacilityId facility)
    {
        Guard.Against.Null(facility);
        return new(Kinds.Agreements, facility);
    }

    /// <summary>All agreements that name an occasion as that at which they were signed.</summary>
    /// <param name="occasion">The occasion.</param>
    /// <returns>What to declare.</returns>
    public static Holding AgreementsSignedAt(OccasionId occasion)
    {
        Guard.Against.Null(occasion);
        return new(Kinds.Agreements, occasion);
    }

    /// <summary>All cohorts of one facility.</summary>
    /// <param name="facility">The facility.</param>
    /// <returns>What to declare.</returns>
    public static Holding CohortsOf(FacilityId facility)
    {
        Guard.Against.Null(facility);
        return new(Kinds.Cohorts, facility);
    }

    /// <summary>All cohorts of all facilities in which somebody has or had a place, or teaches as a participant.</summary>
    /// <param name="participant">Who.</param>
    /// <returns>What to declare.</returns>
    public static Holding CohortsWith(ParticipantId participant)
    {
        Guard.Against.Null(participant);
        return new(Kinds.Cohorts, participant);
    }

    /// <summary>All cohorts of all facilities in which somebody teaches.</summary>
    /// <param name="instructor">Who.</param>
    /// <returns>What to declare.</returns>
    public static Holding CohortsTaughtBy(SessionInstructor instructor)
    {
        Guard.Against.Null(instructor);
        return new(Kinds.Cohorts, instructor);
    }

    /// <summary>All cohorts that issued a certificate of a number.</summary>
    /// <param name="number">The number.</param>
    /// <returns>What to declare.</returns>
    public static Holding CohortsThatIssued(CertificateNumber number)
    {
        Guard.Against.Null(number);
        return new(Kinds.Cohorts, number);
    }

    /// <inheritdoc/>
    public string In(Language language) => Called(null).In(language);

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
        (Kind, Of) switch
        {
            (Kinds.Cohorts, FacilityId f) => new($"semua angkatan {name ?? f.Value}", $"all cohorts of {name ?? f.Value}"),
            (Kinds.Cohorts, ParticipantId p) => new($"semua angkatan dengan peserta {p.Value}", $"all cohorts with participant {p.Value}"),
            (Kinds.Cohorts, SessionInstructor) => new("semua angkatan dengan pengajar itu", "all cohorts of that instructor"),
            (Kinds.Cohorts, CertificateNumber n) => new(
                $"semua angkatan yang menerbitkan sertifikat {n.Value}",
                $"all cohorts that issued the certificate {n.Value}"
            ),
            (Kinds.Cohorts, _) => new("semua angkatan", "all cohorts"),
            (Kinds.Agreements, FacilityId f) => new(
                $"semua perjanjian yang menyebut {name ?? f.Value} atau dikenali sama dengan salah satunya",
                $"all agreements that name {name ?? f.Value} or are recognised as the same as one of those"
            ),
            (Kinds.Agreements, AgreementId a) => new(
                $"semua perjanjian yang bergantung pada {name ?? a.Value}",
                $"all agreements that depend on {name ?? a.Value}"
            ),
            (Kinds.Agreements, OccasionId o) => new(
                $"semua perjanjian yang menyebut acara {o.Value}",
                $"all agreements that name the occasion {o.Value}"
            ),
            (Kinds.Agreements, _) => new("semua perjanjian", "all agreements"),
            (Kinds.Stakeholders, _) => new("semua pemangku kepentingan", "all stakeholders"),
            (Kinds.Facilities, _) => new("semua UPT", "all facilities"),
            _ => new("semua rujukan kerja", "all referrals to work"),
        };

    /// <summary>Whether it is held where another is: all cohorts are those of one facility too, all agreements those around one.</summary>
    internal bool IsPartOf(Holding other) => Kind == other.Kind && (other.Of is null || other.Of.Equals(Of));
}
