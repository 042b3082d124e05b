using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Tests.Agreements;
using Pembinaan.Domain.Tests.Cohorts;
using Pembinaan.Domain.Time;
using static Pembinaan.Domain.Tests.Agreements.Given;
using CohortsGiven = Pembinaan.Domain.Tests.Cohorts.Given;

namespace Pembinaan.Domain.Tests.Dossiers;

/// <summary>A course of twenty sessions from 3 June 2024, and two records of the agreement that covers it.</summary>
public sealed class Recognised_duplicates_in_a_dossier
{
    private static readonly LocalDate Start = Day("2024-06-03");
    private static readonly AgreementId Pks = AgreementId.From("PKS-1");
    private static readonly AgreementId Archived = AgreementId.From("ARSIP-1");
    private static readonly Cohort Course = Given.Cohort(Given.Cohort2, CohortsGiven.Plan("2024-06-03", byPartner: true));

    /// <summary>The quota of people of each record, 0 for none; the archived one counts once it recognises the other.</summary>
    [Theory]
    [InlineData(2, 2, false, 4)]
    [InlineData(2, 2, true, 2)]
    [InlineData(2, 0, false, 16)]
    [InlineData(2, 0, true, 2)]
    [InlineData(0, 2, true, 2)]
    [InlineData(3, 2, true, 2)]
    [InlineData(0, 0, true, 16)]
    public void Give_the_places_of_one_signing_once(int pks, int archived, bool same, int seats) =>
        Whole(Agreed("PKS-1", pks), Recognising(Agreed("ARSIP-1", archived), same))[Given.Cohort2].SeatsOn(Start).Value.Free.Should().Be(seats);

    [Theory]
    [InlineData("2024-06-02", false)]
    [InlineData("2024-06-03", true)]
    public void Cover_as_the_one_that_counts_and_the_portfolio_says_the_same(string last, bool isCovered)
    {
        var dossier = Whole(Agreed("PKS-1", 0), Recognising(Agreed("ARSIP-1", 0, last), true));
        var coverage = dossier[Given.Cohort2].Coverage.Of(Course.Sessions[0].Id);

        dossier[Pks].CountsAs.Value.Should().Be(Archived);
        coverage.Verdict.Should().Be(isCovered ? CoverageVerdict.Covered : CoverageVerdict.NotCovered);
        coverage.Agreements.Should().Equal(isCovered ? [Archived] : []);
        coverage.Gaps.Select(static g => g.Agreement).Should().Equal(isCovered ? [] : [Archived]);
        foreach (var asked in new[] { Pks, Archived }.Select(id => dossier[id].CoverageOf(UptS, Swen, Sabun)))
        {
            (asked.Agreement, asked.Days.LastDay).Should().Be((Archived, Day(last)));
            asked.ReasonsOn(Start).Select(static r => r.ErrorCode).Should().Equal(isCovered ? [] : [AgreementErrors.CoverageExpired.Code]);
        }

        dossier.Portfolio.InForceOn(Start).Value.Sure.Should().Equal(coverage.Agreements);
        dossier.Portfolio.GapsOf(UptS, Sabun, 2024).Value.Contains(Start).Should().Be(!isCovered);
    }

    [Theory]
    [InlineData("2024-06-07", 2)]
    [InlineData("2024-06-08", 5)]
    public void Give_the_places_that_the_other_says_on_the_day(string day, int seats)
    {
        var pks = Agreed("PKS-1", 2).Amend(new(Day("2024-06-10")) { Terms = Of(5) }, "2024-02-01", "2024-02-01", "more").Value;

        Whole(pks, Recognising(Agreed("ARSIP-1", 0), true))[Given.Cohort2].SeatsOn(Day(day)).Value.Free.Should().Be(seats);
    }

    [Theory]
    [InlineData(1, false, 1)]
    [InlineData(1, true, 2)]
    public void Count_the_people_of_another_cohort_once(int enrolled, bool same, int free)
    {
        var other = Given.Cohort(Given.Cohort1, CohortsGiven.Plan("2024-07-01", byPartner: true)).Enrolled(enrolled, agreements: Agreed("PKS-1", 3));

        Given.Whole(Agreed("PKS-1", 2), Recognising(Agreed("ARSIP-1", 3), same), other, Course)[Given.Cohort2].SeatsOn(Start).Value.Free.Should().Be(same ? free : free + 3);
    }

