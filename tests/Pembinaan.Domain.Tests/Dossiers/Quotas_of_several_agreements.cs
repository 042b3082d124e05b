using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Tests.Cohorts;
using static Pembinaan.Domain.Tests.Agreements.Given;
using CohortsGiven = Pembinaan.Domain.Tests.Cohorts.Given;

namespace Pembinaan.Domain.Tests.Dossiers;

/// <summary>A course of twenty sessions by PT Swen from 3 June 2024 with sixteen seats, and agreements with PT Swen that cover it.</summary>
[Trait("Scenario", "S32")]
public class Quotas_of_several_agreements
{
    private static readonly LocalDate Start = Day("2024-06-03");
    private static readonly Cohort Course = Given.Cohort(Given.Cohort2, CohortsGiven.Plan("2024-06-03", byPartner: true));

    /// <summary>A quota of people for the term of each of two agreements; 0 for none.</summary>
    [Theory]
    [InlineData(1, 0, 16)]
    [InlineData(0, 1, 16)]
    [InlineData(0, 0, 16)]
    [InlineData(1, 2, 3)]
    [InlineData(7, 8, 15)]
    [InlineData(8, 8, 16)]
    [InlineData(9, 9, 16)]
    public void Give_a_place_wherever_one_of_them_still_has_one(int one, int other, int seats)
    {
        var course = Given.Whole(Agreed("PKS-1", one), Agreed("PKS-2", other), Course)[Given.Cohort2];

        course.SeatsOn(Start).Value.Free.Should().Be(seats);
        var (chosen, others) = course.Select(Enumerable.Range(1, 17).Select(static p => CohortsGiven.Facts(CohortsGiven.Person(p))), Start);
        chosen.Count.Should().Be(seats);
        others.Count.Should().Be(17 - seats);
    }

    [Fact]
    public void Are_named_together_where_all_are_used_up()
    {
        var full = Given.Whole(Agreed("PKS-1", 1), Agreed("PKS-2", 2), Course.Enrolled(3, agreements: Agreed("PKS-3", 0)))[Given.Cohort2];

        var refused = full.MayJoin(CohortsGiven.Facts(CohortsGiven.Person(4)), Start);

        refused.Outcome.Should().Be(Outcome.NotMet);
        refused.Reasons.Single().Text.En.Should().Contain("3 of 3").And.Contain("quota of the agreement PKS-1 + PKS-2");
    }

    /// <summary>PKS-2 ends after the tenth session, or with it.</summary>
    [Theory]
    [InlineData("2024-06-28", 16)]
    [InlineData("2024-06-27", 1)]
    [InlineData("2024-06-14", 1)]
    public void Bind_where_only_one_of_them_covers_a_session(string last, int seats)
    {
        var shorter = Draft("PKS-2", AgreedPeriod.Between(Day("2023-02-01"), Day(last)).Value).Signed();

        Given.Whole(Agreed("PKS-1", 1), shorter, Course)[Given.Cohort2].SeatsOn(Start).Value.Free.Should().Be(seats);
    }

    /// <summary>Three who followed an earlier course, which only PKS-1 covers, use its quota and none of PKS-2.</summary>
    [Theory]
    [InlineData(3, 2, 2)]
    [InlineData(4, 2, 3)]
    public void Count_whom_one_counts_already_under_that_one(int one, int other, int seats)
    {
        var dossier = Given.Whole(Agreed("PKS-1", one), Agreed("PKS-2", other, "2024-06-01"), Earlier(3), Course);

        dossier[Given.Cohort2].SeatsOn(Start).Value.Free.Should().Be(seats);

        // Whoever is counted under PKS-1 takes no place of PKS-2, though that is full.
        var full = seats == 2 ? Followed(dossier, 11, 12) : Followed(dossier, 11, 12, 13);
        full[Given.Cohort2].MayJoin(CohortsGiven.Facts(CohortsGiven.Person(14)), Start).Outcome.Should().Be(Outcome.NotMet);
        full[Given.Cohort2].MayJoin(CohortsGiven.Facts(CohortsGiven.Person(1)), Start).Outcome.Should().Be(Outcome.Met);
    }

