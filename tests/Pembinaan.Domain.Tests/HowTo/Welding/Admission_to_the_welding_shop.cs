using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Tests.Craft;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Tests.HowTo.Welding;

/// <summary>How an application tests rules of its own: <c>docs/how-to/test-a-rule.md</c>.</summary>
public sealed class Admission_to_the_welding_shop
{
    #region person
    // Someone whom every rule lets in; each case says what is different about it.
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
    // The decision table: a name, what is different, the outcome, and every rule that says so.
    private static readonly Dictionary<string, (Applicant Person, Outcome Expected, string[] Reasons)> Table = new()
    {
        ["fits"] = (Fits, Outcome.Met, []),
        ["penalty on 2 December, six months ago today"] = (Fits with { LastPenalty = Occurrence.On(new(2024, 12, 2)) }, Outcome.Met, []),
        ["penalty on 3 December, six months ago tomorrow"] = (Fits with { LastPenalty = Occurrence.On(new(2024, 12, 3)) }, Outcome.NotMet, ["LAS-BERSIH"]),
        ["a third served yesterday"] = (Fits with { SentenceStart = new LocalDate(2024, 6, 7) }, Outcome.Met, []),
        ["a third served today, which opens tomorrow"] = (Fits with { SentenceStart = new LocalDate(2024, 6, 8) }, Outcome.NotMet, ["LAS-SEPERTIGA"]),
        ["medium risk, recommended"] = (Fits with { Risk = Risk.Medium, IsRecommended = true }, Outcome.Met, []),
        ["medium risk, not recommended"] = (Fits with { Risk = Risk.Medium }, Outcome.NotMet, ["LAS-AMAN"]),
        ["course a year ago today: its year ended yesterday"] = (Fits with { SafetyCourse = new LocalDate(2024, 6, 2) }, Outcome.NotMet, ["LAS-K3"]),
        ["course a year ago tomorrow: its year ends today"] = (Fits with { SafetyCourse = new LocalDate(2024, 6, 3) }, Outcome.Met, []),
        ["no course on record"] = (Fits with { SafetyCourse = Fact<LocalDate>.Unknown }, Outcome.Undetermined, ["LAS-K3"]),
        ["course not on record, and a penalty"] = (
            Fits with { SafetyCourse = Fact<LocalDate>.Unknown, LastPenalty = Occurrence.On(new(2025, 5, 1)) }, Outcome.NotMet, ["LAS-BERSIH", "LAS-K3"]),
        ["penalties unknown, which is not the same as none"] = (Fits with { LastPenalty = Fact<Occurrence>.Unknown }, Outcome.Undetermined, ["LAS-BERSIH"]),
    };

    public static TheoryData<string> Cases => [.. Table.Keys];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Is_decided_as_the_table_says(string name)
    {
        var (person, expected, reasons) = Table[name];
        var decision = WeldingShop.Admission.Decide(person, Day);

        decision.Outcome.Should().Be(expected);
        decision.Unmet.Concat(decision.Undetermined).Select(static f => f.Rule.Code).Should().Equal(reasons);
    }
    #endregion

    #region boundaries
    // The decision names the days on which its answer turns: both sides of each differ, and a rule or a change of version turns it.
    [Theory]
    [MemberData(nameof(Cases))]
    public void Turns_by_a_rule_or_a_version_on_each_day_it_names(string name)
    {
        foreach (var edge in WeldingShop.Admission.Decide(Table[name].Person, Day).Edges())
        {
            edge.Before.Outcome.Should().NotBe(edge.After.Outcome, edge.ToString());
            (edge.IsChangeOfVersion || edge.Rules.Count > 0).Should().BeTrue(edge.ToString());
        }
    }

