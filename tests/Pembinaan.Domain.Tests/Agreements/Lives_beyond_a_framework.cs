using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Journals;
using static Pembinaan.Domain.Tests.Agreements.Given;

namespace Pembinaan.Domain.Tests.Agreements;

/// <summary>The framework NK-1 ends on 31 January 2026; an agreement under it that goes on longer is told with the command that lets it.</summary>
public sealed class Lives_beyond_a_framework
{
    private static readonly CooperationAgreement Framework = Draft("NK-1", Until("2026-01-31")).Signed();

    [Theory]
    [InlineData("2026-01-31", false)]
    [InlineData("2026-02-01", true)]
    public void Are_told_with_the_addendum(string lastDay, bool isTold)
    {
        var under = Pks1().PlaceUnder(Framework, Day("2023-02-01"), On("2023-02-01", "under")).Value.Alone();
        var dossier = Held(Framework, under);

        var amended = dossier[under.Id].Change(a => a.Amend(new Addendum(Day("2024-06-01")) { Period = Until(lastDay) }, "2024-05-31"));

        Told(amended).Should().Equal(isTold ? ["The framework NK-1 ends on 31 January 2026; this agreement stays in force for its own term."] : []);
        amended.Value.WarningsOn(Day(lastDay)).Select(static w => w.Text.En).Should().Equal(Told(amended), "the day itself says the same");
        var again = amended.Value.Change(static a => a.NoteReport(Heard, On("2024-06-02", "news")));
        Told(again).Should().BeEmpty("nothing goes on longer by it");
    }

    [Theory]
    [InlineData("2026-01-31", false)]
    [InlineData("2026-02-01", true)]
    public void Are_told_with_the_signing_and_with_the_naming_of_the_framework(string lastDay, bool isTold)
    {
        var drafted = Draft(period: Until(lastDay)).PlaceUnder(Framework, Day("2023-02-01"), On("2023-02-01", "under"));
        var formed = Draft(period: Until(lastDay)).Signed();

        drafted.Has(AgreementErrors.FrameworkExpired).Should().BeFalse("it binds nobody yet");
        drafted.Bind(static a => a.Sign(SignatureOf(UptS, "KALAPAS", "2023-02-02"), On("2023-02-02", "one"))).Bind(static a => a.Sign(SignatureOf(Swen, "DIREKTUR", "2023-02-02"), On("2023-02-02", "two")))
            .Has(AgreementErrors.FrameworkExpired).Should().Be(isTold);
        formed.PlaceUnder(Framework, Day("2023-02-02"), On("2023-02-02", "under")).Has(AgreementErrors.FrameworkExpired).Should().Be(isTold);
    }

    [Fact]
    public void Are_undetermined_where_the_framework_is_not_there()
    {
        var under = Pks1().PlaceUnder(Framework, Day("2023-02-01"), On("2023-02-01", "under")).Value.Alone();

        Held(under)[under.Id].Change(a => a.Amend(new Addendum(Day("2024-06-01")) { Period = Until("2026-02-01") }, "2024-05-31"))
            .Warnings.Where(static w => w.Identifier == "framework").Select(static w => w.ErrorCode).Should().Equal(AgreementErrors.NeighbourNeeded.Code);
    }

    [Fact]
    public void Are_not_those_that_end_with_it()
    {
        var under = Pks1(new() { Framework = FrameworkRule.EndsWithFramework }).PlaceUnder(Framework, Day("2023-02-01"), On("2023-02-01", "under")).Value.Alone();

        Told(Held(Framework, under)[under.Id].Change(a => a.Amend(new Addendum(Day("2024-06-01")) { Period = Until("2026-02-01") }, "2024-05-31"))).Should().BeEmpty();
    }

    private static SourceReport Heard => new("Koran", null, Day("2024-06-01"), null, []);

    private static AgreedPeriod Until(string lastDay) => AgreedPeriod.Between(Day("2023-02-01"), Day(lastDay)).Value;

    private static Dossier Held(params AggregateRoot[] roots) => Dossier.Of(roots).Value.HoldingAll(Noon("2026-01-01"), Holding.Agreements);

    private static IEnumerable<string> Told(DomainResult<AgreementInDossier> answer) => answer.Value is not null ? answer.Warnings.Where(static w => w.Identifier == "framework").Select(static w => w.Text.En) : [];
}
