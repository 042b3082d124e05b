using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Testing;

/// <summary>
/// The days on which an answer turns, each with the day before, both answers and what turns it: rows for a theory, <c>new TheoryData&lt;Boundary&gt;(rows)</c>
/// or <see cref="AsMemberData"/>. Month ends, leap days and changes of version are among them without being thought of.
/// </summary>
public static class BoundaryDays
{
    /// <summary>The days on which a condition turns.</summary>
    /// <typeparam name="TFacts">The facts handed in.</typeparam>
    /// <param name="condition">The condition.</param>
    /// <param name="facts">The facts.</param>
    /// <returns>The boundaries in order.</returns>
    /// <exception cref="PolicyTestException">A function of the condition throws, which is the inner exception.</exception>
    public static ValueList<Boundary> Of<TFacts>(Condition<TFacts> condition, TFacts facts)
    {
        Guard.Against.Null(condition);
        Guard.Against.Null(facts);
        var name = condition.Description.En;
        string At(LocalDate day) => Attempt.Told(() => $"\"{name}\" on {Iso.Of(day)} cannot be told", () => $"{condition.At(facts, day)}");
        return Attempt
            .Told(() => $"The days of \"{name}\" cannot be told", () => condition.BoundaryDays(facts).ToList())
            .Where(static day => day > FirstOfAll)
            .Select(day => new Boundary(name, day, At(day.PlusDays(-1)), At(day), [name]))
            .ToValueList();
    }

    /// <summary>The days on which a rule turns.</summary>
    /// <typeparam name="TFacts">The facts handed in.</typeparam>
    /// <param name="rule">The rule.</param>
    /// <param name="facts">The facts.</param>
    /// <returns>The boundaries in order.</returns>
    /// <exception cref="PolicyTestException">A function of the rule throws, which is the inner exception.</exception>
    public static ValueList<Boundary> Of<TFacts>(Rule<TFacts> rule, TFacts facts) =>
        Of(Policy<TFacts>.Of(Guard.Against.Null(rule)), rule.Code, Guard.Against.Null(facts));

    /// <summary>The days on which a rule set turns: its outcome or a reason.</summary>
    /// <typeparam name="TFacts">The facts handed in.</typeparam>
    /// <param name="set">The set.</param>
    /// <param name="facts">The facts.</param>
    /// <returns>The boundaries in order.</returns>
    /// <exception cref="PolicyTestException">A function of a rule throws, which is the inner exception.</exception>
    public static ValueList<Boundary> Of<TFacts>(RuleSet<TFacts> set, TFacts facts) =>
        Of(Policy<TFacts>.Of(Guard.Against.Null(set)), set.Id, Guard.Against.Null(facts));

    /// <summary>The days on which a rule book turns: the outcome, a reason or the version.</summary>
    /// <typeparam name="TFacts">The facts handed in.</typeparam>
    /// <param name="book">The book.</param>
    /// <param name="facts">The facts.</param>
    /// <returns>The boundaries in order.</returns>
    /// <exception cref="PolicyTestException">A function of a rule throws, which is the inner exception.</exception>
    public static ValueList<Boundary> Of<TFacts>(RuleBook<TFacts> book, TFacts facts) =>
        Of(Policy<TFacts>.Of(Guard.Against.Null(book)), book.Id, Guard.Against.Null(facts));

    /// <summary>The days on which the rules of a table turn for the facts of every row, each under the row's name.</summary>
    /// <typeparam name="TFacts">The facts handed in.</typeparam>
    /// <param name="table">The table.</param>
    /// <returns>The boundaries in the order of the rows.</returns>
    /// <exception cref="PolicyTestException">A function of a rule throws, which is the inner exception; the message names the row.</exception>
    public static ValueList<Boundary> Of<TFacts>(DecisionTable<TFacts> table) =>
        Guard.Against.Null(table).Rows.SelectMany(row => Of(table.Policy, row.Name, row.Facts, $"\"{row.Name}\"")).ToValueList();

    /// <summary>The days on which the outcome of a decision turns, with its waivers and the date that selected its version.</summary>
    /// <typeparam name="TFacts">The facts decided on.</typeparam>
    /// <param name="decision">The decision.</param>
    /// <returns>The boundaries in order.</returns>
    /// <exception cref="PolicyTestException">A function of a rule throws, which is the inner exception.</exception>
    public static ValueList<Boundary> Of<TFacts>(Decision<TFacts> decision) =>
        Attempt
            .Told(() => $"The days of {decision.Version} cannot be told", () => decision.Edges().ToList())
            .Where(static edge => edge.Day > FirstOfAll)
            .Select(edge => new Boundary(
                $"{decision.Version}",
                edge.Day,
                $"{Expected.Of(edge.Before)}",
                $"{Expected.Of(edge.After)}",
                [.. edge.IsChangeOfVersion ? [Versions(edge.Before, edge.After)] : Array.Empty<string>(), .. edge.Rules.Select(static r => r.Rule.Code)]
            ))
            .ToValueList();

    /// <summary>The days on which an axis of the standing of an agreement turns.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <returns>The boundaries in order; no day lies more than five years after the last day that its journal and its terms name.</returns>
    public static ValueList<Boundary> Of(CooperationAgreement agreement)
    {
        Guard.Against.Null(agreement);
        var days = DaysIn.All(
            agreement.Journal.Entries.Select(static e => (e.Event, e.Stamp)),
            [.. agreement.TermDays.Edges(), .. agreement.InForceDays.Edges()]
        );
        return Scan($"{agreement.Id}", days, day => Axes(agreement.StandingOn(day))).ToValueList();
    }

