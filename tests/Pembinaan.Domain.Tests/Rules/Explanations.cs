using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Xunit;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Tests.Rules.Sampling;
using Pembinaan.Domain.Time;
using static Pembinaan.Domain.Tests.Rules.Condition_of_every_form;

namespace Pembinaan.Domain.Tests.Rules;

public sealed partial class Explanations
{
    private static readonly LocalDate Day = new(2025, 5, 19);
    private static readonly LegalInstrument Law = LegalInstrument.Of("UU 1/2000", new("contoh", "sample"), new("DPR", "parliament"));

    private static readonly RuleSet<Person> Set = RuleSet<Person>.Of(
        "2025",
        Rule<Person>.That("T-HALF", new("Setengah masa pidana telah dijalani.", "Half of the sentence is served."), Law.Article("10", "3"), PersonFacts.Start.FractionServed(1, 2, PersonFacts.Days)),
        Rule<Person>.AnyOf(
            "T-SAFE",
            new("Aman untuk mengikuti kegiatan.", "Safe to take part."),
            Basis.FacilityPolicy,
            Rule<Person>.That("T-RISK", new("Risiko rendah.", "The risk is low."), Basis.FacilityPolicy, PersonFacts.Risk.Is(Risk.Low)),
            Rule<Person>.That("T-SCORE", new("Skor mencukupi.", "The score is sufficient."), Basis.FacilityPolicy, PersonFacts.Score.AtLeast(5))),
        Rule<Person>.That("T-CLEAN", new("Tidak ada hukuman disiplin baru.", "No recent penalty."), Law.Article("11"), PersonFacts.Penalty.NoneWithin(Term.OfMonths(6))).Overridable(),
        Rule<Person>.That("T-HOME", new("Berasal dari daerah itu.", "From the region."), Basis.ReportedPractice(new("laporan 2024", "report of 2024")), PersonFacts.Region.Is("32")).AsWarning()).Value;

    private static readonly RuleBook<Person> Book = RuleBook<Person>.Of(
        "ADMISSION", new("Penerimaan peserta", "Admission"), new("hari keputusan", "the day of decision"), RuleVersion<Person>.Of("2025", ValidityPeriod.Between(new(2025, 1, 1), new(2025, 12, 31)).Value, Set)).Value;

    private static readonly Person Person = new()
    {
        Start = new LocalDate(2024, 1, 15),
        Days = 1_000,
        Risk = Fact<Risk>.KnownThrough(Risk.Low, new(2025, 7, 31)),
        Score = 3,
        Penalty = Occurrence.On(new(2025, 1, 2)),
    };

    private static readonly Waiver Waiver = Waiver.Of("T-CLEAN", "kalapas", "sudah diselesaikan", ValidityPeriod.Between(new(2025, 5, 1), new(2025, 6, 30)).Value).Value;

    [Fact]
    public void In_English_say_why_by_which_articles_and_conventions_on_which_facts_and_from_which_day() =>
        Book.Decide(Person, Day).With(Waiver).Value.Explain(Language.English).Should().Be("""
            Admission on 19 May 2025: not met
              Version 2025, selected by the day of decision: 19 May 2025.
              Met from 29 May 2025 (10 days on), if nothing else changes; in the way until then: T-HALF.
              Met until 30 June 2025 inclusive; in the way after that: T-CLEAN.
            - T-HALF not met: Half of the sentence is served.
                basis: UU 1/2000 art. 10(3)
                condition: 1/2 is served, part of a day rounded up, the right opens the day after
                facts: start of sentence: 15 January 2024, length of sentence: 1000
                met from 29 May 2025 (10 days on)
            + T-SAFE met: Safe to take part.
                basis: facility policy
                condition: at least one of the following
                met until 31 July 2025 inclusive
                + T-RISK met: The risk is low.
                    basis: facility policy
                    condition: the level of risk is Low
                    facts: level of risk: Low (known until 31 July 2025 inclusive)
                    met until 31 July 2025 inclusive
            ~ T-CLEAN waived: No recent penalty.
                basis: UU 1/2000 art. 11
                condition: the last penalty is not within the last 6 months (calendar)
                facts: last penalty: 2 January 2025
                waived by kalapas from 1 May 2025 until 30 June 2025 inclusive: sudah diselesaikan
            ? T-HOME warning, cannot be determined: From the region.
                basis: reported practice (report of 2024)
                condition: the home region is 32
                facts: home region: unknown
                not known: home region

            """.ReplaceLineEndings("\n"));

