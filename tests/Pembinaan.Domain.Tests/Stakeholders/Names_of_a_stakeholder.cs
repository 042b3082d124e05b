using FsCheck.Xunit;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Offices;
using Pembinaan.Domain.Stakeholders;
using Pembinaan.Domain.Stakeholders.Events;
using static Pembinaan.Domain.Tests.Offices.Records;

namespace Pembinaan.Domain.Tests.Stakeholders;

[Trait("Scenario", "S22")]
public sealed class Names_of_a_stakeholder
{
    private static readonly LocalDate FirstDay = new(2024, 3, 1);

    private static Stakeholder Renamed => Body("S", StakeholderKind.Company, "PT Lama").Rename("PT Baru", FirstDay, As("ren", Noon(2024, 2, 20))).Value;

    [Fact]
    public void Change_on_the_first_day_of_the_new_one()
    {
        Renamed.NameOn(FirstDay.PlusDays(-1)).Should().Be("PT Lama");
        Renamed.NameOn(FirstDay).Should().Be("PT Baru");
        Renamed.Id.Should().Be(Body("S", StakeholderKind.Company, "PT Lama").Id);
    }

    [Fact]
    public void Are_listed_with_the_former_one() =>
        Renamed.Names.WithFormerOn(FirstDay).Should().Be(new LocalisedText("PT Baru (dahulu PT Lama)", "PT Baru (formerly PT Lama)"));

    [Theory]
    [InlineData("PT Lama")]
    [InlineData("pt. baru")]
    [InlineData("lama")]
    public void Are_all_found(string name) => StakeholderDirectory.Of(Renamed, Body("T", StakeholderKind.Company, "CV Lain")).FindByName(name).Select(static s => s.Id.Value).Should().Equal("S");

    [Fact]
    public void That_are_former_are_a_warning_in_a_new_signature_and_not_before()
    {
        Renamed.Names.Check("PT Lama", FirstDay).Warnings.Select(static w => w.ErrorCode).Should().Equal("PARTY-NAME-FORMER");
        Renamed.Names.Check("PT Lama", FirstDay.PlusDays(-1)).Warnings.Should().BeEmpty();
        Renamed.Names.Check("PT Asing", FirstDay).Has(OfficeErrors.PartyUnknownName).Should().BeTrue();
    }

    [Fact]
    public void Corrected_change_the_past_but_not_what_was_known_then()
    {
        var wrong = Body("S", StakeholderKind.Company, "PT.S wen Inovasi Transfer");
        var right = wrong.CorrectName("PT.S wen Inovasi Transfer", "PT Swen Inovasi Transfer", As("cor", Noon(2025, 6, 1))).Value;

        right.NameOn(new(2023, 1, 31)).Should().Be("PT Swen Inovasi Transfer");
        right.AsKnownAt(Noon(2025, 5, 31))!.NameOn(new(2023, 1, 31)).Should().Be("PT.S wen Inovasi Transfer");
        right.Names.FormerOn(new(2025, 6, 1)).Should().BeEmpty("a misspelling was never its name");
        right.Names.Misspelt.Should().Equal("PT.S wen Inovasi Transfer");
    }

    [Fact]
    public void Renamed_change_the_future_also_when_known_late()
    {
        var late = Body("S", StakeholderKind.Company, "PT Lama").Rename("PT Baru", FirstDay, As("ren", Noon(2024, 7, 10))).Value;

        late.AsKnownAt(Noon(2024, 7, 1))!.NameOn(new(2024, 6, 20)).Should().Be("PT Lama");
        late.NameOn(new(2024, 6, 20)).Should().Be("PT Baru");
    }

    // Of some names on some days, so that days and names meet: every name after every correction, as a plain list of days with names has it.
    [Property]
    public void Are_those_of_the_last_correction_whatever_was_recorded_in_between(byte[] steps)
    {
        var names = PartyNames.From("N0", null);
        var plain = new SortedDictionary<int, string> { [-1] = "N0" };
        foreach (var step in steps)
        {
            var (name, other, day) = ($"N{step % 4}", $"N{step / 4 % 4}", step / 16 % 8);
            if (step < 128)
            {
                (names, plain[day]) = (names.Renamed(name, FirstDay.PlusDays(day)), name);
            }
            else if (plain.ContainsValue(name) && name != other)
            {
                names.CheckCorrection(name, other).IsSuccess.Should().BeTrue();
                names = names.Corrected(name, other);
                plain.Where(n => n.Value == name).Select(static n => n.Key).ToList().ForEach(at => plain[at] = other);
            }
        }

        for (var day = -1; day < 9; day++)
        {
            names.ByDay.On(FirstDay.PlusDays(day)).Should().Be(plain.Last(n => n.Key <= day).Value);
        }
    }

    [Fact]
    public void Corrected_away_are_not_corrected_again_until_they_are_given_again()
    {
        var right = Renamed.CorrectName("PT Baru", "PT Benar", As("cor")).Value;

        right.CorrectName("PT Baru", "PT Lain", As("again")).Codes().Should().Equal("PARTY-NAME-NOT-RECORDED");
        right.Rename("PT Baru", FirstDay.PlusYears(1), As("given")).Value.CorrectName("PT Baru", "PT Lain", As("again")).Value
            .Names.ByDay.Segments.Select(static s => s.Value).Should().Equal("PT Lama", "PT Benar", "PT Lain");
    }

    [Fact]
    public void Are_neither_blank_nor_corrected_where_nothing_was_wrong()
    {
        Renamed.Rename(" ", FirstDay, As("x")).Codes().Should().Equal("JOURNAL-TEXT-BLANK");
        Renamed.CorrectName("PT Asing", "PT Baru", As("x")).Codes().Should().Equal("PARTY-NAME-NOT-RECORDED");
        Stakeholder.Register(Renamed.Id, StakeholderKind.Media, "", null, As("x")).Codes().Should().Equal("JOURNAL-TEXT-BLANK");
    }

    [Fact]
    public void Survive_being_read_from_the_journal() => Stakeholder.From(Renamed.Journal.Entries).Value.State.Should().Be(Renamed.State);

    [Fact]
    public void Of_a_journal_that_does_not_begin_are_refused() =>
        Stakeholder.From(Renamed.EntriesSince(1).Select(static e => Entry<StakeholderEvent>.Of(e.Id, 1, e.Stamp, e.Event!))).Codes().Should().Equal("JOURNAL-NO-BEGINNING");
}
