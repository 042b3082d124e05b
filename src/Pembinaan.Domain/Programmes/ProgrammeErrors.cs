namespace Pembinaan.Domain.Programmes;

/// <summary>Errors about programmes and their curricula.</summary>
public static partial class ProgrammeErrors
{
    /// <summary>The curriculum names no subject.</summary>
    public static ErrorDefinition NoSubject { get; } =
        new(
            "PROGRAMME-NO-SUBJECT",
            "Kurikulum tidak menyebut bidang; harus ada paling sedikit satu.",
            "The curriculum names no subject; it must name at least one."
        );

    /// <summary>A later curriculum stays after the offer was ended; a warning.</summary>
    public static ErrorDefinition OfferedAgain { get; } =
        new(
            "PROGRAMME-OFFERED-AGAIN",
            "Kurikulum yang sudah dicatat mulai {next} tetap berlaku: program ditawarkan lagi sejak hari itu.",
            "The curriculum recorded from {next} stays: the programme is offered again from that day."
        );

    /// <summary>The curriculum names a subject twice.</summary>
    public static ErrorDefinition SubjectTwice { get; } =
        new(
            "PROGRAMME-SUBJECT-TWICE",
            "Bidang {subject} disebut lebih dari sekali; cukup satu kali.",
            "The subject {subject} is named more than once; once is enough."
        );

    /// <summary>The curriculum names a paper twice.</summary>
    public static ErrorDefinition CertificateTwice { get; } =
        new(
            "PROGRAMME-CERTIFICATE-TWICE",
            "{paper} disebut lebih dari sekali; cukup satu kali.",
            "This paper is named more than once, and once is enough: {paper}."
        );

    /// <summary>The curriculum has no lesson hours.</summary>
    public static ErrorDefinition NoHours { get; } =
        new(
            "PROGRAMME-NO-HOURS",
            "Kurikulum tidak memuat jam pelajaran; harus ada paling sedikit satu.",
            "The curriculum has no lesson hours; it must have at least one."
        );

    /// <summary>A lesson hour has no length, or is longer than a day.</summary>
    public static ErrorDefinition NoLessonLength { get; } =
        new(
            "PROGRAMME-LESSON-LENGTH",
            "Satu jam pelajaran tidak mungkin berlangsung {minutes} menit; harus 1 sampai 1440 menit.",
            "A lesson hour cannot last {minutes} minutes; it must last 1 to 1440 minutes."
        );

    /// <summary>The modules do not add up.</summary>
    public static ErrorDefinition ModulesDoNotAddUp { get; } =
        new(
            "PROGRAMME-MODULE-HOURS",
            "Jumlah jam modul {sum} berbeda dari jam program {hours}.",
            "The hours of the modules, {sum}, differ from those of the programme, {hours}."
        );

    /// <summary>Two modules have the same title.</summary>
    public static ErrorDefinition ModuleTwice { get; } =
        new(
            "PROGRAMME-MODULE-TWICE",
            "Modul {module} disebut lebih dari sekali; cukup satu kali.",
            "The module {module} is named more than once; once is enough."
        );

    /// <summary>The grades do not rise from 0 to 100.</summary>
    public static ErrorDefinition GradeOutOfOrder { get; } =
        new(
            "PROGRAMME-GRADE-ORDER",
            "Predikat {grade} mulai nilai {from}: batasnya harus antara 0 dan 100 dan lebih tinggi daripada batas predikat sebelumnya.",
            "The grade {grade} begins at {from}: its limit must be from 0 to 100 and higher than that of the grade before it."
        );

    /// <summary>Two grades have the same name.</summary>
    public static ErrorDefinition GradeTwice { get; } =
        new(
            "PROGRAMME-GRADE-TWICE",
            "Predikat {grade} disebut lebih dari sekali; cukup satu kali.",
            "The grade {grade} is named more than once; once is enough."
        );

    /// <summary>The programme recognises no hours, or more than it has.</summary>
    public static ErrorDefinition CreditHours { get; } =
        new(
            "PROGRAMME-CREDIT-HOURS",
            "Program mengakui paling banyak {most}; harus paling sedikit satu jam pelajaran dan tidak melebihi jam kurikulum, {hours}.",
            "The programme recognises at most {most}; it must be at least one lesson hour and not more than the curriculum has, {hours}."
        );

