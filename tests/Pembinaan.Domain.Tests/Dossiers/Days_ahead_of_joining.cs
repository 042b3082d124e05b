using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Tests.Cohorts;
using Pembinaan.Domain.Time;
using Outcome = Pembinaan.Domain.Rules.Outcome;
using CohortsGiven = Pembinaan.Domain.Tests.Cohorts.Given;

namespace Pembinaan.Domain.Tests.Dossiers;

/// <summary>What the answer says of other days, held against asking each of them.</summary>
public class Days_ahead_of_joining
{
    private static readonly LocalDate Start = Given.Day("2024-12-20");
    private const int Days = 24;

    [Property(MaxTest = 250)]
    public Property First_and_last_day_are_those_of_a_daily_scan() => Prop.ForAll<int>(static seed =>
    {
        var random = new Random(seed);
        var (dossier, person) = History(random);
        var cohort = dossier[Given.Cohort2];
        var asked = Start.PlusDays(random.Next(Days));
        var terms = Terms(random, person.Id);
        var answer = cohort.MayJoin(person, asked, terms);
        var scanned = Enumerable.Range(0, Period.DaysBetween(asked, LocalDate.Max(asked, cohort.Cohort.LastDay)) + 4)
            .Select(i => (Day: asked.PlusDays(i), cohort.MayJoin(person, asked.PlusDays(i), terms).Outcome)).ToList();
        var first = DayOf(scanned.Find(static s => s.Outcome == Outcome.Met));
        var possible = DayOf(scanned.Find(static s => s.Outcome != Outcome.NotMet));
        var last = first is null ? null : DayOf(scanned.SkipWhile(s => s.Day < first).TakeWhile(static s => s.Outcome == Outcome.Met).Last());
        return (answer.FirstDay == first && answer.FirstDayPossible == possible && answer.LastDay == last)
            .Label($"first {answer.FirstDay} {first}, possible {answer.FirstDayPossible} {possible}, last {answer.LastDay} {last}, asked {asked}");

        static LocalDate? DayOf((LocalDate Day, Outcome Outcome) found) => found.Day == default ? null : found.Day;
    });

    /// <summary>Of twenty sessions from 4 August four may be missed: after the fifth, on Friday 8 August, passing is out of reach.</summary>
    [Theory]
    [InlineData(true, "2025-08-08")]
    [InlineData(false, "2025-08-29")]
    public void A_run_of_days_ends_where_passing_comes_out_of_reach(bool refuses, string last)
    {
        var answer = Modular(refuses).MayJoin(CohortsGiven.Facts(CohortsGiven.Person(1)), Given.Day("2025-08-04"));

        answer.LastDay.Should().Be(Given.Day(last));
        Modular(refuses).MayJoin(CohortsGiven.Facts(CohortsGiven.Person(1)), Given.Day(last)).IsAdmitted.Should().BeTrue();
        Modular(refuses).MayJoin(CohortsGiven.Facts(CohortsGiven.Person(1)), Given.Day(last).PlusDays(1)).IsAdmitted.Should().BeFalse();
    }

    /// <summary>The only seat is taken through a day. After 8 August nobody can pass who begins; a free seat then helps nobody.</summary>
    [Theory]
    [InlineData("2025-08-07", "2025-08-05", null)]
    [InlineData("2025-08-08", "2025-08-05", "By what is on record, there is no day up to the last day of the cohort with a free seat, free hours and passing within reach.")]
    [InlineData("2025-08-08", "2025-08-11", "Passing is out of reach, and a later day does not change that.")]
    public void Where_reach_is_in_the_way_too_it_is_named(string takenThrough, string asked, string? said)
    {
        var full = Modular(true)
            .Then(c => c.LimitSeats(1, Given.Day("2025-08-04"), "satu meja", Given.On("2025-08-01", "seats")))
            .Bind(c => c.Enrol(CohortsGiven.Facts(CohortsGiven.Person(2)), Given.Day("2025-08-04"), Given.On("2025-08-01", "other")))
            .Bind(c => c.Then(k => k.End(CohortsGiven.Person(2), Given.Day(takenThrough), ExitKind.Withdrawn, Given.On("2025-08-02", "end")))).Value;

        var answer = full.MayJoin(CohortsGiven.Facts(CohortsGiven.Person(1)), Given.Day(asked));
        answer.IsAdmitted.Should().BeFalse();
        answer.NoDay?.En.Should().Be(said);
        (answer.NoDay is null).Should().Be(said is null);
    }

