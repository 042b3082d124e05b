using System.Reflection;
using System.Text.RegularExpressions;
using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Stakeholders;
using Pembinaan.Domain.Tests.Agreements;
using Pembinaan.Domain.Tests.Cohorts;
using Pembinaan.Domain.Tests.Craft;
using Pembinaan.Domain.Time;
using AgreementsGiven = Pembinaan.Domain.Tests.Agreements.Given;
using CohortsGiven = Pembinaan.Domain.Tests.Cohorts.Given;

namespace Pembinaan.Domain.Tests.Dossiers;

/// <summary>
/// A situation for each remedy, in which it is told: the command that it names exists, and the library takes it there. Each finding of them has its ground, or
/// is one of those about the records that the page names.
/// </summary>
public sealed partial class Findings_and_what_mends_them
{
    private static readonly ParticipantId Person = CohortsGiven.Person(1);
    private static readonly LocalDate First = Given.Day("2024-06-03");
    private static readonly LocalDate Day = Given.Day("2024-06-14");
    private static readonly LocalDate Late = Given.Day("2024-07-10");
    private static readonly CertificateNumber Number = CertificateNumber.From("SERT-1");
    private static readonly ParticipantFacts Facts = CohortsGiven.Facts(Person);
    private static readonly SkillProgramme Programme = CohortsGiven.Programme(CohortsGiven.Curriculum(CompletionCriteria.ByPresence(75).Value));
    private static readonly Cohort Own = Given.Cohort(Given.Cohort1, CohortsGiven.Plan("2024-06-03")).Enrolled(1);
    private static readonly Cohort Later = Given.Cohort(Given.Cohort1, CohortsGiven.Plan("2025-08-04")).Enrolled(1);
    private static readonly Cohort Detainees = Given.Cohort(Given.Cohort1, CohortsGiven.Plan("2024-06-03")).Enrolled(1, status: LegalStatus.Tahanan);
    private static readonly Cohort Partners = Given.Cohort(Given.Cohort1, CohortsGiven.Plan("2025-01-20", byPartner: true));
    private static readonly Stakeholder Next = Stakeholder.Register(StakeholderId.From("SWEN-JAYA"), StakeholderKind.Company, "PT Swen Jaya", Given.Day("2000-01-01"), Given.On("2020-01-01", "next")).Value;
    private static readonly CooperationAgreement Pks = Given.With();
    private static readonly CooperationAgreement Ended = Pks.Terminate(Given.Day("2024-05-31"), TerminationCause.MutualConsent, "disepakati", Given.On("2024-05-31", "ended")).Value;

    private static readonly CooperationAgreement Terminated = Pks.Terminate(Given.Day("2025-01-24"), TerminationCause.MutualConsent, "disepakati", Given.On("2025-01-15", "ended")).Value;

    private static readonly Timeline<LegalStatus> Convicted = Timeline<LegalStatus>.Always(LegalStatus.Tahanan).From(Given.Day("2024-06-10"), LegalStatus.Narapidana);
    private static readonly Fact<ValueList<Litmas>> OfService = ValueLists.Of<Litmas>([new(Given.Day("2024-01-01"), FacilityFunction.Pelayanan)]);

    private sealed record Situation(CohortInDossier At, ValueList<CohortFinding> Found, Func<CohortInDossier, IDomainResult> Give);

