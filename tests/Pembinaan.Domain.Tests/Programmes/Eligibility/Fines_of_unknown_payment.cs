using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Placements;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Tests.Programmes.Eligibility;

/// <summary>
/// Three years from 1 June 2023 and a fine replaced by three months: the release is 1 June 2026 if it is paid, 30 August 2026 if not. What is the same either
/// way is known.
/// </summary>
public class Fines_of_unknown_payment
{
    private static readonly SentenceCounting Practice = SentenceCounting.Practice;
    private static readonly LocalDate Paid = new(2026, 6, 1);
    private static readonly LocalDate Unpaid = new(2026, 8, 30);
    private static readonly Sentence Fined = Of(3).WithFine(new(SentenceTerm.Of(months: 3)));

    private static LocalDate Day(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;

    private static Sentence Of(int years) => Sentence.Of(SentenceTerm.Of(years), new(2023, 6, 1));

    private static EligibilityFacts Facts(Sentence sentence, LocalDate? first = null, LocalDate? last = null) => new(
        Someone.Person with { Sentence = sentence },
        Someone.Programme with { FirstDay = first ?? Someone.Programme.FirstDay, LastDay = last ?? first ?? Someone.Programme.LastDay },
        Someone.Facility);

    private static (Verdict Verdict, IEnumerable<string> Missing) Asked(Condition<EligibilityFacts> condition, EligibilityFacts facts, LocalDate day) =>
        (condition.At(facts, day), condition.At(facts, day) == Verdict.Undetermined ? condition.UnknownOn(facts, day).Select(static f => f.Name) : []);

    private static void Expect(Condition<EligibilityFacts> condition, EligibilityFacts facts, LocalDate day, Verdict verdict)
    {
        var asked = Asked(condition, facts, day);
        asked.Verdict.Should().Be(verdict, $"of {day} and {condition.Description.En}");
        asked.Missing.Should().Equal(verdict == Verdict.Undetermined ? ["fine-unpaid"] : []);
        condition.WindowOf(facts).At(day).Should().Be(verdict);
    }

    [Fact]
    public void Leave_the_release_between_two_days()
    {
        var release = Fined.Release(Practice);

        release.Should().Match<SentenceDate>(static r => r.Standing == SentenceDateStanding.Unknown && r.Day == null && r.Earliest == Paid && r.Latest == Unpaid);
        release.Since().Should().Be(Window.Of(DateSet.From(Unpaid), DateSet.From(Paid)));
        release.ToString().Should().Be("2026-06-01 to 2026-08-30");
        Of(3).Release(Practice).Should().Match<SentenceDate>(static r => r.Earliest == Paid && r.Latest == Paid);
        Sentence.Life(new(2023, 6, 1)).Release(Practice).Should().Match<SentenceDate>(static r => r.Earliest == null && r.Latest == null);
        (Fined.RemainingOn(Unpaid.PlusDays(-1), Practice), Fined.RemainingOn(Unpaid, Practice)).Should().Be((null, 0));
    }

    [Fact]
    public void Make_no_range_where_they_move_nothing()
    {
        Fined.Stated(new() { StatedOn = new(2024, 1, 1), Release = new LocalDate(2026, 6, 2) }).Release(Practice).Day.Should().Be(new LocalDate(2026, 6, 2));
        Fined.Granted(Remission.Of(new(2026, 5, 1), 12).Value).Release(Practice).Day.Should().Be(new LocalDate(2026, 5, 1), "either way the grant releases");
        Fined.Interrupted(ValidityPeriod.From(new(2026, 6, 15))).Value.Release(Practice).Should().Match<SentenceDate>(static r => r.Earliest == Paid && r.Latest == null, "unpaid, it is not reached");
        Fined.Interrupted(ValidityPeriod.From(new(2026, 5, 15))).Value.Release(Practice).Should().Be(SentenceDate.NotReached);
    }

    [Fact]
    public void Move_the_leave_and_the_guidance_with_the_release()
    {
        var remitted = Fined.Granted(Remission.Of(new(2025, 8, 17), 1).Value);
        Sentence With(FinePayment payment) => Of(3).WithFine(new(SentenceTerm.Of(months: 3), payment)).Granted(Remission.Of(new(2025, 8, 17), 1).Value);

        foreach (var date in (Func<Sentence, SentenceDate>[])[static s => s.GuidanceUntil(Practice), static s => s.LeaveBeforeRelease(Practice)])
        {
            (date(remitted).Earliest, date(remitted).Latest).Should().Be((date(With(FinePayment.Paid)).Day, date(With(FinePayment.Unpaid)).Day));
        }
    }

    [Theory]
    [Trait("Scenario", "SP4")]
    [InlineData("2024-04-01", Verdict.Met)]
    [InlineData("2026-06-01", Verdict.Met)]
    [InlineData("2026-06-02", Verdict.Undetermined)]
    [InlineData("2026-08-30", Verdict.Undetermined)]
    [InlineData("2026-08-31", Verdict.NotMet)]
    [InlineData("2026-09-15", Verdict.NotMet)]
    public void Let_join_up_to_the_earliest_release(string day, Verdict verdict) =>
        Expect(NationalConditions.NotReleasedBeforeTheStart(Practice), Facts(Fined, first: new(2024, 4, 1)), Day(day), verdict);

    [Theory]
    [InlineData("2026-06-01", Verdict.Met)]
    [InlineData("2026-06-02", Verdict.Undetermined)]
    [InlineData("2026-08-30", Verdict.Undetermined)]
    [InlineData("2026-08-31", Verdict.NotMet)]
    public void Doubt_a_programme_only_between_the_two(string programme, Verdict verdict)
    {
        var facts = Facts(Fined, first: Day(programme));

        Expect(NationalConditions.NotReleasedBeforeTheStart(Practice), facts, new(2024, 4, 1), verdict);
        Expect(NationalConditions.EndsByRelease(Practice), facts, new(2024, 4, 1), verdict);
    }

    [Theory]
    [InlineData("2025-05-31", Verdict.NotMet, Verdict.Met)]
    [InlineData("2025-06-01", Verdict.Undetermined, Verdict.Met)]
    [InlineData("2025-06-02", Verdict.Undetermined, Verdict.Undetermined)]
    [InlineData("2025-08-29", Verdict.Undetermined, Verdict.Undetermined)]
    [InlineData("2025-08-30", Verdict.Met, Verdict.Undetermined)]
    [InlineData("2025-08-31", Verdict.Met, Verdict.NotMet)]
    public void Leave_certain_what_is_left_at_both_ends(string day, Verdict atMost, Verdict atLeast)
    {
        Expect(RemainingCondition.Of(SentenceTerm.Of(years: 1), Practice, atMost: true), Facts(Fined), Day(day), atMost);
        Expect(RemainingCondition.Of(SentenceTerm.Of(years: 1), Practice, atMost: false), Facts(Fined), Day(day), atLeast);
    }

    [Fact]
    [Trait("Scenario", "S27")]
    public void Are_no_question_to_a_decision_that_they_cannot_change()
    {
        var decision = EligibilityBooks.National.Decide(Facts(Fined, first: Someone.Today), Someone.Today);

        decision.Outcome.Should().Be(Outcome.Met);
        decision.Warnings.Should().BeEmpty("the course ends before either release");
        decision.Explain().In(Language.English).Should().Contain("day of release: 1 June 2026 if the fine is paid; if not, 30 August 2026");
        decision.Explain().In(Language.Indonesian).Should().Contain("tanggal bebas: 1 Juni 2026 jika denda dibayar; jika tidak, 30 Agustus 2026");
    }

    [Fact]
    [Trait("Scenario", "S27")]
    public void Are_what_is_missing_where_they_can()
    {
        var facts = Facts(Fined, first: new(2026, 7, 1));
        var decision = EligibilityBooks.National.Decide(facts, Someone.Today);

        decision.Outcome.Should().Be(Outcome.Undetermined);
        decision.MissingFacts().Select(static f => f.Label.En).Should().Equal("payment of the fine");
        NationalConditions.NotReleasedBeforeTheStart(Practice).UnknownOn(new(facts.Person, facts.Programme with { FirstDay = Fact<LocalDate>.Unknown }, facts.Facility), Someone.Today)
            .Select(static f => f.Name).Should().Equal("programme-first-day", "fine-unpaid");
    }

    [Theory]
    [InlineData("2026-06-01", FitStanding.Unknown)]
    [InlineData("2026-05-31", FitStanding.Fits)]
    [InlineData("2026-08-31", FitStanding.EndsBeforeCompletion)]
    [InlineData("2026-08-30", FitStanding.Unknown)]
    public void Leave_a_fit_certain_at_both_ends(string last, FitStanding standing)
    {
        var fit = ProgrammeFit.Of(ProgrammeSchedule.Of([new(2026, 5, 1), Day(last)]), Fined.Release(Practice));

        (fit.Standing, fit.Release).Should().Be((standing, null));
        fit.SessionsLost.Should().HaveCount(standing == FitStanding.EndsBeforeCompletion ? 1 : 0);
    }

    [Fact]
    public void Rank_before_whoever_is_released_after_both()
    {
        string Order(LocalDate other) => string.Join(" ", RankedApplicant.Of(
            [RankingCriterion.EarliestRelease()],
            [
                new Applicant { Facts = new(Someone.Person with { Id = ParticipantId.From("fined"), Sentence = Fined }) },
                new Applicant { Facts = new(Someone.Person with { Id = ParticipantId.From("other"), Sentence = Someone.Released(other) }) },
            ],
            Someone.Today).Value.Select(static r => $"{r.Applicant.Id.Value} {r.BestPlace}-{r.WorstPlace}"));

        Order(Paid.PlusDays(-1)).Should().Be("other 1-1 fined 2-2");
        Order(Paid).Should().Contain("1-2");
        Order(Unpaid).Should().Contain("1-2");
        Order(Unpaid.PlusDays(1)).Should().Be("fined 1-1 other 2-2");
    }

    [Theory]
    [InlineData("2026-06-01", Verdict.NotMet)]
    [InlineData("2026-06-02", Verdict.Undetermined)]
    [InlineData("2026-08-30", Verdict.Undetermined)]
    [InlineData("2026-08-31", Verdict.Met)]
    public void Let_go_to_work_after_the_latest_release(string day, Verdict verdict)
    {
        var candidate = Candidate.Of(Someone.Person with { Sentence = Fined }, DateSet.None, Day(day));

        candidate.Free.IsKnown.Should().BeFalse();
        var facts = new ReferralFacts(candidate, new() { Code = "L-1", Employer = StakeholderId.From("PT-1"), FirstDay = Day(day) });
        var asked = ReferralRules.IsReleased.Condition!;
        asked.At(facts, Day(day)).Should().Be(verdict);
        asked.UnknownOn(facts, Day(day)).Select(static f => f.Label.En).Should().Contain("payment of the fine").And.NotContain("the days after release");
        asked.UnknownOn(new(candidate with { Free = DateSet.None }, facts.Opening), Day(day)).Select(static f => f.Name).Should().NotContain("fine-unpaid", "the days are said");
        var explained = ReferralRules.Book.Decide(facts, Day(day)).Explain().In(Language.English);
        explained.Contains("payment of the fine", StringComparison.Ordinal).Should().BeTrue();
    }

    [Theory]
    [Trait("Law", "UU 1/2023 ps 63")]
    [InlineData(true)]
    [InlineData(false)]
    public void Let_nobody_go_to_work_who_escaped_and_is_not_back(bool isFined)
    {
        var sentence = (isFined ? Fined : Of(3)).Interrupted(ValidityPeriod.From(new LocalDate(2025, 3, 1))).Value;
        var candidate = Candidate.Of(Someone.Person with { Sentence = sentence }, DateSet.None, new(2026, 9, 15));

        candidate.Free.Value.Should().Be(DateSet.None);
        ReferralRules.IsReleased.Condition!.At(new(candidate, new() { Code = "L-1", Employer = StakeholderId.From("PT-1"), FirstDay = new(2026, 9, 15) }), new(2026, 9, 15))
            .Should().Be(Verdict.NotMet);
        Candidate.Of(Someone.Person with { Sentence = Fact<Sentence>.Unknown }, DateSet.None, new(2026, 9, 15)).Free.IsKnown.Should().BeFalse();
    }

    /// <summary>Paid on 1 March 2026, or settled on that day that it is not: before it the release lies between the two.</summary>
    [Theory]
    [InlineData(FinePayment.Paid, "2026-02-28", "2026-06-01", "2026-08-30")]
    [InlineData(FinePayment.Paid, "2026-03-01", "2026-06-01", "2026-06-01")]
    [InlineData(FinePayment.Unpaid, "2026-02-28", "2026-06-01", "2026-08-30")]
    [InlineData(FinePayment.Unpaid, "2026-03-01", "2026-08-30", "2026-08-30")]
    public void Are_read_as_they_stood_on_the_day(FinePayment payment, string day, string earliest, string latest)
    {
        var settled = Of(3).WithFine(new(SentenceTerm.Of(months: 3), payment, Since: new(2026, 3, 1)));
        SentenceDate[] releases =
        [
            settled.KnownOn(Day(day)).Release(Practice),
            settled.AsOf(DateKey.Of(Day(day))).Release(Practice),
            settled.ReleaseHistory(Practice).On(Day(day)),
        ];

        releases.Should().OnlyContain(r => r.Earliest == Day(earliest) && r.Latest == Day(latest));
        Expect(
            NationalConditions.NotReleasedBeforeTheStart(Practice), Facts(settled, first: new(2026, 7, 1)), Day(day),
            earliest != latest ? Verdict.Undetermined : payment == FinePayment.Paid ? Verdict.NotMet : Verdict.Met);
        settled.Release(Practice).Day.Should().Be(payment == FinePayment.Paid ? Paid : Unpaid);
    }

    [Fact]
    public void Count_always_where_the_day_of_their_payment_is_not_said()
    {
        var paid = Of(3).WithFine(new(SentenceTerm.Of(months: 3), FinePayment.Paid));

        paid.KnownOn(new(2023, 6, 1)).Release(Practice).Day.Should().Be(Paid);
        Fined.KnownOn(new(2023, 6, 1)).Release(Practice).Earliest.Should().Be(Paid);
        Of(3).WithFine(new(SentenceTerm.Of(months: 3), Since: new(2026, 3, 1))).ReleaseHistory(Practice).Segments.Should().ContainSingle("nothing is known of it");
    }

    /// <summary>The authority states the release and half of the sentence; the fine moves the one and not the other.</summary>
    [Theory]
    [InlineData("2026-02-28", true)]
    [InlineData("2026-03-01", false)]
    public void Outdate_a_release_that_was_stated_before_the_payment(string stated, bool isOutdated)
    {
        var sentence = Of(3).WithFine(new(SentenceTerm.Of(months: 3), FinePayment.Paid, Since: new(2026, 3, 1)))
            .Stated(new() { StatedOn = Day(stated), Release = new LocalDate(2026, 8, 20), Half = new LocalDate(2024, 12, 12) });

        sentence.Release(Practice).Day.Should().Be(isOutdated ? Paid : new LocalDate(2026, 8, 20));
        sentence.ServedFrom(Fraction.Half, Practice).Day.Should().Be(new LocalDate(2024, 12, 12));
    }

    [Fact]
    [Trait("Law", "UU 22/2022 ps 46")]
    public void Give_what_all_ways_of_paying_give_and_else_nothing()
    {
        var random = new Random(20261);
        Condition<EligibilityFacts>[] conditions = [.. SentenceCounting.All.SelectMany(static c => new[]
        {
            NationalConditions.NotReleasedBeforeTheStart(c), NationalConditions.EndsByRelease(c),
            RemainingCondition.Of(SentenceTerm.Of(months: 7), c, atMost: true), RemainingCondition.Of(SentenceTerm.Of(months: 7), c, atMost: false),
        })];
        var seen = new Dictionary<Verdict, int>();
        for (var i = 0; i < 120; i++)
        {
            var sentence = Any(random);
            SentenceTerm[] fines = [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => SentenceTerm.Of(months: random.Next(0, 5), days: random.Next(1, 40)))];
            var start = new LocalDate(2024, 1, 1).PlusDays(random.Next(900));
            EligibilityFacts With(Func<int, FinePayment> payment) =>
                Facts(fines.Select((term, k) => new FineSubstitute(term, payment(k))).Aggregate(sentence, static (s, fine) => s.WithFine(fine)), start, start.PlusDays(random.Next(2)));
            var unknown = With(static _ => FinePayment.Unknown);
            EligibilityFacts[] known = [.. Enumerable.Range(0, 1 << fines.Length).Select(paid => new EligibilityFacts(
                With(k => ((paid >> k) & 1) == 1 ? FinePayment.Paid : FinePayment.Unpaid).Person, unknown.Programme, unknown.Facility))];
            foreach (var condition in conditions)
            {
                var window = condition.WindowOf(unknown);
                for (var day = new LocalDate(2024, 1, 1).PlusDays(random.Next(20)); day < new LocalDate(2027, 1, 1); day = day.PlusDays(random.Next(1, 40)))
                {
                    Verdict[] answers = [.. known.Select(k => condition.At(k, day)).Distinct()];
                    var common = answers.Length == 1 ? answers[0] : Verdict.Undetermined;
                    seen[common] = seen.GetValueOrDefault(common) + 1;
                    if (condition.At(unknown, day) != common || window.At(day) != common)
                    {
                        Assert.Fail($"{condition.Description.En}, {day}, sentence {i}: {condition.At(unknown, day)} and {window.At(day)} instead of {common}");
                    }
                }
            }
        }

        seen.Values.Should().HaveCount(3).And.OnlyContain(static n => n > 1000, "all three answers occur often");
    }

    private static Sentence Any(Random random)
    {
        var sentence = Sentence.Of(SentenceTerm.Of(years: random.Next(2), months: random.Next(12), days: random.Next(1, 30)), new LocalDate(2023, 9, 1).PlusDays(random.Next(400)));
        for (var i = random.Next(3); i > 0; i--)
        {
            sentence = sentence.Granted(Remission.Of(sentence.FirstDay.PlusDays(random.Next(500)), random.Next(5), random.Next(1, 30)).Value);
        }

        for (var i = random.Next(3); i > 0; i--)
        {
            var from = sentence.FirstDay.PlusDays(random.Next(800));
            sentence = sentence.Interrupted(random.Next(6) == 0 ? ValidityPeriod.From(from) : ValidityPeriod.Between(from, from.PlusDays(random.Next(60))).Value).Value;
        }

        return random.Next(4) == 0 ? sentence.Stated(new() { StatedOn = sentence.FirstDay.PlusDays(random.Next(400)), Release = sentence.FirstDay.PlusDays(random.Next(400, 900)) }) : sentence;
    }
}
