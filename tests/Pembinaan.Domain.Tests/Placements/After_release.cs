using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Placements;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Stakeholders;
using Pembinaan.Domain.Tests.Cohorts;
using Pembinaan.Domain.Time;
using static Pembinaan.Domain.Tests.Cohorts.Given;

namespace Pembinaan.Domain.Tests.Placements;

public class After_release
{
    private static readonly StakeholderId Disnaker = StakeholderId.From("DISNAKER-CILEGON");
    private static readonly PartyId Bapas = FacilityId.From("BAPAS-SERANG");
    private static readonly JobOpening Shop = new() { Code = "Warung sabun", Employer = null, FirstDay = Day("2025-10-01"), Subjects = [Sabun] };

    private static Cohort Certified { get; } = Certify();

    internal static Certificate AnyCertificate => Certified.Certificates.Single().Certificate;

    private static JobReferral Business { get; } = JobReferral.StartBusiness(JobReferralId.From("R-1"), Match(Shop), Dossiers.Given_work.Office(Disnaker), On("2025-10-01", "start")).Value;

    [Fact]
    public void A_business_of_ones_own_is_an_outcome_beside_being_placed()
    {
        Business.StatusOn(Day("2025-09-30")).Should().Be(ReferralStatus.NotYet);
        Business.StatusOn(Day("2025-10-01")).Should().Be(ReferralStatus.OwnBusiness);
        (Business.Since, Business.ReferredBy, Business.Opening!.Employer).Should().Be((Day("2025-10-01"), Disnaker, null));
        Business.Certificates.Should().Equal(CertificateNumber.From("SERT-1"));
        var ended = Business.End(Day("2026-01-31"), ReferralEnd.Finished, On("2026-02-01", "end")).Value;
        ended.StatusOn(Day("2026-02-01")).Should().Be(ReferralStatus.Ended);
        Business.Accept(Day("2025-10-02"), On("2025-10-02", "accept")).Has(PlacementErrors.StepOutOfOrder).Should().BeTrue("nobody referred");
        Business.Place(Day("2025-10-02"), On("2025-10-02", "place")).Has(PlacementErrors.StepOutOfOrder).Should().BeTrue();
    }

    [Fact]
    public void A_business_is_ended_by_no_employer()
    {
        Business.End(Day("2026-01-31"), ReferralEnd.Dismissed, On("2026-02-01", "end")).Has(PlacementErrors.NobodyDismisses).Should().BeTrue();
        var ended = Business.End(Day("2026-01-31"), ReferralEnd.Resigned, On("2026-02-01", "end")).Value;

        ended.Journal.Entries.Last().Event!.In(Language.Indonesian).Should().Be("Usaha sendiri berakhir, hari terakhir 31 Januari 2026: Berhenti atas kemauan sendiri");
        ended.Correct(EntryId.From("end"), new Pembinaan.Domain.Placements.Events.WorkEnded(Day("2026-01-31"), ReferralEnd.Dismissed, null), "keliru", On("2026-02-02", "right"))
            .Has(PlacementErrors.NobodyDismisses).Should().BeTrue();
    }

    [Theory]
    [InlineData(true, "Usaha sendiri berakhir, hari terakhir 31 Januari 2026: Selesai", "Business of one's own ended, last day 31 January 2026: Finished")]
    [InlineData(false, "Pekerjaan berakhir, hari terakhir 31 Januari 2026: Selesai", "Work ended, last day 31 January 2026: Finished")]
    [InlineData(null, "Pekerjaan atau usaha berakhir, hari terakhir 31 Januari 2026: Selesai", "Work or business ended, last day 31 January 2026: Finished")]
    public void An_end_says_what_ended(bool? isOwnBusiness, string id, string en)
    {
        var ended = new Pembinaan.Domain.Placements.Events.WorkEnded(Day("2026-01-31"), ReferralEnd.Finished, null, isOwnBusiness);

        (ended.In(Language.Indonesian), ended.In(Language.English)).Should().Be((id, en));
        Business.End(Day("2026-01-31"), ReferralEnd.Finished, On("2026-02-01", "end")).Value
            .Correct(EntryId.From("end"), ended with { LastDay = Day("2026-01-30") }, "keliru", On("2026-02-02", "right"))
            .Has(PlacementErrors.StepOutOfOrder).Should().Be(isOwnBusiness == false, "it was a business");
    }

    [Fact]
    public void An_end_of_work_with_an_employer_is_no_end_of_a_business() =>
        Dossiers.Given_work.Employed.End(Day("2026-01-31"), ReferralEnd.Finished, On("2026-02-01", "end")).Value.Ended!.IsOwnBusiness.Should().BeFalse();