    private static readonly Dictionary<string, Func<Situation>> Situations = new(StringComparer.Ordinal)
    {
        ["END"] = static () => Reviewed(Given.Whole(Own), Facts with { ExpectedRelease = Given.Day("2024-06-07") }, static c => c.Then(static r => r.End(Person, Day, ExitKind.ReleasedEarly, On("end")))),
        ["END of who is away from a closed facility"] = static () => Reviewed(
            In(Given.Lapas.Close(Given.Day("2024-06-07"), On("close", "2024-06-07")).Value, Own.Suspend(Person, Given.Day("2024-06-05"), "sakit", On("away", "2024-06-05")).Value), Facts,
            static c => c.Then(static r => r.End(Person, Day, ExitKind.TransferredAway, On("end")))),
        ["SUSPEND"] = static () => Reviewed(Given.Whole(Own), Facts with { Isolation = DateSet.From(Given.Day("2024-06-12")) }, static c => c.Then(static r => r.Suspend(Person, Day, "pengasingan", On("suspend")))),
        ["TRANSFER-OUT"] = static () => Reviewed(
            Given.Whole(Own), Facts with { Whereabouts = Timeline<FacilityId>.Always(Own.Facility).From(Given.Day("2024-06-13"), FacilityId.From("UPT-C")) },
            static c => c.Then(static r => r.TransferOut(Person, Day, "mutasi", On("out")))),
        ["TRANSFER-OUT of a closed facility"] = static () => Reviewed(
            In(Given.Lapas.Close(Given.Day("2024-06-07"), On("close", "2024-06-07")).Value, Own), Facts, static c => c.Then(static r => r.TransferOut(Person, Day, "ditutup", On("out")))),
        ["END-PELAYANAN"] = static () => Reviewed(
            Given.Whole(Detainees), Facts with { Status = Convicted, Litmas = OfService }, static c => c.Then(static r => r.EndPelayanan(Person, Day, On("end-pelayanan")))),
        ["OPEN-PEMBINAAN"] = static () => Of(Facts with { Status = Convicted }, static known => Reviewed(Given.Whole(Detainees).Knowing(known), known, static c => c.OpenPembinaan(Person, Day, On("open")))),
        ["OPEN-PEMBIMBINGAN"] = static () => Reviewed(
            Given.Whole(Own), Facts with { Status = Timeline<LegalStatus>.Always(LegalStatus.Narapidana).From(Given.Day("2024-06-11"), LegalStatus.Klien) },
            static c => c.Then(static r => r.OpenPembimbingan(Person, Day, On("open")))),
        ["DECIDE-AGAIN"] = static () => Reviewed(
            In(Given.Lapas.Designate(new([Sex.Female]), Given.Day("2024-06-06"), On("women", "2024-06-01")).Value, Own), Facts,
            static c => c.Then(static r => r.End(Person, Day, ExitKind.Withdrawn, On("end")))),
        ["DECIDE-AGAIN of a client whose release was revoked"] = static () => Reviewed(
            Given.Whole(Own.OpenPembimbingan(Person, Given.Day("2024-06-06"), On("client", "2024-06-06")).Value), Facts with { Litmas = OfService },
            static c => c.Then(static r => r.End(Person, Day, ExitKind.Withdrawn, On("end")))),
        ["REPLAN"] = static () => Reviewed(
            Given.Whole(Own), Facts with { Sentence = Sentence.Of(SentenceTerm.Of(years: 2), Given.Day("2022-06-20")) },
            static c => c.Replan([Own.Sessions[19].Plan with { Day = Given.Day("2024-06-17"), Start = new(15, 0), Hours = LessonHours.Of(2) }], "dimajukan", On("replan"))),
        ["REPLAN where the space is booked"] = static () => ToDo(
            In(Given.Lapas.Book(new(Given.Workshop, SessionId.From("RAPAT"), Day, new(8, 0), new(9, 0), 5), On("book", "2024-06-01")).Value, Given.Cohort(Given.Cohort1, CohortsGiven.Plan("2024-06-14", 1).InSpace(Given.Workshop))),
            Day, static c => c.Replan([c.Cohort.Sessions[0].Plan with { Start = new(9, 0) }], "ruang dipakai", On("replan"))),
        ["REPLAN where another cohort has the space, the instructor and a person"] = static () => ToDo(
            Given.Whole(Wanting(Given.Cohort1), Wanting(Given.Cohort2)), Day,
            static c => c.Replan([c.Cohort.Sessions[0].Plan with { Start = new(14, 0) }], "bersamaan dengan angkatan lain", On("replan"))),
        ["REPLAN where the agreement was terminated"] = static () => Asked(
            Given.Whole(Terminated, Partners), Given.Day("2025-01-20"),
            static c => c.Replan([c.Cohort.Sessions[5].Plan with { Day = Given.Day("2025-01-24"), Start = new(15, 0), Hours = LessonHours.Of(2) }], "sebelum berakhir", On("replan", "2025-01-20"))),
        ["PLAN"] = static () => ToDo(
            Given.Whole(Unplanned()), Given.Day("2025-07-20"),
            static c => c.Plan([CohortsGiven.Sessions("2025-09-10", 1)[0] with { Id = SessionId.From("S-99"), Modules = [new("Teori")] }], "modul teori", On("plan", "2025-07-20"))),
        ["COVER"] = static () => Asked(
            Given.Whole(Pks, Partners), Given.Day("2025-01-20"),
            static c => c.Dossier[Pks.Id].Change(static a => a.Amend(new Addendum(Given.Day("2025-01-20")) { Period = AgreedPeriod.Between(Given.Day("2023-02-01"), Given.Day("2025-12-31")).Value }, "2025-01-20"))),
        ["RESUME"] = static () => Asked(
            Given.Whole(Pks.Suspend(Given.Day("2025-01-15"), Given.Day("2025-01-31"), "renovasi", On("suspended", "2025-01-14")).Value, Partners), Given.Day("2025-01-20"),
            static c => c.Dossier[Pks.Id].Change(static a => a.Resume(Given.Day("2025-01-20"), On("resume", "2025-01-20")))),
        ["CANCEL in a facility that has closed"] = static () => Asked(
            In(Given.Lapas.Close(Given.Day("2024-06-14"), On("close", "2024-06-07")).Value, Own), Given.Day("2024-06-13"),
            static c => c.Then(static r => r.Cancel(CohortsGiven.Session(11), "UPT ditutup", On("cancel", "2024-06-14")))),
        ["SETTLE of what was held"] = static () => ToDo(
            Given.Whole(Completed(Pks), Ended), Late, static c => c.Dossier[Pks.Id].Change(static a => a.Annul(EntryId.From("ended"), "keliru", On("annul", "2024-07-10")))),
        ["SETTLE of a session held on the day"] = static () => Asked(
            Given.Whole(Passed(Pks), Ended), Given.Day("2024-06-28"), static c => c.Dossier[Pks.Id].Change(static a => a.Annul(EntryId.From("ended"), "keliru", On("annul", "2024-07-10")))),
        ["SUCCEED"] = static () => Asked(
            Dossier.Of(Given.Lapas, Given.Company.Dissolve(Given.Day("2025-01-24"), Succession.By(Next.Id), On("gone", "2025-01-24")).Value, Next, CohortsGiven.Programme(), Pks, Partners).Value
                .HoldingAll(Given.Now, Holding.Cohorts, Holding.Agreements),
            Given.Day("2025-01-20"), static c => c.Then(static r => r.Succeed(Next.Id, Given.Day("2025-01-27"), "diteruskan", On("succeed", "2025-01-26")))),
        ["COMPLETE-FACTS"] = static () => Reviewed(Given.Whole(Own), Facts with { Risk = Fact<Timeline<RiskLevel>>.Unknown }, static c => DomainResult.Success(c.Dossier.Knowing(Facts))),
        ["DESIGNATE"] = static () => Reviewed(In(Undesignated!, Own), Facts, static c => c.Dossier.Find(Own.Facility)!.Designate(new([Sex.Male]), Given.Day("2000-01-01"), On("men")).Bind(f => c.Dossier.With(f))),
        ["LOAD"] = static () => ToDo(Dossier.Of(Own, CohortsGiven.Programme()).Value.HoldingAll(Given.Now, Holding.Cohorts, Holding.Agreements), First, static c => c.Dossier.With(Given.Lapas)),
        ["DECLARE"] = static () => ToDo(Given.Of(Partners, Pks), Given.Day("2025-01-20"), static c => DomainResult.Success(c.Dossier.HoldingAll(Given.Now, Holding.Agreements, Holding.Cohorts))),
        ["HOLD"] = static () => ToDo(Given.Whole(Own), First, static c => c.Hold(CohortsGiven.Session(1), new([Person], []), On("hold", "2024-06-03"))),
        ["HOLD of a session that is not covered"] = static () => ToDo(Given.Whole(Partners), Given.Day("2025-01-20"), static c => c.Hold(CohortsGiven.Session(1), new([], []), On("hold", "2025-01-20"))),
        ["CANCEL"] = static () => ToDo(
            Given.Whole(Partners, Pks.Suspend(Given.Day("2025-01-15"), null, "renovasi", On("suspend", "2025-01-14")).Value), Given.Day("2025-01-20"),
            static c => c.Then(static r => r.Cancel(CohortsGiven.Session(1), "perjanjian ditangguhkan", On("cancel", "2025-01-20")))),
        ["CORRECT"] = static () => Reviewed(
            Given.Whole(Own.HeldAll(1, 6)), Facts with { ExpectedRelease = Given.Day("2024-06-07") },
            static c => c.Correct(CohortsGiven.Session(6), Person, new(LessonHours.None, AbsenceKind.Unexcused), On("correct"), "sudah bebas")),
        ["ANSWER"] = static () => ToDo(
            Given.Whole(Own.Apply(CohortsGiven.Person(3), First, On("apply", "2024-06-03")).Value), Day, static c => c.Then(static r => r.Approve(EntryId.From("apply"), Day, On("approve")))),
        ["SELECT"] = static () => ToDo(
            Given.Whole(Own.Apply(CohortsGiven.Person(3), First, On("apply", "2024-06-03")).Bind(static c => c.Approve(EntryId.From("apply"), First, On("approve", "2024-06-03"))).Value), Day,
            static c => DomainResult.Success(c.Select([CohortsGiven.Facts(CohortsGiven.Person(3))], Day))),
        ["ANNUL"] = static () => ToDo(Unproven(), Given.Day("2025-08-11"), static c => c.Annul(EntryId.From("recognise"), "tidak terbukti", On("annul", "2025-08-11"))),
        ["ANNUL of a result that the records no longer give"] = static () => ToDo(
            Given.Whole(Enumerable.Range(1, 6).Aggregate(
                Completed(), static (c, i) => c.Correct(CohortsGiven.Session(i), Person, new(LessonHours.None, AbsenceKind.Unexcused), On($"correct-{i}", "2024-07-11"), "salah catat").Value)),
            Given.Day("2024-07-12"), static c => c.Annul(EntryId.From("complete"), "daftar hadir dikoreksi", On("annul", "2024-07-12"))),
        ["ASSESS"] = static () => ToDo(Given.Whole(Later.HeldAll(1, 20)), Given.Day("2025-09-10"), static c => c.Then(static r => r.Assessed(Person, true, "2025-09-10", "assess"))),
        ["ASSESS by closing"] = static () => ToDo(
            Given.Whole(Later.HeldAll(1, 20)), Given.Day("2025-09-10"), static c => c.Then(static r => r.CloseAssessment(Given.Day("2025-09-10"), On("close", "2025-09-10")))),
        ["COMPLETE"] = static () => ToDo(Given.Whole(Passed()), Late, static c => c.Complete(Person, Late, On("complete", "2024-07-10"))),
        ["CERTIFY"] = static () => ToDo(Given.Whole(Completed()), Late, static c => c.Certify(Person, Number, Late, On("certify", "2024-07-10"))),
        ["CONFIRM"] = static () => ToDo(
            Given.Whole(Certified().Correct(CohortsGiven.Session(1), Person, new(LessonHours.None, AbsenceKind.Unexcused), On("correct", "2024-07-11"), "salah catat").Value), Given.Day("2024-07-12"),
            static c => c.ConfirmCertificate(Number, "masih cukup", On("confirm", "2024-07-12"))),
        ["REVOKE"] = static () => ToDo(
            Given.Whole(Certified(), Certified(Given.Cohort2)), Late, static c => c.Then(static r => r.RevokeCertificate(Number, Given.Day("2024-07-11"), "nomor ganda", On("revoke", "2024-07-11")))),
        ["COVER beyond a quota"] = static () => Of(Given.With(new Quota(QuotaUnit.People, 1, QuotaPer.Term)), static limited => Asked(
            Given.Whole(limited, Given.Cohort(Given.Cohort1, CohortsGiven.Plan("2024-06-03", byPartner: true)).Enrolled(2, agreements: Pks)), Day,
            c => c.Dossier[limited.Id].Change(static a => a.Amend(new Addendum(First) { Terms = new() { Quotas = [new Quota(QuotaUnit.People, 5, QuotaPer.Term)] } }, "2024-06-14")))),
    };

