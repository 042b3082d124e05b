using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Stakeholders;
using Pembinaan.Domain.Time;
using static Pembinaan.Domain.Tests.Agreements.Given;

namespace Pembinaan.Domain.Tests.Dossiers;

public class Agreements_in_a_dossier
{
    private static readonly CooperationAgreement Framework = Draft("MOU-1").Signed();
    private static readonly CooperationAgreement Child = Stored(Draft("PKS-1", clauses: new() { Framework = FrameworkRule.EndsWithFramework }).Signed()
        .PlaceUnder(Framework, Day("2023-02-01"), On("2023-03-01", "under")).Value);

    private static readonly CooperationAgreement First = Draft("PKS-A").Signed();
    private static readonly CooperationAgreement Second = Stored(Draft("PKS-B", AgreedPeriod.Between(Day("2025-03-01"), Day("2026-01-31")).Value)
        .Continue(First, Continuation.Replacement, On("2025-01-02", "link")).Value.Signed("2025-01-15"));

    [Fact]
    [Trait("Joint", "framework")]
    public void End_with_their_framework()
    {
        var ended = Framework.Terminate(Day("2024-01-31"), TerminationCause.MutualConsent, "selesai", On("2024-01-02", "end")).Value;
        var dossier = Dossier.Of(Framework, Child).Value;

        dossier[Child.Id].LastDay.Should().Be(Framework.LastDay);
        dossier[Child.Id].Framework!.Id.Should().Be(Framework.Id);
        dossier.Effective(Child).Should().BeSameAs(dossier.Effective(Child));
        dossier.With(ended).Value[Child.Id].LastDay.Should().Be(Day("2024-01-31"));
        dossier.With(ended).Value[Child.Id].StandingOn(Day("2024-02-01")).LegalForce.Should().Be(LegalForce.Expired);
    }

    [Fact]
    public void Are_undetermined_without_their_framework_and_say_so()
    {
        var alone = Dossier.Of(Child).Value[Child.Id];

        alone.StandingOn(Day("2024-01-01")).LegalForce.Should().Be(LegalForce.Undetermined);
        alone.InForceDays.IsEmpty.Should().BeTrue();
        alone.UndeterminedDays.Contains(Day("2024-01-01")).Should().BeTrue();
        alone.Framework.Should().BeNull();
        alone.Missing.Where(static m => m.IsNeeded).Select(static m => m.Element).Should().Equal(AgreementElement.Framework);
        alone.Open.Select(static o => o.Text.En).Should().Contain("Not in the dossier: the framework MOU-1. So this cannot be determined; load what is missing and hand it in.");
        Child.StandingOn(Day("2024-01-01")).LegalForce.Should().Be(LegalForce.Undetermined, "by itself it cannot know either");
        Child.DependsOn.Should().Equal(Framework.Id);
        Second.DependsOn.Should().Equal(First.Id);
    }

    [Fact]
    public void Under_a_framework_under_another_end_with_both()
    {
        var middle = Stored(Draft("MOU-2", clauses: new() { Framework = FrameworkRule.EndsWithFramework }).Signed().PlaceUnder(Framework, Day("2023-02-01"), On("2023-03-01", "m")).Value);
        var lowest = Stored(Draft("PKS-3", clauses: new() { Framework = FrameworkRule.EndsWithFramework }).Signed().PlaceUnder(middle.Considering(Framework), Day("2023-02-01"), On("2023-03-01", "l")).Value);
        var ended = Framework.Terminate(Day("2024-01-31"), TerminationCause.MutualConsent, "selesai", On("2024-01-02", "end")).Value;

        Dossier.Of(ended, middle, lowest).Value[lowest.Id].LastDay.Should().Be(Day("2024-01-31"));
        Dossier.Of(middle, lowest).Value[lowest.Id].StandingOn(Day("2024-01-01")).LegalForce.Should().Be(LegalForce.Undetermined);
    }

