using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Programmes;

namespace Pembinaan.Domain.Json;

/// <summary>The lines of sheets, of which a cohort has many thousands.</summary>
internal static class JsonRows
{
    internal static JsonRowConverter<Absence> Absence { get; } =
        new(static (ref r) =>
            JsonText.TryNext(ref r, "participant"u8, out ParticipantId? person)
            && JsonText.TryNext(ref r, "kind"u8, out AbsenceKind? kind)
            && JsonText.TryNext(ref r, "attended"u8, out LessonHours attended)
                ? new(person, kind, attended)
                : null
        );

    internal static JsonRowConverter<AssessmentResult> Assessment { get; } =
        new(static (ref r) =>
            JsonText.TryNext(ref r, "participant"u8, out ParticipantId? person)
            && JsonText.TryNext(ref r, "competent"u8, out bool isCompetent)
            && JsonText.TryNext(ref r, "mark"u8, out int mark)
                ? new(person, isCompetent, mark)
                : null
        );
}