    /// <summary>The age up to which something is recognised is no number of months.</summary>
    public static ErrorDefinition CreditAge { get; } =
        new(
            "PROGRAMME-CREDIT-AGE",
            "Batas usia pengakuan {months} bulan harus antara 1 dan 1200 bulan.",
            "The age limit of recognition, {months} months, must be from 1 to 1200 months."
        );

    /// <summary>A rule of recognition that recognises nothing, or from nowhere.</summary>
    public static ErrorDefinition CreditOfNothing { get; } =
        new(
            "PROGRAMME-CREDIT-NOTHING",
            "Aturan pengakuan tidak mengakui apa pun atau tidak menerima satu asal pun; sebutkan apa yang diakui dan dari mana.",
            "The rule of recognition recognises nothing, or accepts no source; say what is recognised and from where."
        );

    /// <summary>What is excepted from recognition is neither a module nor a unit of the curriculum.</summary>
    public static ErrorDefinition CreditExceptUnknown { get; } =
        new(
            "PROGRAMME-CREDIT-EXCEPT",
            "{part} yang dikecualikan dari pengakuan bukan modul dan bukan unit kurikulum.",
            "{part}, which is excepted from recognition, is neither a module nor a unit of the curriculum."
        );

    /// <summary>A module names a unit that the curriculum does not have.</summary>
    public static ErrorDefinition UnitUnknown { get; } =
        new("PROGRAMME-UNIT-UNKNOWN", "Unit kompetensi {code} tidak ada dalam kurikulum.", "There is no unit of competence {code} in the curriculum.");

    /// <summary>Two units have the same code.</summary>
    public static ErrorDefinition UnitTwice { get; } =
        new(
            "PROGRAMME-UNIT-TWICE",
            "Unit kompetensi {code} disebut lebih dari sekali; cukup satu kali.",
            "The unit of competence {code} is named more than once; once is enough."
        );

    /// <summary>A code does not have the form of SKKNI codes.</summary>
    public static ErrorDefinition UnitCodeMalformed { get; } =
        new(
            "PROGRAMME-UNIT-CODE",
            "{code} bukan kode unit kompetensi berbentuk SKKNI, misalnya J.620100.004.02.",
            "{code} is no code of a unit of competence in SKKNI form, for example J.620100.004.02."
        );

    /// <summary>The field belongs to another stream.</summary>
    /// <remarks>Source: UU 22/2022 art. 38.</remarks>
    public static ErrorDefinition FieldOfAnotherStream { get; } =
        new(
            "PROGRAMME-FIELD",
            "Bidang {field} tidak termasuk jalur {stream}.",
            "The field {field} does not belong to the stream {stream}.",
            basis: Instruments.Uu22Of2022.Article("38")
        );

    /// <summary>
    /// Children are not paid. The general elucidation of PP 32/1999 gives them no right to pay or premi; that a programme must not give it is the library's
    /// choice.
    /// </summary>
    /// <remarks>
    /// Source: PP 32/1999 art. 29 (by the general elucidation children have no right to pay or premi; that a programme must not give it is a choice of this
    /// library).
    /// </remarks>
    public static ErrorDefinition ChildrenAreNotPaid { get; } =
        new(
            "PROGRAMME-CHILDREN-PAID",
            "Program anak memberi upah atau premi; seharusnya tidak.",
            "The programme for children gives pay or premi; it should give neither.",
            basis: Basis
                .Law(Instruments.Pp32Of1999.Article("29"))
                .Noting(
                    new(
                        "menurut penjelasan umum anak tidak berhak atas upah atau premi; bahwa program tidak boleh memberinya adalah pilihan pustaka ini",
                        "by the general elucidation children have no right to pay or premi; that a programme must not give it is a choice of this library"
                    )
                )
        );

