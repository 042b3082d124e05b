using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;
using AgreementsGiven = Pembinaan.Domain.Tests.Agreements.Given;

namespace Pembinaan.Domain.Tests.Cohorts;

public class Texts_for_officers
{
    [Fact]
    public void Of_an_admission_refused_do_not_name_later_sessions_that_keep_nobody_out()
    {
        // PKS-1 ends on 31 January 2025; the last sessions lie after it.
        var cohort = Given.Cohort(Given.Plan("2025-01-13", byPartner: true));
        var pks = AgreementsGiven.Pks1();

        var admitted = cohort.Admit(Given.Person(1), "2025-01-13", agreements: pks);
        var refused = cohort.Admit(Given.Person(1), "2025-01-13", isEligible: false, agreements: pks);
        var late = cohort.Admit(Given.Person(1), "2025-02-03", isEligible: false, agreements: pks);

        admitted.Warnings.Should().Contain(static w => w.ErrorCode == CohortErrors.SessionsUncovered.Code);
        refused.ValidationErrors.Should().NotContain(static e => e.ErrorCode == "ADMIT-COVERED");
        late.ValidationErrors.Single(static e => e.ErrorCode == "ADMIT-COVERED").Text.Should().Be(
            new LocalisedText("Perjanjian PKS-1 berakhir 31 Januari 2025.", "Agreement PKS-1 expired on 31 January 2025."), "now it is the coverage that keeps the person out");
    }

    [Fact]
    public void Of_eligibility_not_determined_name_the_facts_that_are_missing()
    {
        var request = Given.Request(Given.Person(1), "2025-08-04") with { Person = Given.Facts(Given.Person(1)) with { Isolation = default } };

        var errors = Given.Cohort().Decide(request).Admission.ValidationErrors;

        errors.Select(static e => e.ErrorCode).Should().Equal("ELIG-ISOLATION");
        errors[0].ErrorMessage.Should().MatchRegex("^Belum dapat ditentukan: .*\\. Belum diketahui: [^.]+\\.$").And.NotContain("kelayakan");
    }

    /// <summary>Whether somebody is an adult or a child is nowhere supplied: the status is, and of a client the date of birth.</summary>
    [Theory]
    [Trait("Scenario", "S27")]
    [InlineData(true, "status hukum", "legal status")]
    [InlineData(false, "tanggal lahir", "date of birth")]
    public void Of_the_audience_name_what_is_to_be_supplied(bool isStatusMissing, string id, string en)
    {
        var client = Given.Facts(Given.Person(1), status: LegalStatus.Klien) with { BirthDate = Fact<LocalDate>.Unknown };
        var person = isStatusMissing ? client with { Status = Fact<Timeline<LegalStatus>>.Unknown } : client;

        var said = Given.Cohort().Decide(Given.Request(Given.Person(1), "2025-08-04") with { Person = person }).Undetermined.Single(static e => e.ErrorCode == "ADMIT-AUDIENCE");

        said.Text.Id.Should().EndWith($" Belum diketahui: {id}.");
        said.Text.En.Should().EndWith($" Not known: {en}.");
    }

    [Fact]
    [Trait("Scenario", "S27")]
    public void Of_a_legal_status_that_is_not_known_say_it_first_and_count_the_rules_that_wait_for_it()
    {
        var request = Given.Request(Given.Person(1), "2025-08-04");
        var nobody = Given.Cohort().Decide(request with { Person = Given.Facts(Given.Person(1)) with { Status = Fact<Timeline<LegalStatus>>.Unknown, Litmas = Fact<ValueList<Litmas>>.Unknown } });
        var waiting = nobody.Undetermined.Count(static e => e.ErrorCode.StartsWith("ELIG-", StringComparison.Ordinal)) - 1;

        waiting.Should().BeGreaterThan(3);
        nobody.In(Language.English).Should().Contain(" Cannot be determined: The person is a detainee")
            .And.Contain($" Other rules that depend on the legal status: {waiting}.").And.NotContain("Litmas");
        nobody.In(Language.Indonesian).Should().Contain($" Aturan lain yang bergantung pada status hukum: {waiting}.");
        Given.Cohort().Decide(request with { Person = Given.Facts(Given.Person(1)) with { Litmas = Fact<ValueList<Litmas>>.Unknown } }).In(Language.English)
            .Should().Contain("Not known: Litmas.").And.NotContain("Other rules");
    }

    [Fact]
    public void Of_a_unit_not_reached_yet_say_that_a_further_attempt_is_open()
    {
        var assessed = Given.Cohort().Enrolled(1).Assessed(Given.Person(1), false, "2025-08-08", "first").Value;
        var before = assessed.Finding(Given.Person(1), "2025-08-07");
        var after = assessed.Finding(Given.Person(1), "2025-08-08");

        before.Reasons.Should().NotContain(static r => r.ErrorCode == CohortErrors.CompletionAssessmentOpen.Code);
        after.Reasons.Should().Contain(static r => r.ErrorMessage == "Unit Membuat sabun (C.20SAB00.001.1) belum tercapai; penilaian sampai sekarang: 1, penilaian berikutnya masih terbuka.");
        assessed.CloseAssessment(Given.Day("2025-08-20"), Given.On("2025-08-20", "close")).Value.Finding(Given.Person(1), "2025-08-21").Reasons
            .Should().NotContain(static r => r.ErrorCode == CohortErrors.CompletionAssessmentOpen.Code);
    }

    [Fact]
    [Trait("Case", "W16")]
    public void Of_whoever_has_left_say_that_nothing_is_open_any_more()
    {
        var five = Given.Cohort(Given.Plan(sessions: 10)).Enrolled(1).HeldAll(1, 5);
        var left = five.End(Given.Person(1), Given.Day("2025-08-08"), ExitKind.StartedJob, Given.On("2025-08-08", "job")).Value;

        left.Finding(Given.Person(1), "2025-08-09").Reasons.Select(static r => r.ErrorMessage).Should().Equal(
            "Belum tercapai ketika keluar: aspek kritis setiap unit kompetensi kritis terpenuhi.",
            "Belum tercapai ketika keluar: kehadiran paling sedikit 80 % jam pelajaran.",
            "Keikutsertaan berakhir pada 8 Agustus 2025, sebelum program selesai: Mulai bekerja.");
        five.Finding(Given.Person(1), "2025-08-08").Reasons.Should().Contain(static r => r.ErrorMessage.StartsWith("Hadir 40 JP dari 80 JP, dan 40 JP masih terbuka", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(0, "P-001 hadir 0 JP dari 8 JP pada sesi S-001; sebutkan jenis ketidakhadirannya.")]
    [InlineData(7, "P-001 hadir 7 JP dari 8 JP pada sesi S-001; sebutkan jenis ketidakhadirannya.")]
    [InlineData(8, null)]
    [InlineData(9, "Kehadiran P-001 pada sesi S-001 harus antara 0 dan 8 JP: seluruhnya jika hadir penuh, kurang dari itu jika ada ketidakhadiran.")]
    public void Of_fewer_hours_without_a_kind_of_absence_ask_for_it(int hours, string? text) =>
        Given.Cohort().Enrolled(1).HeldAll(1, 1).Correct(Given.Session(1), Given.Person(1), new(LessonHours.Of(hours), null), Given.On("2025-08-05", "correct"))
            .ValidationErrors.Select(static e => e.ErrorMessage).SingleOrDefault().Should().Be(text);
}
