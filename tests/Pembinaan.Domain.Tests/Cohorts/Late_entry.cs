using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Programmes;

namespace Pembinaan.Domain.Tests.Cohorts;

/// <summary>Twenty sessions of eight hours; 128 of 160 are needed. Who enters on 8 August has missed four and can still attend 128; on 11 August, five.</summary>
public class Late_entry
{
    private static readonly ParticipantId Person = Given.Person(1);

    private static AdmissionDecision Decide(string day, Curriculum curriculum, params ReadOnlySpan<Credit> credits) =>
        Given.Cohort(Given.ModularPlan(), curriculum).Decide(Given.Request(Person, day) with { Credits = ValueLists.Of(credits) });

    [Theory]
    [InlineData("2025-08-08", false)]
    [InlineData("2025-08-11", true)]
    public void Is_warned_of_where_passing_is_out_of_reach(string day, bool isWarned) =>
        Decide(day, Given.Modular()).Admission.Warnings.Any(static w => w.ErrorCode == "ADMIT-OUT-OF-REACH").Should().Be(isWarned);

    [Theory]
    [InlineData("2025-08-08", true)]
    [InlineData("2025-08-11", false)]
    public void Is_refused_where_the_programme_makes_reach_a_condition(string day, bool isAdmitted)
    {
        var decision = Decide(day, Given.Modular() with { RefusesOutOfReach = true });

        decision.IsAdmitted.Should().Be(isAdmitted);
        decision.Admission.ValidationErrors.Select(static e => e.ErrorCode).Should().Equal(isAdmitted ? [] : ["ADMIT-WITHIN-REACH"]);
    }

    [Fact]
    public void Says_from_which_numbers() =>
        Decide("2025-08-11", Given.Modular() with { RefusesOutOfReach = true }, Given.Credit(Person, 1)).Admission.ValidationErrors.Single().Text.En.Should().Be(
            "Passing is out of reach from the first day: presence of at most 120 JP of 159 JP, while Permenaker 6/2025 art. 33(4), the rule of training that the programme goes by, asks for 80 % (0 JP attended, 120 JP left, 1 JP recognised).");

    /// <summary>Of 120 hours left, 150 may count at most: ten have to be recognised.</summary>
    [Theory]
    [InlineData(9, false)]
    [InlineData(10, true)]
    public void Is_within_reach_with_enough_hours_recognised(int hours, bool isAdmitted) =>
        Decide("2025-08-11", Given.Modular() with { RefusesOutOfReach = true }, Given.Credit(Person, hours)).IsAdmitted.Should().Be(isAdmitted);

    [Theory]
    [InlineData("2023-08-11", true)]
    [InlineData("2023-08-10", false)]
    public void Counts_only_what_the_programme_would_recognise(string learntUntil, bool isAdmitted) =>
        Decide("2025-08-11", Given.Modular() with { RefusesOutOfReach = true }, Given.Credit(Person, 10) with { LastDay = Given.Day(learntUntil) }).IsAdmitted.Should().Be(isAdmitted);

    [Fact]
    public void Says_the_number_of_the_programme_as_such()
    {
        var curriculum = Given.Modular() with { RefusesOutOfReach = true, Completion = CompletionCriteria.ByPresence(80).Value };

        Decide("2025-08-11", curriculum).Admission.ValidationErrors.Single().Text.En.Should().Contain("while the programme asks for 80 %");
    }

    /// <summary>Ten hours would be enough, if they are not too old.</summary>
    [Theory]
    [InlineData(9, Domain.Rules.Outcome.NotMet)]
    [InlineData(10, Domain.Rules.Outcome.Undetermined)]
    public void Is_undetermined_where_the_age_of_enough_hours_is_not_known(int hours, Domain.Rules.Outcome outcome)
    {
        var decision = Decide("2025-08-11", Given.Modular() with { RefusesOutOfReach = true }, Given.Credit(Person, hours) with { LastDay = null });

        decision.Outcome.Should().Be(outcome);
        decision.Undetermined.Select(static u => u.ErrorCode).Should().Equal(outcome == Domain.Rules.Outcome.Undetermined ? ["ADMIT-WITHIN-REACH", "CREDIT-AGE"] : []);
    }

    /// <summary>Ten hours are needed and each credit has six: both count together only where the programme takes twelve.</summary>
    [Theory]
    [InlineData(11, Domain.Rules.Outcome.NotMet)]
    [InlineData(12, Domain.Rules.Outcome.Undetermined)]
    public void Is_certain_where_all_that_is_not_known_would_pass_the_limit(int limit, Domain.Rules.Outcome outcome)
    {
        var curriculum = Given.Modular(Given.CreditRule with { MostHours = LessonHours.Of(limit) }) with { RefusesOutOfReach = true };
        Credit[] open = [Given.Credit(Person, 6) with { LastDay = null }, Given.Credit(Person, 6) with { LastDay = null, Cohort = null }];

        Decide("2025-08-11", curriculum, open).Outcome.Should().Be(outcome);
    }

    [Fact]
    public void Names_credits_that_do_not_count()
    {
        Credit[] credits = [Given.Credit(Given.Person(2), 8), Given.Credit(Person, 81)];

        Decide("2025-08-11", Given.Modular() with { RefusesOutOfReach = true }, credits).Reasons.Single().Text.En.Should()
            .Contain("What another person learnt does not count for P-001.").And.Contain("81 JP altogether");
        Decide("2025-08-04", Given.Modular(), credits).Warnings.Select(static w => w.ErrorCode).Should().Contain(["COHORT-CREDIT-PERSON", "CREDIT-SHARE"]);
    }