    /// <summary>The stream of education is that of children.</summary>
    /// <remarks>
    /// Source: UU 22/2022 art. 50 (of convicts art. 38 names kepribadian and kemandirian only; that the stream of education is for children only is a choice of
    /// this library).
    /// </remarks>
    public static ErrorDefinition EducationIsForChildren { get; } =
        new(
            "PROGRAMME-EDUCATION-ADULTS",
            "Program bagi orang dewasa tidak dapat berada di jalur pendidikan anak; jalur itu hanya untuk program anak.",
            "A programme for adults cannot be in the stream of education, which is for programmes for children only.",
            basis: Basis
                .Law(Instruments.Uu22Of2022.Article("50"))
                .Noting(
                    new(
                        "bagi narapidana ps 38 hanya menyebut kepribadian dan kemandirian; bahwa jalur pendidikan hanya untuk anak adalah pilihan pustaka ini",
                        "of convicts art. 38 names kepribadian and kemandirian only; that the stream of education is for children only is a choice of "
                        + "this library"
                    )
                )
        );

    /// <summary>More participants are needed than allowed.</summary>
    public static ErrorDefinition ParticipantsInverted { get; } =
        new(
            "PROGRAMME-PARTICIPANTS",
            "Jumlah paling sedikit, {fewest} peserta, harus paling sedikit 1 dan tidak lebih daripada jumlah paling banyak, {most}.",
            "The least number of participants, {fewest}, must be at least 1 and not more than the most, {most}."
        );

    /// <summary>A need for less than one.</summary>
    public static ErrorDefinition NeedNotPositive { get; } =
        new(
            "PROGRAMME-NEED",
            "Kebutuhan tempat atau luas sebesar {number} terlalu kecil; harus paling sedikit satu.",
            "The need for seats or area, {number}, is too small; it must be at least one."
        );

    /// <summary>A number of days is negative.</summary>
    public static ErrorDefinition DaysNegative { get; } =
        new(
            "PROGRAMME-DAYS-NEGATIVE",
            "Jumlah hari {days} negatif; harus nol atau lebih.",
            "The number of days, {days}, is negative; it must be zero or more."
        );

    /// <summary>A percentage or mark lies outside 1 to 100.</summary>
    public static ErrorDefinition PercentOutOfRange { get; } =
        new("PROGRAMME-PERCENT", "Nilai {value} harus antara 1 dan 100.", "The value {value} must be from 1 to 100.");

    /// <summary>A rule that allows no assessment.</summary>
    public static ErrorDefinition NoAssessmentAllowed { get; } =
        new(
            "PROGRAMME-NO-ASSESSMENT",
            "Tidak satu pun penilaian diperbolehkan; setiap unit harus dapat dinilai paling sedikit satu kali.",
            "No assessment is allowed; it must be possible to assess each unit at least once."
        );

    /// <summary>Competence is required, but there is no unit.</summary>
    public static ErrorDefinition NothingToAssess { get; } =
        new(
            "PROGRAMME-NOTHING-TO-ASSESS",
            "Aturan penyelesaian mensyaratkan kompetensi, tetapi kurikulum tidak memuat unit kompetensi; sebutkan paling sedikit satu, atau pilih aturan lain.",
            "Completion needs competence, but the curriculum has no unit of competence; name at least one, or choose another rule."
        );

    /// <summary>Competence is required, but no unit is critical, so that presence alone would pass.</summary>
    public static ErrorDefinition NothingCritical { get; } =
        new(
            "PROGRAMME-NO-CRITICAL-UNIT",
            "Aturan penyelesaian mensyaratkan kompetensi, tetapi tidak ada unit kompetensi kritis dalam kurikulum.",
            "Completion needs competence, but no unit of competence in the curriculum is critical."
        );

    /// <summary>The first entry of a journal does not draw the programme up.</summary>
    public static ErrorDefinition NotDrawnUp { get; } =
        new(
            "PROGRAMME-NOT-DRAWN-UP",
            "Entri pertama jurnal bukan penyusunan program; jurnal program harus dimulai dengan penyusunannya.",
            "The first entry of the journal does not draw the programme up; a programme's journal must begin so."
        );

    /// <summary>The programme was discontinued before the day.</summary>
    public static ErrorDefinition Discontinued { get; } =
        new("PROGRAMME-DISCONTINUED", "Program dihentikan; hari terakhirnya {last}.", "The programme is discontinued; its last day is {last}.");

    /// <summary>A revision from a day before the programme exists.</summary>
    public static ErrorDefinition NotYetOffered { get; } =
        new("PROGRAMME-NOT-YET", "Program belum ada pada {day}; hari pertamanya {first}.", "There is no programme yet on {day}; its first day is {first}.");
}
