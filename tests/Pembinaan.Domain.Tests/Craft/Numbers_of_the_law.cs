using System.Globalization;
using System.Text;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Programmes;

namespace Pembinaan.Domain.Tests.Craft;

public sealed class Numbers_of_the_law
{
    [Fact]
    public void Have_codes_of_their_own_that_are_well_formed() =>
        NumberCatalogue.All.Select(static n => n.Code).Should().OnlyHaveUniqueItems().And.AllSatisfy(static code => code.Should().MatchRegex("^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$"));

    [Fact]
    public void Stand_in_the_reference_that_is_generated_from_them() => Approved.Matches("docs/reference/numbers.md", Render(), "APPROVE_DOCS");

    /// <summary>A number that was changed without a version of the book, or the other way round, is found here.</summary>
    [Fact]
    public void Are_those_that_the_versions_of_the_books_say()
    {
        foreach (var lawful in LawfulNumbers.Presence.Values)
        {
            var rule = CompletionRules.VocationalTraining.VersionOn(lawful.FirstDay)!.Rules!.Find("COMPLETION-PRESENCE")!;

            rule.Requirement.Should().Be(CompletionRules.PresenceIsAtLeast(lawful).Requirement);
            rule.Basis.Should().Be(lawful.Basis);
        }

        foreach (var version in EligibilityBooks.National.Versions)
        {
            var lawful = LawfulNumbers.DetaineeMinutes.On(version.Period!.FirstDay);

            version.Rules!.Find("ELIG-PELAYANAN-HOURS")!.Requirement.Should().Be(NationalEligibilityRules.DetaineeHoursAtMost(lawful).Requirement);
        }
    }

    [Theory]
    [InlineData(420, "7 jam sehari", "7 hours a day")]
    [InlineData(450, "7 jam 30 menit sehari", "7 hours 30 minutes a day")]
    public void Are_said_in_both_languages(int minutes, string id, string en)
    {
        var rule = NationalEligibilityRules.DetaineeHoursAtMost(new(new(2027, 1, 1), minutes, Basis.FacilityPolicy));

        rule.Requirement.Id.Should().Contain(id);
        rule.Requirement.En.Should().Contain(en);
    }

    private static string Render()
    {
        var text = new StringBuilder()
            .Append("# Numbers of the law\n\n")
            .Append("Every number and choice that changes by date, by its stable code: from which day it counts, and what it rests on. Rules and their texts read them.\n\n")
            .Append("This page is generated from the code and compared in a test (`APPROVE_DOCS=1 dotnet test --filter Craft` writes it anew).\n\n")
            .Append("| Code | What it is | From | Value | Basis |\n|---|---|---|---|---|\n");
        foreach (var number in NumberCatalogue.All)
        {
            foreach (var value in number.Values)
            {
                text.Append(
                    CultureInfo.InvariantCulture,
                    $"| `{number.Code}` | {number.Name.En} ({number.Name.Id}) | {IndonesianDate.Format(value.FirstDay, Language.English)} | {value.Value} | {value.Basis.In(Language.English)} |\n");
            }
        }

        return text.ToString();
    }
}
