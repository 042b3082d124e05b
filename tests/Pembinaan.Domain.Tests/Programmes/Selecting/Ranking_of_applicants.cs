using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Tests.Programmes.Eligibility;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Tests.Programmes.Selecting;

public class Ranking_of_applicants
{
    private static readonly RankingCriterion Interview = RankingCriterion.HighestScore("WAWANCARA", new("nilai wawancara", "interview"));
    private static readonly RankingCriterion School = RankingCriterion.Meets("SMP", ProgrammeCondition.EducationAtLeast(EducationLevel.Smp), new("pendidikan paling rendah SMP", "lower secondary school"));

    [Fact]
    public void Follows_the_first_criterion_and_breaks_ties_by_the_next()
    {
        var ranked = Ranked([Interview, RankingCriterion.EarliestApplication()], Applying("a", 70, "2025-06-02"), Applying("b", 80, "2025-06-03"), Applying("c", 70, "2025-06-01"));

        ranked.Select(static r => r.In(Language.English)).Should().Equal(
            "1: before c by interview (80; c: 70)",
            "2: after b by interview (70; b: 80)",
            "3: after c by earlier application (2 June 2025; c: 1 June 2025)");
        ranked[2].In(Language.Indonesian).Should().Be("3: sesudah c menurut mendaftar lebih dahulu (2 Juni 2025; c: 1 Juni 2025)");
        ranked.Select(static r => r.Applicant.Id.Value).Should().Equal("b", "c", "a");
        ranked.Should().OnlyContain(static r => r.IsPlaceKnown);
    }

    [Fact]
    public void Leaves_a_tie_a_tie()
    {
        var ranked = Ranked([Interview], Applying("a", 70), Applying("b", 70), Applying("c", 60));

        ranked.Select(static r => (r.BestPlace, r.WorstPlace)).Should().Equal((1, 2), (1, 2), (3, 3));
        ranked[0].TiedWith.Select(static id => id.Value).Should().Equal("b");
        ranked[1].In(Language.English).Should().Be("1–2: equal to a by every criterion");
        ranked.Select(static r => r.IsAmongTheFirst(1)).Should().Equal(Verdict.Undetermined, Verdict.Undetermined, Verdict.NotMet);
        ranked.Select(static r => r.IsAmongTheFirst(2)).Should().Equal(Verdict.Met, Verdict.Met, Verdict.NotMet);
        ranked.Select(static r => r.IsAmongTheFirst(3)).Should().AllBeEquivalentTo(Verdict.Met);
        ranked.Select(static r => r.IsAmongTheFirst(0)).Should().AllBeEquivalentTo(Verdict.NotMet);
    }

    [Fact]
    public void Does_not_put_the_unknown_last_but_tells_it()
    {
        var ranked = Ranked([Interview], Applying("a", 70), Applying("x"), Applying("b", 60));

        ranked.Select(static r => (r.Applicant.Id.Value, r.BestPlace, r.WorstPlace)).Should().Equal(("a", 1, 2), ("x", 1, 3), ("b", 2, 3));
        ranked[1].Unknown.Should().Equal(Interview);
        ranked[1].In(Language.English).Should().Be("1–3: cannot be determined against a: interview (not known; a: 70)");
        ranked[1].In(Language.Indonesian).Should().Be("1–3: belum dapat ditentukan terhadap a: nilai wawancara (belum diketahui; a: 70)");
        ranked[1].IsAmongTheFirst(2).Should().Be(Verdict.Undetermined);
        ranked[1].IsAmongTheFirst(3).Should().Be(Verdict.Met);
    }

    [Fact]
    public void Does_not_ask_a_later_criterion_where_an_earlier_one_decides()
    {
        var ranked = Ranked([School, Interview], Applying("a") with { Facts = Of("a", EducationLevel.Sma) }, Applying("b", 90) with { Facts = Of("b", EducationLevel.Sd) });

        ranked.Select(static r => r.BestPlace).Should().Equal(1, 2);
        ranked.Should().OnlyContain(static r => r.IsPlaceKnown);
        ranked[0].In(Language.English).Should().Be("1: before b by lower secondary school (met; b: not met)");
    }

    [Fact]
    public void Takes_a_condition_that_only_warns_for_what_it_asks()
    {
        var warning = RankingCriterion.Meets("SMP", ProgrammeCondition.EducationAtLeast(EducationLevel.Smp).AsWarning(), new("SMP", "SMP"));

        Ranked([warning], Applying("a") with { Facts = Of("a", EducationLevel.Sd) }, Applying("b")).Select(static r => r.Applicant.Id.Value).Should().Equal("b", "a");
    }

