namespace Pembinaan.Domain.Agreements;

/// <summary>Reminders in words.</summary>
internal static class ReminderTexts
{
    /// <summary>A reminder in words.</summary>
    /// <param name="reminder">The reminder.</param>
    /// <param name="day">The day of reading: what it is about is overdue or over after its own day.</param>
    /// <param name="agreement">The agreement by its number.</param>
    /// <param name="partners">The partners by name.</param>
    /// <param name="what">What it is about, as the agreement has it; null where it does not have it any more, or has no words for it.</param>
    /// <param name="owner">Who owes it, by name; null where nobody does, or where it is not on record any more.</param>
    public static LocalisedText Of(
        Reminder reminder,
        LocalDate day,
        string agreement,
        IReadOnlyCollection<string> partners,
        LocalisedText? what,
        string? owner
    )
    {
        var target = reminder.Target;
        var with = partners.Count == 0 ? null : Say.Of($" dengan {string.Join(", ", partners)}", $" with {string.Join(", ", partners)}");
        var which = Say.Of($"Perjanjian {agreement}{with}", $"Agreement {agreement}{with}");
        var about = what ?? (reminder.About is { } code ? LocalisedText.Same(code) : null);
        var by = Say.By(owner);
        return (reminder.Kind, target < day) switch
        {
            (ReminderKind.Expiry, false) => Say.Of($"{which} berakhir {target}.", $"{which} ends on {target}."),
            (ReminderKind.Expiry, true) => Say.Of($"{which} sudah berakhir {target}.", $"{which} ended on {target}."),
            (ReminderKind.RenewalNotice, false) => Say.Of(
                $"{which}: perpanjangan paling lambat diminta {target}.",
                $"{which}: renewal must be asked for by {target}."
            ),
            (ReminderKind.RenewalNotice, true) => Say.Of(
                $"{which}: hari terakhir untuk meminta perpanjangan, {target}, sudah lewat.",
                $"{which}: the latest day to ask for renewal, {target}, has passed."
            ),
            (ReminderKind.RenewalStop, false) => Say.Of(
                $"{which} diperpanjang dengan sendirinya kecuali diberitahukan paling lambat {target}.",
                $"{which} renews itself unless notice is given by {target}."
            ),
            (ReminderKind.RenewalStop, true) => Say.Of(
                $"{which}: hari terakhir untuk memberitahukan agar tidak diperpanjang dengan sendirinya, {target}, sudah lewat.",
                $"{which}: the latest day to stop its automatic renewal, {target}, has passed."
            ),
            (ReminderKind.Obligation, false) => Say.Of(
                $"{which}: kewajiban {about}{by} jatuh tempo {target}.",
                $"{which}: obligation {about}{by} falls due on {target}."
            ),
            (ReminderKind.Obligation, true) => Say.Of(
                $"{which}: kewajiban {about}{by} terlambat, jatuh tempo {target}.",
                $"{which}: obligation {about}{by} is overdue, due on {target}."
            ),
            (ReminderKind.FollowUp, false) => Say.Of(
                $"{which}: tindak lanjut {about}{by} jatuh tempo {target}.",
                $"{which}: follow-up {about}{by} falls due on {target}."
            ),
            (ReminderKind.FollowUp, true) => Say.Of(
                $"{which}: tindak lanjut {about}{by} terlambat, jatuh tempo {target}.",
                $"{which}: follow-up {about}{by} is overdue, due on {target}."
            ),
            (_, false) => Say.Of($"{which}: pengesampingan {about} berakhir {target}.", $"{which}: the waiver of {about} ends on {target}."),
            _ => Say.Of($"{which}: pengesampingan {about} sudah berakhir {target}.", $"{which}: the waiver of {about} ended on {target}."),
        };
    }
}
