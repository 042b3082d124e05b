using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Tests.Offices;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Tests.Cohorts;

public class Findings_before_the_end
{
    private static readonly ParticipantId Person = Given.Person(1);

    [Theory]
    [InlineData(160, 0, 0, 0)]
    [InlineData(0, 0, 160, 32)]
    [InlineData(0, 32, 128, 0)]
    [InlineData(0, 33, 127, 0)]
    [InlineData(8, 24, 128, 8)]
    [InlineData(0, 0, 159, 31)]
    public void Say_how_many_hours_may_still_be_missed(int attended, int missed, int open, int spare) =>
        new Presence(LessonHours.Of(attended), LessonHours.Of(missed), LessonHours.Of(open)).MayStillMiss(80).Should().Be(LessonHours.Of(spare));

    [Property]
    public Property Agree_with_what_missing_them_would_do() => Prop.ForAll(
        Gen.Choose(0, 60).Four().ToArbitrary(),
        static hours =>
        {
            var (attended, missed, open, percent) = hours;
            var presence = new Presence(LessonHours.Of(attended), LessonHours.Of(missed), LessonHours.Of(open));
            var spare = presence.MayStillMiss(percent + 1).Count;
            if (presence.Counted == LessonHours.None || presence.AtLeast(percent + 1) == Verdict.NotMet)
            {
                return spare == 0;
            }

            return After(spare) == Verdict.Met && (spare == open || After(spare + 1) == Verdict.NotMet);

            Verdict After(int more) => new Presence(LessonHours.Of(attended + open - more), LessonHours.Of(missed + more), LessonHours.None).AtLeast(percent + 1);
        });

    [Fact]
    public void Name_the_day_of_the_last_assessment_that_was_allowed()
    {
        var cohort = Given.Cohort().Enrolled(1).HeldAll(1, 10);
        var twice = cohort.Assessed(Person, false, "2025-08-18", "a1").Value.Assessed(Person, false, "2025-08-19", "a2").Value;
        var thrice = twice.Assessed(Person, false, "2025-08-20", "a3").Value;

        twice.Finding(Person, "2025-08-20").UnreachableSince.Should().BeNull();
        thrice.Finding(Person, "2025-08-20").UnreachableSince.Should().Be(Given.Day("2025-08-20"));
        thrice.Finding(Person, "2025-08-19").UnreachableSince.Should().BeNull("on that day the third was still to come");
    }

    [Fact]
    public void Name_the_close_of_assessment_or_the_session_whichever_came_first()
    {
        var cohort = Given.Cohort().Enrolled(1).HeldAll(1, 5, [Person]);
        var closed = cohort.CloseAssessment(Given.Day("2025-08-07"), Given.On("2025-08-08", "close")).Value;

        cohort.Finding(Person, "2025-08-15").UnreachableSince.Should().Be(Given.Day("2025-08-08"));
        closed.Finding(Person, "2025-08-15").UnreachableSince.Should().Be(Given.Day("2025-08-07"));
    }

    /// <summary>Eighty hours, of which the last eight are excused on the last day: only then is it known that seventy-two count.</summary>
    [Theory]
    [Trait("Case", "W14")]
    [InlineData(80, 2, Verdict.NotMet)]
    [InlineData(55, 4, Verdict.Met)]
    public void Name_no_day_on_which_an_excuse_was_still_to_come(int percent, int missed, Verdict verdict)
    {
        var cohort = Given.Cohort(Given.Plan(sessions: 10), Given.Curriculum(CompletionCriteria.ByPresence(percent, AbsenceKind.Court).Value)).Enrolled(1)
            .HeldAll(1, missed, [Person]).HeldAll(missed + 1, 9);
        var sheet = new SessionSheet([], [new Absence(Person, AbsenceKind.Court)]);
        var last = SessionCoverage.Of(cohort, Given.Session(10), DateSet.All).Bind(coverage => cohort.Hold(sheet, coverage, Given.On("2025-08-15", "hold-10"))).Value;

        last.PresenceOf(Person).Counted.Should().Be(LessonHours.Of(72));
        cohort.Finding(Person, "2025-08-14").Presence.Should().BeNull();
        last.Finding(Person, "2025-08-15").Presence.Should().Be((Given.Session(10), Given.Day("2025-08-15"), verdict));
        last.Finding(Person, "2025-08-15").UnreachableSince.Should().Be(verdict == Verdict.NotMet ? Given.Day("2025-08-15") : null);
    }

    [Theory]
    [InlineData("2024-12-31", CompletionOutcome.NoRulesInForce)]
    [InlineData("2025-01-01", CompletionOutcome.Open)]
    public void Are_by_rules_in_force_on_the_first_day_and_never_by_none(string firstDay, CompletionOutcome outcome)
    {
        var cohort = Given.Cohort(Given.Plan(firstDay)).Enrolled(1).HeldAll(1, 3);
        var finding = cohort.Finding(Person, "2025-02-28");

        finding.Outcome.Should().Be(outcome);
        if (outcome == CompletionOutcome.NoRulesInForce)
        {
            finding.Outcome.Should().NotBe(CompletionOutcome.Open);
            finding.Papers.Should().BeEmpty();
            finding.Reasons.Should().NotBeEmpty();
            string[] only = [CohortErrors.NoRulesInForce.Code];
            cohort.Conclude(finding, Given.On("2025-03-01", "conclude")).Codes().Should().Equal(only);
            cohort.Certify(finding, CertificateKind.StatementOfCompletion, CertificateNumber.From("N-1"), Given.Names, Given.Day("2025-03-01"), Given.On("2025-03-01", "certify"))
                .Codes().Should().Equal(only);
            cohort.Cancel(Given.Session(4), "banjir", Given.On("2025-03-01", "cancel")).Value.Conclude(finding, Given.On("2025-03-01", "conclude"))
                .Codes().Should().Equal(CohortErrors.EvidenceStale.Code, CohortErrors.NoRulesInForce.Code);
        }
    }

