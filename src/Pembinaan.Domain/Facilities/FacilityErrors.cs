namespace Pembinaan.Domain.Facilities;

/// <summary>Errors about facilities.</summary>
public static partial class FacilityErrors
{
    /// <summary>A class never seen for the kind: a warning.</summary>
    /// <remarks>Source: reported practice (kinds and classes seen in reports).</remarks>
    public static ErrorDefinition ClassNotSeen { get; } =
        new(
            "FACILITY-CLASS-NOT-SEEN",
            "Gabungan {classification} belum pernah terlihat dalam sumber; periksa kembali.",
            "The combination {classification} has not been seen in any source; check it.",
            basis: Basis.ReportedPractice(new("daftar jenis dan kelas UPT yang terlihat dalam pemberitaan", "kinds and classes seen in reports"))
        );

    /// <summary>A designation as Rutan of something that is no Lapas: a warning.</summary>
    /// <remarks>Source: PP 58/1999 art. 2(2).</remarks>
    public static ErrorDefinition DesignationNotSeen { get; } =
        new(
            "FACILITY-DESIGNATION-NOT-SEEN",
            "{classification} ditetapkan sebagai Rutan; menurut pasalnya yang ditetapkan adalah Lapas.",
            "{classification} is designated as Rutan; by the article it is a Lapas that is designated.",
            basis: Instruments.Pp58Of1999.Article("2", "2")
        );

    /// <summary>A number out of range.</summary>
    public static ErrorDefinition NumberOutOfRange { get; } =
        new("FACILITY-NUMBER-RANGE", "Nilai {number} terlalu kecil; paling sedikit harus {least}.", "{number} is too small; it must be at least {least}.");

    /// <summary>How many people are housed is not on record.</summary>
    public static ErrorDefinition CapacityUnknown { get; } =
        new(
            "FACILITY-CAPACITY-UNKNOWN",
            "Kapasitas {name} pada {day} tidak tercatat.",
            "The capacity of {name} on {day} is not on record.",
            ResultStatus.NotFound
        );

    /// <summary>No premises on record.</summary>
    public static ErrorDefinition NoPremises { get; } =
        new(
            "FACILITY-PREMISES-NONE",
            "Gedung {facility} pada {day} tidak tercatat.",
            "The premises of {facility} on {day} are not on record.",
            ResultStatus.NotFound
        );

    /// <summary>A swap of a facility with itself, or with one in the same premises.</summary>
    public static ErrorDefinition NothingToSwap { get; } =
        new(
            "FACILITY-SWAP-SAME",
            "Kedua UPT menempati gedung yang sama; sebutkan dua UPT yang gedungnya berbeda.",
            "Both facilities are in the same premises; name two whose premises differ."
        );

    /// <summary>Not designated on the day.</summary>
    public static ErrorDefinition NotDesignated { get; } =
        new(
            "FACILITY-NOT-DESIGNATED",
            "Tidak ada penetapan sebagai Rutan yang berlaku pada {day}; yang diakhiri harus penetapan yang berlaku pada hari itu.",
            "No designation as Rutan is in force on {day}; what is ended must be in force on that day.",
            ResultStatus.NotFound
        );

    /// <summary>Several designations hold the day, and it is not said which of them ends.</summary>
    public static ErrorDefinition DesignationAmbiguous { get; } =
        new(
            "FACILITY-DESIGNATION-AMBIGUOUS",
            "Ada lebih dari satu penunjukan sebagai Rutan pada {day} ({periods}); sebutkan hari pertama penunjukan yang berakhir.",
            "There is more than one designation as Rutan on {day} ({periods}); name the first day of the one that ends."
        );

    /// <summary>A list that must not be empty.</summary>
    public static ErrorDefinition NothingNamed { get; } =
        new("FACILITY-LIST-EMPTY", "Daftar {field} kosong; sebutkan paling sedikit satu.", "The list of {field} is empty; name at least one.");

    /// <summary>The facility is closed, or not yet open, on the day.</summary>
    public static ErrorDefinition NotOpen { get; } =
        new("FACILITY-NOT-OPEN", "UPT tidak ada pada {day}; UPT itu ada {life}.", "The facility does not exist on {day}; it exists {life}.");

    /// <summary>Bookings after the last day: a warning.</summary>
    public static ErrorDefinition BookingsLeft { get; } =
        new(
            "FACILITY-BOOKINGS-LEFT",
            "Pemesanan ruang sesudah {day}: {count}. Catatannya tetap ada, tetapi tidak dapat dilaksanakan.",
            "Bookings after {day}: {count}. They stay on record but cannot be kept."
        );
}