    private static CohortInDossier Modular(bool refuses)
    {
        var curriculum = CohortsGiven.Modular() with { RefusesOutOfReach = refuses };
        var cohort = CohortsGiven.Cohort(CohortsGiven.ModularPlan(), curriculum);
        return Dossier.Of(Given.Lapas, Given.Company, CohortsGiven.Programme(curriculum), cohort).Value.HoldingAll(Given.Now, Holding.Cohorts, Holding.Agreements)[cohort.Id];
    }

    [Fact]
    public void The_histories_have_days_of_every_kind()
    {
        var answers = Enumerable.Range(0, 300).Select(static seed =>
        {
            var random = new Random(seed);
            var (dossier, person) = History(random);
            var asked = Start.PlusDays(random.Next(Days));
            return (asked, Answer: dossier[Given.Cohort2].MayJoin(person, asked));
        }).ToList();

        answers.Count(static a => a.Answer.FirstDay == a.asked).Should().BePositive();
        answers.Count(static a => a.Answer.FirstDay > a.asked).Should().BePositive();
        answers.Count(static a => a.Answer.FirstDay is null).Should().BePositive();
        answers.Count(static a => a.Answer.FirstDay is null && a.Answer.FirstDayPossible is not null).Should().BePositive();
        string[] codes = ["ADMIT-SEAT", "ADMIT-HOURS", "ADMIT-COVERED", "ELIG-SEX", "ELIG-ISOLATION", "COHORT-ENROLMENT-OVERLAP"];
        answers.Should().Contain(static a => a.Answer.Reasons.Any(r => r.ErrorCode == "ADMIT-WITHIN-REACH"));
        answers.Should().Contain(static a => a.Answer.IsAdmitted && a.Answer.LastDay < Start.PlusDays(8), "reach ends a run of days");
        codes.Where(code => !answers.Exists(a => a.Answer.FirstDay is not null && a.Answer.Reasons.Any(r => r.ErrorCode == code)))
            .Should().BeEmpty("each is in the way on a day and not on a later one");
    }

    /// <summary>A cohort of a partner around the new year, one beside it, and what random commands make of both.</summary>
    private static (Dossier Dossier, ParticipantFacts Person) History(Random random)
    {
        var agreement = Given.With(random.Next(3) switch
        {
            0 => [],
            1 => [new Quota(QuotaUnit.People, 1 + random.Next(4), QuotaPer.Year)],
            _ => new[] { new Quota(QuotaUnit.People, 2 + random.Next(3), QuotaPer.Term) },
        });
        agreement = random.Next(5) switch
        {
            0 => agreement.Suspend(Start, Start.PlusDays(random.Next(Days)), "renovasi", Given.On("2024-12-01", "suspend")).Value,
            1 => agreement.Terminate(Start.PlusDays(random.Next(Days)), TerminationCause.MutualConsent, "selesai", Given.On("2024-12-01", "terminate")).Value,
            _ => agreement,
        };
        var status = random.Next(3) == 0 ? LegalStatus.Tahanan : LegalStatus.Narapidana;
        var own = Filled(
            Given.Cohort(Given.Cohort2, Programme(random), CohortsGiven.Plan("2024-12-20", 8 + random.Next(6), 1 + random.Next(3), random.Next(2) == 0).At(new(8, 0), 2 + random.Next(7))),
            random, agreement, "own", status);
        var beside = Filled(
            Given.Cohort(Given.Cohort1, CohortsGiven.Plan("2024-12-23", 1 + random.Next(9), 4, random.Next(2) == 0).At(new(random.Next(2) == 0 ? 8 : 15, 0), 1 + random.Next(3))),
            random, agreement, "beside", status);
        var lapas = random.Next(4) == 0
            ? Given.Lapas.Designate(new([Sex.Female]), Start.PlusDays(random.Next(8)), Given.On("2024-12-01", "women"))
                .Bind(f => f.Designate(new([Sex.Male]), Start.PlusDays(4 + random.Next(9)), Given.On("2024-12-01", "men-again"))).Value
            : Given.Lapas;
        var roots = Dossier.Of(lapas, Given.Company, CohortsGiven.Programme(), agreement, own, beside).Value;
        var dossier = random.Next(6) == 0 ? roots.HoldingAll(Given.Now, Holding.CohortsOf(lapas.Id), Holding.Agreements)
            : random.Next(6) == 0 ? roots.HoldingAll(Given.Now, Holding.Cohorts)
            : roots.HoldingAll(Given.Now, Holding.Cohorts, Holding.Agreements);
        return (dossier, Facts(random, status));
    }