    /// <summary>Three in a course that another agreement covers too, without a quota or not: they leave the places of PKS-1, or two of them do.</summary>
    [Theory]
    [InlineData(0, 3)]
    [InlineData(2, 2)]
    [InlineData(-1, 0)]
    public void Are_left_by_people_of_another_course_whom_another_agreement_covers(int other, int seats)
    {
        AggregateRoot[] covering = other < 0 ? [] : [Agreed("PKS-2", other, "2023-02-01", "2024-05-31")];
        var dossier = Given.Whole([Agreed("PKS-1", 3), .. covering, Earlier(3), Course]);

        dossier[Given.Cohort2].SeatsOn(Start).Value.Free.Should().Be(seats);
    }

    /// <summary>
    /// PKS-2, with a quota of two and only until 31 May, covers three in another course besides PKS-1, whose quota is three. Two of them may take its places,
    /// or nobody knows who else took them. That PKS-1 has a quota of sessions besides makes no places.
    /// </summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Are_not_left_for_places_that_others_may_have_taken(bool hasSessionQuota)
    {
        var until = Agreed("PKS-2", 2).Amend(new(Day("2024-06-01")) { Terms = AgreementTerms.None, Period = AgreedPeriod.Between(Day("2023-02-01"), Day("2024-05-31")).Value }, "2024-01-02", "2024-01-02", "none").Value;

        Given.Whole(OfThree(hasSessionQuota), until, Earlier(3), Course)[Given.Cohort2].SeatsOn(Start).Value.Free.Should().Be(0);
    }

    /// <summary>PKS-2 only runs out after its last day; the other course, from 6 May on, had begun by it or not.</summary>
    [Theory]
    [InlineData(false, "2024-05-05", 0)]
    [InlineData(true, "2024-05-05", 0)]
    [InlineData(false, "2024-05-06", 2)]
    [InlineData(true, "2024-05-06", 3)]
    public void Are_not_left_for_an_agreement_that_only_runs_out(bool hasSessionQuota, string last, int seats)
    {
        var ended = Draft("PKS-2", AgreedPeriod.Between(Day("2023-02-01"), Day(last)).Value, clauses: new() { RunOut = Domain.Time.Term.OfMonths(1) })
            .AgreeTerms(new() { Quotas = [new(QuotaUnit.People, 2, QuotaPer.Term)] }, On("2023-01-30", "terms-2")).Value.Signed();

        Given.Whole(OfThree(hasSessionQuota), ended, Earlier(3), Course)[Given.Cohort2].SeatsOn(Start).Value.Free.Should().Be(seats);
    }

    private static CooperationAgreement OfThree(bool hasSessionQuota) =>
        Draft("PKS-1", AgreedPeriod.Between(Day("2023-02-01"), Day("2025-01-31")).Value)
            .AgreeTerms(
                new() { Quotas = [new(QuotaUnit.People, 3, QuotaPer.Term), .. hasSessionQuota ? [new Quota(QuotaUnit.Sessions, 100, QuotaPer.Term)] : Array.Empty<Quota>()] },
                On("2023-01-30", "terms-1"))
            .Value.Signed();

    /// <summary>A quota that is used up refuses nobody while an agreement that is not here may cover the sessions without one.</summary>
    [Theory]
    [InlineData(true, Outcome.NotMet)]
    [InlineData(false, Outcome.Undetermined)]
    public void Are_no_refusal_where_other_agreements_need_not_be_here(bool areDeclared, Outcome expected)
    {
        var dossier = Given.Of(Agreed("PKS-1", 1), Course.Enrolled(1, agreements: Agreed("PKS-1", 0)))
            .HoldingAll(Given.Now, areDeclared ? [Holding.Cohorts, Holding.Agreements] : [Holding.Cohorts]);

        dossier[Given.Cohort2].MayJoin(CohortsGiven.Facts(CohortsGiven.Person(9)), Start).Outcome.Should().Be(expected);
    }

