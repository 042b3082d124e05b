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

    /// <summary>Places of up to four quotas, each person in need of one of some: as many are seated as can be.</summary>
    [Fact]
    public void Are_shared_so_that_as_many_as_possible_are_seated()
    {
        var random = new Random(14);
        for (var round = 0; round < 400; round++)
        {
            PlaceOfQuota[] places = [.. Enumerable.Range(1, 4).Select(i => new PlaceOfQuota(AgreementId.From($"PKS-{i}"), new(QuotaUnit.People, random.Next(1, 3), QuotaPer.Term), null, null))];
            var isSimple = round % 2 == 0;
            ValueList<ValueList<PlaceOfQuota>>[][] people =
            [
                .. Enumerable.Range(0, random.Next(1, 6)).Select(_ => Enumerable.Range(0, isSimple ? 1 : random.Next(1, 3))
                    .Select(_ => Enumerable.Range(0, random.Next(1, 4)).Select(_ => (ValueList<PlaceOfQuota>)[places[random.Next(4)]]).Distinct().ToValueList())
                    .ToArray()),
            ];
            var sharing = new QuotaSharing();

            var seated = people.Count(p => sharing.Add(p));

            var most = Most(people, 0, []);
            (isSimple ? seated == most : seated <= most).Should().BeTrue($"{seated} of {most} in round {round}");
        }
    }

    private static int Most(ValueList<ValueList<PlaceOfQuota>>[][] people, int at, Dictionary<PlaceOfQuota, int> used)
    {
        if (at == people.Length)
        {
            return 0;
        }

        IEnumerable<HashSet<PlaceOfQuota>> ways = [[]];
        foreach (var options in people[at])
        {
            ways = [.. ways.SelectMany(w => options.Select(o => w.Concat(o).ToHashSet()))];
        }

        return ways
            .Where(w => w.All(p => used.GetValueOrDefault(p) < p.Quota.Amount))
            .Select(w =>
            {
                var next = new Dictionary<PlaceOfQuota, int>(used);
                foreach (var place in w)
                {
                    next[place] = next.GetValueOrDefault(place) + 1;
                }

                return 1 + Most(people, at + 1, next);
            })
            .Append(Most(people, at + 1, used))
            .Max();
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
