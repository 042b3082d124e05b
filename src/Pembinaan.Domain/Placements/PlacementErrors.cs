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

    /// <summary>Whether the candidate fits cannot be determined.</summary>
    public static ErrorDefinition FitUndetermined { get; } =
        new(
            "PLACE-FIT-UNDETERMINED",
            "Belum dapat ditentukan apakah {participant} memenuhi syarat untuk {opening}.",
            "Whether {participant} fits {opening} cannot be determined."
        );

    /// <summary>The first entry of a journal does not refer.</summary>
    public static ErrorDefinition NotReferred { get; } =
        new(
            "PLACE-NOT-REFERRED",
            "Entri pertama jurnal bukan rujukan; jurnal penyaluran harus dimulai dengan rujukan.",
            "The first entry of the journal is not a referral; the journal of a placement must begin with one."
        );

    /// <summary>The step does not follow from where the referral stands.</summary>
    public static ErrorDefinition StepOutOfOrder { get; } =
        new(
            "PLACE-STEP",
            "Langkah ini tidak dapat dilakukan pada keadaan rujukan sekarang; lihat keadaan terakhirnya.",
            "This step cannot be taken as the referral stands now; look where it stands.",
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

    /// <summary>No certificate of having passed is valid on the day of handing on.</summary>
    public static ErrorDefinition NothingToHandOn { get; } =
        new(
            "PLACE-NO-CERTIFICATE",
            "Tidak ada sertifikat kelulusan yang berlaku pada {day}, sehingga belum dapat diserahkan sebagai pencari kerja.",
            "No certificate of having passed is valid on {day}, so this person cannot be handed on as a job-seeker."
        );

    /// <summary>Handed on as a job-seeker to a body that is no office of a ministry or region.</summary>
    public static ErrorDefinition NoOffice { get; } =
        new(
            "PLACE-NO-OFFICE",
            "{office} adalah {kind} pada {day}; pencari kerja diserahkan kepada dinas tenaga kerja atau kantor ketenagakerjaan lain.",
            "On {day} {office} is of the kind {kind}; job-seekers are handed on to a manpower office of a region or ministry."
        );

    /// <summary>Handed on before the consent.</summary>
    public static ErrorDefinition ConsentLater { get; } =
        new(
            "PLACE-CONSENT-LATER",
            "Persetujuan tertanggal {consent}, sesudah hari penyerahan, {day}.",
            "The consent is of {consent}, after the day of handing on, {day}."
        );

    /// <summary>The match that was checked is about somebody else.</summary>
    public static ErrorDefinition AnotherPerson { get; } =
        new("PLACE-ANOTHER-PERSON", "Pemeriksaan kecocokan itu tentang orang lain.", "The match that was checked is about somebody else.");

    /// <summary>A step that rests on a match cannot be corrected.</summary>
    public static ErrorDefinition RestsOnMatch { get; } =
        new(
            "PLACE-RESTS-ON-MATCH",
            "Langkah ini bertumpu pada pemeriksaan kecocokan; batalkan entrinya dan catat langkah yang benar.",
            "This step rests on a match that was checked; annul its entry and record the right one."
        );

    /// <summary>No work and no business has begun.</summary>
    public static ErrorDefinition NoWork { get; } =
        new(
            "PLACE-NO-WORK",
            "Belum ada pekerjaan atau usaha yang dimulai.",
            "No work and no business has begun.",
            ResultStatus.Conflict
        );

    /// <summary>A check-in before the first day of work.</summary>
    public static ErrorDefinition CheckInBeforeStart { get; } =
        new(
            "PLACE-CHECK-IN-EARLY",
            "Pemantauan bertanggal {day}, sebelum hari pertama bekerja atau berusaha, {first}.",
            "The check-in is dated {day}, before the first day of work or business, {first}."
        );

    /// <summary>What is recorded as done lies ahead.</summary>
    public static ErrorDefinition Ahead { get; } =
        new(
            "PLACE-AHEAD",
            "Tanggal {day} sesudah tanggal pencatatan, {recorded} ({zone}); catat setelah terjadi.",
            "The day {day} is after the day of recording, {recorded} ({zone}); record it once it has happened."
        );

    /// <summary>A check-in made before the planned day that it is to answer.</summary>
    public static ErrorDefinition CheckInBeforePlan { get; } =
        new(
            "PLACE-CHECK-IN-BEFORE-PLAN",
            "Pemantauan {day} mendahului hari yang direncanakan, {planned}; catat tanpa menyebut rencana itu, atau lakukan pada hari itu atau sesudahnya.",
            "The check-in of {day} is before the planned day, {planned}; record it without that plan, or make it on that day or later."
        );

    /// <summary>A referral to an opening without an employer.</summary>
    public static ErrorDefinition NoEmployer { get; } =
        new(
            "PLACE-NO-EMPLOYER",
            "{opening} tidak menyebut pemberi kerja; usaha sendiri dicatat sebagai usaha yang dimulai, bukan sebagai rujukan.",
            "{opening} names no employer; a business of one's own is recorded as begun, not as a referral."
        );

    /// <summary>A business of one's own that has an employer.</summary>
    public static ErrorDefinition HasEmployer { get; } =
        new(
            "PLACE-HAS-EMPLOYER",
            "{opening} menyebut pemberi kerja, sedangkan usaha sendiri tidak mempunyainya; catat sebagai rujukan, atau kosongkan pemberi kerjanya.",
            "{opening} names an employer, and a business of one's own has none; record a referral, or leave the employer out."
        );

    /// <summary>An opening wants nobody.</summary>
    public static ErrorDefinition OpeningPlaces { get; } =
        new(
            "PLACE-PLACES",
            "Lowongan {opening} harus untuk paling sedikit satu orang, bukan {places}; kosongkan jika jumlahnya tidak diketahui.",
            "The opening {opening} must be for at least one person, not {places}; leave it out if the number is not known."
        );

    /// <summary>A person or an opening comes twice.</summary>
    public static ErrorDefinition Twice { get; } =
        new("PLACE-TWICE", "{what} disertakan lebih dari sekali; sertakan satu kali saja.", "{what} was handed in more than once; hand it in once.");

    /// <summary>A business of one's own is said to have been ended by an employer.</summary>
    public static ErrorDefinition NobodyDismisses { get; } =
        new(
            "PLACE-NOBODY-DISMISSES",
            "Usaha sendiri tidak mempunyai pemberi kerja, sehingga tidak dapat berakhir dengan cara \"{how}\"; sebutkan cara lain.",
            "A business of one's own has no employer, so it cannot end as \"{how}\"; say how else it ended."
        );

    /// <summary>A check-in answers a day for which none was planned.</summary>
    public static ErrorDefinition CheckInNotPlanned { get; } =
        new("PLACE-CHECK-IN-NOT-PLANNED", "Tidak ada pemantauan yang direncanakan untuk {day}.", "No check-in was planned for {day}.");

    /// <summary>Two check-ins are planned for one day.</summary>
    public static ErrorDefinition CheckInPlannedTwice { get; } =
        new("PLACE-CHECK-IN-TWICE", "Pemantauan untuk {day} sudah direncanakan.", "A check-in for {day} is planned already.", ResultStatus.Conflict);

    /// <summary>A planned check-in was made already.</summary>
    public static ErrorDefinition CheckInDone { get; } =
        new(
            "PLACE-CHECK-IN-DONE",
            "Pemantauan yang direncanakan untuk {day} sudah dilakukan.",
            "The check-in planned for {day} was made already.",
            ResultStatus.Conflict
        );

    /// <summary>A check-in and the last day of work exclude each other.</summary>
    public static ErrorDefinition CheckInDiffers { get; } =
        new(
            "PLACE-CHECK-IN-DIFFERS",
            "Pemantauan {day} tidak sesuai dengan hari terakhir bekerja atau berusaha, {last}.",
            "The check-in of {day} does not agree with the last day of work or business, {last}."
        );

    /// <summary>Two check-ins exclude each other: one found the person without the work, the other at it on that day or later.</summary>
    public static ErrorDefinition CheckInContradicts { get; } =
        new(
            "PLACE-CHECK-IN-CONTRADICTS",
            "Pemantauan lain pada {day} menemukan hal yang bertentangan. Keduanya tidak mungkin benar, karena pekerjaan atau usaha yang berakhir tidak "
            + "berlanjut; koreksi atau batalkan entri yang salah.",
            "Another check-in, of {day}, found the contrary. Both cannot be right, because work or business that ended does not go on; "
            + "correct or annul the entry that is wrong.",
            ResultStatus.Conflict
        );

    /// <summary>Capital was given outside the time of the work or business.</summary>
    public static ErrorDefinition CapitalOutside { get; } =
        new(
            "PLACE-CAPITAL-OUTSIDE",
            "Modal diberikan pada {day}, di luar masa bekerja atau berusaha: {work}.",
            "Capital was given on {day}, outside the time of work or business: {work}."
        );

    /// <summary>A check-in is planned for a day after the work or business ended; it never falls due.</summary>
    public static ErrorDefinition CheckInAfterEnd { get; } =
        new(
            "PLACE-CHECK-IN-AFTER-END",
            "Pemantauan direncanakan untuk {day}, sesudah hari terakhir bekerja atau berusaha, {last}; pemantauan itu tidak perlu dilakukan.",
            "A check-in is planned for {day}, after the last day of work or business, {last}; it need not be made."
        );

    /// <summary>Mentoring does not lie wholly within the time of the work or business.</summary>
    public static ErrorDefinition MentoringOutside { get; } =
        new(
            "PLACE-MENTORING-OUTSIDE",
            "Pendampingan ({mentoring}) tidak seluruhnya berada dalam masa bekerja atau berusaha: {work}.",
            "Mentoring ({mentoring}) does not lie wholly within the time of work or business: {work}."
        );

    /// <summary>Capital or mentoring under an agreement that is not in force on its days.</summary>
    public static ErrorDefinition HelpNotInForce { get; } =
        new(
            "PLACE-HELP-NOT-IN-FORCE",
            "Bantuan {by} menurut {agreement}: perjanjian itu tidak berlaku untuk {days}; periksa hari dan perjanjiannya.",
            "Help by {by} under {agreement}: that agreement is not in force for {days}; check the days and the agreement."
        );

    /// <summary>Capital or mentoring under an agreement that has nothing to do with the person or the placement.</summary>
    public static ErrorDefinition HelpElsewhere { get; } =
        new(
            "PLACE-HELP-ELSEWHERE",
            "Bantuan {by} menurut {agreement}: perjanjian itu bukan dengan {by}, pemberi kerja atau yang merujuk, dan bukan pula dari UPT tempat "
            + "orangnya dilatih; sebutkan perjanjian yang benar.",
            "Help by {by} under {agreement}: that agreement is neither with {by}, the employer or whoever referred, nor of a facility at which the person "
            + "was trained; name the right agreement."
        );

    /// <summary>Capital of no worth.</summary>
    public static ErrorDefinition CapitalNotPositive { get; } =
        new(
            "PLACE-CAPITAL",
            "Nilai modal adalah {amount} rupiah; nilainya harus lebih dari 0.",
            "The capital is worth {amount} rupiah; it must be more than 0."
        );

    /// <summary>The day on which work may have been kept has not come.</summary>
    public static ErrorDefinition KeptNotYet { get; } =
        new(
            "PLACE-KEPT-NOT-YET",
            "Apakah bertahan selama {months} baru dapat dinilai mulai {day}.",
            "Whether it was kept for {months} can be said from {day} on."
        );

    /// <summary>A number of months for which it is not asked whether work was kept.</summary>
    public static ErrorDefinition KeptMonths { get; } =
        new(
            "PLACE-KEPT-MONTHS",
            "{months} bulan tidak dapat ditanyakan; isi 1 sampai dengan 120 bulan.",
            "Whether it was kept cannot be asked for {months} months; ask for 1 to 120."
        );

    /// <summary>Nothing on record by the day asked about tells whether work was kept.</summary>
    public static ErrorDefinition KeptUnknown { get; } =
        new(
            "PLACE-KEPT-UNKNOWN",
            "Dari {day} sampai {asOf} belum ada pemantauan yang menemukan orang itu masih bekerja atau berusaha, dan pekerjaan atau usahanya tidak tercatat "
            + "berakhir sampai {asOf}.",
            "No check-in from {day} to {asOf} found the person at work or in business, and it is not on record as ended by {asOf}."
        );

    /// <summary>All places of an opening went to others.</summary>
    public static ErrorDefinition OpeningFull { get; } =
        new(
            "PLACE-OPENING-FULL",
            "Memenuhi syarat untuk {opening}, tetapi tempatnya ({places}) sudah diberikan kepada yang lebih dahulu.",
            "Fits {opening}, but its places ({places}) were given to those ranked before."
        );

    /// <summary>Those who fit an opening got another one.</summary>
    public static ErrorDefinition FitElsewhere { get; } =
        new(
            "PLACE-FIT-ELSEWHERE",
            "{count} orang lain memenuhi syarat untuk {opening} dan mendapat lowongan lain.",
            "Others who fit {opening} got another opening: {count}."
        );

    /// <summary>There is nobody, or nobody else, to be matched.</summary>
    public static ErrorDefinition NobodyAsked { get; } =
        new("PLACE-NOBODY", "Tidak ada orang yang disertakan untuk dicocokkan.", "Nobody was handed in to be matched.");

    /// <summary>There is no opening.</summary>
    public static ErrorDefinition NoOpenings { get; } =
        new("PLACE-NO-OPENINGS", "Tidak ada lowongan yang disertakan.", "No opening was handed in.");
}
