namespace Pembinaan.Domain.Cohorts;

/// <content>Recognition of what was learnt elsewhere, and modules.</content>
public static partial class CohortErrors
{
    /// <summary>A module that the curriculum does not have.</summary>
    public static ErrorDefinition ModuleUnknown { get; } =
        new("COHORT-MODULE-UNKNOWN", "Modul {module} tidak ada dalam kurikulum.", "There is no module {module} in the curriculum.", ResultStatus.NotFound);

    /// <summary>A module is named twice in one session or one credit.</summary>
    public static ErrorDefinition ModuleTwice { get; } =
        new(
            "COHORT-MODULE-TWICE",
            "Modul {module} disebut lebih dari sekali; cukup satu kali.",
            "The module {module} is named more than once; once is enough."
        );

    /// <summary>A module without hours, where they have to be given.</summary>
    public static ErrorDefinition ModuleWithoutHours { get; } =
        new(
            "COHORT-MODULE-HOURS",
            "Modul {module} tidak memuat jam pelajaran; harus ada paling sedikit satu.",
            "The module {module} has no lesson hours; it must have at least one."
        );

    /// <summary>The modules of a session have more hours than the session.</summary>
    public static ErrorDefinition ModulesExceedSession { get; } =
        new(
            "COHORT-SESSION-MODULES",
            "Jam modul sesi {session}, {sum}, melebihi lamanya sesi, {hours}.",
            "The hours of the modules of the session {session}, {sum}, are more than the session has, {hours}."
        );

    /// <summary>A module that is not planned, or not for all its hours.</summary>
    public static ErrorDefinition ModuleNotPlanned { get; } =
        new(
            "COHORT-MODULE-NOT-PLANNED",
            "Modul {module} direncanakan {planned} dari {hours}.",
            "Of the module {module}, {planned} of {hours} are planned."
        );

    /// <summary>A unit that no planned session teaches.</summary>
    public static ErrorDefinition UnitNotPlanned { get; } =
        new(
            "COHORT-UNIT-NOT-PLANNED",
            "Unit kompetensi {unit} tidak diajarkan dalam sesi mana pun yang direncanakan.",
            "No planned session teaches the unit of competence {unit}."
        );

    /// <summary>A credit without hours and units.</summary>
    public static ErrorDefinition CreditEmpty { get; } =
        new(
            "COHORT-CREDIT-EMPTY",
            "Tidak ada yang diakui bagi {participant}: harus ada jam pelajaran atau unit kompetensi.",
            "Nothing is recognised for {participant}: there must be lesson hours or a unit of competence."
        );

    /// <summary>The days of learning are the wrong way round, or lie after the day of recognition.</summary>
    public static ErrorDefinition CreditDays { get; } =
        new(
            "COHORT-CREDIT-DAYS",
            "Hari belajar {first} sampai {last} tidak mungkin bagi pengakuan pada {day}; harus berurutan dan tidak sesudah hari itu.",
            "The days of learning, {first} to {last}, do not suit a recognition on {day}; they must be in order and not after that day."
        );

    /// <summary>More hours are recognised than the curriculum has.</summary>
    public static ErrorDefinition CreditAboveCurriculum { get; } =
        new(
            "COHORT-CREDIT-HOURS",
            "Jam yang diakui bagi {participant}, {recognised}, melebihi jam kurikulum; paling banyak {hours} dapat diakui.",
            "The hours recognised for {participant}, {recognised}, are more than the curriculum has; at most {hours} can be recognised."
        );

    /// <summary>With what was recognised before, all hours of the curriculum are recognised; a warning.</summary>
    public static ErrorDefinition CreditOfAllHours { get; } =
        new(
            "COHORT-CREDIT-ALL-HOURS",
            "Semua jam kurikulum, {hours}, diakui bagi {participant}, sehingga tidak ada jam yang harus diikuti di sini; periksa.",
            "All hours of the curriculum, {hours}, are recognised for {participant}, so that none has to be attended here; check it."
        );

