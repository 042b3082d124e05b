using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Tests.Cohorts;
using Pembinaan.Domain.Time;
using CohortsGiven = Pembinaan.Domain.Tests.Cohorts.Given;

namespace Pembinaan.Domain.Tests.Dossiers;

/// <summary>Each command once, then again when it would be refused or would warn of something else.</summary>
public class Commands_sent_again
{
    private static readonly ParticipantId Person = CohortsGiven.Person(1);
    private static readonly LocalDate Start = Given.Day("2024-06-03");
    private static readonly LocalDate Issued = Given.Day("2024-07-10");
    private static readonly CertificateNumber Number = CertificateNumber.From("SERT-1");
    private static readonly Cohort Own = Given.Cohort(Given.Cohort1, CohortsGiven.Plan("2024-06-03"));

    [Fact]
    public void Enrol_as_the_first_time_whatever_is_known_since()
    {
        var leaving = CohortsGiven.Facts(Person, release: Given.Day("2024-06-20"));
        var recording = Given.On("2024-06-03", "enrol");
        var first = Given.Whole(Own)[Given.Cohort1].Enrol(leaving, Start, recording);
        first.Warnings.Select(static w => w.ErrorCode).Should().Contain("ADMIT-SESSIONS-LOST");
        var isolated = leaving with { Isolation = DateSet.All };

        var again = Reread(first.Value).Enrol(isolated, Start, recording);

        again.IsSuccess.Should().BeTrue();
        again.Value.Cohort.Revision.Should().Be(first.Value.Cohort.Revision);
        again.Warnings.Should().Equal(first.Warnings);
    }

    [Fact]
    public void Enrol_nobody_else_and_on_no_other_day_or_terms()
    {
        var facts = CohortsGiven.Facts(Person);
        var recording = Given.On("2024-06-03", "enrol");
        var waiver = Waiver.Of("ELIG-HEALTH", "Kalapas", "tugas ringan", ValidityPeriod.Between(Start, Given.Day("2024-06-12")).Value).Value;
        var sick = facts with { Health = HealthFitness.Unfit };
        var enrolled = Given.Whole(Own)[Given.Cohort1].Enrol(sick, Start, recording, new() { Waivers = [waiver] }).Value;

        Conflicts(enrolled.Enrol(CohortsGiven.Facts(CohortsGiven.Person(2)), Start, recording));
        Conflicts(enrolled.Enrol(sick, Start.PlusDays(1), recording, new() { Waivers = [waiver] }));
        Conflicts(enrolled.Enrol(sick, Start, recording));
        Conflicts(enrolled.Enrol(sick, Start, recording, new() { Waivers = [waiver], DecidedBy = "TPP" }));
        Conflicts(enrolled.Enrol(sick, Start, recording, new() { Waivers = [waiver], Application = EntryId.From("apply-9") }));
        enrolled.Enrol(sick, Start, recording, new() { Waivers = [waiver] }).Value.Cohort.Should().BeSameAs(enrolled.Cohort);
    }

    /// <summary>A waiver that does not hold on the day of joining is told, and told again.</summary>
    [Theory]
    [InlineData("2024-06-03", false)]
    [InlineData("2024-06-04", true)]
    public void Tell_a_waiver_of_other_days(string firstDay, bool isTold)
    {
        var recording = Given.On("2024-06-03", "enrol");
        var waiver = Waiver.Of("ELIG-HEALTH", "Kalapas", "tugas ringan", ValidityPeriod.Between(Given.Day(firstDay), Given.Day("2024-06-12")).Value).Value;
        var enrolled = Given.Whole(Own)[Given.Cohort1].Enrol(CohortsGiven.Facts(Person), Start, recording, new() { Waivers = [waiver] });

        enrolled.Warnings.Any(static w => w.ErrorCode == "RULE-WAIVER-ELSEWHERE").Should().Be(isTold);
        Reread(enrolled.Value).Enrol(CohortsGiven.Facts(Person), Start, recording, new() { Waivers = [waiver] }).Warnings.Should().Equal(enrolled.Warnings);
    }

    [Fact]
    public void Enrol_on_the_same_evidence_once()
    {
        var recording = Given.On("2024-06-03", "enrol");
        var whole = Given.Whole(Own)[Given.Cohort1];
        var admission = whole.MayJoin(CohortsGiven.Facts(Person), Start).Admission.Value;
        var enrolled = whole.Enrol(admission, recording).Value;

        enrolled.Enrol(admission, recording).Value.Cohort.Should().BeSameAs(enrolled.Cohort);
        Conflicts(enrolled.Enrol(whole.MayJoin(CohortsGiven.Facts(CohortsGiven.Person(2)), Start).Admission.Value, recording));
    }

    [Fact]
    public void Hold_a_session_with_the_warnings_of_the_first_time()
    {
        var recording = Given.On("2024-06-03", "hold");
        var sheet = new SessionSheet([Person], []);
        var first = Given.Whole(Own.Enrolled(1))[Given.Cohort1].Hold(CohortsGiven.Session(1), sheet, recording);
        first.Warnings.Select(static w => w.ErrorCode).Should().Equal(CohortErrors.ReleaseNotChecked.Code);
        var known = Reread(first.Value).Dossier.Knowing(CohortsGiven.Facts(Person))[Given.Cohort1];

        known.Hold(CohortsGiven.Session(1), sheet, recording).Warnings.Should().Equal(first.Warnings);
        Conflicts(known.Hold(CohortsGiven.Session(2), sheet, recording));
        Conflicts(known.Hold(CohortsGiven.Session(1), new([], [new(Person, AbsenceKind.Sick)]), recording));
    }

