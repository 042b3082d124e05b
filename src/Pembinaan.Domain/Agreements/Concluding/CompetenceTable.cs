using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Agreements;

/// <summary>The replaceable values of the conclusion rule book: up to which length a class goes, and which level concludes which kind.</summary>
public sealed record CompetenceTable
{
    /// <summary>What PP 57/1999 ps 8(1) calls short. First of all members, because the default table is made of it.</summary>
    internal static Parameter<Term> LawfulShort { get; } =
        Parameter<Term>.Of(
            "AGREEMENT-SHORT-TERM",
            new("jangka pendek paling lama", "longest short term"),
            new DatedValue<Term>(Instruments.Pp57Of1999.PromulgatedOn!.Value, Term.OfYears(2), Instruments.Pp57Of1999.Article("8", "1"))
        );

    /// <summary>What PP 57/1999 ps 8(1) calls long.</summary>
    internal static Parameter<Term> LawfulLong { get; } =
        Parameter<Term>.Of(
            "AGREEMENT-LONG-TERM",
            new("jangka panjang mulai", "shortest long term"),
            new DatedValue<Term>(Instruments.Pp57Of1999.PromulgatedOn!.Value, Term.OfYears(5), Instruments.Pp57Of1999.Article("8", "1"))
        );

    /// <summary>The values that PP 57/1999 ps 8 and 13 give, and a table of kinds after secondary reports of Permenkumham 65/2016.</summary>
    public static CompetenceTable Default { get; } = new();

    /// <summary>The longest length that is still short: a facility concludes it.</summary>
    /// <remarks>Source: PP 57/1999 art. 8(1).</remarks>
    public Parameter<Term> ShortUpTo
    {
        get;
        init => field = Guard.Against.Null(value);
    } = LawfulShort;

    /// <summary>The shortest length that is long: the Minister or a designated official concludes it.</summary>
    /// <remarks>Source: PP 57/1999 art. 8(1).</remarks>
    public Parameter<Term> LongFrom
    {
        get;
        init => field = Guard.Against.Null(value);
    } = LawfulLong;

    /// <summary>Which levels conclude which kind. A kind that is not listed is concluded by any level.</summary>
    public ValueList<(AgreementKind Kind, ValueList<CompetenceLevel> Levels)> Kinds { get; init; } =
    [
        (AgreementKind.NotaKesepahaman, [CompetenceLevel.Kanwil, CompetenceLevel.Minister]),
        (AgreementKind.PerjanjianKerjaSama, [CompetenceLevel.Upt, CompetenceLevel.DesignatedOfficial]),
    ];

    /// <summary>The lowest level that concludes a length.</summary>
    /// <param name="length">The length class.</param>
    /// <returns>The level.</returns>
    internal static CompetenceLevel LevelFor(TermClass length) =>
        length switch
        {
            TermClass.Short => CompetenceLevel.Upt,
            TermClass.Medium => CompetenceLevel.Kanwil,
            _ => CompetenceLevel.DesignatedOfficial,
        };
}
