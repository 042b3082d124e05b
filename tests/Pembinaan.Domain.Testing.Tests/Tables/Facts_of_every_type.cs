using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;
using static Pembinaan.Domain.Rules.NoFact;
using static Pembinaan.Domain.Testing.Expected;
using static Pembinaan.Domain.Testing.Tests.Tables.Decision_tables;
using static Pembinaan.Domain.Testing.Tests.Tables.Shop;

namespace Pembinaan.Domain.Testing.Tests.Tables;

/// <summary>Whatever the type of a fact, a table that lacks the row on a limit does not pass, and passes with it.</summary>
public sealed class Facts_of_every_type
{
    private const string IsAbove = "above";

    private const string IsNarrowed = "is A\" instead of";

    public static TheoryData<string, Weak> Facts => new()
    {
        { "decimal", Known<decimal>(1000m, 10m, 75.5m, static f => f.AtLeast(75.5m)) },
        { "double", Known<double>(1000, 10, 75.5, static f => f.AtLeast(75.5)) },
        { "long", Known<long>(1000, 10, 75, static f => f.AtLeast(75L)) },
        { "int", Known<int>(1000, 10, 75, static f => f.AtLeast(75)) },
        { "string", Known<string>("Z", "A", "M", static f => f.AtLeast("M")) },
        { "one of texts", Known<string>("A", "C", "B", static f => f.OneOf("A", "B"), IsNarrowed) },
        { "timeline", Known<Timeline<string>>(Timeline<string>.Always("A"), Timeline<string>.Always("C"), Timeline<string>.Always("B"), static f => f.Holds("A", "B"), IsNarrowed) },
        { "list", Known<ValueList<string>>(["A", "A", "A", "A", "A"], [], ["A", "A", "A"], static f => Count(f).AtLeast(3)) },
        { "code", Known<SubjectId>(SubjectId.From("A"), SubjectId.From("C"), SubjectId.From("B"), static f => f.OneOf(SubjectId.From("A"), SubjectId.From("B")), IsNarrowed) },
        { "level", Known<EducationLevel>(EducationLevel.Sma, EducationLevel.Sd, EducationLevel.Diploma, static f => f.OneOf(EducationLevel.Sma, EducationLevel.Diploma), "is upper secondary (SMA, SMK or Paket C)\" instead of") },
        { "measure", Known<LessonHours>(LessonHours.Of(100), LessonHours.Of(20), LessonHours.Of(80), static f => f.AtLeast(LessonHours.Of(80))) },
        { "own record", Known<Course>(new("A", 90), new("A", 10), new("A", 75), static f => Points(f).AtLeast(75)) },
    };

    public static TheoryData<string, Weak> Members => new()
    {
        { "int?", MayBeNull<int>(1000, 10, 75, 75) },
        { "decimal?", MayBeNull<decimal>(1000, 10, 75.5m, 75.5m) },
        { "double?", MayBeNull<double>(1000, 10, 75.5, 75.5) },
        { "long?", MayBeNull<long>(1000, 10, 75, 75) },
        { "LocalDate?", MayBeNull<LocalDate>(new(2030, 1, 1), new(2000, 1, 1), new(2025, 6, 2), new(2025, 6, 2)) },
        { "decimal", Held<decimal, decimal>(1000, 10, 75.5m, static v => v, static f => f.AtLeast(75.5m)) },
        { "string?", Held<string?, string>("Z", "A", "M", static v => v!, static f => f.AtLeast("M")) },
        { "list", Held<IReadOnlyList<string>, int>(["A", "B", "C", "D", "E"], [], ["A", "B", "C"], static v => v.Count, static f => f.AtLeast(3)) },
        { "immutable list", Held<ImmutableList<int>, int>([1, 2, 3, 4, 5], [], [1, 2, 3], static v => v.Count, static f => f.AtLeast(3)) },
        { "value list", Held<ValueList<int>, int>([80], [10], [75], static v => v.IsEmpty ? 0 : v[0], static f => f.AtLeast(75)) },
        { "set", Held<ImmutableHashSet<string>, string>(["A"], ["C"], ["B"], static v => v.IsEmpty ? "" : v.First(), static f => f.OneOf("A", "B"), IsNarrowed) },
        { "length of a text", Held<string, int>("abcdef", "", "abc", static v => v.Length, static f => f.AtLeast(3)) },
        { "number in a text", Held<string, int>("90", "10", "75", static v => int.TryParse(v, out var n) ? n : 0, static f => f.AtLeast(75)) },
        { "long list", Held<int[], int>([.. Enumerable.Range(0, 500)], [], [.. Enumerable.Range(0, 100)], static v => v.Length, static f => f.AtLeast(100)) },
        { "record", Held<Course, int>(new("A", 90), new("A", 10), new("A", 75), static v => v.Points, static f => f.AtLeast(75)) },
    };

