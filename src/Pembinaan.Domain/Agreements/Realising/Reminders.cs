using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Agreements.Realising;

/// <summary>Which reminders are due. The log of those sent is the application's; nothing is remembered here.</summary>
public static class Reminders
{
    /// <summary>The reminders that are due on a day and not in the log. One that was missed stays due until it is sent or void: never lost, never doubled. An agreement that was renewed or ended early gives none about its end, and an obligation that was fulfilled, or falls due only after an early end, gives none. Of agreements recognised as the same, only the one that counts gives any.</summary>
    /// <param name="agreements">The agreements; their successors too.</param>
    /// <param name="thresholds">How long before each kind of day; there is no default.</param>
    /// <param name="day">The day.</param>
    /// <param name="sent">The log.</param>
    /// <returns>The reminders in the order of the days they are about.</returns>
    public static IReadOnlyList<Reminder> Due(
        IReadOnlyCollection<CooperationAgreement> agreements,
        IReadOnlyCollection<(ReminderKind Kind, Term Ahead)> thresholds,
        LocalDate day,
        IEnumerable<Reminder> sent)
    {
        Guard.Against.Null(agreements);
        Guard.Against.Null(thresholds);
        Guard.Against.Null(sent);
        var log = sent.ToHashSet();
        var renewed = agreements.Where(static a => a.FormedOn is not null).Select(static a => a.Continues?.Predecessor).OfType<Identities.AgreementId>().ToHashSet();
        return
        [
            .. RecognisedDuplicates.CountedOnce(agreements).Where(a => a.FormedOn is not null && !a.TermDays.IsEmpty)
                .SelectMany(a => All(a, thresholds, renewed.Contains(a.Id)))
                .Where(r => r.DueFrom <= day && !log.Contains(r))
                .Distinct()
                .OrderBy(static r => r.Target)
                .ThenBy(static r => r.Agreement.Value, StringComparer.Ordinal)
                .ThenBy(static r => r.DueFrom),
        ];
    }

    private static IEnumerable<Reminder> All(CooperationAgreement agreement, IReadOnlyCollection<(ReminderKind Kind, Term Ahead)> thresholds, bool isRenewed)
    {
        var endsEarly = agreement.Days.IsCutShort;
        foreach (var (kind, ahead) in thresholds)
        {
            switch (kind)
            {
                case ReminderKind.Expiry when !isRenewed && !endsEarly && agreement.LastDay is { } last:
                    yield return new(agreement.Id, kind, last, ahead);
                    break;
                case ReminderKind.RenewalNotice when !isRenewed && !endsEarly && agreement.RenewalRequests.Count == 0 && agreement.LatestNoticeOfRenewal is { } latest:
                    yield return new(agreement.Id, kind, latest, ahead);
                    break;
                case ReminderKind.Obligation:
                    foreach (var obligation in agreement.Days.Terms.Segments[^1].Value.Obligations.Where(o => o.DueOn is { } due && !(endsEarly && agreement.LastDay < due) && !agreement.Fulfilments.Any(f => f.Code == o.Code)))
                    {
                        yield return new(agreement.Id, kind, obligation.DueOn!.Value, ahead, obligation.Code);
                    }

                    break;
            }
        }
    }
}
