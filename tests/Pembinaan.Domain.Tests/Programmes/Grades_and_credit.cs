using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Tests.Cohorts;
using CohortsGiven = Pembinaan.Domain.Tests.Cohorts.Given;

namespace Pembinaan.Domain.Tests.Programmes;

/// <summary>The scale of grades and the rule of recognition of a curriculum: what is wrong with them, and what they give.</summary>
public class Grades_and_credit
{
    private static Curriculum Good => CohortsGiven.Modular();

    private static string[] Faults(Curriculum curriculum) => [.. SkillProgramme
        .DrawUp(ProgrammeId.From("PRG-1"), curriculum, CohortsGiven.Day("2022-01-01"), CohortsGiven.On("2022-01-01", "programme"))
        .ValidationErrors.Select(static e => e.ErrorCode)];

    private static Grade Grade(string name, int from) => new(new(name, name), from);

    [Theory]
    [InlineData(null, null)]
    [InlineData(59, null)]
    [InlineData(60, "Cukup")]
    [InlineData(74, "Cukup")]
    [InlineData(75, "Baik")]
    [InlineData(89, "Baik")]
    [InlineData(90, "Sangat baik")]
    [InlineData(100, "Sangat baik")]
    public void A_mark_has_the_grade_that_begins_at_or_below_it(int? mark, string? grade) => Good.GradeOf(mark)?.In(Language.Indonesian).Should().Be(grade);

    public static TheoryData<ValueList<Grade>, string[]> Scales => new()
    {
        { [Grade("A", 0), Grade("B", 1), Grade("C", 100)], [] },
        { [Grade("A", -1)], ["PROGRAMME-GRADE-ORDER"] },
        { [Grade("A", 101)], ["PROGRAMME-GRADE-ORDER"] },
        { [Grade("A", 60), Grade("B", 60)], ["PROGRAMME-GRADE-ORDER"] },
        { [Grade("A", 60), Grade("B", 50)], ["PROGRAMME-GRADE-ORDER"] },
        { [Grade("A", 60), Grade("A", 70)], ["PROGRAMME-GRADE-TWICE"] },
    };

    [Theory]
    [MemberData(nameof(Scales))]
    public void A_scale_rises(ValueList<Grade> scale, string[] faults) => Faults(Good with { Grades = scale }).Should().Equal(faults);

    public static TheoryData<CreditRule, string[]> Rules => new()
    {
        { CohortsGiven.CreditRule with { MostPercent = 1 }, [] },
        { CohortsGiven.CreditRule with { MostPercent = 100 }, [] },
        { CohortsGiven.CreditRule with { MostPercent = 0 }, ["PROGRAMME-PERCENT"] },
        { CohortsGiven.CreditRule with { MostPercent = 101 }, ["PROGRAMME-PERCENT"] },
        { CohortsGiven.CreditRule with { MostHours = LessonHours.Of(1) }, [] },
        { CohortsGiven.CreditRule with { MostHours = LessonHours.Of(160) }, [] },
        { CohortsGiven.CreditRule with { MostHours = LessonHours.None }, ["PROGRAMME-CREDIT-HOURS"] },
        { CohortsGiven.CreditRule with { MostHours = LessonHours.Of(161) }, ["PROGRAMME-CREDIT-HOURS"] },
        { CohortsGiven.CreditRule with { MostMonths = 1 }, [] },
        { CohortsGiven.CreditRule with { MostMonths = 1200 }, [] },
        { CohortsGiven.CreditRule with { MostMonths = 0 }, ["PROGRAMME-CREDIT-AGE"] },
        { CohortsGiven.CreditRule with { MostMonths = 1201 }, ["PROGRAMME-CREDIT-AGE"] },
        { CohortsGiven.CreditRule with { TakesHours = false, TakesUnits = false }, ["PROGRAMME-CREDIT-NOTHING"] },
        { CohortsGiven.CreditRule with { TakesCohorts = false, TakesExperience = false, Bodies = (ValueList<StakeholderId>)[] }, ["PROGRAMME-CREDIT-NOTHING"] },
        { CohortsGiven.CreditRule with { TakesCohorts = false, TakesExperience = false }, [] },
        { CohortsGiven.CreditRule with { Except = ["Teori", CohortsGiven.Unit] }, [] },
        { CohortsGiven.CreditRule with { Except = ["Las"] }, ["PROGRAMME-CREDIT-EXCEPT"] },
    };

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_rule_of_recognition_recognises_something(CreditRule rule, string[] faults) => Faults(Good with { Credit = rule }).Should().Equal(faults);

    [Fact]
    public void A_module_has_its_title_to_itself() =>
        Faults(Good with { Modules = [new("Teori", LessonHours.Of(80), []), new("Teori", LessonHours.Of(80), [])] }).Should().Equal("PROGRAMME-MODULE-TWICE");

    /// <summary>The mean of the best marks, rounded down: 74 and 75 give 74.</summary>
    [Theory]
    [InlineData(74, 75, "Cukup")]
    [InlineData(74, 76, "Baik")]
    [InlineData(null, 90, null)]
    public void All_units_together_have_the_grade_of_their_mean(int? first, int? second, string? grade)
    {
        const string other = "C.20SAB00.002.1";
        var curriculum = Good with { Units = [.. Good.Units, CompetencyUnit.Of(other, "Mengemas sabun").Value] };
        var cohort = CohortsGiven.Cohort(curriculum: curriculum).Enrolled(1).HeldAll(1, 1)
            .Assessed(CohortsGiven.Person(1), true, "2025-08-04", "a", first).Value
            .Assess(new(other, CohortsGiven.Day("2025-08-04"), [new(CohortsGiven.Person(1), true, second)]), CohortsGiven.On("2025-08-04", "b")).Value;

        cohort.Finding(CohortsGiven.Person(1), "2025-08-30").Evidence.Grade?.Name.Id.Should().Be(grade);
    }

