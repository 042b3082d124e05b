using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Tests.Cohorts;

namespace Pembinaan.Domain.Tests.Results;

/// <summary>What a policy refuses says which rule refuses, in whatever words: a host answers 422 instead of 400.</summary>
public sealed class Refusals_of_policies
{
    private static readonly CooperationAgreement Agreement = Tests.Agreements.Given.Bare().Value;

    public static TheoryData<string, DomainError[]> Refused => new()
    {
        { "admission that is not eligible", [.. Given.Cohort().Admit(Given.Person(1), "2025-08-04", isEligible: false).ValidationErrors] },
        { "admission after the last session", [.. Given.Cohort().Admit(Given.Person(1), "2026-08-04").ValidationErrors] },
        { "admission without a seat", [.. Given.Cohort(Given.Plan(seats: 1)).Enrolled(1).Admit(Given.Person(2), "2025-08-05").ValidationErrors] },
        { "admission without an agreement", [.. Given.Cohort(Given.Plan(byPartner: true)).Admit(Given.Person(1), "2025-08-04").ValidationErrors] },
        { "renewal", [.. Renewal.Approve(Agreement, Given.Day("2025-08-04")).ValidationErrors] },
        { "completion", [.. Given.Cohort().Enrolled(1).Finding(Given.Person(1), "2026-01-05").Reasons] },
        { "coverage", [.. Agreement.CoverageOf(Given.UptS, ProviderId.Of(Given.Swen), Given.Sabun).ReasonsOn(Given.Day("2035-08-04"))] },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void Name_their_rule(string what, DomainError[] errors)
    {
        errors.Should().NotBeEmpty(what);
        errors.Where(static e => e.Severity == ValidationSeverity.Error).Should().OnlyContain(static e => e.IsRefusal);
    }

    [Fact]
    public void Are_not_bad_input() => AgreedPeriod.Between(Given.Day("2025-08-04"), Given.Day("2025-08-03")).ValidationErrors.Should().ContainSingle().Which.IsRefusal.Should().BeFalse();
}