    /// <summary>More hours of a module are recognised than the module has.</summary>
    public static ErrorDefinition CreditAboveModule { get; } =
        new(
            "COHORT-CREDIT-MODULE",
            "Jam modul {module} yang diakui bagi {participant}, {recognised}, melebihi jam modul itu; paling banyak {hours} dapat diakui.",
            "The hours of the module {module} recognised for {participant}, {recognised}, are more than the module has; at most {hours} can be recognised."
        );

    /// <summary>A unit is recognised twice.</summary>
    public static ErrorDefinition UnitCreditedTwice { get; } =
        new(
            "COHORT-CREDIT-UNIT-TWICE",
            "Unit kompetensi {unit} diakui lebih dari sekali bagi {participant}.",
            "The unit of competence {unit} is recognised more than once for {participant}.",
            ResultStatus.Conflict
        );

    /// <summary>A unit without a result that could be recognised.</summary>
    public static ErrorDefinition UnitNotProven { get; } =
        new(
            "COHORT-CREDIT-UNIT",
            "{participant} belum kompeten dalam unit kompetensi {unit} dan tidak mempunyai nilai; tidak ada yang dapat diakui.",
            "{participant} is not yet competent in the unit of competence {unit} and has no mark; there is nothing to recognise."
        );

    /// <summary>One cohort or certificate is recognised twice.</summary>
    public static ErrorDefinition CreditTwice { get; } =
        new(
            "COHORT-CREDIT-TWICE",
            "Hasil belajar dari {source} sudah diakui bagi {participant} pada {day}.",
            "What {participant} learnt with {source} was recognised on {day}.",
            ResultStatus.Conflict
        );

    /// <summary>It may be what was recognised before, told in other words; a warning.</summary>
    public static ErrorDefinition CreditPossiblyTwice { get; } =
        new(
            "COHORT-CREDIT-POSSIBLY-TWICE",
            "Hasil belajar dari {source} mungkin sama dengan yang diakui bagi {participant} pada {day}: sumbernya sama, dan harinya beririsan atau tidak "
                + "diketahui; periksa.",
            "What {participant} learnt with {source} may be what was recognised on {day}: the source is the same, and the days overlap or are not known; "
                + "check it."
        );

    /// <summary>It is recognised after the person had left; or, as a warning, it was and does not count.</summary>
    public static ErrorDefinition CreditAfterLeaving { get; } =
        new(
            "COHORT-CREDIT-AFTER-LEAVING",
            "Pengakuan pada {day} bagi {participant} tidak berlaku: keikutsertaannya berakhir pada {last}.",
            "A recognition on {day} does not count for {participant}, whose enrolment ended on {last}."
        );

    /// <summary>What somebody else learnt was handed in on entry.</summary>
    public static ErrorDefinition CreditOfAnother { get; } =
        new(
            "COHORT-CREDIT-PERSON",
            "Hasil belajar orang lain tidak dihitung bagi {participant}.",
            "What another person learnt does not count for {participant}."
        );

    /// <summary>More hours are recognised from another cohort than its sessions prove.</summary>
    public static ErrorDefinition CreditAboveProof { get; } =
        new(
            "COHORT-CREDIT-PROOF",
            "Angkatan {cohort} membuktikan {proven} bagi {participant} ({what}), kurang dari {claimed} yang hendak diakui.",
            "The cohort {cohort} proves {proven} for {participant} ({what}), less than the {claimed} to be recognised."
        );

    /// <summary>A unit is recognised from another cohort with a result that it did not find.</summary>
    public static ErrorDefinition UnitAboveProof { get; } =
        new(
            "COHORT-CREDIT-PROOF-UNIT",
            "Unit kompetensi {unit} dengan hasil yang hendak diakui bagi {participant} tidak tercatat di angkatan {cohort}.",
            "The unit of competence {unit}, with the result to be recognised for {participant}, is not on record in the cohort {cohort}."
        );

