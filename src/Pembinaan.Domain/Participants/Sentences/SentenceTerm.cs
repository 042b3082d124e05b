using System.Globalization;

namespace Pembinaan.Domain.Participants;

/// <summary>The length of a sentence as the court worded it: years, months and days, never a fraction.</summary>
[JsonConverter(typeof(PembinaanConverter))]
public sealed partial record SentenceTerm : ILocalisable
{
    private SentenceTerm(int years, int months, int days)
    {
        Years = years;
        Months = months;
        Days = days;
    }

    /// <summary>The years, as worded, from 0 to 200.</summary>
    public int Years { get; }

    /// <summary>The months, as worded; may be more than twelve ("17 months").</summary>
    public int Months { get; }

    /// <summary>The days, as worded, beside years and months; not negative.</summary>
    public int Days { get; }

    /// <summary>
    /// Of a further term, the first day on which it counts: that of the judgment that imposed it, or of its execution. Before it the sentence stood without
    /// this term, and where that was over by then, the term runs from this day. Null where the day is not known: then it counts always. Without meaning for
    /// the first term and for a length that is none of a sentence.
    /// </summary>
    public LocalDate? Since { get; internal init; }

    internal int TotalMonths => (12 * Years) + Months;

    /// <summary>A length as the court worded it.</summary>
    /// <param name="years">The years; from 0 to 200.</param>
    /// <param name="months">The months; from 0 to 2400.</param>
    /// <param name="days">The days; from 0 to 73000.</param>
    /// <returns>The length.</returns>
    /// <exception cref="ArgumentException">A number is out of its range, or all are zero.</exception>
    public static SentenceTerm Of(int years = 0, int months = 0, int days = 0)
    {
        Guard.Against.Negative(years);
        Guard.Against.Negative(months);
        Guard.Against.Negative(days);
        Guard.Against.GreaterThan(years, 200);
        Guard.Against.GreaterThan(months, 2400);
        Guard.Against.GreaterThan(days, 73_000);
        Guard.Against.Outside(years == 0 && months == 0 && days == 0, $"A length of time must have at least one day.", nameof(days));

        return new(years, months, days);
    }

    /// <inheritdoc/>
    public string In(Language language)
    {
        var indonesian = language.IsIndonesian;
        return string.Join(
            ' ',
            new[]
            {
                Part(
                    Years,
                    indonesian ? "tahun"
                        : Years == 1 ? "year"
                        : "years"
                ),
                Part(
                    Months,
                    indonesian ? "bulan"
                        : Months == 1 ? "month"
                        : "months"
                ),
                Part(
                    Days,
                    indonesian ? "hari"
                        : Days == 1 ? "day"
                        : "days"
                ),
            }.Where(static part => part.Length > 0)
        );
    }

    /// <inheritdoc/>
    public override string ToString() => In(Language.English);

    private static string Part(int count, string unit) => count == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{count} {unit}");
}
