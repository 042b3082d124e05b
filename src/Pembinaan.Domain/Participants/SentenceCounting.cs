using System.Diagnostics.CodeAnalysis;
using Pembinaan.Domain.Law;
using Pembinaan.Domain.Text;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Participants;

/// <summary>How the dates of a sentence are counted: every choice that law and practice leave, under one name that is printed wherever a date is used.</summary>
/// <remarks>
/// No official algorithm was read (Kepdirjenpas PAS-26.OT.02.02/2020 is known by title only). The named countings below each rest on what their basis says; an application makes its own by
/// <c>SentenceCounting.Practice with { Code = …, Name = …, Rounding = … }</c>.
/// </remarks>
public sealed record SentenceCounting : ILocalisable
{
    /// <summary>The counting that the documented leave case of 2019 supports: the fraction of months of 30 days opening on the day after, expiry by the calendar.</summary>
    /// <remarks>The case had no remission and no part of a day. That remission is taken off before the fraction and that part of a day is rounded up are this library's choices, each a value of its own.</remarks>
    public static SentenceCounting Practice { get; } = new()
    {
        Code = "practice",
        Name = new("pecahan dengan bulan 30 hari, ekspirasi menurut kalender", "fractions in months of 30 days, expiry by the calendar"),
        Basis = Basis.ReportedPractice(new("satu kasus cuti bersyarat yang terdokumentasi, tanpa remisi", "one documented case of conditional leave, without remission")),
        FractionMonths = MonthConvention.ThirtyDays,
    };

    /// <summary>Everything by the calendar.</summary>
    public static SentenceCounting Calendar { get; } = new()
    {
        Code = "calendar",
        Name = new("pecahan dan ekspirasi menurut kalender", "fractions and expiry by the calendar"),
        Basis = Basis.FacilityPolicy,
        FractionMonths = MonthConvention.Clamped,
    };

    /// <summary>Everything in months of 30 days.</summary>
    public static SentenceCounting ThirtyDays { get; } = new()
    {
        Code = "thirty-days",
        Name = new("pecahan dan ekspirasi dengan bulan 30 hari", "fractions and expiry in months of 30 days"),
        Basis = Basis.FacilityPolicy,
        FractionMonths = MonthConvention.ThirtyDays,
        ExpiryMonths = MonthConvention.ThirtyDays,
        RemissionMonths = MonthConvention.ThirtyDays,
    };

    /// <summary>Fractions rounded down to whole calendar months, as an official answer counts them.</summary>
    public static SentenceCounting WholeMonths { get; } = new()
    {
        Code = "whole-months",
        Name = new("pecahan dibulatkan ke bawah ke bulan penuh", "fractions rounded down to whole months"),
        Basis = Basis.ReportedPractice(new("jawaban konsultasi hukum BPHN", "an answer of the BPHN legal consultation")),
        FractionMonths = MonthConvention.Clamped,
        Rounding = FractionRounding.DownToWholeMonths,
    };

    /// <summary>Under the criminal code in force from 2 January 2026: fractions of the sentence imposed, in months of 30 days.</summary>
    /// <remarks>
    /// The code says that a month is 30 days (ps 184) and, for conditional release only, that two thirds are of the sentence imposed (ps 72); that every other fraction is taken likewise is this library's
    /// choice. It does not say how expiry is counted, so that the calendar stays. The authority's own date wins.
    /// </remarks>
    public static SentenceCounting Kuhp2023 { get; } = new()
    {
        Code = "kuhp-2023",
        Name = new("pecahan dari pidana yang dijatuhkan dengan bulan 30 hari, ekspirasi menurut kalender", "fractions of the sentence imposed in months of 30 days, expiry by the calendar"),
        Basis = Basis.Law(Instruments.Kuhp2023.Article("72"), Instruments.Kuhp2023.Article("184"))
            .Noting(new("ps 72 hanya tentang pembebasan bersyarat; pecahan lain mengikutinya sebagai pilihan", "art. 72 is on conditional release only; other fractions follow it by choice")),
        FractionMonths = MonthConvention.ThirtyDays,
        RemissionInFractions = RemissionInFractions.NotCounted,
    };

    /// <summary>The named countings.</summary>
    public static ImmutableArray<SentenceCounting> All { get; } = [Practice, Calendar, ThirtyDays, WholeMonths, Kuhp2023];

