using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Stakeholders;
using Pembinaan.Domain.Testing.Tests.Tables;
using static Pembinaan.Domain.Testing.Tests.Tables.Shop;

namespace Pembinaan.Domain.Testing.Tests.Craft;

public sealed class Faults_of_a_caller
{
    private static readonly Facility Lapas = A.Lapas();

    private static readonly LocalDate RulesBegin = EligibilityBooks.National.Versions[0].Period!.FirstDay;

    private static readonly DecisionTable<Someone> Table = DecisionTable.Of(Year, ("fits", Fits, Day, Expected.Met));

    /// <summary>A partner in whose offices nobody was ever appointed.</summary>
    private static readonly Stakeholder Nobody = Stakeholder.Register(
        StakeholderId.From("PT-KOSONG"), StakeholderKind.Company, "PT Kosong", new(2020, 1, 1), Recording.Of("r-1", Instant.FromUtc(2020, 1, 1, 0, 0), "penguji")).Value;

    public static TheoryData<string, Func<object?>> Calls => new()
    {
        { "number", static () => An.Agreement(" ", Lapas, A.Partner()) },
        { "facility", static () => An.Agreement("PKS-1", null!, A.Partner()) },
        { "partner", static () => An.Agreement("PKS-1", Lapas, null!) },
        { "id", static () => An.AdultConvict("", Lapas, Day) },
        { "facility", static () => A.Detainee("P-1", null!, Day) },
        { "facility", static () => A.Child("P-1", null!, Day) },
        { "facility", static () => A.ChildInProceedings("P-1", null!, Day) },
        { "facility", static () => A.Klien("P-1", null!, Day) },
        { "day", static () => A.Klien("P-1", Lapas, new(1999, 1, 1)) },
        { "person", static () => An.Eligibility(null!, Lapas, Day) },
        { "facility", static () => A.Place(null!, Day) },
        { "firstDay", static () => A.Dossier(new(2014, 6, 1)) },
        { "firstDay", static () => A.Dossier(EligibilityBooks.National.Versions[0].Period!.FirstDay.PlusDays(-1)) },
        { "lastDay", static () => An.Agreement("PKS-1", Lapas, A.Partner()).From(2024, 3, 1).To(2024, 2, 29) },
        { "FirstDay", static () => An.Agreement("PKS-1", Lapas, A.Partner()).From(2010, 1, 14).To(2012, 2, 29) },
        { "SignedOn", static () => (An.Agreement("PKS-1", Lapas, A.Partner()) with { SignedOn = new(2009, 6, 1) }).To(2027, 1, 1) },
        { "SignedOn", static () => An.Agreement("PKS-1", Lapas, Nobody).From(2025, 1, 1).To(2027, 1, 1) },
        { "FirstDay", static () => A.Cohort(A.Programme(), Lapas, new(2014, 6, 2)).Made() },
        { "FirstDay", static () => A.Cohort(A.Programme(), A.Lapas() with { Since = new(2025, 1, 1) }, new(2025, 1, 7)).Made() },
        { "FirstDay", static () => A.Cohort(A.Programme(), Lapas, EligibilityBooks.National.Versions[0].Period!.FirstDay.PlusDays(-1)).Made() },
        { "Sessions", static () => (A.Cohort(A.Programme(), Lapas, Day) with { Sessions = 0 }).Made() },
        { "FirstDay", static () => An.Agreement("PKS-1", Lapas, A.Partner() with { Since = new(2026, 1, 1) }).From(2025, 6, 2).To(2027, 1, 1) },
        { "SignedOn", static () => (An.Agreement("PKS-1", Lapas, A.Partner() with { Since = new(2026, 1, 1) }) with { SignedOn = new(2026, 1, 14) }).To(2027, 1, 1) },
        { "Facility", static () => (An.Agreement("PKS-1", Lapas, A.Partner()) with { Facility = null! }).To(2027, 1, 1) },
        { "Partner", static () => (An.Agreement("PKS-1", Lapas, A.Partner()) with { Partner = null! }).To(2027, 1, 1) },
        { "Kind", static () => (An.Agreement("PKS-1", Lapas, A.Partner()) with { Kind = null! }).To(2027, 1, 1) },
        { "Number", static () => (An.Agreement("PKS-1", Lapas, A.Partner()) with { Number = "" }).To(2027, 1, 1) },
        { "FirstDay", static () => An.Agreement("PKS-1", Lapas, A.Partner()).From(9999, 12, 1).To(9999, 12, 31) },
        { "lastDay", static () => An.Agreement("PKS-1", Lapas, A.Partner()).To(9999, 12, 31) },
        { "SignedOn", static () => (An.Agreement("PKS-1", Lapas, A.Partner()) with { SignedOn = new(1, 1, 1) }).To(2027, 1, 1) },
        { "Kind", static () => (A.Lapas() with { Kind = null! }).Made() },
        { "Zone", static () => (A.Lapas() with { Zone = null! }).Made() },
        { "Code", static () => (A.Lapas() with { Code = null! }).Made() },
        { "Name", static () => (A.Lapas() with { Name = null! }).Made() },
        { "Since", static () => (A.Lapas() with { Since = LocalDate.MaxIsoValue }).Made() },
        { "Kind", static () => (A.Partner() with { Kind = null! }).Made() },
        { "Title", static () => (A.Partner() with { Title = null! }).Made() },
        { "Since", static () => (A.Partner() with { Since = new(9999, 12, 31) }).Made() },
        { "Facility", static () => (A.Cohort(A.Programme(), Lapas, Day) with { Facility = null! }).Made() },
        { "Programme", static () => (A.Cohort(A.Programme(), Lapas, Day) with { Programme = null! }).Made() },
        { "Space", static () => (A.Cohort(A.Programme(), Lapas, Day) with { Space = null! }).Made() },
        { "Held", static () => (A.Cohort(A.Programme(), Lapas, Day) with { Held = -1 }).Made() },
        { "Held", static () => (A.Cohort(A.Programme(), Lapas, Day) with { Held = 11 }).Made() },
        { "FirstDay", static () => A.Cohort(A.Programme(), Lapas, LocalDate.MaxIsoValue).Made() },
        { "day", static () => An.AdultConvict("P-1", Lapas, RulesBegin.PlusDays(-1)) },
        { "day", static () => A.Child("P-1", An.Lpka(), new(9999, 12, 31)) },
        { "day", static () => An.Eligibility(An.AdultConvict("P-1", Lapas, Day), Lapas, new(9999, 12, 31)) },
        { "firstDay", static () => A.Dossier(new(9999, 12, 31)) },
        { "code", static () => A.Programme(code: " ") },
        { "programme", static () => A.Cohort(null!, Lapas, Day) },
        { "facility", static () => A.Cohort(A.Programme(), null!, Day) },
        { "facility", static () => (Facility)(NewFacility)null! },
        { "partner", static () => (Stakeholder)(NewPartner)null! },
        { "cohort", static () => (Cohort)(NewCohort)null! },
        { "condition", static () => BoundaryDays.Of((Condition<Someone>)null!, Fits) },
        { "facts", static () => BoundaryDays.Of(Year.Condition!, null!) },
        { "rule", static () => BoundaryDays.Of((Rule<Someone>)null!, Fits) },
        { "facts", static () => BoundaryDays.Of(Year, null!) },
        { "set", static () => BoundaryDays.Of((RuleSet<Someone>)null!, Fits) },
        { "book", static () => BoundaryDays.Of((RuleBook<EligibilityFacts>)null!, default) },
        { "table", static () => BoundaryDays.Of((DecisionTable<Someone>)null!) },
        { "agreement", static () => BoundaryDays.Of((CooperationAgreement)null!) },
        { "certificate", static () => BoundaryDays.Of(null!, null!) },
        { "rows", static () => BoundaryDays.AsMemberData(null!) },
        { "book", static () => DecisionTable.Of((RuleBook<Someone>)null!) },
        { "set", static () => DecisionTable.Of((RuleSet<Someone>)null!) },
        { "rule", static () => DecisionTable.Of((Rule<Someone>)null!) },
        { "name", static () => Table.Decide("nobody") },
        { "facts", static () => Table.Sampling(Fits, null!) },
        { "codes", static () => Expected.NotMet("") },
        { "codes", static () => Expected.Undetermined(null!, "T-YEAR") },
        { "path", static () => Told(static () => Testing.Golden.Check("", "text")) },
        { "text", static () => Told(static () => Testing.Golden.Check("file", null!)) },
        { "book", static () => PolicyLaws.Of((RuleBook<Someone>)null!) },
        { "set", static () => PolicyLaws.Of((RuleSet<Someone>)null!) },
        { "rule", static () => PolicyLaws.Of((Rule<Someone>)null!) },
        { "facts", static () => PolicyLaws.Of(Year).Hold(Day, Day, Fits, null!) },
        { "agreement", static () => Told(static () => RootLaws.StandsInOneState((CooperationAgreement)null!, Day, Day)) },
        { "programme", static () => Told(static () => RootLaws.StandsInOneState((SkillProgramme)null!, Day, Day)) },
        { "cohort", static () => Told(static () => RootLaws.StandsInOneState((Cohort)null!, Day, Day)) },
        { "lastDay", static () => Told(static () => RootLaws.StandsInOneState(A.Programme(), Day, Day.PlusDays(-1))) },
        { "agreement", static () => Told(static () => RootLaws.RowsAreTheStanding(null!, [])) },
    };

    [Theory]
    [MemberData(nameof(Calls), DisableDiscoveryEnumeration = true)]
    public void Are_told_with_the_name_of_the_argument(string name, Func<object?> call) =>
        call.Should().Throw<ArgumentException>().Which.ParamName.Should().Be(name);

    /// <summary>What the package shows is documented; nothing of a test framework comes with it.</summary>
    [Fact]
    public void Cannot_come_from_a_test_framework() => typeof(DecisionTable).Assembly.GetReferencedAssemblies().Select(static a => a.Name!)
        .Where(static name => !name.StartsWith("System", StringComparison.Ordinal))
        .Should().BeSubsetOf(["Pembinaan.Domain", "NodaTime", "Ardalis.Result", "Ardalis.GuardClauses"]);

    private static object? Told(Action call)
    {
        call();
        return null;
    }
}
