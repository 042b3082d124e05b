using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Time;
using static Pembinaan.Domain.Tests.Agreements.Given;

namespace Pembinaan.Domain.Tests.Agreements;

/// <summary>What a source says was carried out, of which no session is on record: kept with its source, and never counted.</summary>
public class Activities_only_reported
{
    private static readonly ValidityPeriod Of2023 = ValidityPeriod.Between(Day("2023-02-01"), Day("2023-12-31")).Value;

    [Fact]
    public void Are_told_with_their_source_and_are_no_part_of_any_number()
    {
        var agreement = Reported(Of2023, sessions: 12, people: 30).Value;
        var realised = Realisation.Of(agreement, [], Day("2024-02-01"), Term.OfMonths(3));

        realised.Reported.Single().Should().Match<Domain.Agreements.Events.ActivityReported>(static r => r.Sessions == 12 && r.People == 30 && r.Source == "Koran Kota");
        var soap = realised.Subjects.Single(static s => s.Subject == Sabun);
        (soap.Held.ToString(), soap.Completed.ToString(), realised.IsCarriedOut, realised.IsDormant).Should().Be(("0/0", "0/0", false, true));
        realised.In(Language.Indonesian).Split('\n').Should().Equal(
            "TUSUK-SATE: belum ada sesi yang dilaksanakan.",
            "SABUN: menurut Koran Kota, 31 Januari 2024, dilaksanakan dalam kurun 1 Februari 2023 sampai dengan 31 Desember 2023, 12 sesi, 30 peserta; hanya dilaporkan, tidak ikut dihitung.");
        Realisation.Of(Reported(Of2023).Value, [], Day("2024-02-01"), Term.OfMonths(3)).In(Language.English).Split('\n')[1]
            .Should().Be("SABUN: according to Koran Kota, 31 January 2024, carried out within 1 February 2023 to 31 December 2023 inclusive, number of sessions and people not stated; only reported, not counted.");
    }

    /// <summary>"In 2022": a source that names a year says no more than that.</summary>
    [Theory]
    [InlineData("2023-01-01", "2023-12-31", " dalam tahun 2023, jumlah", " in 2023, number")]
    [InlineData("2023-01-02", "2023-12-31", " dalam kurun 2 Januari 2023 sampai dengan 31 Desember 2023, jumlah", " within 2 January 2023 to 31 December 2023 inclusive, number")]
    [InlineData("2023-01-01", "2023-12-30", " dalam kurun 1 Januari 2023 sampai dengan 30 Desember 2023, jumlah", " within 1 January 2023 to 30 December 2023 inclusive, number")]
    [InlineData("2022-01-01", "2023-12-31", " dalam kurun 1 Januari 2022 sampai dengan 31 Desember 2023, jumlah", " within 1 January 2022 to 31 December 2023 inclusive, number")]
    [InlineData("2023-12-31", "2023-12-31", " pada 31 Desember 2023, jumlah", " on 31 December 2023, number")]
    public void Are_told_as_within_the_days_that_the_source_names(string first, string last, string id, string en)
    {
        var agreement = Reported(ValidityPeriod.Between(Day(first), Day(last)).Value).Value;
        var realised = Realisation.Of(agreement, [], Day("2024-02-01"), Term.OfMonths(3));

        realised.In(Language.Indonesian).Should().Contain($"dilaksanakan{id}");
        realised.In(Language.English).Should().Contain($"carried out{en}");
        agreement.Journal.Last!.In(Language.Indonesian).Should().Contain($"dilaksanakan{id}");
        agreement.Journal.Last!.In(Language.English).Should().Contain($"carried out{en}");
    }

    [Fact]
    public void Stand_beside_what_is_counted()
    {
        var held = new ActivityFacts(Sabun, Day("2024-01-15"), ["A/1"], ["A/1"], ["A/P"], [], []);
        var lines = Realisation.Of(Reported(Of2023).Value, [held], Day("2024-02-01"), Term.OfMonths(3)).In(Language.English).Split('\n');

        lines.Should().HaveCount(3);
        lines[1].Should().Be("SABUN: 1 of 1 sessions, 1 participant, 0 passed, 0 certified.");
        lines[2].Should().EndWith("only reported, not counted.");
    }

    [Theory]
    [InlineData("2024-01-30", 0)]
    [InlineData("2024-01-31", 1)]
    public void Are_told_from_the_day_of_the_report_on(string day, int count) =>
        Realisation.Of(Reported(Of2023).Value, [], Day(day), Term.OfMonths(3)).Reported.Should().HaveCount(count);

