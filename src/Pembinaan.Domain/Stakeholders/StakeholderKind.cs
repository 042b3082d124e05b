namespace Pembinaan.Domain.Stakeholders;

/// <summary>What a stakeholder is; its relation to the corrections system follows from it.</summary>
/// <remarks>
/// Schools and health bodies stand here twice, because PP 57/1999 asks whether the body is a government agency. Of international organisations (ps 12) it does
/// not name the relation; they are taken as <see cref="PartnerRelation.Kemitraan"/>.
/// </remarks>
[JsonConverter(typeof(PembinaanConverter))]
public sealed class StakeholderKind : Coded<StakeholderKind>, ICoded<StakeholderKind>
{
    private StakeholderKind(string code, PartnerRelation relation, string id, string en, PartnerRelation? inPractice = null)
        : base(code, new LocalisedText(id, en))
    {
        RelationInPractice = inPractice ?? relation;
        Relation = relation;
    }

    /// <summary>A ministry or national agency.</summary>
    public static StakeholderKind Ministry { get; } = new("MINISTRY", PartnerRelation.Fungsional, "kementerian atau lembaga", "ministry or agency");

    /// <summary>A vertical office of a ministry or agency, for example a BNNP or a Kanwil.</summary>
    public static StakeholderKind VerticalOffice { get; } =
        new("VERTICAL-OFFICE", PartnerRelation.Fungsional, "instansi vertikal", "vertical office of a ministry or agency");

    /// <summary>The government of a province.</summary>
    public static StakeholderKind Provinsi { get; } = new("PROVINSI", PartnerRelation.Fungsional, "pemerintah provinsi", "provincial government");

    /// <summary>The government of a regency.</summary>
    public static StakeholderKind Kabupaten { get; } = new("KABUPATEN", PartnerRelation.Fungsional, "pemerintah kabupaten", "government of a regency");

    /// <summary>The government of a city.</summary>
    public static StakeholderKind Kota { get; } = new("KOTA", PartnerRelation.Fungsional, "pemerintah kota", "government of a city");

    /// <summary>An office of a regional government (organisasi perangkat daerah, OPD), for example a Dinas.</summary>
    public static StakeholderKind Opd { get; } = new("OPD", PartnerRelation.Fungsional, "organisasi perangkat daerah", "office of a regional government");

    /// <summary>A technical unit such as a BLK.</summary>
    public static StakeholderKind Uptd { get; } =
        new("UPTD", PartnerRelation.Fungsional, "UPTD atau BLK", "technical unit of a regional office or training centre");

    /// <summary>An enterprise owned by the state: by the elucidation of PP 57/1999 ps 9(2) among the government agencies.</summary>
    public static StakeholderKind Bumn { get; } =
        new("BUMN", PartnerRelation.Fungsional, "badan usaha milik negara", "enterprise owned by the state", PartnerRelation.Kemitraan);

    /// <summary>An enterprise owned by a region.</summary>
    public static StakeholderKind Bumd { get; } = new("BUMD", PartnerRelation.Kemitraan, "badan usaha milik daerah", "enterprise owned by a region");

    /// <summary>A company, for example a PT or CV.</summary>
    public static StakeholderKind Company { get; } = new("COMPANY", PartnerRelation.Kemitraan, "perusahaan (PT, CV)", "company");

    /// <summary>A cooperative.</summary>
    public static StakeholderKind Koperasi { get; } = new("KOPERASI", PartnerRelation.Kemitraan, "koperasi", "cooperative");

    /// <summary>A micro, small or medium enterprise.</summary>
    public static StakeholderKind Umkm { get; } =
        new("UMKM", PartnerRelation.Kemitraan, "usaha mikro, kecil atau menengah", "micro, small or medium enterprise");

    /// <summary>An individual: an entrepreneur, craftsman, teacher, doctor, cleric.</summary>
    public static StakeholderKind Individual { get; } = new("INDIVIDUAL", PartnerRelation.Kemitraan, "perorangan", "individual");

    /// <summary>A foundation or non-governmental organisation (yayasan, LSM).</summary>
    public static StakeholderKind Yayasan { get; } =
        new("YAYASAN", PartnerRelation.Kemitraan, "yayasan atau LSM", "foundation or non-governmental organisation");

    /// <summary>A religious body.</summary>
    public static StakeholderKind ReligiousBody { get; } = new("RELIGIOUS-BODY", PartnerRelation.Kemitraan, "lembaga keagamaan", "religious body");

