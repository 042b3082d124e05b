using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Stakeholders;
using Pembinaan.Domain.Time;
using static Pembinaan.Domain.Tests.Stories.TheStories;

namespace Pembinaan.Domain.Tests.Stories;

/// <summary>Story 002: Lapas Perempuan Kelas IIA Palembang and 37 stakeholders on 31 January 2023. Partners are invented; budget year 2023 is the story's.</summary>
public sealed class Palembang_thirty_seven
{
    private static readonly SubjectId[] Subjects = [.. new[] { "KUE", "TAS", "BATIK", "KEAGAMAAN" }.Select(SubjectId.From)];
    private static readonly Facility Lapas = Unit("LPP-PALEMBANG", "Lapas Perempuan Kelas IIA Palembang", FacilityKind.LapasPerempuan, FacilityClass.IIA, "Ike Rahmawati");
    private static readonly FacilityContext Women = FacilityContext.ForWomen(Lapas.Id);

    private static IReadOnlyList<CooperationAgreement> Accepted { get; } =
        [.. Dossier.Empty.Import(Enumerable.Range(1, 37).Select(static i => Sheet(i, 2023)), At("2023-01-31", "mou-2023")).Select(static i => i.Result.Value)];

    [Fact]
    public void All_are_signed_on_one_occasion_for_one_budget_year()
    {
        Accepted.Should().HaveCount(37);
        Accepted.Should().OnlyContain(static a => a.FormedOn == Day("2023-01-31") && a.BudgetYear == 2023 && a.TitleAsPrinted == "MoU" && a.Signing!.Occasion!.Contains("rehabilitasi"));
        Accepted.Should().OnlyContain(static a => a.StandingOn(Day("2023-12-31")).LegalForce == LegalForce.Binding && a.StandingOn(Day("2024-01-01")).LegalForce == LegalForce.Expired);
    }

    [Fact]
    public void A_mou_that_is_carried_out_is_in_law_an_agreement_to_be_executed() => Accepted[0].Kind.Should().Be(AgreementKind.PerjanjianKerjaSama, "printed title and legal kind are two things");

    [Fact]
    public void Media_are_stakeholders_too()
    {
        var media = Partner("KORAN", StakeholderKind.Media, "Koran Kota", "Pemimpin redaksi", "Redaktur");

        media.KindOn(Day("2023-01-31")).Should().Be(StakeholderKind.Media);
        Sheet(1, 2023).Parties.Count.Should().Be(2);
    }

    [Fact]
    public void Old_partners_are_evaluated_before_they_are_honoured_and_improved()
    {
        var old = Dossier.Empty.Apply(Sheet(1, 2022), At("2022-01-31", "mou-2022")).Value.Agreement;
        var year = ValidityPeriod.Between(Day("2022-01-31"), Day("2022-12-31")).Value;
        var award = new Award(old.Parties[1].Party, "Mitra pembinaan 2022", year, Day("2023-01-31"), "EVALUASI-2022");

        old.Honour(award, At("2023-01-31", "award")).IsSuccess.Should().BeFalse("it was not evaluated");
        var evaluated = old.Evaluate(new("EVALUASI-2022", year, Day("2023-01-20"), EvaluationScore.Of(4, 1, 5).Value, Recommendation.Continue), At("2023-01-20", "evaluation")).Value;
        evaluated.Honour(award, At("2023-01-31", "award")).Value.Awards.Should().ContainSingle();
    }

    [Fact]
    public void Whether_each_is_carried_out_or_only_ceremony_is_counted_from_real_classes()
    {
        var (cake, bags) = (Accepted.First(static a => Subject(a) == Subjects[0]), Accepted.First(static a => Subject(a) == Subjects[1]));
        var cohort = Class("KUE-1", Lapas, (ProviderId)cake.Parties[1].Party, Curriculum("Membuat kue", Subjects[0]), "2023-03-06")
            .Enrol(Woman("P-1"), Lapas, Women, cake).Enrol(Woman("P-2"), Lapas, Women, cake)
            .HeldThroughout(Lapas, cake).Concluded(Lapas, cake);

        var realised = Of(cake);
        realised.IsCarriedOut.Should().BeTrue();
        realised.Subjects.Single().Should().Match<RealisedSubject>(static s => s.Held.ToString() == "10/10" && s.Completed.ToString() == "2/2");
        Of(bags).IsCarriedOut.Should().BeFalse("nothing was held under it");
        Of(bags).IsDormant.Should().BeTrue();

        Realisation Of(CooperationAgreement agreement) => Realisation.Of(agreement, CohortActivity.Of(cohort, [agreement.Id], SessionCoverage.OfAll(cohort, Lapas, cake, bags)), Day("2023-05-31"), Term.OfMonths(3));
    }

