using Pembinaan.Domain.Stakeholders;
using static Pembinaan.Domain.Tests.Offices.Records;

namespace Pembinaan.Domain.Tests.Stakeholders;

[Trait("Scenario", "S24")]
public sealed class Succession_of_a_dissolved_body
{
    private static readonly LocalDate LastDay = new(2024, 11, 4);
    private static readonly StakeholderId Corrections = StakeholderId.From("KANWIL-PAS");
    private static readonly StakeholderId Law = StakeholderId.From("KANWIL-HUKUM");

    private static Stakeholder Regional => Body("KANWIL-KUMHAM", StakeholderKind.VerticalOffice, "Kanwil Kemenkumham Banten");

    private static Stakeholder Unsettled => Regional.Dissolve(LastDay, Succession.Undetermined(Corrections, Law), As("d")).Value;

    [Fact]
    public void That_is_not_settled_blocks_what_is_new_from_the_day_after_the_last()
    {
        Unsettled.MayCommitOn(LastDay).IsSuccess.Should().BeTrue();
        var refused = Unsettled.MayCommitOn(LastDay.PlusDays(1));
        refused.Codes().Should().Equal("STAKEHOLDER-SUCCESSOR-UNDETERMINED");
        refused.ValidationErrors[0].Text.En.Should().Contain("KANWIL-PAS, KANWIL-HUKUM").And.Contain("4 November 2024");
    }

    [Fact]
    public void Once_settled_names_who_stands_for_it_from_that_day_and_not_before()
    {
        var settled = Unsettled.NameSuccessors([Corrections], new(2025, 2, 1), As("n")).Value;
        var directory = StakeholderDirectory.Of(settled, Body("KANWIL-PAS", StakeholderKind.VerticalOffice, "Kanwil Ditjenpas Banten", LastDay.PlusDays(1)));

        directory.StandingFor(settled.Id, LastDay).Value.Id.Should().Be(settled.Id);
        directory.StandingFor(settled.Id, new(2025, 1, 31)).Codes().Should().Equal("STAKEHOLDER-SUCCESSOR-UNDETERMINED");
        directory.StandingFor(settled.Id, new(2025, 2, 1)).Value.Id.Should().Be(Corrections);
    }

    [Fact]
    public void By_nobody_one_or_several_is_told_apart()
    {
        var after = LastDay.PlusDays(1);

        Regional.Dissolve(LastDay, Succession.Nobody, As("d")).Value.MayCommitOn(after).Codes().Should().Equal("STAKEHOLDER-DISSOLVED");
        Regional.Dissolve(LastDay, Succession.By(Corrections), As("d")).Value.MayCommitOn(after).Codes().Should().Equal("STAKEHOLDER-SUCCEEDED");
        Regional.Dissolve(LastDay, Succession.By(Corrections, Law), As("d")).Value.MayCommitOn(after).Codes().Should().Equal("STAKEHOLDER-SUCCESSORS-SEVERAL");
        StakeholderDirectory.Of(Regional.Dissolve(LastDay, Succession.By(Corrections), As("d")).Value).StandingFor(Regional.Id, after).Codes().Should().Equal("STAKEHOLDER-UNKNOWN");
    }

    [Fact]
    public void Is_recorded_once_and_names_others()
    {
        Unsettled.Dissolve(LastDay, Succession.Nobody, As("x")).Codes().Should().Equal("PARTY-ENDED");
        Regional.Dissolve(LastDay, Succession.By(Regional.Id), As("x")).Codes().Should().Equal("STAKEHOLDER-SUCCESSORS-UNCLEAR");
        Regional.NameSuccessors([Law], LastDay, As("x")).Codes().Should().Equal("STAKEHOLDER-SUCCESSION-SETTLED");
        Unsettled.NameSuccessors([], new(2025, 1, 1), As("x")).Codes().Should().Equal("STAKEHOLDER-SUCCESSORS-UNCLEAR");
    }

    [Fact]
    public void Leaves_history_untouched()
    {
        Unsettled.NameOn(LastDay).Should().Be("Kanwil Kemenkumham Banten");
        Unsettled.NameOn(LastDay.PlusDays(1)).Should().BeNull();
        Unsettled.Names.ByDay.On(LastDay.PlusDays(1)).Should().Be("Kanwil Kemenkumham Banten", "it is still spoken of under its last name");
    }
}
