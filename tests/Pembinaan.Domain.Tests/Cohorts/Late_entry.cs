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
}
