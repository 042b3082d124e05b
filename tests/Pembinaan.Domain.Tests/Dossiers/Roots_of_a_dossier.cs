using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Stakeholders;
using Pembinaan.Domain.Time;
using static Pembinaan.Domain.Tests.Agreements.Given;
using CohortsGiven = Pembinaan.Domain.Tests.Cohorts.Given;

namespace Pembinaan.Domain.Tests.Dossiers;

public class Roots_of_a_dossier
{
    private static readonly CooperationAgreement Pks = Pks1();
    private static readonly Facility Lapas = Facility.Establish(UptS, "Lapas Kelas IIA Serang", FacilityKind.Lapas, FacilityClass.IIA, IndonesianTimeZone.Wib, Day("2000-01-01"), On("2020-01-01", "lapas")).Value;
    private static readonly Stakeholder Company = Stakeholder.Register(Swen, StakeholderKind.Company, "PT Swen", Day("2000-01-01"), On("2020-01-01", "swen")).Value;
    private static readonly Cohort Cohort = CohortsGiven.Cohort();

    [Fact]
    public void Are_found_by_identity()
    {
        var dossier = Dossier.Of(Lapas, Company, Pks, Cohort).Value;

        dossier.Find(UptS).Should().BeSameAs(Lapas);
        dossier.Find(Swen).Should().BeSameAs(Company);
        dossier.Find(Pks.Id).Should().BeSameAs(Pks);
        dossier.Find(Cohort.Id).Should().BeSameAs(Cohort);
        dossier.Find(StakeholderId.From("NOBODY")).Should().BeNull();
    }

    [Fact]
    public void That_are_named_and_not_there_are_told_with_who_names_them()
    {
        var dossier = Dossier.Of(Pks.PlaceUnder(Draft("MOU-1").Signed(), Day("2023-02-01"), On("2023-03-01", "under")).Value, Cohort).Value;

        dossier.Missing.Select(static m => m.ToString()).Should().Equal(
            "the party UPT-S, named by PKS-1, is not in the dossier",
            "the party SWEN, named by PKS-1, is not in the dossier",
            "the framework MOU-1, named by PKS-1, is not in the dossier",
            $"the programme {Cohort.Programme}, named by Making soap ({Cohort.Id}), is not in the dossier",
            $"the facility UPT-S, named by Making soap ({Cohort.Id}), is not in the dossier",
            $"the provider UPT-S, named by Making soap ({Cohort.Id}), is not in the dossier");
        dossier.With(Lapas, Company, CohortsGiven.Programme(), Draft("MOU-1")).Value.Missing.Should().BeEmpty();
    }

    [Fact]
    public void Come_once_each() => Dossier.Of(Lapas, Pks, Pks.Terminate(Day("2024-01-31"), TerminationCause.MutualConsent, "selesai", On("2024-01-02", "end")).Value, Lapas).ValidationErrors
        .Select(static e => e.ErrorMessage).Should().Equal(
            "UPT-S disertakan lebih dari sekali; sertakan setiap identitas satu kali, dengan isinya yang terakhir.",
            "PKS-1 disertakan lebih dari sekali; sertakan setiap identitas satu kali, dengan isinya yang terakhir.");

    [Fact]
    public void Are_replaced_by_later_revisions_only()
    {
        var dossier = Dossier.Of(Pks).Value;
        var ended = Pks.Terminate(Day("2024-01-31"), TerminationCause.MutualConsent, "selesai", On("2024-01-02", "end")).Value;

        var next = dossier.With(ended).Value;

        next.Find(Pks.Id).Should().BeSameAs(ended);
        next.Agreements.Should().Equal(ended);
        dossier.Find(Pks.Id).Should().BeSameAs(Pks, "a dossier does not change");
        next.With(ended).Value.Find(Pks.Id).Should().BeSameAs(ended);
        var older = next.With(Pks);
        older.IsConflict().Should().BeTrue();
        older.ValidationErrors.Should().ContainSingle().Which.ErrorCode.Should().Be(DossierErrors.Older.Code);
    }

    [Fact]
    public void Of_another_history_are_a_conflict()
    {
        var one = Pks.Terminate(Day("2024-01-31"), TerminationCause.MutualConsent, "selesai", On("2024-01-02", "end")).Value;
        var other = Pks.Terminate(Day("2024-06-30"), TerminationCause.MutualConsent, "selesai", On("2024-01-02", "other-end")).Value;

        Dossier.Of(one).Value.With(other).ValidationErrors.Should().ContainSingle().Which.ErrorCode.Should().Be(DossierErrors.OtherHistory.Code);
    }

