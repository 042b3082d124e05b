using Pembinaan.Domain.Agreements;

namespace Pembinaan.Domain.Dossiers;

/// <content>Its reminders in words.</content>
public sealed partial class PortfolioInDossier
{
    /// <summary>
    /// A reminder in words: which agreement, with whom, what falls on which day and who owes it, or that it is overdue or over after that day; by the names of
    /// a day.
    /// </summary>
    /// <param name="reminder">The reminder, about an agreement that the dossier holds.</param>
    /// <param name="day">The day of reading, whose names are printed.</param>
    /// <returns>The sentence; or <see cref="DossierErrors.Missing"/>.</returns>
    public DomainResult<LocalisedText> Sentence(Reminder reminder, LocalDate day)
    {
        Guard.Against.Null(Guard.Against.Null(reminder).Agreement, nameof(reminder));
        Guard.Against.NotIso(day);
        if (_dossier.FindAgreement(reminder.Agreement) is not { } agreement)
        {
            return DossierErrors.Missing.For(nameof(reminder), Argument.Of("role", References.Agreement), Argument.Of("id", reminder.Agreement.Value));
        }

        var partners = agreement.PartiesOn(day).Select(static p => p.Party).Where(static p => p.Facility is null).Select(p => _dossier.NameOf(p, day)).ToList();
        var (what, named) = OnRecord(reminder, agreement.Effective);
        var owner = named is null ? null : Obligations.OwedBy(agreement.Effective, named, reminder.Target);
        return ReminderTexts.Of(
            reminder,
            day,
            agreement.Effective.ByName,
            partners,
            what,
            owner is null ? null : _dossier.NameOf(owner, day)
        );
    }

    // What it is about, as the agreement prints it, and who owes it.
    private static (LocalisedText? What, PartyId? Owner) OnRecord(Reminder reminder, CooperationAgreement agreement) =>
        reminder.Kind switch
        {
            ReminderKind.Obligation when Obligations.Of(agreement, reminder.Target).FirstOrDefault(o => IsOf(reminder, o)).Obligation is { } duty => (
                duty.Duty,
                duty.Party
            ),
            ReminderKind.FollowUp when agreement.FollowUps.FirstOrDefault(f => f.Code == reminder.About) is { } step => (step.What, step.Owner),
            _ => (null, null),
        };

    private static bool IsOf(Reminder reminder, (Obligation Obligation, bool StandsWhenDue, LocalDate? FallsDueOn, LocalDate? FulfilledOn) owed) =>
        owed.Obligation.Code == reminder.About && owed.FallsDueOn == reminder.Target && owed.StandsWhenDue;
}