    public static TheoryData<string> Names => [.. Situations.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Are_told_with_a_command_that_is_taken(string situation)
    {
        var (at, found, give) = Situations[situation]();

        found.Should().Contain(f => f.Remedy.Code == situation.Split(" ")[0]);
        var given = give(at);
        given.ValidationErrors.Select(static e => e.ErrorCode).Should().BeEmpty();
    }

    /// <summary>The facility closes on 14 June; the agreement is suspended from 24 to 26 January and ends on 31 January 2025.</summary>
    [Fact]
    public void Tell_apart_why_a_session_is_not_covered()
    {
        var closing = In(Given.Lapas.Close(Given.Day("2024-06-14"), On("close", "2024-06-07")).Value, Own)[Own.Id];
        var suspended = Given.Whole(Pks.Suspend(Given.Day("2025-01-24"), Given.Day("2025-01-26"), "renovasi", On("suspended", "2025-01-14")).Value, Partners)[Partners.Id];

        OfTheCohort(closing, "2024-06-14").Should().Equal(
            ("The facility does not exist or is closed on 17 June 2024 to 21 June 2024 inclusive; 24 June 2024 to 28 June 2024 inclusive.", Given.Day("2024-06-17"), Remedy.Cancel));
        OfTheCohort(suspended, "2025-01-24").Should().Equal(
            ("Sessions to come are not covered on: 24 January 2025.", Given.Day("2025-01-24"), Remedy.Resume),
            ("Sessions to come are not covered on: 3 February 2025 to 7 February 2025 inclusive; 10 February 2025 to 14 February 2025 inclusive.", Given.Day("2025-02-03"), Remedy.Cover));

        static IEnumerable<(string, LocalDate, Remedy)> OfTheCohort(CohortInDossier at, string day) =>
            at.Review(Given.Day(day), static p => CohortsGiven.Facts(p)).Where(static f => f.Participant is null).Select(static f => (f.Reason.Text.En, f.Since, f.Remedy));
    }

    /// <summary>The course of PT Swen from 20 January to 14 February 2025 under PKS-1, which was terminated on 24 January or ran out on the 31st.</summary>
    [Theory]
    [InlineData(true, "2025-01-27")]
    [InlineData(false, "2025-02-03")]
    public void Tell_a_terminated_agreement_from_one_that_ran_out(bool isTerminated, string firstDay)
    {
        var (code, remedy) = (CohortErrors.SessionsUncovered.Code, isTerminated ? Remedy.Replan : Remedy.Cover);
        CooperationAgreement pks = isTerminated ? Terminated : Pks, other = AgreementsGiven.Draft("PKS-2", AgreedPeriod.Between(Given.Day("2023-02-01"), Given.Day("2025-01-22")).Value).Signed();

        Found(pks).Should().Equal((code, Given.Day(firstDay), remedy));
        Found(pks, other).Should().Equal((code, Given.Day(firstDay), Remedy.Cover));

        static IEnumerable<(string, LocalDate, Remedy)> Found(params AggregateRoot[] agreements) =>
            Given.Whole([Partners, .. agreements])[Partners.Id].Review(Given.Day("2025-01-20"), static p => CohortsGiven.Facts(p)).Select(static f => (f.Reason.ErrorCode, f.Since, f.Remedy));
    }

    /// <summary>The last session is held on 29 August 2025: assessments wait from the next day on, until somebody is competent or they are closed.</summary>
    [Theory]
    [InlineData("2025-08-29", 20, null, false)]
    [InlineData("2025-08-30", 20, null, true)]
    [InlineData("2026-08-30", 20, null, true)]
    [InlineData("2025-08-30", 20, false, true)]
    [InlineData("2025-08-30", 20, true, false)]
    [InlineData("2025-08-30", 19, null, false)]
    public void Tell_of_assessments_once_the_last_session_is_held(string day, int held, bool? isCompetent, bool isTold)
    {
        var cohort = Later.HeldAll(1, held);
        cohort = isCompetent is { } result ? cohort.Assessed(Person, result, "2025-08-29", "assess").Value : cohort;

        Assessments(cohort).Should().Equal(isTold ? [("The assessment of P-001 is still open.", Given.Day("2025-08-30"), Remedy.Assess)] : []);
        Assessments(cohort.CloseAssessment(Given.Day("2025-08-29"), On("close", "2025-08-29")).Value).Should().BeEmpty();

        IEnumerable<(string, LocalDate, Remedy)> Assessments(Cohort of) => Given.Whole(of)[Given.Cohort1].Next(Given.Day(day))
            .Where(static f => f.Reason.ErrorCode == "COHORT-TO-ASSESS").Select(static f => (f.Reason.Text.En, f.Since, f.Remedy));
    }

    /// <summary>What a paper needs and the dossier does not hold is told once, though several parts of the answer need it.</summary>
    [Fact]
    public void Name_what_a_paper_needs_once()
    {
        Told(Dossier.Of(Programme, Completed())).Should().Equal("Not in the dossier: the facility UPT-S. So this cannot be determined; load what is missing and hand it in.");
        Told(Dossier.Of(Given.Lapas, Programme, Pks, Completed(Pks))).Should().Equal(
            "Not in the dossier: the party SWEN. So this cannot be determined; load what is missing and hand it in.");

        static IEnumerable<string> Told(DomainResult<Dossier> dossier) =>
            dossier.Value.HoldingAll(Given.Now, Holding.Cohorts, Holding.Agreements)[Given.Cohort1].Certify(Person, Number, Late, On("certify", "2024-07-10"))
                .ValidationErrors.Select(static e => e.Text.En);
    }

    [Fact]
    public void Are_all_told_somewhere() =>
        Situations.Keys.Select(static k => k.Split(" ")[0]).Distinct().Should().BeEquivalentTo(Remedy.All.Select(static r => r.Code));

    [Fact]
    public void Name_a_public_command()
    {
        foreach (var remedy in Remedy.All)
        {
            var (type, member) = (remedy.Command.Split('.')[0], remedy.Command.Split('.')[1]);
            typeof(Remedy).Assembly.GetExportedTypes().Single(t => t.Name == type).GetMember(member, BindingFlags.Public | BindingFlags.Instance).Should().NotBeEmpty(remedy.Command);
        }
    }

    [Theory]
    [InlineData("docs/how-to/review-a-roster.md")]
    [InlineData("docs/id/how-to/review-a-roster.md")]
    public void Have_their_ground_or_are_about_the_records(string page)
    {
        var ofRecords = Codes().Matches(Repository.Read(page)).Select(static m => m.Groups["code"].Value).ToHashSet(StringComparer.Ordinal);
        var found = Situations.Values.SelectMany(static s => s().Found).Select(static f => f.Reason).ToList();

        found.Where(static e => e.Basis is null).Select(static e => e.ErrorCode).Distinct().Should().BeEquivalentTo(ofRecords.Except(NotInASituation), "these have no ground but the records");
        found.Where(e => e.Basis is not null && ofRecords.Contains(e.ErrorCode)).Should().BeEmpty("these have another ground");
        InTheSources().Where(static d => d.Basis is null).Select(static d => d.Code).Except(ofRecords).Should().BeEmpty("the sources of the findings name them");
    }

    private static readonly string[] NotInASituation = ["SPACE-NOT-AVAILABLE", "SPACE-LEFT-BEHIND", "SPACE-TOO-SMALL", "COVERAGE-UNDETERMINED", "COHORT-HELD-NOT-SERVING"];

    private static IEnumerable<ErrorDefinition> InTheSources() =>
        Repository.Sources.Where(static s => s.Key is "Dossiers/CohortInDossier.Review.cs" or "Dossiers/Finding/CohortInDossier.Waiting.cs" or "Dossiers/RosterReview.cs")
            .SelectMany(static s => Reasons().Matches(s.Value))
            .Select(static m => (ErrorDefinition)typeof(CohortErrors).GetProperty(m.Groups["name"].Value)!.GetValue(null)!)
            .Distinct();

    // In the table of grounds each line begins with "records of".
    [GeneratedRegex(@"(?<=^\| (?:records|catatan) .*)`(?<code>[A-Z-]+)`", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Codes();

    [GeneratedRegex(@"CohortErrors\.(?<name>\w+)\.For\(", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Reasons();

    private static Facility Undesignated { get; } = Facility.Establish(
        AgreementsGiven.UptS, "Lapas Kelas IIA Serang", FacilityKind.Lapas, FacilityClass.IIA, IndonesianTimeZone.Wib, Given.Day("2000-01-01"), Given.On("2020-01-01", "lapas")).Value;

    private static Recording On(string id, string day = "2024-06-14") => Given.On(day, id);

    private static Situation Of<T>(T value, Func<T, Situation> make) => make(value);

    private static Dossier In(Facility facility, Cohort cohort) =>
        Dossier.Of(facility, Given.Company, CohortsGiven.Programme(), cohort).Value.HoldingAll(Given.Now, Holding.Cohorts, Holding.Agreements);

    private static Situation Reviewed(Dossier dossier, ParticipantFacts facts, Func<CohortInDossier, IDomainResult> give) =>
        new(dossier[Given.Cohort1], dossier[Given.Cohort1].Review(Day, _ => facts), give);

    private static Situation Asked(Dossier dossier, LocalDate day, Func<CohortInDossier, IDomainResult> give) =>
        new(dossier[Given.Cohort1], dossier[Given.Cohort1].Review(day, static p => CohortsGiven.Facts(p)), give);

    private static Situation ToDo(Dossier dossier, LocalDate day, Func<CohortInDossier, IDomainResult> give) =>
        new(dossier[Given.Cohort1], dossier[Given.Cohort1].Next(day), give);

    private static Cohort Passed(CooperationAgreement? agreement = null, CohortId? id = null)
    {
        CoveringAgreement[] agreements = agreement is null ? [] : [agreement];
        return Cohort.Open(id ?? Given.Cohort1, Programme, CohortsGiven.Plan("2024-06-03", byPartner: agreement is not null), Given.On("2022-01-02", "open")).Value
            .Enrolled(1, agreements: agreements).HeldAll(1, 20, agreements: agreements).Assessed(Person, true, "2024-06-28", "assess").Value;
    }

    private static Cohort Completed(CooperationAgreement? agreement = null, CohortId? id = null)
    {
        var dossier = agreement is null ? Given.Whole(Passed(null, id)) : Given.Whole(Passed(agreement, id), agreement);
        return dossier[id ?? Given.Cohort1].Complete(Person, Late, On("complete", "2024-07-10")).Value.Cohort;
    }

    private static Cohort Certified(CohortId? id = null) =>
        Given.Whole(Completed(null, id))[id ?? Given.Cohort1].Certify(Person, Number, Late, On("certify", "2024-07-10")).Value.Cohort;

    private static Cohort Wanting(CohortId id) => Given.Cohort(
        id, CohortsGiven.Plan("2024-06-14", 1) with { Sessions = [CohortsGiven.Sessions("2024-06-14", 1)[0] with { Space = Given.Workshop, Instructor = new(InstructorKind.Petugas, "INS-1") }] }).Enrolled(1);

    private static Cohort Unplanned() => Cohort.Open(
        Given.Cohort1, CohortsGiven.Programme(CohortsGiven.Modular() with { Units = [.. CohortsGiven.Modular().Units, CompetencyUnit.Of("C.20SAB00.002.1", "Mengemas sabun").Value] }),
        CohortsGiven.ModularPlan() with { Sessions = CohortsGiven.Sessions("2025-08-04", 20).Select(static s => s with { Modules = [new("Praktik")] }).ToValueList() }, Given.On("2022-01-02", "open")).Value;

    private static Dossier Unproven()
    {
        var programme = CohortsGiven.Programme(CohortsGiven.Modular());
        var earlier = CohortId.From("ANG-0");
        var there = Cohort.Open(earlier, programme, CohortsGiven.ModularPlan(6) with { Sessions = CohortsGiven.Sessions("2025-06-02", 6) }, Given.On("2022-01-02", "open-0")).Value.Enrolled(1).HeldAll(1, 6);
        var here = Cohort.Open(Given.Cohort1, programme, CohortsGiven.ModularPlan(), Given.On("2022-01-02", "open-1")).Value.Enrolled(1);
        var dossier = Dossier.Of(Given.Lapas, programme, there, here).Value.HoldingAll(Given.Now, Holding.Cohorts, Holding.Agreements);
        dossier = dossier[Given.Cohort1].Recognise(CohortsGiven.Credit(Person, 48), Given.Day("2025-08-04"), On("recognise", "2025-08-04")).Value.Dossier;
        return dossier[earlier].Correct(CohortsGiven.Session(1), Person, new(LessonHours.None, AbsenceKind.Unexcused), On("correct", "2025-08-06"), "keliru").Value.Dossier;
    }
}
