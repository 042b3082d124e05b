using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Rules;

namespace Pembinaan.Domain.Tests.Programmes.Eligibility;

/// <summary>The criminal code of 2023 takes nothing away: whoever may join on 1 January 2026 may join on 2 January, unless another fact than the change of the law ends it.</summary>
public class Switch_of_2_January_2026
{
    private const int People = 2_000;
    private static readonly LocalDate Last = new(2026, 1, 1);
    private static readonly LocalDate First = new(2026, 1, 2);

    private static readonly RuleBook<EligibilityFacts> Book = EligibilityBooks.For(ProgrammeConditions.Of(
        "PRG-1",
        ProgrammeCondition.AnyOf([
            ProgrammeCondition.ServedAtLeast(Fraction.Third), ProgrammeCondition.ServedAtLeast(Fraction.Half, forChildren: Fraction.Third), ProgrammeCondition.ServedAtLeast(Fraction.TwoThirds, atLeast: SentenceTerm.Of(months: 9)),
            ProgrammeCondition.ServedAtLeast(Fraction.TwoThirds, atLeast: SentenceTerm.Of(months: 9), reading: LeastReading.LaterOfTheTwo)]),
        ProgrammeCondition.NoDisciplineWithin(SentenceTerm.Of(months: 6)),
        ProgrammeCondition.RemainingAtLeast(SentenceTerm.Of(days: 1)))).Value;

    private static readonly RuleBook<EligibilityFacts> TwoThirds = EligibilityBooks.For(ProgrammeConditions.Of("PRG-2", ProgrammeCondition.ServedAtLeast(Fraction.TwoThirds, atLeast: SentenceTerm.Of(months: 9)))).Value;

    [Fact]
    public void Ends_nobodys_eligibility_by_itself()
    {
        var people = Generate();
        var (eligible, near) = (0, 0);
        foreach (var person in people)
        {
            foreach (var book in new[] { Book, TwoThirds })
            {
                var before = book.Decide(person, Last);
                if (!before.IsMet)
                {
                    continue;
                }

                eligible++;

                // The same day under the rules of before: what ends the eligibility there too is not the change of the law.
                var unchanged = book.Decide(person, First, Last);
                book.Decide(person, First).IsMet.Should().Be(unchanged.IsMet);
            }

            var first = TwoThirds.Decide(person, new(2025, 1, 1)).FirstDayMet;
            near += first is { } day && Math.Abs(Period.DaysBetween(First, day)) <= 60 && !person.Person.Sentence.Value.Remissions.IsEmpty ? 1 : 0;
        }

        eligible.Should().BeGreaterThan(People / 2);
        near.Should().BeGreaterThanOrEqualTo(200, "these have remission and reach two thirds within sixty days of the change");
    }

    [Fact]
    public void Gives_every_sentence_the_dates_that_it_had()
    {
        SentenceCounting.National.TryOn(Last, out var before).Should().BeTrue();
        SentenceCounting.National.TryOn(First, out var after).Should().BeTrue();
        foreach (var person in Generate())
        {
            var sentence = person.Person.Sentence.Value;
            sentence.ServedFrom(Fraction.TwoThirds, after!.Value).Should().Be(sentence.ServedFrom(Fraction.TwoThirds, before!.Value));
            sentence.Release(after.Value).Should().Be(sentence.Release(before.Value));
        }

        after!.Basis.Note!.Id.Should().Contain("remisi tetap dihitung");
    }

    private static EligibilityFacts[] Generate()
    {
        var random = new Random(20260102);
        return [.. Enumerable.Range(0, People).Select(i => Person(i, random))];
    }

    /// <summary>Every fourth reaches two thirds, less its remission, within sixty days of the change.</summary>
    private static EligibilityFacts Person(int i, Random random)
    {
        var term = SentenceTerm.Of(months: 14 + random.Next(100), days: random.Next(30));
        var months = 1 + random.Next(4);
        var start = First.PlusDays(-random.Next(3_000));
        if (i % 4 == 0)
        {
            var twoThirds = Sentence.Of(term, start).ServedFrom(Fraction.TwoThirds, SentenceCounting.Practice).Day!.Value;
            start = start.PlusDays(Period.DaysBetween(twoThirds.PlusDays(-30 * months), First) + random.Next(-55, 56));
        }

        var sentence = Sentence.Of(term, start);
        var granted = new LocalDate(2025, 8, 17);
        sentence = i % 4 == 0 || random.Next(2) == 0 ? sentence.Granted(Remission.Of(granted < start ? start : granted, months).Value) : sentence;
        return Someone.With(p => p with
        {
            Sentence = sentence,
            Status = Someone.Always(i % 9 == 0 ? LegalStatus.AnakBinaan : LegalStatus.Narapidana),
            BirthDate = new LocalDate(1980, 1, 1).PlusDays(random.Next(10_000)),
            Whereabouts = Someone.Always(Someone.Serang),
            Risk = Someone.Always(RiskLevel.Low),
            Discipline = random.Next(6) == 0 ? Known.Of(new DisciplinePenalty(First.PlusDays(-random.Next(400)), DisciplineLevel.Ringan)) : Known.Of<DisciplinePenalty>(),
        }) is var facts && i % 9 == 0 ? new(facts.Person, Later, facts.Facility with { IsForChildren = true }) : new(facts.Person, Later, facts.Facility);
    }

    private static ProgrammeContext Later => Someone.Programme with { FirstDay = new LocalDate(2026, 1, 5), LastDay = new LocalDate(2026, 1, 30) };
}
