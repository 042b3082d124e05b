using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Tests.Agreements;
using Pembinaan.Domain.Tests.Cohorts;
using Pembinaan.Domain.Time;
using AgreementsGiven = Pembinaan.Domain.Tests.Agreements.Given;
using CohortsGiven = Pembinaan.Domain.Tests.Cohorts.Given;

namespace Pembinaan.Domain.Tests.Dossiers;

public class Evidence_held_over_a_change
{
    private static readonly LocalDate Start = Given.Day("2024-06-03");
    private static readonly Cohort Own = Given.Cohort(Given.Cohort2, CohortsGiven.Plan("2024-06-03"));
    private static readonly Cohort Beside = Given.Cohort(Given.Cohort1, CohortsGiven.Plan("2024-06-10"));
    private static readonly Cohort Partners = Given.Cohort(Given.Cohort2, CohortsGiven.Plan("2024-06-03", byPartner: true));
    private static readonly ParticipantFacts Person = CohortsGiven.Facts(CohortsGiven.Person(9));
    private static readonly Recording Enrol = Given.On("2024-06-03", "enrol");

    [Fact]
    public void Enrols_although_another_cohort_changed_that_has_nothing_to_do_with_it()
    {
        var dossier = Given.Whole(Own, Beside);
        var admission = dossier[Given.Cohort2].MayJoin(Person, Start).Admission.Value;
        var later = dossier.With(Beside.Enrolled(3)).Value;

        later[Given.Cohort2].Enrol(admission, Enrol).Value.TakingPartOn(Start).Should().Equal(Person.Id);
    }

    [Fact]
    public void Refuses_whoever_was_enrolled_elsewhere_at_the_same_hour_and_names_the_other_cohort()
    {
        var dossier = Given.Whole(Own, Beside);
        var admission = dossier[Given.Cohort2].MayJoin(Person, Start).Admission.Value;
        var later = dossier[Given.Cohort1].Enrol(Person, Beside.FirstDay, Given.On("2024-06-03", "elsewhere")).Value.Dossier;

        var refused = later[Given.Cohort2].Enrol(admission, Enrol);

        refused.IsConflict().Should().BeTrue();
        refused.ValidationErrors.Select(static e => e.ErrorCode).Should().Equal(DossierErrors.DecisionOutdated.Code, "ADMIT-HOURS");
        refused.ValidationErrors[0].Text.En.Should().Be(
            "After the decision was made, what it rests on changed: Making soap (ANG-1). A new decision does not allow this; its reasons are given as well.");
        refused.ValidationErrors[1].Text.En.Should().Contain("of the cohort Making soap (ANG-1)");
    }

    /// <summary>Another cohort is loaded after the decision: the answer is that of a new decision, and names it where that is another.</summary>
    [Theory]
    [InlineData("with eleven people", true)]
    [InlineData("with twelve people", false)]
    [InlineData("with the person at other hours", true)]
    [InlineData("with the person at the same hours", false)]
    [InlineData("under an agreement that is here", true)]
    [InlineData("under an agreement that is missing", false)]
    [InlineData("of another facility under an agreement that is missing", false)]
    public void Notices_a_cohort_that_was_loaded_since(string cohort, bool isEnrolled)
    {
        var twelve = Given.With(new Quota(QuotaUnit.People, 12, QuotaPer.Term));
        var missing = AgreementsGiven.Draft("PKS-9").Signed();
        var dossier = Given.Whole(twelve, Partners);
        var person = CohortsGiven.Facts(CohortsGiven.Person(1));
        var admission = dossier[Given.Cohort2].MayJoin(person, Start).Admission.Value;
        var earlier = CohortsGiven.Plan("2024-03-04", byPartner: true);
        var own = CohortsGiven.Plan("2024-06-03");
        var loaded = cohort switch
        {
            "with eleven people" => Given.Cohort(Given.Cohort1, earlier).Enrolled(12, agreements: twelve),
            "with twelve people" => Others(13),
            "with the person at other hours" => Given.Cohort(Given.Cohort1, own.At(new(14, 0), 2)).Enrolled(1),
            "with the person at the same hours" => Given.Cohort(Given.Cohort1, own).Enrolled(1),
            "under an agreement that is here" => Given.Cohort(Given.Cohort1, earlier).Enrolled(1, agreements: twelve).HeldAll(1, 1, agreements: twelve),
            "under an agreement that is missing" => Given.Cohort(Given.Cohort1, earlier).Enrolled(1, agreements: missing).HeldAll(1, 1, agreements: missing),
            _ => Given.Cohort(Given.Cohort1, earlier with { Facility = AgreementsGiven.UptC })
                .HeldAll(1, 1, agreements: AgreementsGiven.Draft("PKS-9", facility: AgreementsGiven.UptC).Signed()),
        };

        var after = dossier.With(loaded).Value[Given.Cohort2];
        var enrolled = after.Enrol(admission, Enrol);

        after.MayJoin(person, Start).IsAdmitted.Should().Be(isEnrolled);
        enrolled.IsSuccess.Should().Be(isEnrolled);
        enrolled.ValidationErrors.Take(1).Select(static e => e.Text.En).Should().Equal(isEnrolled ? [] :
            ["After the decision was made, what it rests on changed: Making soap (ANG-1). A new decision does not allow this; its reasons are given as well."]);

        Cohort Others(int people) => Enumerable.Range(2, people - 1).Aggregate(
            Given.Cohort(Given.Cohort1, earlier),
            (c, i) => c.Enrol(c.Admit(CohortsGiven.Person(i), "2024-03-04", agreements: twelve).Value, Given.On("2024-03-04", $"enrol-{i}")).Value);
    }

