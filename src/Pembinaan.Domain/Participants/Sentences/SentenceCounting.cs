using System.Diagnostics.CodeAnalysis;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Participants;

/// <summary>
/// How the dates of a sentence are counted: every choice that law and practice leave, under one name that is printed wherever a date is used.
/// </summary>
/// <remarks>
/// No official algorithm was read (Kepdirjenpas PAS-26.OT.02.02/2020 is known by title only). <see cref="Practice"/> reproduces the officially dated cases that
/// were found; the other named countings contradict
/// them, and their names say so. An application makes its own by <c>SentenceCounting.Practice with { Code = …, Name = …, Rounding = … }</c>.
/// </remarks>
[JsonConverter(typeof(PembinaanConverter))]
public sealed record SentenceCounting : ILocalisable
{
    /// <summary>The counting of the national rules. It gives every date of the officially dated cases that were found.</summary>
    /// <remarks>
    /// Years by the calendar, months of 30 days, twelve months as one year before and after the fraction; the fraction of the imposed term as years, months and
    /// days; remission in months of 30 days, all of it off after the fraction; the right opens on the day that start and length give; the end by the same
    /// lengths. That part of a day is rounded up is this library's choice. Source: reported practice (officially dated cases in public reports).
    /// </remarks>
    public static SentenceCounting Practice { get; } =
        new()
        {
            Code = "PRACTICE",
            Name = new("tahun menurut kalender, bulan 30 hari", "years by the calendar, months of 30 days"),
            Basis = Basis.ReportedPractice(new("kasus bertanggal resmi menurut laporan umum", "officially dated cases in public reports")),
        };

    /// <summary>Everything by the calendar, fractions of the days that the terms have.</summary>
    /// <remarks>Source: facility policy (an alternative that a facility may choose).</remarks>
    public static SentenceCounting Calendar { get; } =
        new()
        {
            Code = "CALENDAR",
            Name = new(
                "pecahan, remisi dan ekspirasi menurut kalender (lain dari kasus bertanggal resmi)",
                "fractions, remission and expiry by the calendar (unlike the officially dated cases)"
            ),
            Basis = Alternative,
            FractionMonths = MonthConvention.Clamped,
            ExpiryMonths = MonthConvention.Clamped,
            RemissionMonths = MonthConvention.Clamped,
            RemissionInFractions = RemissionInFractions.BeforeTheFraction,
        };

    /// <summary>Everything in months of 30 days, of which twelve are a year of 360 days; remission off before the fraction.</summary>
    /// <remarks>Source: facility policy (an alternative that a facility may choose).</remarks>
    public static SentenceCounting YearOf360Days { get; } =
        new()
        {
            Code = "YEAR-OF-360-DAYS",
            Name = new(
                "satu bulan 30 hari dan satu tahun 360 hari (lain dari kasus bertanggal resmi)",
                "a month of 30 days and a year of 360 days (unlike the officially dated cases)"
            ),
            Basis = Alternative,
            Years = YearConvention.Of360Days,
            RemissionInFractions = RemissionInFractions.BeforeTheFraction,
        };

    /// <summary>Fractions rounded down to whole calendar months, as one official answer counts them; expiry by the calendar.</summary>
    /// <remarks>Source: reported practice (an answer of the BPHN legal consultation).</remarks>
    public static SentenceCounting WholeMonths { get; } =
        new()
        {
            Code = "WHOLE-MONTHS",
            Name = new(
                "pecahan dibulatkan ke bawah ke bulan penuh (lain dari kasus bertanggal resmi)",
                "fractions rounded down to whole months (unlike the officially dated cases)"
            ),
            Basis = Basis.ReportedPractice(new("jawaban konsultasi hukum BPHN", "an answer of the BPHN legal consultation")),
            FractionMonths = MonthConvention.Clamped,
            ExpiryMonths = MonthConvention.Clamped,
            RemissionMonths = MonthConvention.Clamped,
            RemissionInFractions = RemissionInFractions.BeforeTheFraction,
            Rounding = FractionRounding.DownToWholeMonths,
        };

    /// <summary>As <see cref="Practice"/>, but remission does not change fractions: "of the sentence imposed" taken by the letter.</summary>
    /// <remarks>Source: facility policy (an alternative that a facility may choose).</remarks>
    public static SentenceCounting ImposedTerm { get; } =
        Practice with
        {
            Code = "IMPOSED-TERM",
            Name = new(
                "pecahan dari pidana yang dijatuhkan tanpa remisi (lain dari kasus bertanggal resmi)",
                "fractions of the sentence imposed, without remission (unlike the officially dated cases)"
            ),
            Basis = Alternative,
            RemissionInFractions = RemissionInFractions.NotCounted,
        };

    /// <summary>The named countings.</summary>
    public static ValueList<SentenceCounting> All { get; } = [Practice, Calendar, YearOf360Days, WholeMonths, ImposedTerm];

    /// <summary>Those of the named countings by which a release may be on another day, one of those that agree: a release has no fractions.</summary>
    internal IEnumerable<SentenceCounting> OthersOfRelease => All.Where(o => o.OfRelease != OfRelease).DistinctBy(static o => o.OfRelease);

