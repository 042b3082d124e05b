using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Rules;

/// <summary>
/// A condition, declared once: it answers for a day, for the whole window, for many people on a day, and names its boundary days and the facts it reads.
/// </summary>
/// <typeparam name="TFacts">The facts handed in.</typeparam>
public abstract class Condition<TFacts>
{
    private protected Condition() { }

    /// <summary>The facts it reads.</summary>
    public abstract ValueList<NamedFact<TFacts>> Reads { get; }

    /// <summary>What it says, with the conventions it counts by.</summary>
    public abstract LocalisedText Description { get; }

    /// <summary>Whether some facts let it go over from not met to met from one day to the next; true where that is not known, as of a function.</summary>
    public virtual bool MayBegin => true;

    /// <summary>Whether some facts let it go over from met to not met from one day to the next; true where that is not known, as of a function.</summary>
    public virtual bool MayEnd => true;

    /// <summary>A derived fact that it is declared over, which is worth showing beside the facts it reads; or null.</summary>
    internal virtual NamedFact<TFacts>? Derived => null;

    /// <summary>The same content in invariant form, as the content hash of a rule set sees it.</summary>
    internal abstract string Canonical { get; }

    /// <summary>How to make the conditions that are easily taken for this one; null where it counts nothing.</summary>
    internal Func<IEnumerable<Condition<TFacts>>>? NearBy { get; set; }

    /// <summary>A condition of the application's own: any function from facts to days.</summary>
    /// <param name="description">What it says.</param>
    /// <param name="reads">The facts it reads, at least one.</param>
    /// <param name="window">The function. What it throws surfaces with the rule's code; it is never taken for "not met".</param>
    /// <param name="revision">Raised by the author whenever the function changes, because no hash can see its code.</param>
    /// <returns>The condition.</returns>
    /// <exception cref="ArgumentException">No facts are given; a condition must name those that it reads.</exception>
    public static Condition<TFacts> From(LocalisedText description, IEnumerable<NamedFact<TFacts>> reads, Func<TFacts, Window> window, int revision = 1)
    {
        return new LambdaCondition<TFacts>(description, new(Guard.Against.NullItem(reads)), window, revision);
    }

    /// <summary>On given days, whatever the facts: an intake window.</summary>
    /// <param name="days">The days.</param>
    /// <returns>The condition: met on these days and on no others.</returns>
    public static Condition<TFacts> On(DateSet days) =>
        new DaysCondition<TFacts>(
            Window.Of(days),
            new($"hari yang diminta termasuk: {days.In(Language.Indonesian)}", $"the day asked is one of: {days.In(Language.English)}"),
            $"on({ValueText.Write(days)})"
        );

    /// <summary>
    /// A condition of a kind that this version of the application does not understand, for example from a newer configuration. It is undetermined on every day:
    /// never a pass, never a refusal.
    /// </summary>
    /// <param name="kind">The kind, as it is called where it came from; not blank.</param>
    /// <returns>The condition.</returns>
    /// <exception cref="ArgumentException">The kind is blank.</exception>
    public static Condition<TFacts> NotUnderstood(string kind)
    {
        Guard.Against.NullOrWhiteSpace(kind);
        return new DaysCondition<TFacts>(
            Window.Unknown,
            new($"jenis aturan \"{kind}\" tidak dikenal oleh versi ini", $"the kind of rule \"{kind}\" is not known to this version"),
            $"not-understood({kind})"
        );
    }

    /// <summary>The same condition, asked only where another holds; elsewhere it is met, and explanations say that it is not applicable.</summary>
    /// <param name="holds">What has to hold for it to be asked.</param>
    /// <returns>The condition.</returns>
    public Condition<TFacts> OnlyWhere(Condition<TFacts> holds)
    {
        Guard.Against.Null(holds);
        var then = this;
        return new WhenCondition<TFacts>(holds, this)
        {
            NearBy = () => [then, .. then.Near().Select(near => near.OnlyWhere(holds)), .. holds.Near().Select(then.OnlyWhere)],
        };
    }

