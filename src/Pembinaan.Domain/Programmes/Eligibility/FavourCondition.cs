using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Programmes;

/// <summary>
/// The last recommendation or decision by the day, about the programme's subjects or about programmes in general, is in favour, and was made since the last
/// day as bebas: one of an earlier imprisonment or detention opens nothing in a later one. None on record is not in favour.
/// </summary>
internal sealed class FavourCondition<T> : SteppedCondition
    where T : notnull
{
    private readonly FactOf<EligibilityFacts, ValueList<T>> _fact;
    private readonly Func<T, (LocalDate Day, bool IsInFavour, Domain.SubjectId? Subject)> _read;
    private readonly string _canonical;

    private FavourCondition(
        FactOf<EligibilityFacts, ValueList<T>> fact,
        Func<T, (LocalDate Day, bool IsInFavour, Domain.SubjectId? Subject)> read,
        LocalisedText description,
        string canonical
    )
    {
        _fact = fact;
        _read = read;
        _canonical = canonical;
        Description = description;
        Reads = [fact, EligibilityFact.ProgrammeSubjects, EligibilityFact.Status];
    }

    /// <summary>The condition, which is easily taken for one that hears what was said of any other subject too.</summary>
    internal static Condition<EligibilityFacts> Of(
        FactOf<EligibilityFacts, ValueList<T>> fact,
        Func<T, (LocalDate Day, bool IsInFavour, Domain.SubjectId? Subject)> read,
        LocalisedText description
    ) =>
        new FavourCondition<T>(fact, read, description, $"favour({fact.Name})").Beside(() =>
            [new FavourCondition<T>(fact, one => read(one) with { Subject = null }, description, $"favour-of-any-subject({fact.Name})")]
        );

    public override ValueList<NamedFact<EligibilityFacts>> Reads { get; }

    public override LocalisedText Description { get; }

    internal override string Canonical => _canonical;

    internal override IEnumerable<NamedFact<EligibilityFacts>> ToldOn(EligibilityFacts facts, int day) => [_fact];

    internal override Verdict Judge(in EligibilityFacts facts, int day)
    {
        var fact = _fact.Read(facts);
        if (!fact.IsKnownOn(day))
        {
            return Verdict.Undetermined;
        }

        var subjects = facts.Programme.Subjects;
        if (subjects.IsKnownOn(day))
        {
            return Last(facts, fact.Raw, subjects.Raw, day);
        }

        // Whatever the programme is about, the last that counts is the last of those on no subject and on one of its own.
        var general = Last(facts, fact.Raw, [], day);
        foreach (var one in fact.Raw.AsSpan())
        {
            if (_read(one).Subject is { } subject && Last(facts, fact.Raw, [subject], day) != general)
            {
                return Verdict.Undetermined;
            }
        }

        return general;
    }

    /// <summary>What is said and about what; the status only once these are known, for then it is what is missing.</summary>
    internal override IEnumerable<NamedFact<EligibilityFacts>> UnknownOn(EligibilityFacts facts, LocalDate day)
    {
        var unknown = new NamedFact<EligibilityFacts>[] { _fact, EligibilityFact.ProgrammeSubjects }.Where(f => !f.IsKnownOn(facts, day)).ToList();
        return unknown.Count == 0 ? [EligibilityFact.Status] : unknown;
    }

    private Verdict Last(in EligibilityFacts facts, ValueList<T> all, ValueList<Domain.SubjectId> subjects, int day)
    {
        var last = (Key: 0, IsInFavour: false);
        foreach (var one in all.AsSpan())
        {
            var (on, isInFavour, subject) = _read(one);
            var key = DateKey.Of(on);
            if (key <= day && key >= last.Key && (subject is null || NationalConditions.Contains(subjects, subject)))
            {
                last = (key, isInFavour);
            }
        }

        return last.IsInFavour ? NationalConditions.UpToRelease(facts.Person.Status, DateKey.ToDate(last.Key)).At(day) : Verdict.NotMet;
    }

    protected override void AddSteps(in EligibilityFacts facts, SortedSet<int> steps)
    {
        foreach (var one in _fact.Read(facts) is { IsKnown: true } fact ? fact.Raw.AsSpan() : [])
        {
            steps.Add(DateKey.Of(_read(one).Day));
        }

        if (facts.Person.Status is { IsKnown: true } status)
        {
            foreach (var edge in status.Raw.Days.Edges().Concat(status.Raw.DaysWhere(static s => s == LegalStatus.Bebas).Edges()))
            {
                steps.Add(DateKey.Of(edge));
            }
        }
    }
}
