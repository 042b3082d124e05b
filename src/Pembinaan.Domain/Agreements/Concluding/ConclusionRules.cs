using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Agreements;

/// <summary>The conclusion rule book: who may conclude which kind for how long. Sources differ, so every rule warns and none forbids.</summary>
internal static class ConclusionRules
{
    private static readonly FactOf<ConclusionFacts, bool> LevelSufficesForTerm = new(
        "level-suffices-for-term",
        new("kewenangan untuk jangka waktu", "competence for the length"),
        static (in f) => f.LevelSufficesForTerm,
        FlagWords.Of(
            new("pejabat berwenang untuk jangka waktu itu", "the level is competent for the length"),
            new("pejabat tidak berwenang untuk jangka waktu itu", "the level is not competent for the length")
        )
    );

    private static readonly FactOf<ConclusionFacts, bool> LengthIsClear = new(
        "length-is-clear",
        new("golongan jangka waktu", "class of the length"),
        static (in f) => f.LengthIsClear,
        FlagWords.Of(
            new("golongan jangka waktunya jelas", "the class of the length is clear"),
            new("golongan jangka waktunya tidak jelas", "the class of the length is not clear")
        )
    );

    private static readonly FactOf<ConclusionFacts, bool> LevelConcludesKind = new(
        "level-concludes-kind",
        new("kewenangan untuk jenis naskah", "competence for the kind"),
        static (in f) => f.LevelConcludesKind,
        FlagWords.Of(
            new("pejabat lazim berwenang untuk jenis naskah itu", "the level usually concludes the kind"),
            new("pejabat tidak lazim berwenang untuk jenis naskah itu", "the level does not usually conclude the kind")
        )
    );

    private static readonly FactOf<ConclusionFacts, bool> FacilityIsNamed = new(
        "facility-is-named",
        new("jenis UPT yang membuat perjanjian", "kind of the facility that concludes"),
        static (in f) => f.FacilityIsNamed,
        FlagWords.Of(
            new("jenis UPT disebut dalam pasal", "the article names the kind of facility"),
            new("jenis UPT tidak disebut dalam pasal", "the article does not name the kind of facility")
        )
    );

    private static readonly FactOf<ConclusionFacts, bool> ContentIsComplete = new(
        "content-is-complete",
        new("kelengkapan isi", "completeness of the content"),
        static (in f) => f.ContentIsComplete,
        FlagWords.Of(new("isi naskah lengkap", "the content is complete"), new("isi naskah belum lengkap", "the content is not complete"))
    );

    private static readonly FactOf<ConclusionFacts, bool> WageIsSettled = new(
        "wage-is-settled",
        new("klausul upah", "wage clause"),
        static (in f) => f.WageIsSettled,
        FlagWords.Of(new("upah telah diatur", "the wage is settled"), new("upah belum diatur", "the wage is not settled"))
    );

    // The template of content binds another ministry's own agreements.
    private static readonly Basis Template = Basis
        .Law(Instruments.Permendagri75Of2022.Article("3"))
        .Noting(new("mengikat perjanjian Kemendagri sendiri, di sini sebagai acuan", "binds the Ministry of Home Affairs' own agreements; a template here"));

    private static LocalisedText InYears(Term length) =>
        length is { Days: 0, Months: var months } && months % 12 == 0
            ? new($"{months / 12} tahun", $"{months / 12} years")
            : new(length.In(Language.Indonesian), length.In(Language.English));

    /// <summary>The first day on which agreements are held against the template of content, which is of 2022.</summary>
    internal static LocalDate TemplateFrom { get; } = Instruments.Permendagri75Of2022.AppliedFrom!.Value;

    /// <summary>
    /// The level is competent for the length: a facility up to two years, a regional office up to five, the Minister or a designated official from five.
    /// </summary>
    public static Rule<ConclusionFacts> TermWithinCompetence { get; } =
        Rule<ConclusionFacts>
            .That(
                "CONCLUSION-TERM",
                new(
                    "Jangka waktu berada dalam kewenangan pejabat yang menandatangani atau menyetujui.",
                    "The length lies within the competence of the level that signs or approves."
                ),
                Basis.Law(Instruments.Pp57Of1999.Article("8", "1"), Instruments.Pp57Of1999.Article("13")),
                LevelSufficesForTerm.IsTrue()
            )
            .AsWarning()
            .Concerning("period")
            .Otherwise(static (facts, _) => facts.Background?.OfTerm());

    /// <summary>The length is not one that the article counts twice.</summary>
    public static Rule<ConclusionFacts> TermClassIsClear { get; } = TermClassIsClearFrom(Instruments.Pp57Of1999.PromulgatedOn!.Value);

