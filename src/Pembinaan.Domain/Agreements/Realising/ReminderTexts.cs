namespace Pembinaan.Domain.Agreements;

/// <summary>Reminders in words.</summary>
internal static class ReminderTexts
{
    public static LocalisedText Of(Reminder reminder, string agreement, IReadOnlyCollection<string> partners)
    {
        var (id, en) = (IndonesianDate.Format(reminder.Target), IndonesianDate.Format(reminder.Target, Language.English));
        var (whichId, whichEn) =
            partners.Count == 0
                ? ($"Perjanjian {agreement}", $"Agreement {agreement}")
                : ($"Perjanjian {agreement} dengan {string.Join(", ", partners)}", $"Agreement {agreement} with {string.Join(", ", partners)}");
        return reminder.Kind switch
        {
            ReminderKind.Expiry => new($"{whichId} berakhir {id}.", $"{whichEn} ends on {en}."),
            ReminderKind.RenewalNotice => new($"{whichId}: perpanjangan paling lambat diminta {id}.", $"{whichEn}: renewal must be asked for by {en}."),
            ReminderKind.Obligation => new(
                $"{whichId}: kewajiban {reminder.About} jatuh tempo {id}.",
                $"{whichEn}: obligation {reminder.About} falls due on {en}."
            ),
            ReminderKind.FollowUp => new(
                $"{whichId}: tindak lanjut {reminder.About} jatuh tempo {id}.",
                $"{whichEn}: follow-up {reminder.About} falls due on {en}."
            ),
            _ => new($"{whichId}: pengesampingan {reminder.About} berakhir {id}.", $"{whichEn}: the waiver of {reminder.About} ends on {en}."),
        };
    }
}
