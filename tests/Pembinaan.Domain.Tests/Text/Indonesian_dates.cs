namespace Pembinaan.Domain.Tests.Text;

public sealed class Indonesian_dates
{
    [Theory]
    [InlineData(1, "Januari", "January")]
    [InlineData(2, "Februari", "February")]
    [InlineData(3, "Maret", "March")]
    [InlineData(4, "April", "April")]
    [InlineData(5, "Mei", "May")]
    [InlineData(6, "Juni", "June")]
    [InlineData(7, "Juli", "July")]
    [InlineData(8, "Agustus", "August")]
    [InlineData(9, "September", "September")]
    [InlineData(10, "Oktober", "October")]
    [InlineData(11, "November", "November")]
    [InlineData(12, "Desember", "December")]
    public void Name_each_month(int month, string indonesian, string english)
    {
        IndonesianDate.Format(new(2025, month, 7)).Should().Be($"7 {indonesian} 2025");
        IndonesianDate.Format(new(2025, month, 17), Language.English).Should().Be($"17 {english} 2025");
        IndonesianDate.FormatMonth(new(2025, month)).Should().Be($"{indonesian} 2025");
        IndonesianDate.FormatMonth(new(2025, month), Language.English).Should().Be($"{english} 2025");
    }

    [Theory]
    [InlineData(5, "Senin", "Monday")]
    [InlineData(6, "Selasa", "Tuesday")]
    [InlineData(7, "Rabu", "Wednesday")]
    [InlineData(8, "Kamis", "Thursday")]
    [InlineData(9, "Jumat", "Friday")]
    [InlineData(10, "Sabtu", "Saturday")]
    [InlineData(11, "Minggu", "Sunday")]
    public void Name_each_weekday(int day, string indonesian, string english)
    {
        IndonesianDate.FormatWithWeekday(new(2025, 5, day)).Should().Be($"{indonesian}, {day} Mei 2025");
        IndonesianDate.FormatWithWeekday(new(2025, 5, day), Language.English).Should().Be($"{english}, {day} May 2025");
    }

    [Fact]
    public void Write_years_without_padding() => IndonesianDate.Format(new(1, 1, 1)).Should().Be("1 Januari 1");

    [Fact]
    public void Refuse_days_of_another_calendar()
    {
        var hijri = new LocalDate(1446, 9, 1, CalendarSystem.IslamicBcl);

        FluentActions.Invoking(() => IndonesianDate.Format(hijri)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => IndonesianDate.FormatWithWeekday(hijri)).Should().Throw<ArgumentException>();
    }
}