    /// <summary>Two cohorts that were loaded apart each enrolled three people under a quota; together they are six.</summary>
    [Theory]
    [InlineData(6, 0)]
    [InlineData(5, 1)]
    [InlineData(4, 2)]
    [InlineData(3, 3)]
    public void Exceeded_by_two_writers_are_told_of_those_enrolled_last(int amount, int beyond)
    {
        var dossier = Both(Agreed("PKS-1", amount));

        dossier[Given.Cohort1].Review(Start, static p => CohortsGiven.Facts(p)).Should().BeEmpty();
        var told = dossier[Given.Cohort2].Review(Start, static p => CohortsGiven.Facts(p));
        told.Select(static f => f.Participant).Should().Equal(Enumerable.Range(14 - beyond, beyond).Select(static p => (ParticipantId?)CohortsGiven.Person(p)));
        foreach (var f in told)
        {
            f.Since.Should().Be(Start);
            f.Reason.ErrorCode.Should().Be("COVER-QUOTA-EXCEEDED");
            f.Reason.Text.En.Should().Be($"{f.Participant} is beyond the quota of PKS-1, {amount} people.");
            f.Reason.Text.Id.Should().Be($"{f.Participant} melampaui kuota PKS-1 sebanyak {amount} orang.");
            f.Remedy.Should().Be(Remedy.Cover);
        }

        dossier[Given.Cohort2].SeatsOn(Start).Value.Free.Should().Be(0);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(2, 0)]
    public void Exceeded_are_no_finding_where_another_agreement_has_a_place(int other, int beyond) =>
        Both(Agreed("PKS-1", 4), Agreed("PKS-2", other))[Given.Cohort2].Review(Start, static p => CohortsGiven.Facts(p)).Count.Should().Be(beyond);