    [Fact]
    public void A_business_needs_readiness_and_has_no_employer()
    {
        var early = CandidateMatch.Of(CandidateOf("2025-10-01"), Shop);

        JobReferral.StartBusiness(JobReferralId.From("R-2"), early, null, On("2025-10-01", "start")).Has(PlacementErrors.DoesNotFit).Should().BeTrue("the day of release itself is not free");
        JobReferral.StartBusiness(JobReferralId.From("R-2"), Match(Shop with { Employer = Disnaker }), null, On("2025-10-01", "start")).ValidationErrors.Single().ErrorCode.Should().Be("PLACE-HAS-EMPLOYER");
        JobReferral.HandOn(JobReferralId.From("R-3"), CandidateOf("2025-09-30"), Dossiers.Given_work.Office(Disnaker), Day("2025-09-10"), Day("2025-09-10"), On("2025-09-10", "hand")).Value
            .StartBusiness(Match(Shop with { Employer = Disnaker }), On("2025-10-01", "start")).Has(PlacementErrors.HasEmployer).Should().BeTrue();
        JobReferral.Refer(JobReferralId.From("R-2"), Match(Shop), Dossiers.Given_work.Office(Disnaker), Day("2025-10-01"), On("2025-10-01", "refer")).Has(PlacementErrors.NoEmployer).Should().BeTrue();
    }

    [Fact]
    public void Capital_says_by_whom_what_how_much_and_under_which_agreement()
    {
        var given = Business.GiveCapital(Disnaker, "alat cetak sabun", Day("2025-10-02"), On("2025-10-02", "capital"), 5_000_000, AgreementId.From("PKS-1")).Value;

        given.Capital.Single().In(Language.Indonesian).Should().Be("Modal diberikan oleh DISNAKER-CILEGON pada 2 Oktober 2025: alat cetak sabun (Rp5.000.000), menurut PKS-1");
        given.Capital.Single().In(Language.English).Should().Be("Capital given by DISNAKER-CILEGON on 2 October 2025: alat cetak sabun (Rp5,000,000), under PKS-1");
        Business.GiveCapital(Disnaker, "uang", Day("2025-10-02"), On("2025-10-02", "capital"), 0).Has(PlacementErrors.CapitalNotPositive).Should().BeTrue();
        Business.GiveCapital(Disnaker, "uang", Day("2025-10-02"), On("2025-10-02", "capital"), 1).IsSuccess.Should().BeTrue();
        Business.GiveCapital(Disnaker, "uang", Day("2025-10-03"), On("2025-10-02", "capital")).Has(PlacementErrors.Ahead).Should().BeTrue();
        Business.GiveCapital(Disnaker, " ", Day("2025-10-02"), On("2025-10-02", "capital")).Has(JournalErrors.BlankText).Should().BeTrue();
    }

    [Fact]
    public void Mentoring_has_a_mentor_a_time_and_an_agreement()
    {
        var period = ValidityPeriod.Lasting(Day("2025-10-01"), Term.OfMonths(6)).Value;

        Business.Mentor(Bapas, period, On("2025-10-01", "mentor"), AgreementId.From("PKS-1")).Value.Mentoring.Single().In(Language.Indonesian)
            .Should().Be("Pendampingan oleh BAPAS-SERANG: 1 Oktober 2025 sampai dengan 31 Maret 2026, menurut PKS-1");
    }

    [Theory]
    [InlineData("2025-09-30", "PLACE-CHECK-IN-EARLY")]
    [InlineData("2025-10-01", null)]
    [InlineData("2025-11-01", null)]
    [InlineData("2025-11-02", "PLACE-AHEAD")]
    public void A_check_in_is_made_from_the_first_day_to_that_of_its_recording(string day, string? refused) =>
        Business.CheckIn(Day(day), CheckInFinding.AtWork, Bapas, On("2025-11-01", "check")).ValidationErrors.SingleOrDefault()?.ErrorCode.Should().Be(refused);

    /// <summary>2 October begins at 17:00 UTC in WIB, at 16:00 in WITA, at 15:00 in WIT.</summary>
    [Theory]
    [InlineData("WIB", "2025-10-01T16:59:59Z", "the day of recording, 1 October 2025 (WIB); record it once it has happened.")]
    [InlineData("WIB", "2025-10-01T17:00:00Z", null)]
    [InlineData("WITA", "2025-10-01T15:59:59Z", "the day of recording, 1 October 2025 (WITA); record it once it has happened.")]
    [InlineData("WITA", "2025-10-01T16:00:00Z", null)]
    [InlineData(null, "2025-10-01T14:59:59Z", "the day of recording, 1 October 2025 (WIT, as its zone is not known); record it once it has happened.")]
    [InlineData(null, "2025-10-01T15:00:00Z", null)]
    public void A_day_lies_ahead_until_it_begins_in_the_zone_of_the_record(string? zone, string at, string? refused)
    {
        IndonesianTimeZone.TryFromCode(zone ?? "", out var known);
        var match = CandidateMatch.Of(CandidateOf("2025-09-30") with { Zone = known }, Shop);
        var business = JobReferral.StartBusiness(JobReferralId.From("R-1"), match, Dossiers.Given_work.Office(Disnaker), On("2025-10-01", "start")).Value;
        var recorded = Recording.Of("check", NodaTime.Text.InstantPattern.ExtendedIso.Parse(at).Value, "petugas");

        business.Zone.Should().Be(known);
        var checkedIn = business.CheckIn(Day("2025-10-02"), CheckInFinding.AtWork, Bapas, recorded);
        checkedIn.Has(PlacementErrors.Ahead).Should().Be(refused is not null);
        checkedIn.ValidationErrors.Select(static e => e.Text.En).SingleOrDefault()?.Should().EndWith(refused);
    }

