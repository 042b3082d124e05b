using System.Globalization;
using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Tests.Programmes.Eligibility;
using Pembinaan.Domain.Tests.Rules.Sampling;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Tests.Rules;

/// <summary>The second sentence of a rule, and what is said of rules that ask nothing of somebody.</summary>
public sealed class What_a_rule_says_otherwise
{
    private static readonly LocalDate Day = new(2025, 5, 19);

    private static readonly Rule<Person> Third = Rule.For<Person>("T-THIRD").Requires("Sepertiga telah dijalani.", "A third is served.")
        .Otherwise(static p => $"Sepertiga tercapai {p.Release}.", static p => $"A third is reached on {p.Release}.")
        .When(PersonFacts.Release.Since()).FacilityPolicy();

    private static readonly Rule<Person> Seats = Rule.For<Person>("T-SEATS").Requires("Masih ada tempat.", "A seat is free.")
        .When(PersonFacts.Score.AtLeast(5))
        .Otherwise(
            static (p, day) => $"Pada {day} hanya ada {p.Score} dari {1_250_000} tempat ({Basis.FacilityPolicy}).",
            static (p, day) => $"On {day} there are only {p.Score} of {1_250_000} seats ({Basis.FacilityPolicy}).")
        .FacilityPolicy().Concerning("seats");

    private static readonly RuleDraft<Person> LowDraft = Rule.For<Person>("T-RISK").Requires("Risiko rendah.", "The risk is low.").When(PersonFacts.Risk.Is(Risk.Low));

    private static readonly Rule<Person> Low = LowDraft.FacilityPolicy();

    [Fact]
    public void Is_said_of_the_facts_and_the_day_in_both_languages()
    {
        Of(Third, new() { Release = Day.PlusDays(1) }).Should().Be(new LocalisedText("Sepertiga tercapai 20 Mei 2025.", "A third is reached on 20 May 2025."));
        Of(Third, new() { Release = Day }).Should().Be(new LocalisedText("Terpenuhi: Sepertiga telah dijalani.", "Met: A third is served."));
        Of(Seats, new() { Score = 4 }).Should().Be(new LocalisedText(
            "Pada 19 Mei 2025 hanya ada 4 dari 1250000 tempat (kebijakan UPT).", "On 19 May 2025 there are only 4 of 1250000 seats (facility policy)."));
    }

    [Fact]
    public void Lets_no_culture_of_the_machine_in()
    {
#pragma warning disable RS0030 // The culture is set here to see that nothing reads it.
        var strange = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        strange.NumberFormat.NegativeSign = "minus ";
        strange.DateTimeFormat.LongDatePattern = "'day' dd";
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = strange;
            Of(Seats, new() { Score = -4 }).En.Should().Be("On 19 May 2025 there are only -4 of 1250000 seats (facility policy).");
            Of(Third, new() { Release = Day.PlusDays(1) }).Id.Should().Be("Sepertiga tercapai 20 Mei 2025.");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
#pragma warning restore RS0030
    }

    [Fact]
    public void Prints_what_is_not_known_as_not_known()
    {
        var rule = LowDraft.Otherwise(
            static p => $"{p.Region} {p.Penalty} {p.Leave} {Term.OfMonths(2)} {"x"}", static p => $"{p.Region} {p.Penalty} {p.Leave} {Term.OfMonths(2)} {"x"}")
            .FacilityPolicy();

        Of(rule, new() { Risk = Risk.High, Leave = DateSet.From(Day) }).Should().Be(new LocalisedText(
            "(belum diketahui) (belum diketahui) sejak 19 Mei 2025 2 bulan kalender x", "(not known) (not known) from 19 May 2025 2 months (calendar) x"));
        Of(rule, new() { Risk = Risk.High, Leave = DateSet.None, Penalty = Occurrence.Never, Region = "32" }).En.Should().StartWith("32 never ");
    }

    [Fact]
    public void Gives_way_to_the_requirement_where_there_is_nothing_more_to_say()
    {
        var rule = LowDraft.Otherwise(
            static p =>
            {
                if (!p.Score.IsKnown)
                {
                    return null;
                }

                return $"Skor {p.Score}.";
            },
            static p =>
            {
                if (!p.Score.IsKnown)
                {
                    return null;
                }

                return $"Score {p.Score}.";
            }).FacilityPolicy();

        Of(rule, new() { Risk = Risk.High }).En.Should().Be("Not met: The risk is low.");
        Of(rule, new() { Risk = Risk.High, Score = 3 }).En.Should().Be("Score 3.");
    }

