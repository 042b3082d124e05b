using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Tests.Cohorts;

/// <summary>Marks, papers and recognitions each have their day, and what lies on another side of it counts or is told accordingly.</summary>
public sealed class Days_of_marks_and_papers
{
    private static readonly ParticipantId Person = Given.Person(1);
    private static readonly StakeholderId Lsp = StakeholderId.From("LSP");

    private static Cohort Over => Given.Cohort(Given.Plan(sessions: 10)).Enrolled(1).HeldAll(1, 10);

    /// <summary>Ten sessions end on 15 August: whoever leaves that day has stayed to the end.</summary>
    [Theory]
    [Trait("Case", "W15")]
    [InlineData("2025-08-08", "2025-08-08", CompletionOutcome.Passed)]
    [InlineData("2025-08-08", "2025-08-12", CompletionOutcome.LeftEarly)]
    [InlineData("2025-08-14", "2025-08-22", CompletionOutcome.LeftEarly)]
    [InlineData("2025-08-15", "2025-08-22", CompletionOutcome.Passed)]
    public void A_mark_after_leaving_counts_only_for_whoever_stayed_to_the_last_session(string left, string assessed, CompletionOutcome outcome)
    {
        var gone = Given.Cohort(Given.Plan(sessions: 10), Given.Curriculum(CompletionCriteria.OfTheFacility(50, true, null).Value)).Enrolled(1).HeldAll(1, 5)
            .End(Person, Given.Day(left), ExitKind.ReleasedEarly, Given.On("2025-08-30", "out")).Value;
        var marked = gone.Assess(new(Given.Unit, Given.Day(assessed), [new(Person, true)]), Given.On("2025-08-30", "assess"));

        gone.Finding(Person, "2025-08-30").Outcome.Should().Be(left == "2025-08-15" ? CompletionOutcome.Open : CompletionOutcome.LeftEarly);
        marked.Value.Finding(Person, "2025-08-30").Outcome.Should().Be(outcome);
        marked.Warnings.Select(static w => w.Text.En.Contains("does not count", StringComparison.Ordinal))
            .Should().Equal(Given.Day(assessed) <= Given.Day(left) ? [] : [outcome == CompletionOutcome.LeftEarly]);
    }

    [Fact]
    [Trait("Case", "W15")]
    public void A_mark_of_a_second_enrolment_counts()
    {
        var again = Given.Cohort(Given.Plan(sessions: 10), Given.Curriculum(CompletionCriteria.OfTheFacility(50, true, null).Value)).Enrolled(1).HeldAll(1, 5)
            .End(Person, Given.Day("2025-08-08"), ExitKind.Withdrawn, Given.On("2025-08-08", "out")).Value;
        again = again.Enrol(again.Admit(Person, "2025-08-13").Value, Given.On("2025-08-13", "in")).Value
            .Assess(new(Given.Unit, Given.Day("2025-08-13"), [new(Person, true)]), Given.On("2025-08-13", "assess")).Value;

        again.HeldAll(8, 10).Finding(Person, "2025-08-30").Outcome.Should().Be(CompletionOutcome.Passed);
    }

    [Theory]
    [Trait("Case", "W17")]
    [InlineData("2025-08-31", true)]
    [InlineData("2025-09-01", false)]
    public void An_older_paper_learnt_of_later_stands_if_it_shares_no_day_with_the_newer(string last, bool stands)
    {
        var newer = Over.RecordCompetence(Person, Lsp, CertificateNumber.From("B-2"), Given.Day("2025-09-01"), Term.OfYears(3), Given.Names, Given.On("2025-09-01", "b2")).Value;
        var older = newer.RecordCompetence(
            Person, Lsp, CertificateNumber.From("B-1"), Given.Day("2025-08-20"), CertificateValidity.Until(Given.Day(last)), Given.Names, Given.On("2025-10-01", "b1"));

        older.IsSuccess.Should().Be(stands);
        older.ValidationErrors.Select(static e => e.ErrorCode).Should().Equal(stands ? [] : ["COHORT-CERTIFICATE-ISSUED"]);
    }

