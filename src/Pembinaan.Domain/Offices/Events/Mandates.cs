using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Offices.Events;

/// <content>The kinds of these events in stored texts.</content>
[JsonDerivedType(typeof(MandateGiven), "mandate-given")]
[JsonDerivedType(typeof(MandateEnded), "mandate-ended")]
[JsonDerivedType(typeof(PowerOfAttorneyGranted), "power-of-attorney-granted")]
[JsonDerivedType(typeof(PowerOfAttorneyRevoked), "power-of-attorney-revoked")]
public abstract partial record OfficeEvent;

/// <summary>A mandate ended.</summary>
/// <param name="Mandate">The mandate.</param>
/// <param name="LastDay">Its last day, inclusive.</param>
public sealed record MandateEnded(MandateId Mandate, LocalDate LastDay) : OfficeEvent
{
    internal override LocalisedText Line => Say.Of($"Mandat {Mandate} berakhir, hari terakhir {LastDay}", $"Mandate {Mandate} ended, last day {LastDay}");
}

/// <summary>Posts may sign for the party.</summary>
/// <param name="Mandate">The mandate.</param>
/// <param name="Posts">The posts.</param>
/// <param name="Mode">Sole, joint or several.</param>
/// <param name="Subjects">What about.</param>
/// <param name="Period">From the first to the last day, both inclusive.</param>
public sealed record MandateGiven(MandateId Mandate, ValueList<PostId> Posts, SigningMode Mode, Scope<SubjectId> Subjects, ValidityPeriod Period) : OfficeEvent
{
    internal override IEnumerable<DomainError> FaultsBetween =>
        Posts.Distinct().Count() is var posts && posts == Posts.Count && (Mode == SigningMode.Sole ? posts == 1 : posts > 1)
            ? []
            : [OfficeErrors.MandatePosts.For("posts", Argument.Of("count", posts))];

    internal override LocalisedText Line =>
        Say.Of(
            $"Mandat {Mandate} diberikan kepada jabatan {Posts}, {How}{Limits}: {Period}",
            $"Mandate {Mandate} given to {Who} {Posts}, {How}{Limits}: {Period}"
        );

    private LocalisedText? Limits => Subjects.After("untuk", "for");

    private string Who => Posts.Count == 1 ? "the post" : "the posts";

    private LocalisedText How =>
        Mode switch
        {
            SigningMode.Sole => Say.Of($"yang menandatangani sendiri", $"signing alone"),
            SigningMode.Joint => Say.Of($"yang menandatangani bersama-sama", $"signing jointly"),
            _ => Say.Of($"masing-masing dapat menandatangani", $"each of which may sign"),
        };
}

/// <summary>Somebody may sign for a post.</summary>
/// <param name="Power">The power of attorney.</param>
/// <param name="Grantor">The post for which the attorney signs.</param>
/// <param name="Attorney">Who may sign.</param>
/// <param name="AttorneyName">The name as the attorney signs; not blank.</param>
/// <param name="Subjects">What about.</param>
/// <param name="Partners">With whom.</param>
/// <param name="Period">From the first to the last day, both inclusive.</param>
public sealed record PowerOfAttorneyGranted(
    PowerOfAttorneyId Power,
    PostId Grantor,
    [property: Personal(PersonalKind.Official)] OfficialId Attorney,
    [property: Personal(PersonalKind.Official)] string AttorneyName,
    Scope<SubjectId> Subjects,
    Scope<PartyId> Partners,
    ValidityPeriod Period
) : OfficeEvent
{
    internal override LocalisedText Line =>
        Say.Of(
            $"{Grantor} memberi kuasa {Power} kepada {AttorneyName} ({Attorney}){For}{With}: {Period}",
            $"{Grantor} gave power of attorney {Power} to {AttorneyName} ({Attorney}){For}{With}: {Period}"
        );

    private LocalisedText? For => Subjects.After("untuk", "for");

    private LocalisedText? With => Partners.After("dengan", "with");
}

/// <summary>A power of attorney was revoked.</summary>
/// <param name="Power">The power of attorney.</param>
/// <param name="LastDay">Its last day, inclusive.</param>
public sealed record PowerOfAttorneyRevoked(PowerOfAttorneyId Power, LocalDate LastDay) : OfficeEvent
{
    internal override LocalisedText Line => Say.Of($"Kuasa {Power} dicabut, hari terakhir {LastDay}", $"Power of attorney {Power} revoked, last day {LastDay}");
}
