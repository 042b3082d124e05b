using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Programmes;

/// <summary>The numbers of the law on programmes and on who joins them, each once, with its days and its article. Rules and their texts read them.</summary>
public static class LawfulNumbers
{
    /// <summary>The least presence of vocational training in percent of the lesson hours, inclusive.</summary>
    /// <remarks>Source: Permenaker 6/2025 art. 33(4).</remarks>
    public static Parameter<int> Presence { get; } =
        Parameter<int>.Of(
            "VOCATIONAL-PRESENCE",
            new("kehadiran paling sedikit dalam pelatihan vokasi, dalam persen", "least presence in vocational training, in percent"),
            new DatedValue<int>(Instruments.Permenaker6Of2025.AppliedFrom!.Value, 80, Instruments.Permenaker6Of2025.Article("33", "4"))
        );

    /// <summary>How often one unit of competence may be assessed in vocational training.</summary>
    /// <remarks>Source: Permenaker 6/2025 art. 33(3).</remarks>
    public static Parameter<int> MostAssessments { get; } =
        Parameter<int>.Of(
            "VOCATIONAL-ASSESSMENTS",
            new(
                "penilaian paling banyak untuk satu unit kompetensi dalam pelatihan vokasi",
                "most assessments of one unit of competence in vocational training"
            ),
            new DatedValue<int>(Instruments.Permenaker6Of2025.AppliedFrom!.Value, 3, Instruments.Permenaker6Of2025.Article("33", "3"))
        );

    /// <summary>How many minutes of a day a programme for detainees takes at most.</summary>
    /// <remarks>Source: PP 58/1999 art. 10(2).</remarks>
    public static Parameter<int> DetaineeMinutes { get; } =
        Parameter<int>.Of(
            "PELAYANAN-MINUTES",
            new("lamanya program bagi tahanan paling banyak, dalam menit sehari", "longest programme for detainees, in minutes of a day"),
            new DatedValue<int>(Instruments.Pp58Of1999.AppliedFrom!.Value, 7 * NodaConstants.MinutesPerHour, Instruments.Pp58Of1999.Article("10", "2"))
        );

    /// <summary>From which age somebody is a child in proceedings (<i>anak</i>).</summary>
    /// <remarks>Source: UU 22/2022 art. 1.</remarks>
    public static Parameter<int> ChildFrom { get; } =
        OfCorrections("AGE-ANAK", new("usia anak mulai", "age from which somebody is a child in proceedings"), 12);

    /// <summary>From which age somebody is a sentenced child (<i>anak binaan</i>).</summary>
    /// <remarks>Source: UU 22/2022 art. 1.</remarks>
    public static Parameter<int> SentencedChildFrom { get; } =
        OfCorrections("AGE-ANAK-BINAAN", new("usia anak binaan mulai", "age from which somebody is a sentenced child"), 14);

    /// <summary>From which age nobody is a child.</summary>
    /// <remarks>Source: UU 22/2022 art. 1.</remarks>
    public static Parameter<int> AdultFrom { get; } = OfCorrections("AGE-DEWASA", new("usia dewasa mulai", "age from which nobody is a child"), 18);

    /// <summary>From which age a sentenced child moves on from a Lapas Pemuda to a Lapas for adults.</summary>
    /// <remarks>Source: UU 11/2012 art. 86.</remarks>
    public static Parameter<int> PastYoungAdultFrom { get; } =
        Parameter<int>.Of(
            "AGE-LAPAS-DEWASA",
            new("usia pindah dari Lapas Pemuda ke Lapas dewasa", "age at which somebody moves from a Lapas Pemuda to a Lapas for adults"),
            new DatedValue<int>(Instruments.Uu11Of2012.AppliedFrom!.Value, 21, Instruments.Uu11Of2012.Article("86"))
        );

    private static Parameter<int> OfCorrections(string code, LocalisedText name, int age) =>
        Parameter<int>.Of(code, name, new DatedValue<int>(Instruments.Uu22Of2022.AppliedFrom!.Value, age, Instruments.Uu22Of2022.Article("1")));
}
