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
            "TUSUK-SATE: belum ada pertemuan yang dilaksanakan.",
            "SABUN: dilaksanakan (1 Februari 2023 sampai dengan 31 Desember 2023), 12 pertemuan, 30 peserta menurut Koran Kota, 31 Januari 2024; hanya dilaporkan, tidak ikut dihitung.");
        Realisation.Of(Reported(Of2023).Value, [], Day("2024-02-01"), Term.OfMonths(3)).In(Language.English).Split('\n')[1]
            .Should().Be("SABUN: carried out (1 February 2023 to 31 December 2023 inclusive) according to Koran Kota, 31 January 2024; only reported, not counted.");
    }

    [Fact]
    public void Stand_beside_what_is_counted()
    {
        var held = new ActivityFacts(Sabun, Day("2024-01-15"), ["A/1"], ["A/1"], ["A/P"], [], []);
        var lines = Realisation.Of(Reported(Of2023).Value, [held], Day("2024-02-01"), Term.OfMonths(3)).In(Language.English).Split('\n');

        lines.Should().HaveCount(3);
        lines[1].Should().Be("SABUN: 1 of 1 sessions, 1 people, 0 passed, 0 given a certificate or statement of completion.");
        lines[2].Should().EndWith("only reported, not counted.");
    }

    [Theory]
    [InlineData("2024-01-30", 0)]
    [InlineData("2024-01-31", 1)]
    public void Are_told_from_the_day_of_the_report_on(string day, int count) =>
        Realisation.Of(Reported(Of2023).Value, [], Day(day), Term.OfMonths(3)).Reported.Should().HaveCount(count);

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