    [Fact]
    public void The_zone_is_that_of_the_cohort_that_began_last()
    {
        CandidateOf("2025-09-30").Zone.Should().Be(Certified.Zone);
        Candidate.Of(Facts(Person(1)), DateSet.None, Day("2025-09-15")).Zone.Should().BeNull();
        var handed = JobReferral.HandOn(JobReferralId.From("R-4"), CandidateOf("2025-09-30") with { Zone = IndonesianTimeZone.Wita }, Dossiers.Given_work.Office(Disnaker), Day("2025-09-10"), Day("2025-09-10"), On("2025-09-10", "hand")).Value;
        handed.StartBusiness(Match(Shop), On("2025-10-01", "b")).Value.Zone.Should().Be(IndonesianTimeZone.Wita, "the register says it first");
    }

    [Theory]
    [InlineData("2025-09-30", true)]
    [InlineData("2025-10-01", false)]
    [InlineData("2025-12-31", false)]
    [InlineData("2026-01-01", true)]
    public void Capital_outside_the_time_of_the_business_is_told(string day, bool isTold)
    {
        var ended = Business.End(Day("2025-12-31"), ReferralEnd.Finished, On("2026-01-01", "end")).Value;
        var given = ended.GiveCapital(Disnaker, "uang", Day(day), On("2026-01-02", "capital"));

        given.Value.Capital.Should().ContainSingle();
        given.Warnings.Select(static w => w.Text.En).Should().Equal(isTold ? [$"Capital was given on {IndonesianDate.Format(Day(day), Language.English)}, outside the time of work or business: 1 October 2025 to 31 December 2025 inclusive."] : []);
        ended.GiveCapital(Disnaker, "uang", Day("2025-12-01"), On("2026-01-02", "capital")).Value
            .Correct(EntryId.From("capital"), given.Value.Capital[0], "salah hari", On("2026-01-03", "x")).Has(PlacementErrors.CapitalOutside).Should().Be(isTold);
        given.Value.GiveCapital(Disnaker, "uang", Day("2025-12-01"), On("2026-01-03", "more")).Warnings.Should().BeEmpty("it is told once");
    }

    [Theory]
    [InlineData("2025-10-01", "2025-12-31", false)]
    [InlineData("2025-09-30", "2025-12-31", true)]
    [InlineData("2025-10-01", "2026-01-01", true)]
    public void Mentoring_outside_the_time_of_the_business_is_told(string first, string last, bool isTold)
    {
        var period = ValidityPeriod.Between(Day(first), Day(last)).Value;
        var mentored = Business.Mentor(Bapas, period, On("2025-10-01", "mentor"));

        mentored.Has(PlacementErrors.MentoringOutside).Should().Be(Day(first) < Shop.FirstDay, "the business has no end yet");
        var ended = mentored.Value.End(Day("2025-12-31"), ReferralEnd.Finished, On("2026-01-01", "end"));
        ended.Warnings.Select(static w => w.ErrorCode).Should().Equal(isTold ? ["PLACE-MENTORING-OUTSIDE"] : []);
        Business.End(Day("2025-12-31"), ReferralEnd.Finished, On("2026-01-01", "end")).Value.Mentor(Bapas, period, On("2026-01-02", "mentor")).Has(PlacementErrors.MentoringOutside).Should().Be(isTold);
    }

    [Theory]
    [InlineData("2025-11-01", CheckInFinding.NotAtWork, true)]
    [InlineData("2025-11-01", CheckInFinding.NotReached, false)]
    [InlineData("2025-11-01", CheckInFinding.AtWork, false)]
    [InlineData("2025-11-02", CheckInFinding.NotAtWork, false)]
    public void Two_check_ins_of_one_day_do_not_exclude_each_other(string day, CheckInFinding found, bool isRefused)
    {
        var seen = Business.CheckIn(Day("2025-11-01"), CheckInFinding.AtWork, Bapas, On("2025-11-01", "c1")).Value;
        var again = seen.CheckIn(Day(day), found, Disnaker, On("2025-11-02", "c2"));

        again.Has(PlacementErrors.CheckInContradicts).Should().Be(isRefused);
        again.IsSuccess.Should().Be(!isRefused);
        seen.Correct(EntryId.From("c1"), seen.CheckIns[0] with { Found = CheckInFinding.NotAtWork }, "salah ketik", On("2025-11-02", "x")).IsSuccess.Should().BeTrue("the wrong one is mended");
    }

    [Theory]
    [InlineData("2025-11-01", CheckInFinding.NotAtWork, "2025-11-01", CheckInFinding.AtWork, true)]
    [InlineData("2025-11-01", CheckInFinding.NotAtWork, "2025-12-01", CheckInFinding.AtWork, true)]
    [InlineData("2025-12-01", CheckInFinding.AtWork, "2025-11-01", CheckInFinding.NotAtWork, true)]
    [InlineData("2025-12-01", CheckInFinding.NotAtWork, "2025-11-30", CheckInFinding.AtWork, false)]
    [InlineData("2025-11-01", CheckInFinding.NotAtWork, "2025-12-01", CheckInFinding.NotReached, false)]
    [InlineData("2025-11-01", CheckInFinding.NotAtWork, "2025-12-01", CheckInFinding.NotAtWork, false)]
    public void Nobody_is_at_work_again_after_having_been_found_without_it(string first, CheckInFinding found, string second, CheckInFinding then, bool isRefused)
    {
        var seen = Business.CheckIn(Day(first), found, Bapas, On("2026-01-02", "c1")).Value;
        var again = seen.CheckIn(Day(second), then, Disnaker, On("2026-01-02", "c2"));

        again.IsSuccess.Should().Be(!isRefused);
        again.Has(PlacementErrors.CheckInContradicts).Should().Be(isRefused);
        again.ValidationErrors.All(e => e.Text.En.Contains(IndonesianDate.Format(Day(first), Language.English), StringComparison.Ordinal)).Should().BeTrue("the first is named");
        seen.Annul(EntryId.From("c1"), "salah orang", On("2026-01-02", "x")).Bind(r => r.CheckIn(Day(second), then, Disnaker, On("2026-01-02", "c2"))).IsSuccess.Should().BeTrue();
    }