    /// <summary>A university or school of the state: by the elucidation of PP 57/1999 ps 10(2) in a relation that is <i>fungsional</i>.</summary>
    public static StakeholderKind StateSchool { get; } =
        new("STATE-SCHOOL", PartnerRelation.Fungsional, "perguruan tinggi atau sekolah negeri", "university or school of the state", PartnerRelation.Kemitraan);

    /// <summary>A private university or school.</summary>
    public static StakeholderKind PrivateSchool { get; } =
        new("PRIVATE-SCHOOL", PartnerRelation.Kemitraan, "perguruan tinggi atau sekolah swasta", "private university or school");

    /// <summary>A private training institution (lembaga pelatihan kerja).</summary>
    public static StakeholderKind Lpk { get; } = new("LPK", PartnerRelation.Kemitraan, "lembaga pelatihan kerja", "training institution");

    /// <summary>A community learning centre (pusat kegiatan belajar masyarakat).</summary>
    public static StakeholderKind Pkbm { get; } = new("PKBM", PartnerRelation.Kemitraan, "pusat kegiatan belajar masyarakat", "community learning centre");

    /// <summary>A professional association.</summary>
    public static StakeholderKind ProfessionalAssociation { get; } =
        new("PROFESSIONAL-ASSOCIATION", PartnerRelation.Kemitraan, "organisasi profesi", "professional association");

    /// <summary>A health body of the state or a region.</summary>
    public static StakeholderKind StateHealthBody { get; } =
        new("STATE-HEALTH-BODY", PartnerRelation.Fungsional, "fasilitas kesehatan pemerintah", "public health body");

    /// <summary>A private health body.</summary>
    public static StakeholderKind PrivateHealthBody { get; } =
        new("PRIVATE-HEALTH-BODY", PartnerRelation.Kemitraan, "fasilitas kesehatan swasta", "private health body");

    /// <summary>The media.</summary>
    public static StakeholderKind Media { get; } = new("MEDIA", PartnerRelation.Kemitraan, "media", "media");

    /// <summary>An international organisation (PP 57/1999 ps 12).</summary>
    public static StakeholderKind InternationalOrganisation { get; } =
        new("INTERNATIONAL-ORGANISATION", PartnerRelation.Kemitraan, "organisasi internasional", "international organisation");

    /// <summary>All kinds.</summary>
    public static ValueList<StakeholderKind> All { get; } =
    [
        Ministry,
        VerticalOffice,
        Provinsi,
        Kabupaten,
        Kota,
        Opd,
        Uptd,
        Bumn,
        Bumd,
        Company,
        Koperasi,
        Umkm,
        Individual,
        Yayasan,
        ReligiousBody,
        StateSchool,
        PrivateSchool,
        Lpk,
        Pkbm,
        ProfessionalAssociation,
        StateHealthBody,
        PrivateHealthBody,
        Media,
        InternationalOrganisation,
    ];

    /// <summary>What the relation rests on.</summary>
    /// <remarks>Source: PP 57/1999 art. 2(3); PP 57/1999 art. 2(4); PP 57/1999 art. 9; PP 57/1999 art. 10; PP 57/1999 art. 11.</remarks>
    public static Basis RelationBasis { get; } =
        Basis.Law(
            Instruments.Pp57Of1999.Article("2", "3"),
            Instruments.Pp57Of1999.Article("2", "4"),
            Instruments.Pp57Of1999.Article("9"),
            Instruments.Pp57Of1999.Article("10"),
            Instruments.Pp57Of1999.Article("11")
        );

    /// <summary>Fungsional with a government agency, kemitraan with everybody else, by the text of PP 57/1999 (ps 2, 9–11, with their elucidation).</summary>
    public PartnerRelation Relation { get; }

    /// <summary>
    /// The relation as practice names it today: enterprises and schools of the state are called partners. A choice that an application makes by handing it on
    /// in the place of <see cref="Relation"/>.
    /// </summary>
    public PartnerRelation RelationInPractice { get; }

    /// <summary>Whether it is a government agency in the sense of PP 57/1999.</summary>
    public bool IsGovernment => Relation == PartnerRelation.Fungsional;

    /// <summary>Whether it is an office of a ministry, agency or region.</summary>
    internal bool IsOffice => this == Ministry || this == VerticalOffice || this == Opd || this == Uptd;
}
