using System.Reflection;
using Pembinaan.Domain.Journals;

namespace Pembinaan.Domain.Tests.Craft;

/// <summary>
/// Every event says of its days whether they are days of something done, which is refused while the day has not come, or days from or to which something
/// holds, which may be told ahead.
/// </summary>
[Trait("Case", "W08")]
public sealed class Days_that_have_not_come
{
    /// <summary>
    /// What holds from a day, to a day or on planned days; and what has its own error for a day to come (signatures, sheets, applications, papers).
    /// </summary>
    private static readonly string[] MayBeToldAhead =
    [
        // Agreements: when it is made, what it is to hold from and to, and signatures, which have an error of their own.
        "AddendumConcluded", "AgreementDrafted", "AgreementResumed", "AgreementSigned", "AgreementSuspended", "AgreementTransferred", "AgreementWithdrawn",
        "ClausesAgreed", "CooperationExplored", "FollowUpRecorded", "FrameworkNamed", "ImplementingOfficeNamed", "IntakeClosed", "IntakeReopened",
        "PartySucceeded", "PeriodAgreed", "ProviderBrought", "ProviderReleased", "SignatureRatified", "SigningDescribed", "TermsAgreed",
        // Cohorts: plans and lives; applications, sheets and papers have errors of their own.
        "ApplicationReceived", "AssessmentClosed", "CertificateConfirmed", "CertificateExtended", "CertificateIssued", "CertificateRevoked", "CohortOpened",
        "EnrolmentEnded", "EnrolmentPaused", "EnrolmentResumed", "ParticipantEnrolled", "PelayananClosed", "ProviderSucceeded", "SeatsLimited",
        "SessionHeld", "SessionsPlanned", "SessionsReplanned", "TrackChanged", "UnitAssessed",
        // Facilities, offices, stakeholders and programmes: from which day and to which.
        "ActingAppointed", "AssociateIntroduced", "AssociateWithdrawn", "DesignatedAsRutan", "DesignationAsRutanEnded", "FacilityClosed", "FacilityDesignated",
        "FacilityEstablished", "FacilityMoved", "FacilityOfficesChanged", "FacilityPlacedUnder", "FacilityReclassified", "FacilityRenamed",
        "FacilityZoneChanged",
        "FunctionsAssigned", "HolderAppointed", "HousingCapacitySet", "MandateEnded", "MandateGiven", "PostAbolished", "PostEstablished", "PostRetitled",
        "PowerOfAttorneyGranted", "PowerOfAttorneyRevoked", "ProgrammeDiscontinued", "ProgrammeDrawnUp", "ProgrammeRevised", "SecurityLevelSet", "SpaceBlocked",
        "SpaceBooked", "SpaceClosed", "SpaceEquipped", "SpaceOpened", "SpaceSeatsChanged", "StakeholderDissolved", "StakeholderKindChanged",
        "StakeholderLeftParent", "StakeholderOfficesChanged", "StakeholderPlacedUnder", "StakeholderRegistered", "StakeholderRenamed", "SuccessorsNamed",
        "TenureEnded", "TerritoryRecorded",
        // Placements: help and visits that are planned, and an end that was announced.
        "CheckInPlanned", "MentoringAgreed", "WorkEnded",
    ];

    [Fact]
    public void Are_refused_of_what_is_done_and_of_nothing_else()
    {
        var undecided = Kinds().Where(static e => HasDays(e, []) && !SaysWhenDone(e)).Select(static e => e.Name)
            .Except(MayBeToldAhead, StringComparer.Ordinal).ToArray();
        var decidedTwice = Kinds().Where(SaysWhenDone).Select(static e => e.Name).Intersect(MayBeToldAhead, StringComparer.Ordinal);

        string.Join(", ", undecided).Should().BeEmpty("an event with a day is one of something done, or is listed as one that may be told ahead");
        decidedTwice.Should().BeEmpty();
        MayBeToldAhead.Except(Kinds().Select(static e => e.Name), StringComparer.Ordinal).Should().BeEmpty("nothing is listed that is not there");
    }

    private static IEnumerable<Type> Kinds() =>
        typeof(JournalEvent).Assembly.GetTypes().Where(static t => t.IsSubclassOf(typeof(JournalEvent)) && !t.IsAbstract);

    private static bool SaysWhenDone(Type kind) =>
        kind.GetProperty(nameof(JournalEvent.Done), BindingFlags.Instance | BindingFlags.NonPublic)!.GetMethod!.DeclaringType == kind;

    // The days of the evidence that an event keeps are not its own.
    private static bool HasDays(Type type, HashSet<Type> seen)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(LocalDate))
        {
            return true;
        }

        return seen.Add(type)
            && type.Namespace != typeof(Domain.Rules.Receipt).Namespace
            && (type.IsGenericType && type.GetGenericArguments().Any(a => HasDays(a, seen))
                || (type.Namespace?.StartsWith("Pembinaan", StringComparison.Ordinal) == true
                    && type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Any(p => p.GetIndexParameters().Length == 0 && HasDays(p.PropertyType, seen))));
    }
}
