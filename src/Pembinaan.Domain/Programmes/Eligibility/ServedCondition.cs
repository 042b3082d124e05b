using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Programmes;

/// <summary>
/// From the day on which a fraction of the sentence, as it stood on the day asked, counts as served; another fraction may count for sentenced children. Never
/// for life and death, of which there is no fraction.
/// </summary>
internal sealed class ServedCondition : SteppedCondition
{
    private readonly Fraction _fraction;
    private readonly Fraction? _forChildren;
    private readonly SentenceTerm? _atLeast;
    private readonly LeastReading _reading;
    private readonly SentenceCounting _counting;
    private readonly bool _before;

    private ServedCondition(Fraction fraction, SentenceCounting counting, SentenceTerm? atLeast, LeastReading reading, Fraction? forChildren, bool before)
    {
        _fraction = fraction;
        _counting = counting;
        _atLeast = atLeast;
        _reading = reading;
        _forChildren = forChildren;
        _before = before;
        var served = EligibilityFact.ServedFrom(fraction, counting, atLeast, reading);
        Reads = forChildren is { } other ? [served, EligibilityFact.ServedFrom(other, counting), EligibilityFact.Status] : [served];
        Description = new(
            $"{fraction} masa pidana{LeastWords.In(atLeast, reading, Language.Indonesian)}{(forChildren is { } c ? $", bagi anak binaan {c}" : "")} "
            + $"{(before ? "belum" : "telah")} dijalani ({counting.In(Language.Indonesian)})",
            $"{fraction} of the sentence{LeastWords.In(atLeast, reading, Language.English)}{(forChildren is { } d ? $", for sentenced children {d}," : "")}"
            + $" is {(before ? "not yet " : "")}served ({counting.In(Language.English)})"
        );
    }

    /// <summary>
    /// The condition, which is easily taken for one of another fraction or counting, without the least or what differs for children, or with the least read
    /// otherwise.
    /// </summary>
    internal static Condition<EligibilityFacts> Of(
        Fraction fraction,
        SentenceCounting counting,
        SentenceTerm? atLeast,
        LeastReading reading,
        Fraction? forChildren,
        bool before
    ) =>
        new ServedCondition(fraction, counting, atLeast, reading, forChildren, before)
            .Beside(() => NationalConditions.NearFractions(fraction, near => Of(near, counting, atLeast, reading, forChildren, before)))
            .Beside(() => NationalConditions.Others(SentenceCounting.All, counting, near => Of(fraction, near, atLeast, reading, forChildren, before)))
            .Beside(() =>
                atLeast is null
                    ? []
                    :
                    [
                        Of(fraction, counting, null, reading, forChildren, before),
                        .. NationalConditions.Others(
                            Enum.GetValues<LeastReading>(),
                            reading,
                            near => Of(fraction, counting, atLeast, near, forChildren, before)
                        ),
                    ]
            )
            .Beside(() =>
                forChildren is not { } child
                    ? []
                    :
                    [
                        Of(fraction, counting, atLeast, reading, null, before),
                        .. NationalConditions.NearFractions(child, near => Of(fraction, counting, atLeast, reading, near, before)),
                    ]
            );

    public override ValueList<NamedFact<EligibilityFacts>> Reads { get; }

    public override LocalisedText Description { get; }

    internal override string Canonical =>
        FormattableString.Invariant(
            $"served({_fraction},{_forChildren},{_atLeast},{_reading},{(_before ? "before" : "from")},{_counting.In(Language.English)})"
        );

    internal override IEnumerable<NamedFact<EligibilityFacts>> ReadOn(EligibilityFacts facts, int day)
    {
        var served = EligibilityFact.ServedFromOn(_fraction, _counting, _atLeast, _reading, day);
        return _forChildren is { } other
            ? [served, EligibilityFact.ServedFromOn(other, _counting, null, LeastReading.Literal, day), EligibilityFact.Status]
            : [served];
    }

