namespace Pembinaan.Domain.EntityFrameworkCore;

/// <summary>
/// Errors about stored journals. A concurrent writer is told as <see cref="Journals.JournalErrors.Stale"/>, what is begun and stored already as
/// <see cref="Journals.JournalErrors.ThereAlready"/>, an entry identity used for something else as <see cref="Journals.JournalErrors.EntryIdReused"/>.
/// </summary>
public static class StorageErrors
{
    /// <summary>Nothing is stored under the identity.</summary>
    public static ErrorDefinition Unknown { get; } =
        new("STORE-UNKNOWN", "Tidak ada {kind} {id} dalam catatan.", "There is no {kind} {id} on record.", ResultStatus.NotFound);

    /// <summary>It was not on record yet at the instant as known at which it is asked.</summary>
    public static ErrorDefinition NotYetKnown { get; } =
        new(
            "STORE-NOT-YET-KNOWN",
            "Pada {at} {kind} {id} belum tercatat; tanyakan untuk saat sesudahnya.",
            "On {at} the {kind} {id} was not on record yet; ask as of a later instant.",
            ResultStatus.NotFound
        );

    /// <summary>
    /// A stored entry cannot be read: it is missing and later ones are there, it was cut off or changed into what no command records after those before it, or
    /// a newer version of the library wrote it.
    /// </summary>
    public static ErrorDefinition Damaged { get; } =
        new(
            "STORE-DAMAGED",
            "Entri {revision} dari {kind} {id} tidak terbaca: {faults}.",
            "Entry {revision} of {kind} {id} cannot be read: {faults}.",
            ResultStatus.CriticalError
        );

    /// <summary>
    /// A row that follows from the journals, or of the log of reminders, was changed into what cannot be read. The journals are whole:
    /// <see cref="PembinaanPreparing.RebuildAsync"/> writes anew what follows from them.
    /// </summary>
    public static ErrorDefinition RowDamaged { get; } =
        new(
            "STORE-ROW-DAMAGED",
            "Baris {row} dalam tabel {table} tidak terbaca: kolom {column} berisi \"{value}\". {remedy}.",
            "The row {row} of the table {table} cannot be read: its column {column} holds \"{value}\". {remedy}.",
            ResultStatus.CriticalError
        );

    /// <summary>
    /// A stored entry says something else than the one sent, with the same identity, place and stamp: one of the two was redacted or renamed. What was
    /// rewritten is stored by <see cref="PembinaanOccasions.RewriteAsync"/>; what was loaded before that is loaded again.
    /// </summary>
    public static ErrorDefinition Rewritten { get; } =
        new(
            "STORE-REWRITTEN",
            "Entri {entry} dari {kind} {id} tersimpan dengan isi lain: teksnya dihapus atau pseudonimnya diganti. "
            + "Muat lagi, atau simpan sebagai tulisan ulang.",
            "Entry {entry} of {kind} {id} is stored with other contents: texts were redacted or people renamed. Load it again, or store it as rewritten.",
            ResultStatus.Conflict
        );

    /// <summary>What was decided in a loaded dossier is late: another root of the dossier was changed or rewritten, or appeared, since it was loaded.</summary>
    public static ErrorDefinition ReadChanged { get; } =
        new(
            "STORE-READ-CHANGED",
            "Catatan {kind} {id} sudah berubah atau ditulis ulang sejak dimuat: waktu itu revisi {revision}, sekarang revisi {current}.",
            "The {kind} {id} has changed or was rewritten since it was loaded: it was at revision {revision}, now it is at revision {current}.",
            ResultStatus.Conflict
        );

    /// <summary>A migration has the lock of the database for long: another host migrates, or a migration broke off.</summary>
    public static ErrorDefinition MigrationLocked { get; } =
        new(
            "STORE-MIGRATION-LOCKED",
            "Basis data terkunci oleh migrasi lain. Jika tidak ada yang sedang berjalan, migrasi itu terputus: hapus baris dalam tabel {table}, lalu ulangi.",
            "Another migration has locked the database. If none is running, it broke off: delete the row of the table {table}, and prepare again.",
            ResultStatus.Unavailable
        );

    /// <summary>The number of a certificate was given by another cohort.</summary>
    public static ErrorDefinition CertificateNumberTaken { get; } =
        new(
            "STORE-CERTIFICATE-NUMBER",
            "Nomor sertifikat {number} sudah dipakai angkatan {cohort}.",
            "The certificate number {number} has been used by cohort {cohort}.",
            ResultStatus.Conflict
        );

    /// <summary>Somebody else took a place of a quota that cohorts share, or changed it, since the cohort was loaded.</summary>
    public static ErrorDefinition QuotaUsed { get; } =
        new(
            "STORE-QUOTA-USED",
            "Kuota perjanjian {agreement} sudah dipakai atau diubah pihak lain sejak angkatan dimuat.",
            "The quota of agreement {agreement} has been used or changed by others since the cohort was loaded.",
            ResultStatus.Conflict
        );