    [Fact]
    public void In_a_circle_of_frameworks_are_refused_by_name()
    {
        var (a, b, c) = (Draft("A").Signed(), Draft("B").Signed(), Draft("C").Signed());
        var aUnderB = a.PlaceUnder(b, Day("2023-02-01"), On("2023-03-01", "a")).Value;
        var bUnderA = b.PlaceUnder(a, Day("2023-02-01"), On("2023-03-01", "b")).Value;
        var cUnderA = c.PlaceUnder(a, Day("2023-02-01"), On("2023-03-01", "c")).Value;

        Dossier.Of(aUnderB, bUnderA, cUnderA).ValidationErrors.Select(static e => e.Text.En).Should().Equal("A, B form a circle: A names B as framework and B names A as framework; correct one of them.");
        Dossier.Of(aUnderB, b, cUnderA).IsSuccess.Should().BeTrue();
        Dossier.Of(aUnderB, b).Value.With(bUnderA).ValidationErrors.Should().ContainSingle().Which.ErrorCode.Should().Be(DossierErrors.Cycle.Code);
    }

    /// <summary>Read from different places, the same identity is another object each time.</summary>
    [Fact]
    public void In_a_circle_of_merged_records_are_refused_by_name()
    {
        static Stakeholder Registered(string id) => Stakeholder.Register(StakeholderId.From(id), StakeholderKind.Company, id, Day("2000-01-01"), On("2020-01-01", "r")).Value;
        static Stakeholder Merged(string id, string into) =>
            Registered(id).MergeInto(StakeholderId.From(into), "satu badan", StakeholderDirectory.Of(Registered(into)), On("2020-01-02", "m")).Value;

        Dossier.Of(Merged("A", "B"), Merged("B", "A"), Merged("C", "A")).ValidationErrors
            .Select(static e => e.Text.En).Should().Equal("A, B form a circle: A names B as record that goes on and B names A as record that goes on; correct one of them.");
        Dossier.Of(Merged("A", "B"), Registered("B"), Merged("C", "A")).IsSuccess.Should().BeTrue();
    }

    /// <summary>By what is on record, wherever it was found; the identities stay beside, and tell apart what is called alike.</summary>
    [Fact]
    public void In_a_circle_are_told_by_their_names()
    {
        static Stakeholder Named(string id, string name) => Stakeholder.Register(StakeholderId.From(id), StakeholderKind.Company, name, Day("2000-01-01"), On("2020-01-01", "r")).Value;
        static Stakeholder Into(Stakeholder merged, Stakeholder into) => merged.MergeInto(into.Id, "satu badan", StakeholderDirectory.Of(into), On("2020-01-02", "m")).Value;
        var (pt, cv) = (Named("A", "PT Maju"), Named("B", "CV Maju").Rename("PT Maju Jaya", Day("2010-01-01"), On("2020-01-01", "n")).Value);
        var circle = Dossier.Of(Into(pt, cv), Into(cv, pt)).ValidationErrors.Single();

        circle.Text.Should().Be(new LocalisedText(
            "A, B melingkar: PT Maju menunjuk PT Maju Jaya sebagai catatan yang menggantikannya dan PT Maju Jaya menunjuk PT Maju sebagai catatan yang menggantikannya; koreksi salah satunya.",
            "A, B form a circle: PT Maju names PT Maju Jaya as record that goes on and PT Maju Jaya names PT Maju as record that goes on; correct one of them."));
        Dossier.Of(Into(cv, pt), pt).Value.With(Into(pt, cv)).ValidationErrors.Single().Text.Should().Be(circle.Text);
        Dossier.Of(Into(pt, Named("B", "PT Maju")), Into(Named("B", "PT Maju"), pt)).ValidationErrors.Single().Text.En.Should().StartWith(
            "A, B form a circle: PT Maju (A) names PT Maju (B) as record that goes on and");

        var (first, second) = (Draft("A").Signed(), Draft("B").Signed());
        var numbered = first.PlaceUnder(second, Day("2023-02-01"), On("2023-03-01", "a")).Bind(static a => a.Number(Swen, "1/2023", On("2023-03-02", "number"))).Value;
        Dossier.Of(numbered, second.PlaceUnder(first, Day("2023-02-01"), On("2023-03-01", "b")).Value).ValidationErrors.Single().Text.En.Should().Be(
            "A, B form a circle: 1/2023 names B as framework and B names 1/2023 as framework; correct one of them.");
    }

