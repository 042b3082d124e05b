using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Programmes;

/// <summary>
/// Who becomes eligible for a programme in which month, and who is released in which, over some months ahead. It follows from the windows of the rules; no day
/// is tried.
/// </summary>
/// <remarks>
/// Everybody handed in stands in exactly one of <see cref="Eligible"/>, <c>BecomeEligible</c> of the <see cref="Months"/>, <see cref="Undetermined"/> and
/// <see cref="NotEligible"/>. Only time passes: what nobody knows today is not known then, and a fact that is known until a day is unknown after it. Of a
/// facility on record the changes that are on record are followed.
/// </remarks>
public sealed class LookAhead
{
    /// <summary>The longest horizon, in months.</summary>
    public const int MostMonths = 600;

    private LookAhead(LocalDate from, LocalDate lastDay, DateSet withoutRules)
    {
        From = from;
        LastDay = lastDay;
        WithoutRules = withoutRules;
    }

    /// <summary>The first day looked at.</summary>
    public LocalDate From { get; }

    /// <summary>The last day looked at, inclusive: the last of the last month.</summary>
    public LocalDate LastDay { get; }

    /// <summary>
    /// The days of the horizon on which no rule set is in force, or without a planned run the programme is not offered, so that nobody is eligible on them.
    /// </summary>
    public DateSet WithoutRules { get; }

    /// <summary>
    /// The days of the horizon on which the facility does not exist, so that nobody is eligible on them; none where no facility is on record.
    /// </summary>
    public DateSet WithoutFacility { get; private init; }

    /// <summary>The months in order, each with whose first eligible day and whose expected release lie in it, in the order of the days.</summary>
    public ValueList<(YearMonth Month, ValueList<PersonAhead> BecomeEligible, ValueList<PersonAhead> Releases)> Months { get; private init; }

    /// <summary>The <see cref="Months"/>: <c>foreach (var (month, ready, released) in ahead)</c>.</summary>
    /// <returns>Each month in order.</returns>
    public IEnumerator<(YearMonth Month, ValueList<PersonAhead> BecomeEligible, ValueList<PersonAhead> Releases)> GetEnumerator() => Months.GetEnumerator();

    /// <summary>Who is eligible on the first day already, in the order handed in.</summary>
    public ValueList<PersonAhead> Eligible { get; private init; }

    /// <summary>Who is certainly eligible on no day of the horizon and possibly on one: <c>Today.SeparatingFacts()</c> says what to learn.</summary>
    public ValueList<PersonAhead> Undetermined { get; private init; }

    /// <summary>Who is eligible on no day of the horizon: <c>Today</c> says why.</summary>
    public ValueList<PersonAhead> NotEligible { get; private init; }

    /// <summary>
    /// Whose release lies on the first day or later and certainly before the last day of the programme, also after the horizon, in the order of the
    /// <see cref="SentenceDate.Latest"/> day of it.
    /// </summary>
    public ValueList<PersonAhead> ReleasedBeforeTheEnd { get; private init; }

    /// <summary>
    /// Whose release is not known, so that they may be released in any month, or in any from <see cref="SentenceDate.Earliest"/> to
    /// <see cref="SentenceDate.Latest"/>.
    /// </summary>
    public ValueList<PersonAhead> ReleaseUnknown { get; private init; }

    /// <summary>Looks ahead for many people.</summary>
    /// <param name="book">The rules, as <see cref="EligibilityBooks.For"/> gives them.</param>
    /// <param name="people">Each person with the programme and the facility; a planned programme has its first and last day.</param>
    /// <param name="from">The first day, inclusive; the first month counts from it on.</param>
    /// <param name="months">How many months, that of the first day included; from 1 to <see cref="MostMonths"/>.</param>
    /// <returns>The look ahead, or <see cref="ProgrammeErrors.AheadHorizonImpossible"/>.</returns>
    public static DomainResult<LookAhead> Of(RuleBook<EligibilityFacts> book, ReadOnlySpan<EligibilityFacts> people, LocalDate from, int months) =>
        Of(book, people, from, months, null, null);