    [Fact]
    public void Is_said_in_both_languages_or_in_neither_and_an_exception_names_the_rule()
    {
        var half = LowDraft.Otherwise(static _ => $"x", static _ => null).FacilityPolicy();
        var broken = LowDraft.Otherwise(static _ => throw new FormatException("no"), static _ => $"x").FacilityPolicy();

        FluentActions.Invoking(() => Of(half, new() { Risk = Risk.High })).Should().Throw<ArgumentException>().Which.Data.Values.Cast<object>().Should().Contain("T-RISK");
        RuleErrors.CodeOf(FluentActions.Invoking(() => Of(broken, new() { Risk = Risk.High })).Should().Throw<FormatException>().Which).Should().Be("T-RISK");
        RuleSet<Person>.Of("s", broken).Value.Decide(new() { Risk = Risk.High }, Day).Outcome.Should().Be(Outcome.NotMet, "no decision makes a text");
        FluentActions.Invoking(static () => Low.Concerning(" ")).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Changes_no_answer_and_no_content()
    {
        RuleSet<Person>.Of("s", Seats).Value.ContentHash.Should().Be(RuleSet<Person>.Of("s", That("T-SEATS", "Masih ada tempat.", "A seat is free.", PersonFacts.Score.AtLeast(5))).Value.ContentHash);
        Seats.AsWarning().Overridable().Should().Match<Rule<Person>>(static r => r.Effect == Effect.Warn && r.IsOverridable && r.Field == "seats");
        Seats.Effect.Should().Be(Effect.Refuse);
    }

    [Fact]
    public void Stands_in_errors_with_field_and_rule_and_names_missing_facts_where_undetermined()
    {
        var error = RuleSet<Person>.Of("s", Seats).Value.Decide(new() { Score = 4 }, Day).ToErrors().Single();

        (error.Identifier, error.ErrorCode, error.Rule, error.Text.En).Should().Be(("seats", "T-SEATS", "T-SEATS", "On 19 May 2025 there are only 4 of 1250000 seats (facility policy)."));
        Of(Seats, new()).En.Should().Be("Cannot be determined: A seat is free. Not known: score.");
        Of(Rule<Person>.AnyOf("T-ANY", new("Aman.", "Safe."), Basis.FacilityPolicy, Low, Third), new() { Risk = Risk.High, Release = Day.PlusDays(1) }).En
            .Should().Be("Not met: Safe. (Not met: The risk is low.) (A third is reached on 20 May 2025.)");
    }

    [Fact]
    public void Every_refusal_names_what_refuses()
    {
        var book = RuleBook<Person>.Of("BOOK", new("Buku", "Book"), new("hari", "day"), RuleVersion<Person>.Of("1", ValidityPeriod.From(Day), RuleSet<Person>.Of("none").Value)).Value;

        book.Decide(new(), Day).ToErrors().Single().Rule.Should().Be("none");
        book.Decide(new(), Day.PlusDays(-1)).ToErrors().Single().Rule.Should().Be("BOOK");
    }

    [Fact]
    public void Stands_before_the_requirement_in_explanations()
    {
        var explanation = RuleSet<Person>.Of("s", Third).Value.Decide(new() { Release = Day.PlusDays(1) }, Day).Explain();

        explanation.ToTree(Language.English).Should().Contain("- T-THIRD not met: A third is reached on 20 May 2025.\n    required: A third is served.\n    basis: facility policy\n");
        explanation.ToTree().Should().Contain("- T-THIRD tidak terpenuhi: Sepertiga tercapai 20 Mei 2025.\n    yang disyaratkan: Sepertiga telah dijalani.\n");
        explanation.ToMarkdown(Language.English).Should().Contain("- **T-THIRD** not met: A third is reached on 20 May 2025.\n  - required: A third is served.\n");
        explanation.ToMermaid(Language.English).Should().Contain("A third is reached on 20 May 2025.<br/>required: A third is served.<br/>");
        explanation.ToList(Language.English)[^1].Should().StartWith("T-THIRD not met: A third is reached on 20 May 2025. (required: A third is served.; basis: ");
    }

    [Fact]
    public void In_one_line_a_decision_says_outcome_reasons_and_from_which_day()
    {
        var set = RuleSet<Person>.Of("s", Third, Low, Seats.AsWarning()).Value;
        var early = set.Decide(new() { Release = Day.PlusDays(1), Risk = Risk.High }, Day);

        early.In(Language.English).Should().Be("Not met. A third is reached on 20 May 2025. Required: The risk is low. It will not be met by the passing of time alone.");
        early.ToString().Should().EndWith("2025-05-19: NotMet (T-THIRD, T-RISK)");
        set.Decide(new() { Release = Day.PlusDays(1) }, Day).In(Language.Indonesian)
            .Should().Be("Tidak terpenuhi. Sepertiga tercapai 20 Mei 2025. Belum diketahui: tingkat risiko. Mungkin terpenuhi sejak 20 Mei 2025.");
        set.Decide(new() { Release = Day.PlusDays(1) }, Day).ToString().Should().EndWith(": NotMet (T-THIRD, T-RISK?)");
        set.Decide(new() { Release = Day.PlusDays(1), Risk = Risk.Low }, Day).In(Language.English).Should().Be("Not met. A third is reached on 20 May 2025. Met from 20 May 2025.");
        set.Decide(new() { Release = Day, Risk = Risk.Low }, Day).In(Language.English).Should().Be("Met.");
        set.Decide(new() { Release = Day, Risk = Risk.Low }, Day).ToString().Should().EndWith("2025-05-19: Met");
        set.Decide(new() { Release = Day, Risk = Fact<Risk>.KnownThrough(Risk.Low, Day.PlusDays(3)) }, Day).In(Language.Indonesian).Should().Be("Terpenuhi sampai dengan 22 Mei 2025.");
        set.Decide(new() { Release = Day }, Day).In(Language.English).Should().Be("Cannot be determined. Not known: level of risk. Possibly met from 19 May 2025.");
        RuleSet<Person>.Of("EMPTY").Value.Decide(new(), Day).In(Language.English).Should().Be("Cannot be determined. The rule set EMPTY holds no rule, so nothing can be decided.");
        default(Decision<Person>).ToString().Should().Contain("NoRuleSetInForce");
    }

    [Fact]
    public void A_condition_asked_only_where_another_holds_is_not_applicable_elsewhere()
    {
        var consent = PersonFacts.Consent.IsTrue();
        var rule = That("T-ONLY", "Skor mencukupi.", "The score is sufficient.", PersonFacts.Score.AtLeast(5).OnlyWhere(consent));
        var not = RuleSet<Person>.Of("s", rule).Value.Decide(new() { Consent = false, Score = 9 }, Day);

        not.Outcome.Should().Be(Outcome.Met);
        Of(rule, new() { Consent = false }).Should().Be(new LocalisedText("Tidak dipersyaratkan: Skor mencukupi.", "Not applicable: The score is sufficient."));
        Of(rule, new() { Consent = true, Score = 5 }).En.Should().Be("Met: The score is sufficient.");
        Of(rule, new() { Score = 5 }).En.Should().Be("Met: The score is sufficient.");
        Of(rule, new() { Consent = true, Score = 4 }).En.Should().Be("Not met: The score is sufficient.");
        Of(rule, new() { Score = 4 }).En.Should().StartWith("Cannot be determined: ");
        not.Explain().ToTree(Language.English).Should().Contain("/ T-ONLY not applicable: The score is sufficient.\n");
        not.Explain().ToMarkdown().Should().Contain("- **T-ONLY** tidak dipersyaratkan: Skor mencukupi.\n");
        not.Explain().ToList(Language.English)[^1].Should().StartWith("T-ONLY not applicable: ");
        not.Explain().ToMermaid().Should().Contain("T-ONLY tidak dipersyaratkan").And.Contain("]:::apart\n").And.Contain("classDef apart ");
    }

    [Fact]
    public void What_asks_nothing_asks_nothing_within_what_is_asked()
    {
        var inner = PersonFacts.Score.AtLeast(5).OnlyWhere(PersonFacts.Consent.IsTrue());
        var rule = That("T-ONLY", "Skor mencukupi.", "The score is sufficient.", inner.OnlyWhere(PersonFacts.Risk.Is(Risk.High)));

        Of(rule, new() { Risk = Risk.High, Consent = false }).En.Should().StartWith("Not applicable: ");
        Of(rule, new() { Risk = Risk.Low, Consent = true }).En.Should().StartWith("Not applicable: ");
        Of(rule, new() { Risk = Risk.High, Consent = true, Score = 5 }).En.Should().StartWith("Met: ");
        FluentActions.Invoking(() => inner.OnlyWhere(null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void An_exception_that_holds_makes_the_rule_not_applicable()
    {
        var score = That("T-SCORE", "Skor mencukupi.", "The score is sufficient.", PersonFacts.Score.AtLeast(5));
        var unless = Rule<Person>.Unless("T-UNLESS", new("Risiko rendah, kecuali skor mencukupi.", "Low risk, unless the score is sufficient."), Basis.FacilityPolicy, Low, score);

        Of(unless, new() { Risk = Risk.High, Score = 5 }).En.Should().Be("Not applicable: Low risk, unless the score is sufficient.");
        Of(unless, new() { Risk = Risk.Low, Score = 5 }).En.Should().StartWith("Not applicable: ");
        Of(unless, new() { Risk = Risk.Low, Score = 4 }).En.Should().StartWith("Met: ");
        Of(unless, new() { Risk = Risk.High, Score = 4 }).En.Should().StartWith("Not met: ");
        RuleSet<Person>.Of("s", unless).Value.Decide(new() { Risk = Risk.Low, Score = 5 }, Day).Explain().Rules.Single().DecisiveMembers.Select(static m => m.Code).Should().Equal("T-SCORE");
    }

    [Fact]
    public void A_group_is_not_applicable_where_nothing_in_it_asks()
    {
        var a = That("T-A", "A.", "A.", PersonFacts.Score.AtLeast(5).OnlyWhere(PersonFacts.Consent.IsTrue()));
        var all = Rule<Person>.AllOf("T-ALL", new("Semua.", "All."), Basis.FacilityPolicy, a, Low);

        Of(Rule<Person>.AllOf("T-ALL", new("Semua.", "All."), Basis.FacilityPolicy, a), new() { Consent = false }).En.Should().Be("Not applicable: All.");
        Of(all, new() { Consent = false, Risk = Risk.Low }).En.Should().Be("Met: All.");
        Of(Rule<Person>.AnyOf("T-ANY", new("Satu.", "One."), Basis.FacilityPolicy, a, Low), new() { Consent = false, Risk = Risk.High }).En.Should().Be("Not applicable: One.");
    }

    /// <summary>A rule for convicts asks nothing of a detainee, and one for detainees nothing of a convict.</summary>
    [Fact]
    public void National_rules_are_not_applicable_to_people_of_another_legal_status()
    {
        var detainee = EligibilityBooks.National.Decide(Someone.With(static p => p with { Status = Timeline<LegalStatus>.Empty.From(new(2024, 1, 1), LegalStatus.Tahanan) }), Someone.Today);
        var convict = EligibilityBooks.National.Decide(Someone.With(static p => p with { Status = Timeline<LegalStatus>.Empty.From(new(2024, 1, 1), LegalStatus.Narapidana) }), Someone.Today);

        Applies(detainee, "ELIG-LITMAS-PEMBINAAN").Should().BeFalse();
        Applies(convict, "ELIG-LITMAS-PEMBINAAN").Should().BeTrue();
        Applies(convict, NationalEligibilityRules.DetaineeTakesPartFreely.Code).Should().BeFalse();
        Applies(detainee, NationalEligibilityRules.DetaineeTakesPartFreely.Code).Should().BeTrue();
        detainee.Explain().ToTree(Language.English).Should().MatchRegex("(?m)^/ ELIG-[A-Z-]+ not applicable: ");

        static bool Applies(Decision<EligibilityFacts> decision, string code) => decision.AllFindings().Single(f => f.Rule.Code == code).IsApplicable;
    }

    private static Rule<Person> That(string code, string id, string en, Condition<Person> condition) => Rule<Person>.That(code, new(id, en), Basis.FacilityPolicy, condition);

    private static LocalisedText Of(Rule<Person> rule, Person person) => RuleSet<Person>.Of("s", rule).Value.Decide(person, Day).Findings.Single().Text;
}
