using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Agreements.Events;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Offices;
using Pembinaan.Domain.Stakeholders;
using Pembinaan.Domain.Time;
using static Pembinaan.Domain.Tests.Agreements.Given;

namespace Pembinaan.Domain.Tests.Agreements;

[Trait("Case", "C44")]
public sealed class Corrected_rows_of_an_import
{
    private static readonly StakeholderId Other = StakeholderId.From("MITRA-LAIN");

    private static readonly Facility Lapas = Facility.Establish(UptS, "Lapas", FacilityKind.Lapas, null, IndonesianTimeZone.Wib, Day("2000-01-01"), On("2020-01-01", "l1"))
        .Bind(static f => f.EstablishPost(PostId.From("KEPALA"), "Kepala Lapas", Day("2000-01-01"), On("2020-01-01", "l2")))
        .Bind(static f => f.Appoint(PostId.From("KEPALA"), OfficialId.From("HERI"), "Heri", ValidityPeriod.From(Day("2020-01-01")), On("2020-01-01", "l3")))
        .Bind(static f => f.GiveMandate(MandateId.From("M"), SigningMode.Sole, [PostId.From("KEPALA")], Scope<SubjectId>.Unlimited, ValidityPeriod.From(Day("2020-01-01")), On("2020-01-01", "l4"))).Value;

    private static readonly Stakeholder Company = Stakeholder.Register(Swen, StakeholderKind.Company, "PT Swen", null, On("2020-01-01", "s1"))
        .Bind(static s => s.EstablishPost(PostId.From("DIREKTUR"), "Direktur", Day("2000-01-01"), On("2020-01-01", "s2")))
        .Bind(static s => s.Appoint(PostId.From("DIREKTUR"), OfficialId.From("SARI"), "Sari", ValidityPeriod.From(Day("2020-01-01")), On("2020-01-01", "s3")))
        .Bind(static s => s.GiveMandate(MandateId.From("M"), SigningMode.Sole, [PostId.From("DIREKTUR")], Scope<SubjectId>.Unlimited, ValidityPeriod.From(Day("2020-01-01")), On("2020-01-01", "s4"))).Value;

    private static AgreementSheet Row => new()
    {
        Agreement = AgreementId.From("PKS-1"),
        Zone = IndonesianTimeZone.Wib,
        DraftedOn = Day("2023-01-02"),
        TitleAsPrinted = "MoU",
        Parties = [AgreementParty.Of(UptS), AgreementParty.Of(Swen)],
        Scope = [new(Sabun)],
        FirstDay = Day("2023-02-01"),
        LastDay = Day("2024-01-31"),
        BudgetYear = 2023,
        Numbers = [new(Swen, "1/2023")],
        Authorities = Signatures("2023-01-31"),
    };

    private static ValueList<AuthorityToSign> Signatures(string day) =>
        [Lapas.AuthorityOf(OfficialId.From("HERI"), Day(day), Swen, Sabun, TusukSate), Company.AuthorityOf(OfficialId.From("SARI"), Day(day), UptS, Sabun, TusukSate)];

    private static BatchItem Import(AgreementSheet row, CooperationAgreement? existing, string day, string batch, params AggregateRoot[] more) => Held([.. existing is null ? [] : new[] { existing }, .. more]).Import([row], On(day, batch))[0];

    private static Dossier Held(params AggregateRoot[] roots) => Dossier.Of(roots).Value.HoldingAll(Noon("2026-01-01"), Holding.Agreements);

    private static CooperationAgreement First => Import(Row, null, "2023-01-31", "batch-1").Result.Value;

    [Theory]
    [InlineData("batch-1")]
    [InlineData("batch-2")]
    public void A_row_with_another_last_day_corrects_the_agreement_and_both_facts_are_kept(string batch)
    {
        var row = Row with { LastDay = Day("2024-12-31") };
        var item = Import(row, First, "2023-03-01", batch);

        item.Outcome.Should().Be(BatchOutcome.Accepted);
        var corrected = item.Result.Value;
        corrected.InForceDays.Should().Be(DateSet.Between(Day("2023-02-01"), Day("2024-12-31")));
        corrected.Revision.Should().Be(First.Revision + 1, "one fact is said otherwise");
        corrected.AsKnownAt(Noon("2023-02-28"))!.LastDay.Should().Be(Day("2024-01-31"));
        corrected.Journal.Last!.Should().Match<Entry<AgreementEvent>>(static e => e.Annulment != null && e.Event is PeriodAgreed);
        Import(row, corrected, "2023-03-02", batch).Outcome.Should().Be(BatchOutcome.Unchanged, "the same batch again creates nothing");
        Import(row, corrected, "2023-03-02", "batch-3").Outcome.Should().Be(BatchOutcome.Unchanged);
        Import(Row, corrected, "2023-03-03", "batch-4").Result.Value.LastDay.Should().Be(Day("2024-01-31"), "a correction is corrected again");
    }

