using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Programmes;

/// <summary>The sentence imposed lies within two lengths, as it stood on the day asked: a further judgment counts from its own day.</summary>
internal sealed class SentenceImposedCondition(SentenceTerm? atLeast, SentenceTerm? lessThan, SentenceCounting counting, LocalisedText words) : SteppedCondition
{
    public override ValueList<NamedFact<EligibilityFacts>> Reads { get; } = [EligibilityFact.ImposedWithin(atLeast, lessThan, counting, words)];

    public override LocalisedText Description { get; } = new($"pidana yang dijatuhkan {words.Id}", $"the sentence imposed is {words.En}");

    internal override string Canonical => $"{Reads[0].Name} is true";

    internal override IEnumerable<NamedFact<EligibilityFacts>> ReadOn(EligibilityFacts facts, int day) =>
        [EligibilityFact.ImposedWithin(atLeast, lessThan, counting, words, day)];

    internal override IEnumerable<NamedFact<EligibilityFacts>> UnknownOn(EligibilityFacts facts, LocalDate day) =>
        EligibilityFact.Imposed.IsKnownOn(facts, day) ? [] : [EligibilityFact.Imposed];

    internal override Verdict Judge(in EligibilityFacts facts, int day) =>
        !facts.Person.Sentence.IsKnownOn(day) ? Verdict.Undetermined
        : facts.Person.Sentence.Raw.AsOf(day).IsImposedWithin(atLeast, lessThan, counting) ? Verdict.Met
        : Verdict.NotMet;

    protected override void AddSteps(in EligibilityFacts facts, SortedSet<int> steps)
    {
        if (facts.Person.Sentence.IsKnown)
        {
            steps.UnionWith(facts.Person.Sentence.Raw.ChangeDays());
        }
    }
}