    [Fact]
    public void In_Indonesian_say_the_same() =>
        Book.Decide(Person, Day).With(Waiver).Value.Explain(Language.Indonesian).Should().Be("""
            Penerimaan peserta pada 19 Mei 2025: tidak terpenuhi
              Versi 2025, menurut hari keputusan: 19 Mei 2025.
              Terpenuhi sejak 29 Mei 2025 (10 hari lagi), bila tidak ada yang berubah; terhalang sampai hari itu oleh: T-HALF.
              Terpenuhi sampai dengan 30 Juni 2025; sesudahnya terhalang oleh: T-CLEAN.
            - T-HALF tidak terpenuhi: Setengah masa pidana telah dijalani.
                dasar: UU 1/2000 ps 10 ayat (3)
                syarat: telah dijalani 1/2, pecahan hari dibulatkan ke atas, hak terbuka sehari sesudahnya
                fakta: mulai pidana: 15 Januari 2024, lama pidana: 1000
                terpenuhi sejak 29 Mei 2025 (10 hari lagi)
            + T-SAFE terpenuhi: Aman untuk mengikuti kegiatan.
                dasar: kebijakan UPT
                syarat: paling sedikit satu dari yang berikut
                terpenuhi sampai dengan 31 Juli 2025
                + T-RISK terpenuhi: Risiko rendah.
                    dasar: kebijakan UPT
                    syarat: tingkat risiko adalah Low
                    fakta: tingkat risiko: Low (diketahui sampai dengan 31 Juli 2025)
                    terpenuhi sampai dengan 31 Juli 2025
            ~ T-CLEAN dikesampingkan: Tidak ada hukuman disiplin baru.
                dasar: UU 1/2000 ps 11
                syarat: hukuman disiplin terakhir tidak ada dalam 6 bulan kalender terakhir
                fakta: hukuman disiplin terakhir: 2 Januari 2025
                dikesampingkan oleh kalapas dari 1 Mei 2025 sampai dengan 30 Juni 2025: sudah diselesaikan
            ? T-HOME peringatan, belum dapat ditentukan: Berasal dari daerah itu.
                dasar: praktik menurut laporan (laporan 2024)
                syarat: daerah asal adalah 32
                fakta: daerah asal: tidak diketahui
                belum diketahui: daerah asal

            """.ReplaceLineEndings("\n"));

    [Fact]
    [Trait("Vectors", "DV12")]
    public void Of_a_choice_that_is_not_met_list_every_branch_and_of_one_that_is_met_only_what_makes_it_so()
    {
        Codes(Person).Should().Equal("T-HALF", "T-SAFE", "T-RISK", "T-CLEAN", "T-HOME");
        Codes(Person with { Risk = Risk.High }).Should().Equal("T-HALF", "T-SAFE", "T-RISK", "T-SCORE", "T-CLEAN", "T-HOME");
        Codes(Person with { Risk = default }).Should().Equal("T-HALF", "T-SAFE", "T-RISK", "T-SCORE", "T-CLEAN", "T-HOME");
        Codes(Person with { Score = 9 }).Should().Equal("T-HALF", "T-SAFE", "T-RISK", "T-SCORE", "T-CLEAN", "T-HOME");
    }

    [Fact]
    public void Of_what_must_all_be_met_list_what_is_not()
    {
        var all = Rule<Person>.AllOf("T-ALL", new("Semuanya.", "All."), Basis.FacilityPolicy, Set.Rules[0], Set.Rules[2], Sample.Rule("T-CONSENT", PersonFacts.Consent.IsTrue()), Sample.Rule("T-BAND", PersonFacts.Score.AtMost(9)));
        var decision = RuleSet<Person>.Of("all", all).Value.Decide(Person, Day);

        decision.Explain().Rules.Single().DecisiveMembers.Select(static m => m.Code).Should().Equal("T-HALF", "T-CLEAN", "T-CONSENT");
        decision.Explain().Rules.Single().Members.Should().HaveCount(4);
    }

