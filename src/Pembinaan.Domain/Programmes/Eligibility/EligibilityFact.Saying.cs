using NodaTime.Text;
using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Rules;

namespace Pembinaan.Domain.Programmes;

/// <content>How the facts are said to people and written for a hash.</content>
public static partial class EligibilityFact
{
    /// <summary>Whether the facility is an LPAS.</summary>
    public static FactOf<EligibilityFacts, bool> FacilityIsLpas { get; } =
        new(
            "facility-lpas",
            new("LPAS", "LPAS (remand institution for children)"),
            static (in f) => f.Facility.IsLpas,
            FlagWords.Of(
                new("UPT adalah LPAS", "the facility is an LPAS (remand institution for children)"),
                new("UPT bukan LPAS", "the facility is not an LPAS (remand institution for children)")
            )
        );

    /// <summary>Which sentence was read: its first day, then the days of further judgments that had come by a day, as a key.</summary>
    internal static FactOf<EligibilityFacts, ValueList<LocalDate>> SentenceDaysOn(int day) =>
        new(
            "sentence-days",
            new("hari pertama pidana dan hari putusan berikutnya", "first day of the sentence and days of further judgments"),
            (in f) => NationalConditions.Of(f.Person.Sentence, f.Person.Sentence.IsKnown ? DaysOf(f.Person.Sentence.Raw.AsOf(day)) : [])
        );

    private static ValueList<LocalDate> DaysOf(Sentence sentence) =>
        sentence.Terms.Select(static t => t.Since).OfType<LocalDate>().Prepend(sentence.FirstDay).ToValueList();

    private static string Say<T>(ValueList<T> all, Func<T, (LocalDate Day, bool IsInFavour, SubjectId? Subject)> read, Language language)
    {
        if (all.IsEmpty)
        {
            return language.IsIndonesian ? "tidak ada" : "none";
        }

        return string.Join(
            ", ",
            all.Select(read)
                .Select(r =>
                {
                    var favour = (r.IsInFavour, language) switch
                    {
                        (true, Language.Indonesian) => "mendukung",
                        (true, _) => "in favour",
                        (_, Language.Indonesian) => "tidak mendukung",
                        _ => "not in favour",
                    };
                    return $"{IndonesianDate.Format(r.Day, language)} {favour}{(r.Subject is { } subject ? $" ({subject.Value})" : "")}";
                })
        );
    }

    private static string Written<T>(ValueList<T> all, Func<T, string> write) => $"[{string.Join(",", all.Select(write))}]";

    /// <summary>The day that counts, and the computed or stated one where they differ.</summary>
    private static string Written(SentenceDate date) =>
        date.IsMismatch ? $"{date} computed {Written(date.Computed!.Value)} stated {Written(date.Stated!.Value)}" : date.ToString();

    private static string Written(LocalDate day) => LocalDatePattern.Iso.Format(day);

    private static string Written(LocalDate day, bool isInFavour, SubjectId? subject) => $"{Written(day)} {(isInFavour ? "yes" : "no")} {subject?.Value}";

    private static string Say(SentenceDate date, Language language) =>
        date.Day is { } day ? $"{IndonesianDate.Format(day, language)}{Compared(date, language)}"
        : date is { IsBetween: true, Earliest: { } first } ? SayBetween(IndonesianDate.Format(first, language), Say(date.AtLatest, language), language)
        : date.Standing.In(language);

    private static string SayBetween(string earliest, string latest, Language language) =>
        language.IsIndonesian
            ? $"{earliest} jika denda dibayar; jika tidak, {latest}"
            : $"{earliest} if the fine is paid; if not, {latest}";

    /// <summary>Where the authority's date and the computed one differ, both are said.</summary>
    private static string Compared(SentenceDate date, Language language) =>
        (date.IsMismatch, date.IsStatementOutdated, language) switch
        {
            (false, _, _) => "",
            (_, false, Language.Indonesian) => $" (dari instansi; hasil hitungan {IndonesianDate.Format(date.Computed!.Value, language)})",
            (_, false, _) => $" (the authority's; computed {IndonesianDate.Format(date.Computed!.Value, language)})",
            (_, _, Language.Indonesian) => $" (hasil hitungan; instansi sebelumnya menyatakan {IndonesianDate.Format(date.Stated!.Value, language)})",
            _ => $" (computed; the authority stated {IndonesianDate.Format(date.Stated!.Value, language)} before)",
        };

    private static string Say(ValueList<SubjectId> subjects, Language language) =>
        subjects.IsEmpty
            ? language.IsIndonesian
                ? "tidak ada"
                : "none"
            : string.Join(", ", subjects.Select(static s => s.Value));
}
