using Pembinaan.Domain.Agreements;

namespace Pembinaan.Domain.EntityFrameworkCore;

/// <summary>The log of reminders, which <see cref="Dossiers.PortfolioInDossier.RemindersDue"/> asks for.</summary>
public static class PembinaanReminders
{
    /// <summary>Logs a reminder before it is sent, so that of several hosts one sends it.</summary>
    /// <param name="db">The context.</param>
    /// <param name="reminder">The reminder, as it was due.</param>
    /// <param name="at">The instant.</param>
    /// <param name="cancel">To give up; then nothing is logged.</param>
    /// <returns>
    /// The reminder, to be sent; or <see cref="StorageErrors.ReminderLogged"/>, <see cref="StorageErrors.Unavailable"/>,
    /// <see cref="StorageErrors.NotPrepared"/>, <see cref="StorageErrors.OlderSchema"/> or <see cref="StorageErrors.NewerSchema"/>.
    /// </returns>
    public static async Task<DomainResult<Reminder>> LogAsync(this DbContext db, Reminder reminder, Instant at, CancellationToken cancel = default)
    {
        Guard.Against.Null(db);
        Guard.Against.Null(reminder);
        return await Writing.RunAsync(db, writing => LoggedAsync(writing, reminder, at, cancel), cancel).ConfigureAwait(false);
    }

    /// <summary>The reminders in the log about some agreements.</summary>
    /// <param name="db">The context.</param>
    /// <param name="agreements">The agreements.</param>
    /// <param name="cancel">To give up.</param>
    /// <returns>
    /// The reminders; or <see cref="StorageErrors.RowDamaged"/>, <see cref="StorageErrors.Unavailable"/>, <see cref="StorageErrors.NotPrepared"/>,
    /// <see cref="StorageErrors.OlderSchema"/> or <see cref="StorageErrors.NewerSchema"/>.
    /// </returns>
    public static async Task<DomainResult<IReadOnlyList<Reminder>>> LoggedAsync(
        this DbContext db,
        IReadOnlyCollection<AgreementId> agreements,
        CancellationToken cancel = default
    )
    {
        Guard.Against.Null(db);
        Guard.Against.Null(agreements);
        return await Reading
            .RunAsync<IReadOnlyList<Reminder>>(
                db,
                async () =>
                {
                    if (await Schemas.CheckAsync(db, cancel).ConfigureAwait(false) is { IsSuccess: false } lacking)
                    {
                        return DomainResult<IReadOnlyList<Reminder>>.From(lacking);
                    }

                    var found = new List<Reminder>();
                    foreach (var some in agreements.Distinct().Chunk(500))
                    {
                        var rows = await DamagedRows
                            .ReadAsync(db.Set<StoredReminder>().AsNoTracking().Where(r => some.Contains(r.Agreement)), cancel)
                            .ConfigureAwait(false);
                        found.AddRange(rows.Select(static r => r.ToReminder()));
                    }

                    return found;
                },
                cancel
            )
            .ConfigureAwait(false);
    }

    private static async Task<DomainResult<Reminder>> LoggedAsync(Writing writing, Reminder reminder, Instant at, CancellationToken cancel)
    {
        if (await Schemas.CheckAsync(writing.Db, cancel).ConfigureAwait(false) is { IsSuccess: false } lacking)
        {
            return DomainResult<Reminder>.From(lacking);
        }

        var row = StoredReminder.Of(reminder, at);
        var isLogged = await writing
            .Db.Set<StoredReminder>()
            .AnyAsync(r => r.Agreement == row.Agreement && r.Kind == row.Kind && r.Target == row.Target && r.Ahead == row.Ahead && r.About == row.About, cancel)
            .ConfigureAwait(false);
        if (isLogged)
        {
            return StorageErrors.ReminderLogged.For("reminder", Argument.Of("agreement", reminder.Agreement.Value), Argument.Of("target", reminder.Target));
        }

        writing.Add(row);
        await writing.SaveAsync(cancel).ConfigureAwait(false);
        return reminder;
    }
}
