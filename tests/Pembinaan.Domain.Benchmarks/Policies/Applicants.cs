using Pembinaan.Domain.Rules;

namespace Pembinaan.Domain.Benchmarks.Policies;

/// <summary>Generated people: always the same ones for the same number.</summary>
internal static class Applicants
{
    private static readonly string[] Regions = ["31", "32", "33", "35"];

    /// <summary>The middle of the generated lives.</summary>
    public static LocalDate Today { get; } = new(2026, 11, 15);

    /// <summary>Today, and ends of months, where thresholds of months are not what they seem.</summary>
    public static LocalDate[] Days { get; } =
        [Today, new(2026, 11, 30), new(2027, 2, 28), new(2024, 2, 29), new(2026, 6, 30), new(2026, 12, 31), new(2027, 4, 30), new(2025, 2, 28), new(2027, 3, 1), new(2027, 8, 31), new(2026, 2, 28), new(2028, 2, 29)];

    public static Applicant[] Generate(int count, int seed = 42)
    {
        var random = new Random(seed);
        var people = new Applicant[count];
        for (var i = 0; i < count; i++)
        {
            people[i] = One(random);
        }

        return people;
    }

    private static Applicant One(Random random)
    {
        var days = random.Next(200, 3650);
        var start = Today.PlusDays(-(int)(days * random.NextDouble() * 1.05));
        return new()
        {
            Status = Maybe(random, random.NextDouble() < 0.85 ? LegalStatus.Convicted : LegalStatus.Detained),
            SentenceStart = Maybe(random, start),
            SentenceDays = Maybe(random, days),
            Release = Maybe(random, start.PlusDays(days)),
            Birth = Maybe(random, new LocalDate(Today.Year - random.Next(17, 62), 1, 1).PlusDays(random.Next(365))),
            Risk = random.Next(10) == 0 ? Fact<Risk>.KnownThrough(Level(random), Today.PlusDays(random.Next(-30, 180))) : Maybe(random, Level(random)),
            Discipline = Maybe(random, random.NextDouble() < 0.35 ? Occurrence.On(Today.PlusDays(-random.Next(1, 720))) : Occurrence.Never),
            SeatsLeft = Maybe(random, random.Next(0, 20)),
            Domicile = Maybe(random, new string(Regions[random.NextDouble() < 0.7 ? 1 : random.Next(0, 4)].AsSpan())),
            HasGuarantor = Maybe(random, random.Next(2) == 0),
            HasFinishedPreparation = Maybe(random, random.Next(2) == 0),
            IsLiterate = Maybe(random, random.Next(4) > 0),
            IsFit = Maybe(random, random.Next(4) > 0),
            IsWilling = Maybe(random, random.Next(4) > 0),
        };
    }

    private static Risk Level(Random random) => random.NextDouble() < 0.8 ? (Risk)random.Next(0, 2) : (Risk)random.Next(2, 4);

    /// <summary>Five facts in a hundred are not known.</summary>
    private static Fact<T> Maybe<T>(Random random, T value)
        where T : notnull => random.Next(20) == 0 ? Fact<T>.Unknown : value;
}
