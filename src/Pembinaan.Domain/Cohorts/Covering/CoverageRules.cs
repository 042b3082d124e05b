using Pembinaan.Domain.Law;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Cohorts.Covering;

/// <summary>The rules of coverage: a session stands under an agreement or under the facility's own mandate.</summary>
public static class CoverageRules
{
    private static readonly FactOf<CoverageFacts, DateSet> AgreementDays =
        new("agreement-days", new("hari yang tercakup perjanjian", "days covered by an agreement"), static (in f) => f.AgreementDays);

    private static readonly FactOf<CoverageFacts, DateSet> MandateDays =
        new("mandate-days", new("hari dengan mandat UPT sendiri", "days under the facility's own mandate"), static (in f) => f.MandateDays);

    /// <summary>An agreement in force covers facility, provider and subject on the day.</summary>
    public static Rule<CoverageFacts> AgreementCoversTheSession { get; } = Rule<CoverageFacts>.That(
        "COVER-AGREEMENT",
        new(
            "Perjanjian yang berlaku mencakup UPT, penyelenggara, dan mata pelatihan pada hari itu, dalam batas kuotanya.",
            "An agreement in force covers facility, provider and subject on the day, within its quota."),
        Instruments.Uu22Of2022.Article("89"),
        AgreementDays.OnItsDays());

    /// <summary>The facility itself gives the session, by its own mandate.</summary>
    public static Rule<CoverageFacts> FacilityActsOnItsOwnMandate { get; } = Rule<CoverageFacts>.That(
        "COVER-OWN-MANDATE",
        new("UPT menyelenggarakan sendiri berdasarkan mandatnya.", "The facility gives the session itself, by its own mandate."),
        Basis.Law(Instruments.Uu22Of2022.Article("24"), Instruments.Uu22Of2022.Article("38")),
        MandateDays.OnItsDays());

    /// <summary>One of the two.</summary>
    public static Rule<CoverageFacts> SessionIsCovered { get; } = Rule<CoverageFacts>.AnyOf(
        "COVER-SESSION",
        new("Sesi tercakup perjanjian atau mandat UPT sendiri.", "The session stands under an agreement or the facility's own mandate."),
        Basis.FacilityPolicy,
        AgreementCoversTheSession,
        FacilityActsOnItsOwnMandate);

    /// <summary>The book of coverage. The version is selected by the day of the session.</summary>
    public static RuleBook<CoverageFacts> Book { get; } = RuleBook<CoverageFacts>.Of(
        "COVERAGE",
        new("Cakupan sesi", "Coverage of sessions"),
        new("hari sesi", "the day of the session"),
        RuleVersion<CoverageFacts>.Of("1", ValidityPeriod.From(new LocalDate(1995, 12, 30)), RuleSet<CoverageFacts>.Of("coverage-1", SessionIsCovered).Value)).Value;
}
