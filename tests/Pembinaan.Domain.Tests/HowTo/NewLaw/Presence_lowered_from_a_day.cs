using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Tests.Craft;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Tests.HowTo.NewLaw;

/// <summary>How a version of the law is added: <c>docs/how-to/add-a-version-of-the-law.md</c>. The regulation is made up, and the library's own book stays.</summary>
public sealed class Presence_lowered_from_a_day
{
    #region instrument
    private static readonly LocalDate FirstDay = new(2027, 1, 1);

    private static readonly LegalInstrument Amendment = LegalInstrument.Of(
        "Peraturan Contoh 1/2026",
        new("Perubahan atas Permenaker 6/2025", "Amendment of Permenaker 6/2025"),
        new("Menteri Ketenagakerjaan", "Minister of Manpower"),
        promulgatedOn: new(2026, 11, 2),
        appliedFrom: FirstDay);
    #endregion

    #region number
    private static readonly Parameter<int> Presence = LawfulNumbers.Presence.With(new(FirstDay, 75, Amendment.Article("1", "4")));
    #endregion

    #region version
    private static readonly RuleBook<CompletionFacts> Book = CompletionRules.VocationalTraining.Then(
        CompletionRules.VocationalTraining.Versions[^1]
            .From(FirstDay, Amendment)
            .Replacing(CompletionRules.PresenceIsAtLeast(Presence.On(FirstDay))).Value).Value;
    #endregion

    #region decisions
    // The first day of the cohort selects the version. Of 160 lesson hours 128 are 80 %, and 120 are 75 %.
    [Theory]
    [InlineData("2026-12-31", 128, Outcome.Met)]
    [InlineData("2026-12-31", 127, Outcome.NotMet)]
    [InlineData("2027-01-01", 120, Outcome.Met)]
    [InlineData("2027-01-01", 119, Outcome.NotMet)]
    public void Decides_by_the_number_of_the_day(string firstDay, int attended, Outcome outcome) => Decide(Book, firstDay, attended).Outcome.Should().Be(outcome);

    [Theory]
    [InlineData("2026-12-31", "Kehadiran paling sedikit 80 % jam pelajaran.", "Presence is at least 80 % of the lesson hours.", "Permenaker 6/2025 ps 33 ayat (4)")]
    [InlineData("2027-01-01", "Kehadiran paling sedikit 75 % jam pelajaran.", "Presence is at least 75 % of the lesson hours.", "Peraturan Contoh 1/2026 ps 1 ayat (4)")]
    public void Says_the_number_and_the_article_of_the_day(string firstDay, string id, string en, string article)
    {
        var rule = Decide(Book, firstDay, 0).Unmet.Single().Rule;

        (rule.Requirement.Id, rule.Requirement.En, rule.Basis.ToString()).Should().Be((id, en, article));
    }
    #endregion

    [Fact]
    public void Keeps_all_other_rules_as_they_were()
    {
        var (before, after) = (Book.Versions[0].Rules!, Book.Versions[1].Rules!);

        after.Rules.Select(static r => r.Code).Should().Equal(before.Rules.Select(static r => r.Code));
        after.Rules.Where(static r => r.Code != "COMPLETION-PRESENCE").Should().Equal(before.Rules.Where(static r => r.Code != "COMPLETION-PRESENCE"));
        after.ContentHash.Should().NotBe(before.ContentHash, "a receipt tells the versions apart");
        Book.Gaps.Should().Be(DateSet.None);
    }

    [Fact]
    public void Leaves_the_library_its_own_law()
    {
        CompletionRules.VocationalTraining.Versions.Should().ContainSingle();
        LawfulNumbers.Presence.Values.Should().ContainSingle();
        Decide(CompletionRules.VocationalTraining, "2027-01-01", 120).Outcome.Should().Be(Outcome.NotMet);
        new[] { "rules", "numbers", "citations" }.Select(static page => Repository.Read($"docs/reference/{page}.md"))
            .Should().AllSatisfy(static page => page.Should().NotContain("Peraturan Contoh 1/2026"));
    }

    private static Decision<CompletionFacts> Decide(RuleBook<CompletionFacts> book, string firstDay, int attended) => book.Decide(
        new()
        {
            Presence = new Pembinaan.Domain.Cohorts.Presence(LessonHours.Of(attended), LessonHours.Of(160 - attended), LessonHours.None),
            RequiredPresence = 0,
            CriticalAspects = true,
            Marks = true,
            StartedJob = false,
        },
        new LocalDate(2027, 3, 1),
        NodaTime.Text.LocalDatePattern.Iso.Parse(firstDay).Value);
}
