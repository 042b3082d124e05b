using System.Reflection;
using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Tests.Craft;
using Pembinaan.Domain.Time;
using Someone = Pembinaan.Domain.Tests.Programmes.Eligibility.Someone;

namespace Pembinaan.Domain.Tests.Law;

/// <summary>
/// Each number of the law is given a second value from a day on, in place: what reads it answers as before up to the day before, and otherwise from that day on.
/// No other test runs meanwhile.
/// </summary>
[Collection(nameof(Numbers_read_by_the_day))]
public sealed class Numbers_read_by_the_day
{
    private static readonly LocalDate From = new(2060, 1, 1);

    private static readonly ImmutableSortedDictionary<string, Reading> Readings = new Dictionary<string, Reading>
    {
        ["VOCATIONAL-PRESENCE"] = new(75, Limits),
        ["VOCATIONAL-ASSESSMENTS"] = new(4, Limits),
        ["PELAYANAN-MINUTES"] = new(300, Rule("ELIG-PELAYANAN-HOURS")),
        ["AGE-ANAK"] = new(13, Rule("ELIG-CHILD-AGE")),
        ["AGE-ANAK-BINAAN"] = new(15, Rule("ELIG-SENTENCED-CHILD-AGE")),
        ["AGE-DEWASA"] = new(20, Rule("ELIG-CHILD-AGE"), Rule("ELIG-SENTENCED-CHILD-AGE"), Rule("ELIG-CHILD-FACILITY"), Rule("ELIG-ANAK-FACILITY"), Rule("ELIG-CHILD-FROM-18"), ChildrenAmongClients),
        ["AGE-LAPAS-DEWASA"] = new(23, Rule("ELIG-CHILD-FROM-18"), Rule("ELIG-CHILD-FROM-21")),
        ["SENTENCE-LEAST-OF-TWO-THIRDS"] = new(SentenceTerm.Of(years: 3), Leave(false), Ketapang(1)),
        ["SENTENCE-LONGEST-LEAVE"] = new(SentenceTerm.Of(months: 1), Leave(false), Leave(true)),
        ["SENTENCE-LEAVE-OF-CHILDREN"] = new(Fraction.Whole, Leave(true)),
        ["SENTENCE-CLEAN-BEFORE-ASIMILASI"] = new(SentenceTerm.Of(months: 8), Ketapang(3)),
        ["SENTENCE-LONGEST"] = new(SentenceTerm.Of(years: 25), static day => Sentence.Of(SentenceTerm.Of(years: 21), day).Mismatches(SentenceCounting.Practice).Count),
        ["SENTENCE-GUIDANCE"] = new(SentenceTerm.Of(years: 2), Guidance),
        ["SENTENCE-COUNTING"] = new(SentenceCounting.Calendar, Rule("ELIG-RELEASE"), Rule("ELIG-RELEASE-ANAK-BINAAN"), Rule("ELIG-FIT"), Served),
        ["AGREEMENT-SHORT-TERM"] = new(Term.OfYears(1), Level(2), static day => Said(ConclusionRules.TermClassIsClearFrom(day))),
        ["AGREEMENT-LONG-TERM"] = new(Term.OfYears(3), Level(3), static day => Said(ConclusionRules.TermClassIsClearFrom(day))),
    }.ToImmutableSortedDictionary(StringComparer.Ordinal);

    public static TheoryData<string> Codes => new(NumberCatalogue.All.Select(static n => n.Code));

    [Theory]
    [MemberData(nameof(Codes))]
    public void Count_from_their_day_wherever_they_are_read(string code)
    {
        Readings.Should().ContainKey(code, "each number has here what reads it");
        var reading = Readings[code];
        var before = reading.Answers.Select(static answer => (Eve: answer(From.PlusDays(-1)), Day: answer(From))).ToList();
        var after = With(code, reading.Second, () => reading.Answers.Select(static answer => (Eve: answer(From.PlusDays(-1)), Day: answer(From))).ToList());

        for (var i = 0; i < before.Count; i++)
        {
            after[i].Eve.Should().Be(before[i].Eve, "reader {0} of {1} answers by the law of the day before", i, code);
            after[i].Day.Should().NotBe(before[i].Day, "reader {0} of {1} answers by the law of the day", i, code);
        }
    }

    [Fact]
    public void Nothing_here_reads_a_number_that_is_none() => Readings.Keys.Should().BeSubsetOf(NumberCatalogue.All.Select(static n => n.Code));

