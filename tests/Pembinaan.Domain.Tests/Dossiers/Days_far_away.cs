using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Tests.Cohorts;
using Pembinaan.Domain.Time;
using CohortsGiven = Pembinaan.Domain.Tests.Cohorts.Given;

namespace Pembinaan.Domain.Tests.Dossiers;

/// <summary>Every day of the years 1 to 9999 may be asked about, whatever is declared: there is an answer and no exception.</summary>
public sealed class Days_far_away
{
    private static readonly Cohort Course = Given.Cohort(Given.Cohort2, CohortsGiven.Plan("2024-06-03")).Enrolled(2).HeldAll(1, 3);
    private static readonly Dossier Undeclared = Given.Of(Course, Given.With()).Knowing(CohortsGiven.Facts(CohortsGiven.Person(1)), CohortsGiven.Facts(CohortsGiven.Person(9)));
    private static readonly Dossier Declared = Undeclared.HoldingAll(Given.Now, Holding.Cohorts, Holding.Agreements, Holding.Stakeholders, Holding.Facilities, Holding.Referrals);

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("1900-01-01")]
    [InlineData("1999-06-21")]
    [InlineData("1999-06-22")]
    [InlineData("2999-12-31")]
    [InlineData("9999-12-31")]
    public void Are_answered_and_throw_nothing(string iso)
    {
        Asked(Undeclared, Given.Day(iso)).Should().BeEmpty();
        Asked(Declared, Given.Day(iso)).Should().BeEmpty();
    }

    private static IEnumerable<string> Asked(Dossier dossier, LocalDate day)
    {
        var someone = CohortsGiven.Facts(CohortsGiven.Person(9));
        var cohort = dossier[Given.Cohort2];
        var agreement = dossier.Agreements[0].Id;
        Dictionary<string, Action> questions = new(StringComparer.Ordinal)
        {
            ["may join"] = () => cohort.MayJoin(someone, day),
            ["may join, known"] = () => cohort.MayJoin(CohortsGiven.Person(9), day),
            ["select"] = () => cohort.Select([someone], day),
            ["waiting"] = () => cohort.WaitingOn(day),
            ["seats"] = () => cohort.SeatsOn(day),
            ["review"] = () => cohort.Review(day),
            ["next"] = () => cohort.Next(day),
            ["hold"] = () => cohort.Hold(CohortsGiven.Session(4), new([CohortsGiven.Person(1)], []), Given.On("2024-06-28", "hold-4")),
            ["enrol"] = () => cohort.Enrol(someone, day, Given.On("2024-06-28", "enrol-9")),
            ["complete"] = () => cohort.Complete(CohortsGiven.Person(1), day, Given.On("2024-06-28", "complete")),
            ["completion"] = () => cohort.CompletionOn(day),
            ["taking part"] = () => _ = cohort.TakingPartOn(day).Count(),
            ["look ahead"] = () => dossier.LookAhead(dossier.Programmes[0].Id, dossier.Participants, 3, Given.Lapas.Id, day),
            ["realised"] = () => dossier[agreement].Realised(day, Term.OfMonths(3)),
            ["realised in the year"] = () => dossier.Realised(RollUp.Partner, day.Year),
            ["standing"] = () => dossier[agreement].StandingOn(day),
            ["warnings"] = () => dossier[agreement].WarningsOn(day),
            ["may be renewed"] = () => dossier[agreement].MayBeRenewed(day),
            ["in force"] = () => dossier.Portfolio.InForceOn(day),
            ["ending"] = () => dossier.Portfolio.EndingBetween(ValidityPeriod.On(day)),
            ["gaps"] = () => dossier.Portfolio.GapsOf(Given.Lapas.Id, CohortsGiven.Sabun, day.Year),
            ["dormant"] = () => dossier.Portfolio.Dormant(day, Term.OfMonths(3)),
            ["reminders"] = () => dossier.Portfolio.RemindersDue([(ReminderKind.Expiry, Term.OfDays(30))], day, []),
            ["candidate"] = () => dossier.CandidateOf(someone, Fact<DateSet>.Unknown, day),
        };

        return [.. questions.Select(static q => (q.Key, Thrown: Thrown(q.Value))).Where(static q => q.Thrown is not null).Select(static q => $"{q.Key}: {q.Thrown!.Message}")];
    }

    [Theory]
    [InlineData("1999-06-21")]
    [InlineData("1999-06-22")]
    public void Have_no_rule_set_in_force_on_both_sides_of_the_first_number_of_the_law(string iso)
    {
        foreach (var dossier in new[] { Undeclared, Declared })
        {
            var answer = dossier[Given.Cohort2].MayJoin(CohortsGiven.Facts(CohortsGiven.Person(9)), Given.Day(iso));

            answer.Outcome.Should().NotBe(Outcome.Met);
            answer.Eligibility.Outcome.Should().Be(Outcome.NoRuleSetInForce);
        }
    }

    private static Exception? Thrown(Action question)
    {
        try
        {
            question();
            return null;
        }
        catch (Exception exception) when (exception is ArgumentException or InvalidOperationException or OverflowException or NullReferenceException)
        {
            return exception;
        }
    }
}
