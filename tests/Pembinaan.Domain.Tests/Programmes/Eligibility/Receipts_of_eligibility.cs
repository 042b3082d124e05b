using System.Text.RegularExpressions;
using Pembinaan.Domain.Json;
using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Tests.Programmes.Eligibility;

public sealed partial class Receipts_of_eligibility
{
    private static readonly LocalDate Decided = new(2025, 6, 25);

    /// <summary>Every fact known, each with a value that is found again in a text.</summary>
    private static readonly EligibilityFacts AllKnown = Someone.With(static p => p with
    {
        Id = ParticipantId.From("peserta-4711"),
        Domicile = RegionCode.From("36.04.12"),
        Education = EducationLevel.Diploma,
        Skills = Known.Of(SubjectId.From("BARISTA")),
        Discipline = Known.Of(new DisciplinePenalty(new(2024, 7, 7), DisciplineLevel.Sedang)),
        RegisterF = DateSet.On(new(2024, 7, 8)),
        Attestations = Known.Of(new Attestation("wawancara", new(2024, 7, 9))),
        Sppn = Known.Of(SppnScore.Of(new(2024, 7), 61).Value),
        ExpectedRelease = new LocalDate(2031, 3, 3),
        Sentence = Sentence.Of(SentenceTerm.Of(years: 3), new(2024, 6, 1)).Granted(Remission.Of(new(2025, 6, 2), 1).Value),
    });

    [Fact]
    public void Hold_what_the_rules_read_and_nothing_else_of_the_person()
    {
        var receipt = EligibilityBooks.National.Decide(AllKnown, Decided).Receipt();
        var text = PembinaanJson.Receipts.Write(receipt);

        text.Should().NotContainAny("peserta-4711", "36.04", "DIPLOMA", "BARISTA", "2024-07-07", "2024-07-08", "wawancara", "2031-03-03", "2025-06-02");
        receipt.Facts.Select(static f => f.Name).Should().NotContain(["education", "domicile", "skills", "discipline", "register-f", "attestations", "sppn", "tpp", "stage", "security-level", "offence-class"]);
        receipt.Facts.Single(static f => f.Name == "release-PRACTICE").Value.Should().Be("2027-05-02", "the day that was read, not the sentence behind it");
    }

    [Fact]
    public void Hold_a_fact_as_soon_as_a_condition_of_the_programme_reads_it()
    {
        var book = EligibilityBooks.For(ProgrammeConditions.Of("PRG-1", ProgrammeCondition.EducationAtLeast(EducationLevel.Sd))).Value;

        book.Decide(AllKnown, Decided).Receipt().Facts.Should().Contain(new ReceiptFact("education", "DIPLOMA", null)).And.NotContain(static f => f.Name == "domicile");
    }

    [Fact]
    public void Name_only_facts_that_a_rule_of_the_set_reads()
    {
        foreach (var policy in UptPolicies.All)
        {
            var decision = EligibilityBooks.For(policy).Value.Decide(AllKnown, Decided);
            var read = decision.Rules!.Conditions.SelectMany(static c => c.Reads).Select(static f => f.Name).ToHashSet(StringComparer.Ordinal);

            decision.Receipt().Facts.Select(static f => f.Name).Should().OnlyHaveUniqueItems().And.OnlyContain(name => read.Contains(name));
        }
    }

    [Fact]
    [Trait("Scenario", "S31")]
    public void Keep_a_date_apart_from_the_same_date_under_another_convention()
    {
        var book = EligibilityBooks.For(ProgrammeConditions.Of("PRG-1", ProgrammeCondition.ServedAtLeast(Fraction.Third, SentenceCounting.YearOf360Days), ProgrammeCondition.ServedAtLeast(Fraction.Third, SentenceCounting.Calendar))).Value;
        var facts = book.Decide(Someone.Facts, Decided).Receipt().Facts;

        facts.Should().Contain(new ReceiptFact("served-1-of-3-YEAR-OF-360-DAYS", "2025-05-27", null)).And.Contain(new ReceiptFact("served-1-of-3-CALENDAR", "2025-06-01", null));
    }

    [Fact]
    [Trait("Scenario", "S31")]
    public void Are_replayed_with_the_identical_result_and_the_same_convention()
    {
        var conditions = ProgrammeConditions.Of("PRG-1", ProgrammeCondition.ServedAtLeast(Fraction.Third)).ReplacedFrom(new(2025, 7, 1), [ProgrammeCondition.ServedAtLeast(Fraction.Half)]).Value;
        var book = EligibilityBooks.For(conditions).Value;
        var stored = PembinaanJson.Receipts.Read(PembinaanJson.Receipts.Write(book.Decide(Someone.Facts, Decided).Receipt())).Value;

        stored.Version.Should().Be("2022+1");
        stored.Facts.Select(static f => f.Name).Should().Contain("served-1-of-3-PRACTICE");
        book.Replay(stored, Someone.Facts).Value.Outcome.Should().Be(Outcome.Met);
        book.Replay(stored, Someone.With(static p => p with { Sentence = Sentence.Of(SentenceTerm.Of(years: 4), new(2024, 6, 1)) })).IsSuccess.Should().BeFalse("the facts are not those of the receipt");
    }

    [Fact]
    public void And_everything_else_that_is_printed_keep_quiet_about_the_person()
    {
        var decision = EligibilityBooks.National.Decide(AllKnown, Decided);
        string[] printed = [decision.ToString(), decision.Receipt().ToString(), decision.Facts.ToString(), decision.Facts.Person.ToString(), decision.Facts.Person.Sentence.Value.ToString(), string.Join(' ', decision.Unmet.Concat(decision.Undetermined).Select(static f => f.Rule.ToString()))];

        printed.Should().OnlyContain(static text => !text.Contains("peserta", StringComparison.Ordinal) && Days().Matches(text).All(static m => m.Value == "2025-06-25"));
    }

    [Fact]
    public void And_errors_name_rules_and_facts_and_no_person()
    {
        var errors = EligibilityBooks.National.Decide(Someone.With(static p => p with { Id = ParticipantId.From("peserta-4711"), Risk = Fact<Timeline<RiskLevel>>.Unknown, Health = HealthFitness.Unfit }), Decided).ToErrors();

        errors.Should().HaveCount(2);
        errors.SelectMany(static e => new[] { e.ErrorMessage, e.Text.Id, e.Text.En, e.Identifier }).Should().OnlyContain(static text => !text.Contains("peserta", StringComparison.Ordinal) && !text.Contains("1994", StringComparison.Ordinal));
    }

    [GeneratedRegex("[0-9]{4}-[0-9]{2}-[0-9]{2}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Days();
}
