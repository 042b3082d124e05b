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
            "Passing is out of reach from the first day: presence of at most 120 JP of 159 JP, while the programme asks for 80 % (0 JP attended, 120 JP left, 1 JP recognised).");

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
    public void Does_not_count_what_somebody_else_learnt() =>
        Decide("2025-08-11", Given.Modular() with { RefusesOutOfReach = true }, Given.Credit(Given.Person(2), 40)).IsAdmitted.Should().BeFalse();
}