    [Fact]
    public void Puts_the_earlier_release_first_and_who_has_none_after_everybody()
    {
        var life = Applying("life") with { Facts = With("life", static p => p with { Sentence = Sentence.Life(new(2020, 1, 1)) }) };
        var late = Applying("late") with { Facts = With("late", static p => p with { Sentence = Someone.Released(new(2026, 1, 2)) }) };
        var soon = Applying("soon") with { Facts = With("soon", static p => p with { Sentence = Someone.Released(new(2026, 1, 1)) }) };

        Ranked([RankingCriterion.EarliestRelease()], life, late, soon).Select(static r => r.Applicant.Id.Value).Should().Equal("soon", "late", "life");
    }

    [Fact]
    public void Is_true_for_every_value_that_the_unknown_may_have()
    {
        // Whatever is learnt, nobody stands outside the places told before.
        var known = new[] { Applying("a", 1), Applying("b", 2), Applying("c", 2), Applying("d", 3) };
        var before = Ranked([Interview], [.. known, Applying("x"), Applying("y")]).ToDictionary(static r => r.Applicant.Id);
        foreach (var (x, y) in from x in Enumerable.Range(0, 5) from y in Enumerable.Range(0, 5) select (x, y))
        {
            foreach (var after in Ranked([Interview], [.. known, Applying("x", x), Applying("y", y)]))
            {
                after.BestPlace.Should().BeGreaterThanOrEqualTo(before[after.Applicant.Id].BestPlace);
                after.WorstPlace.Should().BeLessThanOrEqualTo(before[after.Applicant.Id].WorstPlace);
            }
        }
    }

    [Fact]
    public void Has_one_place_for_one_applicant() => Ranked([Interview], Applying("a")).Single().In(Language.English).Should().Be("1: the only applicant");

    [Fact]
    public void Needs_criteria_and_each_person_once()
    {
        Faults([], Applying("a")).Should().Equal("RANK-NO-CRITERIA");
        Faults([Interview, Interview], Applying("a")).Should().Equal("RANK-CRITERION-TWICE");
        Faults([Interview], Applying("a", 1), Applying("a", 2)).Should().Equal("RANK-TWICE");
        Faults([RankingCriterion.Meets("X", ProgrammeCondition.StatusIs([]), new("X", "X"))], Applying("a")).Should().Equal("COND-IMPOSSIBLE");
        Faults([Interview], Applying("a", 1) with { Scores = [(Interview.Code, 1), (Interview.Code, 2)] }).Should().Equal("RANK-SCORE-TWICE");
        Faults([Interview], Applying("a", 1) with { Scores = [(Interview.Code, 1), ("LAIN", 2)] }).Should().BeEmpty();
        Faults([Interview], Applying("a", 1), Applying("b", 1)).Should().BeEmpty();
    }

    /// <summary>A score under a code that is written otherwise leaves the criterion unknown, so it is told.</summary>
    [Fact]
    public void Tells_scores_that_no_criterion_asks_for()
    {
        var misspelt = Applying("a") with { Scores = [("Wawancara", 90)] };

        var ranked = RankedApplicant.Of([Interview], [misspelt, Applying("b", 60)], Someone.Today);

        ranked.Warnings.Should().ContainSingle().Which.Text.Should().Be(new LocalisedText(
            "Nilai dengan kode Wawancara dari a tidak dihitung: tidak ada kriteria nilai berkode itu. Kode kriteria nilai: WAWANCARA.",
            "The score under the code Wawancara of a does not count: no criterion of scores has that code. Codes of criteria of scores: WAWANCARA."));
        RankedApplicant.Of([School], [misspelt], Someone.Today).Warnings.Single().Text.En.Should().EndWith("Codes of criteria of scores: none.");
        RankedApplicant.Of([Interview, School], [Applying("b", 60)], Someone.Today).Warnings.Should().BeEmpty();
    }

    private static IEnumerable<string> Faults(RankingCriterion[] criteria, params Applicant[] applicants) => RankedApplicant.Of(criteria, applicants, Someone.Today).ValidationErrors.Select(static e => e.ErrorCode);

    private static ValueList<RankedApplicant> Ranked(RankingCriterion[] criteria, params Applicant[] applicants) => RankedApplicant.Of(criteria, applicants, Someone.Today).Value;

    private static Applicant Applying(string id, int? interview = null, string? appliedOn = null) => new()
    {
        Facts = With(id, static p => p),
        AppliedOn = appliedOn is null ? Fact<LocalDate>.Unknown : NodaTime.Text.LocalDatePattern.Iso.Parse(appliedOn).Value,
        Scores = interview is { } score ? [("WAWANCARA", score)] : [],
    };

    private static EligibilityFacts Of(string id, EducationLevel education) => With(id, p => p with { Education = education });

    private static EligibilityFacts With(string id, Func<ParticipantFacts, ParticipantFacts> change) => new(change(Someone.Person) with { Id = ParticipantId.From(id) }, Someone.Programme, Someone.Facility);
}