    /// <summary>The level concludes this kind of instrument.</summary>
    public static Rule<ConclusionFacts> KindWithinCompetence { get; } =
        Rule<ConclusionFacts>
            .That(
                "CONCLUSION-KIND",
                new(
                    "Jenis naskah ditandatangani oleh pejabat yang lazim berwenang untuk jenis itu.",
                    "The kind of instrument is signed by a level that usually concludes it."
                ),
                Basis.ReportedPractice(new("menurut laporan tentang Permenkumham 65/2016", "by reports of Permenkumham 65/2016")),
                LevelConcludesKind.IsTrue()
            )
            .AsWarning();

    /// <summary>A facility that concludes itself is of a kind that the article names.</summary>
    public static Rule<ConclusionFacts> FacilityIsNamedByTheArticle { get; } =
        Rule<ConclusionFacts>
            .That(
                "CONCLUSION-FACILITY",
                new("UPT yang membuat sendiri perjanjian adalah Lapas atau Bapas.", "A facility that concludes an agreement itself is a Lapas or a Bapas."),
                Instruments.Pp57Of1999.Article("13"),
                FacilityIsNamed.IsTrue()
            )
            .AsWarning();

    /// <summary>The content that a template expects is there. The template binds another ministry's own agreements.</summary>
    public static Rule<ConclusionFacts> ContentFollowsTheTemplate { get; } =
        Rule<ConclusionFacts>
            .That(
                "CONCLUSION-CONTENT",
                new("Isi naskah memuat unsur yang diharapkan dari jenisnya.", "The text holds what is expected of its kind."),
                Template,
                ContentIsComplete.IsTrue()
            )
            .AsWarning()
            .Concerning("content")
            .Otherwise(static (facts, _) => facts.Background?.OfContent());

    /// <summary>Where a <i>kemitraan</i> produces goods or services, the wage is settled, and no facility pays it.</summary>
    public static Rule<ConclusionFacts> WageIsAgreed { get; } =
        Rule<ConclusionFacts>
            .That(
                "CONCLUSION-WAGE",
                new(
                    "Jika kemitraan menghasilkan barang atau jasa, upah diatur dan dibayar oleh mitra melalui kepala UPT.",
                    "Where a kemitraan (partnership) produces goods or services, the wage is settled and paid by the partner through the head of the facility."
                ),
                Basis.Law(Instruments.Pp57Of1999.Article("16"), Instruments.Pp57Of1999.Article("17")),
                WageIsSettled.IsTrue()
            )
            .AsWarning();

    /// <summary>As <see cref="TermClassIsClear"/>, with the lengths of a day.</summary>
    internal static Rule<ConclusionFacts> TermClassIsClearFrom(LocalDate day)
    {
        var (shortTerm, longTerm) = (CompetenceTable.LawfulShort.On(day), CompetenceTable.LawfulLong.On(day));
        var (upTo, from) = (InYears(shortTerm.Value), InYears(longTerm.Value));
        return Rule<ConclusionFacts>
            .That(
                "CONCLUSION-TERM-CLASS",
                new(
                    $"Jangka waktu jelas termasuk satu golongan; tepat {upTo.Id} dibaca sebagai jangka pendek, tepat {from.Id} sebagai jangka panjang.",
                    $"The length belongs clearly to one class; exactly {upTo.En} is read as short, exactly {from.En} as long."
                ),
                shortTerm.Basis,
                LengthIsClear.IsTrue()
            )
            .AsWarning();
    }

    /// <summary>The one rule that commands ask by themselves.</summary>
    internal static RuleSet<ConclusionFacts> TermAlone { get; } = RuleSet<ConclusionFacts>.Of("AGREEMENT-CONCLUSION-TERM", TermWithinCompetence).Value;

    private static RuleVersion<ConclusionFacts> First { get; } =
        RuleVersion<ConclusionFacts>.Of(
            "PP 57/1999",
            ValidityPeriod.From(Instruments.Pp57Of1999.PromulgatedOn!.Value),
            RuleSet<ConclusionFacts>
                .Of("AGREEMENT-CONCLUSION-1", TermWithinCompetence, TermClassIsClear, KindWithinCompetence, FacilityIsNamedByTheArticle, WageIsAgreed)
                .Value
        );

    /// <summary>
    /// The rule book. It begins on the day on which PP 57/1999 was promulgated; the template of content is read from 2023 on, the first whole year after it was
    /// made, because the day of its promulgation was not read. Earlier agreements are not modelled.
    /// </summary>
    public static RuleBook<ConclusionFacts> Book { get; } =
        RuleBook<ConclusionFacts>
            .Of(
                "AGREEMENT-CONCLUSION",
                new("Kewenangan membuat perjanjian", "Competence to conclude"),
                new("hari terbentuknya perjanjian", "the day on which the agreement is formed"),
                First
            )
            .Value.Then(First.From(TemplateFrom, Instruments.Permendagri75Of2022, "PP 57/1999, Permendagri 75/2022").Adding(ContentFollowsTheTemplate).Value)
            .Value;
}