    [Fact]
    public void Leave_undetermined_what_hangs_on_one_that_is_not_held()
    {
        var dossier = Whole(Recognising(Agreed("ARSIP-1", 2), true));
        var course = dossier[Given.Cohort2];
        var decision = course.MayJoin(CohortsGiven.Facts(CohortsGiven.Person(1)), Start);

        Named(course.SeatsOn(Start).ValidationErrors);
        Named(course.CoverageOf(Course.Sessions[0].Id).ValidationErrors);
        Named(course.Hold(Course.Sessions[0].Id, new([], []), On("2024-06-03", "hold")).ValidationErrors);
        Named(decision.Undetermined);
        decision.IsAdmitted.Should().BeFalse();
        course.Coverage.IntakeDaysOf(Course.Sessions[0].Id).Certain.IsEmpty.Should().BeTrue();
        var another = Whole(Recognising(Agreed("ARSIP-1", 2), true), Agreed("PKS-2", 0));
        Named(another[Given.Cohort2].CoverageOf(Course.Sessions[0].Id).ValidationErrors);
        another.HoldingAll(Given.Now, Holding.AgreementsAt(UptS))[Given.Cohort2].CoverageOf(Course.Sessions[0].Id).Value.Verdict.Should().Be(CoverageVerdict.Covered);

        var alone = dossier[Archived].CoverageOf(UptS, Swen, Sabun);
        (alone.Days, alone.IntakeDays, alone.UndeterminedDays).Should().Be((DateSet.None, DateSet.None, Given.Lapas.Existence));
        Named(alone.ReasonsOn(Start));
        Named(alone.ReasonsOn(Day("2025-02-01")));
        alone.ReasonsOn(Day("1999-12-31")).Select(static r => r.ErrorCode).Should().Equal(CohortErrors.FacilityClosed.Code);

        static void Named(IEnumerable<DomainError> errors) =>
            errors.Select(static e => e.Text.En).Should().Contain("Not in the dossier: the agreement recognised as the same PKS-1. So this cannot be determined; load what is missing and hand it in.");
    }

    /// <summary>
    /// The archived record names another facility and counts in the place of PKS-1, so that this one covers nothing here: all at a facility are those that name
    /// it and those recognised as the same as one of them.
    /// </summary>
    [Theory]
    [InlineData(false, false)]
    [InlineData(true, false)]
    [InlineData(true, true)]
    public void Are_among_all_of_a_facility_that_one_of_them_names(bool isDeclared, bool isThere)
    {
        var archived = Draft("ARSIP-1", facility: UptC).Signed().RecogniseAsSame(Pks, "satu naskah", On("2024-02-01", "same")).Value;
        var dossier = Given.Of([Agreed("PKS-1", 0), Course, .. isThere ? (AggregateRoot[])[archived] : []])
            .HoldingAll(Given.Now, isDeclared ? [Holding.AgreementsAt(UptS)] : []);
        var coverage = dossier[Pks].CoverageOf(UptS, Swen, Sabun);

        Holding.AgreementsAt(UptS).In(Language.English).Should().Be("all agreements that name UPT-S or are recognised as the same as one of those");
        Holding.AgreementsAt(UptS).In(Language.Indonesian).Should().Be("semua perjanjian yang menyebut UPT-S atau dikenali sama dengan salah satunya");
        (coverage.Days.Contains(Start), coverage.UndeterminedDays.Contains(Start)).Should().Be((isDeclared && !isThere, !isDeclared));
        dossier[Given.Cohort2].Coverage.Of(Course.Sessions[0].Id).Verdict.Should().Be(
            !isDeclared ? CoverageVerdict.Undetermined : isThere ? CoverageVerdict.NotCovered : CoverageVerdict.Covered);
    }

