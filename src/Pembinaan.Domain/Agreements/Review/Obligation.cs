using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Agreements;

/// <summary>What one party must do under an agreement, once or every so many months.</summary>
/// <remarks>
/// A recurring duty falls due on the day of <see cref="DueOn"/> and so many months later each time, counted from the first; where a month has no such day, on
/// its last. It falls due as long as the agreement lasts and its terms hold it, on no day before the agreement begins.
/// </remarks>
/// <param name="Code">A code within the agreement.</param>
/// <param name="Party">Who must do it.</param>
/// <param name="Text">What must be done, as printed.</param>
/// <param name="DueOn">The day by which, inclusive, of a recurring duty the first; null if it does not say.</param>
/// <param name="Subject">The subject it belongs to, or null for the whole.</param>
/// <param name="EveryMonths">Every how many months, from 1 to 120; null for once.</param>
/// <param name="Kind">What kind of duty it is.</param>
public sealed record Obligation(
    string Code,
    PartyId Party,
    string Text,
    LocalDate? DueOn = null,
    SubjectId? Subject = null,
    int? EveryMonths = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] ObligationKind Kind = ObligationKind.Agreed
)
{
    /// <summary>
    /// The article that asks for it; null where only the agreement does. The article on periodic reports names the partner and the head of a Lapas or Bapas;
    /// an agreement does not know the kind of a facility, so of a facility the basis says that for another kind the agreement alone asks.
    /// </summary>
    [JsonIgnore]
    public Basis? Basis =>
        Kind != ObligationKind.PeriodicReport ? null
        : Party?.Facility is null ? ReportDuty
        : ReportDuty.Noting(
            new(
                "bagi kepala Lapas atau Bapas; bagi UPT lain hanya perjanjian yang memintanya",
                "of the head of a Lapas or Bapas; of another facility only the agreement asks for it"
            )
        );

    private static readonly LocalisedText ToMonitor = new(
        "Monitoring dan evaluasi (monev) pelaksanaan kerja sama bersama UPT",
        "Monitoring and evaluation of the cooperation together with the facility"
    );

    private static readonly LocalisedText ToReport = new("Laporan tertulis berkala kepada Menteri", "Periodic written report to the Minister");

    /// <summary>What must be done: as printed, and in both languages where it is in the words of this library.</summary>
    internal LocalisedText Duty =>
        Kind == ObligationKind.Monitoring && Text == ToMonitor.Id ? ToMonitor
        : Kind == ObligationKind.PeriodicReport && Text == ToReport.Id ? ToReport
        : Say.Of($"{Text}", $"{Text}");

    private static Basis ReportDuty => Instruments.Pp57Of1999.Article("18");

    /// <summary>Yearly monitoring by a partner (monev), in the words of practice.</summary>
    /// <param name="code">A code within the agreement.</param>
    /// <param name="party">The partner.</param>
    /// <param name="firstDueOn">The day by which it is done for the first time, inclusive.</param>
    /// <param name="everyMonths">Every how many months.</param>
    /// <returns>The obligation.</returns>
    public static Obligation Monitoring(string code, PartyId party, LocalDate firstDueOn, int everyMonths = 12) =>
        new(
            code,
            party,
            ToMonitor.Id,
            Guard.Against.NotIso(firstDueOn),
            null,
            everyMonths,
            ObligationKind.Monitoring
        );

    /// <summary>The periodic written report to the Minister, which the head of a Lapas or Bapas and the partner each owe.</summary>
    /// <remarks>Source: PP 57/1999 art. 18.</remarks>
    /// <param name="code">A code within the agreement.</param>
    /// <param name="party">The facility or the partner.</param>
    /// <param name="firstDueOn">The day by which the first is due, inclusive.</param>
    /// <param name="everyMonths">Every how many months; the article does not say, so the agreement does.</param>
    /// <returns>The obligation.</returns>
    public static Obligation PeriodicReport(string code, PartyId party, LocalDate firstDueOn, int everyMonths) =>
        new(code, party, ToReport.Id, Guard.Against.NotIso(firstDueOn), null, everyMonths, ObligationKind.PeriodicReport);

    /// <inheritdoc/>
    public override string ToString() => RecordPrinter.Of(this);

    internal bool IsPossible => EveryMonths is null || (DueOn is not null && EveryMonths is >= 1 and <= 120);

    /// <summary>
    /// Each time it falls due, as an obligation of that day: those up to a day and the first after it; of a recurring duty none before the agreement begins or
    /// after it ends.
    /// </summary>
    internal IEnumerable<Obligation> Occurrences(LocalDate? firstDay, LocalDate? lastDay, LocalDate upTo)
    {
        if (EveryMonths is not { } months || DueOn is not { } first || !IsPossible)
        {
            yield return this;
            yield break;
        }

        for (var i = 0; DateKey.InMonth(DateKey.Of(first), i * months, first.Day) is var key && key <= DateKey.LastDay; i++)
        {
            var due = DateKey.ToDate(key);
            if (lastDay < due)
            {
                yield break;
            }

            if (!(due < firstDay))
            {
                yield return this with
                {
                    DueOn = due,
                };
            }

            if (due > upTo && !(due < firstDay))
            {
                yield break;
            }
        }
    }

    /// <summary>Whether it falls due on a day.</summary>
    internal bool FallsDueOn(LocalDate day, LocalDate? firstDay) => Occurrences(firstDay, null, day).Any(o => o.DueOn == day);
}