    [Fact]
    public void As_a_flat_list_give_each_rule_one_line()
    {
        var list = Book.Decide(Person, Day).Explain().ToList(Language.English);

        list.Should().HaveCount(9);
        list[4].Should().Be("T-HALF not met: Half of the sentence is served. (basis: UU 1/2000 art. 10(3); condition: 1/2 is served, part of a day rounded up, the right opens the day after; facts: start of sentence: 15 January 2024, length of sentence: 1000; met from 29 May 2025 (10 days on))");
    }

    [Fact]
    public void As_Markdown_are_a_heading_and_a_nested_list_in_which_nothing_is_taken_for_a_sign()
    {
        var markdown = Book.Decide(Person with { Region = "*32*|<b>\n# x" }, Day).Explain().ToMarkdown(Language.English);

        markdown.Should().StartWith("## Admission on 19 May 2025: not met\n\nVersion 2025, selected by the day of decision: 19 May 2025.\n\n");
        markdown.Should().Contain("- **T-SAFE** met: Safe to take part.\n  - basis: facility policy\n");
        markdown.Should().Contain("  - **T-RISK** met: The risk is low.\n    - basis: facility policy\n");
        markdown.Should().Contain(@"home region: \*32\*\|\<b\> \# x");
    }

    [Fact]
    public void As_a_flowchart_show_the_whole_rule_set_with_every_verdict_marked()
    {
        var mermaid = Book.Decide(Person, Day).With(Waiver).Value.Explain().ToMermaid(Language.English);

        mermaid.Split('\n').Should().StartWith([
            "flowchart TD",
            "  outcome([\"Admission on 19 May 2025: not met\"]):::unmet",
            "  outcome --> r0[\"T-HALF not met<br/>Half of the sentence is served.<br/>UU 1/2000 art. 10(3)<br/>1/2 is served, part of a day rounded up, the right opens the day after\"]:::unmet",
            "  outcome --> r1{{\"T-SAFE met<br/>Safe to take part.<br/>facility policy<br/>at least one of the following\"}}:::met",
            "  r1 --> r2[\"T-RISK met<br/>The risk is low.<br/>facility policy<br/>the level of risk is Low\"]:::met",
            "  r1 --> r3[\"T-SCORE not met<br/>The score is sufficient.<br/>facility policy<br/>the score is at least 5\"]:::unmet",
            "  outcome --> r4[\"T-CLEAN waived<br/>No recent penalty.<br/>UU 1/2000 art. 11<br/>the last penalty is not within the last 6 months (calendar)\"]:::waived",
            "  outcome -.-> r5[\"T-HOME warning, cannot be determined<br/>From the region.<br/>reported practice (report of 2024)<br/>the home region is 32\"]:::open",
        ]);
        mermaid.Should().NotContain("1000").And.NotContain("January", "a chart of the rules shows no facts");
    }

    [Fact]
    public void As_a_flowchart_take_no_text_for_a_sign() => RuleSet<Person>.Of("x", Rule<Person>.That("T-A", new("Kata \"<b>\" & #1.", "Word \"<b>\" & #1."), Basis.FacilityPolicy, PersonFacts.Region.Is("\"]-->"))).Value
        .Decide(Person, Day).Explain().ToMermaid(Language.English).Should().Contain("Word #quot;#lt;b#gt;#quot; #amp; #35;1.").And.Contain("the home region is #quot;]--#gt;");

    [Fact]
    public void Say_which_fact_separates_the_possible_day_from_the_certain_one() =>
        Book.Decide(Person with { Risk = default }, Day).Explain().Summary.Select(static s => s.En).Should().Equal(
            "Version 2025, selected by the day of decision: 19 May 2025.",
            "On 2 July 2025 at the earliest, if what is not known turns out well: level of risk.");

    [Fact]
    public void Say_what_is_not_known_where_that_decides() =>
        Book.Decide(Person with { Start = default, Penalty = Occurrence.Never }, Day).Explain().Summary.Select(static s => s.En).Should().Contain("Not known: start of sentence.");

    [Fact]
    public void Say_where_time_alone_will_not_do_it() =>
        Book.Decide(Person with { Risk = Risk.High }, Day).Explain().Summary.Select(static s => s.En).Should().Contain("It will not be met by the passing of time alone.");

    [Fact]
    public void Say_that_another_version_or_none_follows() =>
        Book.Decide(Person with { Risk = Risk.Low }, Day).Explain().Summary.Select(static s => s.En).Should().Contain("Met until 31 December 2025 inclusive; after that no rule set is in force.");

