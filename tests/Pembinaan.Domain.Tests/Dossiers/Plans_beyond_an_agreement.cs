using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Time;
using static Pembinaan.Domain.Tests.Agreements.Given;
using CohortsGiven = Pembinaan.Domain.Tests.Cohorts.Given;

namespace Pembinaan.Domain.Tests.Dossiers;

/// <summary>PKS-1 binds to 31 January 2025. Whoever plans sessions after it is told what <see cref="CohortInDossier.Review"/> finds.</summary>
public sealed class Plans_beyond_an_agreement
{
    private static readonly ProgrammeId Programme = CohortsGiven.Programme().Id;

    [Theory]
    [InlineData("2025-01-30", 2, null)]
    [InlineData("2025-01-30", 3, "2025-02-03")]
    public void Are_told_when_a_cohort_is_opened(string first, int sessions, string? uncovered)
    {
        var plan = CohortsGiven.Plan(first, sessions, byPartner: true);
        var recording = On("2024-12-02", "open");

        var opened = Given.Whole(Pks1()).Open(Given.Cohort1, Programme, plan, recording);

        Told(opened).Should().Equal(uncovered is null ? [] : [Uncovered(uncovered)]);
        opened.Value.Review(Day(first)).Where(static f => f.Reason.ErrorCode == CohortErrors.SessionsUncovered.Code).Select(static f => f.Reason.Text).Should().Equal(Told(opened));
        Told(opened.Value.Dossier.Open(Given.Cohort1, Programme, plan, recording)).Should().Equal(Told(opened), "sent again");
    }

    [Fact]
    public void Are_told_when_sessions_are_added_or_moved_and_of_those_alone()
    {
        var opened = Given.Whole(Pks1()).Open(Given.Cohort1, Programme, CohortsGiven.Plan("2025-01-30", 3, byPartner: true), On("2024-12-02", "open")).Value;
        var plans = opened.Cohort.Sessions.Select(static s => s.Plan).ToList();
        var more = plans[0] with { Id = SessionId.From("LAGI"), Day = Day("2025-02-05") };

        Told(opened.Plan([more], "tambahan", On("2024-12-03", "more"))).Should().Equal(Uncovered("2025-02-05"));
        Told(opened.Replan([plans[0] with { Day = Day("2025-02-04") }], "digeser", On("2024-12-03", "later"))).Should().Equal(Uncovered("2025-02-04"));
        Told(opened.Replan([plans[2] with { Day = Day("2025-01-29") }], "digeser", On("2024-12-03", "earlier"))).Should().BeEmpty();
    }

    /// <summary>What the facility gives itself needs no agreement, and where others may be that are not here nobody can tell.</summary>
    [Theory]
    [InlineData(false, true)]
    [InlineData(true, false)]
    public void Are_not_told_where_none_is_needed_or_it_is_not_known(bool byPartner, bool isDeclared)
    {
        var dossier = isDeclared ? Given.Whole(Pks1()) : Given.Of(Pks1()).HoldingAll(Given.Now, Holding.Cohorts);

        var opened = dossier.Open(Given.Cohort1, Programme, CohortsGiven.Plan("2025-01-30", 3, byPartner: byPartner), On("2024-12-02", "open"));

        Told(opened).Should().BeEmpty();
        opened.Warnings.Where(static w => w.ErrorCode == DossierErrors.NotDeclared.Code).Select(static w => w.Text.En).Should()
            .Equal(isDeclared ? [] : ["It is not declared that the dossier holds all agreements, so this cannot be determined."]);
    }

    private static LocalisedText Uncovered(string day) => CohortErrors.SessionsUncovered.For("coverage", Argument.Of("days", DateSet.On(Day(day)))).Text;

    private static IEnumerable<LocalisedText> Told(DomainResult<CohortInDossier> answer) => answer.IsSuccess ? answer.Warnings.Where(static w => w.ErrorCode == CohortErrors.SessionsUncovered.Code).Select(static w => w.Text) : throw new Xunit.Sdk.XunitException(string.Join("; ", answer.Errors));
}
