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
        var (target, isOver) = (reminder.Target, reminder.Target < day);
        var with = partners.Count == 0 ? null : Say.Of($" dengan {string.Join(", ", partners)}", $" with {string.Join(", ", partners)}");
        var which = Say.Of($"Perjanjian {agreement}{with}", $"Agreement {agreement}{with}");
        var about = what ?? (reminder.About is { } code ? LocalisedText.Same(code) : null);
        LocalisedText ends = isOver ? new(" sudah berakhir", " ended on") : new(" berakhir", " ends on");
        var passed = isOver ? new LocalisedText(", yang sudah lewat", ", which has passed") : null;
        switch (reminder.Kind)
        {
            case ReminderKind.Expiry:
                return Say.Of($"{which}{ends} {target}.", $"{which}{ends} {target}.");
            case ReminderKind.RenewalNotice:
                return Say.Of(
                    $"{which}: perpanjangan paling lambat diminta {target}{passed}.",
                    $"{which}: renewal must be asked for by {target}{passed}."
                );
            case ReminderKind.RenewalStop:
                return Say.Of(
                    $"{which} diperpanjang dengan sendirinya kecuali diberitahukan paling lambat {target}{passed}.",
                    $"{which} renews itself unless notice is given by {target}{passed}."
                );
            case ReminderKind.WaiverEnd:
                return Say.Of($"{which}: pengesampingan {about}{ends} {target}.", $"{which}: the waiver of {about}{ends} {target}.");
            default:
                LocalisedText duty = reminder.Kind == ReminderKind.Obligation ? new("kewajiban", "obligation") : new("tindak lanjut", "follow-up");
                LocalisedText due = isOver ? new(" terlambat, jatuh tempo", " is overdue, due on") : new(" jatuh tempo", " falls due on");
                var owed = Say.Of($"{duty} {about}{Say.By(owner)}{due}", $"{duty} {about}{Say.By(owner)}{due}");
                return Say.Of($"{which}: {owed} {target}.", $"{which}: {owed} {target}.");
        }
    }
}
