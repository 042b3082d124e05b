namespace Pembinaan.Domain.Agreements;

/// <content>Why an agreement does not cover a day, or what has to be known about it if it does.</content>
public static partial class AgreementErrors
{
    /// <summary>An early end on record cuts the period of an addendum, which has no effect beyond it.</summary>
    public static ErrorDefinition PeriodCutShort { get; } =
        new(
            "AGREEMENT-PERIOD-CUT-SHORT",
            "Pengakhiran {agreement} per {lastDay} yang sudah tercatat memotong jangka waktu menurut adendum ini; batalkan dahulu catatan pengakhiran itu, "
                + "atau lanjutkan dengan perjanjian baru.",
            "The end of {agreement} on {lastDay} that is on record cuts the period of this addendum; annul that end first, or conclude a new agreement "
                + "that continues this one."
        );

    /// <summary>An official who has signed for a party signs for it once more.</summary>
    public static ErrorDefinition SignedAlready { get; } =
        new(
            "AGREEMENT-SIGNED-ALREADY",
            "{official} sudah menandatangani {agreement} untuk {party} pada {day}; tanda tangan ini dicatat di samping yang pertama.",
            "{official} had signed {agreement} for {party} on {day} already; this signature is noted beside the first."
        );

    /// <summary>What is named as the framework is of a kind that is carried out itself.</summary>
    public static ErrorDefinition FrameworkKind { get; } =
        new(
            "AGREEMENT-FRAMEWORK-KIND",
            "{framework} adalah {kind}, bukan naskah payung seperti Nota Kesepahaman.",
            "{framework} is a {kind}, and no framework such as a Nota Kesepahaman."
        );

    /// <summary>No party is one of the framework or stands under one.</summary>
    public static ErrorDefinition FrameworkParties { get; } =
        new(
            "AGREEMENT-FRAMEWORK-PARTIES",
            "Tidak ada pihak {agreement} yang menjadi pihak dalam naskah payung {framework} atau berada di bawahnya.",
            "No party of {agreement} is a party of the framework {framework} or stands under one."
        );

    /// <summary>It is not formed.</summary>
    public static ErrorDefinition CoverageNotFormed { get; } =
        new(
            "COVERAGE-NOT-FORMED",
            "Perjanjian {agreement} belum terbentuk pada {day}; belum ada: {missing}.",
            "Agreement {agreement} is not formed on {day}; missing: {missing}."
        );

    /// <summary>It was formed on a later day.</summary>
    public static ErrorDefinition CoverageFormedLater { get; } =
        new(
            "COVERAGE-FORMED-LATER",
            "Perjanjian {agreement} belum terbentuk pada {day}; baru terbentuk {formedOn}.",
            "Agreement {agreement} was not yet formed on {day}; it was formed on {formedOn}."
        );

    /// <summary>Its offer lapsed, because the last signature did not come in time.</summary>
    public static ErrorDefinition CoverageOfferLapsed { get; } =
        new(
            "COVERAGE-OFFER-LAPSED",
            "Perjanjian {agreement} tidak terbentuk; penawarannya gugur sejak {lapsed}.",
            "Agreement {agreement} was not formed; its offer lapsed on {lapsed}."
        );

    /// <summary>It was given up before it was formed.</summary>
    public static ErrorDefinition CoverageWithdrawn { get; } =
        new(
            "COVERAGE-WITHDRAWN",
            "Perjanjian {agreement} tidak terbentuk; naskahnya dibatalkan sejak {withdrawn}.",
            "Agreement {agreement} was not formed; it was withdrawn on {withdrawn}."
        );

    /// <summary>It is formed but lacks something without which it cannot be in force.</summary>
    public static ErrorDefinition CoverageUndetermined { get; } =
        new(
            "COVERAGE-UNDETERMINED",
            "Berlakunya {agreement} belum dapat ditentukan; belum ada: {missing}.",
            "Whether {agreement} is in force cannot be determined; missing: {missing}."
        );

