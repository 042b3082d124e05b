namespace Pembinaan.Domain.Placements;

/// <summary>Errors about referral to work.</summary>
public static class PlacementErrors
{
    /// <summary>No certificate shows the subject.</summary>
    public static ErrorDefinition SubjectNotShown { get; } =
        new("PLACE-GAP-SUBJECT", "Tidak ada sertifikat yang berlaku untuk {subject} pada {day}.", "No certificate that is valid on {day} shows {subject}.");

    /// <summary>No certificate shows the unit.</summary>
    public static ErrorDefinition UnitNotShown { get; } =
        new(
            "PLACE-GAP-UNIT",
            "Tidak ada sertifikat yang berlaku pada {day} dan menunjukkan unit kompetensi {unit}.",
            "No certificate that is valid on {day} shows the unit of competence {unit}."
        );

    /// <summary>There is no certificate of competence.</summary>
    public static ErrorDefinition CompetenceNotShown { get; } =
        new(
            "PLACE-GAP-COMPETENCE",
            "Tidak ada sertifikat kompetensi dari lembaga luar yang berlaku pada {day}.",
            "There is no certificate of competence of an outside body that is valid on {day}."
        );

    /// <summary>The candidate does not fit.</summary>
    public static ErrorDefinition DoesNotFit { get; } =
        new("PLACE-NO-FIT", "{participant} belum memenuhi syarat untuk {opening}.", "{participant} does not fit {opening}.");

    /// <summary>The first entry of a journal does not refer.</summary>
    public static ErrorDefinition NotReferred { get; } =
        new(
            "PLACE-NOT-REFERRED",
            "Entri pertama jurnal bukan rujukan; jurnal penyaluran harus dimulai dengan rujukan.",
            "The first entry of the journal is not the referral; its journal must begin with it."
        );

    /// <summary>The step does not follow from where the referral stands.</summary>
    public static ErrorDefinition StepOutOfOrder { get; } =
        new(
            "PLACE-STEP",
            "Langkah ini tidak dapat dilakukan pada keadaan rujukan sekarang: {status}.",
            "This step cannot be taken as the referral stands now: {status}.",
            ResultStatus.Conflict
        );

    /// <summary>Work is to begin before the day for which the candidate was found fit.</summary>
    public static ErrorDefinition TooEarly { get; } =
        new(
            "PLACE-TOO-EARLY",
            "Pekerjaan mulai {day}, sedangkan kesiapan diperiksa untuk {first}.",
            "Work begins on {day}, but readiness was checked for {first}."
        );

    /// <summary>Work is to begin after the days for which the candidate was found fit.</summary>
    public static ErrorDefinition TooLate { get; } =
        new(
            "PLACE-TOO-LATE",
            "Pekerjaan mulai {day}, sedangkan kesiapan hanya ada sampai {last}; periksa lagi untuk hari itu.",
            "Work begins on {day}, but readiness was found only until {last}; look again for that day."
        );

    /// <summary>A day before the one of the step before.</summary>
    public static ErrorDefinition DayBeforeStep { get; } =
        new("PLACE-DAY", "Tanggal {day} mendahului langkah sebelumnya pada {earlier}.", "The day {day} is before the earlier step, on {earlier}.");
}
