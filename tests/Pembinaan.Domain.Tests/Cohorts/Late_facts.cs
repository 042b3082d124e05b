using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Programmes;

namespace Pembinaan.Domain.Tests.Cohorts;

public class Late_facts
{
    private static readonly ParticipantId Person = Given.Person(1);

    private static Cohort Started => Given.Cohort(Given.Plan(sessions: 10), Given.Curriculum(CompletionCriteria.ByPresence(50).Value)).Enrolled(1);

    [Fact]
    [Trait("Case", "W15")]
    public void Hours_after_the_last_day_do_not_count_and_are_told()
    {
        var ended = Started.HeldAll(1, 6).End(Person, Given.Day("2025-08-05"), ExitKind.Withdrawn, Given.On("2025-08-12", "out"));
        var cohort = ended.Value.HeldAll(7, 10);
        var finding = Domain.Cohorts.Completion.Of(cohort, Person, Given.Day("2025-08-30"), cohort.Coverage());

        ended.Warnings.Should().ContainSingle().Which.Text.En.Should().Contain("S-003, S-004, S-005, S-006");
        cohort.PresenceOf(Person).Should().Be(new Presence(LessonHours.Of(16), LessonHours.Of(64), LessonHours.None));
        finding.Warnings.Select(static w => w.ErrorCode).Should().Equal(CohortErrors.HoursNotCounted.Code);
        finding.Value.Outcome.Should().Be(CompletionOutcome.NotPassed);
        cohort.Certify(finding.Value, CertificateKind.TrainingCertificate, CertificateNumber.From("1"), Given.Names, Given.Day("2025-08-30"), Given.On("2025-08-30", "x")).Has(CohortErrors.PaperNotEarned).Should().BeTrue();
        cohort.UncountedSessionsOf(Person).Select(static s => s.Id.Value).Should().Equal("S-003", "S-004", "S-005", "S-006");
    }

    [Theory]
    [Trait("Case", "W15")]
    [InlineData("2025-08-11", false)]
    [InlineData("2025-08-10", true)]
    public void An_end_on_the_day_of_the_last_sheet_contradicts_nothing(string last, bool isTold) =>
        Started.HeldAll(1, 6).End(Person, Given.Day(last), ExitKind.ReleasedEarly, Given.On("2025-08-12", "out")).Warnings.IsEmpty.Should().Be(!isTold);

    [Property]
    [Trait("Case", "W15")]
    public Property Suspension_and_transfer_recorded_after_the_sheets_count_as_if_recorded_before() => Prop.ForAll(Gen.Choose(4, 15).ToArbitrary(), Gen.Choose(0, 2).ToArbitrary(), static (day, how) =>
    {
        var first = new LocalDate(2025, 8, day);
        var early = Held(Stop(Started, first, how).Value);
        var late = Stop(Held(Started), first, how);

        return early.PresenceOf(Person) == late.Value.PresenceOf(Person)
            && late.Warnings.Any(static w => w.ErrorCode == CohortErrors.HoursNotCounted.Code) == (early.PresenceOf(Person).Attended != LessonHours.Of(80));

        static Cohort Held(Cohort cohort) => cohort.HeldAll(1, 10);

        static DomainResult<Cohort> Stop(Cohort cohort, LocalDate day, int how)
        {
            var at = Given.On(cohort.Sessions[0].IsHeld ? "2025-08-20" : "2025-08-04", "stop");
            return how switch
            {
                0 => cohort.Suspend(Person, day, "pemeriksaan", at),
                1 => cohort.TransferOut(Person, day, "sidang", at),
                _ => cohort.End(Person, day, ExitKind.Withdrawn, at),
            };
        }
    });

    [Fact]
    [Trait("Case", "W15")]
    public void Sheets_for_somebody_who_has_left_are_refused_and_corrections_warned_of()
    {
        var ended = Started.HeldAll(1, 6).End(Person, Given.Day("2025-08-05"), ExitKind.Withdrawn, Given.On("2025-08-12", "out")).Value;

        ended.Correct(Given.Session(6), Person, new(LessonHours.Of(4), AbsenceKind.Sick), Given.On("2025-08-12", "c")).IsSuccess.Should().BeTrue();
        ended.HeldAll(7, 7).Correct(Given.Session(7), Person, new(LessonHours.Of(8), null), Given.On("2025-08-12", "c")).Has(CohortErrors.NotTakingPart).Should().BeTrue();
    }