    [Theory]
    [MemberData(nameof(Facts), DisableDiscoveryEnumeration = true)]
    [MemberData(nameof(Members), DisableDiscoveryEnumeration = true)]
    public void Are_sampled_on_both_sides_of_what_the_rule_names(string type, Weak table)
    {
        table.Fate().Should().Be(MutantFate.Survived, "the {0} on the limit is in no row", type);
        table.Check.Should().Throw<PolicyTestException>();
        table.FateWithTheRow().Should().Be(MutantFate.Noticed, type);
    }

    // As a whole number has its neighbours, so has a fraction in its last digit, and a measure in its unit.
    [Fact]
    public void That_are_fractions_or_measures_are_told_one_step_off()
    {
        var points = That("T-POINTS", new FactOf<Of<decimal>, decimal>("points", new("nilai", "points"), static (in o) => o.Value).AtLeast(75.5m));
        (string, Of<decimal>, LocalDate, Expected)[] onTheLimit =
            [("limit", new(75.5m), Day, Met), ("low", new(10m), Day, NotMet("T-POINTS")), ("unknown", new(Unknown), Day, Undetermined("T-POINTS"))];
        DecisionTable.Of(points, onTheLimit).Mutants().Survivors.Should().ContainSingle().Which.ToString().Should()
            .Contain("Value taken for 0.1 more: not noticed.").And.Contain("with Value = 75.4 on");
        DecisionTable.Of(points, [.. onTheLimit, ("below", new(75.4m), Day, NotMet("T-POINTS"))]).CheckMutants();

        var hours = That("T-HOURS", new FactOf<Member<LessonHours>, LessonHours>("hours", new("jam", "hours"), static (in m) => m.Value).AtLeast(LessonHours.Of(80)));
        (string, Member<LessonHours>, LocalDate, Expected)[] beside = [("80", new(LessonHours.Of(80)), Day, Met), ("20", new(LessonHours.Of(20)), Day, NotMet("T-HOURS"))];
        Failure(() => DecisionTable.Of(hours, beside).CheckMutants()).Should().Contain("Value taken for 1 more: not noticed.").And.Contain("with Value = LessonHours.Of(79)");
        DecisionTable.Of(hours, [.. beside, ("79", new(LessonHours.Of(79)), Day, NotMet("T-HOURS"))]).CheckMutants();
    }

    // A type of one's own too, where it is made of a number.
    [Fact]
    public void That_are_made_of_a_fraction_are_told_one_step_off_in_it()
    {
        var rule = That("T-LENGTH", new FactOf<Member<Length>, Length>("length", new("panjang", "length"), static (in m) => m.Value).AtLeast(Length.From(1.5m)));
        (string, Member<Length>, LocalDate, Expected)[] weak = [("long", new(Length.From(1.5m)), Day, Met), ("short", new(Length.From(0.2m)), Day, NotMet("T-LENGTH"))];

        DecisionTable.Of(rule, weak).Mutants().Survivors.Should().ContainSingle().Which.Change.Should().Be("Value taken for 0.1 more");
        DecisionTable.Of(rule, [.. weak, ("beside", new(Length.From(1.4m)), Day, NotMet("T-LENGTH"))]).CheckMutants();
    }

