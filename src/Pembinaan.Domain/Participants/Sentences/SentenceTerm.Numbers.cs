using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Participants;

/// <content>The numbers of the law on what a sentence opens, each once, with its days and its articles.</content>
public sealed partial record SentenceTerm
{
    /// <summary>What two thirds of a sentence must at least amount to before conditional release, leave before release or asimilasi.</summary>
    /// <remarks>Source: UU 22/2022 art. 10(3).</remarks>
    public static Parameter<SentenceTerm> LeastOfTwoThirds { get; } =
        Parameter<SentenceTerm>.Of(
            "SENTENCE-LEAST-OF-TWO-THIRDS",
            new("dua pertiga masa pidana paling sedikit", "what two thirds of a sentence at least amount to"),
            new DatedValue<SentenceTerm>(Instruments.Pp28Of2006.AppliedFrom!.Value, Of(months: 9), Instruments.Pp28Of2006.Article("42A")),
            new DatedValue<SentenceTerm>(Instruments.Uu22Of2022.AppliedFrom!.Value, Of(months: 9), Instruments.Uu22Of2022.Article("10", "3"))
        );

    /// <summary>The longest leave before release (CMB).</summary>
    /// <remarks>Source: PP 28/2006 art. 42A.</remarks>
    public static Parameter<SentenceTerm> LongestLeave { get; } =
        Parameter<SentenceTerm>.Of(
            "SENTENCE-LONGEST-LEAVE",
            new("cuti menjelang bebas paling lama", "longest leave before release"),
            new DatedValue<SentenceTerm>(Instruments.Pp28Of2006.AppliedFrom!.Value, Of(months: 6), Instruments.Pp28Of2006.Article("42A"))
        );

    /// <summary>The longest imprisonment for a term that the criminal code ever allows; ordinarily it is 15 years.</summary>
    /// <remarks>Source: UU 1/2023 art. 68.</remarks>
    public static Parameter<SentenceTerm> Longest { get; } =
        Parameter<SentenceTerm>.Of(
            "SENTENCE-LONGEST",
            new("pidana penjara waktu tertentu paling lama", "longest imprisonment for a term"),
            new DatedValue<SentenceTerm>(Instruments.Kuhp2023.AppliedFrom!.Value, Of(years: 20), Instruments.Kuhp2023.Article("68"))
        );

    /// <summary>What a sentenced child (anak binaan) must have served before leave before release (CMB); no length is asked for beside it.</summary>
    /// <remarks>Source: UU 22/2022 art. 13(3).</remarks>
    public static Parameter<Fraction> LeaveOfChildrenAfter { get; } =
        Parameter<Fraction>.Of(
            "SENTENCE-LEAVE-OF-CHILDREN",
            new(
                "masa pidana yang telah dijalani anak binaan sebelum cuti menjelang bebas",
                "part that a sentenced child has served before leave before release"
            ),
            new DatedValue<Fraction>(Instruments.Uu22Of2022.AppliedFrom!.Value, Fraction.Half, Instruments.Uu22Of2022.Article("13", "3"))
        );

    /// <summary>How long guidance under conditional release (PB) goes on after the end of the sentence; by the day on which the sentence ends.</summary>
    /// <remarks>
    /// Before the criminal code of 2023 it rests on officially dated cases, as the counting does; its first day is that of PP 32/1999, the oldest rule on
    /// conditional release that the library cites, because no earlier day is on record. Source: UU 1/2023 art. 72(4).
    /// </remarks>
    public static Parameter<SentenceTerm> GuidanceAfterRelease { get; } =
        Parameter<SentenceTerm>.Of(
            "SENTENCE-GUIDANCE",
            new("masa pembimbingan sesudah pidana berakhir", "guidance after the end of the sentence"),
            new DatedValue<SentenceTerm>(Instruments.Pp32Of1999.PromulgatedOn!.Value, Of(years: 1), SentenceCounting.Practice.Basis),
            new DatedValue<SentenceTerm>(Instruments.Kuhp2023.AppliedFrom!.Value, Of(years: 1), Instruments.Kuhp2023.Article("72", "4"))
        );

    /// <summary>For how long somebody sentenced for a special crime must have served no discipline penalty before asimilasi.</summary>
    internal static Parameter<SentenceTerm> CleanBeforeAsimilasi { get; } =
        Parameter<SentenceTerm>.Of(
            "SENTENCE-CLEAN-BEFORE-ASIMILASI",
            new("masa tanpa hukuman disiplin sebelum asimilasi, tindak pidana khusus", "time without discipline penalty before asimilasi, special crimes"),
            new DatedValue<SentenceTerm>(Instruments.Permenkumham7Of2022.AppliedFrom!.Value, Of(months: 9), Instruments.Permenkumham7Of2022.Article("45"))
        );
}