    /// <summary>The counting that the national rules use, by the day asked: practice until 1 January 2026, the criminal code from 2 January 2026.</summary>
    /// <remarks>
    /// Under practice remission shortens the time to a fraction, under the criminal code it does not. So who had reached a fraction only thanks to remission falls back behind it on 2 January 2026, and reaches
    /// it again later. A programme that is not to follow names its own counting in the condition, or protects those decided on before (<see cref="Rules.RuleVersion{TFacts}.KeepsEarlierDecisions"/>).
    /// </remarks>
    public static Parameter<SentenceCounting> National { get; } = Parameter<SentenceCounting>.Of(
        "SENTENCE-COUNTING",
        new("cara penghitungan masa pidana", "how the dates of a sentence are counted"),
        new DatedValue<SentenceCounting>(new(2022, 8, 3), Practice, Practice.Basis),
        new DatedValue<SentenceCounting>(new(2026, 1, 2), Kuhp2023, Kuhp2023.Basis));

    /// <summary>The stable code.</summary>
    public required string Code { get; init; }

    /// <summary>What it says in short.</summary>
    public required LocalisedText Name { get; init; }

    /// <summary>What it rests on.</summary>
    public required Basis Basis { get; init; }

    /// <summary>What a month of the sentence is when a fraction is taken.</summary>
    public MonthConvention FractionMonths { get; init; } = MonthConvention.ThirtyDays;

    /// <summary>What a month of the sentence is when its end is counted; the calendar by default.</summary>
    public MonthConvention ExpiryMonths { get; init; } = MonthConvention.Clamped;

    /// <summary>What becomes of part of a day or month.</summary>
    public FractionRounding Rounding { get; init; } = FractionRounding.UpToTheDay;

    /// <summary>Whether the first day is served.</summary>
    public FirstDayCounting FirstDay { get; init; } = FirstDayCounting.Counts;

    /// <summary>Whether the last served day or the day after it opens the right, and the gate.</summary>
    public RightOpensOn Opens { get; init; } = RightOpensOn.DayAfter;

    /// <summary>Whether remission is taken off before or after the fraction, or not at all.</summary>
    public RemissionInFractions RemissionInFractions { get; init; } = RemissionInFractions.BeforeTheFraction;

    /// <summary>What a month of remission is when it is taken off the end of the sentence. A fraction counted in months of 30 days takes remission in such months too.</summary>
    public MonthConvention RemissionMonths { get; init; } = MonthConvention.Clamped;

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
        var id = language == Language.Indonesian;
        var rounding = (Rounding, id) switch
        {
            (FractionRounding.UpToTheDay, true) => "pecahan hari dibulatkan ke atas",
            (FractionRounding.UpToTheDay, false) => "part of a day rounded up",
            (FractionRounding.DownToTheDay, true) => "pecahan hari dihapus",
            (FractionRounding.DownToTheDay, false) => "part of a day left out",
            (_, true) => "pecahan bulan dihapus",
            _ => "part of a month left out",
        };
        var opens = (Opens, id) switch
        {
            (RightOpensOn.DayAfter, true) => "hak terbuka sehari sesudah hari terakhir yang dijalani",
            (RightOpensOn.DayAfter, false) => "the right opens the day after the last served day",
            (_, true) => "hak terbuka pada hari terakhir yang dijalani",
            _ => "the right opens on the last served day",
        };
        var remission = (RemissionInFractions, id) switch
        {
            (RemissionInFractions.BeforeTheFraction, true) => "remisi dikurangkan sebelum pecahan",
            (RemissionInFractions.BeforeTheFraction, false) => "remission taken off before the fraction",
            (RemissionInFractions.AfterTheFraction, true) => "remisi dikurangkan sesudah pecahan",
            (RemissionInFractions.AfterTheFraction, false) => "remission taken off after the fraction",
            (_, true) => "remisi tidak mengubah pecahan",
            _ => "remission leaves fractions alone",
        };
        var first = FirstDay == FirstDayCounting.Counts ? "" : id ? ", hari pertama tidak dihitung" : ", the first day not counted";
        return $"{Name.In(language)}; {rounding}; {opens}; {remission}{first}";
    }

    /// <inheritdoc/>
    public override string ToString() => Code;
}