    /// <summary>The sentence where it is not known: the day follows from it.</summary>
    internal override IEnumerable<NamedFact<EligibilityFacts>> UnknownOn(EligibilityFacts facts, LocalDate day) =>
        facts.Person.Sentence.IsKnownOn(day) ? base.UnknownOn(facts, day)
        : _forChildren is null || EligibilityFact.Status.IsKnownOn(facts, day) ? [EligibilityFact.Imposed]
        : [EligibilityFact.Imposed, EligibilityFact.Status];

    internal override Verdict Judge(in EligibilityFacts facts, int day)
    {
        var known = facts.Person.Sentence;
        if (!known.IsKnownOn(day))
        {
            return Verdict.Undetermined;
        }

        var sentence = known.Raw.ServedAsOf(day);
        if (_forChildren is not { } forChildren)
        {
            return On(ServedFrom(sentence), day);
        }

        var status = facts.Person.Status;
        if (status.IsKnownOn(day) && status.Raw.TryOn(DateKey.ToDate(day), out var held))
        {
            return On(held == LegalStatus.AnakBinaan ? sentence.ServedFrom(forChildren, _counting) : ServedFrom(sentence), day);
        }

        var (adult, child) = (On(ServedFrom(sentence), day), On(sentence.ServedFrom(forChildren, _counting), day));
        return adult == child ? adult : Verdict.Undetermined;
    }

    internal override Window Days(in EligibilityFacts facts)
    {
        var sentence = facts.Person.Sentence;
        if (_forChildren is not null || (sentence.IsKnown && (sentence.KnownUntilKey != DateKey.Max || sentence.Raw.ServedChanges)))
        {
            return base.Days(facts);
        }

        if (!sentence.IsKnown)
        {
            return Window.Unknown;
        }

        var served = ServedFrom(sentence.Raw).Since();
        return _before ? served.Not() : served;
    }

    internal override void Narrow(in EligibilityFacts facts, ref RemainingDays days)
    {
        var sentence = facts.Person.Sentence;
        if (!sentence.IsKnown)
        {
            days.Doubt();
            return;
        }

        if (_forChildren is not null || _before || sentence.KnownUntilKey != DateKey.Max || !ReferenceEquals(sentence.Raw.ServedAsOf(days.From), sentence.Raw))
        {
            days.Within(Days(facts));
            return;
        }

        var served = ServedFrom(sentence.Raw);
        if (served.Day is { } day)
        {
            days.NotBefore(DateKey.Of(day));
        }
        else
        {
            days.If(served.Standing == SentenceDateStanding.Unknown ? Verdict.Undetermined : Verdict.NotMet);
        }
    }

    protected override void AddSteps(in EligibilityFacts facts, SortedSet<int> steps)
    {
        if (facts.Person.Sentence is { IsKnown: true } sentence)
        {
            foreach (var day in sentence.Raw.ServedChanges ? sentence.Raw.ChangeDays() : [DateKey.Max])
            {
                var stood = sentence.Raw.ServedAsOf(day);
                steps.Add(day);
                AddStep(ServedFrom(stood), steps);
                if (_forChildren is { } forChildren)
                {
                    AddStep(stood.ServedFrom(forChildren, _counting), steps);
                }
            }
        }

        if (facts.Person.Status is { IsKnown: true } status)
        {
            AddEdges(status.Raw.Days, steps);
            AddEdges(status.Raw.DaysWhere(static s => s == LegalStatus.AnakBinaan), steps);
        }
    }

    private static void AddStep(in SentenceDate date, SortedSet<int> steps)
    {
        if (date.Day is { } day)
        {
            steps.Add(DateKey.Of(day));
        }
    }

    private static void AddEdges(in DateSet days, SortedSet<int> steps)
    {
        foreach (var edge in days.Edges())
        {
            steps.Add(DateKey.Of(edge));
        }
    }

    private SentenceDate ServedFrom(Sentence sentence) => sentence.ServedFrom(_fraction, _counting, _atLeast, _reading);

    private Verdict On(in SentenceDate date, int day)
    {
        if (date.Standing == SentenceDateStanding.Unknown)
        {
            return Verdict.Undetermined;
        }

        var served = date.Day is { } from && DateKey.Of(from) <= day;
        return served != _before ? Verdict.Met : Verdict.NotMet;
    }
}
