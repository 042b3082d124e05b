using Pembinaan.Domain.Cohorts;

namespace Pembinaan.Domain.Tests.Cohorts;

/// <summary>What people print of seats and papers, in both languages.</summary>
public sealed class Seats_in_words
{
    private static readonly StakeholderId Bnsp = StakeholderId.From("BNSP");

    [Theory]
    [InlineData(17, 0, "6 Januari 2025: 3 dari 20 tempat kosong (tempat angkatan).", "6 January 2025: 3 of 20 seats free (seats of the cohort).")]
    [InlineData(20, 0, "6 Januari 2025: 0 dari 20 tempat kosong (tempat angkatan).", "6 January 2025: 0 of 20 seats free (seats of the cohort).")]
    [InlineData(21, 0, "6 Januari 2025: 0 dari 20 tempat kosong (tempat angkatan), 1 melebihi batas.", "6 January 2025: 0 of 20 seats free (seats of the cohort), 1 more than the limit.")]
    [InlineData(1, 4, "6 Januari 2025: 19 dari 20 tempat kosong (tempat angkatan). Masih perlu 4 peserta agar angkatan dapat dibuka.", "6 January 2025: 19 of 20 seats free (seats of the cohort). 4 more needed before the cohort may open.")]
    public void Say_how_many_are_free_and_what_limits(int taken, int needed, string id, string en)
    {
        var seats = new SeatDecision(CohortId.From("ANG-1"), 1, Given.Day("2025-01-06"), [new(SeatLimitKind.Cohort, 20)], taken, needed);

        (seats.In(Language.Indonesian), seats.In(Language.English)).Should().Be((id, en));
    }

    [Fact]
    public void Of_a_paper_of_another_body_name_it_and_its_scheme()
    {
        var cohort = Given.Cohort(Given.Plan(sessions: 10)).Enrolled(2).HeldAll(1, 10);
        var own = CertificateSlip.Of(Paper(null, null), namesFacility: true);
        var other = CertificateSlip.Of(Paper(Bnsp, "Pengemasan"), namesFacility: true);

        own.In(Language.Indonesian).Should().NotContain("penerbit").And.NotContain("skema");
        other.In(Language.Indonesian).Should().Contain("; penerbit BNSP; skema Pengemasan");
        other.In(Language.English).Should().Contain("; issued by BNSP; scheme Pengemasan");

        Certificate Paper(StakeholderId? by, string? scheme) => cohort.RecordCompetence(
            Given.Person(1), Bnsp, CertificateNumber.From("1"), Given.Day("2025-09-01"), Domain.Time.Term.OfYears(3), Given.Names, Given.On("2025-09-01", "r"), null, scheme)
            .Value.Certificates.Single().Certificate with
        { IssuedBy = by };
    }

    [Fact]
    public void Of_what_was_redacted_say_so_and_print_no_hash()
    {
        var mark = RedactedText.Of(new string('a', 64));
        var planned = new Domain.Cohorts.Events.SessionsPlanned([], mark);
        var (id, en) = (planned.Line.Id, planned.Line.En);

        (id, en).Should().Match<(string Id, string En)>(static t => t.Id.Contains("[dihapus]", StringComparison.Ordinal) && t.En.Contains("[redacted]", StringComparison.Ordinal) && !t.Id.Contains("sha256", StringComparison.Ordinal) && !t.En.Contains("sha256", StringComparison.Ordinal));
    }
}