    [Theory]
    [InlineData(11, true)]
    [InlineData(12, false)]
    public void Asks_again_for_a_seat_of_a_quota_that_others_use(int others, bool isEnrolled)
    {
        var twelve = Given.With(new Quota(QuotaUnit.People, 12, QuotaPer.Year));
        var earlier = Given.Cohort(Given.Cohort1, CohortsGiven.Plan("2024-03-04", byPartner: true));
        var dossier = Given.Whole(twelve, earlier, Partners);
        var admission = dossier[Given.Cohort2].MayJoin(CohortsGiven.Facts(CohortsGiven.Person(16)), Start).Admission.Value;

        var enrolled = dossier.With(earlier.Enrolled(others, agreements: twelve)).Value[Given.Cohort2].Enrol(admission, Enrol);

        enrolled.IsSuccess.Should().Be(isEnrolled);
        enrolled.ValidationErrors.Select(static e => e.ErrorCode).Should().Equal(isEnrolled ? [] : [DossierErrors.DecisionOutdated.Code, "ADMIT-SEAT"]);
        if (isEnrolled)
        {
            enrolled.Value.Cohort.EnrolmentsOf(CohortsGiven.Person(16))[0].Grounds.SeatsLeft.Should().Be(1, "the evidence is that of the day on which it is used");
        }
    }

    [Fact]
    public void Refuses_under_an_agreement_that_ended_and_in_a_facility_that_changed()
    {
        var agreement = Given.With();
        var dossier = Given.Whole(agreement, Partners);
        var admission = dossier[Given.Cohort2].MayJoin(Person, Start).Admission.Value;
        var ended = agreement.Terminate(Given.Day("2024-05-31"), TerminationCause.MutualConsent, "selesai", Given.On("2024-05-20", "end")).Value;
        var forWomen = Given.Lapas.Designate(new([Domain.Sex.Female]), Given.Day("2024-06-01"), Given.On("2024-05-20", "women")).Value;

        var underEnded = dossier.With(ended).Value[Given.Cohort2].Enrol(admission, Enrol);
        underEnded.ValidationErrors.Select(static e => e.ErrorCode).Should().Equal(DossierErrors.DecisionOutdated.Code, "ADMIT-COVERED");
        underEnded.ValidationErrors[0].Text.Id.Should().Contain(agreement.Id.Value);
        var amongWomen = dossier.With(forWomen).Value[Given.Cohort2].Enrol(admission, Enrol);
        amongWomen.ValidationErrors.Select(static e => e.ErrorCode).Should().Equal(DossierErrors.DecisionOutdated.Code, "ELIG-SEX");
        amongWomen.ValidationErrors[0].Text.Id.Should().Contain("Lapas Kelas IIA Serang");
    }

    [Fact]
    public void Follows_the_facts_that_the_dossier_knows_and_keeps_those_that_were_handed_in()
    {
        var dossier = Given.Whole(Own).Knowing(Person);
        var isolated = dossier.Knowing(Person with { Isolation = DateSet.All });

        var ofTheDossier = dossier[Given.Cohort2].MayJoin(Person.Id, Start).Admission.Value;
        isolated[Given.Cohort2].Enrol(ofTheDossier, Enrol).ValidationErrors.Select(static e => e.ErrorCode)
            .Should().Equal(DossierErrors.DecisionOutdated.Code, "ELIG-ISOLATION");
        var handedIn = dossier[Given.Cohort2].MayJoin(Person with { Willing = true }, Start).Admission.Value;
        isolated[Given.Cohort2].Enrol(handedIn, Enrol).IsSuccess.Should().BeTrue("the host said what it knows");
    }

    [Fact]
    public void Is_not_enough_in_a_dossier_that_is_declared_to_hold_less()
    {
        var admission = Given.Whole(Own)[Given.Cohort2].MayJoin(Person, Start).Admission.Value;

        var refused = Given.Of(Own)[Given.Cohort2].Enrol(admission, Enrol);

        refused.ValidationErrors.Select(static e => e.ErrorCode).Should().Equal(DossierErrors.DecisionOutdated.Code, "ADMIT-HOURS", DossierErrors.NotDeclared.Code);
    }

    [Fact]
    public void Of_an_earlier_revision_of_the_cohort_itself_is_stale()
    {
        var dossier = Given.Whole(Own);
        var admission = dossier[Given.Cohort2].MayJoin(Person, Start).Admission.Value;

        dossier.With(Own.Enrolled(1)).Value[Given.Cohort2].Enrol(admission, Enrol).Has(CohortErrors.EvidenceStale).Should().BeTrue();
    }

    [Fact]
    public void Of_an_enrolment_is_taken_by_no_other_way() =>
        typeof(Cohort).GetMethods().Select(static m => m.Name).Should().NotContain("Enrol", "the cohort alone does not see what changed beside it");
}
