using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Tests.Programmes.Eligibility;

/// <summary>Narcotics below five years and from five years on are two classes: one that the sentence contradicts is not known.</summary>
[Trait("Case", "W03")]
public sealed class Offence_beside_the_sentence
{
    [Theory]
    [Trait("Law", "Permenkumham 7/2022 ps 45")]
    [InlineData("NARCOTICS", 4, 11, true)]
    [InlineData("NARCOTICS", 5, 0, false)]
    [InlineData("NARCOTICS-5", 4, 11, false)]
    [InlineData("NARCOTICS-5", 5, 0, true)]
    [InlineData("GENERAL", 6, 0, true)]
    public void A_class_of_narcotics_is_held_against_the_length(string offence, int years, int months, bool isKnown) =>
        Of(offence, Sentence.Of(SentenceTerm.Of(years, months), new(2022, 9, 1))).Should().Be(isKnown);

    [Theory]
    [InlineData("NARCOTICS")]
    [InlineData("NARCOTICS-5")]
    public void Of_several_terms_each_may_be_for_another_offence(string offence) =>
        Of(offence, Sentence.Of(SentenceTerm.Of(6), new(2022, 9, 1)).FollowedBy(SentenceTerm.Of(2))).Should().BeTrue();

    [Fact]
    public void Life_is_longer_than_five_years()
    {
        Of("NARCOTICS", Sentence.Life(new(2022, 9, 1))).Should().BeFalse();
        Of("NARCOTICS-5", Sentence.Life(new(2022, 9, 1))).Should().BeTrue();
    }

    [Fact]
    public void Without_the_sentence_nothing_is_taken_away() =>
        EligibilityFact.Offence.IsKnownOn(Facts(Someone.Person with { Offence = OffenceClass.Narcotics, Sentence = default }), Someone.Today).Should().BeTrue();

    /// <summary>A further term by a judgment of 1 August 2025: the class is held against the terms of the day asked.</summary>
    [Theory]
    [InlineData("NARCOTICS-5", 4, 6, "2025-07-31", Verdict.Undetermined)]
    [InlineData("NARCOTICS-5", 4, 6, "2025-08-01", Verdict.Met)]
    [InlineData("NARCOTICS", 6, 2, "2025-07-31", Verdict.Undetermined)]
    [InlineData("NARCOTICS", 6, 2, "2025-08-01", Verdict.Met)]
    [InlineData("NARCOTICS-5", 6, 2, "2025-07-31", Verdict.Met)]
    [InlineData("GENERAL", 6, 2, "2025-07-31", Verdict.NotMet)]
    public void A_term_of_a_later_judgment_is_read_from_its_own_day(string offence, int first, int later, string day, Verdict verdict)
    {
        var asked = NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;
        var sentence = Sentence.Of(SentenceTerm.Of(first), new(2022, 9, 1)).FollowedBy(SentenceTerm.Of(later), new(2025, 8, 1));
        var facts = Facts(Someone.Person with { Offence = OffenceClass.FromCode(offence), Sentence = sentence });
        ProgrammeCondition narcotics = ProgrammeCondition.OffenceIs([OffenceClass.Narcotics, OffenceClass.NarcoticsFiveYears]);
        var rules = EligibilityBooks.For(ProgrammeConditions.Of("X", narcotics)).Value.Versions[0].Rules!;
        var condition = rules.AllRules.Single(static r => r.Code.StartsWith("COND-", StringComparison.Ordinal)).Condition!;

        condition.At(facts, asked).Should().Be(verdict);
        condition.WindowOf(facts).At(asked).Should().Be(verdict);
        condition.DaysFrom(facts, DateKey.Of(asked)).At(asked).Should().Be(verdict);
        rules.Decide(facts, asked).MissingFacts().Any(static f => f.Name == "offence-class").Should().Be(verdict == Verdict.Undetermined);
    }

    /// <summary>A further term by a judgment of 1 August 2025. Only a class of narcotics is held against the sentence; its length is not told.</summary>
    [Theory]
    [InlineData("NARCOTICS-5", "2025-07-31", "[2022-09-01]")]
    [InlineData("NARCOTICS-5", "2025-08-01", "[2022-09-01,2025-08-01]")]
    [InlineData("GENERAL", "2025-08-01", null)]
    public void A_receipt_names_the_sentence_that_was_read(string offence, string day, string? days)
    {
        var asked = NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;
        var sentence = Sentence.Of(SentenceTerm.Of(6), new(2022, 9, 1)).FollowedBy(SentenceTerm.Of(2), new(2025, 8, 1));
        var person = Someone.Person with { Offence = OffenceClass.FromCode(offence), Sentence = sentence };
        ProgrammeCondition narcotics = ProgrammeCondition.OffenceIs([OffenceClass.Narcotics, OffenceClass.NarcoticsFiveYears]);
        var version = EligibilityBooks.For(ProgrammeConditions.Of("X", narcotics)).Value.Versions[0];
        var receipt = version.Rules!.Decide(Facts(person), asked).Receipt();
        var unread = version.Rules!.Decide(Facts(person with { Sentence = default }), asked).Receipt();

        receipt.Facts.Where(static f => f.Name == "sentence-days").Select(static f => f.Value).Should().Equal(days is null ? [] : [days]);
        unread.Facts.Select(static f => f.Name).Should().NotContain("sentence-days", "no sentence was read");
        receipt.IsGenuine.Should().BeTrue();
    }

    private static bool Of(string offence, Sentence sentence) =>
        EligibilityFact.Offence.IsKnownOn(Facts(Someone.Person with { Offence = OffenceClass.FromCode(offence), Sentence = sentence }), Someone.Today);

    private static EligibilityFacts Facts(ParticipantFacts person) => new(person, Someone.Programme, Someone.Facility);
}
