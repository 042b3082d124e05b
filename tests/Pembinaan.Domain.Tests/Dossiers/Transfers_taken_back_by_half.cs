using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Stakeholders;
using static Pembinaan.Domain.Tests.Cohorts.Given;
using AgreementsGiven = Pembinaan.Domain.Tests.Agreements.Given;

namespace Pembinaan.Domain.Tests.Dossiers;

/// <summary>
/// From 1 February 2025 on a cohort stands under PKS-2, by whose partner its sessions are given; agreement and cohort say so with one entry. Where only one of
/// them is annulled, that is told with the command that mends it, until the other is too.
/// </summary>
[Trait("Joint", "transfer")]
public class Transfers_taken_back_by_half
{
    private static readonly LocalDate FirstDay = Day("2025-02-01");
    private static readonly EntryId Move = EntryId.From("move");
    private static readonly CooperationAgreement First = AgreementsGiven.Pks1();
    private static readonly CooperationAgreement Second = Transfers_in_a_dossier.After(AgreementsGiven.Pemkab);
    private static readonly Cohort Class = Cohort(Plan("2025-01-20", byPartner: true));
    private static readonly AgreementInDossier Moved = Transferred();

    [Fact]
    public void Are_none_while_both_count() => Told(Moved.Dossier).Should().BeEmpty();

    /// <summary>Why is kept as the agreement, and said in the reader's language.</summary>
    [Fact]
    public void Say_of_the_change_of_provider_why_in_both_languages()
    {
        var moved = Moved.Dossier.Find(Class.Id)!.Journal.Last!;

        moved.Event.Should().BeOfType<Domain.Cohorts.Events.ProviderSucceeded>().Which.TakenOverBy.Should().Be(Second.Id);
        Moved.Dossier.LineOf(moved, Language.Indonesian).Should().Be("Penyelenggara menjadi Pemkab Serang mulai 1 Februari 2025, karena angkatan dipindahkan ke perjanjian PKS-2");
        Moved.Dossier.LineOf(moved, Language.English).Should().Be("Provider is Pemkab Serang from 1 February 2025, because the cohort was moved to the agreement PKS-2");
        Domain.Json.PembinaanJson.Cohorts.Read(Domain.Json.PembinaanJson.Cohorts.Write(Moved.Dossier.Find(Class.Id)!)).Value.Journal.Last!.Event.Should().Be(moved.Event);
    }

    [Theory]
    [InlineData(",\"takenOverBy\":\"PKS-2\"", ",\"reason\":\"diteruskan\"", null)]
    [InlineData(",\"takenOverBy\":\"PKS-2\"", "", "JOURNAL-TEXT-BLANK")]
    public void Are_read_with_a_reason_or_the_agreement(string was, string now, string? fault)
    {
        var json = Domain.Json.PembinaanJson.Cohorts.Write(Moved.Dossier.Find(Class.Id)!);
        json.Should().Contain(was);

        Domain.Json.PembinaanJson.Cohorts.Read(json.Replace(was, now, StringComparison.Ordinal)).ValidationErrors.Select(static e => e.ErrorCode).LastOrDefault().Should().Be(fault);
    }

    [Fact]
    public void Tell_of_the_change_of_provider_until_it_is_annulled_too()
    {
        var half = Moved.Annul(Move, "keliru", On("2025-02-01", "annul")).Value.Dossier;

        Told(half).Should().Equal((FirstDay, Remedy.Annul,
            "The transfer of Making soap (ANG-1) to PKS-2 from 1 February 2025 and the change of its provider were recorded together, but only the change of provider still counts; annul that too, or record both again."));
        Told(half[Class.Id].Annul(Move, "keliru", On("2025-02-01", "annul")).Value.Dossier).Should().BeEmpty();
    }