    [Theory]
    [Trait("Case", "W14")]
    [InlineData("2025-08-03", true)]
    [InlineData("2025-08-04", false)]
    public void Competence_from_before_the_first_session_is_told(string issued, bool isTold) =>
        Over.RecordCompetence(Person, Lsp, CertificateNumber.From("B"), Given.Day(issued), Term.OfYears(3), Given.Names, Given.On("2025-09-01", "c"))
            .Warnings.Select(static w => w.ErrorCode).Should().Equal(isTold ? ["COHORT-COMPETENCE-EARLY"] : []);

    [Theory]
    [Trait("Case", "W08")]
    [InlineData("2025-09-01", true)]
    [InlineData("2025-09-02", false)]
    public void Competence_is_not_recorded_ahead(string issued, bool isTaken) =>
        Over.RecordCompetence(Person, Lsp, CertificateNumber.From("B"), Given.Day(issued), Term.OfYears(3), Given.Names, Given.On("2025-09-01", "c"))
            .ValidationErrors.Select(static e => e.ErrorCode).Should().Equal(isTaken ? [] : ["COHORT-CERTIFICATE-AHEAD"]);

    [Theory]
    [Trait("Case", "W08")]
    [InlineData("recognise")]
    [InlineData("approve")]
    [InlineData("close")]
    [InlineData("conclude")]
    public void What_is_done_is_not_recorded_ahead(string act)
    {
        Do(Given.Day("2025-08-06")).ValidationErrors.Should().BeEmpty();
        Do(Given.Day("2025-08-07")).ValidationErrors.Select(static e => e.ErrorCode).Should().Equal("COHORT-RECORDED-AHEAD");

        DomainResult<Cohort> Do(LocalDate day)
        {
            var recording = Given.On("2025-08-06", act);
            var modular = Given.Cohort(Given.ModularPlan(), Given.Modular()).Enrolled(1);
            var applied = modular.Apply(Given.Person(2), Given.Day("2025-08-04"), Given.On("2025-08-04", "apply")).Value;
            var left = modular.End(Person, Given.Day("2025-08-05"), ExitKind.ReleasedEarly, Given.On("2025-08-05", "out")).Value;
            return act switch
            {
                "recognise" => modular.Recognise(Given.Credit(Person, 8), day, recording),
                "approve" => applied.Approve(EntryId.From("apply"), day, recording),
                "close" => applied.CloseApplication(EntryId.From("apply"), day, "sebab", recording),
                _ => left.Conclude(left.Finding(Person, $"{day:uuuu-MM-dd}"), recording),
            };
        }
    }

    [Theory]
    [Trait("Case", "W13")]
    [InlineData(CompletionOutcome.Passed, "selesai 20 Agustus 2025", "completed 20 August 2025")]
    [InlineData(CompletionOutcome.PresentOnly, "selesai 20 Agustus 2025", "completed 20 August 2025")]
    [InlineData(CompletionOutcome.NotPassed, "sampai dengan 20 Agustus 2025", "until 20 August 2025")]
    [InlineData(CompletionOutcome.LeftEarly, "sampai dengan 20 Agustus 2025", "until 20 August 2025")]
    public void Only_who_completed_is_told_to_have(CompletionOutcome outcome, string id, string en) =>
        outcome.EndedOn(Given.Day("2025-08-20")).Should().Be(new LocalisedText(id, en));

    [Theory]
    [InlineData("assess")]
    [InlineData("hold-3")]
    public void What_is_taken_back_under_a_certificate_is_told(string entry)
    {
        var assessed = Over.Assessed(Person, true, "2025-08-18", "assess").Value;
        var certified = assessed.Certify(
            assessed.Finding(Person, "2025-08-20"), CertificateKind.TrainingCertificate, CertificateNumber.From("S-1"), Given.Names, Given.Day("2025-08-20"), Given.On("2025-08-20", "certify")).Value;

        certified.Annul(EntryId.From(entry), "keliru", Given.On("2025-08-22", "annul")).Warnings.Select(static w => w.ErrorCode).Should().Equal("COHORT-CERTIFICATE-TO-REVIEW");
        assessed.Annul(EntryId.From(entry), "keliru", Given.On("2025-08-22", "annul")).Warnings.Should().BeEmpty("no paper rests on it");
    }
}