    /// <summary>The counting that the national rules use, by the day asked: <see cref="Practice"/>, before the criminal code of 2023 and since.</summary>
    /// <remarks>
    /// That the criminal code of 2023 takes nothing away is a choice. Beside the reasons of its source, UU 22/2022 ps 10 did not change. Whoever had reached a
    /// fraction on the day before has it still on the first day of the code. Source: facility policy (remission still counts in fractions: nothing that was
    /// read ends it, the former code had the same words, and the more favourable law applies).
    /// </remarks>
    public static Parameter<SentenceCounting> National { get; } =
        Parameter<SentenceCounting>.Of(
            "SENTENCE-COUNTING",
            new("cara penghitungan masa pidana", "how the dates of a sentence are counted"),
            new DatedValue<SentenceCounting>(Instruments.Uu22Of2022.AppliedFrom!.Value, Practice, Practice.Basis),
            new DatedValue<SentenceCounting>(
                Instruments.Kuhp2023.AppliedFrom!.Value,
                Practice,
                Basis.Policy(
                    new(
                        "remisi tetap dihitung dalam pecahan: tidak ada ketentuan yang dibaca yang menghapusnya, kata-kata KUHP lama sama, dan "
                        + "ketentuan yang lebih menguntungkan berlaku",
                        "remission still counts in fractions: nothing that was read ends it, the former code had the same words, and the more "
                        + "favourable law applies"
                    )
                )
            )
        );

    /// <summary>The national counting of a day; of a day before it <see cref="Practice"/>.</summary>
    internal static SentenceCounting NationalOn(LocalDate day) => National.TryOn(day, out var national) ? national.Value : Practice;

    private static Basis Alternative => Basis.Policy(new("pilihan lain yang dapat dipilih UPT", "an alternative that a facility may choose"));

    /// <summary>The stable code.</summary>
    public required string Code { get; init; }

    /// <summary>What it says in short.</summary>
    public required LocalisedText Name { get; init; }

    /// <summary>What it rests on.</summary>
    public required Basis Basis { get; init; }

    /// <summary>
    /// What a month of the sentence is when a fraction is taken. With months of 30 days the fraction is of the term as years, months and days; with calendar
    /// months of the days that the term has.
    /// </summary>
    public MonthConvention FractionMonths { get; init; } = MonthConvention.ThirtyDays;

    /// <summary>What a month of the sentence is when its end is counted; 30 days by default.</summary>
    public MonthConvention ExpiryMonths { get; init; } = MonthConvention.ThirtyDays;

    /// <summary>What twelve months are where a month is 30 days; a year of the calendar by default.</summary>
    public YearConvention Years { get; init; } = YearConvention.Calendar;

    /// <summary>What becomes of part of a day or month.</summary>
    public FractionRounding Rounding { get; init; } = FractionRounding.UpToTheDay;

    /// <summary>Whether the first day is served.</summary>
    public FirstDayCounting FirstDay { get; init; } = FirstDayCounting.Counts;

    /// <summary>Whether the last served day or the day after it opens the right, and the gate.</summary>
    public EntitlementDay Opens { get; init; } = EntitlementDay.DayAfter;

    /// <summary>Whether remission is taken off before or after the fraction, or not at all.</summary>
    public RemissionInFractions RemissionInFractions { get; init; } = RemissionInFractions.AfterTheFraction;

    /// <summary>
    /// What a month of remission is when it is taken off the end of the sentence. A fraction counted in months of 30 days takes remission in such months too.
    /// Twelve months of remission are never a year.
    /// </summary>
    public MonthConvention RemissionMonths { get; init; } = MonthConvention.ThirtyDays;

    /// <summary>Whether the days or the months of remission are taken off first.</summary>
    public RemissionOrder RemissionOrder { get; init; } = RemissionOrder.DaysThenMonths;

    /// <summary>The named counting with a code.</summary>
    /// <param name="code">The code; any other text, or null, has none.</param>
    /// <param name="counting">The counting.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out SentenceCounting? counting)
    {
        counting = All.FirstOrDefault(c => c.Code == code);
        return counting is not null;
    }

    /// <summary>All its choices in words, as an explanation prints them.</summary>
    /// <param name="language">The reader's language.</param>
    /// <returns>The sentence.</returns>
    public string In(Language language)
    {
        var year = Years == YearConvention.Calendar || Code == YearOf360Days.Code ? "" : $", {Years.In(language)}";
        var first = FirstDay == FirstDayCounting.Counts ? "" : $", {FirstDay.In(language)}";
        return $"{Name.In(language)}; {Rounding.In(language)}; {Opens.In(language)}; {RemissionInFractions.In(language)}{year}{first}";
    }

    /// <inheritdoc/>
    public override string ToString() => Code;

    // What a release reads: nothing of fractions.
    private (MonthConvention, YearConvention, EntitlementDay, FirstDayCounting, MonthConvention, RemissionOrder) OfRelease =>
        (ExpiryMonths, Years, Opens, FirstDay, RemissionMonths, RemissionOrder);
}
