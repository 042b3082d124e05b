namespace Pembinaan.Domain.Agreements;

/// <summary>Reminders in words.</summary>
internal static class ReminderTexts
{
    /// <summary>A reminder in words.</summary>
    /// <param name="reminder">The reminder.</param>
    /// <param name="agreement">The agreement by its number.</param>
    /// <param name="partners">The partners by name.</param>
    /// <param name="owner">Who owes it, by name; null where nobody does, or where it is not on record any more.</param>
    public static LocalisedText Of(Reminder reminder, string agreement, IReadOnlyCollection<string> partners, string? owner)
    {
        var (id, en) = (IndonesianDate.Format(reminder.Target), IndonesianDate.Format(reminder.Target, Language.English));
        var (whichId, whichEn) =
            partners.Count == 0
                ? ($"Perjanjian {agreement}", $"Agreement {agreement}")
                : ($"Perjanjian {agreement} dengan {string.Join(", ", partners)}", $"Agreement {agreement} with {string.Join(", ", partners)}");
        var (ofId, ofEn) = owner is null ? ("", "") : ($" oleh {owner}", $" by {owner}");
        return reminder.Kind switch
        {
            ReminderKind.Expiry => new($"{whichId} berakhir {id}.", $"{whichEn} ends on {en}."),
            ReminderKind.RenewalNotice => new($"{whichId}: perpanjangan paling lambat diminta {id}.", $"{whichEn}: renewal must be asked for by {en}."),
            ReminderKind.Obligation => new(
                $"{whichId}: kewajiban {reminder.About}{ofId} jatuh tempo {id}.",
                $"{whichEn}: obligation {reminder.About}{ofEn} falls due on {en}."
            ),
            ReminderKind.FollowUp => new(
                $"{whichId}: tindak lanjut {reminder.About}{ofId} jatuh tempo {id}.",
                $"{whichEn}: follow-up {reminder.About}{ofEn} falls due on {en}."
            ),
            _ => new($"{whichId}: pengesampingan {reminder.About} berakhir {id}.", $"{whichEn}: the waiver of {reminder.About} ends on {en}."),
        };
    }
}
