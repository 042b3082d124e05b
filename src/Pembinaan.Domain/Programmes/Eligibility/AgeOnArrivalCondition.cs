using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Programmes;

/// <summary>
/// An age on the day of arrival: the first day of the placement that stands on the day, in the facility that holds the programme. A placement that is over or
/// planned does not count. Undetermined where no such placement with a first day is recorded, or the facility was not handed in.
/// </summary>
internal sealed class AgeOnArrivalCondition(int from, int upTo, LeapDayBirthday leapDay) : SteppedCondition
{
    private readonly Condition<EligibilityFacts> _age = EligibilityFact.BirthDate.AgeBetween(from, upTo, leapDay);

    public override ValueList<NamedFact<EligibilityFacts>> Reads { get; } = [EligibilityFact.BirthDate, EligibilityFact.Whereabouts];

    public override LocalisedText Description =>
        new($"{_age.Description.Id}, pada hari kedatangan di UPT", $"{_age.Description.En}, on the day of arrival at the facility");

    internal override string Canonical => $"on-arrival({_age.Canonical})";

    /// <summary>The date of birth and the placement where they are not known or say nothing of the day, and the facility where it was not handed in.</summary>
    internal override IEnumerable<NamedFact<EligibilityFacts>> UnknownOn(EligibilityFacts facts, LocalDate day)
    {
        var isPlaced = facts.HasFacility ? ArrivalOf(facts, DateKey.Of(day)) is not null : EligibilityFact.Whereabouts.IsKnownOn(facts, day);
        return
        [
            .. EligibilityFact.BirthDate.IsKnownOn(facts, day) ? Array.Empty<NamedFact<EligibilityFacts>>() : [EligibilityFact.BirthDate],
            .. isPlaced ? Array.Empty<NamedFact<EligibilityFacts>>() : [EligibilityFact.Whereabouts],
            .. facts.HasFacility ? Array.Empty<NamedFact<EligibilityFacts>>() : [EligibilityFact.Facility],
        ];
    }

    internal override Verdict Judge(in EligibilityFacts facts, int day) =>
        facts.Person.BirthDate.IsKnownOn(day) && ArrivalOf(facts, day) is { } arrival ? _age.Judge(facts, DateKey.Of(arrival)) : Verdict.Undetermined;

    protected override void AddSteps(in EligibilityFacts facts, SortedSet<int> steps)
    {
        foreach (var (first, last, _) in facts.Person.Whereabouts is { IsKnown: true } whereabouts ? whereabouts.Raw.Segments : [])
        {
            steps.Add(first is { } begins ? DateKey.Of(begins) : DateKey.FirstDay);
            steps.Add(last is { } ends ? DateKey.Next(DateKey.Of(ends)) : DateKey.FirstDay);
        }
    }

    private static LocalDate? ArrivalOf(in EligibilityFacts facts, int day) =>
        facts.HasFacility
        && facts.Person.Whereabouts is var whereabouts
        && whereabouts.IsKnownOn(day)
        && whereabouts.Raw.SegmentOn(DateKey.ToDate(day)) is { } placement
        && placement.Value == facts.Facility.Id
            ? placement.FirstDay
            : null;
}