    /// <summary>The answer for one day.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="day">The day, of the ISO calendar and the years 1 to 9999.</param>
    /// <returns>Met, not met or undetermined.</returns>
    /// <exception cref="ArgumentException">The day is of another calendar or lies outside those years.</exception>
    public Verdict At(in TFacts facts, LocalDate day) => Judge(Guard.Against.Null(facts), DateKey.Of(Guard.Against.NotIso(day)));

    /// <summary>The days on which it certainly and possibly holds.</summary>
    /// <param name="facts">The facts.</param>
    /// <returns>The window.</returns>
    public Window WindowOf(in TFacts facts) => Days(Guard.Against.Null(facts));

    /// <summary>The days on which the answer differs from that of the day before: where tests should stand, on both sides.</summary>
    /// <param name="facts">The facts.</param>
    /// <returns>The days, in order.</returns>
    public IEnumerable<LocalDate> BoundaryDays(in TFacts facts) => WindowOf(facts).Edges();

    /// <summary>
    /// The conditions that are easily taken for this one: a length one day off, an age one year off, exclusive for inclusive, months or birthdays counted
    /// otherwise, one accepted value fewer. The rows of a test should tell each of them from this one.
    /// </summary>
    /// <returns>
    /// The conditions, made when they are asked for; none for what counts nothing, such as a flag, and none for a function of the application's own, of which
    /// nothing is declared.
    /// </returns>
    public IEnumerable<Condition<TFacts>> Near()
    {
        if (NearBy is null)
        {
            return [];
        }

        var seen = new HashSet<string>(StringComparer.Ordinal) { Canonical };
        return [.. NearBy().Where(near => seen.Add(near.Canonical))];
    }

    /// <inheritdoc/>
    public override string ToString() => Description.En;

    /// <summary>The same condition, easily taken for some more.</summary>
    internal Condition<TFacts> Beside(Func<IEnumerable<Condition<TFacts>>> others)
    {
        var (copy, own) = ((Condition<TFacts>)MemberwiseClone(), NearBy);
        copy.NearBy = own is null ? others : () => own().Concat(others());
        return copy;
    }

    /// <summary>
    /// The facts to learn where the condition is undetermined on a day: those not known, or all it reads where what is known says nothing of that day.
    /// </summary>
    internal virtual IEnumerable<NamedFact<TFacts>> UnknownOn(TFacts facts, LocalDate day)
    {
        var unknown = Reads.Where(f => !f.IsKnownOn(facts, day)).ToList();
        return unknown.Count == 0 ? Reads : unknown;
    }

    /// <summary>The facts that it reads of these on a day: where it asks nothing, only what says so.</summary>
    internal virtual IEnumerable<NamedFact<TFacts>> ReadOn(TFacts facts, int day) => Reads;

    /// <summary>The facts to tell where it is not met on a day.</summary>
    internal virtual IEnumerable<NamedFact<TFacts>> ToldOn(TFacts facts, int day) => ReadOn(facts, day);

    internal abstract Verdict Judge(in TFacts facts, int day);

    /// <summary>Whether it asks anything of these facts on the day; where not, it is met and not applicable.</summary>
    internal virtual bool Concerns(in TFacts facts, int day) => true;

    /// <summary>The whole window.</summary>
    internal abstract Window Days(in TFacts facts);

    /// <summary>Leaves the days on which it holds, of those from a day on; a condition that knows its one run of days says it without a window.</summary>
    internal virtual void Narrow(in TFacts facts, ref RemainingDays days) => days.Within(Days(Guard.Against.Null(facts)));

    /// <summary>The one verdict for every day from a day on, where that can be said at once; otherwise null.</summary>
    internal virtual Verdict? SettledFrom(in TFacts facts, int from) => null;

    /// <summary>The verdicts of many on one day, into one bit; thresholds are computed once.</summary>
    internal abstract void Mark(ReadOnlySpan<TFacts> facts, int day, int bit, Span<ConditionVerdicts> into);

    internal Window DaysFrom(in TFacts facts, int from)
    {
        var days = new RemainingDays(from);
        Narrow(facts, ref days);
        return days.Window;
    }
}
