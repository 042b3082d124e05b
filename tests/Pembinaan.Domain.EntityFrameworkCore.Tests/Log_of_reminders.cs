using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.EntityFrameworkCore.Tests;

public sealed class Log_of_reminders
{
    private static readonly (ReminderKind, Term)[] Thresholds =
    [
        (ReminderKind.Expiry, Term.OfMonths(3)), (ReminderKind.Expiry, Term.Of(1, 15, MonthConvention.ThirtyDays)), (ReminderKind.Expiry, Term.OfDays(10)),
    ];

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Remembers_what_was_sent(string kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var db = database.Context();
        var agreement = Given.Agreement();
        var sent = new List<Reminder>();
        foreach (var day in new LocalDate[] { new(2026, 10, 31), new(2026, 12, 20), new(2027, 1, 25) })
        {
            var portfolio = Given.Whole(agreement, Given.Facility, Given.Company).Portfolio;
            var due = portfolio.RemindersDue(Thresholds, day, (await db.LoggedAsync([agreement.Id])).Value);
            var reminder = due.Value.Should().ContainSingle().Subject;
            (await db.LogAsync(reminder, Given.Start)).Value.Should().Be(reminder);
            portfolio.RemindersDue(Thresholds, day, (await db.LoggedAsync([agreement.Id])).Value).Value.Should().BeEmpty();
            sent.Add(reminder);
        }

        (await database.Context().LoggedAsync([agreement.Id, agreement.Id])).Value.Should().BeEquivalentTo(sent);
        (await database.Context().LoggedAsync([AgreementId.From("PKS-9")])).Value.Should().BeEmpty();
        (await database.Context().Reminders.OrderBy(static r => r.Ahead).Select(static r => r.SentAt).FirstAsync()).Should().BeLessThanOrEqualTo(Given.Start);
    }

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Lets_one_of_several_hosts_send(string kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        foreach (var about in new[] { null, "LAPORAN" })
        {
            var reminder = new Reminder(AgreementId.From("PKS-1"), ReminderKind.Obligation, new(2026, 1, 1), Term.OfDays(7), about);
            var hosts = Enumerable.Range(0, 4).Select(_ => database.Context()).ToList();
            var answers = await Task.WhenAll(hosts.Select(h => Task.Run(() => h.LogAsync(reminder, Given.Start))));

            answers.Count(static a => a.IsSuccess).Should().Be(1);
            answers.Where(static a => !a.IsSuccess).Should().OnlyContain(static a => a.Has(StorageErrors.ReminderLogged) && a.IsConflict());
        }
    }

    [Theory]
    [InlineData(3, 10, MonthConvention.Clamped, "P3M10D")]
    [InlineData(0, 0, MonthConvention.Clamped, "P0M0D")]
    [InlineData(-3, -10, MonthConvention.ThirtyDays, "P-3M-10D/ThirtyDays")]
    [InlineData(120_000, 3_660_000, MonthConvention.RolledUp, "P120000M3660000D/RolledUp")]
    public async Task Keeps_lengths_as_text(int months, int days, MonthConvention convention, string text)
    {
        var kind = Databases.Kinds[0];
        await using var database = await TestDatabase.CreateAsync(kind);
        var db = database.Context();
        db.Add(new Visit { Length = Term.Of(months, days, convention) });
        await db.SaveChangesAsync();

        (await database.Context().Visits.SingleAsync()).Length.Should().Be(Term.Of(months, days, convention));
        (await db.Database.SqlQueryRaw<string>("SELECT \"Length\" AS \"Value\" FROM \"Visits\"").SingleAsync()).Should().Be(text);
    }
}
