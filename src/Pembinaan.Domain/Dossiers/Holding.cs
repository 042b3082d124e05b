namespace Pembinaan.Domain.Dossiers;

/// <summary>
/// What a host may declare to have loaded completely. Other cohorts of a person, sessions under an agreement or successors are named by nothing that could be
/// seen missing: only who loads them knows whether all are there.
/// </summary>
public sealed record Holding : ILocalisable
{
    private readonly LocalisedText _text;

    private Holding(Kinds kind, FacilityId? facility, LocalisedText text, AgreementId? around = null)
    {
        Kind = kind;
        Facility = facility;
        Around = around;
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

    internal FacilityId? Facility { get; }

    internal AgreementId? Around { get; }

    /// <summary>
    /// All agreements that depend on one: those under it, those that continue it, and those recognised as the same as it, by one, by the other, or through
    /// others in between.
    /// </summary>
    /// <param name="agreement">The agreement.</param>
    /// <returns>What to declare.</returns>
    public static Holding AgreementsAround(AgreementId agreement)
    {
        Guard.Against.Null(agreement);
        return new(Kinds.Agreements, null, AgreementsNear(agreement.Value), agreement);
    }

    /// <summary>All cohorts of one facility.</summary>
    /// <param name="facility">The facility.</param>
    /// <returns>What to declare.</returns>
    public static Holding CohortsOf(FacilityId facility)
    {
        Guard.Against.Null(facility);
        return new(Kinds.Cohorts, facility, CohortsIn(facility.Value));
    }

    /// <inheritdoc/>
    public string In(Language language) => _text.In(language);

    /// <inheritdoc/>
    public override string ToString() => In(Language.English);

    /// <summary>The same in words, of a facility or around an agreement by a name; null for the identity.</summary>
    internal LocalisedText Of(string? name) =>
        (name, Facility, Around) switch
        {
            (not null, not null, _) => CohortsIn(name),
            (not null, _, not null) => AgreementsNear(name),
            _ => _text,
        };

    private static LocalisedText CohortsIn(string facility) => new($"semua angkatan {facility}", $"all cohorts of {facility}");

    private static LocalisedText AgreementsNear(string agreement) =>
        new($"semua perjanjian yang bergantung pada {agreement}", $"all agreements that depend on {agreement}");

    /// <summary>Whether it is held where another is: all cohorts are those of one facility too, all agreements those around one.</summary>
    internal bool IsPartOf(Holding other) =>
        Kind == other.Kind && (other.Facility is null || other.Facility == Facility) && (other.Around is null || other.Around == Around);
}
