using System.Globalization;

namespace Pembinaan.Domain.Dossiers;

/// <summary>
/// The codes of what the library counts itself from the cohorts and referrals of a dossier (<see cref="Dossier.Count"/>). Each thing is counted once, on one
/// day, at the facility of the cohort. Any other code is the application's own.
/// </summary>
public static class IndicatorMeasures
{
    private const string KeptPrefix = "KEPT-";
    private const string DuePrefix = "KEPT-DUE-";

    /// <summary>People enrolled, in each cohort once, on the first day of the enrolment.</summary>
    public const string Enrolled = "ENROLLED";

    /// <summary>People trained, in each cohort once, on the day of the first session that they attended.</summary>
    public const string Trained = "TRAINED";

    /// <summary>Lesson hours of the sessions held, on their days.</summary>
    public const string Hours = "HOURS";

    /// <summary>
    /// People certified, in each cohort once: who had passed with a certificate of training or of competence at the end of the days reported on, and at that of
    /// no earlier ones of as many months, as <see cref="RolledUp.Certified"/> counts them by years; on the first day of having both. A
    /// statement is none, and a certificate that is revoked later changes nothing that is over.
    /// </summary>
    public const string Certified = "CERTIFIED";

    /// <summary>
    /// People who went to work with an employer by a certificate that stood at the end of the months reported on in which they did, each once at a facility,
    /// on the first day of the first work.
    /// </summary>
    public const string Placed = "PLACED";

    /// <summary>
    /// People who began a business of their own by a certificate that stood at the end of the months reported on in which they did, each once at a facility,
    /// on the first day of the first business.
    /// </summary>
    public const string OwnBusiness = "OWN-BUSINESS";

    /// <summary>
    /// People who kept the work or business that they began first for so many months, each once at a facility, on the last day of those months.
    /// </summary>
    /// <param name="months">How many months, 1 to 120.</param>
    /// <returns>The code, such as <c>KEPT-6</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The months are not from 1 to 120.</exception>
    public static string KeptAfter(int months) => Coded(KeptPrefix, months);

    /// <summary>
    /// People of whom it can be asked whether they kept it: all who first began so many months ago, each once, on the last day of those months.
    /// </summary>
    /// <param name="months">How many months, 1 to 120.</param>
    /// <returns>The code, such as <c>KEPT-DUE-6</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The months are not from 1 to 120.</exception>
    public static string DueAfter(int months) => Coded(DuePrefix, months);

    /// <summary>The months of a code about work that was kept, and whether all are meant of whom it can be asked; null for another code.</summary>
    internal static (int Months, bool IsDue)? MonthsOf(string code)
    {
        var isDue = code.StartsWith(DuePrefix, StringComparison.Ordinal);
        return code.StartsWith(KeptPrefix, StringComparison.Ordinal)
            && int.TryParse(code.AsSpan((isDue ? DuePrefix : KeptPrefix).Length), NumberStyles.None, CultureInfo.InvariantCulture, out var months)
            && months is >= 1 and <= 120
            && (isDue ? DueAfter(months) : KeptAfter(months)) == code
            ? (months, isDue)
            : null;
    }

    /// <summary>What a code counts, in words before the code; a code of the application's own by itself.</summary>
    internal static LocalisedText NameOf(string code) =>
        (code, MonthsOf(code)) switch
        {
            (Enrolled, _) => Say.Of($"jumlah yang didaftarkan ({code})", $"people enrolled ({code})"),
            (Trained, _) => Say.Of($"jumlah peserta pelatihan ({code})", $"people trained ({code})"),
            (Hours, _) => Say.Of($"jumlah jam pelajaran ({code})", $"lesson hours ({code})"),
            (Certified, _) => Say.Of($"jumlah yang bersertifikat ({code})", $"people certified ({code})"),
            (Placed, _) => Say.Of($"jumlah yang mulai bekerja ({code})", $"people gone to work ({code})"),
            (OwnBusiness, _) => Say.Of($"jumlah yang mulai berusaha sendiri ({code})", $"people who began a business of their own ({code})"),
            (_, (var months, false)) => Say.Of($"jumlah yang bertahan {months} bulan ({code})", $"people who kept it for {months} months ({code})"),
            (_, (var months, true)) => Say.Of($"jumlah yang ditanya setelah {months} bulan ({code})", $"people asked about after {months} months ({code})"),
            _ => LocalisedText.Same(code),
        };

    /// <summary>Whether it is counted from cohorts alone; null for a code that the library does not count.</summary>
    internal static bool? IsOfCohorts(string code) =>
        code switch
        {
            Enrolled or Trained or Hours or Certified => true,
            Placed or OwnBusiness => false,
            _ => MonthsOf(code) is null ? null : false,
        };

    private static string Coded(string prefix, int months)
    {
        Guard.Against.Outside(months is < 1 or > 120, $"The months must be from 1 to 120, and are {months}.", nameof(months));
        return string.Create(CultureInfo.InvariantCulture, $"{prefix}{months}");
    }
}