    /// <summary>It is not in force yet.</summary>
    public static ErrorDefinition CoverageNotYetInForce { get; } =
        new("COVERAGE-NOT-YET", "Perjanjian {agreement} baru berlaku mulai {firstDay}.", "Agreement {agreement} does not come into force until {firstDay}.");

    /// <summary>It is a framework, and an agreement concluded under it takes on the same facility, provider and subject: that one answers.</summary>
    public static ErrorDefinition CoverageUnderFramework { get; } =
        new(
            "COVERAGE-UNDER-FRAMEWORK",
            "Pada {day} naskah payung {agreement} dilaksanakan melalui {under}.",
            "On {day} the framework {agreement} is carried out by {under}."
        );

    /// <summary>It has expired.</summary>
    public static ErrorDefinition CoverageExpired { get; } =
        new("COVERAGE-EXPIRED", "Perjanjian {agreement} berakhir {lastDay}.", "Agreement {agreement} expired on {lastDay}.");

    /// <summary>It has expired, and an addendum that was signed after that revives it later.</summary>
    public static ErrorDefinition CoverageInForceAgain { get; } =
        new(
            "COVERAGE-REVIVED",
            "Perjanjian {agreement} berakhir {lastDay} dan berlaku lagi mulai {firstDay}.",
            "Agreement {agreement} expired on {lastDay} and is in force again from {firstDay}."
        );

    /// <summary>It was terminated.</summary>
    public static ErrorDefinition CoverageTerminated { get; } =
        new(
            "COVERAGE-TERMINATED",
            "Perjanjian {agreement} diakhiri lebih awal; hari terakhirnya {lastDay} ({cause}).",
            "Agreement {agreement} was terminated; its last day was {lastDay} ({cause})."
        );

    /// <summary>It was terminated before its first day.</summary>
    public static ErrorDefinition CoverageNeverInForce { get; } =
        new(
            "COVERAGE-NEVER-IN-FORCE",
            "Perjanjian {agreement} diakhiri sebelum hari pertamanya ({cause}) dan tidak pernah berlaku.",
            "Agreement {agreement} was terminated before its first day ({cause}) and never came into force."
        );

    /// <summary>It is suspended.</summary>
    public static ErrorDefinition CoverageSuspended { get; } =
        new("COVERAGE-SUSPENDED", "Perjanjian {agreement} ditangguhkan pada {day}: {reason}.", "Agreement {agreement} is suspended on {day}: {reason}.");

    /// <summary>The subject is not within its scope on that day.</summary>
    public static ErrorDefinition CoverageSubject { get; } =
        new(
            "COVERAGE-SUBJECT",
            "Bidang {subject} tidak termasuk ruang lingkup {agreement} pada {day}.",
            "The subject {subject} is not within the scope of {agreement} on {day}."
        );

    /// <summary>The facility is not within its scope on that day.</summary>
    public static ErrorDefinition CoverageFacility { get; } =
        new("COVERAGE-FACILITY", "{facility} tidak tercakup dalam {agreement} pada {day}.", "{facility} is not covered by {agreement} on {day}.");

    /// <summary>The provider is none of the agreement's on that day.</summary>
    public static ErrorDefinition CoverageProvider { get; } =
        new(
            "COVERAGE-PROVIDER",
            "{provider} bukan pelaksana {subject} menurut {agreement} pada {day}.",
            "{provider} is not a provider of {subject} under {agreement} on {day}."
        );

    /// <summary>Whether the provider stands for somebody whom it names is not known.</summary>
    public static ErrorDefinition CoverageProviderNotKnown { get; } =
        new(
            "COVERAGE-PROVIDER-NOT-KNOWN",
            "Belum dapat ditentukan apakah {provider} pelaksana menurut {agreement} pada {day}; belum ada catatan tentang {bodies}.",
            "Whether {provider} is a provider under {agreement} on {day} cannot be determined; there is no record of {bodies}."
        );