    [Fact]
    public void Say_that_no_rule_set_is_in_force()
    {
        var explanation = Book.Decide(Person, new LocalDate(2026, 1, 1)).Explain();

        explanation.Title.En.Should().Be("Admission on 1 January 2026: no rule set is in force");
        explanation.Summary.Select(static s => s.En).Should().Equal("No rule set of Admission is in force on 1 January 2026; last in force until 31 December 2025.");
        explanation.Rules.Should().BeEmpty();
        explanation.ToMermaid(Language.English).Should().Contain(":::open");
    }

    [Fact]
    public void Say_that_a_rule_set_holds_no_rule() =>
        RuleSet<Person>.Of("EMPTY").Value.Decide(Person, Day).Explain().Summary.Select(static s => s.En).Should().Equal("The rule set EMPTY holds no rule, so nothing can be decided.", "Possibly met from 19 May 2025.");

    [Fact]
    public void Show_no_fact_that_no_rule_read()
    {
        var decision = Book.Decide(Person with { Birth = new LocalDate(1987, 6, 5) }, Day);

        foreach (var language in Enum.GetValues<Language>())
        {
            string.Concat(decision.Explain().ToTree(language), decision.Explain().ToMarkdown(language), decision.Explain().ToMermaid(language)).Should().NotContain("1987");
        }

        decision.Explain().ToString().Should().NotContain("1000");
    }

    [Fact]
    public void Show_a_derived_fact_beside_what_it_follows_from()
    {
        var half = PersonFacts.Start.Derive("half", new("hari setengah pidana", "half-way day"), static s => Fact<LocalDate>.Known(s.PlusDays(500)));
        var explained = RuleSet<Person>.Of("d", Sample.Rule("T-D", half.Since())).Value.Decide(Person, Day).Explain().Rules.Single();

        explained.Facts.Select(static f => f.In(Language.English)).Should().Equal("start of sentence: 15 January 2024", "half-way day: 29 May 2025");
    }

    /// <summary>Property law 9: the same arguments stand in both languages.</summary>
    [Property(MaxTest = 200)]
    public Property Have_the_same_numbers_and_days_in_both_languages() => Seeds(static seed =>
    {
        var (set, _, day, person) = Laws_of_decisions.Some(seed);
        var explanation = set.Decide(person, day).With(Policies.Waivers(set, day, seed)).Value.Explain();
        return Numbers(explanation.ToTree(Language.Indonesian)).SequenceEqual(Numbers(explanation.ToTree(Language.English)))
            && Numbers(explanation.ToMermaid(Language.Indonesian)).SequenceEqual(Numbers(explanation.ToMermaid(Language.English)));
    });

    /// <summary>Whatever the rules: each form names the articles and the conventions of every rule that it shows.</summary>
    [Property(MaxTest = 100)]
    public Property Name_articles_and_conventions_in_every_form_and_language() => Seeds(static seed =>
    {
        var (set, _, day, person) = Laws_of_decisions.Some(seed);
        var explanation = set.Decide(person, day).Explain();
        var shown = explanation.Rules.SelectMany(static r => r.Walk()).Select(static r => r.Rule).ToList();
        return Enum.GetValues<Language>().All(language => shown.TrueForAll(r => new[]
        {
            string.Join('\n', explanation.ToList(language)), explanation.ToTree(language), Plain(explanation.ToMarkdown(language)), explanation.ToMermaid(language),
        }.All(text => text.Contains(r.Basis.In(language), StringComparison.Ordinal) && text.Contains(r.Condition.In(language), StringComparison.Ordinal) && text.Contains(r.Requirement.In(language), StringComparison.Ordinal))));
    });

    private static string Plain(string markdown) => markdown.Replace("\\", "", StringComparison.Ordinal);

    private static IEnumerable<string> Codes(Person person) => Book.Decide(person, Day).Explain().Rules.SelectMany(static r => r.Walk()).Select(static r => r.Rule.Code);

    private static IEnumerable<string> Numbers(string text) => Number().Matches(text.Replace("29 Februari", "29 February", StringComparison.Ordinal)).Select(static m => m.Value).Order(StringComparer.Ordinal);

    [GeneratedRegex("[0-9]+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Number();
}