    [Fact]
    public void A_unit_recognised_without_a_mark_is_left_out_of_the_grade()
    {
        const string other = "C.20SAB00.002.1";
        var curriculum = Good with { Units = [.. Good.Units, CompetencyUnit.Of(other, "Mengemas sabun").Value] };
        var cohort = CohortsGiven.Cohort(curriculum: curriculum).Enrolled(1).HeldAll(1, 1)
            .Assessed(CohortsGiven.Person(1), true, "2025-08-04", "a", 90).Value
            .Recognise(CohortsGiven.Credit(CohortsGiven.Person(1)) with { Units = [new(other, 1, true, null)] }, CohortsGiven.Day("2025-08-04"), CohortsGiven.On("2025-08-04", "r")).Value;

        cohort.Finding(CohortsGiven.Person(1), "2025-08-30").Evidence.Grade!.Name.Id.Should().Be("Sangat baik");
    }

    /// <summary>The lowest grade begins at 60.</summary>
    [Theory]
    [InlineData(59, true, true)]
    [InlineData(60, true, false)]
    [InlineData(59, false, false)]
    [InlineData(null, true, false)]
    public void Competence_with_a_mark_below_the_lowest_grade_is_told_and_kept(int? mark, bool isCompetent, bool isTold)
    {
        string[] expected = isTold ? ["COHORT-MARK-BELOW-GRADES"] : [];
        var assessed = Whole().Assessed(CohortsGiven.Person(1), isCompetent, "2025-08-29", "a", mark);
        var finding = assessed.Value.Finding(CohortsGiven.Person(1), "2025-08-30");

        Codes(assessed.Warnings).Should().Equal(expected);
        Codes(assessed.Value.Journal.Entries.Last().Warnings).Should().Equal(expected);
        Codes(finding.Warnings).Should().Equal(expected);
        if (isCompetent)
        {
            finding.Outcome.Should().Be(CompletionOutcome.Passed, "the grade stands beside competent or not");
            var concluded = assessed.Value.Conclude(finding, CohortsGiven.On("2025-08-30", "c"));
            Codes(concluded.Warnings).Should().Equal(expected);
            Codes(concluded.Value.Journal.Entries.Last().Warnings).Should().Equal(expected);
            Codes(assessed.Value.Certify(finding, CertificateKind.TrainingCertificate, CertificateNumber.From("S-1"), CohortsGiven.Names, CohortsGiven.Day("2025-08-30"), CohortsGiven.On("2025-08-30", "x")).Warnings)
                .Should().Equal(expected);
        }
    }

    [Fact]
    public void Competence_below_the_lowest_grade_says_whose_unit_and_grade_it_is_and_no_mark()
    {
        var told = Whole().Assessed(CohortsGiven.Person(1), true, "2025-08-29", "a", 59).Warnings.Single();

        told.Text.En.Should().Be($"P-001 is competent in the unit Membuat sabun ({CohortsGiven.Unit}) with a mark below the lowest grade of the programme: Fair, from 60. Check the mark or the result.");
        told.Text.Id.Should().Contain("di bawah predikat terendah program: Cukup, mulai 60");
    }

    [Fact]
    public void Competence_below_the_lowest_grade_stands_no_more_once_a_better_mark_is_given()
    {
        var cohort = Whole().Assessed(CohortsGiven.Person(1), true, "2025-08-29", "a", 59).Value.Assessed(CohortsGiven.Person(1), true, "2025-08-29", "b", 60);

        cohort.Warnings.Should().BeEmpty();
        cohort.Value.Finding(CohortsGiven.Person(1), "2025-08-30").Warnings.Should().BeEmpty();
    }

    [Theory]
    [InlineData(59, true)]
    [InlineData(60, false)]
    public void Competence_recognised_with_a_mark_below_the_lowest_grade_is_told(int mark, bool isTold) =>
        Codes(Whole().Recognise(CohortsGiven.Credit(CohortsGiven.Person(1)) with { Units = [new(CohortsGiven.Unit, 1, true, mark)] }, CohortsGiven.Day("2025-08-29"), CohortsGiven.On("2025-08-29", "r")).Warnings)
            .Should().Equal(isTold ? ["COHORT-MARK-BELOW-GRADES"] : []);

    [Fact]
    public void Competence_without_a_scale_is_below_no_grade() =>
        CohortsGiven.Cohort(curriculum: Good with { Grades = [] }).Enrolled(1).HeldAll(1, 1).Assessed(CohortsGiven.Person(1), true, "2025-08-04", "a", 0).Warnings.Should().BeEmpty();

    private static Cohort Whole() => CohortsGiven.Cohort(curriculum: Good).Enrolled(1).HeldAll(1, 20);

    private static IEnumerable<string> Codes(IEnumerable<DomainError> told) => told.Select(static w => w.ErrorCode);

    [Theory]
    [InlineData(-1, null)]
    [InlineData(100, "Sangat baik")]
    [InlineData(101, null)]
    public void No_grade_is_given_for_what_is_no_mark(int mark, string? grade) => (CohortsGiven.Modular().GradeOf(mark)?.Name.Id).Should().Be(grade);
}
