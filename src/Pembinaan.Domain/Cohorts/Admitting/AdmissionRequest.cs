using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Cohorts;

/// <summary>Who wishes to join, from when, and what else bears on it.</summary>
internal sealed record AdmissionRequest : IAboutPeople
{
    /// <summary>What is known about the person.</summary>
    public required ParticipantFacts Person
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>The first day of the enrolment.</summary>
    public required LocalDate Day { get; init; }

    /// <summary>The facility, as the rules of eligibility see it.</summary>
    public required FacilityContext Facility
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>The rules of eligibility; null for the national ones with the conditions of the cohort's curriculum.</summary>
    public RuleBook<EligibilityFacts>? Rules { get; init; }

    /// <summary>Rules of eligibility or of admission that an authorised person set aside.</summary>
    public ValueList<Waiver> Waivers { get; init; }

    /// <summary>Who decides, not blank; null for the author of the entry that enrols.</summary>
    public string? DecidedBy { get; init; }

    /// <summary>The other cohorts in which the person may take part.</summary>
    public ValueList<Cohort> OtherCohorts { get; init; }

    /// <summary>The application that is answered; null for the one of the person that waits, if any.</summary>
    public EntryId? Application { get; init; }

    /// <summary>Among what it is decided; null where everything is handed in by hand.</summary>
    internal AdmissionGrounds? Grounds { get; init; }

    /// <summary>What is to be recognised for the person once enrolled.</summary>
    public ValueList<Credit> Credits { get; init; }

    /// <summary>
    /// Why a credit does not count among those before it by what other cohorts and bodies say, and what is missing to say it; null where nobody can look.
    /// </summary>
    internal Func<Credit, IReadOnlyList<(Credit Credit, LocalDate Day)>, (ValueList<DomainError> Faults, ValueList<DomainError> Doubts)>? Proof { get; init; }

    /// <summary>In which zone the person is on a day, null where that is not known; null for that of the cohort.</summary>
    internal Func<LocalDate, IndonesianTimeZone?>? ZoneOn { get; init; }

    /// <summary>Whether those who wait before were asked first.</summary>
    internal bool IsInTurn { get; init; }

    /// <inheritdoc/>
    public override string ToString() => RecordPrinter.Of(this);
}
