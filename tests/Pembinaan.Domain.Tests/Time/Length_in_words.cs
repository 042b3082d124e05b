using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Tests.Time;

public sealed class Length_in_words
{
    public static TheoryData<Term, string, string> Table => new()
    {
        { Term.OfMonths(6), "6 bulan kalender", "6 months (calendar)" },
        { Term.OfMonths(1), "1 bulan kalender", "1 month (calendar)" },
        { Term.OfMonths(-1), "-1 bulan kalender", "-1 month (calendar)" },
        { Term.OfMonths(6, MonthConvention.RolledUp), "6 bulan kalender (dibulatkan ke tanggal 1)", "6 months (calendar, rolled up to the 1st)" },
        { Term.OfMonths(9, MonthConvention.ThirtyDays), "9 bulan @ 30 hari", "9 months of 30 days" },
        { Term.OfDays(90), "90 hari", "90 days" },
        { Term.OfDays(1), "1 hari", "1 day" },
        { default, "0 hari", "0 days" },
        { Term.Of(3, 15), "3 bulan kalender dan 15 hari", "3 months (calendar) and 15 days" },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public void Names_the_convention_where_months_are_counted(Term length, string indonesian, string english)
    {
        length.In(Language.Indonesian).Should().Be(indonesian);
        length.In(Language.English).Should().Be(english);
        length.ToString().Should().Be(english);
    }
}
