using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Tests.Cohorts;

namespace Pembinaan.Domain.Tests.Programmes;

public class Offer_of_a_programme
{
    [Theory]
    [Trait("Case", "W05")]
    [InlineData(90)]
    [InlineData(80)]
    public void Ended_keeps_a_curriculum_that_was_recorded_for_later(int percent)
    {
        var programme = Given.Programme(Given.Curriculum(CompletionRule.ByPresence(80).Value))
            .Revise(Given.Curriculum(CompletionRule.ByPresence(percent).Value), Given.Day("2025-08-01"), "diperbarui", Given.On("2025-01-01", "r")).Value;
        var ended = programme.Discontinue(Given.Day("2025-06-30"), "direnovasi", Given.On("2025-06-01", "d"));

        ended.Warnings.Select(static w => w.ErrorCode).Should().Equal(ProgrammeErrors.OfferedAgain.Code);
        ended.Value.CurriculumOn(Given.Day("2025-06-30")).Should().NotBeNull();
        ended.Value.CurriculumOn(Given.Day("2025-07-01")).Should().BeNull();
        ended.Value.CurriculumOn(Given.Day("2025-07-31")).Should().BeNull();
        ended.Value.CurriculumOn(Given.Day("2025-08-01"))!.Completion.OwnPresence.Should().Be(percent);
    }

    [Fact]
    [Trait("Case", "W05")]
    public void Ended_with_its_last_curriculum_does_not_come_back()
    {
        var ended = Given.Programme().Discontinue(Given.Day("2025-06-30"), "selesai", Given.On("2025-06-01", "d"));

        ended.Warnings.Should().BeEmpty();
        ended.Value.Days.LastDay.Should().Be(Given.Day("2025-06-30"));
        Given.Programme().Discontinue(new(9999, 12, 31), "selesai", Given.On("2025-06-01", "d")).Value.CurriculumOn(new(9999, 12, 31)).Should().NotBeNull();
    }

    /// <summary>Offered, not offered in December, revised for January, ended in June: without the revision there is nothing that ends in June.</summary>
    [Fact]
    [Trait("Case", "W06")]
    public void Is_not_left_without_the_curriculum_that_was_ended_or_revised()
    {
        var revised = Given.Programme()
            .Revise(Given.Curriculum(), Given.Day("2026-01-01"), "diperbarui", Given.On("2025-01-01", "revised"))
            .Bind(static p => p.Discontinue(Given.Day("2025-12-01"), "direnovasi", Given.On("2025-06-01", "december"))).Value;
        var ended = revised.Discontinue(Given.Day("2026-06-30"), "selesai", Given.On("2025-06-02", "june")).Value;
        var again = revised.Revise(Given.Curriculum(), Given.Day("2026-03-01"), "lagi", Given.On("2025-06-02", "march")).Value;
        var (slip, annul) = (EntryId.From("revised"), Given.On("2025-06-03", "annul"));

        ended.Annul(slip, "keliru", annul).Has(ProgrammeErrors.Discontinued).Should().BeTrue();
        again.Annul(slip, "keliru", annul).Has(ProgrammeErrors.Discontinued).Should().BeTrue();
        revised.Annul(slip, "keliru", annul).Value.Days.LastDay.Should().Be(Given.Day("2025-12-01"));
        ended.Annul(EntryId.From("june"), "keliru", annul).Bind(p => p.Annul(slip, "keliru", Given.On("2025-06-04", "annul-2"))).IsSuccess.Should().BeTrue("the last one first");
        ended.Annul(EntryId.From("december"), "keliru", annul).Value.Days.LastDay.Should().Be(Given.Day("2026-06-30"));
    }
}
