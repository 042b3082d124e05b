using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Rules;

/// <content>From which day, until when, and why.</content>
public readonly partial record struct Decision<TFacts>
{
    /// <summary>The days on which the policy is met: of the whole book, unless another date selected the version.</summary>
    public Window Window => WindowFrom(DateKey.Min);

    /// <summary>
    /// The days from the day decided for on, on which it is met: what <see cref="FirstDayMet"/> and its like look at. Allocates nothing where it is one run of
    /// days.
    /// </summary>
    public Window WindowAhead => WindowFrom(DateKey.Of(Day));

    /// <summary>
    /// From which day: the first day, not before the day decided for, on which the policy is certainly met if nothing else changes; null if there is none.
    /// </summary>
    public LocalDate? FirstDayMet => WindowAhead.Certain.NextDayIn(Day);

    /// <summary>
    /// The first day, not before the day decided for, on which the policy is possibly met, were the unknown facts favourable; null if there is none.
    /// </summary>
    public LocalDate? FirstDayPossiblyMet => WindowAhead.Possible.NextDayIn(Day);

    /// <summary>
    /// Until when: the last day of the unbroken run of days, from the day decided for or from <see cref="FirstDayMet"/>, on which the policy is certainly met;
    /// null if there is no such run or it has no end.
    /// </summary>
    public LocalDate? LastDayMet
    {
        get
        {
            var certain = WindowAhead.Certain;
            return certain.NextDayIn(Day) is { } first && certain.NextDayOut(first) is { } after ? after.PlusDays(-1) : null;
        }
    }

    /// <summary>
    /// "Almost": the days from the day decided for to <see cref="FirstDayMet"/>, where time alone will do it; 0 if it is met already, null if time alone will
    /// not.
    /// </summary>
    public int? DaysUntilMet => FirstDayMet is { } first ? Period.DaysBetween(Day, first) : null;

    /// <summary>The next day after the day decided for on which the answer changes, with the rules that change it; null if nothing changes any more.</summary>
    public WindowEdge<TFacts>? NextEdge => WindowAhead.NextChangeAfter(Day) is { } day ? EdgeOn(day) : null;

    /// <summary>
    /// What opens the way: the change on <see cref="FirstDayMet"/>, with the rules that were in the way until then; null if it is met already or never will be.
    /// </summary>
    public WindowEdge<TFacts>? OpeningEdge => FirstDayMet is { } day && day > Day ? EdgeOn(day) : null;

    /// <summary>
    /// What ends it: the change on the day after <see cref="LastDayMet"/>, with the rules that are in the way from then on; null if it has no end or there is
    /// no such run.
    /// </summary>
    public WindowEdge<TFacts>? ClosingEdge => LastDayMet is { } day ? EdgeOn(day.PlusDays(1)) : null;

    /// <summary>
    /// The same question for another day: the same facts, the version in force on that day unless another date selected it, and the waivers where the version
    /// is the same.
    /// </summary>
    /// <param name="day">The other day.</param>
    /// <returns>The decision for that day.</returns>
    public Decision<TFacts> On(LocalDate day)
    {
        Guard.Against.NotIso(day);
        if (_version is not { } version)
        {
            return new(_version!, Facts, day, default);
        }

        var there = version.InForceOn(day);
        var judged = there.Rules is { } rules ? rules.Judge(Facts, day) : default;
        return new(there, Facts, day, judged, ReferenceEquals(there, version) ? Waivers : null, _selectedBy);
    }

    /// <summary>Every day on which the answer changes, with the rules that change it, in order.</summary>
    /// <returns>The edges of <see cref="Window"/>.</returns>
    public IEnumerable<WindowEdge<TFacts>> Edges()
    {
        var decision = this;
        return Window.Edges().Select(day => decision.EdgeOn(day));
    }

    /// <summary>
    /// The facts that separate <see cref="FirstDayPossiblyMet"/> from <see cref="FirstDayMet"/>: learning them could bring the first day forward to the
    /// possible one.
    /// </summary>
    /// <returns>The facts in the order of the rules; none where the two days are the same, or where there is no possible day.</returns>
    public IEnumerable<NamedFact<TFacts>> SeparatingFacts() =>
        FirstDayPossiblyMet is { } possible && possible != FirstDayMet ? On(possible).MissingFacts() : [];

    private WindowEdge<TFacts> EdgeOn(LocalDate day) => EdgeFinder<TFacts>.Between(On(day.PlusDays(-1)), On(day));

    private Window WindowFrom(int day) => _version is null ? Window.Never : _version.WindowOf(Facts, Waivers, day);
}
