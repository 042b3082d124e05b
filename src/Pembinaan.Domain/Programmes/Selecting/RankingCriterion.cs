using Pembinaan.Domain.Participants;

namespace Pembinaan.Domain.Programmes;

/// <summary>One criterion to rank applicants by, as data: what is compared and who comes first.</summary>
public sealed record RankingCriterion : ILocalisable
{
    private readonly LocalisedText _text;

    private RankingCriterion(string code, RankingMeasure measure, LocalisedText text)
    {
        Code = Guard.Against.NullOrWhiteSpace(code);
        Measure = measure;
        _text = text;
    }

    /// <summary>The stable code; reasons name it.</summary>
    public string Code { get; }

    /// <summary>What is compared.</summary>
    public RankingMeasure Measure { get; }

    /// <summary>The condition, where it is one that is compared; otherwise null.</summary>
    public ProgrammeCondition? Condition { get; private init; }

    /// <summary>How sentences are counted, where the release is compared; otherwise null.</summary>
    public SentenceCounting? Counting { get; private init; }

    /// <summary>Who meets a condition comes first: any kind of condition that a programme can set.</summary>
    /// <param name="code">The code of the criterion; not blank.</param>
    /// <param name="condition">The condition.</param>
    /// <param name="name">What it is called.</param>
    /// <returns>The criterion.</returns>
    /// <exception cref="ArgumentException">The code is blank.</exception>
    public static RankingCriterion Meets(string code, ProgrammeCondition condition, LocalisedText name) =>
        new(code, RankingMeasure.Condition, Guard.Against.Null(name)) { Condition = Guard.Against.Null(condition) };

    /// <summary>Who has the higher score comes first, as of an interview or a test that the facility holds.</summary>
    /// <param name="code">The code, under which the scores are handed in; not blank.</param>
    /// <param name="name">What it is called.</param>
    /// <returns>The criterion.</returns>
    /// <exception cref="ArgumentException">The code is blank.</exception>
    public static RankingCriterion HighestScore(string code, LocalisedText name) => new(code, RankingMeasure.Score, Guard.Against.Null(name));

    /// <summary>Who is released earlier comes first; life and death sentences, which have no release, come last.</summary>
    /// <param name="counting">How sentences are counted; null for the national counting of the day.</param>
    /// <returns>The criterion.</returns>
    public static RankingCriterion EarliestRelease(SentenceCounting? counting = null) =>
        new("RELEASE", RankingMeasure.Release, new("bebas lebih dahulu", "earlier release")) { Counting = counting };

    /// <summary>Who applied earlier comes first.</summary>
    /// <returns>The criterion.</returns>
    public static RankingCriterion EarliestApplication() => new("APPLIED", RankingMeasure.Application, new("mendaftar lebih dahulu", "earlier application"));

    /// <inheritdoc/>
    public string In(Language language) => _text.In(language);

    /// <inheritdoc/>
    public override string ToString() => Code;
}