    /// <summary>The same where facility, or rules and programme, are others from a day on, or are not there; null for what is the same on all.</summary>
    internal static DomainResult<LookAhead> Of(
        RuleBook<EligibilityFacts> book,
        ReadOnlySpan<EligibilityFacts> people,
        LocalDate from,
        int months,
        IReadOnlyList<(DateSet Days, FacilityContext Place)>? places,
        IReadOnlyList<(DateSet Days, RuleBook<EligibilityFacts> Book, ProgrammeContext Run)>? offers
    )
    {
        Guard.Against.Null(book);
        Guard.Against.NotIso(from);
        if (months is < 1 or > MostMonths || from.Year + ((from.Month + months - 2) / 12) > LocalDate.MaxIsoValue.Year)
        {
            return ProgrammeErrors.AheadHorizonImpossible.For(
                nameof(months),
                Argument.Of("months", months),
                Argument.Of("from", from),
                Argument.Of("most", MostMonths)
            );
        }

        var lastDay = new LocalDate(from.Year, from.Month, 1).PlusMonths(months - 1).With(DateAdjusters.EndOfMonth);
        var question = new PersonAhead.Question(book, from, SentenceCounting.NationalOn(from));
        var seen = new Seen[people.Length];
        for (var i = 0; i < seen.Length; i++)
        {
            var window = WindowOf(book, people[i], from, places, offers);
            seen[i] = Seen.Of(window, question.ReleaseOf(people[i].Person), people[i].Programme.LastDay, DateKey.Of(from), DateKey.Of(lastDay));
        }

        var ruled = offers is null ? book.InForceDays : DateSet.UnionOf([.. offers.Select(static o => o.Days & o.Book.InForceDays)]);
        return new LookAhead(from, lastDay, DateSet.Between(from, lastDay).Except(ruled))
        {
            WithoutFacility = places is null ? DateSet.None : DateSet.Between(from, lastDay).Except(DateSet.UnionOf([.. places.Select(static p => p.Days)])),
            Months = MonthsOf(question, people, seen, months),
            Eligible = Those(question, people, seen, static (in s, key) => s.Certain == key, DateKey.Of(from)),
            Undetermined = Those(question, people, seen, static (in s, _) => s is { Certain: 0, Possible: not 0 }, 0),
            NotEligible = Those(question, people, seen, static (in s, _) => s.Possible == 0, 0),
            ReleasedBeforeTheEnd = InOrder(BeforeTheEnd(seen), question, people, seen),
            ReleaseUnknown = Those(question, people, seen, static (in s, _) => s.IsReleaseUnknown, 0),
        };
    }

    private static Window WindowOf(
        RuleBook<EligibilityFacts> book,
        in EligibilityFacts facts,
        LocalDate from,
        IReadOnlyList<(DateSet Days, FacilityContext Place)>? places,
        IReadOnlyList<(DateSet Days, RuleBook<EligibilityFacts> Book, ProgrammeContext Run)>? offers
    )
    {
        if (offers is null && places is null or [{ Days.IsAll: true }])
        {
            return book.WindowOf(facts, from);
        }

        var (certain, possible) = (DateSet.None, DateSet.None);
        foreach (var (offered, rules, run) in offers ?? [(DateSet.All, book, facts.Programme)])
        {
            foreach (var (days, place) in places ?? [(DateSet.All, facts.Facility)])
            {
                var window = rules.WindowOf(new(facts.Person, run, place), from);
                certain |= window.Certain & days & offered;
                possible |= window.Possible & days & offered;
            }
        }

        return Window.Of(certain, possible);
    }

    private delegate bool Belongs(in Seen seen, int key);

