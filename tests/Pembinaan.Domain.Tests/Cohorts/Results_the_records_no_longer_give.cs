using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Programmes;

namespace Pembinaan.Domain.Tests.Cohorts;

/// <summary>A result on record stays; that the records say something else by now is told, by the command that brings it about and by every finding after it.</summary>
[Trait("Case", "W13")]
public sealed class Results_the_records_no_longer_give
{
    private static readonly ParticipantId Person = Given.Person(1);

    /// <summary>Of ten sessions of 8 JP eight were attended: 64 of 80 JP, just enough; one hour less is not.</summary>
    private static Cohort Passed { get; } = Concluded(Given.Cohort(Given.Plan(sessions: 10)).Enrolled(1).HeldAll(1, 8).HeldAll(9, 10, [Person]).Assessed(Person, true, "2025-08-15", "a").Value);

    private static Cohort Concluded(Cohort cohort) => cohort.Conclude(cohort.Finding(Person, "2025-08-18"), Given.On("2025-08-18", "conclude")).Value;

    [Theory]
    [InlineData(8, false)]
    [InlineData(7, true)]
    public void Are_told_by_the_correction_and_after_it(int hours, bool isTold)
    {
        var corrected = Passed.Correct(Given.Session(8), Person, new(LessonHours.Of(hours), hours == 8 ? null : AbsenceKind.Unexcused), Given.On("2025-08-19", "correct"));
        string[] told = isTold ? ["COHORT-RESULT-DIFFERS"] : [];

        corrected.Warnings.Select(static w => w.ErrorCode).Should().Equal(told);
        corrected.Value.Finding(Person, "2025-08-19").Warnings.Select(static w => w.ErrorCode).Should().Equal(told);
        corrected.Value.Finding(Person, "2025-08-17").Warnings.Should().BeEmpty("nothing was on record yet");
        corrected.Value.ConclusionOf(Person)!.Outcome.Should().Be(CompletionOutcome.Passed, "it was put on record");
    }

    [Fact]
    public void Are_told_where_a_sheet_is_taken_back() =>
        Passed.Annul(EntryId.From("hold-8"), "keliru", Given.On("2025-08-19", "annul")).Warnings.Select(static w => w.ErrorCode).Should().Equal("COHORT-RESULT-DIFFERS");

    [Fact]
    public void Are_told_where_more_came_of_it()
    {
        var open = Given.Cohort(Given.Plan(sessions: 10)).Enrolled(1).HeldAll(1, 7).HeldAll(8, 10, [Person]).Assessed(Person, true, "2025-08-15", "a").Value;
        var late = Concluded(open).Correct(Given.Session(8), Person, new(LessonHours.Of(8), null), Given.On("2025-08-19", "correct"));

        late.Warnings.Select(static w => w.ErrorCode).Should().Equal("COHORT-RESULT-DIFFERS");
        late.Value.Conclude(late.Value.Finding(Person, "2025-08-19"), Given.On("2025-08-19", "again")).ValidationErrors.Single().Text.En.Should().Contain("annul that one first");
    }

    [Fact]
    [Trait("Case", "W14")]
    public void Earn_no_paper_by_the_rules_that_say_so()
    {
        var corrected = Passed.Correct(Given.Session(8), Person, new(LessonHours.Of(7), AbsenceKind.Unexcused), Given.On("2025-08-19", "correct")).Value;

        var refused = corrected.Certify(corrected.Finding(Person, "2025-08-19"), CertificateKind.TrainingCertificate, CertificateNumber.From("1"), Given.Names, Given.Day("2025-08-19"), Given.On("2025-08-19", "certify"));

        refused.ValidationErrors.Should().HaveCountGreaterThan(1).And.OnlyContain(static e => e.IsRefusal);
    }

    [Fact]
    public void Are_put_on_record_again_once_annulled()
    {
        var corrected = Passed.Correct(Given.Session(8), Person, new(LessonHours.Of(7), AbsenceKind.Unexcused), Given.On("2025-08-19", "correct")).Value;
        var annulled = corrected.Annul(EntryId.From("conclude"), "daftar hadir dikoreksi", Given.On("2025-08-20", "annul")).Value;
        var again = annulled.Conclude(annulled.Finding(Person, "2025-08-20"), Given.On("2025-08-20", "again")).Value;

        again.ConclusionOf(Person)!.Outcome.Should().Be(CompletionOutcome.NotNamedByTheRule);
        again.Finding(Person, "2025-08-20").Warnings.Should().BeEmpty();
    }
}
