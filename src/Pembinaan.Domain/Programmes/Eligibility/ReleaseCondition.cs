using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Programmes;

/// <summary>
/// What follows from the day of release, on each day by the sentence as it stood on it (<see cref="Sentence.AsOf"/>). Where the release lies between two
/// days, because the payment of a fine is not known, the answer is known on the days on which both ends give the same, and the payment is what is missing on
/// the others.
/// </summary>
/// <param name="counting">How the sentence is counted.</param>
/// <param name="others">What it reads beside the release.</param>
/// <param name="description">What it says.</param>
/// <param name="canonical">The same content in invariant form.</param>
/// <param name="days">
/// The days on which it holds by a release that is known, or that is none; on each day the answer for a release between two others is theirs if they agree.
/// </param>
internal sealed class ReleaseCondition(
    SentenceCounting counting,
    ValueList<NamedFact<EligibilityFacts>> others,
    LocalisedText description,
    string canonical,
    Func<EligibilityFacts, SentenceDate, Window> days
) : Condition<EligibilityFacts>
{
    public override ValueList<NamedFact<EligibilityFacts>> Reads { get; } = [EligibilityFact.Release(counting), .. others];

    public override LocalisedText Description => description;

    internal override string Canonical => canonical;

    internal override Verdict Judge(in EligibilityFacts facts, int day)
    {
        var release = EligibilityFact.ReleaseOf(facts.Person, counting, day);
        return release.IsKnownOn(day) ? By(facts, release.Raw).At(day) : Verdict.Undetermined;
    }

    internal override Window Days(in EligibilityFacts facts) => DaysSince(facts, DateKey.Min);

    internal override void Narrow(in EligibilityFacts facts, ref RemainingDays days) => days.Within(DaysSince(facts, days.From));

    internal override void Mark(ReadOnlySpan<EligibilityFacts> facts, int day, int bit, Span<ConditionVerdicts> into)
    {
        for (var i = 0; i < facts.Length; i++)
        {
            into[i] = into[i].With(Judge(facts[i], day), bit);
        }
    }

    internal override IEnumerable<NamedFact<EligibilityFacts>> ReadOn(EligibilityFacts facts, int day)
    {
        NamedFact<EligibilityFacts> release = EligibilityFact.ReleaseOn(counting, day);
        return EligibilityFact.ReleaseOf(facts.Person, counting, day).Raw.IsBetween
            ? [release, .. others, EligibilityFact.FineUnpaidOn(day)]
            : [release, .. others];
    }

    internal override IEnumerable<NamedFact<EligibilityFacts>> UnknownOn(EligibilityFacts facts, LocalDate day)
    {
        var unknown = ReadOn(facts, DateKey.Of(day)).Where(f => !f.IsKnownOn(facts, day)).ToList();
        return unknown.Count == 0 ? Reads : unknown;
    }

    /// <summary>The days from a key on, and perhaps some before it, run by run of those on which the sentence stands alike.</summary>
    private Window DaysSince(in EligibilityFacts facts, int from)
    {
        var sentence = facts.Person.Sentence;
        var (window, first) = (Window.Never, DateKey.Min);
        for (var day = from; ; first = day)
        {
            var release = EligibilityFact.ReleaseOf(facts.Person, counting, day);
            var held = release.IsKnown ? NationalConditions.WhileKnown(By(facts, release.Raw), release.KnownUntilKey) : Window.Unknown;
            day = sentence.IsKnown ? sentence.Raw.ChangeAfter(day) : DateKey.Max;
            if (day == DateKey.Max)
            {
                return first == DateKey.Min ? held : window | held.Within(DateSet.Of(first, day));
            }

            window |= held.Within(DateSet.Of(first, DateKey.Previous(day)));
        }
    }

    private Window By(in EligibilityFacts facts, in SentenceDate release)
    {
        if (!release.IsBetween)
        {
            return days(facts, release);
        }

        var (early, late) = (days(facts, release.AtEarliest), days(facts, release.AtLatest));
        return Window.Of(early.Certain.Intersect(late.Certain), early.Possible.Union(late.Possible));
    }
}