    [Theory]
    [InlineData("2025-09-30", "PLACE-AHEAD")]
    [InlineData("2025-10-01", null)]
    public void Nobody_is_handed_on_and_no_business_begins_ahead_of_its_recording(string recorded, string? refused)
    {
        var id = JobReferralId.From("R-5");
        var first = JobReferral.HandOn(id, CandidateOf("2025-09-30"), Dossiers.Given_work.Office(Disnaker), Day("2025-09-10"), Day("2025-09-10"), On("2025-09-10", "hand")).Value;

        Code(JobReferral.HandOn(id, CandidateOf("2025-09-30"), Dossiers.Given_work.Office(Disnaker), Day("2025-09-10"), Day("2025-10-01"), On(recorded, "hand"))).Should().Be(refused);
        Code(JobReferral.StartBusiness(id, Match(Shop), null, On(recorded, "start"))).Should().Be(refused);
        Code(first.StartBusiness(Match(Shop), On(recorded, "start"))).Should().Be(refused);

        static string? Code(DomainResult<JobReferral> result) => result.ValidationErrors.SingleOrDefault()?.ErrorCode;
    }

    [Theory]
    [InlineData("2025-12-30", "PLACE-CHECK-IN-BEFORE-PLAN")]
    [InlineData("2025-12-31", null)]
    [InlineData("2026-01-01", null)]
    public void A_planned_check_in_is_answered_on_its_day_or_later(string day, string? refused)
    {
        var planned = Business.PlanCheckIn(Day("2025-12-31"), Bapas, On("2025-10-01", "p1")).Value;

        planned.CheckIn(Day(day), CheckInFinding.AtWork, Bapas, On(day, "c1"), Day("2025-12-31")).ValidationErrors.SingleOrDefault()?.ErrorCode.Should().Be(refused);
        var unplanned = planned.CheckIn(Day("2025-12-30"), CheckInFinding.AtWork, Bapas, On("2025-12-30", "c0")).Value;
        unplanned.CheckInsDue(Day("2025-12-31")).Should().ContainSingle("a check-in before the day leaves the plan open");
    }

    [Fact]
    public void Nothing_is_looked_after_before_work_begins()
    {
        var referred = JobReferral.Refer(JobReferralId.From("R-3"), Match(Shop with { Employer = Disnaker }), Dossiers.Given_work.Office(Disnaker), Day("2025-09-15"), On("2025-09-15", "refer")).Value;

        referred.CheckIn(Day("2025-09-20"), CheckInFinding.AtWork, Bapas, On("2025-09-20", "check")).Has(PlacementErrors.NoWork).Should().BeTrue();
        referred.PlanCheckIn(Day("2025-12-31"), Bapas, On("2025-09-20", "plan")).Has(PlacementErrors.NoWork).Should().BeTrue();
        referred.GiveCapital(Disnaker, "uang", Day("2025-09-20"), On("2025-09-20", "capital")).Has(PlacementErrors.NoWork).Should().BeTrue();
        var kept = referred.KeptAfter(3, Day("2026-06-01")).Value;
        (kept.Day, kept.Answer, kept.Reason!.ErrorCode).Should().Be((null, KeptAnswer.NotYet, "PLACE-NO-WORK"));
    }

    [Theory]
    [InlineData("2026-03-30", 1, 1)]
    [InlineData("2026-03-31", 2, 0)]
    [InlineData("2026-04-01", 2, 0)]
    public void No_check_in_is_due_after_the_last_day_of_what_ended(string last, int due, int told)
    {
        var planned = Business.PlanCheckIn(Day("2025-12-31"), Bapas, On("2025-10-01", "p1")).Bind(b => b.PlanCheckIn(Day("2026-03-31"), Bapas, On("2025-10-01", "p2"))).Value;
        var ended = planned.End(Day(last), ReferralEnd.Finished, On("2026-04-02", "end"));

        ended.Warnings.Select(static w => w.Text.En).Should().Equal(Enumerable.Repeat("A check-in is planned for 31 March 2026, after the last day of work or business, 30 March 2026; it need not be made.", told));
        ended.Value.CheckInsDue(Day("2026-12-31")).Should().HaveCount(due);
        var more = ended.Value.PlanCheckIn(Day(last).PlusDays(2), Bapas, On("2026-04-02", "p3"));
        more.Warnings.Select(static w => w.ErrorCode).Should().Equal("PLACE-CHECK-IN-AFTER-END");
        more.Value.CheckInsDue(Day("2026-12-31")).Should().HaveCount(due);
        ended.Value.PlanCheckIn(Day("2026-02-01"), Bapas, On("2026-04-02", "p3")).Warnings.Should().BeEmpty();
    }