    // The ranks of a list of codes are those that the type keeps: lower secondary school is the rank below upper.
    [Fact]
    public void That_have_ranks_are_told_one_rank_off()
    {
        var rule = That("T-SCHOOL", new FactOf<Member<EducationLevel>, EducationLevel>("school", new("sekolah", "school"), static (in m) => m.Value).AtLeast(EducationLevel.Sma));
        (string, Member<EducationLevel>, LocalDate, Expected)[] weak = [("SMA", new(EducationLevel.Sma), Day, Met), ("SD", new(EducationLevel.Sd), Day, NotMet("T-SCHOOL"))];

        DecisionTable.Of(rule, weak).Mutants().Survivors.Should().ContainSingle().Which.Change.Should().Be("Value taken for a rank more");
        DecisionTable.Of(rule, [.. weak, ("SMP", new(EducationLevel.Smp), Day, NotMet("T-SCHOOL"))]).CheckMutants();
    }

    [Fact]
    public void Between_two_limits_are_sampled_beside_both()
    {
        var amount = new FactOf<Of<long>, long>("amount", new("jumlah", "amount"), static (in o) => o.Value);
        var survivors = DecisionTable.Of(That("T-BETWEEN", amount.Between(5, 50)), ("in", new(20), Day, Met), ("out", new(1000), Day, NotMet("T-BETWEEN"))).Mutants().Survivors;

        foreach (var limits in new[] { "from 4 to 50", "from 6 to 50", "from 5 to 49", "from 5 to 51", "above 5 up to 50", "from 5 and below 50" })
        {
            survivors.Should().Contain(m => m.Change.StartsWith($"\"the amount is {limits}\"", StringComparison.Ordinal));
        }
    }

    // The member is null in the first row, and holds a record in the second.
    [Fact]
    public void Within_a_record_that_is_null_in_the_first_row_are_sampled_too()
    {
        var points = new FactOf<Pupil, int>("points", new("nilai", "points"), static (in p) => p.Course is { } course ? Fact<int>.Known(course.Points) : Unknown);
        var rule = That("T-POINTS", points.AtLeast(75));
        (string, Pupil, LocalDate, Expected)[] weak =
        [
            ("none", new(null), Day, Undetermined("T-POINTS")), ("high", new(new("A", 90)), Day, Met), ("low", new(new("A", 10)), Day, NotMet("T-POINTS")),
        ];
        var report = DecisionTable.Of(rule, weak).Mutants();

        report.Survivors.Single(static m => m.Change.Contains("above 75", StringComparison.Ordinal)).Told.Should().Contain("Course.Points = 75");
        DecisionTable.Of(rule, [.. weak, ("75", new(new("A", 75)), Day, Met), ("74", new(new("A", 74)), Day, NotMet("T-POINTS"))]).CheckMutants();
    }

    [Fact]
    public void That_say_when_something_last_happened_may_be_missing()
    {
        var last = new FactOf<Record, Occurrence>("last", new("terakhir", "last"), static (in r) => r.Last is { } known ? Fact<Occurrence>.Known(known) : Unknown);
        var rule = That("T-CLEAN", last.NoneWithin(Term.OfDays(30)));
        var weak = DecisionTable.Of(rule, ("never", new(Occurrence.Never), Day, Met), ("missing", new(null), Day, Undetermined("T-CLEAN")));

        weak.Mutants().Survivors.Should().Contain(static m => m.Change.Contains("29 days", StringComparison.Ordinal));
        Failure(() => weak.CheckMutants()).Should().Contain("with Last = 2025-06-02 on 2025-07-02, expected Met");
        DecisionTable.Of(That("T-EVER", last.NoneWithin(Term.OfDays(30))), ("never", new(Occurrence.Never), Day, Met)).Mutants().Survivors.Should()
            .Contain(static m => m.Change == "unknown taken for met" && m.Told!.Contains("with Last = null", StringComparison.Ordinal));
    }

    // Below fifty there are no such facts: the search goes on above what they refuse.
    [Fact]
    public void That_refuse_values_are_searched_in_what_they_take()
    {
        var level = new FactOf<Marks, int>("marks", new("nilai", "marks"), static (in m) => m.Value)
            .Derive("level", new("tingkat", "level"), static marks => Fact<int>.Known(marks / 25));
        var rule = That("T-LEVEL", level.AtLeast(3));
        var weak = DecisionTable.Of(rule, ("high", new(200), Day, Met), ("unknown", new(Unknown), Day, Undetermined("T-LEVEL")));

        weak.Mutants().Survivors.Single(static m => m.Change.Contains("above 3", StringComparison.Ordinal)).Told.Should().Contain("Value = 75 on");
        DecisionTable.Of(rule, ("75", new(75), Day, Met), ("74", new(74), Day, NotMet("T-LEVEL")), ("100", new(100), Day, Met), ("unknown", new(Unknown), Day, Undetermined("T-LEVEL")))
            .CheckMutants();
    }

