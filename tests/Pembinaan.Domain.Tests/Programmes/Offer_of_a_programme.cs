using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Programmes.Events;
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
        var programme = Given.Programme(Given.Curriculum(CompletionCriteria.ByPresence(80).Value))
            .Revise(Given.Curriculum(CompletionCriteria.ByPresence(percent).Value), Given.Day("2025-08-01"), "diperbarui", Given.On("2025-01-01", "r")).Value;
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
        Given.Programme().Discontinue(new(2999, 12, 31), "selesai", Given.On("2025-06-01", "d")).Value.CurriculumOn(new(2999, 12, 31)).Should().NotBeNull();
        Given.Programme().Discontinue(new(3000, 1, 1), "selesai", Given.On("2025-06-01", "d")).Has(JournalErrors.DayOutOfRange).Should().BeTrue();
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

    [Fact]
    [Trait("Case", "W06")]
    public void Corrected_counts_as_if_it_had_been_recorded_right()
    {
        var revised = Given.Programme(Given.Curriculum(CompletionCriteria.ByPresence(80).Value))
            .Revise(Given.Curriculum(CompletionCriteria.ByPresence(90).Value), Given.Day("2025-08-01"), "diperbarui", Given.On("2025-01-01", "revised")).Value;
        var ended = revised.Discontinue(Given.Day("2025-12-31"), "selesai", Given.On("2025-01-02", "ended")).Value;
        var instead = new ProgrammeRevised(Given.Day("2025-09-01"), Given.Curriculum(CompletionCriteria.ByPresence(90).Value), "diperbarui");
        var corrected = ended.Correct(EntryId.From("revised"), instead, "salah ketik", Given.On("2025-02-01", "correct")).Value;

        corrected.CurriculumOn(Given.Day("2025-08-31"))!.Completion.OwnPresence.Should().Be(80);
        corrected.CurriculumOn(Given.Day("2025-09-01"))!.Completion.OwnPresence.Should().Be(90);
        corrected.AsKnownAt(Given.On("2025-01-31", "-").Stamp.RecordedAt)!.CurriculumOn(Given.Day("2025-08-01"))!.Completion.OwnPresence.Should().Be(90);
        corrected.Correct(EntryId.From("revised"), instead, "salah ketik", Given.On("2025-02-01", "correct")).Value.Should().BeSameAs(corrected);
        SkillProgramme.From(corrected.Journal.Entries).Value.Curricula.Should().Be(corrected.Curricula);
    }

    [Theory]
    [InlineData("2025-12-31", true)]
    [InlineData("2026-01-01", false)]
    public void Corrected_does_not_leave_a_later_entry_without_the_curriculum_it_is_about(string lastDay, bool refused)
    {
        var programme = Given.Programme().Discontinue(Given.Day("2026-06-30"), "selesai", Given.On("2025-01-01", "ended"))
            .Bind(static p => p.Revise(Given.Curriculum(), Given.Day("2026-01-01"), "diperbarui", Given.On("2025-01-02", "revised"))).Value;

        programme.Correct(EntryId.From("ended"), new ProgrammeDiscontinued(Given.Day(lastDay), "selesai"), "salah ketik", Given.On("2025-02-01", "correct"))
            .Has(ProgrammeErrors.Discontinued).Should().Be(refused);
    }

    [Fact]
    public void Corrected_in_its_first_entry_stays_the_same_programme()
    {
        var programme = Given.Programme();
        var first = programme.Journal.Last!;
        var drawnUp = (ProgrammeDrawnUp)first.Event!;
        var recording = Given.On("2025-02-01", "correct");

        programme.Correct(first.Id, drawnUp with { FirstDay = drawnUp.FirstDay.PlusDays(1) }, "salah ketik", recording).Value.Days.FirstDay.Should().Be(drawnUp.FirstDay.PlusDays(1));
        programme.Correct(first.Id, drawnUp with { Programme = ProgrammeId.From("LAIN") }, "salah ketik", recording).Has(JournalErrors.CorrectionOfAnotherKind).Should().BeTrue();
        programme.Correct(first.Id, drawnUp, "salah ketik", recording).Has(JournalErrors.NothingToCorrect).Should().BeTrue();
        programme.Annul(first.Id, "salah ketik", recording).Has(JournalErrors.CannotAnnulBeginning).Should().BeTrue();
    }

    /// <summary>An end that is corrected to a day before a curriculum that was recorded for later warns of it, as the end itself would have.</summary>
    [Theory]
    [InlineData("2025-07-31", true)]
    [InlineData("2025-08-01", false)]
    public void Corrected_to_end_before_a_later_curriculum_warns_of_it(string lastDay, bool warns)
    {
        var programme = Given.Programme().Revise(Given.Curriculum(), Given.Day("2025-08-01"), "diperbarui", Given.On("2025-01-01", "revised"))
            .Bind(static p => p.Discontinue(Given.Day("2025-12-31"), "selesai", Given.On("2025-01-02", "ended"))).Value;
        var corrected = programme.Correct(EntryId.From("ended"), new ProgrammeDiscontinued(Given.Day(lastDay), "selesai"), "salah ketik", Given.On("2025-02-01", "correct"));

        corrected.Warnings.Select(static w => w.ErrorCode).Should().Equal(warns ? [ProgrammeErrors.OfferedAgain.Code] : []);
        corrected.Value.Journal.Last!.Warnings.Should().Equal(corrected.Warnings);
    }
}