    [Fact]
    [Trait("Case", "W15")]
    public void Assessments_after_the_last_day_are_told_by_either_order()
    {
        var vocational = Given.Cohort(Given.Plan(sessions: 10)).Enrolled(1).HeldAll(1, 10);
        var assessed = vocational.Assessed(Person, true, "2025-08-22", "a1").Value;
        var left = vocational.End(Person, Given.Day("2025-08-15"), ExitKind.ReleasedEarly, Given.On("2025-08-25", "out"));

        left.Warnings.Should().BeEmpty();
        left.Value.Assess(new(Given.Unit, Given.Day("2025-08-22"), [new(Person, true)]), Given.On("2025-08-26", "a1")).Warnings.Select(static w => w.ErrorCode).Should().Equal(CohortErrors.AssessedAfterLeaving.Code);
        assessed.End(Person, Given.Day("2025-08-15"), ExitKind.ReleasedEarly, Given.On("2025-08-25", "out")).Warnings.Select(static w => w.ErrorCode).Should().Equal(CohortErrors.AssessedAfterLeaving.Code);
        assessed.Conclude(assessed.Finding(Person, "2025-08-22"), Given.On("2025-08-25", "conclude")).Warnings.Should().BeEmpty("whoever stayed to the end may be assessed after the last session");
    }

    /// <summary>Released on the day of the last session, or the day before it, and assessed on 18 August.</summary>
    [Theory]
    [Trait("Case", "W15")]
    [InlineData("2025-08-15", "RELEASED-EARLY", CompletionOutcome.Open, CompletionOutcome.Passed)]
    [InlineData("2025-08-14", "RELEASED-EARLY", CompletionOutcome.LeftEarly, CompletionOutcome.LeftEarly)]
    [InlineData("2025-08-15", "STARTED-JOB", CompletionOutcome.Open, CompletionOutcome.Passed)]
    [InlineData("2025-08-15", "WITHDRAWN", CompletionOutcome.NotPassed, CompletionOutcome.NotPassed)]
    public void Nothing_is_settled_about_whoever_stayed_to_the_end_until_assessed(string last, string exit, CompletionOutcome before, CompletionOutcome after)
    {
        var left = Given.Cohort(Given.Plan(sessions: 10)).Enrolled(1).HeldAll(1, 10).End(Person, Given.Day(last), ExitKind.FromCode(exit), Given.On("2025-08-16", "out")).Value;

        left.Finding(Person, "2025-08-16").Outcome.Should().Be(before);
        left.Assessed(Person, true, "2025-08-18", "a").Value.Finding(Person, "2025-08-18").Outcome.Should().Be(after);
        left.CloseAssessment(Given.Day("2025-08-17"), Given.On("2025-08-18", "closed")).Value.Finding(Person, "2025-08-18").Outcome.Should().NotBe(CompletionOutcome.Open);
    }

    /// <summary>The last session is on 15 August; the place of somebody transferred out is held for ten days and lapses then.</summary>
    [Theory]
    [Trait("Case", "W14")]
    [InlineData("2025-08-15", CompletionOutcome.LeftEarly)]
    [InlineData("2025-08-16", CompletionOutcome.NotNamedByTheRule)]
    public void A_result_is_not_changed_by_a_transfer_after_the_last_session(string day, CompletionOutcome outcome)
    {
        var cohort = Given.Cohort(Given.Plan(sessions: 10)).Enrolled(1).HeldAll(1, 7).HeldAll(8, 10, [Person]).Assessed(Person, true, "2025-08-15", "a").Value;
        var away = cohort.TransferOut(Person, Given.Day(day), "pindah", Given.On("2025-08-20", "out")).Value;

        cohort.Finding(Person, "2025-09-30").Outcome.Should().Be(CompletionOutcome.NotNamedByTheRule);
        away.Finding(Person, "2025-09-30").Outcome.Should().Be(outcome);
        away.Finding(Person, "2025-09-30").SettledOn.Should().Be(Given.Day(outcome == CompletionOutcome.LeftEarly ? "2025-08-25" : "2025-08-15"));
    }

    /// <summary>Transferred out on 14 August, so that the place lapses with 23 August: left from the day after, whether or not that is put on record.</summary>
    [Fact]
    [Trait("Case", "W14")]
    public void The_day_of_a_lapsed_place_is_not_moved_by_putting_the_result_on_record()
    {
        var away = Given.Cohort(Given.Plan(sessions: 10)).Enrolled(1).HeldAll(1, 8).TransferOut(Person, Given.Day("2025-08-14"), "pindah", Given.On("2025-08-14", "out")).Value.HeldAll(9, 10);
        var recorded = away.Conclude(away.Finding(Person, "2025-08-30"), Given.On("2025-08-30", "conclude")).Value;

        foreach (var cohort in new[] { away, recorded })
        {
            cohort.Finding(Person, "2025-08-23").Outcome.Should().Be(CompletionOutcome.Open);
            cohort.Finding(Person, "2025-08-30").Outcome.Should().Be(CompletionOutcome.LeftEarly);
            cohort.Finding(Person, "2025-08-30").SettledOn.Should().Be(Given.Day("2025-08-24"));
        }
    }