    /// <summary>The reminder is in the log already: somebody else sends it, or it was sent.</summary>
    public static ErrorDefinition ReminderLogged { get; } =
        new(
            "STORE-REMINDER-LOGGED",
            "Pengingat perjanjian {agreement} untuk {target} sudah tercatat terkirim.",
            "The reminder of agreement {agreement} about {target} is in the log already.",
            ResultStatus.Conflict
        );

    /// <summary>
    /// The database was not reached, is busy or locked, has no place, or did not answer in time. Any method that asks a database may answer this,
    /// <see cref="NotPermitted"/>, <see cref="CannotOpen"/>, <see cref="DiskFailed"/> and <see cref="DatabaseDamaged"/>.
    /// </summary>
    public static ErrorDefinition Unavailable { get; } =
        new(
            "STORE-UNAVAILABLE",
            "Basis data tidak terjangkau atau sedang sibuk; kirim ulang hal yang sama dengan identitas entri yang sama.",
            "The database cannot be reached, or is busy; send the same again with the same entry identity.",
            ResultStatus.Unavailable
        );

    /// <summary>
    /// The database does not let the application in, can only be read, or the application lacks a right. Sent again, the same is refused again.
    /// </summary>
    public static ErrorDefinition NotPermitted { get; } =
        new(
            "STORE-NOT-PERMITTED",
            "Basis data menolak aplikasi ini: hak aksesnya kurang, atau basis data hanya dapat dibaca. Tidak ada yang disimpan; hubungi pengelola sistem.",
            "The database refuses this application: it lacks a right, or the database can only be read. Nothing was stored; ask whoever runs the system.",
            ResultStatus.CriticalError
        );

    /// <summary>
    /// The file of a database cannot be opened: it or its folder is missing, or the application lacks a right. Sent again, the same is refused again.
    /// </summary>
    public static ErrorDefinition CannotOpen { get; } =
        new(
            "STORE-CANNOT-OPEN",
            "Berkas basis data tidak dapat dibuka: berkas atau foldernya tidak ada, atau hak aksesnya kurang. "
            + "Tidak ada yang disimpan; periksa letak berkas dan hak aksesnya.",
            "The file of the database cannot be opened: it or its folder is missing, or the application lacks a right. "
            + "Nothing was stored; look at its path and its rights.",
            ResultStatus.CriticalError
        );

    /// <summary>
    /// The disk of the database, or the connection to it, failed in reading or writing. What was to be stored may be stored or not; sent again, it is stored
    /// once. Sent again before the disk is put right, the same fails again.
    /// </summary>
    public static ErrorDefinition DiskFailed { get; } =
        new(
            "STORE-DISK-FAILED",
            "Media penyimpanan basis data gagal dibaca atau ditulis. Periksa media itu dan sambungannya, lalu kirim ulang dengan identitas entri yang sama.",
            "The disk of the database cannot be read or written. Have it and its connection looked at, then send the same again with the same entry identity.",
            ResultStatus.CriticalError
        );

    /// <summary>
    /// The database itself is damaged: its file cannot be read as a database, one of the tables is missing, or the row that says their version.
    /// </summary>
    public static ErrorDefinition DatabaseDamaged { get; } =
        new(
            "STORE-DATABASE-DAMAGED",
            "Basis data rusak: {fault}. Pulihkan dari cadangan.",
            "The database is damaged: {fault}. Restore it from a backup.",
            ResultStatus.CriticalError
        );

    /// <summary>The database has no tables of this package yet; of PostgreSQL also where there is no database of that name.</summary>
    public static ErrorDefinition NotPrepared { get; } =
        new(
            "STORE-NOT-PREPARED",
            "Basis data belum disiapkan: tabelnya belum ada.",
            "The database has not been prepared: its tables are missing.",
            ResultStatus.CriticalError
        );

    /// <summary>The tables are older than this package.</summary>
    public static ErrorDefinition OlderSchema { get; } =
        new(
            "STORE-SCHEMA-OLDER",
            "Basis data berskema versi {version}; paket ini memerlukan versi {expected}. Migrasikan lebih dahulu.",
            "The database has schema version {version}; this package needs version {expected}. Migrate it first.",
            ResultStatus.CriticalError
        );

    /// <summary>The tables are newer than this package: it neither reads nor writes what it does not know.</summary>
    public static ErrorDefinition NewerSchema { get; } =
        new(
            "STORE-SCHEMA-NEWER",
            "Basis data berskema versi {version}; paket ini hanya mengenal sampai versi {expected}. Pakai paket yang lebih baru.",
            "The database has schema version {version}; this package knows versions up to {expected}. Use a newer package.",
            ResultStatus.CriticalError
        );
}