    /// <summary>Each is within the share of 80 hours; both together only up to it.</summary>
    [Theory]
    [InlineData(40, false)]
    [InlineData(41, true)]
    public void Counts_each_credit_after_those_before_it(int second, bool isDropped) =>
        Decide("2025-08-04", Given.Modular(), Given.Credit(Person, 40), Given.Credit(Person, second) with { Cohort = null })
            .Warnings.Any(static w => w.ErrorCode == "CREDIT-SHARE").Should().Be(isDropped);

    [Fact]
    public void Does_not_count_what_somebody_else_learnt() =>
        Decide("2025-08-11", Given.Modular() with { RefusesOutOfReach = true }, Given.Credit(Given.Person(2), 40)).IsAdmitted.Should().BeFalse();

    private static AdmissionDecision AfterClosing(string entry, Curriculum curriculum, params ReadOnlySpan<Credit> credits) =>
        Given.Cohort(Given.ModularPlan(), curriculum).CloseAssessment(Given.Day("2025-08-05"), Given.On("2025-08-05", "close")).Value
            .Decide(Given.Request(Person, entry) with { Credits = ValueLists.Of(credits) });

    private static Credit Unit(string? learntUntil = "2025-06-30", bool isCompetent = true) => Given.Credit(Person, 8) with
    {
        LastDay = learntUntil is null ? null : Given.Day(learntUntil),
        Units = [new(Given.Unit, 0, isCompetent, 80)],
    };

    /// <summary>Presence is within reach on both days; 5 August was the last day of assessment.</summary>
    [Theory]
    [InlineData("2025-08-05", true)]
    [InlineData("2025-08-06", false)]
    public void Is_out_of_reach_after_the_last_day_of_assessment(string day, bool isWithinReach)
    {
        var refused = AfterClosing(day, Given.Modular() with { RefusesOutOfReach = true });
        var warned = AfterClosing(day, Given.Modular());

        refused.IsAdmitted.Should().Be(isWithinReach);
        refused.Admission.ValidationErrors.Select(static e => e.ErrorCode).Should().Equal(isWithinReach ? [] : ["ADMIT-WITHIN-REACH"]);
        warned.IsAdmitted.Should().BeTrue();
        warned.Warnings.Where(static w => w.ErrorCode.StartsWith("ADMIT-OUT-OF-REACH", StringComparison.Ordinal)).Select(static w => w.Text.En).Should().Equal(isWithinReach ? [] :
            [$"Passing is out of reach from the first day: 5 August 2025 was the last day on which the unit of competence Membuat sabun ({Given.Unit}) could be assessed, and it is neither reached nor recognised."]);
    }

    [Theory]
    [InlineData("2025-06-30", true, Domain.Rules.Outcome.Met)]
    [InlineData("2025-06-30", false, Domain.Rules.Outcome.NotMet)]
    [InlineData("2020-06-30", true, Domain.Rules.Outcome.NotMet)]
    [InlineData(null, true, Domain.Rules.Outcome.Undetermined)]
    public void Is_within_reach_after_that_where_the_unit_is_recognised(string? learntUntil, bool isCompetent, Domain.Rules.Outcome outcome)
    {
        var decision = AfterClosing("2025-08-06", Given.Modular() with { RefusesOutOfReach = true }, Unit(learntUntil, isCompetent));

        decision.Outcome.Should().Be(outcome);
        decision.Undetermined.Select(static u => u.ErrorCode).Should().Equal(outcome == Domain.Rules.Outcome.Undetermined ? ["ADMIT-WITHIN-REACH", "CREDIT-AGE"] : []);
    }

    [Fact]
    public void Is_told_of_hours_and_of_units_that_are_out_of_reach() => AfterClosing("2025-08-11", Given.Modular()).Warnings.Select(static w => w.ErrorCode)
        .Should().Contain(["ADMIT-OUT-OF-REACH", "ADMIT-OUT-OF-REACH-UNIT"]);

    [Fact]
    public void Is_within_reach_after_that_where_only_presence_is_asked_for() =>
        AfterClosing("2025-08-06", Given.Modular() with { RefusesOutOfReach = true, Completion = CompletionCriteria.ByPresence(80).Value }).IsAdmitted.Should().BeTrue();

    /// <summary>Who comes back after a unit was assessed as often as allowed cannot reach it by an assessment to come.</summary>
    [Theory]
    [InlineData(1, false)]
    [InlineData(2, true)]
    public void Counts_the_assessments_of_who_comes_back(int allowed, bool isWithinReach)
    {
        var curriculum = Given.Modular() with { RefusesOutOfReach = true, Completion = CompletionCriteria.OfTheFacility(50, true, allowed).Value };
        var left = Given.Cohort(Given.ModularPlan(), curriculum).Enrolled(1).HeldAll(1, 2).Assessed(Person, false, "2025-08-05", "a1").Value
            .End(Person, Given.Day("2025-08-05"), ExitKind.Withdrawn, Given.On("2025-08-05", "left")).Value;

        left.Decide(Given.Request(Person, "2025-08-07")).IsAdmitted.Should().Be(isWithinReach);
    }
}