    [Fact]
    public void That_are_not_held_are_a_mistake_of_the_caller() =>
        FluentActions.Invoking(() => Dossier.Empty[Child.Id]).Should().Throw<ArgumentException>().WithMessage("The dossier must hold the agreement PKS-1*");

    [Fact]
    public void Know_their_chain_once_all_agreements_are_there()
    {
        var dossier = Dossier.Of(First, Second).Value;
        var complete = All(dossier);

        dossier[First.Id].Successors.Has(DossierErrors.NotDeclared).Should().BeTrue();
        dossier[First.Id].Links.Has(DossierErrors.NotDeclared).Should().BeTrue();
        dossier[First.Id].Open.Select(static o => o.ErrorCode).Should().Contain(DossierErrors.NotDeclared.Code);
        complete[First.Id].Successors.Value.Select(static s => s.Id).Should().Equal(Second.Id);
        complete[Second.Id].Successors.Value.Should().BeEmpty();
        complete[Second.Id].Predecessor!.Id.Should().Be(First.Id);
        complete[First.Id].Links.Value.Should().Equal(complete[Second.Id].Links.Value).And.ContainSingle().Which.Gap!.Days.Should().Be(28);
        All(Dossier.Of(Second).Value)[Second.Id].Links.Has(DossierErrors.Missing).Should().BeTrue();
    }

    /// <summary>No day of an agreement hangs on the one before it, so that it stands whether or not that is here.</summary>
    [Theory]
    [InlineData("2025-02-28", false)]
    [InlineData("2025-03-01", true)]
    public void Stand_without_the_one_they_continue_and_name_it_where_they_hang_on_it(string day, bool isInForce)
    {
        var without = All(Dossier.Of(Second).Value);

        without[Second.Id].StandingOn(Day(day)).IsInForce.Should().Be(isInForce);
        All(Dossier.Of(First, Second).Value)[Second.Id].StandingOn(Day(day)).IsInForce.Should().Be(isInForce);
        Second.StandingOn(Day(day)).IsInForce.Should().Be(isInForce, "alone it knows as much");
        without[Second.Id].Open.Select(static o => o.Text.En).Should().NotContain(static t => t.Contains("PKS-A", StringComparison.Ordinal));
        without[Second.Id].Links.ValidationErrors.Select(static e => e.Text.En).Should().Contain("Not in the dossier: the preceding agreement PKS-A. So this cannot be determined; load what is missing and hand it in.");
        without[Second.Id].PlanTransfer([Given.Cohort1], Day(day)).Has(DossierErrors.Missing).Should().BeTrue();
        without.Missing.Select(static m => m.Id).Should().Contain("PKS-A");
    }

    [Fact]
    public void Recognised_as_the_same_count_once_once_all_agreements_are_there()
    {
        var one = Draft("PKS-X").Signed().RecogniseAsSame(AgreementId.From("PKS-Y"), "satu naskah", On("2024-02-01", "same")).Value;
        var other = Draft("PKS-Y").Signed();
        var dossier = Dossier.Of(one, other).Value;

        dossier[other.Id].CountsAs.Has(DossierErrors.NotDeclared).Should().BeTrue();
        All(dossier)[other.Id].CountsAs.Value.Should().Be(one.Id);
        All(dossier)[one.Id].CountsAs.Value.Should().Be(one.Id);
        All(Dossier.Of(other).Value)[other.Id].CountsAs.Value.Should().Be(other.Id);
    }