    [Theory]
    [InlineData(4, true, true, "COVER-QUOTA-EXCEEDED,COVER-QUOTA-EXCEEDED")]
    [InlineData(4, false, true, "DOSSIER-NOT-DECLARED")]
    [InlineData(6, true, false, "DOSSIER-NOT-DECLARED")]
    [InlineData(6, true, true, "")]
    public void Exceeded_or_not_cannot_be_said_of_a_dossier_that_is_not_whole(int amount, bool hasAgreements, bool hasCohorts, string expected)
    {
        Holding[] declared = [.. hasAgreements ? [Holding.Agreements] : Array.Empty<Holding>(), .. hasCohorts ? [Holding.Cohorts] : Array.Empty<Holding>()];
        var both = Both(Agreed("PKS-1", amount));
        var dossier = Given.Of([.. both.Agreements, .. both.Cohorts]).HoldingAll(Given.Now, declared);

        dossier[Given.Cohort2].Review(Start, static p => CohortsGiven.Facts(p))
            .Where(static f => f.Reason.ErrorCode == "COVER-QUOTA-EXCEEDED" || (f.Participant is null && f.Reason.ErrorCode == "DOSSIER-NOT-DECLARED"))
            .Select(static f => f.Reason.ErrorCode).Should().Equal(expected.Split(',', StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>Three took part in 2024 under PKS-1, which then allowed it: two a year and three (or four) in the term are agreed now.</summary>
    [Theory]
    [InlineData(3, false, 0)]
    [InlineData(4, false, 1)]
    [InlineData(3, true, 0)]
    [InlineData(4, true, 1)]
    [InlineData(5, true, 2)]
    public void Go_on_counting_in_every_quota_whoever_is_beyond_one_of_them(int term, bool isBesideAnother, int seats)
    {
        var pks1 = Draft("PKS-1", AgreedPeriod.Between(Day("2023-02-01"), Day("2026-12-31")).Value)
            .AgreeTerms(new() { Quotas = [new(QuotaUnit.People, 2, QuotaPer.Year), new(QuotaUnit.People, term, QuotaPer.Term)] }, On("2023-01-30", "PKS-1-terms"))
            .Value.Signed();
        var next = Given.Cohort(Given.Cohort2, CohortsGiven.Plan("2025-06-02", 10, byPartner: true));
        AggregateRoot[] another = isBesideAnother ? [Agreed("PKS-2", 1, "2025-01-01", "2026-12-31")] : [];
        if (isBesideAnother)
        {
            next = next.Enrol(next.Admit(CohortsGiven.Person(50), "2025-06-02", agreements: pks1).Value, Given.On("2025-06-02", "enrol-50")).Value;
        }

        Given.Whole([pks1, .. another, Earlier(3), next])[Given.Cohort2].SeatsOn(Day("2025-06-02")).Value.Free.Should().Be(seats);
    }

    /// <summary>The same three, and a fourth in 2025: beyond the term's quota of three, as the three stay counted.</summary>
    [Theory]
    [InlineData(3, 1)]
    [InlineData(4, 0)]
    public void Exceeded_by_people_who_were_beyond_another_quota_too_are_told(int term, int beyond)
    {
        var pks1 = Draft("PKS-1", AgreedPeriod.Between(Day("2023-02-01"), Day("2026-12-31")).Value)
            .AgreeTerms(new() { Quotas = [new(QuotaUnit.People, 2, QuotaPer.Year), new(QuotaUnit.People, term, QuotaPer.Term)] }, On("2023-01-30", "PKS-1-terms"))
            .Value.Signed();
        var next = Given.Cohort(Given.Cohort2, CohortsGiven.Plan("2025-06-02", 10, byPartner: true));
        next = next.Enrol(next.Admit(CohortsGiven.Person(50), "2025-06-02", agreements: pks1).Value, Given.On("2025-06-02", "enrol-50")).Value;

        Given.Whole(pks1, Earlier(3), next)[Given.Cohort2].Review(Day("2025-06-02"), static p => CohortsGiven.Facts(p))
            .Count(static f => f.Reason.ErrorCode == "COVER-QUOTA-EXCEEDED").Should().Be(beyond);
    }

    /// <summary>Three are counted under PKS-1, of which so many are agreed by now; PKS-2 covers the course too (0 if there is none).</summary>
    [Theory]
    [InlineData(3, 0, Outcome.Met, Outcome.NotMet)]
    [InlineData(4, 0, Outcome.Met, Outcome.Met)]
    [InlineData(2, 0, Outcome.Met, Outcome.NotMet)]
    [InlineData(2, 1, Outcome.Met, Outcome.Met)]
    [InlineData(1, 1, Outcome.Met, Outcome.Met)]
    public void Refuse_nobody_whom_they_count_already(int one, int other, Outcome counted, Outcome stranger)
    {
        AggregateRoot[] another = other == 0 ? [] : [Agreed("PKS-2", other, "2024-06-01")];
        var course = Given.Whole([Agreed("PKS-1", one), .. another, Earlier(3), Course])[Given.Cohort2];

        foreach (var person in (int[])[1, 2, 3])
        {
            course.MayJoin(CohortsGiven.Facts(CohortsGiven.Person(person)), Start).Outcome.Should().Be(counted);
        }

        course.MayJoin(CohortsGiven.Facts(CohortsGiven.Person(9)), Start).Outcome.Should().Be(stranger);
    }

    /// <summary>Three followed a course that PKS-1 and PKS-2 cover, as they do this one.</summary>
    [Theory]
    [InlineData(1, 1, Outcome.NotMet)]
    [InlineData(1, 2, Outcome.NotMet)]
    [InlineData(2, 2, Outcome.Met)]
    public void Refuse_nobody_whom_one_or_the_other_counts_already(int one, int other, Outcome stranger)
    {
        var course = Given.Whole(Agreed("PKS-1", one), Agreed("PKS-2", other), Earlier(3), Course)[Given.Cohort2];

        course.MayJoin(CohortsGiven.Facts(CohortsGiven.Person(1)), Start).Outcome.Should().Be(Outcome.Met);
        course.MayJoin(CohortsGiven.Facts(CohortsGiven.Person(9)), Start).Outcome.Should().Be(stranger);
    }

    /// <summary>One whom PKS-1 or PKS-2 counts joins a course that only PKS-1 covers, where PKS-1 is used up: refused only where PKS-2 has to be left for it.</summary>
    [Theory]
    [InlineData(1, false)]
    [InlineData(0, true)]
    public void Refuse_whom_the_other_agreement_counts_within_its_quota(int roomInOther, bool isSeated)
    {
        PlaceOfQuota one = Place("PKS-1", 1), other = Place("PKS-2", 1 + roomInOther);
        var sharing = QuotaSharing.Of([[[[one]]], [[[other]]]]);

        sharing.AddMore([[[one], [other]]], [[[one]]]).Should().Be(isSeated);
        QuotaSharing.Of([[[[one]]], [[[other]]]]).AddMore([], [[[one]]]).Should().BeFalse();
    }

    /// <summary>
    /// Places of up to four quotas, each person counted in need of one of some or of several, those beyond a quota included: so many can join that nobody
    /// more is beyond one, and never more are told.
    /// </summary>
    [Fact]
    public void Are_shared_so_that_as_many_as_possible_can_join()
    {
        var random = new Random(14);
        var (beyond, fewer) = (0, 0);
        for (var round = 0; round < 1200; round++)
        {
            PlaceOfQuota[][] places =
            [
                .. Enumerable.Range(1, 4).Select(i => (PlaceOfQuota[])[Place($"PKS-{i}", random.Next(1, 3)), Place($"PKS-{i}", random.Next(1, 4), 2024)]),
            ];
            var isSimple = round % 2 == 0;
            ValueList<ValueList<PlaceOfQuota>>[][] people = [.. Enumerable.Range(0, random.Next(1, 6)).Select(_ => Person())];
            var joining = Person();
            var sharing = QuotaSharing.Of(people);

            var free = 0;
            while (free < 4 && sharing.Add(joining))
            {
                free++;
            }

            var alone = Excess(people);
            var most = 0;
            while (most < 4 && Excess([.. people, .. Enumerable.Repeat(joining, most + 1)]) == alone)
            {
                most++;
            }

            (isSimple ? free == most : free <= most).Should().BeTrue($"{free} of {most} in round {round}");
            beyond += alone > 0 ? 1 : 0;
            fewer += most < 4 && most > 0 ? 1 : 0;

            ValueList<ValueList<PlaceOfQuota>>[] Person() =>
            [
                .. Enumerable.Range(0, isSimple ? 1 : random.Next(1, 3)).Select(_ =>
                    Enumerable.Range(0, 4).OrderBy(_ => random.Next()).Take(random.Next(1, 4))
                        .Select(i => (ValueList<PlaceOfQuota>)(isSimple || random.Next(2) == 0 ? [places[i][0]] : [places[i][0], places[i][1]])).ToValueList()),
            ];
        }

        beyond.Should().BeGreaterThan(100);
        fewer.Should().BeGreaterThan(100);
    }

    private static PlaceOfQuota Place(string id, int people, int? year = null) =>
        new(AgreementId.From(id), new(QuotaUnit.People, people, year is null ? QuotaPer.Term : QuotaPer.Year), year, null);

    /// <summary>By how much the quotas are exceeded together if everybody is counted in the way that exceeds them the least.</summary>
    private static int Excess(ValueList<ValueList<PlaceOfQuota>>[][] people)
    {
        PlaceOfQuota[] places = [.. people.SelectMany(static needs => needs).SelectMany(static o => o).SelectMany(static o => o).Distinct()];

        // How many use each place, four bits for each.
        HashSet<long> used = [0];
        foreach (var needs in people)
        {
            HashSet<long> ways = [0];
            foreach (var options in needs)
            {
                ways = [.. ways.SelectMany(w => options.Select(o => o.Aggregate(w, (all, p) => all | (1L << (4 * Array.IndexOf(places, p))))))];
            }

            used = [.. ways.SelectMany(w => used.Select(u => u + w))];
        }

        return used.Min(u => places.Select((p, i) => Math.Max(0, (int)((u >> (4 * i)) & 15) - p.Quota.Amount)).Sum());
    }

    private static Dossier Followed(Dossier dossier, params int[] people) =>
        people.Aggregate(
            dossier,
            static (d, p) => d[Given.Cohort2].Enrol(CohortsGiven.Facts(CohortsGiven.Person(p)), Start, Given.On("2024-06-03", $"join-{p}")).Value.Dossier);

    private static Dossier Both(params CooperationAgreement[] agreements)
    {
        var free = Agreed("PKS-1", 0);
        var second = Course;
        foreach (var person in (int[])[11, 12, 13])
        {
            second = second.Enrol(second.Admit(CohortsGiven.Person(person), "2024-06-03", agreements: free).Value, Given.On("2024-06-03", $"enrol-{person}")).Value;
        }

        return Given.Whole([.. agreements, Earlier(3), second]);
    }

    /// <summary>A course of ten sessions from 6 May 2024.</summary>
    private static Cohort Earlier(int people) =>
        Given.Cohort(Given.Cohort1, CohortsGiven.Plan("2024-05-06", 10, byPartner: true)).Enrolled(people, agreements: Agreed("PKS-1", 0));

    private static CooperationAgreement Agreed(string id, int people, string first = "2023-02-01", string last = "2025-01-31")
    {
        var draft = Draft(id, AgreedPeriod.Between(Day(first), Day(last)).Value);
        return (people == 0 ? draft : draft.AgreeTerms(new() { Quotas = [new(QuotaUnit.People, people, QuotaPer.Term)] }, On("2023-01-30", $"{id}-terms")).Value).Signed();
    }
}
