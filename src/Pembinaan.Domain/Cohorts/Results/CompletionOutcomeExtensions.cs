using System.Diagnostics;
using Pembinaan.Domain.Programmes;

namespace Pembinaan.Domain.Cohorts;

/// <summary>What an outcome of completion means.</summary>
public static class CompletionOutcomeExtensions
{
    private const int Passed = 3;
    private const int Present = 2;
    private const int Settled = 1;

    /// <summary>The outcome in words, to be put into a sentence.</summary>
    /// <param name="outcome">The outcome.</param>
    /// <returns>For example "lulus" and "passed".</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such outcome.</exception>
    public static LocalisedText Name(this CompletionOutcome outcome) => Guard.Against.Undefined(outcome) switch
    {
        CompletionOutcome.Open => new("belum dapat ditetapkan", "not settled yet"),
        CompletionOutcome.Passed => new("lulus", "passed"),
        CompletionOutcome.PresentOnly => new("tidak lulus, kehadiran terpenuhi", "not passed, presence reached"),
        CompletionOutcome.StartedJob => new("tidak lulus, mulai bekerja", "not passed, started a job"),
        CompletionOutcome.NotPassed => new("tidak lulus", "not passed"),
        CompletionOutcome.NotNamedByTheRule => new("tidak lulus, keadaan yang tidak disebut aturan", "not passed, a case that the rule does not name"),
        CompletionOutcome.NotPassedKindOpen => new("tidak lulus, jenisnya belum dapat ditetapkan", "not passed, of which kind is not settled yet"),
        CompletionOutcome.LeftEarly => new("keluar sebelum hasilnya ditetapkan", "left before it was settled"),
        CompletionOutcome.NoRulesInForce => new("tidak ada ketentuan penyelesaian yang berlaku", "no rules of completion in force"),
        CompletionOutcome.NothingCounted => new("tidak ada jam pelajaran yang dihitung", "no lesson hour counts"),
        _ => throw new UnreachableException(),
    };

    /// <summary>The papers that may be issued on an outcome.</summary>
    internal static ValueList<CertificateKind> PapersFor(this CompletionOutcome outcome, LessonHours attended) => Guard.Against.Undefined(outcome) switch
    {
        CompletionOutcome.Open or CompletionOutcome.NoRulesInForce or CompletionOutcome.NothingCounted => [],
        CompletionOutcome.Passed => [CertificateKind.TrainingCertificate, CertificateKind.StatementOfCompletion],
        CompletionOutcome.PresentOnly => [CertificateKind.StatementOfCompletion],
        _ => attended == LessonHours.None ? [] : [CertificateKind.StatementOfParticipation],
    };

    /// <summary>Whether records with this outcome support a paper that says another: as much, or more.</summary>
    internal static bool Supports(this CompletionOutcome now, CompletionOutcome said) => now == said || (Rank(now) >= Rank(said) && Rank(now) > 0);

    private static int Rank(CompletionOutcome outcome) => Guard.Against.Undefined(outcome) switch
    {
        CompletionOutcome.Passed => Passed,
        CompletionOutcome.PresentOnly => Present,
        CompletionOutcome.Open or CompletionOutcome.NoRulesInForce or CompletionOutcome.NothingCounted => 0,
        _ => Settled,
    };
}
