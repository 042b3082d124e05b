using Pembinaan.Domain.Journals;

namespace Pembinaan.Domain.Cohorts.Events;

/// <content>The kinds of these events in stored texts.</content>
[JsonDerivedType(typeof(ApplicationReceived), "application-received")]
[JsonDerivedType(typeof(ApplicationApproved), "application-approved")]
[JsonDerivedType(typeof(ApplicationClosed), "application-closed")]
public abstract partial record CohortEvent;

/// <summary>Somebody applied. The application is identified by this entry.</summary>
/// <param name="Participant">Who.</param>
/// <param name="Day">The day of the application; of whoever comes by a transfer, that of the application there.</param>
/// <param name="From">The cohort that the person left for this one; null for whoever does not come by a transfer.</param>
/// <param name="Reason">Why the person comes by a transfer, where the entry by which the person left does not say it; else null.</param>
public sealed record ApplicationReceived(
    [property: Personal(PersonalKind.Identity)] ParticipantId Participant,
    LocalDate Day,
    CohortId? From = null,
    [property: Personal(PersonalKind.Text)] string? Reason = null
) : CohortEvent, IAboutPeople
{
    internal override LocalisedText Line
    {
        get
        {
            var from = From is { } left ? Say.Of($", pindah dari angkatan {left}", $", transferred from the cohort {left}") : null;
            var why = Reason is null ? "" : $": {Reason}";
            return Say.Of($"{Participant} mendaftar pada {Day}{from}{why}", $"{Participant} applied on {Day}{from}{why}");
        }
    }
}

/// <summary>An application was approved and stands on the waiting list.</summary>
/// <param name="Application">The entry of the application.</param>
/// <param name="Day">The day on which it was approved.</param>
public sealed record ApplicationApproved(EntryId Application, LocalDate Day) : CohortEvent, IAboutPeople
{
    internal override (LocalDate Day, string Field)? Done => (Day, "day");

    internal override EntryId? OfApplication => Application;

    internal override LocalisedText Line => Say.Of($"Pendaftaran {Application} disetujui pada {Day}", $"Application {Application} approved on {Day}");
}

/// <summary>An application was declined or taken back.</summary>
/// <param name="Application">The entry of the application.</param>
/// <param name="Day">The day on which it was declined or taken back.</param>
/// <param name="Reason">Why.</param>
public sealed record ApplicationClosed(EntryId Application, LocalDate Day, [property: Personal(PersonalKind.Text)] string Reason) : CohortEvent, IAboutPeople
{
    internal override (LocalDate Day, string Field)? Done => (Day, "day");

    internal override EntryId? OfApplication => Application;

    internal override LocalisedText Line =>
        Say.Of($"Pendaftaran {Application} ditutup pada {Day}: {Reason}", $"Application {Application} closed on {Day}: {Reason}");
}
