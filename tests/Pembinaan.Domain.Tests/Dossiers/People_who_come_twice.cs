using System.Reflection;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Placements;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Time;
using AgreementsGiven = Pembinaan.Domain.Tests.Agreements.Given;
using CohortsGiven = Pembinaan.Domain.Tests.Cohorts.Given;

namespace Pembinaan.Domain.Tests.Dossiers;

/// <summary>Wherever many people are handed in, one of them twice: refused by name, or the same facts counted once; never silently the first or the last.</summary>
public sealed class People_who_come_twice
{
    private static readonly ParticipantFacts Fit = CohortsGiven.Facts(CohortsGiven.Person(1));
    private static readonly ParticipantFacts Same = CohortsGiven.Facts(CohortsGiven.Person(1));
    private static readonly ParticipantFacts Other = CohortsGiven.Facts(CohortsGiven.Person(1), isEligible: false);
    private static readonly LocalDate Day = Given.Day("2024-06-03");
    private static readonly Dossier Held = Given.Whole(Given.Cohort(Given.Cohort1, CohortsGiven.Plan("2024-06-03")));
    private static readonly JobOpening Work = new() { Code = "SABUN", Employer = AgreementsGiven.Swen, FirstDay = Day };

    /// <summary>What is told of two sets of facts that differ, and how many people are counted of two that do not; null where these are told the same.</summary>
    private static readonly Dictionary<string, (Func<ParticipantFacts, string> Told, Func<int>? Counted)> Questions = new(StringComparer.Ordinal)
    {
        ["CohortInDossier.Select"] = (
            static other => Held[Given.Cohort1].Select([Fit, other], Day) is ({ IsEmpty: true }, [var only]) ? Texts(only.Undetermined) : "",
            static () => Held[Given.Cohort1].Select([Fit, Same], Day).Chosen.Count),
        ["CohortInDossier.Survey"] = (
            static other => Held[Given.Cohort1].Survey([Fit, other], Day).En,
            static () => Held[Given.Cohort1].Survey([Fit, Same], Day).En.StartsWith("1 of 1", StringComparison.Ordinal) ? 1 : 2),
        ["Dossier.Knowing"] = (static other => Thrown(() => Held.Knowing(Fit, other)), static () => Held.Knowing(Fit, Same).Participants.Count),
        ["Dossier.LookAhead"] = (
            static other => Texts(Ahead(other).ValidationErrors),
            static () => Ahead(Same).Value is var a ? a.Eligible.Count + a.Undetermined.Count + a.NotEligible.Count + a.Months.Skip(1).Sum(static m => m.BecomeEligible.Count) : 0),
        ["CandidateMatch.Of"] = (static other => Texts(CandidateMatch.Of([Candidate(Fit), Candidate(other)], Work).ValidationErrors), null),
        ["Assignment.Of"] = (static other => Texts(Assignment.Of([Candidate(Fit), Candidate(other)], [Work]).ValidationErrors), null),
        ["RankedApplicant.Of"] = (
            static other => Texts(RankedApplicant.Of([RankingCriterion.EarliestApplication()], [Applying(Fit), Applying(other)], Day).ValidationErrors), null),
    };

    /// <summary>Facts of each person with a programme and a place; somebody may stand there for several of these.</summary>
    private static readonly string[] EachForItself = ["LookAhead.Of"];

    public static TheoryData<string> Names => [.. Questions.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Are_named_or_counted_once(string question)
    {
        var (told, counted) = Questions[question];

        told(Other).Should().Contain("P-001");
        (counted?.Invoke() ?? (told(Same).Contains("P-001", StringComparison.Ordinal) ? 1 : 2)).Should().Be(1);
    }

    [Fact]
    public void Are_looked_at_by_everything_that_takes_many() => typeof(Dossier).Assembly.GetExportedTypes()
        .SelectMany(static t => t.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
        .Where(static m => m.GetParameters().Any(static p => IsOfPeople(p.ParameterType)))
        .Select(static m => $"{m.DeclaringType!.Name}.{m.Name}").Distinct()
        .Should().BeEquivalentTo(Questions.Keys.Concat(EachForItself));

    private static bool IsOfPeople(Type type) =>
        type is { IsGenericType: true, GenericTypeArguments: [var one] }
        && type.GetGenericTypeDefinition() is var many
        && (many == typeof(IEnumerable<>) || many == typeof(ValueList<>) || many == typeof(ReadOnlySpan<>) || many == typeof(IReadOnlyCollection<>))
        && (one == typeof(ParticipantFacts) || one == typeof(EligibilityFacts) || one == typeof(Candidate) || one == typeof(Applicant));

    private static DomainResult<LookAhead> Ahead(ParticipantFacts other) =>
        Held.LookAhead(CohortsGiven.Programme().Id, [Fit, other], 3, AgreementsGiven.UptS, Day, ValidityPeriod.Between(Day, Day.PlusDays(30)).Value, 360);

    private static Candidate Candidate(ParticipantFacts person) => Held.CandidateOf(person, DateSet.None, Day);

    private static Applicant Applying(ParticipantFacts person) => new() { Facts = new(person, new() { Id = CohortsGiven.Programme().Id }, FacilityContext.ForMen(AgreementsGiven.UptS)) };

    private static string Texts(IEnumerable<DomainError> errors) => string.Join("; ", errors.Select(static e => e.Text.En));

    private static string Thrown(Func<object> ask) => FluentActions.Invoking(ask).Should().Throw<ArgumentException>().Which.Message;
}