    [Fact]
    public void Every_fact_of_a_row_is_corrected_as_one()
    {
        var row = Row with
        {
            DraftedOn = Day("2023-01-03"),
            Kind = AgreementKind.PerjanjianKerjaSama,
            Scope = [new(Sabun), new(TusukSate)],
            BudgetYear = 2024,
            Numbers = [new(Swen, "2/2023")],
            Authorities = Signatures("2023-02-10"),
        };

        var corrected = Import(row, First, "2023-03-01", "batch-2").Result.Value;

        corrected.Kind.Should().Be(AgreementKind.PerjanjianKerjaSama);
        corrected.ScopeOn(Day("2023-06-01")).Should().HaveCount(2);
        corrected.BudgetYear.Should().Be(2024);
        corrected.Numbers.Should().ContainSingle().Which.Number.Should().Be("2/2023");
        corrected.FormedOn.Should().Be(Day("2023-02-10"));
        corrected.Signatures.Should().HaveCount(2);
    }

    [Fact]
    public void A_party_that_was_mistaken_is_replaced_with_its_number_and_what_the_row_leaves_open_stays()
    {
        var unsigned = Row with { Authorities = [] };
        var before = Import(unsigned, null, "2023-01-31", "batch-1").Result.Value;
        var after = Import(unsigned with { Parties = [AgreementParty.Of(UptS), AgreementParty.Of(Other)], Numbers = [new(Other, "1/2023")], BudgetYear = null }, before, "2023-03-01", "batch-2").Result.Value;

        after.Parties.Select(static p => p.Party).Should().BeEquivalentTo(new[] { PartyId.Of(UptS), PartyId.Of(Other) });
        after.Numbers.Should().ContainSingle().Which.Party.Should().Be(PartyId.Of(Other));
        after.BudgetYear.Should().Be(2023, "an empty cell says nothing");
        Import(Row with { Authorities = [] }, First, "2023-03-01", "batch-2").Outcome.Should().Be(BatchOutcome.Unchanged, "signatures are not lost");
    }

    [Fact]
    public void A_correction_is_held_against_the_same_limits_and_others_as_a_command()
    {
        Import(Row with { LastDay = Day("2023-01-01") }, First, "2023-03-01", "batch-2").Result.Has(TimeErrors.InvertedPeriod).Should().BeTrue();
        Import(Row with { Parties = [AgreementParty.Of(UptS), AgreementParty.Of(Other)] }, First, "2023-03-01", "batch-2").Result.Has(AgreementErrors.NotAParty).Should().BeTrue("the other one signed");
        Import(Row with { Scope = [new(Lele)] }, First, "2023-03-01", "batch-2").Result.Has(AgreementErrors.AuthorityNotShown).Should().BeFalse("the mandates extend to all");
        var next = Draft("PKS-2", AgreedPeriod.Between(Day("2024-02-01"), Day("2026-01-31")).Value).Continue(First, Continuation.Replacement, On("2023-12-02", "link")).Value.Signed("2023-12-03");
        Import(Row with { LastDay = Day("2024-02-01") }, First, "2023-12-10", "batch-2", next.Alone()).Result.Has(AgreementErrors.Overlap).Should().BeTrue();
    }

    [Fact]
    public void An_agreement_that_was_not_imported_is_not_changed_by_a_row() =>
        Import(Row, Pks1(), "2023-03-01", "batch-1").Result.Has(AgreementErrors.AlreadyDrafted).Should().BeTrue();

    [Fact]
    public void Of_two_rows_about_one_agreement_that_differ_the_second_is_refused()
    {
        var items = Dossier.Empty.Import([Row, Row with { LastDay = Day("2024-12-31") }], On("2023-01-31", "batch-1"));

        items.Select(static i => i.Outcome).Should().Equal(BatchOutcome.Accepted, BatchOutcome.Rejected);
        items[1].Result.Has(AgreementErrors.RowTwice).Should().BeTrue();
        var same = Row;
        Dossier.Empty.Import([same, same], On("2023-01-31", "batch-1")).Select(static i => i.Outcome).Should().Equal(BatchOutcome.Accepted, BatchOutcome.Unchanged);
    }
}
