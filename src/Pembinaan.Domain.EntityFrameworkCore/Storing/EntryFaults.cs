using Pembinaan.Domain.Cohorts;

namespace Pembinaan.Domain.EntityFrameworkCore;

/// <summary>What is wrong with an entry that no command records after those before it.</summary>
internal static class EntryFaults
{
    private static readonly LocalisedText SameNumber = new(
        " (versi lama menganggap huruf kecil sebagai nomor lain: tulis dalam badan entri ini nomor yang tidak dipakai surat lain dalam angkatan, "
        + "lalu panggil RebuildAsync)",
        " (earlier versions took small letters for another number: write into the body of this entry a number that no other paper of the cohort has, "
        + "and call RebuildAsync)"
    );

    /// <summary>Each code with the text of its first fault.</summary>
    internal static LocalisedText Of(IDomainResult faults)
    {
        var told = faults.ValidationErrors.DistinctBy(static e => e.ErrorCode, StringComparer.Ordinal).ToList();
        return new(Said(told, Language.Indonesian), Said(told, Language.English));
    }

    private static string Said(List<DomainError> faults, Language language) =>
        string.Join(
            "; ",
            faults.Select(e =>
                $"{e.ErrorCode}, {e.Text.In(language).TrimEnd('.')}{(e.ErrorCode == CohortErrors.NumberUsed.Code ? SameNumber.In(language) : "")}"
            )
        );
}