    [Fact]
    public void Planned_check_ins_are_due_until_they_are_made()
    {
        var planned = Business.PlanCheckIn(Day("2025-12-31"), Bapas, On("2025-10-01", "p1")).Bind(b => b.PlanCheckIn(Day("2026-03-31"), Bapas, On("2025-10-01", "p2"))).Value;

        planned.CheckInsDue(Day("2025-12-30")).Should().BeEmpty();
        planned.CheckInsDue(Day("2025-12-31")).Select(static p => p.Day).Should().Equal(Day("2025-12-31"));
        var made = planned.CheckIn(Day("2026-01-02"), CheckInFinding.AtWork, Bapas, On("2026-01-02", "c1"), Day("2025-12-31")).Value;
        made.CheckInsDue(Day("2026-01-01")).Should().ContainSingle("it was made the day after");
        made.CheckInsDue(Day("2026-01-02")).Should().BeEmpty();
        made.CheckInsDue(Day("2026-03-31")).Should().ContainSingle();
        made.CheckIn(Day("2026-01-03"), CheckInFinding.AtWork, Bapas, On("2026-01-03", "c2"), Day("2025-12-31")).Has(PlacementErrors.CheckInDone).Should().BeTrue();
        made.CheckIn(Day("2026-01-03"), CheckInFinding.AtWork, Bapas, On("2026-01-03", "c2"), Day("2026-01-01")).Has(PlacementErrors.CheckInNotPlanned).Should().BeTrue();
        made.PlanCheckIn(Day("2026-03-31"), Bapas, On("2026-01-03", "p3")).Has(PlacementErrors.CheckInPlannedTwice).Should().BeTrue();
        planned.PlanCheckIn(Day("2025-09-30"), Bapas, On("2025-10-01", "p3")).Has(PlacementErrors.CheckInBeforeStart).Should().BeTrue();
    }

    /// <summary>From 1 October, three months are over at the end of 31 December.</summary>
    [Theory]
    [InlineData("2025-12-31", true, "2025-12-30", KeptAnswer.NotYet)]
    [InlineData("2025-12-31", true, "2025-12-31", KeptAnswer.Kept)]
    [InlineData("2025-12-30", true, "2025-12-31", KeptAnswer.Unknown)]
    [InlineData("2025-12-30", false, "2025-12-30", KeptAnswer.NotKept)]
    [InlineData("2025-12-31", false, "2025-12-31", KeptAnswer.NotKept)]
    [InlineData("2026-01-01", false, "2026-01-01", KeptAnswer.Unknown)]
    [InlineData("2026-01-01", true, "2025-12-31", KeptAnswer.Unknown)]
    [InlineData("2026-01-01", true, "2026-01-01", KeptAnswer.Kept)]
    public void Is_kept_if_somebody_found_it_going_on_at_the_end_of_the_months(string day, bool atWork, string asOf, KeptAnswer answer)
    {
        var seen = Business.CheckIn(Day(day), atWork ? CheckInFinding.AtWork : CheckInFinding.NotAtWork, Bapas, On(day, "check")).Value;
        var kept = seen.KeptAfter(3, Day(asOf)).Value;

        (kept.Day, kept.Answer).Should().Be((Day("2025-12-31"), answer));
        (kept.Reason is null).Should().Be(answer is KeptAnswer.Kept or KeptAnswer.NotKept);
    }

    [Theory]
    [InlineData("2025-12-30", KeptAnswer.NotKept)]
    [InlineData("2025-12-31", KeptAnswer.Kept)]
    public void Is_kept_if_it_ended_on_the_last_day_or_after(string lastDay, KeptAnswer answer) =>
        Business.End(Day(lastDay), ReferralEnd.Resigned, On(lastDay, "end")).Value.KeptAfter(3, Day("2026-01-10")).Value.Answer.Should().Be(answer);

    /// <summary>From 1 October; on 15 December it is announced that 31 January is the last day. Three months end on 31 December, four on the announced day.</summary>
    [Theory]
    [InlineData(3, "2025-12-30", KeptAnswer.NotYet)]
    [InlineData(3, "2025-12-31", KeptAnswer.Kept)]
    [InlineData(3, "2026-01-30", KeptAnswer.Kept)]
    [InlineData(4, "2026-01-30", KeptAnswer.NotYet)]
    [InlineData(4, "2026-01-31", KeptAnswer.Kept)]
    [InlineData(5, "2026-01-30", KeptAnswer.NotYet)]
    [InlineData(5, "2026-01-31", KeptAnswer.NotKept)]
    [InlineData(2, "2025-12-14", KeptAnswer.Unknown)]
    [InlineData(2, "2025-12-15", KeptAnswer.Kept)]
    public void Is_kept_until_an_end_that_was_announced_and_not_after(int months, string asOf, KeptAnswer answer) =>
        Business.End(Day("2026-01-31"), ReferralEnd.Finished, On("2025-12-15", "end")).Value.KeptAfter(months, Day(asOf)).Value.Answer.Should().Be(answer);

