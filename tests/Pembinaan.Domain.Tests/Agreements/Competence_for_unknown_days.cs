using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Time;
using static Pembinaan.Domain.Tests.Agreements.Given;

namespace Pembinaan.Domain.Tests.Agreements;

/// <summary>The class of a length hangs on the length alone; where not even that is known, competence is said to be open.</summary>
[Trait("Case", "W12")]
public sealed class Competence_for_unknown_days
{
    [Theory]
    [Trait("Law", "PP 57/1999 ps 8(1), 13")]
    [InlineData(2, "")]
    [InlineData(3, "CONCLUSION-TERM")]
    public void A_length_of_unknown_beginning_has_its_class(int years, string warning)
    {
        var signed = Signed(AgreedPeriod.Of(null, null, Term.OfYears(years)).Value);

        signed.Warnings.Select(static w => w.ErrorCode).Should().Equal(warning.Length == 0 ? [] : [warning]);
        if (years == 3)
        {
            signed.Warnings[0].Text.En.Should().Contain("period 36 months").And.Contain("regional");
        }
    }

    [Fact]
    [Trait("Law", "PP 57/1999 ps 13")]
    public void An_unknown_end_leaves_competence_open_and_says_so()
    {
        Signed(AgreedPeriod.EndNotKnown(Day("2023-02-01"))).Warnings.Select(static w => w.ErrorCode).Should().Equal("CONCLUSION-TERM");
        Signed(AgreedPeriod.Between(Day("2023-02-01"), Day("2024-01-31")).Value).Warnings.Should().BeEmpty();
    }

    private static DomainResult<CooperationAgreement> Signed(AgreedPeriod period) =>
        Draft(period: period).Sign(SignatureOf(UptS, "KALAPAS", "2023-01-31"), On("2023-01-31", "1"))
            .Bind(static a => a.Sign(SignatureOf(Swen, "DIREKTUR", "2023-01-31"), On("2023-01-31", "2")));
}
