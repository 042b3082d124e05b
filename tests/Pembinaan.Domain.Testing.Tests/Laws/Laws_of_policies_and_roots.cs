using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Stakeholders;
using Pembinaan.Domain.Time;
using Pembinaan.Domain.Testing.Tests.Tables;
using static Pembinaan.Domain.Rules.NoFact;
using static Pembinaan.Domain.Testing.Tests.Tables.Shop;

namespace Pembinaan.Domain.Testing.Tests.Laws;

public sealed class Laws_of_policies_and_roots
{
    private static readonly LocalDate From = new(2024, 1, 25);

    private static readonly LocalDate To = new(2024, 3, 5);

    [Fact]
    public void Hold_of_rules_made_of_the_librarys_conditions() =>
        PolicyLaws.Of(Set(Year, Passed, Agrees, Adult)).Hold(From, To, Fits, Fits with { Since = new LocalDate(2023, 2, 28), Score = Unknown });

    [Fact]
    public void Hold_of_the_national_rules()
    {
        var day = new LocalDate(2025, 8, 4);
        Facility lapas = A.Lapas();

        PolicyLaws.Of(EligibilityBooks.National).Hold(day.PlusDays(-3), day.PlusDays(3), An.Eligibility(An.AdultConvict("P-1", lapas, day), lapas, day));
    }

    // Unknown taken for no: with the fact forgotten it says no, and yes once it is known.
    [Fact]
    public void Tell_of_a_rule_that_takes_unknown_for_no() =>
        Broken(() => PolicyLaws.Of(Own(static s => s.Score.IsKnown ? Window.Always : Window.Never)).LearningNeverFlips(From, To, Fits))
        .Should()
            .Be("SET: it does not hold that learning never flips. Of the facts 1 on 2024-01-25, with Score unknown the decision is NotMet, and Met once it is 80.");

    // Unknown taken for yes: of somebody who has the score nothing flips, of others it does.
    [Fact]
    public void Tell_of_a_rule_that_takes_unknown_for_yes()
    {
        var least = 50;

        Broken(() => PolicyLaws.Of(Own(s => !s.Score.IsKnown || s.Score.Value >= least ? Window.Always : Window.Never)).LearningNeverFlips(From, To, Fits))
            .Should()
            .Be("SET: it does not hold that learning never flips. Of the facts 1 on 2024-01-25, with Score unknown the decision is Met, and NotMet once it is 1.");

        PolicyLaws.Of(Own(s => !s.Score.IsKnown ? Window.Unknown : s.Score.Value >= least ? Window.Always : Window.Never)).LearningNeverFlips(From, To, Fits);
    }

    [Fact]
    public void Hold_of_facts_of_several_types_with_one_base()
    {
        var score = new FactOf<Applicant, int>("score", new("nilai", "score"), static (in a) => a is ByTest test ? test.Score : ((ByWork)a).Score);
        var laws = PolicyLaws.Of(RuleSet<Applicant>.Of("SET", Rule.For<Applicant>("T-SCORE").Requires("Cukup.", "Enough.").When(score.AtLeast(50)).FacilityPolicy()).Value);

        laws.LearningNeverFlips(From, From, new ByTest(80)).LearningNeverFlips(From, From, new ByWork(80)).LearningNeverFlips(From, From, new ByWork(40), new ByTest(60));
    }

    private abstract record Applicant;

    private sealed record ByTest(Fact<int> Score) : Applicant;

    private sealed record ByWork(Fact<int> Score) : Applicant;

    // A function that gives another answer each time it is asked.
    [Theory]
    [InlineData("the window is the daily scan")]
    [InlineData("many are decided as one")]
    [InlineData("a replay is identical")]
    public void Tell_of_a_function_that_is_none(string law)
    {
        var chance = new Random(7);
        var laws = PolicyLaws.Of(Own(_ => chance.Next(2) == 0 ? Window.Always : Window.Never));

        Broken(() => _ = law switch
        {
            "the window is the daily scan" => laws.WindowIsTheDailyScan(From, To, Fits),
            "many are decided as one" => laws.ManyAreDecidedAsOne(From, To, Fits),
            _ => laws.ReplayIsIdentical(From, To, Fits),
        }).Should().StartWith($"SET: it does not hold that {law}. Of the facts 1 ");
    }

    [Fact]
    public void Are_asked_of_somebody_and_of_days_in_order()
    {
        FluentActions.Invoking(() => PolicyLaws.Of(Year).Hold(From, To)).Should().Throw<ArgumentException>().WithMessage("Laws must be asked of at least one*");
        FluentActions.Invoking(() => PolicyLaws.Of(Year).Hold(To, From, Fits)).Should().Throw<ArgumentException>()
            .WithMessage("The last day must not be before*");
    }

