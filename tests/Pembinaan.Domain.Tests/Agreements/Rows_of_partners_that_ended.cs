using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Offices;
using Pembinaan.Domain.Stakeholders;
using Pembinaan.Domain.Time;
using static Pembinaan.Domain.Tests.Agreements.Given;

namespace Pembinaan.Domain.Tests.Agreements;

/// <summary>A row is signed on 31 January 2023 with evidence from the record of PT Swen as it was; the dossier knows what became of PT Swen.</summary>
[Trait("Joint", "dissolved partner")]
public sealed class Rows_of_partners_that_ended
{
    private static readonly StakeholderId Jaya = StakeholderId.From("JAYA");

    private static readonly Facility Lapas = Facility.Establish(UptS, "Lapas", FacilityKind.Lapas, null, IndonesianTimeZone.Wib, Day("2000-01-01"), On("2020-01-01", "l1"))
        .Bind(static f => f.EstablishPost(PostId.From("KEPALA"), "Kepala Lapas", Day("2000-01-01"), On("2020-01-01", "l2")))
        .Bind(static f => f.Appoint(PostId.From("KEPALA"), OfficialId.From("HERI"), "Heri", ValidityPeriod.From(Day("2020-01-01")), On("2020-01-01", "l3")))
        .Bind(static f => f.GiveMandate(MandateId.From("M"), SigningMode.Sole, [PostId.From("KEPALA")], Scope<SubjectId>.Unlimited, ValidityPeriod.From(Day("2020-01-01")), On("2020-01-01", "l4"))).Value;

    private static readonly Stakeholder Company = Registered(Swen, "PT Swen");

    private static AgreementSheet Row(string signed = "2023-01-31") => new()
    {
        Agreement = AgreementId.From("PKS-1"),
        Zone = IndonesianTimeZone.Wib,
        DraftedOn = Day("2023-01-02"),
        Parties = [AgreementParty.Of(UptS), AgreementParty.Of(Swen)],
        Scope = [new(Sabun)],
        FirstDay = Day("2023-02-01"),
        LastDay = Day("2025-01-31"),
        Authorities = Evidence(Company, signed),
    };

    [Theory]
    [InlineData("2023-01-30", false)]
    [InlineData("2023-01-31", true)]
    public void Are_told_what_the_command_tells(string lastDay, bool isShown)
    {
        var gone = Company.Dissolve(Day(lastDay), Succession.Nobody, On("2023-02-02", "gone")).Value;
        var dossier = Held(Lapas, gone);

        var row = dossier.Import([Row()], On("2023-02-03", "batch"))[0].Result;
        var commanded = dossier.Apply(Row() with { Authorities = [] }, On("2023-01-31", "draft"))
            .Bind(static a => a.Change(static x => x.Sign(Row().Authorities[0], On("2023-02-03", "one"))))
            .Bind(static a => a.Change(static x => x.Sign(Row().Authorities[1], On("2023-02-03", "two"))));

        row.Warnings.Select(static w => (w.ErrorCode, w.Text)).Should().Equal(commanded.Warnings.Select(static w => (w.ErrorCode, w.Text)));
        row.Warnings.Select(static w => w.ErrorCode).Should().Equal(isShown ? [] : [AgreementErrors.AuthorityNotShown.Code]);
        row.Value.Signatures.Should().Equal(commanded.Value.Agreement.Signatures);
        row.Value.Signatures[1].Doubts.Should().Equal(isShown ? [] : [AgreementErrors.CoveragePartnerEnded.Code]);
        (row.Value.FormedOn is not null).Should().Be(isShown);
    }