    /// <summary>Each was recorded where the other was not known: one goes into a record that stands below it.</summary>
    [Fact]
    public void In_a_circle_of_a_merger_and_a_superior_are_refused_by_name()
    {
        static Stakeholder Registered(string id) => Stakeholder.Register(StakeholderId.From(id), StakeholderKind.Company, id, Day("2000-01-01"), On("2020-01-01", "r")).Value;
        var (a, b) = (Registered("A"), Registered("B"));
        var merged = a.MergeInto(b.Id, "satu badan", StakeholderDirectory.Of(b), On("2020-01-02", "m")).Value;
        var below = b.PlaceUnder(a.Id, Day("2021-01-01"), StakeholderDirectory.Of(a, b), On("2020-01-02", "p")).Value;

        Dossier.Of(merged, below).ValidationErrors.Select(static e => e.Text.En).Should().Equal("A, B form a circle: A names B as record that goes on and B names A as superior; correct one of them.");
        Dossier.Of(a, below).Value.With(merged).ValidationErrors.Should().ContainSingle().Which.ErrorCode.Should().Be(DossierErrors.Cycle.Code);
        Dossier.Of(merged, b).IsSuccess.Should().BeTrue();
        Dossier.Of(a, below).IsSuccess.Should().BeTrue();
    }

    [Fact]
    public void In_a_circle_of_superiors_are_refused_only_if_it_closes_on_a_day()
    {
        var (above, below) = (StakeholderId.From("KANWIL"), StakeholderId.From("DITJEN"));
        static Stakeholder Registered(StakeholderId id) => Stakeholder.Register(id, StakeholderKind.Company, id.Value, Day("2000-01-01"), On("2020-01-01", "r")).Value;
        static Stakeholder Body(StakeholderId id, StakeholderId parent, string firstDay, string? next = null, StakeholderId? then = null)
        {
            var body = Registered(id).PlaceUnder(parent, Day(firstDay), StakeholderDirectory.Of(Registered(parent)), On("2020-01-01", "p")).Value;
            return next is null ? body : body.PlaceUnder(then!, Day(next), StakeholderDirectory.Of(Registered(then!)), On("2020-01-01", "q")).Value;
        }

        Dossier.Of(Body(above, below, "2010-01-01"), Body(below, above, "2011-01-01")).ValidationErrors
            .Select(static e => e.Text.En).Should().Equal("DITJEN, KANWIL form a circle: DITJEN names KANWIL as superior and KANWIL names DITJEN as superior; correct one of them.");
        Dossier.Of(Body(above, below, "2010-01-01", "2011-01-01", StakeholderId.From("MENTERI")), Body(below, above, "2011-01-01")).IsSuccess.Should().BeTrue();
    }

    /// <summary>Each was recorded without the other. A body that has ended does not come back under its record, so that two never follow each other.</summary>
    [Fact]
    public void In_a_circle_of_successors_are_refused_by_name()
    {
        static Stakeholder Registered(string id) => Stakeholder.Register(StakeholderId.From(id), StakeholderKind.Company, id, Day("2000-01-01"), On("2020-01-01", "r")).Value;
        static Stakeholder Ended(string id, string lastDay, params string[] next) =>
            Registered(id).Dissolve(Day(lastDay), Succession.By([.. next.Select(StakeholderId.From)]), On("2020-01-02", "d")).Value;
        const string told = "A, B form a circle: A names B as successor and B names A as successor; correct one of them.";
        var (a, b) = (Ended("A", "2010-12-31", "B"), Ended("B", "2015-12-31", "A"));

        Dossier.Of(a, b, Ended("D", "2010-12-31", "A")).ValidationErrors.Select(static e => e.Text.En).Should().Equal(told);
        Dossier.Of(a, Registered("B")).Value.With(b).ValidationErrors.Select(static e => e.Text.En).Should().Equal(told);
        Dossier.Of(Ended("A", "2010-12-31", "B", "C"), b, Registered("C")).ValidationErrors.Select(static e => e.Text.En).Should().Equal(told);
        Dossier.Of(a, Ended("B", "2015-12-31", "C"), Ended("C", "2016-12-31", "A")).ValidationErrors
            .Select(static e => e.Text.En).Should().Equal("A, B, C form a circle: A names B as successor, B names C as successor and C names A as successor; correct one of them.");
        Dossier.Of(a, Registered("B").Dissolve(Day("2015-12-31"), Succession.Undetermined(StakeholderId.From("A")), On("2020-01-02", "d")).Value).IsSuccess.Should().BeTrue();

        // Who follows A is settled in 2016 only; B is followed by whoever that is.
        Stakeholder Settled(string next) => Registered("A").Dissolve(Day("2010-12-31"), Succession.Undetermined(), On("2020-01-02", "d"))
            .Bind(s => s.NameSuccessors([StakeholderId.From(next)], Day("2016-01-01"), On("2020-01-03", "n"))).Value;
        var lawful = Dossier.Of(Settled("C"), b, Registered("C")).Value.Directory;
        lawful.StandingFor(b.Id, Day("2016-01-01")).Value.Id.Value.Should().Be("C");
        Dossier.Of(Settled("B"), b).ValidationErrors.Select(static e => e.Text.En).Should().Equal(told);
    }

