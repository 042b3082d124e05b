using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Programmes;

/// <summary>
/// On the days on which someone is held as a detainee: a tahanan, and a child in proceedings who is held outside LPKA and LPAS. Undetermined where the
/// status, or for a child the facility, is not known.
/// </summary>
internal sealed class DetainedCondition : Condition<EligibilityFacts>
{
    public override ValueList<NamedFact<EligibilityFacts>> Reads { get; } = [EligibilityFact.Status, EligibilityFact.FacilityIsForChildren];

    public override LocalisedText Description { get; } =
        new(
            "berstatus tahanan, atau anak yang ditempatkan di luar LPKA dan LPAS",
            "the person is a detainee, or a child in proceedings held outside LPKA and LPAS"
        );

    internal override string Canonical => "detained";

    internal override Verdict Judge(in EligibilityFacts facts, int day)
    {
        var status = facts.Person.Status;
        if (!status.IsKnownOn(day) || !status.Raw.TryOnKey(day, out var held))
        {
            return Verdict.Undetermined;
        }

        if (held == LegalStatus.Anak)
        {
            var forChildren = facts.Facility.IsForChildren;
            return !forChildren.IsKnownOn(day) ? Verdict.Undetermined
                : forChildren.Raw ? Verdict.NotMet
                : Verdict.Met;
        }

        return held == LegalStatus.Tahanan ? Verdict.Met : Verdict.NotMet;
    }

    internal override Verdict? SettledFrom(in EligibilityFacts facts, int from)
    {
        var (status, forChildren) = (facts.Person.Status, facts.Facility.IsForChildren);
        var isPlaceSettled = !forChildren.IsKnown || forChildren.KnownUntilKey == DateKey.Max;
        return isPlaceSettled && status.KnownUntilKey == DateKey.Max && status.Raw.IsSettledFrom(from) ? Judge(facts, from) : null;
    }

    /// <summary>The status where it is not known; the facility only of a child.</summary>
    internal override IEnumerable<NamedFact<EligibilityFacts>> UnknownOn(EligibilityFacts facts, LocalDate day)
    {
        var status = facts.Person.Status;
        return status.IsKnownOn(day) && status.Raw.TryOn(day, out _) ? [EligibilityFact.FacilityIsForChildren] : [EligibilityFact.Status];
    }

    internal override Window Days(in EligibilityFacts facts)
    {
        var status = facts.Person.Status;
        if (!status.IsKnown)
        {
            return Window.Unknown;
        }

        var known = status.Raw.Days.Intersect(DateSet.Of(DateKey.Min, status.KnownUntilKey));
        var detainees = Window.Of(status.Raw.DaysWhere(static s => s == LegalStatus.Tahanan)).Within(known);
        var children = OutsideLpka(facts.Facility.IsForChildren).Within(status.Raw.DaysWhere(static s => s == LegalStatus.Anak)).Within(known);
        return detainees.Or(children).Or(Window.Of(DateSet.None, known.Complement()));
    }

    internal override void Mark(ReadOnlySpan<EligibilityFacts> facts, int day, int bit, Span<ConditionVerdicts> into)
    {
        for (var i = 0; i < facts.Length; i++)
        {
            into[i] = into[i].With(Judge(facts[i], day), bit);
        }
    }

    private static Window OutsideLpka(in Fact<bool> forChildren)
    {
        if (!forChildren.IsKnown)
        {
            return Window.Unknown;
        }

        var known = DateSet.Of(DateKey.Min, forChildren.KnownUntilKey);
        return Window.Of(forChildren.Raw ? DateSet.None : known, forChildren.Raw ? known.Complement() : DateSet.All);
    }
}
