using Pembinaan.Domain.Programmes;

namespace Pembinaan.Domain.Cohorts;

/// <summary>What an outcome of completion means.</summary>
internal static class CompletionOutcomeExtensions
{
    private const int Passed = 3;
    private const int Present = 2;
    private const int Settled = 1;

    /// <summary>The papers that may be issued on an outcome.</summary>
    internal static ValueList<CertificateKind> PapersFor(this CompletionOutcome outcome, LessonHours attended) =>
        Guard.Against.Undefined(outcome) switch
        {
            CompletionOutcome.Open or CompletionOutcome.NoRulesInForce or CompletionOutcome.NothingCounted => [],
            CompletionOutcome.Passed => [CertificateKind.TrainingCertificate, CertificateKind.StatementOfCompletion],
            CompletionOutcome.PresentOnly => [CertificateKind.StatementOfCompletion],
            _ => attended == LessonHours.None ? [] : [CertificateKind.StatementOfParticipation],
        };

    /// <summary>That somebody completed the programme on a day; or, with another outcome, until when they took part.</summary>
    internal static LocalisedText EndedOn(this CompletionOutcome outcome, LocalDate day) =>
        outcome is CompletionOutcome.Passed or CompletionOutcome.PresentOnly
            ? Say.Of($"selesai {day}", $"completed {day}")
            : Say.Of($"sampai dengan {day}", $"until {day}");

    /// <summary>Whether records with this outcome support a paper that says another: as much, or more.</summary>
    internal static bool Supports(this CompletionOutcome now, CompletionOutcome said) => now == said || (Rank(now) >= Rank(said) && Rank(now) > 0);

    private static int Rank(CompletionOutcome outcome) =>
        Guard.Against.Undefined(outcome) switch
        {
            CompletionOutcome.Passed => Passed,
            CompletionOutcome.PresentOnly => Present,
            CompletionOutcome.Open or CompletionOutcome.NoRulesInForce or CompletionOutcome.NothingCounted => 0,
            _ => Settled,
        };
}