    /// <summary>Alone it cannot tell which record counts and says so while it binds; the dossier can.</summary>
    [Theory]
    [InlineData("2023-01-31", false)]
    [InlineData("2023-02-01", true)]
    [InlineData("2025-01-31", true)]
    [InlineData("2025-02-01", false)]
    public void Are_named_by_the_standing_of_one_alone(string day, bool isNamed)
    {
        var alone = Recognising(Agreed("ARSIP-1", 0), true);

        alone.StandingOn(Day(day)).Findings.Select(static f => f.Text.En).Should().Equal(isNamed ? ["Agreement PKS-1 must be handed in to check ARSIP-1."] : []);
        alone.DependsOn.Should().Equal(Pks);
        Whole(alone, Agreed("PKS-1", 0))[Archived].StandingOn(Day(day)).Findings.Should().BeEmpty();
        Agreed("PKS-1", 0).StandingOn(Day(day)).Findings.Should().BeEmpty("nothing on it says that another is the same");
        Continuing("PKS-2", Pks).StandingOn(Day("2024-07-01")).Findings.Should().BeEmpty("no day of it hangs on the one that it continues");
    }

    [Theory]
    [InlineData(false, "ARSIP-1 ARSIP-1, PKS-2")]
    [InlineData(true, "ARSIP-1 PKS-2")]
    public void Are_left_together_by_a_cohort_that_is_moved(bool isMoved, string expected)
    {
        var (pks, first) = (Agreed("PKS-1", 0, "2024-06-09"), Day("2024-06-10"));
        var next = Draft("PKS-2", AgreedPeriod.Between(first, Day("2025-01-31")).Value).Signed().Continue(pks, Continuation.Replacement, Given.On("2024-02-02", "link")).Value;
        var before = Whole(pks, Recognising(Agreed("ARSIP-1", 0), true), next)[next.Id];
        var after = isMoved ? before.PlanTransfer([Given.Cohort2], first).Bind(plan => before.Transfer(plan, Given.On("2024-06-01", "move"))).Value.Dossier : before.Dossier;

        string Under(int session) => string.Join(", ", after[Given.Cohort2].Coverage.Of(CohortsGiven.Session(session)).Agreements);
        Course.FindSession(CohortsGiven.Session(6))!.Day.Should().Be(first);
        $"{Under(5)} {Under(6)}".Should().Be(expected);
    }

    /// <summary>The last of the twenty sessions is on 28 June; PKS-2 continues PKS-1 from 10 June, and of each there is another record, which counts.</summary>
    [Theory]
    [InlineData("2024-06-09", "2024-06-28", 0, null)]
    [InlineData("2024-06-09", "2024-06-27", 0, "COVERAGE-EXPIRED")]
    [InlineData("2024-06-03", "2024-06-28", 0, null)]
    [InlineData("2024-06-02", "2024-06-28", 0, "TRANSFER-NEVER-UNDER")]
    [InlineData("2024-06-09", "2024-06-28", 3, null)]
    [InlineData("2024-06-09", "2024-06-28", 2, "TRANSFER-QUOTA")]
    public void Are_asked_by_a_transfer_as_the_one_that_counts(string before, string after, int quota, string? refused)
    {
        var counting = Period("ARSIP-2", "2024-06-10", after, quota).RecogniseAsSame(Next.Id, "satu naskah", On("2024-02-03", "same")).Value;
        var dossier = Given.Whole(Before, Recognising(Agreed("ARSIP-1", 0, before), true), Next, counting, Course.Enrolled(3, agreements: Agreed("PKS-1", 0)));

        var plan = dossier[Next.Id].PlanTransfer([Course.Id], From).Value;
        plan.Faults.Select(static f => f.ErrorCode).Should().Equal(refused is null ? [] : [refused]);
        plan.Movable.Count.Should().Be(refused is null ? 1 : 0);
        if (refused is null)
        {
            var moved = dossier[Next.Id].Transfer(plan, On("2024-06-01", "move")).Value;
            moved.Dossier[Course.Id].Coverage.Of(CohortsGiven.Session(6)).Agreements.Should().Equal(counting.Id);
        }
    }

