using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Agreements;

/// <summary>Which reminders are due. The log of those sent is the application's; nothing is remembered here.</summary>
internal static class Reminders
{
    /// <summary>The reminders that are due on a day and not in the log: for each thing and day that it is about at most one, the latest that is due.</summary>
    /// <remarks>
    /// One that was missed stays due until it is sent, a later one about the same day takes its place, or it is void; so that the first question, or one after
    /// a long pause, gives no flood.
    /// An agreement that was renewed, itself or one recognised as the same, or ended early gives none about its end; a request of the partner for renewal
    /// that is about its present term gives none about the notice; an automatic renewal that was stopped gives none about its stop; an obligation that was
    /// fulfilled, is not in the terms of its due day, rests while the agreement is suspended, or falls due only after an early end, gives none; of a
    /// recurring duty one that was missed gives none once the next has fallen due. What ended long ago gives none. Of agreements recognised as the same,
    /// only the one that counts gives any.
    /// </remarks>
    internal static ValueList<Reminder> Due(
        IReadOnlyCollection<CooperationAgreement> agreements,
        IReadOnlyCollection<(ReminderKind Kind, Term Ahead)> thresholds,
        LocalDate day,
        IEnumerable<Reminder> sent,
        Term? keptAfterTheEnd = null
    )
    {
        var all = Guard.Against.NullItem(agreements);
        Guard.Against.Null(thresholds);
        Guard.Against.NotIso(day);
        var log = Guard.Against.NullItem(sent).ToLookup(static r => r with { Ahead = default }, static r => r.DueFrom);
        var kept = keptAfterTheEnd ?? Reminder.KeptAfterTheEnd;
        var renewed = all.Where(static a => a.FormedOn is not null && !a.TermDays.IsEmpty)
            .Select(static a => a.Continues?.Predecessor)
            .OfType<AgreementId>()
            .ToHashSet();
        renewed.UnionWith(RecognisedDuplicates.Groups(all).Where(renewed.Overlaps).SelectMany(static g => g).ToList());
        return
        [
            .. RecognisedDuplicates
                .CountedOnce(all)
                .Where(static a => a.FormedOn is not null && !a.TermDays.IsEmpty)
                .SelectMany(a => All(a, thresholds, renewed.Contains(a.Id), day).Where(r => !IsVoid(r, a, kept, day)))
                .Where(r => r.DueFrom <= day)
                .GroupBy(static r => r with { Ahead = default })
                .Select(static g => g.MaxBy(static r => r.DueFrom)!)
                .Where(r => !log[r with { Ahead = default }].Any(from => from >= r.DueFrom))
                .OrderBy(static r => r.Target)
                .ThenBy(static r => r.Agreement.Value, StringComparer.Ordinal)
                .ThenBy(static r => r.DueFrom),
        ];
    }

    private static bool IsVoid(Reminder reminder, CooperationAgreement agreement, Term kept, LocalDate day)
    {
        // The end of a waiver is over by itself; everything else lasts as long as the agreement, which may have no end.
        var last =
            reminder.Kind == ReminderKind.WaiverEnd ? reminder.Target
            : agreement.LastDay is { } end ? LocalDate.Max(end, reminder.Target)
            : (LocalDate?)null;
        return last is { } over && kept.After(over) < day;
    }

    private static IEnumerable<Reminder> All(
        CooperationAgreement agreement,
        IReadOnlyCollection<(ReminderKind Kind, Term Ahead)> thresholds,
        bool isRenewed,
        LocalDate day
    )
    {
        var endsEarly = agreement.Days.IsCutShort;
        foreach (var (kind, ahead) in thresholds)
        {
            IEnumerable<(LocalDate Target, string? About)> targets = kind switch
            {
                ReminderKind.Expiry when !isRenewed && !endsEarly && agreement.LastDay is { } last => [(last, null)],
                ReminderKind.RenewalNotice when !isRenewed && !endsEarly && agreement.LatestNoticeOfRenewal is { } latest && !IsAskedFor(agreement) =>
                [
                    (latest, null),
                ],
                ReminderKind.RenewalStop when !isRenewed && !endsEarly && agreement.LatestNoticeAgainstRenewal(day) is { } latest => [(latest, null)],
                ReminderKind.Obligation => Open(Obligations.Of(agreement, LatestTarget(day, ahead)), day)
                    .Where(o => o.FallsDueOn is not null)
                    .Select(static o => (o.FallsDueOn!.Value, (string?)o.Obligation.Code)),
                ReminderKind.FollowUp => agreement.OpenFollowUpsOn(LocalDate.MaxIsoValue).Select(static f => (f.DueOn, (string?)f.Code)),
                ReminderKind.WaiverEnd => agreement
                    .Decisions.SelectMany(static d => d.WaiversReliedOn)
                    .Select(static w => (w.Period.LastDay!.Value, (string?)w.RuleCode)),
                _ => [],
            };
            foreach (var (target, about) in targets)
            {
                yield return new(agreement.Id, kind, target, ahead, about);
            }
        }
    }

    private static LocalDate LatestTarget(LocalDate day, Term ahead) =>
        DateKey.Bounded(ahead.AfterKey(DateKey.Of(day))) is var key and not (DateKey.Min or DateKey.Max)
            ? LocalDate.Max(day, DateKey.ToDate(key))
            : LocalDate.MaxIsoValue;

    private static IEnumerable<(Obligation Obligation, bool StandsWhenDue, LocalDate? FallsDueOn, LocalDate? FulfilledOn)> Open(
        IReadOnlyList<(Obligation Obligation, bool StandsWhenDue, LocalDate? FallsDueOn, LocalDate? FulfilledOn)> all,
        LocalDate day
    )
    {
        var latest = all.Where(n => n.StandsWhenDue && n.FallsDueOn <= day)
            .GroupBy(static n => n.Obligation.Code, StringComparer.Ordinal)
            .ToDictionary(static g => g.Key, static g => g.Max(static n => n.FallsDueOn), StringComparer.Ordinal);
        return all.Where(o =>
            o.StandsWhenDue
            && o.FulfilledOn is null
            && !(o.Obligation.EveryMonths is not null && latest.GetValueOrDefault(o.Obligation.Code) > o.Obligation.DueOn)
        );
    }

    // A request that an extension has answered is about an earlier term; and it is the partner that asks.
    private static bool IsAskedFor(CooperationAgreement agreement) =>
        LatestTerm.Of(agreement) is var term && agreement.RenewalRequests.Any(r => term.IsAskedAbout(r.Day) && agreement.AsksAsPartner(r.By, r.Day));
}