    private static ValueList<PersonAhead> Those(PersonAhead.Question question, ReadOnlySpan<EligibilityFacts> people, Seen[] seen, Belongs belongs, int key)
    {
        var count = 0;
        foreach (ref readonly var one in seen.AsSpan())
        {
            count += belongs(one, key) ? 1 : 0;
        }

        var those = new PersonAhead[count];
        for (var (i, at) = (0, 0); at < count; i++)
        {
            if (belongs(seen[i], key))
            {
                those[at++] = new(question, people[i], seen[i].Certain, seen[i].Possible);
            }
        }

        return new(those);
    }

    private static ValueList<(YearMonth Month, ValueList<PersonAhead> BecomeEligible, ValueList<PersonAhead> Releases)> MonthsOf(
        PersonAhead.Question question,
        ReadOnlySpan<EligibilityFacts> people,
        Seen[] seen,
        int months
    )
    {
        var from = DateKey.Of(question.From);
        var (opening, releases) = (new List<(int Key, int Person)>[months], new List<(int Key, int Person)>[months]);
        for (var i = 0; i < seen.Length; i++)
        {
            Put(opening, seen[i].Certain == from ? 0 : seen[i].Certain, i);
            Put(releases, seen[i].Release, i);
        }

        var all = new (YearMonth Month, ValueList<PersonAhead> BecomeEligible, ValueList<PersonAhead> Releases)[months];
        for (var i = 0; i < months; i++)
        {
            all[i] = (
                new LocalDate(question.From.Year, question.From.Month, 1).PlusMonths(i).ToYearMonth(),
                InOrder(opening[i], question, people, seen),
                InOrder(releases[i], question, people, seen)
            );
        }

        return new(all);

        void Put(List<(int Key, int Person)>[] into, int key, int person)
        {
            if (key != 0)
            {
                (into[MonthOf(key) - MonthOf(from)] ??= []).Add((key, person));
            }
        }
    }

    private static List<(int Key, int Person)> BeforeTheEnd(Seen[] seen)
    {
        var found = new List<(int Key, int Person)>();
        for (var i = 0; i < seen.Length; i++)
        {
            if (seen[i].BeforeTheEnd != 0)
            {
                found.Add((seen[i].BeforeTheEnd, i));
            }
        }

        return found;
    }

    // By day, and on one day in the order handed in.
    private static ValueList<PersonAhead> InOrder(
        List<(int Key, int Person)>? found,
        PersonAhead.Question question,
        ReadOnlySpan<EligibilityFacts> people,
        Seen[] seen
    )
    {
        if (found is null)
        {
            return [];
        }

        found.Sort();
        var those = new PersonAhead[found.Count];
        for (var i = 0; i < those.Length; i++)
        {
            var person = found[i].Person;
            those[i] = new(question, people[person], seen[person].Certain, seen[person].Possible);
        }

        return new(those);
    }

    private static int MonthOf(int key) => (12 * (key >> 9)) + ((key >> 5) & 15);

    /// <summary>The days of one person within the horizon, as keys; 0 for none.</summary>
    private readonly struct Seen(int certain, int possible, int release, int beforeTheEnd, bool isReleaseUnknown)
    {
        public int Certain { get; } = certain;

        public int Possible { get; } = possible;

        public int Release { get; } = release;

        public int BeforeTheEnd { get; } = beforeTheEnd;

        public bool IsReleaseUnknown { get; } = isReleaseUnknown;

        public static Seen Of(in Window window, in SentenceDate release, in Fact<LocalDate> end, int from, int last)
        {
            var expected = release.Day is { } day ? DateKey.Of(day) : 0;
            var latest = PersonAhead.IsBefore(release, end) == Verdict.Met ? DateKey.Of(release.Latest!.Value) : 0;
            return new(
                Within(window.Certain.NextKeyIn(from), last),
                Within(window.Possible.NextKeyIn(from), last),
                expected >= from && expected <= last ? expected : 0,
                latest >= from ? latest : 0,
                release.Standing == SentenceDateStanding.Unknown
            );
        }

        private static int Within(int key, int last) => key <= last ? key : 0;
    }
}