    // Nobody can make a stamp: what is not tried is listed apart by the name of its type, until a row or a sample shows one. It fails only where that is asked.
    [Fact]
    public void That_cannot_be_made_are_listed_apart_by_their_type_and_fail_only_where_that_is_asked()
    {
        var stamp = new FactOf<Member<Stamp>, Stamp>("stamp", new("cap", "stamp"), static (in m) => Fact<Stamp>.Known(m.Value));
        var rule = That("T-STAMP", stamp.OneOf(Stamp.Good));
        (string, Member<Stamp>, LocalDate, Expected)[] weak = [("good", new(Stamp.Good), Day, Met)];
        var report = DecisionTable.Of(rule, weak).Mutants();

        report.NotTried.Should().Contain(static m => m.Change == "dropped: always met").And.OnlyContain(static m => m.Fate == MutantFate.NotTried);
        report.Equivalent.Should().BeEmpty();
        DecisionTable.Of(rule, weak).CheckMutants().Mutants().ToString().Should().Contain(" that could not be told apart for want of values.\nT-STAMP, ");
        Failure(() => DecisionTable.Of(rule, weak).CheckMutants(allTried: true)).Should()
            .Contain("T-STAMP, dropped: always met: could not be told apart, because no value of Stamp was tried that would. Give facts that hold one by Sampling, or as a row.");
        DecisionTable.Of(rule, weak).Sampling(new Member<Stamp>(Stamp.Bad())).Mutants().Survivors.Should().Contain(static m => m.Change == "dropped: always met");
        DecisionTable.Of(rule, [.. weak, ("bad", new(Stamp.Bad()), Day, NotMet("T-STAMP"))])
            .CheckMutants(allTried: true);
    }

    // What a value does not say of itself, and what a list holds, is told by what it shows.
    [Fact]
    public void Are_told_so_that_a_row_can_be_written()
    {
        var fee = new FactOf<Member<Fee>, decimal>("fee", new("biaya", "fee"), static (in m) => m.Value.Amount);
        var list = new FactOf<Member<string[]>, int>("list", new("daftar", "list"), static (in m) => m.Value.Length);

        DecisionTable.Of(That("T-FEE", fee.AtLeast(75.5m)), ("high", new(Fee.Of(90)), Day, Met), ("low", new(Fee.Of(1)), Day, NotMet("T-FEE"))).Mutants().Survivors
            .Should().ContainSingle().Which.Told.Should().Contain("with Value = Fee.Of(75.5) on");
        DecisionTable.Of(That("T-LIST", list.AtLeast(2)), ("three", new(["A", "B", "C"]), Day, Met), ("none", new([]), Day, NotMet("T-LIST"))).Mutants().Survivors
            .Should().Contain(static m => m.Change.Contains("above 2", StringComparison.Ordinal) && m.Told!.Contains("with Value = [\"", StringComparison.Ordinal));
    }

    // Facts need no properties: fields and lists of facts are changed too.
    [Fact]
    public void In_fields_and_in_lists_are_sampled()
    {
        var points = new FactOf<(Fact<int> Points, string Name), int>("points", new("nilai", "points"), static (in t) => t.Points);
        var second = new FactOf<Member<Fact<bool>[]>, bool>("second", new("kedua", "second"), static (in m) => m.Value[1]);

        DecisionTable.Of(That("T-POINTS", points.AtLeast(75)), ("high", (90, "A"), Day, Met)).Mutants().Survivors.Should()
            .Contain(static m => m.Change.Contains("above 75", StringComparison.Ordinal) && m.Told!.Contains("Item1 = 75", StringComparison.Ordinal));
        DecisionTable.Of(That("T-SECOND", second.IsTrue()), ("both", new([true, true]), Day, Met)).Mutants().Survivors.Select(static m => m.Change).Should()
            .Contain(["dropped: always met", "unknown taken for met"]);
    }