    /// <summary>Enrolled late: 56 of 80 JP, not assessed. Which case it is stays open, the day does not move, whenever it is asked and once it is on record.</summary>
    [Fact]
    [Trait("Case", "W14")]
    public void A_result_put_on_record_is_found_again_with_its_day()
    {
        var cohort = Given.Cohort(Given.Plan(sessions: 10)).Enrolled(1).HeldAll(1, 7).HeldAll(8, 10, [Person]);
        var recorded = cohort.Conclude(cohort.Finding(Person, "2025-08-17"), Given.On("2025-08-17", "conclude")).Value;

        foreach (var day in new[] { "2025-08-17", "2025-08-18", "2025-08-25", "2026-08-25" })
        {
            foreach (var asked in new[] { cohort, recorded })
            {
                asked.Finding(Person, day).Outcome.Should().Be(CompletionOutcome.NotPassedKindOpen);
                asked.Finding(Person, day).SettledOn.Should().Be(cohort.Finding(Person, "2025-08-17").SettledOn);
                asked.Finding(Person, day).Warnings.Should().BeEmpty();
            }
        }
    }

    /// <summary>Withdrawn on the last day but one while a sheet is missing: final from the day after the last session, whenever it is asked.</summary>
    [Theory]
    [Trait("Case", "W14")]
    [InlineData("2025-08-16")]
    [InlineData("2025-08-25")]
    public void A_withdrawal_is_settled_on_one_day(string asked) =>
        Started.HeldAll(1, 3).HeldAll(5, 5).HeldAll(6, 9, [Person]).End(Person, Given.Day("2025-08-14"), ExitKind.Withdrawn, Given.On("2025-08-15", "out")).Value
            .Finding(Person, asked).Should().Match<CompletionFinding>(static f => f.Outcome == CompletionOutcome.NotPassed && f.SettledOn == new LocalDate(2025, 8, 16));

    /// <summary>Whoever was transferred out on 6 August and is not back by the tenth day leaves as much as by an exit.</summary>
    [Theory]
    [Trait("Case", "W15")]
    [InlineData("2025-08-15", false)]
    [InlineData("2025-08-16", true)]
    public void Assessments_after_the_place_has_lapsed_are_told_by_either_order(string day, bool isTold)
    {
        var running = Given.Cohort(Given.Plan(sessions: 12)).Enrolled(1).HeldAll(1, 2);
        var sheet = new AssessmentSheet(Given.Unit, Given.Day(day), [new(Person, true)]);
        var away = running.TransferOut(Person, Given.Day("2025-08-06"), "sidang", Given.On("2025-08-06", "out"));
        string[] told = isTold ? [CohortErrors.AssessedAfterLeaving.Code] : [];

        away.Value.Assess(sheet, Given.On("2025-08-20", "a")).Warnings.Select(static w => w.ErrorCode).Should().Equal(told);
        running.Assess(sheet, Given.On("2025-08-20", "a")).Value.TransferOut(Person, Given.Day("2025-08-06"), "sidang", Given.On("2025-08-21", "out"))
            .Warnings.Select(static w => w.ErrorCode).Should().Equal(told);
    }

    [Theory]
    [Trait("Case", "W15")]
    [InlineData("WITHDRAWN", CompletionOutcome.NotPassed)]
    [InlineData("EXCLUDED", CompletionOutcome.NotPassed)]
    [InlineData("RELEASED-EARLY", CompletionOutcome.Passed)]
    [InlineData("STARTED-JOB", CompletionOutcome.Passed)]
    public void The_exit_is_looked_at_before_what_was_reached(string exit, CompletionOutcome outcome) =>
        Started.HeldAll(1, 6).End(Person, Given.Day("2025-08-11"), ExitKind.FromCode(exit), Given.On("2025-08-11", "out"), "alasan").Value.HeldAll(7, 10)
            .Finding(Person, "2025-08-30").Outcome.Should().Be(outcome);