    [Fact]
    public void Are_signed_for_by_the_record_into_which_theirs_was_merged()
    {
        var jaya = Registered(Jaya, "PT Jaya");
        var merged = Company.MergeInto(Jaya, "satu badan", StakeholderDirectory.Of(jaya), On("2023-01-10", "merge")).Value;
        var row = Row() with { Authorities = Evidence(jaya, "2023-01-31") };

        Held(Lapas, merged, jaya).Import([row], On("2023-02-03", "batch"))[0].Result.Value.FormedOn.Should().Be(Day("2023-01-31"));
        Held(Lapas, Company, jaya).Import([row], On("2023-02-03", "batch"))[0].Result.IsSuccess.Should().BeFalse("they are two bodies");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Whose_record_is_not_there_are_named(bool isHeld)
    {
        const string Missing = "Not in the dossier: the party SWEN. So this cannot be determined; load what is missing and hand it in.";
        var dossier = isHeld ? Held(Lapas, Company) : Held(Lapas);

        var row = dossier.Import([Row()], On("2023-02-03", "batch"))[0].Result;
        var commanded = dossier.Apply(Row() with { Authorities = [] }, On("2023-01-31", "draft")).Bind(static a => a.Change(static x => x.Sign(Row().Authorities[1], On("2023-02-03", "two"))));

        row.Warnings.Select(static w => w.Text.En).Should().Equal(isHeld ? [] : [Missing]);
        commanded.Warnings.Select(static w => w.Text.En).Should().Equal(isHeld ? [] : [Missing]);
        row.Value.FormedOn.Should().Be(Day("2023-01-31"));
    }

    /// <summary>Signatures come with a later row, or a later row gives another day for them.</summary>
    [Theory]
    [InlineData(false, "2023-01-30")]
    [InlineData(true, "2023-01-30")]
    [InlineData(true, "2023-01-31")]
    public void Are_found_by_a_row_that_corrects(bool isSigned, string lastDay)
    {
        var known = Held(Lapas, Company).Apply(isSigned ? Row("2023-01-20") : Row() with { Authorities = [] }, On("2023-01-31", "batch/PKS-1")).Value.Dossier;
        var then = known.With(Company.Dissolve(Day(lastDay), Succession.Nobody, On("2023-02-02", "gone")).Value).Value;

        var corrected = then.Import([Row()], On("2023-02-03", "again"))[0].Result;

        corrected.Has(AgreementErrors.AuthorityNotShown).Should().Be(lastDay == "2023-01-30");
        corrected.Value.Signatures.Single(static s => s.Party == Swen).AuthorityShown.Should().Be(lastDay == "2023-01-31");
    }

    /// <summary>What became known since is no other row: the same batch again creates nothing.</summary>
    [Theory]
    [InlineData("batch")]
    [InlineData("another")]
    public void Sent_again_create_nothing(string batch)
    {
        var first = Held(Lapas, Company).Import([Row()], On("2023-02-01", "batch"))[0].Result.Value;
        var gone = Company.Dissolve(Day("2023-01-30"), Succession.Nobody, On("2023-02-02", "gone")).Value;

        Held(Lapas, gone, first).Import([Row()], On("2023-02-03", batch))[0].Outcome.Should().Be(BatchOutcome.Unchanged);
    }

    private static ValueList<AuthorityToSign> Evidence(Stakeholder partner, string day) =>
        [Lapas.AuthorityOf(OfficialId.From("HERI"), Day(day), partner.Id, Sabun), partner.AuthorityOf(OfficialId.From("SARI"), Day(day), UptS, Sabun)];

    private static Dossier Held(params AggregateRoot[] roots) => Dossier.Of(roots).Value.HoldingAll(Noon("2026-01-01"), Holding.Agreements);

    private static Stakeholder Registered(StakeholderId id, string name) => Stakeholder.Register(id, StakeholderKind.Company, name, null, On("2020-01-01", $"{id}-1"))
        .Bind(s => s.EstablishPost(PostId.From("DIREKTUR"), "Direktur", Day("2000-01-01"), On("2020-01-01", $"{id}-2")))
        .Bind(s => s.Appoint(PostId.From("DIREKTUR"), OfficialId.From("SARI"), "Sari", ValidityPeriod.From(Day("2020-01-01")), On("2020-01-01", $"{id}-3")))
        .Bind(s => s.GiveMandate(MandateId.From("M"), SigningMode.Sole, [PostId.From("DIREKTUR")], Scope<SubjectId>.Unlimited, ValidityPeriod.From(Day("2020-01-01")), On("2020-01-01", $"{id}-4"))).Value;
}