    // Of one base several types of facts may have one member each of the same name, and of two meanings.
    [Fact]
    public void Of_several_types_with_one_base_are_sampled_each_in_its_own()
    {
        var points = new FactOf<Entrant, int>("points", new("nilai", "points"), static (in e) => e is ByTest test ? test.Score : ((ByWork)e).Score);
        var rule = That("T-POINTS", points.AtLeast(50));
        (string, Entrant, LocalDate, Expected)[] weak =
        [
            ("test", new ByTest(90, 1), Day, Met), ("work", new ByWork(Unknown), Day, Undetermined("T-POINTS")), ("low", new ByWork(10), Day, NotMet("T-POINTS")),
        ];
        var report = DecisionTable.Of(rule, weak).Mutants();

        report.NotTried.Should().BeEmpty();
        report.Survivors.Single(static m => m.Change.Contains("above 50", StringComparison.Ordinal)).Told.Should().Contain("Score = 50");
        DecisionTable.Of(rule, [.. weak, ("50", new ByWork(50), Day, Met), ("49", new ByTest(49, 1), Day, NotMet("T-POINTS"))]).CheckMutants();
    }

    // What only one of the types has is read of rows of that type alone, in whatever order the rows stand.
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void That_only_one_type_of_a_base_has_are_sampled(bool isFirst)
    {
        var tries = new FactOf<Entrant, int>("tries", new("percobaan", "tries"), static (in e) => e is ByTest test ? Fact<int>.Known(test.Tries) : Unknown);
        var rule = That("T-TRIES", tries.AtMost(2));
        (string, Entrant, LocalDate, Expected)[] rows = [("once", new ByTest(90, 1), Day, Met), ("work", new ByWork(10), Day, Undetermined("T-TRIES"))];
        (string, Entrant, LocalDate, Expected)[] weak = isFirst ? rows : [.. rows.Reverse()];

        var survivors = DecisionTable.Of(rule, weak).Mutants().Survivors;
        survivors.Should().NotBeEmpty().And.OnlyContain(static m => m.Told!.Contains("with Tries = ", StringComparison.Ordinal));
        DecisionTable.Of(rule, [.. weak, ("2", new ByTest(90, 2), Day, Met), ("3", new ByTest(90, 3), Day, NotMet("T-TRIES"))]).CheckMutants();
    }

    // What a rule is never without, and cannot be changed in a copy.
    [Fact]
    public void That_cannot_be_changed_are_told_by_their_name()
    {
        var sealedIn = new FactOf<Fixed, int>("points", new("nilai", "points"), static (in f) => f.Points);
        var table = DecisionTable.Of(That("T-FIXED", sealedIn.AtLeast(75)), ("high", Fixed.High, Day, Met));

        Failure(() => table.CheckMutants(allTried: true)).Should().Contain("T-FIXED, dropped: always met: could not be told apart, because no other value of points was tried");
        DecisionTable.Of(That("T-FIXED", sealedIn.AtLeast(75)), ("75", Fixed.Limit, Day, Met), ("74", Fixed.Low, Day, NotMet("T-FIXED"))).CheckMutants();
    }

    private static FactOf<Of<ValueList<string>>, int> Count(FactOf<Of<ValueList<string>>, ValueList<string>> of) =>
        of.Derive("count", new("jumlah", "count"), static list => Fact<int>.Known(list.Count));

    private static FactOf<Of<Course>, int> Points(FactOf<Of<Course>, Course> of) =>
        of.Derive("points", new("nilai", "points"), static course => Fact<int>.Known(course.Points));

    private static Weak Known<T>(T met, T notMet, T limit, Func<FactOf<Of<T>, T>, Condition<Of<T>>> rule, string change = IsAbove)
        where T : notnull =>
        Weak.Of(
            That("T-TYPE", rule(new("fact", new("fakta", "fact"), static (in o) => o.Value))),
            change, new(Fact<T>.Known(met)), new(Fact<T>.Known(notMet)), new(Fact<T>.Known(limit)));

