using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Cohorts;

/// <summary>The rules of coverage: a session stands under an agreement or under the facility's own mandate.</summary>
internal static class CoverageRules
{
    private static readonly FactOf<CoverageFacts, DateSet> AgreementDays = new(
        "agreement-days",
        new("hari yang tercakup perjanjian", "the days covered by an agreement"),
        static (in f) => f.AgreementDays
    );

    private static readonly FactOf<CoverageFacts, DateSet> MandateDays = new(
        "mandate-days",
        new("hari dengan mandat UPT sendiri", "the days under the facility's own mandate"),
        static (in f) => f.MandateDays
    );

    /// <summary>An agreement in force covers facility, provider and subject on the day.</summary>
    public static Rule<CoverageFacts> AgreementCoversTheSession { get; } =
        Rule<CoverageFacts>.That(
            Agreements.Coverage.Rule,
            new(
                "Perjanjian yang berlaku mencakup UPT, penyelenggara, dan bidang pada hari itu, dalam batas kuotanya.",
                "An agreement in force covers facility, provider and subject on the day, within its quota."
            ),
            Basis.Policy(
                new(
                    "UU 22/2022 ps 89 membolehkan kerja sama; tidak ada pasal yang mensyaratkan perjanjian bagi suatu sesi.",
                    "UU 22/2022 art. 89 allows cooperation; no article makes an agreement a condition of a session."
                )
            ),
            AgreementDays.OnItsDays()
        );

    /// <summary>The facility itself gives the session, by its own mandate.</summary>
    public static Rule<CoverageFacts> FacilityActsOnItsOwnMandate { get; } =
        Rule<CoverageFacts>.That(
            "COVER-OWN-MANDATE",
            new("UPT menyelenggarakan sendiri berdasarkan mandatnya.", "The facility gives the session itself, by its own mandate."),
            Basis
                .Law(Instruments.Pp31Of1999.Article("6", "1"))
                .Noting(
                    new(
                        $"ditulis bagi Kepala Lapas; sejak {IndonesianDate.Format(Instruments.Uu22Of2022.AppliedFrom!.Value, Language.Indonesian)} UU "
                        + "22/2022 ps 24, 28, 38, 47 dan 55 mengatur Rutan, LPAS, Lapas, LPKA, dan Bapas sendiri-sendiri; sebelumnya sebagai analogi",
                        $"written of the head of a Lapas; since {IndonesianDate.Format(Instruments.Uu22Of2022.AppliedFrom!.Value, Language.English)} "
                        + "UU 22/2022 art. 24, 28, 38, 47 and 55 speak of Rutan, LPAS, Lapas, LPKA and Bapas each; before, by analogy"
                    )
                ),
            MandateDays.OnItsDays()
        );

    /// <summary>One of the two.</summary>
    public static Rule<CoverageFacts> SessionIsCovered { get; } =
        Rule<CoverageFacts>.AnyOf(
            "COVER-SESSION",
            new("Sesi tercakup perjanjian atau mandat UPT sendiri.", "The session is covered by an agreement or by the facility's own mandate."),
            Basis.FacilityPolicy,
            AgreementCoversTheSession,
            FacilityActsOnItsOwnMandate
        );

    /// <summary>The first day of the book: that of PP 31/1999, on which the facility's own mandate rests.</summary>
    public static LocalDate FirstDay { get; } = Instruments.Pp31Of1999.AppliedFrom!.Value;

    /// <summary>The book of coverage. The version is selected by the day of the session.</summary>
    public static RuleBook<CoverageFacts> Book { get; } =
        RuleBook<CoverageFacts>
            .Of(
                "COVERAGE",
                new("Cakupan sesi", "Coverage of sessions"),
                new("hari sesi", "the day of the session"),
                RuleVersion<CoverageFacts>.Of("1", ValidityPeriod.From(FirstDay), RuleSet<CoverageFacts>.Of("COVERAGE-1", SessionIsCovered).Value)
            )
            .Value;
}