    [Fact]
    public void Is_not_known_before_the_end_was_announced() =>
        Business.CheckIn(Day("2025-12-31"), CheckInFinding.NotReached, Bapas, On("2025-12-31", "check"))
            .Bind(static b => b.End(Day("2026-01-31"), ReferralEnd.Finished, On("2026-01-10", "end"))).Value
            .KeptAfter(3, Day("2026-01-09")).Value.Answer.Should().Be(KeptAnswer.Unknown, "nothing was announced then");

    [Fact]
    public void Is_not_known_where_nobody_was_reached()
    {
        var kept = Business.CheckIn(Day("2026-01-05"), CheckInFinding.NotReached, Bapas, On("2026-01-05", "check")).Value.KeptAfter(3, Day("2026-02-01")).Value;

        kept.Answer.Should().Be(KeptAnswer.Unknown);
        kept.In(Language.Indonesian).Should().StartWith("3 bulan: belum diketahui (Dari 31 Desember 2025 sampai 1 Februari 2026 belum ada pemantauan");
        kept.Reason!.ErrorCode.Should().Be("PLACE-KEPT-UNKNOWN");
        Business.KeptAfter(3, Day("2025-12-30")).Value.Reason!.Text.En.Should().Be("Whether it was kept for 3 months can be said from 31 December 2025 on.");
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(120, true)]
    [InlineData(0, false)]
    [InlineData(121, false)]
    public void Is_asked_for_any_number_of_months(int months, bool isPossible)
    {
        var asked = Business.KeptAfter(months, Day("2026-01-01"));

        asked.IsSuccess.Should().Be(isPossible);
        if (isPossible)
        {
            asked.Value.Months.Should().Be(months);
        }
        else
        {
            asked.ValidationErrors.Select(static e => (e.ErrorCode, e.Identifier, e.Text)).Should().Equal(("PLACE-KEPT-MONTHS", "months", new LocalisedText(
                $"{months} bulan tidak dapat ditanyakan; isi 1 sampai dengan 120 bulan.",
                $"Whether it was kept cannot be asked for {months} months; ask for 1 to 120.")));
        }

        JobReferral.UsualMonths.Should().Equal(3, 6, 12);
    }

    [Theory]
    [InlineData("2025-12-30", true, false)]
    [InlineData("2025-12-31", true, true)]
    [InlineData("2025-12-30", false, true)]
    [InlineData("2025-12-31", false, false)]
    public void An_end_agrees_with_what_was_found(string lastDay, bool atWork, bool isRight)
    {
        var found = atWork ? CheckInFinding.AtWork : CheckInFinding.NotAtWork;
        var seen = Business.CheckIn(Day("2025-12-31"), found, Bapas, On("2025-12-31", "check")).Value;

        seen.End(Day(lastDay), ReferralEnd.Resigned, On("2026-01-02", "end")).Has(PlacementErrors.CheckInDiffers).Should().Be(!isRight);
        Business.End(Day(lastDay), ReferralEnd.Resigned, On("2026-01-02", "end")).Value.CheckIn(Day("2025-12-31"), found, Bapas, On("2026-01-03", "check"))
            .Has(PlacementErrors.CheckInDiffers).Should().Be(!isRight);
    }

    [Theory]
    [InlineData("2025-09-10", null)]
    [InlineData("2025-09-11", "PLACE-CONSENT-LATER")]
    public void A_job_seeker_is_handed_on_with_consent_and_certificates(string consented, string? refused)
    {
        var handed = JobReferral.HandOn(JobReferralId.From("R-4"), CandidateOf("2025-09-30"), Dossiers.Given_work.Office(Disnaker), Day(consented), Day("2025-09-10"), On("2025-09-10", "hand"));

        handed.ValidationErrors.SingleOrDefault()?.ErrorCode.Should().Be(refused);
        if (handed.IsSuccess)
        {
            handed.Value.HandedOn!.Certificates.Should().Equal(CertificateNumber.From("SERT-1"));
            handed.Value.StatusOn(Day("2025-09-10")).Should().Be(ReferralStatus.JobSeeker);
            (handed.Value.Opening, handed.Value.ReferredBy).Should().Be((null, Disnaker));
        }
    }

    [Theory]
    [InlineData("OPD", null)]
    [InlineData("UPTD", null)]
    [InlineData("MINISTRY", null)]
    [InlineData("VERTICAL-OFFICE", null)]
    [InlineData("KABUPATEN", "PLACE-NO-OFFICE")]
    [InlineData("COMPANY", "PLACE-NO-OFFICE")]
    [InlineData("LPK", "PLACE-NO-OFFICE")]
    public void A_job_seeker_is_handed_on_to_an_office(string kind, string? refused)
    {
        var office = Dossiers.Given_work.Office(Disnaker, StakeholderKind.FromCode(kind));

        HandedOnTo(office, "2025-09-10").ValidationErrors.SingleOrDefault()?.ErrorCode.Should().Be(refused);
        if (kind == "COMPANY")
        {
            HandedOnTo(office, "2025-09-10").ValidationErrors.Single().Text.Should().Be(new LocalisedText(
                "Dinas Tenaga Kerja adalah perusahaan (PT, CV) pada 10 September 2025; pencari kerja diserahkan kepada dinas tenaga kerja atau kantor ketenagakerjaan lain.",
                "On 10 September 2025 Dinas Tenaga Kerja is of the kind company; job-seekers are handed on to a manpower office of a region or ministry."));
        }
    }