    /// <summary>The provider has ended, with or without somebody who follows.</summary>
    public static ErrorDefinition CoverageProviderEnded { get; } =
        new(
            "COVERAGE-PROVIDER-ENDED",
            "{provider}, pelaksana menurut {agreement}, sudah tidak ada pada {day}; yang meneruskan: {next}.",
            "{provider}, a provider under {agreement}, does not exist any more on {day}; followed by: {next}."
        );

    /// <summary>The office that carries out for a party does not stand under that party on the day, as far as is on record.</summary>
    public static ErrorDefinition CoverageOfficeLeft { get; } =
        new(
            "COVERAGE-OFFICE-LEFT",
            "{provider}, kantor pelaksana menurut {agreement}, tidak berada di bawah {party} pada {day}.",
            "{provider}, an implementing office under {agreement}, does not stand under {party} on {day}."
        );

    /// <summary>A party has ended and nobody follows it: the agreement binds on, and nothing is carried out under it once no two parties are left.</summary>
    public static ErrorDefinition CoveragePartnerEnded { get; } =
        new(
            "COVERAGE-PARTNER-ENDED",
            "{party}, pihak pada {agreement}, berakhir {ended} tanpa penerus; perjanjian tidak berakhir dengan sendirinya.",
            "{party}, a party to {agreement}, ended on {ended} and nobody follows it; the agreement does not end by itself."
        );

    /// <summary>The cohort was moved to an agreement that continues this one.</summary>
    public static ErrorDefinition CoverageMoved { get; } =
        new("COVERAGE-MOVED", "{cohort} dipindahkan dari {agreement} ke {to} mulai {day}.", "{cohort} was moved from {agreement} to {to} as of {day}.");

    /// <summary>Only what had begun may be finished.</summary>
    public static ErrorDefinition CoverageRunOutOnly { get; } =
        new(
            "COVERAGE-RUN-OUT",
            "Pada {day} hanya kegiatan yang sudah dimulai yang boleh diselesaikan menurut {agreement}.",
            "On {day} only what had begun may be finished under {agreement}."
        );

    /// <summary>New commitments are not made on that day.</summary>
    public static ErrorDefinition CoverageIntakeClosed { get; } =
        new("COVERAGE-INTAKE-CLOSED", "Menurut {agreement} tidak ada penerimaan baru pada {day}.", "Under {agreement} there is no intake on {day}.");

    /// <summary>The day became covered only afterwards, by a retroactive signature; both facts are kept.</summary>
    public static ErrorDefinition CoverageRatified { get; } =
        new(
            "COVERAGE-RATIFIED",
            "Tanggal {day} baru tercakup kemudian: {agreement} terbentuk {formedOn} dan berlaku surut.",
            "The day {day} was covered only afterwards: {agreement} was formed on {formedOn} and is retroactive."
        );

    /// <summary>The day became covered only afterwards, by an addendum that was signed later and is retroactive; both facts are kept.</summary>
    public static ErrorDefinition CoverageAddendumRatified { get; } =
        new(
            "COVERAGE-ADDENDUM-RATIFIED",
            "Tanggal {day} baru tercakup kemudian: adendum atas {agreement} ditandatangani {signedOn} dan berlaku surut.",
            "The day {day} was covered only afterwards: an addendum to {agreement} was signed on {signedOn} and is retroactive."
        );

    /// <summary>The day became covered only afterwards, because the provider was named later for days that had passed; both facts are kept.</summary>
    public static ErrorDefinition CoverageProviderRatified { get; } =
        new(
            "COVERAGE-PROVIDER-RATIFIED",
            "Tanggal {day} baru tercakup kemudian: {provider} ditunjuk sebagai pelaksana {agreement} sesudah hari itu.",
            "The day {day} was covered only afterwards: {provider} was named a provider under {agreement} after it."
        );
}
