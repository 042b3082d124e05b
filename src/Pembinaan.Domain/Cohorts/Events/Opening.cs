using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Programmes;

namespace Pembinaan.Domain.Cohorts.Events;

/// <content>The kinds of these events in stored texts.</content>
[JsonDerivedType(typeof(CohortOpened), "cohort-opened")]
[JsonDerivedType(typeof(ProviderSucceeded), "provider-succeeded")]
[JsonDerivedType(typeof(SeatsLimited), "seats-limited")]
public abstract partial record CohortEvent;

/// <summary>A cohort was opened.</summary>
/// <param name="Cohort">Its identity.</param>
/// <param name="Programme">The programme.</param>
/// <param name="Curriculum">The curriculum it keeps, whatever becomes of the programme.</param>
/// <param name="Plan">Facility, provider, seats and sessions.</param>
public sealed record CohortOpened(CohortId Cohort, ProgrammeId Programme, Curriculum Curriculum, CohortPlan Plan) : CohortEvent
{
    internal override IEnumerable<DomainError> FaultsBetween =>
        CurriculumCheck
            .FaultsOf(Curriculum)
            .Concat(CohortFaults.Of(Plan))
            .Concat(Plan.Sessions.SelectMany(s => CohortFaults.Under(Curriculum, s)).Select(static f => f.Of("plan")))
            .Concat((Plan.Provider ?? Curriculum.Provider) is null ? [CohortErrors.NoProvider.For("plan.provider")] : []);

    internal override LocalisedText Line =>
        Say.Of(
            $"Angkatan {Cohort} dari program {Programme} ({Curriculum.Title}) dibuka di {Plan.Facility}{By}: {Plan.Seats} tempat, {Plan.Sessions.Count} sesi",
            $"Cohort {Cohort} of programme {Programme} ({Curriculum.Title}) opened at {Plan.Facility}{By}: seats {Plan.Seats}, sessions {Plan.Sessions.Count}"
        );

    private LocalisedText? By => (Plan.Provider ?? Curriculum.Provider) is { } by ? Say.By(Say.Called(by, by.Bare)) : null;

    /// <summary>Who gives the sessions: as the plan says, otherwise as the curriculum does.</summary>
    internal ProviderId Provider => Plan.Provider ?? Curriculum.Provider!;
}

/// <summary>Another provider gives the sessions from a day on.</summary>
/// <param name="Provider">The new provider.</param>
/// <param name="FirstDay">The first day of the new provider.</param>
/// <param name="Reason">Why; null where an agreement took the cohort over.</param>
/// <param name="TakenOverBy">The agreement that took the cohort over; null where that is not why.</param>
public sealed record ProviderSucceeded(ProviderId Provider, LocalDate FirstDay, string? Reason, AgreementId? TakenOverBy = null) : CohortEvent
{
    internal override IEnumerable<DomainError> FaultsBetween =>
        Reason is null && TakenOverBy is null ? [JournalErrors.NoReason("reason")] : [];

    internal override LocalisedText Line =>
        Say.Of(
            $"Penyelenggara menjadi {Called} mulai {FirstDay}{By}{Say.Because(Reason)}",
            $"Provider is {Called} from {FirstDay}{By}{Say.Because(Reason)}"
        );

    private LocalisedText? By =>
        TakenOverBy is { } by
            ? Say.Of($", karena angkatan dipindahkan ke perjanjian {by}", $", because the cohort was moved to the agreement {by}")
            : null;

    private string Called => Say.Called(Provider, Provider.Bare);
}

/// <summary>The number of seats was changed. Nobody loses a place by it.</summary>
/// <param name="Seats">The seats from that day.</param>
/// <param name="FirstDay">The first day of the new number.</param>
/// <param name="Reason">Why.</param>
public sealed record SeatsLimited(int Seats, LocalDate FirstDay, string Reason) : CohortEvent
{
    internal override IEnumerable<DomainError> FaultsBetween => CohortFaults.Seats(Seats);

    internal override LocalisedText Line =>
        Say.Of($"Jumlah tempat menjadi {Seats} mulai {FirstDay}: {Reason}", $"Number of seats is {Seats} from {FirstDay}: {Reason}");
}