    [Fact]
    public void Religious_programmes_are_kepribadian_by_presence_and_batik_is_kemandirian()
    {
        var partner = Accepted.First(static a => Subject(a) == Subjects[3]);
        var religion = Curriculum("Kesadaran beragama", Subjects[3], ProgrammeStream.Kepribadian, ProgrammeField.Religion, CompletionCriteria.ByPresence(75).Value);
        var cohort = Class("AGAMA-1", Lapas, (ProviderId)partner.Parties[1].Party, religion, "2023-02-06").Enrol(Woman("P-1"), Lapas, Women, partner).HeldThroughout(Lapas, partner).Concluded(Lapas, partner);

        cohort.ConclusionOf(ParticipantId.From("P-1"))!.Outcome.Should().Be(CompletionOutcome.Passed);
        Curriculum("Membatik", Subjects[2]).Stream.Should().Be(ProgrammeStream.Kemandirian);
    }

    [Fact]
    public void Rehabilitation_opened_the_same_day_is_care_and_no_training()
    {
        var rehabilitation = Curriculum("Rehabilitasi sosial", SubjectId.From("REHABILITASI"), ProgrammeStream.Rehabilitation, ProgrammeField.SocialRehabilitation, CompletionCriteria.ByPresence(90).Value);
        var cohort = Class("REHAB-1", Lapas, PartyId.Of(Lapas.Id), rehabilitation, "2023-01-31").Enrol(Woman("P-1"), Lapas, Women).Enrol(Woman("P-2", "2023-02-03"), Lapas, Women);

        // Released in its fourth session: neither completed nor failed.
        var released = cohort.End(ParticipantId.From("P-2"), Day("2023-02-03"), ExitKind.ReleasedEarly, At("2023-01-31", "release")).Value.HeldThroughout(Lapas).Concluded(Lapas);
        released.ConclusionOf(ParticipantId.From("P-1"))!.Outcome.Should().Be(CompletionOutcome.Passed);
        released.ConclusionOf(ParticipantId.From("P-2"))!.Outcome.Should().Be(CompletionOutcome.LeftEarly);
        cohort.Sessions.Should().OnlyContain(static s => s.Day >= new LocalDate(2023, 1, 31));
    }

    [Fact]
    public void A_men_only_applicant_does_not_join_in_a_facility_for_women() =>
        Class("KUE-2", Lapas, PartyId.Of(Lapas.Id), Curriculum("Membuat kue", Subjects[0]), "2023-03-06").Decide(Person("P-9", Lapas, sex: Sex.Male), Lapas, Women)
            .Eligibility.Unmet.Select(static f => f.Rule.Code).Should().Contain("ELIG-SEX");

    private static SubjectId Subject(CooperationAgreement agreement) => agreement.ScopeOn(Day("2023-02-01"))[0].Subject;

    private static ParticipantFacts Woman(string id, string release = "2030-01-01") => Person(id, Lapas, sex: Sex.Female, release: release);

    private static AgreementSheet Sheet(int number, int year)
    {
        var partner = Partner($"MITRA-{number:00}", number == 37 ? StakeholderKind.Media : StakeholderKind.Yayasan, $"Mitra {number}", "Ketua", $"Ketua {number}");
        var subject = Subjects[number % Subjects.Length];
        var day = Day($"{year}-01-31");
        return new()
        {
            Agreement = AgreementId.From($"MOU-{year}-{number:00}"),
            Zone = IndonesianTimeZone.Wib,
            DraftedOn = day,
            Kind = AgreementKind.PerjanjianKerjaSama,
            TitleAsPrinted = "MoU",
            Parties = [AgreementParty.Of(Lapas.Id), AgreementParty.Of(partner.Id)],
            Scope = [new(subject)],
            FirstDay = day,
            LastDay = Day($"{year}-12-31"),
            BudgetYear = year,
            Signing = new("Lapas Perempuan Kelas IIA Palembang", Lapas.Id, "Penandatanganan MoU, pembukaan rehabilitasi dan pelatihan kemandirian", day),
            Authorities = [Lapas.AuthorityOf(OfficialId.From("KEPALA"), day, partner.Id, subject), partner.AuthorityOf(OfficialId.From("PIMPINAN"), day, Lapas.Id, subject)],
        };
    }
}