    [Fact]
    public void Tell_of_the_transfer_until_it_is_annulled_too()
    {
        var half = Moved.Dossier[Class.Id].Annul(Move, "keliru", On("2025-02-01", "annul")).Value.Dossier;

        Told(half).Should().Equal((FirstDay, Remedy.Settle,
            "The transfer of Making soap (ANG-1) to PKS-2 from 1 February 2025 and the change of its provider were recorded together, but only the transfer still counts; annul that too, or record both again."));
        Told(half[Second.Id].Annul(Move, "keliru", On("2025-02-01", "annul")).Value.Dossier).Should().BeEmpty();
        Told(half[Class.Id].Then(c => c.Succeed(AgreementsGiven.Pemkab, FirstDay, "dicatat kembali", On("2025-02-01", "again"))).Value.Dossier).Should().BeEmpty();
    }

    [Fact]
    public void Come_about_by_no_correction() =>
        Moved.Correct(Move, Moved.Agreement.Transfers[0] with { FirstDay = Day("2025-02-03") }, "salah ketik", On("2025-02-01", "fix"))
            .Has(AgreementErrors.EvidenceIsNotCorrected).Should().BeTrue();

    /// <summary>The agreement that took the cohort over is not here: the cohort names it.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Are_not_told_of_where_the_agreement_is_not_here_and_that_is_said(bool isDeclared)
    {
        var cohort = Moved.Dossier.Find(Class.Id)!;
        var dossier = isDeclared ? Given.Whole(First, cohort) : Given.Of(First, cohort);

        dossier.Missing.Should().Contain(static m => m.Id == "PKS-2");
        dossier[Class.Id].Next(FirstDay).Count(static f => f.Reason.ErrorCode == DossierErrors.NotDeclared.Code && f.Reason.Text.En.Contains("all agreements", StringComparison.Ordinal))
            .Should().Be(isDeclared ? 0 : 1);
        dossier[Class.Id].Next(FirstDay).Should().NotContain(static f => f.Reason.ErrorCode == CohortErrors.TransferByHalf.Code);
        foreach (var session in cohort.Sessions.Where(static s => s.Day >= FirstDay))
        {
            dossier[Class.Id].Coverage.Of(session.Id).Verdict.Should().Be(CoverageVerdict.Undetermined);
        }

        isDeclared.Should().Be(dossier[Class.Id].Next(FirstDay).Any(static f => f.Reason.ErrorCode == DossierErrors.Missing.Code && f.Reason.Text.En.Contains("PKS-2", StringComparison.Ordinal)));
    }

    [Fact]
    public void Name_the_agreement_no_more_once_the_change_of_provider_is_annulled()
    {
        var half = Moved.Dossier[Class.Id].Annul(Move, "keliru", On("2025-02-01", "annul")).Value.Cohort;

        Given.Whole(First, half).Missing.Should().NotContain(static m => m.Id == "PKS-2");
    }

    private static List<(LocalDate, Remedy, string)> Told(Dossier dossier)
    {
        var (review, next) = (Of(dossier[Class.Id].Review(FirstDay)), Of(dossier[Class.Id].Next(FirstDay)));
        review.Should().Equal(next);
        return review;

        static List<(LocalDate, Remedy, string)> Of(ValueList<CohortFinding> all) =>
            [.. all.Where(static f => f.Reason.ErrorCode == CohortErrors.TransferByHalf.Code).Select(static f => (f.Since, f.Remedy, f.Reason.Text.En))];
    }

    private static AgreementInDossier Transferred()
    {
        var pemkab = Stakeholder.Register(AgreementsGiven.Pemkab, StakeholderKind.Kabupaten, "Pemkab Serang", Day("2000-01-01"), On("2020-01-01", "pemkab")).Value;
        var before = Given.Whole(First, Second, Class, pemkab);
        return before[Second.Id].Transfer(before[Second.Id].PlanTransfer([Class.Id], FirstDay, AgreementsGiven.Pemkab).Value, On("2025-02-01", "move")).Value;
    }
}
