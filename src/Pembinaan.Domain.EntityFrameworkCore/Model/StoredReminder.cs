using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.EntityFrameworkCore;

/// <summary>A reminder of the log as a row: what was sent, once.</summary>
public sealed class StoredReminder
{
    internal StoredReminder(AgreementId agreement, ReminderKind kind, LocalDate target, Term ahead, string about, Instant sentAt)
    {
        Agreement = agreement;
        Kind = kind;
        Target = target;
        Ahead = ahead;
        About = about;
        SentAt = sentAt;
    }

    /// <summary>The agreement.</summary>
    public AgreementId Agreement { get; private set; }

    /// <summary>What it is about.</summary>
    public ReminderKind Kind { get; private set; }

    /// <summary>The day it is about.</summary>
    public LocalDate Target { get; private set; }

    /// <summary>How long before that day it was due.</summary>
    public Term Ahead { get; private set; }

    /// <summary>The code of what it is about; empty if there is none.</summary>
    public string About { get; private set; }

    /// <summary>When it was logged.</summary>
    public Instant SentAt { get; private set; }

    /// <summary>The reminder.</summary>
    /// <returns>The reminder as the library makes it.</returns>
    public Reminder ToReminder() => new(Agreement, Kind, Target, Ahead, About.Length == 0 ? null : About);

    /// <summary>Agreement, kind and day.</summary>
    /// <returns>For example "PKS-1 Expiry 2025-01-31".</returns>
    public override string ToString() => FormattableString.Invariant($"{Agreement} {Kind} {Target:uuuu-MM-dd}");

    internal static StoredReminder Of(Reminder reminder, Instant sentAt) =>
        new(reminder.Agreement, reminder.Kind, reminder.Target, reminder.Ahead, reminder.About ?? "", sentAt);
}