    [Theory]
    [InlineData(null, null, ", jumlah sesi dan peserta tidak disebutkan", ", number of sessions and people not stated")]
    [InlineData(12, null, ", 12 sesi, jumlah peserta tidak disebutkan", ", 12 sessions, number of people not stated")]
    [InlineData(null, 30, ", jumlah sesi tidak disebutkan, 30 peserta", ", number of sessions not stated, 30 people")]
    [InlineData(0, 0, ", 0 sesi, 0 peserta", ", 0 sessions, 0 people")]
    public void Say_which_number_is_not_stated(int? sessions, int? people, string id, string en)
    {
        var said = Reported(Of2023, sessions: sessions, people: people).Value.Journal.Last!;

        said.In(Language.Indonesian).Should().EndWith($"31 Desember 2023{id}");
        said.In(Language.English).Should().EndWith($"31 December 2023 inclusive{en}");
    }

    [Theory]
    [InlineData("SABUN", "2023-12-31", "2024-01-30", true)]
    [InlineData("SABUN", "2024-01-01", "2024-01-30", false)]
    [InlineData("TUSUK-SATE", "2023-12-31", "2024-01-30", false)]
    public void Warn_where_another_entry_reports_the_subject_for_some_of_the_same_days(string subject, string first, string last, bool isTwice)
    {
        var again = Reported(Of2023).Value.ReportActivity(SubjectId.From(subject), ValidityPeriod.Between(Day(first), Day(last)).Value, "Radio Kota", Day("2024-01-31"), On("2024-01-31", "again"));

        again.Warnings.Select(static w => w.ErrorCode).Should().Equal(isTwice ? ["AGREEMENT-REPORTED-TWICE"] : []);
        again.Value.Journal.Entries.Should().HaveCount(Reported(Of2023).Value.Journal.Entries.Count() + 1, "it is kept");
        if (isTwice)
        {
            again.Warnings[0].Text.Id.Should().Be("Pelaksanaan SABUN pada 1 Februari 2023 sampai dengan 31 Desember 2023 sudah dilaporkan oleh Koran Kota pada 31 Januari 2024; periksa apakah kegiatannya sama.");
            again.Warnings[0].Text.En.Should().Be("Koran Kota reported on 31 January 2024 already that SABUN was carried out (1 February 2023 to 31 December 2023 inclusive); check whether it is the same activity.");
        }
    }

    [Fact]
    public void Do_not_warn_of_themselves_when_the_same_entry_is_sent_again() =>
        Reported(Of2023).Value.ReportActivity(Sabun, Of2023, "Koran Kota", Day("2024-01-31"), On("2024-01-31", "reported")).Warnings.Should().BeEmpty();

    [Theory]
    [InlineData(0, null, null)]
    [InlineData(-1, null, "sessions")]
    [InlineData(null, 0, null)]
    [InlineData(null, -1, "people")]
    public void Count_nothing_below_zero(int? sessions, int? people, string? field)
    {
        var reported = Reported(Of2023, sessions: sessions, people: people);

        reported.Has(AgreementErrors.ReportedBelowZero).Should().Be(field is not null);
        reported.ValidationErrors.SingleOrDefault()?.Identifier.Should().Be(field);
    }

    [Theory]
    [InlineData("2023-02-01", "2024-01-31", null)]
    [InlineData("2023-01-31", "2024-01-31", "AGREEMENT-REPORTED-OUTSIDE-TERM")]
    [InlineData("2023-02-01", "2024-02-01", "AGREEMENT-REPORTED-AHEAD")]
    public void Warn_of_days_before_the_term_and_of_days_to_come(string first, string last, string? warning) =>
        Reported(ValidityPeriod.Between(Day(first), Day(last)).Value).Warnings.SingleOrDefault()?.ErrorCode.Should().Be(warning);

    [Fact]
    public void Need_a_subject_of_the_agreement_a_last_day_and_a_day_that_has_come()
    {
        Reported(ValidityPeriod.From(Day("2023-02-01"))).Has(AgreementErrors.ReportWithoutEnd).Should().BeTrue();
        Pks1().ReportActivity(SubjectId.From("LAS"), Of2023, "Koran Kota", Day("2024-01-31"), On("2024-01-31", "x")).Has(AgreementErrors.ReportedOutsideScope).Should().BeTrue();
        Pks1().ReportActivity(Sabun, Of2023, "Koran Kota", Day("2024-02-01"), On("2024-01-31", "x")).Has(AgreementErrors.RecordedAhead).Should().BeTrue();
        Pks1().ReportActivity(Sabun, Of2023, " ", Day("2024-01-31"), On("2024-01-31", "x")).Has(JournalErrors.BlankText).Should().BeTrue();
    }

    private static DomainResult<CooperationAgreement> Reported(ValidityPeriod period, int? sessions = null, int? people = null) =>
        Pks1().ReportActivity(Sabun, period, "Koran Kota", Day("2024-01-31"), On("2024-01-31", "reported"), sessions, people);
}