    /// <summary>A book whose rules say a number has a version from each day on which the number changes, and the rules of each are made of the numbers of its first day.</summary>
    [Fact]
    public void Begin_a_version_of_the_books_that_say_them()
    {
        foreach (var version in EligibilityBooks.National.Versions)
        {
            foreach (var made in NationalEligibilityRules.Of2022(version.Period!.FirstDay))
            {
                Said(version.Rules!.Find(made.Code)!).Should().Be(Said(made), "{0} of {1}", made.Code, version.Name);
            }
        }

        foreach (var version in ConclusionRules.Book.Versions)
        {
            Said(version.Rules!.Find("CONCLUSION-TERM-CLASS")!).Should().Be(Said(ConclusionRules.TermClassIsClearFrom(version.Period!.FirstDay)));
        }

        Begin(EligibilityBooks.National, "PELAYANAN-MINUTES", "AGE-ANAK", "AGE-ANAK-BINAAN", "AGE-DEWASA", "AGE-LAPAS-DEWASA", "SENTENCE-COUNTING");
        Begin(ConclusionRules.Book, "AGREEMENT-SHORT-TERM", "AGREEMENT-LONG-TERM");
    }

    /// <summary>As of the books: a condition that says a number is replaced from the day on which the number changes.</summary>
    [Fact]
    public void Begin_a_version_of_the_conditions_that_say_them() => ValuesOf("SENTENCE-LEAST-OF-TWO-THIRDS", "SENTENCE-CLEAN-BEFORE-ASIMILASI")
        .Select(static day => LocalDate.Max(day, Instruments.Uu22Of2022.AppliedFrom!.Value))
        .Should().AllSatisfy(static day => UptPolicies.LapasKetapang.Versions.Last(v => v.Period.FirstDay <= day).Conditions
            .Should().Equal(UptPolicies.KetapangFrom(day)));

    private static void Begin<T>(RuleBook<T> book, params string[] codes) => ValuesOf(codes).Where(day => day > book.Versions[0].Period!.FirstDay)
        .Should().BeSubsetOf(book.Versions.Select(static v => v.Period!.FirstDay));

    private static IEnumerable<LocalDate> ValuesOf(params string[] codes) => NumberCatalogue.All.Where(n => codes.Contains(n.Code)).SelectMany(static n => n.Values).Select(static v => v.FirstDay);

    private static Func<LocalDate, object> Limits => static day => CompletionCriteria.VocationalTraining.LimitsOn(day);

    private static Func<LocalDate, object> Rule(string code) => day => Said(NationalEligibilityRules.Of2022(day).Single(r => r.Code == code));

    private static object Said<T>(Rule<T> rule) => (rule.Requirement, rule.Condition!.Canonical);

    // Eighteen on 1 July 2059: an adult under the law of today, and a child again where that is reached at twenty.
    private static object ChildrenAmongClients(LocalDate day) => StatusTracks
        .DaysIn(Audience.Children, Someone.Person with { Status = Someone.Always(LegalStatus.Klien), BirthDate = new LocalDate(2041, 7, 1) }).At(day);

    // Three years from a year before the remission: the half after a year and six months, two thirds after two, release after two years and nine months.
    private static Func<LocalDate, object> Leave(bool ofChild) => day =>
        Sentence.Of(SentenceTerm.Of(years: 3), day.PlusYears(-1)).Granted(Remission.Of(day, 3).Value).LeaveBeforeRelease(SentenceCounting.Practice, ofChild: ofChild) is var leave
            ? (leave.Standing, leave.Day) : default;

    private static Func<LocalDate, object> Guidance => static release => Sentence.Of(SentenceTerm.Of(years: 1), release.PlusYears(-1)).GuidanceUntil(SentenceCounting.Practice).Day!;

    private static object Served(LocalDate day) => Said(ConditionCompiler.RulesOf([ProgrammeCondition.ServedAtLeast(Fraction.Half)], day)[0]);

    private static Func<LocalDate, object> Ketapang(int at) => day => UptPolicies.KetapangFrom(day)[at];

    private static Func<LocalDate, object> Level(int years) => day => Conclusion.Review(
        Agreements.Given.Draft(period: AgreedPeriod.Between(day, day.PlusYears(years).PlusDays(-1)).Value), new() { Level = CompetenceLevel.Upt }, day).LevelNeeded!;

    private static TResult With<TResult>(string code, object second, Func<TResult> ask)
    {
        var parameter = Catalogue.All.Select(static v => v.Value).First(v => v.GetType() is { IsGenericType: true } type
            && type.GetGenericTypeDefinition() == typeof(Parameter<>) && (string)((dynamic)v).Code == code);
        var values = parameter.GetType().GetField("<Values>k__BackingField", BindingFlags.NonPublic | BindingFlags.Instance)!;
        var stood = values.GetValue(parameter);
        values.SetValue(parameter, ((dynamic)parameter).With(Dated((dynamic)second)).Values);
        try
        {
            return ask();
        }
        finally
        {
            values.SetValue(parameter, stood);
        }
    }

    private static DatedValue<T> Dated<T>(T second)
        where T : notnull => new(From, second, Basis.FacilityPolicy);

    private sealed record Reading(object Second, params Func<LocalDate, object>[] Answers);
}

[CollectionDefinition(nameof(Numbers_read_by_the_day), DisableParallelization = true)]
public sealed class Alone;