    /// <summary>An office from 2 September 2025, dissolved on 20 September, or merged into another record.</summary>
    [Theory]
    [InlineData("2025-09-01", "PARTY-OUTSIDE-LIFE")]
    [InlineData("2025-09-02", null)]
    [InlineData("2025-09-20", null)]
    [InlineData("2025-09-21", "STAKEHOLDER-DISSOLVED")]
    public void A_job_seeker_is_handed_on_to_an_office_that_is_there_on_the_day(string day, string? refused)
    {
        var office = Stakeholder.Register(Disnaker, StakeholderKind.Opd, "Dinas Tenaga Kerja", Day("2025-09-02"), On("2025-09-02", "office")).Value;

        HandedOnTo(office.Dissolve(Day("2025-09-20"), Succession.Nobody, On("2025-09-21", "end")).Value, day).ValidationErrors.Select(static e => e.ErrorCode).Should().Equal(refused is null ? [] : [refused]);
    }

    [Fact]
    public void A_job_seeker_is_handed_on_to_the_record_that_goes_on()
    {
        var (office, other) = (Dossiers.Given_work.Office(Disnaker), Dossiers.Given_work.Office(StakeholderId.From("DISNAKER-BARU")));
        var merged = office.MergeInto(other.Id, "satu catatan", StakeholderDirectory.Of(office, other), On("2025-01-01", "merge")).Value;

        HandedOnTo(merged, "2025-09-10").ValidationErrors.Single().Text.En.Should().Contain("DISNAKER-BARU");
        HandedOnTo(other, "2025-09-10").IsSuccess.Should().BeTrue();
    }

    /// <summary>Whoever refers or guides is on record and there on the day, as an office on whose register somebody is.</summary>
    [Theory]
    [InlineData("2025-09-24", "PARTY-OUTSIDE-LIFE")]
    [InlineData("2025-09-25", null)]
    [InlineData("2025-10-01", null)]
    [InlineData("2025-10-02", "STAKEHOLDER-DISSOLVED")]
    public void Nobody_is_referred_or_guided_by_a_body_that_is_not_there(string day, string? refused)
    {
        var body = Stakeholder.Register(StakeholderId.From("YAYASAN"), StakeholderKind.Company, "PT Lama", Day("2025-09-25"), On("2025-09-25", "body")).Value
            .Dissolve(Day("2025-10-01"), Succession.Nobody, On("2025-10-02", "end")).Value;

        Codes(JobReferral.Refer(JobReferralId.From("R-4"), Match(Shop with { Employer = Disnaker, FirstDay = Day("2025-10-02") }), body, Day(day), On("2025-10-02", "refer"))).Should().Equal(refused is null ? [] : [refused]);
        if (day != "2025-09-25")
        {
            Codes(JobReferral.StartBusiness(JobReferralId.From("R-4"), Match(Shop with { FirstDay = Day(day) }), body, On("2025-10-02", "start"))).Should().Equal(refused is null ? [] : [refused]);
        }
    }

    [Fact]
    public void Nobody_is_referred_or_guided_by_a_record_that_was_merged()
    {
        var (body, other) = (Dossiers.Given_work.Office(Disnaker), Dossiers.Given_work.Office(StakeholderId.From("DISNAKER-BARU")));
        var merged = body.MergeInto(other.Id, "satu catatan", StakeholderDirectory.Of(body, other), On("2025-01-01", "merge")).Value;

        Codes(JobReferral.Refer(JobReferralId.From("R-4"), Match(Shop with { Employer = Disnaker }), merged, Day("2025-09-15"), On("2025-09-15", "refer"))).Should().Equal(StakeholderErrors.Merged.Code);
        Codes(JobReferral.StartBusiness(JobReferralId.From("R-4"), Match(Shop), merged, On("2025-10-01", "start"))).Should().Equal(StakeholderErrors.Merged.Code);
    }

    private static string[] Codes(DomainResult<JobReferral> result) => [.. result.ValidationErrors.Select(static e => e.ErrorCode)];

    private static DomainResult<JobReferral> HandedOnTo(Stakeholder office, string day) =>
        JobReferral.HandOn(JobReferralId.From("R-4"), CandidateOf("2025-09-30"), office, Day("2025-09-01"), Day(day), On("2025-09-30", "hand"));

    [Theory]
    [InlineData("2025-08-31", true)]
    [InlineData("2025-09-01", false)]
    public void Without_a_certificate_nobody_is_handed_on(string day, bool isRefused) =>
        JobReferral.HandOn(JobReferralId.From("R-4"), CandidateOf("2025-09-30"), Dossiers.Given_work.Office(Disnaker), Day("2025-08-01"), Day(day), On("2025-09-10", "hand"))
            .Has(PlacementErrors.NothingToHandOn).Should().Be(isRefused);