    [Fact]
    public void Keep_the_version_that_was_selected_when_the_cohort_was_opened_though_its_first_session_is_cancelled()
    {
        var cohort = Given.Cohort(Given.Plan("2024-12-31")).Cancel(Given.Session(1), "banjir", Given.On("2024-12-30", "cancel")).Value;

        cohort.FirstDay.Should().Be(Given.Day("2025-01-01"));
        cohort.SelectionDay.Should().Be(Given.Day("2024-12-31"));
        cohort.Enrolled(1).Finding(Person, "2025-02-28").Outcome.Should().Be(CompletionOutcome.NoRulesInForce);
    }

    [Fact]
    public void Say_that_the_article_does_not_name_the_case_and_rest_on_it()
    {
        var reason = CohortErrors.CompletionCaseNotNamed.For("", Argument.Of("percent", 80));

        reason.Basis!.In(Language.Indonesian).Should().Contain("Permenaker 6/2025").And.Contain("33");
        reason.Text.En.Should().Contain("does not name");
    }

    [Fact]
    public void Refuse_an_assessment_of_a_day_to_come() => Given.Cohort().Enrolled(1)
        .Assess(new(Given.Unit, Given.Day("2025-08-06"), [new(Person, true)]), Given.On("2025-08-05", "early")).Has(CohortErrors.AssessmentToCome).Should().BeTrue();

    [Theory]
    [InlineData(59, CompletionOutcome.NotPassed)]
    [InlineData(60, CompletionOutcome.Passed)]
    public void Follow_the_facilitys_own_marks(int mark, CompletionOutcome outcome) => Given.Cohort(curriculum: Given.Curriculum(CompletionCriteria.OfTheFacility(80, true, 3, 60).Value)).Enrolled(1).HeldAll(1, 20)
        .Assessed(Person, true, "2025-08-29", "a1", mark).Value.CloseAssessment(Given.Day("2025-08-29"), Given.On("2025-08-30", "close")).Value
        .Finding(Person, "2025-08-30").Outcome.Should().Be(outcome);

    [Theory]
    [InlineData(15, CompletionOutcome.Passed)]
    [InlineData(14, CompletionOutcome.NotPassed)]
    public void Follow_presence_alone_in_programmes_of_kepribadian(int attended, CompletionOutcome outcome)
    {
        var curriculum = Given.Curriculum(CompletionCriteria.ByPresence(75).Value) with { Stream = ProgrammeStream.Kepribadian, Field = ProgrammeField.Religion, Units = [] };

        Given.Cohort(curriculum: curriculum).Enrolled(1).HeldAll(1, attended).HeldAll(attended + 1, 20, [Person]).Finding(Person, "2025-08-30").Outcome.Should().Be(outcome);
    }

    [Fact]
    public void Of_competence_take_each_unit_and_critical_ones_only()
    {
        var curriculum = Given.Curriculum() with { Units = [Given.Curriculum().Units[0], CompetencyUnit.Of("C.20SAB00.002.1", "Mengemas", isCritical: false).Value] };
        var cohort = Given.Cohort(curriculum: curriculum).Enrolled(1).HeldAll(1, 20).Assessed(Person, true, "2025-08-29", "a1").Value.CloseAssessment(Given.Day("2025-08-29"), Given.On("2025-08-29", "c")).Value;

        cohort.Finding(Person, "2025-08-30").Outcome.Should().Be(CompletionOutcome.Passed, "the other unit is not critical");
        cohort.UnitResultsOf(Person).Select(static r => (r.Unit, r.Assessments, r.IsCompetent)).Should().Equal((Given.Unit, 1, true), ("C.20SAB00.002.1", 0, false));
    }

    [Fact]
    public void Of_another_cohort_or_of_an_earlier_revision_conclude_nothing()
    {
        var cohort = Given.Cohort(curriculum: Given.Curriculum(CompletionCriteria.ByPresence(80).Value)).Enrolled(1).HeldAll(1, 20);
        var finding = cohort.Finding(Person, "2025-08-30");
        var changed = cohort.Correct(Given.Session(1), Person, new(LessonHours.Of(4), AbsenceKind.Visit), Given.On("2025-08-30", "c"), "salah").Value;

        changed.Conclude(finding, Given.On("2025-08-30", "x")).Status.Should().Be(ResultStatus.Conflict);
        Given.Cohort().Conclude(finding, Given.On("2025-08-30", "x")).Status.Should().Be(ResultStatus.Conflict);
    }

    [Fact]
    public void About_somebody_who_never_took_part_are_not_made()
    {
        var cohort = Given.Cohort(curriculum: Given.Curriculum(CompletionCriteria.ByPresence(80).Value)).Enrolled(1).HeldAll(1, 20);
        var annulled = cohort.Annul(EntryId.From("enrol-1"), "salah orang", Given.On("2025-08-29", "annul"));

        Completion.Of(cohort, Given.Person(9), Given.Day("2025-08-30"), cohort.Coverage()).Has(CohortErrors.NotEnrolled).Should().BeTrue();
        Completion.Of(annulled.Value, Given.Person(1), Given.Day("2025-08-30"), annulled.Value.Coverage()).Has(CohortErrors.NotEnrolled).Should().BeTrue();
    }
}