    [Theory]
    [InlineData(false, false, null)]
    [InlineData(true, false, "PKS-1")]
    [InlineData(false, true, "PKS-2")]
    public void Leave_a_transfer_undetermined_where_one_of_them_is_not_held(bool before, bool after, string? missing)
    {
        var (first, next) = (Agreed("ARSIP-1", 0), Continuing("ARSIP-2", AgreementId.From("ARSIP-1")));
        first = before ? first.RecogniseAsSame(Pks, "satu naskah", On("2024-02-01", "same")).Value : first;
        next = after ? next.RecogniseAsSame(Next.Id, "satu naskah", On("2024-02-03", "same")).Value : next;

        var planned = Given.Whole(first, next, Course)[next.Id].PlanTransfer([Course.Id], From);

        planned.ValidationErrors.Select(static e => e.Text.En).Should().Equal(missing is null ? [] :
            [$"Not in the dossier: the agreement recognised as the same {missing}. So this cannot be determined; load what is missing and hand it in."]);
    }

    [Theory]
    [InlineData(true, true)]
    [InlineData(false, false)]
    public void Have_a_cohort_that_was_moved_to_one_of_them(bool same, bool isMoved)
    {
        var other = Continuing("ARSIP-2", Pks);
        other = same ? other.RecogniseAsSame(Next.Id, "satu naskah", On("2024-02-03", "same")).Value : other;
        var before = Given.Whole(Before, Next, other, Course)[Next.Id];
        var after = before.PlanTransfer([Course.Id], From).Bind(plan => before.Transfer(plan, On("2024-06-01", "move"))).Value.Dossier;

        var again = after[other.Id].PlanTransfer([Course.Id], From).Value;

        again.Moved.Should().Equal(isMoved ? [Course.Id] : []);
        again.Faults.Select(static f => f.ErrorCode).Should().Equal(isMoved ? [] : [AgreementErrors.TransferMovedAlready.Code]);
    }

    /// <summary>Sessions 1 to 5 lie in the days of PKS-1, 6 in those of the record that counts only.</summary>
    [Theory]
    [InlineData("2024-06-07", "5/5", 1)]
    [InlineData("2024-06-10", "6/6", 0)]
    public void Have_realised_what_the_one_that_counts_says(string last, string held, int outside)
    {
        var counting = Recognising(Agreed("ARSIP-1", 0, last), true);
        var dossier = Given.Whole(Before, counting, Course.Enrolled(1, agreements: Before).HeldAll(1, 6, agreements: Agreed("PKS-1", 0)));

        foreach (var id in new[] { Pks, counting.Id })
        {
            var realised = dossier[id].Realised(Day("2024-06-10"), Domain.Time.Term.OfMonths(3)).Value;
            realised.Subjects.Single(static s => s.Subject == Sabun).Held.ToString().Should().Be(held, id.Value);
            realised.SessionsOutside.Should().HaveCount(outside);
        }

        dossier.Realised(RollUp.Subject, 2024).Value.Single(static r => r.Subject == Sabun).Held.Numerator.Should().Be(6 - outside);
    }

    /// <summary>The record that counts names another facility: what was held at that of the other one is counted of both alike.</summary>
    [Fact]
    public void Have_realised_what_was_held_where_only_one_of_them_is()
    {
        var counting = Draft("ARSIP-1", facility: UptC).Signed().RecogniseAsSame(Pks, "satu naskah", On("2024-02-01", "same")).Value;
        var dossier = Given.Whole(Agreed("PKS-1", 0), counting, Course.Enrolled(1, agreements: Before).HeldAll(1, 6, agreements: Agreed("PKS-1", 0)));

        foreach (var id in new[] { Pks, counting.Id })
        {
            dossier[id].Realised(Day("2024-06-10"), Domain.Time.Term.OfMonths(3)).Value.Subjects.Single(static s => s.Subject == Sabun).Held.ToString().Should().Be("6/6", id.Value);
        }
    }

