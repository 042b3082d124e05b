using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Tests.Rules.Sampling;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Tests.Rules;

/// <summary>A requirement printed alone would read as if it were a fact; a finding says what became of it.</summary>
public sealed class Findings_in_words
{
    private static readonly LocalDate Day = new(2025, 5, 19);
    private static readonly Rule<Person> Low = That("T-RISK", "Risiko rendah.", "The risk is low.", PersonFacts.Risk.Is(Risk.Low));
    private static readonly Rule<Person> Score = That("T-SCORE", "Skor paling rendah 5", "The score is at least 5", PersonFacts.Score.AtLeast(5)).Overridable();

    [Fact]
    public void Say_that_a_rule_is_met_or_not_met()
    {
        Of(Low, new() { Risk = Risk.Low }).Should().Be(new LocalisedText("Terpenuhi: Risiko rendah.", "Met: The risk is low."));
        Of(Low, new() { Risk = Risk.High }).Should().Be(new LocalisedText("Tidak terpenuhi: Risiko rendah.", "Not met: The risk is low."));
        Of(Score, new() { Score = 4 }).En.Should().Be("Not met: The score is at least 5.");
    }

    [Fact]
    public void Say_what_is_missing() =>
        Of(Low, new()).Should().Be(new LocalisedText("Belum dapat ditentukan: Risiko rendah. Belum diketahui: tingkat risiko.", "Cannot be determined: The risk is low. Not known: level of risk."));

    [Fact]
    public void Say_what_is_not_understood() => Of(That("T-MOON", "Bulan purnama.", "The moon is full.", Condition<Person>.NotUnderstood("moon-phase")), new()).En
        .Should().Be("Cannot be determined: The moon is full. The reason: the kind of rule \"moon-phase\" is not known to this version.");

    [Fact]
    public void Say_by_whom_a_rule_is_waived_until_when_and_why() => RuleSet<Person>.Of("s", Score).Value.Decide(new() { Score = 4 }, Day)
        .With(Waiver.Of("T-SCORE", "kalapas", "sudah diuji ulang.", ValidityPeriod.Between(Day, new(2025, 6, 30)).Value).Value).Value.Findings.Single().Text.Id
        .Should().Be("Dikesampingkan oleh kalapas sampai dengan 30 Juni 2025: Skor paling rendah 5. Alasannya: sudah diuji ulang.");

    [Fact]
    public void Of_a_choice_that_is_not_met_name_every_branch() => Of(Any(Low, Score), new() { Risk = Risk.High, Score = 4 }).Should().Be(new LocalisedText(
        "Tidak terpenuhi: Aman. (Tidak terpenuhi: Risiko rendah.) (Tidak terpenuhi: Skor paling rendah 5.)",
        "Not met: Safe. (Not met: The risk is low.) (Not met: The score is at least 5.)"));

    [Fact]
    public void Of_what_must_all_be_met_name_what_is_not() => Of(
        Rule<Person>.AllOf("T-ALL", new("Semuanya.", "All of it."), Basis.FacilityPolicy, Low, Score), new() { Risk = Risk.High, Score = 5 }).En
        .Should().Be("Not met: All of it. (Not met: The risk is low.)");

    [Fact]
    public void Of_what_must_not_hold_say_that_it_does() => Of(
        Rule<Person>.Not("T-NOT", new("Tidak berisiko rendah.", "Not of low risk."), Basis.FacilityPolicy, Low), new() { Risk = Risk.Low }).En
        .Should().Be("Not met: Not of low risk. (Met: The risk is low.)");

    [Fact]
    public void Of_an_undetermined_choice_name_the_facts() => Of(Any(Low, Score), new() { Score = 4 }).En.Should().Be("Cannot be determined: Safe. Not known: level of risk.");

    /// <summary>Numbers and days are arguments: each language says them in its own way, and no number can stand in one language only.</summary>
    /// <summary>A fact that says its values in words of its own does so wherever a value is named.</summary>
    [Fact]
    public void Name_values_in_the_words_of_the_fact()
    {
        var risk = new FactOf<Person, Risk>("risk", new("risiko", "risk"), static (in p) => p.Risk, static (r, language) => language == Language.Indonesian ? $"tingkat {(int)r}" : $"level {(int)r}");

        risk.Is(Risk.Low).Description.Should().Be(new LocalisedText("risiko adalah tingkat 0", "the risk is level 0"));
        risk.OneOf(Risk.Low, Risk.High).Description.Should().Be(new LocalisedText("risiko salah satu dari tingkat 0 atau tingkat 2", "the risk is level 0 or level 2"));
        PersonFacts.Consent.IsTrue().Description.Should().Be(new LocalisedText("persetujuan: ya", "consent: yes"));
    }

    [Fact]
    public void Say_the_arguments_of_a_requirement_in_the_language_of_the_reader()
    {
        var requirement = new LocalisedTemplate("Bebas paling cepat {length} sesudah {day}.", "Released no sooner than {length} after {day}.")
            .Fill(Argument.Of("length", Term.OfMonths(6)), Argument.Of("day", new LocalDate(2025, 5, 19)));

        Of(Rule<Person>.That("T-ARG", requirement, Basis.FacilityPolicy, PersonFacts.Consent.IsTrue()), new() { Consent = false }).Should().Be(new LocalisedText(
            "Tidak terpenuhi: Bebas paling cepat 6 bulan kalender sesudah 19 Mei 2025.", "Not met: Released no sooner than 6 months (calendar) after 19 May 2025."));
        FluentActions.Invoking(static () => new LocalisedTemplate("Paling sedikit {count}.", "At least.")).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Stand_in_errors_and_warnings()
    {
        var decision = RuleSet<Person>.Of("s", Low, Score.AsWarning()).Value.Decide(new() { Risk = Risk.High }, Day);

        decision.ToErrors().Single().Text.Should().Be(decision.Unmet.Single().Text);
        decision.ToWarnings().Single().Text.Should().Be(decision.Warnings.Single().Text);
        decision.ToWarnings().Single().Text.En.Should().StartWith("Cannot be determined: ");
    }

    [Fact]
    public void Name_the_exception_in_an_explanation()
    {
        var unless = Rule<Person>.Unless("T-UNLESS", new("Risiko rendah, kecuali skor mencukupi.", "Low risk, unless the score is sufficient."), Basis.FacilityPolicy, Low, Score);
        var explanation = RuleSet<Person>.Of("s", unless).Value.Decide(new() { Risk = Risk.High, Score = 5 }, Day).Explain();

        explanation.Rules.Single().Members.Select(static m => m.IsException).Should().Equal(false, true);
        explanation.ToTree(Language.English).Should().Contain("    + T-SCORE exception, met: The score is at least 5\n");
        explanation.ToTree().Should().Contain("    + T-SCORE pengecualian, terpenuhi: Skor paling rendah 5\n");
    }

    private static Rule<Person> Any(params ReadOnlySpan<Rule<Person>> members) => Rule<Person>.AnyOf("T-SAFE", new("Aman.", "Safe."), Basis.FacilityPolicy, members);

    private static Rule<Person> That(string code, string id, string en, Condition<Person> condition) => Rule<Person>.That(code, new(id, en), Basis.FacilityPolicy, condition);

    private static LocalisedText Of(Rule<Person> rule, Person person) => RuleSet<Person>.Of("s", rule).Value.Decide(person, Day).Findings.Single().Text;
}
