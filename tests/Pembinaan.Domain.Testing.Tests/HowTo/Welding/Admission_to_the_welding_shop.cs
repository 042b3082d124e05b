using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;
#region usings
using static Pembinaan.Domain.Rules.NoFact;
using static Pembinaan.Domain.Testing.Expected;
#endregion

namespace Pembinaan.Domain.Testing.Tests.HowTo.Welding;

/// <summary>How an application tests rules of its own: <c>docs/how-to/test-a-rule.md</c>.</summary>
public sealed class Admission_to_the_welding_shop
{
    #region person
    // Someone whom every rule lets in; each row says what is different about it.
    private static readonly LocalDate Day = new(2025, 6, 2);

    private static readonly Applicant Fits = new()
    {
        Sentence = Term.OfMonths(36, MonthConvention.ThirtyDays),
        SentenceStart = new LocalDate(2024, 1, 15),
        LastPenalty = Occurrence.Never,
        Risk = Risk.Low,
        IsRecommended = false,
        SafetyCourse = new LocalDate(2025, 2, 10),
    };
    #endregion

    #region table
    // A name, what is different, the day, the outcome, and every rule that says so. A question mark: that rule cannot be determined.
    private static DecisionTable<Applicant> Table { get; } = DecisionTable.Of(
        WeldingShop.Admission,
        ("fits", Fits, Day, Met),
        ("penalty six months ago today", Fits with { LastPenalty = Occurrence.On(new(2024, 12, 2)) }, Day, Met),
        ("penalty six months ago tomorrow", Fits with { LastPenalty = Occurrence.On(new(2024, 12, 3)) }, Day, NotMet("LAS-BERSIH")),
        ("penalty on 31 August, on the last of February", Fits with { LastPenalty = Occurrence.On(new(2024, 8, 31)) }, new(2025, 2, 28), Met),
        ("penalties unknown, which is not the same as none", Fits with { LastPenalty = Unknown }, Day, Undetermined("LAS-BERSIH")),
        ("a third served yesterday", Fits with { SentenceStart = new LocalDate(2024, 6, 7) }, Day, Met),
        ("a third served today, which opens tomorrow", Fits with { SentenceStart = new LocalDate(2024, 6, 8) }, Day, NotMet("LAS-SEPERTIGA")),
        ("start of the sentence unknown", Fits with { SentenceStart = Unknown }, Day, Undetermined("LAS-SEPERTIGA")),
        ("length of the sentence unknown", Fits with { Sentence = Unknown }, Day, Undetermined("LAS-SEPERTIGA")),
        ("medium risk, recommended", Fits with { Risk = Risk.Medium, IsRecommended = true }, Day, Met),
        ("medium risk, not recommended", Fits with { Risk = Risk.Medium }, Day, NotMet("LAS-AMAN")),
        ("medium risk, the TPP has not met", Fits with { Risk = Risk.Medium, IsRecommended = Unknown }, Day, Undetermined("LAS-AMAN")),
        ("risk unknown", Fits with { Risk = Unknown }, Day, Undetermined("LAS-AMAN")),
        ("course a year ago today: its year ended yesterday", Fits with { SafetyCourse = new LocalDate(2024, 6, 2) }, Day, NotMet("LAS-K3")),
        ("course a year ago tomorrow: its year ends today", Fits with { SafetyCourse = new LocalDate(2024, 6, 3) }, Day, Met),
        ("on the day of the course", Fits, new(2025, 2, 10), Met),
        ("on the day before the course", Fits, new(2025, 2, 9), NotMet("LAS-K3")),
        ("no course on record", Fits with { SafetyCourse = Unknown }, Day, Undetermined("LAS-K3")),
        ("no course on record, and a penalty", Fits with { SafetyCourse = Unknown, LastPenalty = Occurrence.On(new(2025, 5, 1)) }, Day,
            NotMet("LAS-BERSIH", "LAS-K3?")),
        ("before any rules", Fits, new(2023, 12, 31), NoRuleSetInForce),
        ("the first day of the rules of 2024", Fits, new(2024, 1, 1), NotMet("LAS-SEPERTIGA", "LAS-K3")),
        ("the last day of the rules of 2024", Fits, new(2025, 6, 30), Met),
        ("the first day of the rules of 2025, which ask for half", Fits, new(2025, 7, 1), NotMet("LAS-SETENGAH")),
        ("half served today, which opens tomorrow", Fits, new(2025, 7, 7), NotMet("LAS-SETENGAH")),
        ("half served yesterday", Fits, new(2025, 7, 8), Met),
        ("start of the sentence unknown, under the rules of 2025", Fits with { SentenceStart = Unknown }, new(2025, 7, 8), Undetermined("LAS-SETENGAH")));
    #endregion