    // A programme that asks for reach on entry, with hours so that the last days are out of reach; or one that does not.
    private static SkillProgramme Programme(Random random) => random.Next(2) == 0
        ? CohortsGiven.Programme()
        : CohortsGiven.Programme(CohortsGiven.Modular(CohortsGiven.CreditRule with { MostMonths = random.Next(2) == 0 ? 1 : null }) with
        {
            RefusesOutOfReach = true,
            Completion = CompletionCriteria.ByPresence(80).Value,
        });

    // A credit that begins to count on a day, or that is too old from a day on.
    private static AdmissionTerms? Terms(Random random, ParticipantId person) => random.Next(3) == 0
        ? null
        : new() { Credits = [CohortsGiven.Credit(person, 8 * random.Next(1, 6)) with { Cohort = null, LastDay = Start.PlusDays(random.Next(2 * Days) - 40) }] };

    private static ParticipantFacts Facts(Random random, LegalStatus status)
    {
        var facts = CohortsGiven.Facts(CohortsGiven.Person(1 + random.Next(4)), status: status);
        var day = Start.PlusDays(random.Next(Days));
        return random.Next(8) switch
        {
            0 => facts with { Isolation = DateSet.Between(Start, day) },
            1 => facts with { Isolation = DateSet.From(day) },
            2 => facts with { Status = Timeline<LegalStatus>.Always(LegalStatus.Tahanan).From(day, LegalStatus.Narapidana) },
            3 => facts with { Status = Timeline<LegalStatus>.Empty.From(day, status) },
            4 => facts with { Whereabouts = Timeline<FacilityId>.Always(FacilityId.From("UPT-C")).From(day, CohortsGiven.UptS) },
            5 => facts with { Status = Fact<Timeline<LegalStatus>>.KnownThrough(Timeline<LegalStatus>.Always(status), day), ExpectedRelease = Start.PlusDays(random.Next(2 * Days)) },
            _ => facts,
        };
    }

    // People who come, leave on a known day, are elsewhere for a time, and seats that change.
    private static Cohort Filled(Cohort cohort, Random random, CooperationAgreement agreement, string name, LegalStatus status)
    {
        for (var step = 0; step < 6; step++)
        {
            var (person, day) = (CohortsGiven.Person(1 + random.Next(4)), Start.PlusDays(random.Next(Days)));
            var recording = Given.On("2024-12-02", $"{name}-{step}");
            var changed = random.Next(6) switch
            {
                < 3 => cohort.Decide(new() { Person = CohortsGiven.Facts(person, status: status), Day = day, Facility = FacilityContext.ForMen(CohortsGiven.UptS) }, agreement)
                    .Admission.Bind(a => cohort.Enrol(a, recording)),
                3 => cohort.End(person, day, ExitKind.ReleasedEarly, recording),
                4 => cohort.TransferOut(person, day, "sidang", recording),
                _ => cohort.LimitSeats(1 + random.Next(3), day, "meja", recording),
            };
            cohort = changed.TryGetValue(out var next) ? next : cohort;
        }

        return cohort;
    }
}
