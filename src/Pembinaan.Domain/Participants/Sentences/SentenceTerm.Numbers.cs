using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Participants;

/// <content>The numbers of the law on what a sentence opens, each once, with its days and its articles.</content>
public sealed partial record SentenceTerm
{
    /// <summary>What two thirds of a sentence must at least amount to before conditional release, leave before release or asimilasi.</summary>
    public static Parameter<SentenceTerm> LeastOfTwoThirds { get; } =
        Parameter<SentenceTerm>.Of(
            "SENTENCE-LEAST-OF-TWO-THIRDS",
            new("dua pertiga masa pidana paling sedikit", "what two thirds of a sentence at least amount to"),
            new DatedValue<SentenceTerm>(Instruments.Pp28Of2006.AppliedFrom!.Value, Of(months: 9), Instruments.Pp28Of2006.Article("42A")),
            new DatedValue<SentenceTerm>(Instruments.Uu22Of2022.AppliedFrom!.Value, Of(months: 9), Instruments.Uu22Of2022.Article("10", "3"))
        );

    /// <summary>The longest leave before release (CMB).</summary>
    public static Parameter<SentenceTerm> LongestLeave { get; } =
        Parameter<SentenceTerm>.Of(
            "SENTENCE-LONGEST-LEAVE",
            new("cuti menjelang bebas paling lama", "longest leave before release"),
            new DatedValue<SentenceTerm>(Instruments.Pp28Of2006.AppliedFrom!.Value, Of(months: 6), Instruments.Pp28Of2006.Article("42A"))
        );
}