    #region check
    [Fact]
    public void Is_decided_as_the_table_says() => Table.Check();
    #endregion

    #region mutants
    [Fact]
    public void Would_notice_if_a_rule_were_wrong() => Table.CheckMutants();
    #endregion

    #region coverage
    [Fact]
    public void Shows_every_rule_alone_on_both_sides_and_every_fact_unknown() => Table.CheckCoverage();
    #endregion

    #region boundaries
    // The days come from the rules themselves: both sides of each, what is said there, and what turns it.
    public static TheoryData<Boundary> Turns => new(BoundaryDays.Of(WeldingShop.Admission, Fits));

    [Theory]
    [MemberData(nameof(Turns))]
    public void Turns_for_a_reason_that_is_named(Boundary turn)
    {
        turn.Before.Should().NotBe(turn.After);
        turn.Turns.Should().NotBeEmpty();
    }

    [Fact]
    public void Turns_for_someone_who_fits_on_these_days_and_no_others() =>
        BoundaryDays.Of(WeldingShop.Admission, Fits).Select(static turn => (turn.Day, turn.After)).Should().Equal(
        (new(2024, 1, 1), "NotMet (LAS-K3, LAS-SEPERTIGA)"),
        (new(2025, 1, 9), "NotMet (LAS-K3)"),
        (new(2025, 2, 10), "Met"),
        (new(2025, 7, 1), "NotMet (LAS-SETENGAH)"),
        (new(2025, 7, 8), "Met"),
        (new(2026, 2, 10), "NotMet (LAS-K3)"));
    #endregion

    #region laws
    // What holds of the library's conditions by themselves is asked of a function of one's own: LAS-K3 is one.
    [Fact]
    public void Keeps_the_laws_of_rules() =>
        PolicyLaws.Of(WeldingShop.Admission).Hold(new(2025, 6, 20), new(2025, 7, 20), Fits, Fits with { Risk = Risk.Medium });
    #endregion

    #region golden
    // The page of all decisions, as a jurist read and approved it; APPROVE_GOLDEN=1 writes it anew.
    [Fact]
    public void Reads_as_it_was_approved() =>
        Table.CheckGolden(Repository.PathOf("tests/Pembinaan.Domain.Testing.Tests/HowTo/Welding/admission.approved.md"), Language.Indonesian);
    #endregion

    #region words
    // What people read is part of the rule.
    [Fact]
    public void Says_why_in_both_languages()
    {
        var why = Table.Decide("medium risk, not recommended").Unmet.Single().Text;
        why.In(Language.Indonesian).Should()
            .Be("Tidak terpenuhi: Aman bekerja di luar tembok. (Tidak terpenuhi: Risiko rendah.) (Tidak terpenuhi: Direkomendasikan oleh TPP.)");
        why.In(Language.English).Should().Be("Not met: Safe to work outside the wall. (Not met: The risk is low.) (Not met: The TPP recommends it.)");

        // Where a rule says a second sentence, its days are printed as each language prints them; and the line for a screen.
        var decision = Table.Decide("penalty six months ago tomorrow");
        decision.Unmet.Single().Text.Should().Be(new LocalisedText("Dijatuhi hukuman disiplin pada 3 Desember 2024.",
            "A discipline penalty was imposed on 3 December 2024."));
        decision.In(Language.English).Should().Be("Not met. A discipline penalty was imposed on 3 December 2024. Met from 3 June 2025.");
    }
    #endregion

    #region frozen
    // A released version is never edited: a change of its content changes its hash, and with it every stored receipt. Give the change a version of its own.
    [Theory]
    [InlineData("2024", "07d8daecd240602bef5e62a07694c7e4239b6b25638a08980d7e1868d588e7a4")]
    [InlineData("2025", "2fd12cb5ef31cd67767d3d86b1a7ddd570aab7e1ab672c9db51d5864b23e27e0")]
    public void Keeps_the_content_of_a_released_version(string version, string hash) =>
        WeldingShop.Admission.Find(version)!.Rules!.ContentHash.Should().Be(hash);
    #endregion
}
