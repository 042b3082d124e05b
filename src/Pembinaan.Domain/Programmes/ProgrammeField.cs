namespace Pembinaan.Domain.Programmes;

/// <summary>The field within a stream (UU 22/2022 ps 38, 39 and 50 with their explanations).</summary>
[JsonConverter(typeof(PembinaanConverter))]
public sealed class ProgrammeField : Coded<ProgrammeField>, ICoded<ProgrammeField>
{
    private ProgrammeField(string code, ProgrammeStream stream, LocalisedText name)
        : base(code, name)
    {
        Stream = stream;
    }

    /// <summary>Faith and religion.</summary>
    public static ProgrammeField Religion { get; } = new("RELIGION", ProgrammeStream.Kepribadian, new("Kesadaran beragama", "Religion"));

    /// <summary>Morals and conduct.</summary>
    public static ProgrammeField Morals { get; } = new("MORALS", ProgrammeStream.Kepribadian, new("Budi pekerti", "Morals"));

    /// <summary>Awareness of nation and state.</summary>
    public static ProgrammeField Nation { get; } = new("NATION", ProgrammeStream.Kepribadian, new("Kesadaran berbangsa dan bernegara", "Nation and state"));

    /// <summary>Bela negara: civic defence of the state.</summary>
    public static ProgrammeField BelaNegara { get; } = new("BELA-NEGARA", ProgrammeStream.Kepribadian, new("Bela negara", "Bela negara"));

    /// <summary>Intellect: literacy and general education of adults.</summary>
    public static ProgrammeField Intellect { get; } = new("INTELLECT", ProgrammeStream.Kepribadian, new("Kemampuan intelektual", "Intellect"));

    /// <summary>Awareness of the law.</summary>
    public static ProgrammeField LegalAwareness { get; } = new("LAW", ProgrammeStream.Kepribadian, new("Kesadaran hukum", "Awareness of the law"));

    /// <summary>Return into society.</summary>
    public static ProgrammeField SocialIntegration { get; } =
        new("SOCIAL-INTEGRATION", ProgrammeStream.Kepribadian, new("Reintegrasi sosial", "Social integration"));

    /// <summary>Deradicalisation.</summary>
    public static ProgrammeField Deradicalisation { get; } = new("DERADICALISATION", ProgrammeStream.Kepribadian, new("Deradikalisasi", "Deradicalisation"));

    /// <summary>Skills for earning one's own living.</summary>
    public static ProgrammeField SkillsForSelfEmployment { get; } =
        new("SELF-EMPLOYMENT", ProgrammeStream.Kemandirian, new("Keterampilan usaha mandiri", "Skills for self-employment"));

    /// <summary>Skills for work in industry.</summary>
    public static ProgrammeField SkillsForIndustry { get; } = new("INDUSTRY", ProgrammeStream.Kemandirian, new("Keterampilan industri", "Skills for industry"));

    /// <summary>Job training.</summary>
    public static ProgrammeField JobTraining { get; } = new("JOB-TRAINING", ProgrammeStream.Kemandirian, new("Pelatihan kerja", "Job training"));

    /// <summary>Development of interest and talent.</summary>
    public static ProgrammeField InterestAndTalent { get; } =
        new("INTEREST-TALENT", ProgrammeStream.Kemandirian, new("Minat dan bakat", "Interest and talent"));

    /// <summary>Production of goods.</summary>
    public static ProgrammeField Goods { get; } = new("GOODS", ProgrammeStream.Production, new("Produksi barang", "Goods"));

    /// <summary>Services for others.</summary>
    public static ProgrammeField Services { get; } = new("SERVICES", ProgrammeStream.Production, new("Produksi jasa", "Services"));

    /// <summary>Formal schooling.</summary>
    public static ProgrammeField FormalEducation { get; } = new("FORMAL-EDUCATION", ProgrammeStream.Education, new("Pendidikan formal", "Formal education"));

    /// <summary>Nonformal schooling, such as Paket A, B and C.</summary>
    public static ProgrammeField NonformalEducation { get; } =
        new("NONFORMAL-EDUCATION", ProgrammeStream.Education, new("Pendidikan nonformal", "Nonformal education"));

    /// <summary>Informal education.</summary>
    public static ProgrammeField InformalEducation { get; } =
        new("INFORMAL-EDUCATION", ProgrammeStream.Education, new("Pendidikan informal", "Informal education"));

    /// <summary>Medical rehabilitation.</summary>
    public static ProgrammeField MedicalRehabilitation { get; } =
        new("MEDICAL-REHABILITATION", ProgrammeStream.Rehabilitation, new("Rehabilitasi medis", "Medical rehabilitation"));

    /// <summary>Social rehabilitation.</summary>
    public static ProgrammeField SocialRehabilitation { get; } =
        new("SOCIAL-REHABILITATION", ProgrammeStream.Rehabilitation, new("Rehabilitasi sosial", "Social rehabilitation"));

    /// <summary>Care after rehabilitation.</summary>
    public static ProgrammeField AfterCare { get; } = new("AFTER-CARE", ProgrammeStream.Rehabilitation, new("Pascarehabilitasi", "After-care"));

    /// <summary>All fields, by stream.</summary>
    public static ValueList<ProgrammeField> All { get; } =
    [
        Religion,
        Morals,
        Nation,
        BelaNegara,
        Intellect,
        LegalAwareness,
        SocialIntegration,
        Deradicalisation,
        SkillsForSelfEmployment,
        SkillsForIndustry,
        JobTraining,
        InterestAndTalent,
        Goods,
        Services,
        FormalEducation,
        NonformalEducation,
        InformalEducation,
        MedicalRehabilitation,
        SocialRehabilitation,
        AfterCare,
    ];

    /// <summary>The stream it belongs to.</summary>
    public ProgrammeStream Stream { get; }
}