    [Fact]
    public void Recognised_as_the_same_through_one_that_is_not_here_are_one_and_name_it()
    {
        var missing = AgreementId.From("PKS-Y");
        var one = Draft("PKS-X").Signed().RecogniseAsSame(missing, "satu naskah", On("2024-02-01", "same")).Value;
        var other = Draft("PKS-Z").Signed().RecogniseAsSame(missing, "satu naskah", On("2024-02-01", "same")).Value;
        var dossier = All(Dossier.Of(one, other).Value);

        foreach (var agreement in new[] { one, other })
        {
            dossier[agreement.Id].CountsAs.ValidationErrors.Select(static e => e.Text.En).Should().Equal(
                "Not in the dossier: the agreement recognised as the same PKS-Y. So this cannot be determined; load what is missing and hand it in.");
            dossier[agreement.Id].Rows.Warnings.Should().Contain(static w => w.Text.En.Contains("PKS-Y", StringComparison.Ordinal));
            dossier[agreement.Id].Rows.Value.DependsOn.Should().Contain((missing, null, 0));
        }

        dossier.Portfolio.InForceOn(Day("2024-01-01")).Value.Sure.Should().BeEmpty("the one that is not here may count in its place");
        dossier.Portfolio.InForceOn(Day("2024-01-01")).Value.Undetermined.Should().Equal(one.Id, missing);
        dossier.Portfolio.Rows.Value.Where(static r => !r.Rows.IsEmpty).Select(static r => r.Agreement).Should().Equal(one.Id);
        dossier.With(Draft("PKS-Y").Signed()).Value[other.Id].CountsAs.Value.Should().Be(one.Id);
    }

    [Fact]
    public void Are_changed_with_what_must_hold_among_them()
    {
        var dossier = All(Dossier.Of(First, Second).Value);

        dossier[First.Id].Change(static a => a.Amend(EndingOn("2025-03-01"), "2024-12-01")).Has(AgreementErrors.Overlap).Should().BeTrue();
        var amended = dossier[First.Id].Change(static a => a.Amend(EndingOn("2025-02-28"), "2024-12-01")).Value;
        amended.LastDay.Should().Be(Day("2025-02-28"));
        amended.Dossier[Second.Id].Links.Value.Single().IsContinuous.Should().BeTrue();
        amended.Agreement.Considered(Second.Id).Should().BeNull("what is stored is the agreement alone");
        amended.Change(static a => a.Amend(EndingOn("2025-02-28"), "2024-12-01")).Value.Should().BeSameAs(amended, "sent again, nothing changes");
    }

    [Fact]
    public void Whose_days_would_move_are_not_changed_while_others_may_be_missing()
    {
        var dossier = Dossier.Of(First).Value;

        dossier[First.Id].Change(static a => a.Amend(EndingOn("2025-02-28"), "2024-12-01")).Has(DossierErrors.NotDeclared).Should().BeTrue();
        All(dossier)[First.Id].Change(static a => a.Amend(EndingOn("2025-02-28"), "2024-12-01")).IsSuccess.Should().BeTrue();
        dossier[First.Id].Change(static a => a.Number(Swen, "1/2024", On("2024-12-01", "number"))).IsSuccess.Should().BeTrue("no day moves");
    }

    [Fact]
    public void Are_asked_and_changed_where_all_that_depend_on_them_are_there()
    {
        var around = Dossier.Of(First, Second).Value.HoldingAll(Noon("2025-01-01"), Holding.AgreementsAround(First.Id));

        around.HoldsAll(Holding.Agreements).Should().BeFalse();
        around[First.Id].Change(static a => a.Amend(EndingOn("2025-02-28"), "2024-12-01")).Value.LastDay.Should().Be(Day("2025-02-28"));
        around[First.Id].Successors.Value.Select(static s => s.Id).Should().Equal(Second.Id);
        around[First.Id].Rows.IsSuccess.Should().BeTrue();
        around[Second.Id].Rows.Has(DossierErrors.NotDeclared).Should().BeTrue("what depends on another may be missing");
        around.Portfolio.Rows.Has(DossierErrors.NotDeclared).Should().BeTrue();
        All(around).HoldsAll(Holding.AgreementsAround(Second.Id)).Should().BeTrue();
    }

