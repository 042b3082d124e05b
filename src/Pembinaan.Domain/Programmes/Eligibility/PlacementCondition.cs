using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Programmes;

/// <summary>
/// On the days on which the person is placed in the facility that holds the programme; undetermined where no placement is recorded, or the facility was not
/// handed in.
/// </summary>
internal sealed class PlacementCondition : Condition<EligibilityFacts>
{
    public override ValueList<NamedFact<EligibilityFacts>> Reads { get; } = [EligibilityFact.Whereabouts];

    public override LocalisedText Description { get; } =
        new("penempatan pada hari itu di UPT penyelenggara program", "the placement on the day is in the facility that holds the programme");

    internal override string Canonical => "placed-in-the-facility";

    /// <summary>The facility where it was not handed in, and the placement where it is not known or says nothing of the day.</summary>
    internal override IEnumerable<NamedFact<EligibilityFacts>> UnknownOn(EligibilityFacts facts, LocalDate day)
    {
        var whereabouts = facts.Person.Whereabouts;
        var isPlaced = whereabouts.IsKnownOn(day) && whereabouts.Raw.TryOn(day, out _);
        return facts.HasFacility ? Reads : isPlaced ? [EligibilityFact.Facility] : [.. Reads, EligibilityFact.Facility];
    }

    internal override Verdict Judge(in EligibilityFacts facts, int day)
    {
        var whereabouts = facts.Person.Whereabouts;
        return !facts.HasFacility || !whereabouts.IsKnownOn(day) || !whereabouts.Raw.TryOn(DateKey.ToDate(day), out var facility) ? Verdict.Undetermined
            : facility == facts.Facility.Id ? Verdict.Met
            : Verdict.NotMet;
    }

    internal override Window Days(in EligibilityFacts facts)
    {
        var whereabouts = facts.Person.Whereabouts;
        if (!facts.HasFacility || !whereabouts.IsKnown)
        {
            return Window.Unknown;
        }

        var id = facts.Facility.Id;
        var known = whereabouts.Raw.Days.Intersect(DateSet.Of(DateKey.Min, whereabouts.KnownUntilKey));
        var here = whereabouts.Raw.DaysWhere(f => f == id).Intersect(known);
        return Window.Of(here, here.Union(known.Complement()));
    }

    internal override void Narrow(in EligibilityFacts facts, ref RemainingDays days)
    {
        var whereabouts = facts.Person.Whereabouts;
        var isSettled =
            days.From != DateKey.Min && whereabouts.KnownUntilKey == DateKey.Max && whereabouts.Raw.NextChangeAfter(DateKey.ToDate(days.From)) is null;
        if (isSettled)
        {
            days.If(Judge(facts, days.From));
        }
        else
        {
            days.Within(Days(facts));
        }
    }

    internal override void Mark(ReadOnlySpan<EligibilityFacts> facts, int day, int bit, Span<ConditionVerdicts> into)
    {
        for (var i = 0; i < facts.Length; i++)
        {
            into[i] = into[i].With(Judge(facts[i], day), bit);
        }
    }
}