    [Fact]
    public void Complete_and_certify_once_whatever_the_dossier_lost_since()
    {
        var complete = Given.On("2024-07-10", "complete");
        var certify = Given.On("2024-07-10", "certify");
        var completed = Given.Whole(Passed())[Given.Cohort1].Complete(Person, Issued, complete).Value;
        var certified = completed.Certify(Person, Number, Issued, certify).Value;
        var bare = Dossier.Of(certified.Cohort).Value[Given.Cohort1];

        bare.Certify(Person, Number, Issued, certify).Value.Cohort.Should().BeSameAs(certified.Cohort);
        bare.Certify(Person, Number, Issued, certify, CertificateKind.TrainingCertificate).IsSuccess.Should().BeTrue("that is the paper that was issued");
        Conflicts(bare.Certify(Person, CertificateNumber.From("SERT-2"), Issued, certify));
        Conflicts(bare.Certify(Person, Number, Issued.PlusDays(-1), certify));
        Conflicts(bare.Certify(Person, Number, Issued, certify, CertificateKind.StatementOfCompletion));
        bare.Complete(Person, Issued, complete).Value.Cohort.Should().BeSameAs(certified.Cohort);
        Conflicts(bare.Complete(Person, Issued.PlusDays(1), complete));
        Conflicts(bare.Complete(Person, Issued, certify));
    }

    [Fact]
    public void Open_Pembinaan_without_asking_for_the_Litmas_again()
    {
        var day = Given.Day("2024-06-10");
        var recording = Given.On("2024-06-10", "open-pembinaan");
        var facts = CohortsGiven.Facts(Person, status: LegalStatus.Narapidana);
        var cohort = Own.Enrolled(1, status: LegalStatus.Tahanan);
        var opened = Given.Whole(cohort).Knowing(facts)[Given.Cohort1].OpenPembinaan(Person, day, recording).Value;
        var without = opened.Dossier.Knowing(facts with { Litmas = ValueList<Litmas>.Empty })[Given.Cohort1];

        without.OpenPembinaan(Person, day, recording).Value.Cohort.Should().BeSameAs(opened.Cohort);
        Conflicts(without.OpenPembinaan(Person, day.PlusDays(1), recording));
    }

    [Fact]
    public void Plan_and_open_with_the_warnings_of_the_first_time()
    {
        var plan = CohortsGiven.Plan("2024-06-03", 1);
        var open = Given.On("2024-05-01", "open");
        var nowhere = Dossier.Of(CohortsGiven.Programme()).Value.HoldingAll(Given.Now, Holding.Cohorts);
        var first = nowhere.Open(Given.Cohort1, Own.Programme, plan, open);
        first.Warnings.Select(static w => w.ErrorCode).Should().Contain(DossierErrors.Missing.Code);

        var later = first.Value.Dossier.With(Given.Lapas).Value;
        later.Open(Given.Cohort1, Own.Programme, plan, open).Warnings.Should().Equal(first.Warnings);
        later.Open(Given.Cohort1, Own.Programme, plan, open).Value.Cohort.Should().BeSameAs(first.Value.Cohort);
        Conflicts(later.Open(Given.Cohort1, Own.Programme, plan with { Seats = 3 }, open));

        var one = Given.Cohort(Given.Cohort1, CohortsGiven.Plan("2024-06-03", 1)).Enrolled(1, "2024-06-03");
        var other = Given.Cohort(Given.Cohort2, CohortsGiven.Plan("2024-06-04", 1)).Enrolled(1, "2024-06-03");
        PlannedSession[] more = [other.Sessions[0].Plan with { Id = SessionId.From("X"), Day = Start }];
        var recording = Given.On("2024-06-03", "plan");
        var planned = Given.Whole(one, other)[Given.Cohort2].Plan([.. more], "tambahan", recording);
        planned.Has(CohortErrors.PersonTaken).Should().BeTrue();
        var alone = Given.Whole(planned.Value.Cohort)[Given.Cohort2];
        alone.Plan([.. more], "tambahan", recording).Warnings.Should().Equal(planned.Warnings);
    }

    // What was answered is stored with the entry, and read back.
    private static CohortInDossier Reread(CohortInDossier cohort)
    {
        var read = Domain.Json.PembinaanJson.Cohorts.Read(Domain.Json.PembinaanJson.Cohorts.Write(cohort.Cohort)).Value;
        return Given.Whole(read)[read.Id];
    }

    private static void Conflicts(DomainResult<CohortInDossier> answer)
    {
        answer.IsConflict().Should().BeTrue();
        answer.ValidationErrors.Should().ContainSingle().Which.ErrorCode.Should().Be(JournalErrors.EntryIdReused.Code);
    }

    private static Cohort Passed()
    {
        var programme = CohortsGiven.Programme(CohortsGiven.Curriculum(CompletionCriteria.ByPresence(75).Value));
        return Cohort.Open(Given.Cohort1, programme, CohortsGiven.Plan("2024-06-03"), Given.On("2022-01-02", "open")).Value
            .Enrolled(1).HeldAll(1, 20).Assessed(Person, true, "2024-06-28", "assess").Value;
    }
}