    [Theory]
    [Trait("Case", "W16")]
    [InlineData(10, CompletionOutcome.NothingCounted)]
    [InlineData(9, CompletionOutcome.Passed)]
    public void Nothing_counts_where_all_is_excused_and_is_settled(int inCourt, CompletionOutcome outcome)
    {
        var cohort = InCourt(inCourt).HeldAll(inCourt + 1, 10);
        var finding = cohort.Finding(Person, "2026-01-05");

        finding.Outcome.Should().Be(outcome);
        finding.Outcome.Should().NotBe(CompletionOutcome.Open);
        cohort.Conclude(finding, Given.On("2026-01-05", "conclude")).Value.ConclusionOf(Person)!.Outcome.Should().Be(outcome);
        if (outcome == CompletionOutcome.NothingCounted)
        {
            finding.Papers.Should().BeEmpty();
            finding.Reasons.Select(static r => r.ErrorCode).Should().Equal("COMPLETION-NOTHING-COUNTED");
            finding.UnreachableSince.Should().Be(Given.Day("2025-08-15"));
        }
    }

    [Fact]
    [Trait("Case", "W16")]
    public void Nothing_counts_yet_is_open_while_a_session_is_to_come() => InCourt(9).Finding(Person, "2025-08-14").Outcome.Should().Be(CompletionOutcome.Open);

    [Fact]
    [Trait("Case", "W16")]
    public void What_is_open_is_told_with_its_hours_and_not_as_unknown_facts()
    {
        var third = Started.HeldAll(1, 3).Finding(Person, "2025-08-06").Reasons.Single().Text;
        var fourth = Started.HeldAll(1, 4).Finding(Person, "2025-08-07").Reasons.Single().Text;
        var aspects = Given.Cohort().Enrolled(1).HeldAll(1, 3).Finding(Person, "2025-08-06").Reasons;

        third.En.Should().Contain("24 JP of 80 JP").And.Contain("56 JP").And.NotContainEquivalentOf("not known");
        third.Id.Should().Contain("24 JP dari 80 JP");
        fourth.En.Should().NotBe(third.En);
        aspects.Select(static r => r.Text.In(Language.English)).Should().OnlyContain(static t => t.Contains("still open (required: ", StringComparison.Ordinal));
    }

    [Theory]
    [Trait("Case", "C25")]
    [InlineData("2025-08-05", 80, false)]
    [InlineData("2025-08-06", 80, false)]
    [InlineData("2025-08-07", 80, true)]
    [InlineData("2025-08-15", 80, true)]
    [InlineData("2025-08-15", 10, false)]
    [InlineData("2025-08-15", 11, true)]
    public void Admission_warns_when_passing_is_out_of_reach_from_the_first_day(string day, int percent, bool isTold)
    {
        var admission = Given.Cohort(Given.Plan(sessions: 10), Given.Curriculum(CompletionCriteria.ByPresence(percent).Value)).Admit(Person, day);

        admission.IsSuccess.Should().BeTrue();
        admission.Warnings.Any(static w => w.ErrorCode == CohortErrors.OutOfReach.Code).Should().Be(isTold);
        admission.Value.Receipt.Warnings.Contains(CohortErrors.OutOfReach.Code).Should().Be(isTold);
    }

    [Fact]
    [Trait("Case", "C25")]
    public void Admission_counts_what_was_attended_in_an_earlier_enrolment()
    {
        var back = Given.Cohort(Given.Plan(sessions: 10), Given.Curriculum(CompletionCriteria.ByPresence(80).Value)).Enrolled(1).HeldAll(1, 3)
            .End(Person, Given.Day("2025-08-06"), ExitKind.Withdrawn, Given.On("2025-08-06", "out")).Value.HeldAll(4, 5);

        back.Admit(Person, "2025-08-11").Warnings.Should().NotContain(static w => w.ErrorCode == CohortErrors.OutOfReach.Code, "24 attended and 40 to come are 64 of 80");
        back.HeldAll(6, 6).Admit(Person, "2025-08-12").Warnings.Should().Contain(static w => w.ErrorCode == CohortErrors.OutOfReach.Code);
    }

    private static Cohort InCourt(int sessions)
    {
        var cohort = Given.Cohort(Given.Plan(sessions: 10), Given.Curriculum(CompletionCriteria.ByPresence(75, AbsenceKind.Court).Value)).Enrolled(1).HeldAll(1, sessions, [Person]);
        return Enumerable.Range(1, sessions).Aggregate(cohort, static (c, n) => c.Correct(Given.Session(n), Person, new(LessonHours.None, AbsenceKind.Court), Given.On("2025-08-15", $"court-{n}"), "sidang").Value);
    }
}