    /// <summary>Both records have the same days: those of one signing are no overlap, and cover, count and fall due once.</summary>
    [Theory]
    [InlineData(false, 2)]
    [InlineData(true, 1)]
    public void Have_the_days_that_are_in_both_once(bool same, int times)
    {
        var pks = Agreed("PKS-1", 0);
        var dossier = Given.Whole(pks, Recognising(Agreed("ARSIP-1", 0), same), Course.Enrolled(1, agreements: pks).HeldAll(1, 6, agreements: pks));
        var (portfolio, index) = (dossier.Portfolio, dossier.Portfolio.Index.Value);

        portfolio.InForceOn(Start).Value.Sure.Should().HaveCount(times);
        portfolio.EndingBetween(ValidityPeriod.On(Day("2025-01-31"))).Value.Sure.Should().HaveCount(times);
        portfolio.RemindersDue([(ReminderKind.Expiry, Term.OfDays(30))], Day("2025-01-15"), []).Value.Should().HaveCount(times);
        portfolio.Rows.Value.Count(static r => !r.Rows.IsEmpty).Should().Be(times);
        (index.CountInForceOn(Start), index.Covering(UptS, Swen, Sabun, Start).Count).Should().Be((times, times));
        dossier[Given.Cohort2].Coverage.Of(CohortsGiven.Session(7)).Agreements.Should().HaveCount(times);
        foreach (var by in Enum.GetValues<RollUp>())
        {
            dossier.Realised(by, 2024).Value.Should().OnlyContain(r => r.CarriedOut.Denominator == times, $"{by}").And.Contain(static r => r.Held.ToString() == "6/20", $"{by}");
        }

        foreach (var id in new[] { Pks, Archived })
        {
            dossier[id].Links.Value.Should().BeEmpty();
            dossier[id].Change(a => a.Terminate(Day("2024-12-31"), TerminationCause.MutualConsent, "selesai", On("2024-11-01", "end"))).IsSuccess.Should().BeTrue();
        }
    }

    /// <summary>An occasion that names both records tells of one signing, by the record that counts.</summary>
    [Theory]
    [InlineData(false, "PKS-1, ARSIP-1", "none of 2 PERJANJIAN")]
    [InlineData(true, "ARSIP-1", "PERJANJIAN KERJA SAMA not carried out yet")]
    public void Are_signed_at_an_occasion_once(bool same, string signed, string carriedOut)
    {
        var occasion = new Occasion { Id = OccasionId.From("ACARA"), Title = "Acara", Day = Day("2023-01-31"), Agreements = [Pks, Archived] };
        var told = Whole(Agreed("PKS-1", 0), Recognising(Agreed("ARSIP-1", 0), same)).WithOccasions(occasion).Value[occasion.Id];

        string.Join(", ", told.Agreements.Value.Select(static a => a.Id)).Should().Be(signed);
        told.Realised(Day("2024-01-31"), Term.OfMonths(3)).Value.En.Should().Contain(carriedOut);
    }

    [Fact]
    public void Cover_again_by_both_once_the_recognition_is_withdrawn()
    {
        var shorter = Recognising(Agreed("ARSIP-1", 0, "2024-06-02"), true);
        var apart = Whole(Agreed("PKS-1", 0), shorter.WithdrawRecognition(Pks, "dua naskah", On("2024-02-02", "apart")).Value);

        apart[Given.Cohort2].Coverage.Of(Course.Sessions[0].Id).Agreements.Should().Equal(Pks);
        apart.Portfolio.InForceOn(Start).Value.Sure.Should().Equal(Pks);
    }

    private static readonly LocalDate From = Day("2024-06-10");
    private static readonly CooperationAgreement Before = Agreed("PKS-1", 0, "2024-06-09");
    private static readonly CooperationAgreement Next = Continuing("PKS-2", Pks);

    private static CooperationAgreement Continuing(string id, AgreementId before) =>
        Period(id, "2024-06-10", "2025-01-31", 0).Continue(Agreed(before.Value, 0, "2024-06-09"), Continuation.Replacement, On("2024-02-02", $"{id}-link")).Value.Alone();

    private static CooperationAgreement Period(string id, string first, string last, int people)
    {
        var draft = Draft(id, AgreedPeriod.Between(Day(first), Day(last)).Value);
        return (people == 0 ? draft : draft.AgreeTerms(Of(people), On("2023-01-30", $"{id}-terms")).Value).Signed();
    }

    private static Dossier Whole(params CooperationAgreement[] agreements) => Given.Whole([.. agreements, Course]);

    private static CooperationAgreement Recognising(CooperationAgreement agreement, bool same) =>
        same ? agreement.RecogniseAsSame(Pks, "satu naskah", On("2024-02-01", "same")).Value : agreement;

    private static CooperationAgreement Agreed(string id, int people, string last = "2025-01-31") => Period(id, "2023-02-01", last, people);

    private static AgreementTerms Of(int people) => new() { Quotas = [new(QuotaUnit.People, people, QuotaPer.Term)] };
}