    [Fact]
    public void Keep_what_was_concluded_under_them()
    {
        var dossier = All(Dossier.Of(Framework, Child).Value);

        dossier[Framework.Id].Annul(EntryId.From("MOU-1-signed-2"), "keliru", On("2024-01-02", "annul")).Has(AgreementErrors.LeftWithoutFramework).Should().BeTrue();
        All(Dossier.Of(Framework).Value)[Framework.Id].Annul(EntryId.From("MOU-1-signed-2"), "keliru", On("2024-01-02", "annul")).IsSuccess.Should().BeTrue();
    }

    [Fact]
    public void Name_others_that_the_dossier_holds()
    {
        var (free, nobody) = (Draft("PKS-F").Signed(), AgreementId.From("NOBODY"));
        var dossier = All(Dossier.Of(Framework, free, First).Value);

        dossier[free.Id].PlaceUnder(Framework.Id, Day("2023-02-01"), On("2023-03-01", "u")).Value.Framework!.Id.Should().Be(Framework.Id);
        dossier[free.Id].PlaceUnder(nobody, Day("2023-02-01"), On("2023-03-01", "u")).Has(DossierErrors.Missing).Should().BeTrue();
        dossier[free.Id].Continue(nobody, Continuation.Replacement, On("2023-03-01", "c")).Has(DossierErrors.Missing).Should().BeTrue();
        dossier[free.Id].Continue(First.Id, Continuation.Replacement, On("2023-03-01", "c")).Has(AgreementErrors.Overlap).Should().BeTrue();
        dossier[free.Id].Succeed(Swen, StakeholderId.From("NOBODY"), Day("2024-01-01"), On("2024-01-01", "s")).Has(DossierErrors.Missing).Should().BeTrue();
    }

    [Fact]
    public void Are_signed_by_the_record_that_goes_on()
    {
        var survivor = StakeholderId.From("SWEN-JAYA");
        Stakeholder Registered(StakeholderId id) => Stakeholder.Register(id, StakeholderKind.Company, id.Value, Day("2000-01-01"), On("2020-01-01", id.Value)).Value;
        var merged = Registered(Swen).MergeInto(survivor, "satu badan", StakeholderDirectory.Of(Registered(survivor)), On("2022-12-01", "merge")).Value;
        var director = (Post: PostId.From("DIREKTUR"), Official: OfficialId.From("BUDI"));
        var authorised = Registered(survivor)
            .EstablishPost(director.Post, "Direktur", Day("2020-01-01"), On("2020-01-01", "post"))
            .Bind(s => s.Appoint(director.Post, director.Official, "Budi", ValidityPeriod.From(Day("2020-01-01")), On("2020-01-01", "budi"))).Value;
        var authority = authorised.AuthorityOf(director.Official, Day("2023-01-31"), UptS, TusukSate, Sabun);
        var dossier = All(Dossier.Of(Draft("PKS-D"), merged, authorised).Value);

        var signed = dossier[AgreementId.From("PKS-D")].Change(a => a.Sign(authority, On("2023-01-31", "sign")));

        signed.Value.Agreement.Signatures.Should().ContainSingle().Which.Party.Should().Be((PartyId)Swen);
        signed.Value.PartiesOn(Day("2023-02-01")).Select(static p => p.Party).Should().Equal(UptS, survivor);
        Draft("PKS-D").Sign(authority, On("2023-01-31", "sign")).Has(AgreementErrors.NotAParty).Should().BeTrue("by itself it knows of no merging");
    }

    private static Addendum EndingOn(string last) => new(Day("2024-12-01")) { Period = AgreedPeriod.Between(Day("2023-02-01"), Day(last)).Value };

    private static Dossier All(Dossier dossier) => dossier.HoldingAll(Noon("2026-01-01"), Holding.Agreements);

    private static CooperationAgreement Stored(CooperationAgreement agreement) => CooperationAgreement.From(agreement.Journal.Entries).Value;
}