    /// <summary>Something is recognised whose proof is gone: records of the other cohort were mended since, or the certificate was revoked.</summary>
    public static ErrorDefinition CreditNotProvenAnyMore { get; } =
        new(
            "COHORT-CREDIT-PROOF-GONE",
            "Yang diakui bagi {participant} pada {day} tidak lagi terbukti: {why}.",
            "What was recognised for {participant} on {day} is not proven any more: {why}."
        );

    /// <summary>Something is recognised by a certificate that is revoked by then.</summary>
    public static ErrorDefinition CreditOfRevoked { get; } =
        new(
            "COHORT-CREDIT-REVOKED",
            "Sertifikat {number} dicabut sejak {day}; akui berdasarkan sertifikat yang tidak dicabut.",
            "The certificate {number} is revoked from {day} on; recognise by one that is not revoked."
        );

    /// <summary>A certificate of one body or cohort that was recognised for somebody else.</summary>
    public static ErrorDefinition CertificateOfSomebodyElse { get; } =
        new(
            "COHORT-CREDIT-CERTIFICATE",
            "Sertifikat {number} dari {source} sudah diakui bagi {owner}, dan tidak dapat diakui bagi {participant}.",
            "The certificate {number} of {source} was recognised for {owner}, and cannot be for {participant}.",
            ResultStatus.Conflict
        );

    /// <summary>A cohort does not recognise what was learnt in it: that is attended.</summary>
    public static ErrorDefinition CreditOfItself { get; } =
        new(
            "COHORT-CREDIT-ITSELF",
            "Angkatan {cohort} tidak dapat mengakui atau memindahkan hasil belajarnya sendiri.",
            "The cohort {cohort} cannot recognise or take over what was learnt in it."
        );

    /// <summary>A cohort proves more hours than are recognised; a warning, and a refusal where the limit leaves none.</summary>
    public static ErrorDefinition CreditCut { get; } =
        new(
            "COHORT-CREDIT-CUT",
            "Angkatan {cohort} membuktikan {proven} bagi {participant}; menurut batas program diakui {recognised}.",
            "The cohort {cohort} proves {proven} for {participant}; by the limit of the programme {recognised} are recognised."
        );

    /// <summary>Who left the other cohort otherwise than by a transfer is not transferred.</summary>
    public static ErrorDefinition NotATransfer { get; } =
        new(
            "COHORT-TRANSFER-LEFT",
            "Keikutsertaan {participant} di angkatan {cohort} berakhir pada {last}, bukan karena pindah; daftarkan lewat penerimaan biasa.",
            "The enrolment of {participant} in the cohort {cohort} ended on {last}, and not by a transfer; enrol in the ordinary way.",
            ResultStatus.Conflict
        );

    /// <summary>Somebody is transferred who has not had a day in the other cohort.</summary>
    public static ErrorDefinition TransferTooEarly { get; } =
        new(
            "COHORT-TRANSFER-EARLY",
            "{participant} mulai di angkatan {cohort} pada {first}: pindahkan paling cepat pada {next}, atau batalkan dulu entri pendaftarannya di sana.",
            "{participant} begins in the cohort {cohort} on {first}: transfer on {next} at the earliest, or first annul the entry that enrols there."
        );

    /// <summary>Somebody transferred in waits for a seat; a warning.</summary>
    public static ErrorDefinition TransferWaits { get; } =
        new(
            "COHORT-TRANSFER-WAITS",
            "{participant} pindah dari angkatan {cohort} dan menunggu tempat, dengan permohonan tanggal {day}; "
                + "yang dipelajari di sana diperiksa saat masuk, sejauh diterima program.",
            "{participant} comes from the cohort {cohort} and waits for a seat, with the application of {day}; "
                + "what was learnt there is looked at on entry, as far as the programme takes it."
        );
}