    /// <summary>Two records of one body of which one follows the other, and a body that takes the place of the one above it.</summary>
    [Fact]
    public void In_a_circle_of_a_merger_and_a_successor_are_refused_by_name()
    {
        static Stakeholder Registered(string id) => Stakeholder.Register(StakeholderId.From(id), StakeholderKind.Company, id, Day("2000-01-01"), On("2020-01-01", "r")).Value;
        var (a, b) = (Registered("A"), Registered("B"));
        var ended = a.Dissolve(Day("2010-12-31"), Succession.By(b.Id), On("2020-01-02", "d")).Value;
        var merged = b.MergeInto(a.Id, "satu badan", StakeholderDirectory.Of(ended), On("2020-01-02", "m")).Value;
        const string told = "A, B form a circle: A names B as successor and B names A as record that goes on; correct one of them.";

        Dossier.Of(ended, merged).ValidationErrors.Select(static e => e.Text.En).Should().Equal(told);
        Dossier.Of(ended, merged).ValidationErrors.Select(static e => e.Text.Id).Should().Equal(
            "A, B melingkar: A menunjuk B sebagai penerus dan B menunjuk A sebagai catatan yang menggantikannya; koreksi salah satunya.");
        Dossier.Of(ended, b).Value.With(merged).ValidationErrors.Select(static e => e.Text.En).Should().Equal(told);
        Dossier.Of(a, merged).Value.With(ended).ValidationErrors.Select(static e => e.Text.En).Should().Equal(told);
        Dossier.Of(ended, b).IsSuccess.Should().BeTrue();
        Dossier.Of(a, merged).IsSuccess.Should().BeTrue();

        var third = Registered("C").MergeInto(b.Id, "satu badan", StakeholderDirectory.Of(b), On("2020-01-02", "m")).Value;
        Dossier.Of(ended, b, third).IsSuccess.Should().BeTrue("a record of whoever follows is none of the body that ended");
        var below = b.PlaceUnder(a.Id, Day("2005-01-01"), StakeholderDirectory.Of(a, b), On("2020-01-02", "p")).Value;
        Dossier.Of(ended, below).IsSuccess.Should().BeTrue("whoever stands below a body may follow it");
    }