    [Fact]
    public void The_office_refers_its_job_seekers_again_after_a_refusal_until_the_consent_is_withdrawn()
    {
        var seeker = JobReferral.HandOn(JobReferralId.From("R-4"), CandidateOf("2025-09-30"), Dossiers.Given_work.Office(Disnaker), Day("2025-09-10"), Day("2025-09-10"), On("2025-09-10", "hand")).Value;
        var job = Shop with { Employer = StakeholderId.From("PT-SABUN") };
        seeker.Refer(Match(Shop), Day("2025-09-12"), On("2025-09-12", "r0")).Has(PlacementErrors.NoEmployer).Should().BeTrue();
        var declined = seeker.Refer(Match(job), Day("2025-09-12"), On("2025-09-12", "r1")).Bind(s => s.Decline(Day("2025-09-13"), true, "penuh", On("2025-09-13", "d1"))).Value;

        declined.Refer(Match(job), Day("2025-09-12"), On("2025-09-14", "r2")).Has(PlacementErrors.DayBeforeStep).Should().BeTrue();
        declined.Refer(Match(job), Day("2025-09-14"), On("2025-09-14", "r2")).Value.StatusOn(Day("2025-09-14")).Should().Be(ReferralStatus.Referred);
        declined.StartBusiness(Match(Shop), On("2025-10-01", "b")).Value.StatusOn(Day("2025-10-01")).Should().Be(ReferralStatus.OwnBusiness);
        var withdrawn = declined.WithdrawConsent(Day("2025-09-14"), On("2025-09-14", "w"), "pindah").Value;
        withdrawn.StatusOn(Day("2025-09-14")).Should().Be(ReferralStatus.Withdrawn);
        withdrawn.Refer(Match(job), Day("2025-09-15"), On("2025-09-15", "r3")).Has(PlacementErrors.StepOutOfOrder).Should().BeTrue();
        Business.WithdrawConsent(Day("2025-10-05"), On("2025-10-05", "w")).Has(PlacementErrors.StepOutOfOrder).Should().BeTrue("nobody handed this person on");
        Business.Refer(Match(job), Day("2025-10-05"), On("2025-10-05", "r4")).Has(PlacementErrors.StepOutOfOrder).Should().BeTrue();
        var other = CandidateMatch.Of(CandidateOf("2025-09-30") with { Participant = ParticipantId.From("P-OTHER") }, job);
        seeker.Refer(other, Day("2025-09-12"), On("2025-09-12", "r5")).Has(PlacementErrors.AnotherPerson).Should().BeTrue();
    }

    /// <summary>Ended on 31 January 2026: asked before that day, the end on record is not known yet.</summary>
    [Fact]
    public void That_nothing_is_known_says_by_which_day()
    {
        var ended = Business.End(Day("2026-01-31"), ReferralEnd.Finished, On("2026-02-01", "end")).Value;
        var last = ended.KeptAfter(3, Day("2026-01-30")).Value.Day!.Value;

        ended.KeptAfter(3, Day("2026-01-30")).Value.Reason!.Text.Should().Be(new LocalisedText(
            $"Dari {IndonesianDate.Format(last)} sampai 30 Januari 2026 belum ada pemantauan yang menemukan orang itu masih bekerja atau berusaha, dan pekerjaan atau usahanya tidak tercatat berakhir sampai 30 Januari 2026.",
            $"No check-in from {IndonesianDate.Format(last, Language.English)} to 30 January 2026 found the person at work or in business, and it is not on record as ended by 30 January 2026."));
        ended.KeptAfter(3, Day("2026-01-31")).Value.Answer.Should().Be(KeptAnswer.Kept);
    }

    [Fact]
    public void What_rests_on_a_match_is_annulled_and_not_corrected()
    {
        var seeker = JobReferral.HandOn(JobReferralId.From("R-4"), CandidateOf("2025-09-30"), Dossiers.Given_work.Office(Disnaker), Day("2025-09-10"), Day("2025-09-10"), On("2025-09-10", "hand")).Value;
        var referred = seeker.Refer(Match(Shop with { Employer = Disnaker }), Day("2025-09-12"), On("2025-09-12", "r1")).Value;

        referred.Correct(EntryId.From("r1"), referred.Journal.Last!.Event!, "salah", On("2025-09-13", "x")).Has(PlacementErrors.RestsOnMatch).Should().BeTrue();
        referred.Annul(EntryId.From("r1"), "salah", On("2025-09-13", "x")).Value.StatusOn(Day("2025-09-13")).Should().Be(ReferralStatus.JobSeeker);
    }

    [Fact]
    public void Names_a_blank_field_in_both_languages() =>
        JournalErrors.BlankText.For("what", Argument.Of("field", Domain.Journals.FieldNames.Of("what"))).Text
            .Should().Be(new LocalisedText("Isian apa yang diberikan kosong dan harus diisi.", "The field what was given is blank; fill it in."));

    private static CandidateMatch Match(JobOpening opening) => CandidateMatch.Of(CandidateOf("2025-09-30"), opening);

    private static Candidate CandidateOf(string release) => Certified.CandidateOf(Facts(Person(1), release: Day(release)), DateSet.None, Day("2025-09-15"));

    private static Cohort Certify()
    {
        var over = Cohort().Enrolled(1).HeldAll(1, 20).Assessed(Person(1), true, "2025-08-29", "assess").Value;
        return over.Certify(
            over.Finding(Person(1), "2025-08-30"), CertificateKind.TrainingCertificate, CertificateNumber.From("SERT-1"), Names, Day("2025-09-01"), On("2025-09-01", "certify")).Value;
    }
}
