using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Programmes;

/// <summary>Which event of a penalty a condition counts from, in words.</summary>
internal static class DisciplineWords
{
    internal static string In(DisciplineEvent counts, Language language) => (counts, language) switch
    {
        (DisciplineEvent.Serving, Language.Indonesian) => "dijalani",
        (DisciplineEvent.Serving, _) => "served",
        (DisciplineEvent.Imposition, Language.Indonesian) => "dijatuhkan",
        (DisciplineEvent.Imposition, _) => "imposed",
        (_, Language.Indonesian) => "dijatuhkan atau dijalani",
        _ => "imposed or served",
    };

    /// <summary>A window of a year or more is by the calendar: in months of 30 days it would make a year of 360 days.</summary>
    internal static bool IsWindow(SentenceTerm length, MonthConvention months) => Enum.IsDefined(months) && (months != MonthConvention.ThirtyDays || length.TotalMonths < 12);
}