    private static Weak MayBeNull<T>(T met, T notMet, T limit, T named)
        where T : struct, IComparable<T> =>
        Weak.Of(
            That("T-TYPE", new FactOf<Member<T?>, T>("fact", new("fakta", "fact"), static (in p) => p.Value is { } known ? Fact<T>.Known(known) : Unknown).AtLeast(named)),
            IsAbove, new(met), new(notMet), new(limit));

    private static Weak Held<T, TRead>(T met, T notMet, T limit, Func<T, TRead> read, Func<FactOf<Member<T>, TRead>, Condition<Member<T>>> rule, string change = IsAbove)
        where TRead : notnull =>
        Weak.Of(
            That("T-TYPE", rule(new("fact", new("fakta", "fact"), (in p) => p.Value is { } known ? Fact<TRead>.Known(read(known)) : Unknown))),
            change, new(met), new(notMet), new(limit));

    private static Rule<T> That<T>(string code, Condition<T> condition) =>
        Rule.For<T>(code).Requires($"Syarat {code}.", $"The requirement {code}.").When(condition).FacilityPolicy();

    /// <summary>A table with a row on each side of a limit and none on it: what becomes of the broken rule that only the row on it tells.</summary>
    public sealed record Weak(Action Check, Func<MutantFate> Fate, Func<MutantFate> FateWithTheRow)
    {
        internal static Weak Of<T>(Rule<T> rule, string change, T met, T notMet, T limit)
            where T : class
        {
            (string, T, LocalDate, Expected)[] rows = [("met", met, Day, Met), ("not met", notMet, Day, NotMet("T-TYPE"))];
            MutantFate Of(params (string, T, LocalDate, Expected)[] all) =>
                DecisionTable.Of(rule, all).Mutants().Mutants.Single(m => m.Change.Contains(change, StringComparison.Ordinal)).Fate;
            return new(() => DecisionTable.Of(rule, rows).CheckMutants(), () => Of(rows), () => Of([.. rows, ("limit", limit, Day, Met)]));
        }
    }

    public sealed record Of<T>(Fact<T> Value)
        where T : notnull;

    public sealed record Member<T>(T Value);

    public sealed record Course(string Name, int Points);

    public abstract record Entrant;

    public sealed record ByTest(Fact<int> Score, int Tries) : Entrant;

    public sealed record ByWork(Fact<int> Score) : Entrant;

    public sealed record Pupil(Course? Course);

    public sealed record Record(Occurrence? Last);

    /// <summary>Marks of at least fifty.</summary>
    public sealed record Marks
    {
        private readonly Fact<int> _value;

        public Marks(Fact<int> value)
        {
            Value = value;
        }

        public Fact<int> Value
        {
            get => _value;
            init => _value = value is { IsKnown: true, Value: < 50 } ? throw new ArgumentException("Marks must be at least 50.", nameof(value)) : value;
        }
    }

    public sealed class Stamp
    {
        private Stamp() { }

        internal static Stamp Good { get; } = new();

        internal static Stamp Bad() => new();
    }

    public readonly record struct Length : IComparable<Length>
    {
        private Length(decimal metres)
        {
            Metres = metres;
        }

        public decimal Metres { get; }

        public static Length From(decimal metres) => new(metres);

        public static bool operator <(Length left, Length right) => left.CompareTo(right) < 0;

        public static bool operator >(Length left, Length right) => left.CompareTo(right) > 0;

        public static bool operator <=(Length left, Length right) => left.CompareTo(right) <= 0;

        public static bool operator >=(Length left, Length right) => left.CompareTo(right) >= 0;

        public int CompareTo(Length other) => Metres.CompareTo(other.Metres);
    }

    public sealed class Fee
    {
        private Fee(decimal amount)
        {
            Amount = amount;
        }

        public decimal Amount { get; }

        public static Fee Of(decimal amount) => new(amount < 0 ? throw new ArgumentException("A fee must not be negative.", nameof(amount)) : amount);

        public override bool Equals(object? obj) => obj is Fee other && other.Amount == Amount;

        public override int GetHashCode() => Amount.GetHashCode();
    }

    public sealed class Fixed
    {
        private Fixed(int points)
        {
            Points = points;
        }

        public int Points { get; }

        internal static Fixed High { get; } = new(90);

        internal static Fixed Limit { get; } = new(75);

        internal static Fixed Low { get; } = new(74);
    }
}
