namespace Pembinaan.Domain.EntityFrameworkCore.Tests.Racing;

/// <summary>
/// One of two processes that race. A line <c>seat COHORT PERSON</c>, <c>quota COHORT PERSON</c> or <c>end AGREEMENT REASON</c> is got ready and answered with <c>ready</c>; the next line,
/// whatever it says, sets it off; then comes <c>won</c>, or the code with which it was told that it lost.
/// </summary>
internal static class Racer
{
    public static async Task<int> RunAsync(string connection, TextReader orders, TextWriter answers)
    {
        var options = new DbContextOptionsBuilder().UseNpgsql(connection).Options;
        while (await orders.ReadLineAsync() is { } order)
        {
            await using var db = new Registry(options);
            var run = await ReadyAsync(db, order.Split(' '));
            await SayAsync(answers, "ready");
            if (await orders.ReadLineAsync() is null)
            {
                return 1;
            }

            await SayAsync(answers, await run());
        }

        return 0;
    }

    private static async Task<Func<Task<string>>> ReadyAsync(Registry db, string[] order)
    {
        switch (order)
        {
            case ["seat", var cohort, var person]:
                var enrolled = (await db.LoadAsync(CohortId.From(cohort))).Bind(c => c.Enrolled(person, $"{cohort}-{person}"));
                return () => AppendAsync(db, enrolled);

            case ["quota", var under, var joining]:
                var joined = (await db.LoadDossierAsync(CohortId.From(under), Given.Start)).Bind(d => d[CohortId.From(under)].Enrol(
                    Given.Facts(ParticipantId.From(joining), d.Facilities[0].Id), new(2025, 8, 4), Given.At(5, $"{under}-{joining}")).Map(static c => c.Cohort));
                return () => AppendAsync(db, joined);

            case ["end", var agreement, var reason]:
                var ended = (await db.LoadAsync(AgreementId.From(agreement))).Bind(a => a.Ended(new(2025, 12, 31), $"{agreement}-{reason}", reason));
                return () => AppendAsync(db, ended);

            default:
                throw new InvalidOperationException($"There is no such order: {string.Join(' ', order)}");
        }
    }

    private static async Task<string> AppendAsync<T>(Registry db, DomainResult<T> result)
        where T : Journals.AggregateRoot
    {
        var appended = await db.AppendAsync(result);
        return appended.IsSuccess ? "won" : string.Join(",", appended.ValidationErrors.Select(static e => e.ErrorCode));
    }

    private static async Task SayAsync(TextWriter answers, string line)
    {
        await answers.WriteLineAsync(line);
        await answers.FlushAsync();
    }
}