    [Fact]
    public void Hold_of_agreements_in_every_state()
    {
        var suspended = Pks.Suspend(new(2024, 2, 1), new(2024, 2, 29), "perbaikan gedung", On(new(2024, 1, 31), "suspend")).Value;
        var terminated = suspended.Terminate(new(2024, 6, 30), TerminationCause.MutualConsent, "sepakat", On(new(2024, 6, 1), "terminate")).Value;

        foreach (var agreement in new[] { Pks, suspended, terminated })
        {
            RootLaws.StandsInOneState(agreement, new(2022, 12, 1), new(2025, 3, 1));
            RootLaws.RowsAreTheStanding(Held(agreement), RowsOf(agreement));
        }
    }

    // Rows of before a termination say more than the agreement does now.
    [Fact]
    public void Tell_of_rows_that_were_not_replaced()
    {
        var terminated = Pks.Terminate(new(2024, 6, 30), TerminationCause.MutualConsent, "sepakat", On(new(2024, 6, 1), "terminate")).Value;

        Broken(() => RootLaws.RowsAreTheStanding(Held(terminated), RowsOf(Pks))).Should()
            .Be("PKS-1: in force on 2024-07-01: the rows say yes, and the agreement no.");
        Broken(() => RootLaws.RowsAreTheStanding(Held(Pks), RowsOf(terminated))).Should()
            .Be("PKS-1: in force on 2024-07-01: the rows say no, and the agreement yes.");
        Broken(() => RootLaws.RowsAreTheStanding(Held(Pks), [])).Should().Be("PKS-1: in force on 2023-02-01: the rows say no, and the agreement yes.");
    }

    [Fact]
    public void Tell_of_rows_under_another_subject() =>
        Broken(() => RootLaws.RowsAreTheStanding(Held(Pks), RowsOf(Pks).Select(static r => r with { Subject = SubjectId.From("LAS") })))
        .Should().Contain("LAS covered at LAPAS-CONTOH").And.EndWith("the rows say yes, and the agreement no.");

    // Who asks what runs out reads the end of the term, who counts rows reads each once.
    [Fact]
    public void Tell_of_rows_that_differ_where_no_day_shows_it()
    {
        var rows = RowsOf(Pks);
        string Told(IEnumerable<AgreementSpan> kept) => Broken(() => RootLaws.RowsAreTheStanding(Held(Pks), kept));
        var foreign = rows[0] with { Facility = null, Subject = SubjectId.From("LAS") };

        Told(rows.Select(static r => r with { EndsOn = new LocalDate(2030, 1, 1) })).Should()
            .EndWith("InForce from 2023-02-01 to 2025-01-31, says that the term ends on 2030-01-01, and the agreement says that it ends on 2025-01-31.");
        Told(rows.Select(static r => r with { EndsOn = null })).Should().Contain("says that the term ends on no day, and");
        Told(rows.Concat(rows)).Should().StartWith("PKS-1: the row of SABUN at LAPAS-CONTOH by ").And.EndWith(" is kept twice.");
        Told(rows.Append(foreign)).Should().StartWith("PKS-1: the row of LAS at no facility by ").And.EndWith("is kept, and the agreement has no such row.");
        RootLaws.RowsAreTheStanding(Held(Pks), rows.Reverse().Append(foreign with { Agreement = AgreementId.From("PKS-2") }));
    }

    private static AgreementInDossier Held(CooperationAgreement agreement)
    {
        Facility lapas = A.Lapas();
        Stakeholder partner = A.Partner();
        return Dossier.Of(lapas, partner, agreement).Value.HoldingAll(Instant.MaxValue, Holding.Agreements)[agreement.Id];
    }

    private static ValueList<AgreementSpan> RowsOf(CooperationAgreement agreement) => Held(agreement).Rows.Value.Rows;

    [Fact]
    public void Hold_of_programmes_and_cohorts()
    {
        Cohort cohort = A.Cohort(A.Programme(), A.Lapas(), new(2025, 8, 4));

        RootLaws.StandsInOneState(A.Programme(), new(2014, 12, 1), new(2015, 2, 1));
        RootLaws.StandsInOneState(cohort, new(2025, 7, 1), new(2025, 9, 1));
    }

    private static CooperationAgreement Pks { get; } = An.Agreement("PKS-1", A.Lapas(), A.Partner()).From(2023, 2, 1).To(2025, 1, 31);

    private static Recording On(LocalDate day, string id) => Recording.Of(id, IndonesianTimeZone.Wib.EndOf(day), "penguji");

    private static RuleSet<Someone> Own(Func<Someone, Window> days) =>
        Set(That("T-OWN", Condition<Someone>.From(new("sendiri", "own"), [Score], s => days(s))));

    private static string Broken(Action law) => law.Should().Throw<PolicyTestException>().Which.Message;
}
