using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Programmes;

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

    private static bool Of(string offence, Sentence sentence) =>
        EligibilityFact.Offence.IsKnownOn(Facts(Someone.Person with { Offence = OffenceClass.FromCode(offence), Sentence = sentence }), Someone.Today);

    private static EligibilityFacts Facts(ParticipantFacts person) => new(person, Someone.Programme, Someone.Facility);
}