    /// <summary>A framework that continues what was concluded under it, also under another record of one of them.</summary>
    [Fact]
    public void In_a_circle_of_a_framework_and_a_predecessor_are_refused_by_name()
    {
        static CooperationAgreement Of(string id, int year) => Draft(id, AgreedPeriod.Between(new(year, 2, 1), new(year, 12, 31)).Value).Signed($"{year}-01-30");
        static CooperationAgreement Continuing(string id, CooperationAgreement before) =>
            Draft(id, AgreedPeriod.Between(new(2024, 2, 1), new(2024, 12, 31)).Value).Continue(before, Continuation.Replacement, On("2024-01-02", $"{id}-link")).Value.Signed("2024-01-30").Alone();
        static CooperationAgreement Under(CooperationAgreement agreement, CooperationAgreement framework) =>
            agreement.PlaceUnder(framework, framework.TermDays.FirstDay!.Value, On("2024-03-01", $"{agreement.Id}-under")).Value.Alone();

        var (first, framework) = (Of("PKS-1", 2023), Of("MOU-1", 2023));
        var next = Continuing("MOU-2", first);
        const string told = "MOU-2, PKS-1 form a circle: MOU-2 names PKS-1 as preceding agreement and PKS-1 names MOU-2 as framework; correct one of them.";

        Dossier.Of(Under(first, next), next).ValidationErrors.Select(static e => e.Text.En).Should().Equal(told);
        Dossier.Of(first, next).Value.With(Under(first, next)).ValidationErrors.Select(static e => e.Text.En).Should().Equal(told);
        Dossier.Of(Under(first, next), Of("MOU-2", 2024)).IsSuccess.Should().BeTrue("it continues nothing");

        // The agreement that continues another under the framework that continues the other's.
        var renewed = Continuing("MOU-2", framework);
        Dossier.Of(Under(first, framework), framework, renewed, Under(Continuing("PKS-2", first), renewed)).IsSuccess.Should().BeTrue();

        var archived = Of("ARSIP-1", 2023).RecogniseAsSame(first.Id, "satu naskah", On("2024-03-01", "same")).Value;
        Dossier.Of(first, Under(archived, next), next).ValidationErrors.Select(static e => e.Text.En).Should().Equal(
            "ARSIP-1, MOU-2, PKS-1 form a circle: ARSIP-1 names MOU-2 as framework, MOU-2 names PKS-1 as preceding agreement and "
                + "PKS-1 is recognised as the same as ARSIP-1; correct one of them.");
    }

    [Fact]
    public void Are_complete_only_where_the_host_says_so()
    {
        var dossier = Dossier.Of(Lapas, Cohort).Value;
        var (all, ofOne, ofAnother) = (Holding.Cohorts, Holding.CohortsOf(UptS), Holding.CohortsOf(UptC));

        dossier.HoldsAll(ofOne).Should().BeFalse();
        dossier.HoldingAll(Noon("2025-01-01"), ofOne).HoldsAll(ofOne).Should().BeTrue();
        dossier.HoldingAll(Noon("2025-01-01"), ofOne).HoldsAll(ofAnother).Should().BeFalse();
        dossier.HoldingAll(Noon("2025-01-01"), ofOne).HoldsAll(all).Should().BeFalse();
        dossier.HoldingAll(Noon("2025-01-01"), all).HoldsAll(ofOne).Should().BeTrue();
        dossier.HoldingAll(Noon("2025-01-01"), all).HoldsAll(Holding.Agreements).Should().BeFalse();
        dossier.HoldingAll(Noon("2025-01-01"), all).AsKnownAt(Noon("2025-01-01")).HoldsAll(all).Should().BeTrue();
        dossier.HoldingAll(Noon("2025-01-01"), all).AsKnownAt(Noon("2025-01-02")).HoldsAll(all).Should().BeFalse("what was recorded since may not be there");
    }

    [Fact]
    public void Are_as_known_at_an_instant_with_the_dossier()
    {
        var ended = Pks.Terminate(Day("2024-01-31"), TerminationCause.MutualConsent, "selesai", On("2024-01-02", "end")).Value;
        var dossier = Dossier.Of(Lapas, ended, Cohort).Value;

        var earlier = dossier.AsKnownAt(Noon("2023-12-31"));

        earlier.Find(Pks.Id)!.Termination.Should().BeNull();
        earlier.Find(UptS).Should().NotBeNull();
        dossier.AsKnownAt(Noon("2019-12-31")).ToString().Should().Be(Dossier.Empty.ToString(), "nothing was recorded yet");
        dossier.AsKnownAt(Noon("2019-12-31")).Find(Pks.Id).Should().BeNull();
        FluentActions.Invoking(() => dossier.AsKnownAt(Noon("2019-12-31"))[Pks.Id]).Should().Throw<ArgumentException>().WithMessage("The dossier must hold the agreement PKS-1; Find tells*");
        FluentActions.Invoking(() => dossier.AsKnownAt(Noon("2019-12-31"))[Cohort.Id]).Should().Throw<ArgumentException>().WithMessage("The dossier must hold the cohort*; Find tells*");
    }

    [Fact]
    public void Print_the_name_of_the_day()
    {
        var renamed = Company.Rename("PT Swen Baru", Day("2024-01-01"), On("2024-01-01", "name")).Value;
        var dossier = Dossier.Of(renamed).Value;

        dossier.NameOf(Swen, Day("2023-12-31")).Should().Be("PT Swen");
        dossier.NameOf(Swen, Day("2024-01-01")).Should().Be("PT Swen Baru");
        dossier.NameOf(UptS, Day("2024-01-01")).Should().Be("UPT-S");
    }
}
