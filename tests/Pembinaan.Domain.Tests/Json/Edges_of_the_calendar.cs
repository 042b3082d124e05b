using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Json;
using Pembinaan.Domain.Stakeholders;
using Pembinaan.Domain.Stakeholders.Events;
using Pembinaan.Domain.Time;
using static Pembinaan.Domain.Tests.Offices.Records;

namespace Pembinaan.Domain.Tests.Json;

public sealed class Edges_of_the_calendar
{
    public static TheoryData<string, string?> Periods => new() { { "0001-01-01", "0001-01-01" }, { "0001-01-01", "2024-12-07" }, { "0001-01-01", null }, { "9999-12-31", "9999-12-31" }, { "2024-02-29", "9999-12-31" } };

    [Theory]
    [MemberData(nameof(Periods))]
    public void Are_days_like_others_to_be_written_and_read(string first, string? last)
    {
        var period = last is null ? ValidityPeriod.From(Day(first)) : Span(Day(first), Day(last));
        var lapas = Serang().DesignateAsRutan(period, As("d")).Value;
        var read = PembinaanJson.Facilities.Read(PembinaanJson.Facilities.Write(lapas)).Value;

        read.Journal.Entries.Should().Equal(lapas.Journal.Entries);
        read.DaysAsRutan.Should().Be(period.ToDateSet());
    }

    [Fact]
    public void Are_answered_and_never_thrown()
    {
        var lastDay = LocalDate.MaxIsoValue;
        var closed = RutanSerang().Close(lastDay, As("c")).Value;
        var dissolved = Body("A", StakeholderKind.Opd, "Dinas").Dissolve(lastDay, Succession.Nobody, As("d")).Value;

        closed.NameOn(lastDay).Should().Be("Rutan Kelas IIB Serang");
        dissolved.MayCommitOn(lastDay).IsSuccess.Should().BeTrue();
        dissolved.SuccessionOn(lastDay).Should().BeNull();
    }

    [Fact]
    public void Do_not_let_a_body_end_before_its_beginning()
    {
        var entries = Body("A", StakeholderKind.Opd, "Dinas", new(2020, 1, 1)).Journal.Entries
            .Append(Entry<StakeholderEvent>.Of(EntryId.From("x"), 2, Stamp.Of(Noon(2025, 1, 1), "impor"), new StakeholderDissolved(new(2019, 12, 31), Succession.By(StakeholderId.From("B")))));

        Stakeholder.From(entries).Codes().Should().Equal("PARTY-OUTSIDE-LIFE");
    }

    private static LocalDate Day(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;
}