    // And on no other: the window in closed form is what asking day by day gives, over months that end on the 28th to the 31st.
    [Theory]
    [MemberData(nameof(Cases))]
    public void Has_a_window_that_is_the_scan_of_days(string name)
    {
        var decision = WeldingShop.Admission.Decide(Table[name].Person, Day);

        foreach (var day in Enumerable.Range(0, 1_000).Select(static i => new LocalDate(2023, 12, 1).PlusDays(i)))
        {
            var there = decision.On(day);
            decision.Window.At(day).Should().Be(there.IsMet ? Verdict.Met : there.Outcome == Outcome.Undetermined ? Verdict.Undetermined : Verdict.NotMet, $"of {day}");
        }
    }
    #endregion

    #region alone
    // A table proves little about a rule that never decides alone in it.
    [Fact]
    public void Has_a_case_for_each_rule_in_which_it_alone_refuses()
    {
        var people = Table.Values.Select(static c => c.Person).ToArray();

        WeldingShop.Admission.Summarise(people, Day).Rules.Where(static t => t.Depth == 0).Should().OnlyContain(static t => t.SoleBlocker > 0);
    }
    #endregion

    #region day
    // The same person on the days before, on and after the change of rules.
    [Theory]
    [InlineData("2023-12-31", Outcome.NoRuleSetInForce)]
    [InlineData("2025-02-10", Outcome.Met)]
    [InlineData("2025-06-30", Outcome.Met)]
    [InlineData("2025-07-01", Outcome.NotMet)]
    [InlineData("2025-07-08", Outcome.Met)]
    [InlineData("2026-02-09", Outcome.Met)]
    [InlineData("2026-02-10", Outcome.NotMet)]
    public void Of_someone_who_fits_changes_with_the_day(string day, Outcome expected) =>
        WeldingShop.Admission.Decide(Fits, NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value).Outcome.Should().Be(expected);
    #endregion

    #region words
    // What people read is part of the rule.
    [Fact]
    public void Says_why_in_both_languages()
    {
        var why = WeldingShop.Admission.Decide(Fits with { Risk = Risk.Medium }, Day).Unmet.Single().Text;

        why.In(Language.Indonesian).Should().Be("Tidak terpenuhi: Aman bekerja di luar tembok. (Tidak terpenuhi: Risiko rendah.) (Tidak terpenuhi: Direkomendasikan oleh TPP.)");
        why.In(Language.English).Should().Be("Not met: Safe to work outside the wall. (Not met: The risk is low.) (Not met: The TPP recommends it.)");

        // Where a rule says a second sentence, its days are printed as each language prints them; and the line for a screen.
        var decision = WeldingShop.Admission.Decide(Fits with { LastPenalty = Occurrence.On(new(2024, 12, 3)) }, Day);
        decision.Unmet.Single().Text.Should().Be(new LocalisedText("Dijatuhi hukuman disiplin pada 3 Desember 2024.", "A discipline penalty was imposed on 3 December 2024."));
        decision.In(Language.English).Should().Be("Not met. A discipline penalty was imposed on 3 December 2024. Met from 3 June 2025.");
    }
    #endregion

    #region frozen
    // A released version is never edited: a change of its content changes its hash, and with it every stored receipt. Give the change a version of its own.
    [Theory]
    [InlineData("2024", "250065063b8e3dfb7cc6a7768fa5bb7296b61e1ebfb9236d219095adbcf9bc5a")]
    [InlineData("2025", "fe8c0b923df928ecd0350f39a148a6b339017d7dac179e1982e022d22b72b78b")]
    public void Keeps_the_content_of_a_released_version(string version, string hash) => WeldingShop.Admission.Find(version)!.Rules!.ContentHash.Should().Be(hash);
    #endregion

    [Fact]
    public void Is_that_of_the_page_on_writing_rules()
    {
        var sample = Repository.Read("docs/samples/write-a-rule.cs");

        foreach (var file in new[] { "Applicant.cs", "Risk.cs", "WeldingShop.cs" })
        {
            var text = Repository.Read($"tests/Pembinaan.Domain.Tests/HowTo/Welding/{file}");
            sample.Should().Contain(text[text.IndexOf("internal ", StringComparison.Ordinal)..].Trim());
        }
    }
}