    /// <summary>
    /// The days on which it turns where a certificate stands. Where the dossier cannot tell where it stands, the codes of the reasons are the answer.
    /// </summary>
    /// <param name="certificate">The certificate.</param>
    /// <param name="cohort">The cohort that issued it, in its dossier.</param>
    /// <returns>The boundaries in order.</returns>
    public static ValueList<Boundary> Of(IssuedCertificate certificate, CohortInDossier cohort)
    {
        Guard.Against.Null(certificate);
        Guard.Against.Null(cohort);
        LocalDate[] own = [certificate.Certificate.IssuedOn, .. certificate.ValidUntil is { } until ? [until] : Array.Empty<LocalDate>()];
        var days = DaysIn.All(cohort.Cohort.Journal.Entries.Select(static e => (e.Event, e.Stamp)), own);
        return Scan($"{certificate.Certificate.Number}", days, day => [("Status", Told(cohort.StatusOf(certificate, day)))]).ToValueList();
    }

    private static string Told(DomainResult<CertificateStatus> status) =>
        status.IsSuccess ? $"{status.Value}" : string.Join(", ", status.ValidationErrors.Select(static e => e.ErrorCode).Distinct(StringComparer.Ordinal));

    /// <summary>The rows as a theory's <c>MemberData</c> takes them.</summary>
    /// <param name="rows">The rows.</param>
    /// <returns>Each row in an array of its own.</returns>
    public static IEnumerable<object[]> AsMemberData(this IEnumerable<Boundary> rows) => Guard.Against.Null(rows).Select(static row => new object[] { row });

    private static readonly LocalDate FirstOfAll = new(1, 1, 1);

    /// <summary>Of a policy: wherever the outcome, a reason or the version turns.</summary>
    /// <param name="policy">What is asked.</param>
    /// <param name="name">What each boundary is told to be of.</param>
    /// <param name="facts">The facts.</param>
    /// <param name="told">The name as a message has it where a function throws; null where it is the same.</param>
    private static ValueList<Boundary> Of<TFacts>(Policy<TFacts> policy, string name, TFacts facts, string? told = null)
    {
        told ??= name;
        var boundaries = new List<Boundary>();
        Decision<TFacts> On(LocalDate day) => Attempt.Told(() => $"{told} on {Iso.Of(day)} cannot be decided", () => policy.Decide(facts, day));
        foreach (var day in policy.Turns(facts, told).Where(static day => day > FirstOfAll))
        {
            var (before, after) = (On(day.PlusDays(-1)), On(day));
            var (was, now) = (Expected.Of(before), Expected.Of(after));
            if (was != now || before.Version?.Name != after.Version?.Name)
            {
                boundaries.Add(new(name, day, $"{was}", $"{now}", Turning(before, after)));
            }
        }

        return boundaries.ToValueList();
    }

    private static IEnumerable<string> Turning<TFacts>(Decision<TFacts> before, Decision<TFacts> after)
    {
        if (before.Rules is null || after.Rules is null)
        {
            return [Versions(before, after)];
        }

        var was = before.AllFindings().ToDictionary(static f => f.Rule.Code, static f => (Verdict?)f.Verdict, StringComparer.Ordinal);
        var now = after.AllFindings().ToDictionary(static f => f.Rule.Code, static f => (Verdict?)f.Verdict, StringComparer.Ordinal);
        return
        [
            .. before.Version?.Name == after.Version?.Name ? Array.Empty<string>() : [Versions(before, after)],
            .. was.Keys.Union(now.Keys, StringComparer.Ordinal).Where(code => was.GetValueOrDefault(code) != now.GetValueOrDefault(code)),
        ];
    }

    private static string Versions<TFacts>(in Decision<TFacts> before, in Decision<TFacts> after) => $"version {NameOf(before)} → {NameOf(after)}";

    private static string NameOf<TFacts>(in Decision<TFacts> decision) => decision.Rules is null ? "none" : decision.Version!.Name;

    private static (string Axis, string Value)[] Axes(Standing standing) =>
        [
            (nameof(standing.Formation), $"{standing.Formation}"),
            (nameof(standing.LegalForce), $"{standing.LegalForce}"),
            ("Intake", standing.IsOpenForIntake switch { true => "intake Open", false => "intake Closed", null => "intake not known" }),
            ("Suspension", standing.IsSuspended ? "Suspended" : "not suspended"),
        ];

    private static IEnumerable<Boundary> Scan(string name, (LocalDate First, LocalDate Last) days, Func<LocalDate, (string Axis, string Value)[]> answer)
    {
        var before = answer(days.First);
        for (var day = days.First.PlusDays(1); day <= days.Last; day = day.PlusDays(1))
        {
            var after = answer(day);
            if (!after.SequenceEqual(before))
            {
                yield return new(name, day, Said(before), Said(after), after.Except(before).Select(static a => a.Axis));
            }

            before = after;
        }
    }

    private static string Said((string Axis, string Value)[] answer) => string.Join(", ", answer.Select(static a => a.Value));
}
