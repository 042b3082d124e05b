namespace Pembinaan.Domain.Agreements;

/// <summary>A part of an agreement about which a fact can be known or missing.</summary>
[JsonConverter(typeof(PembinaanConverter))]
public sealed class AgreementElement : Coded<AgreementElement>, ICoded<AgreementElement>
{
    private AgreementElement(string code, LocalisedText name)
        : base(code, name) { }

    /// <summary>The legal kind.</summary>
    public static AgreementElement Kind { get; } = new("KIND", new("jenis naskah", "kind of instrument"));

    /// <summary>The title as printed.</summary>
    public static AgreementElement Title { get; } = new("TITLE", new("judul tercetak", "printed title"));

    /// <summary>The parties.</summary>
    public static AgreementElement Parties { get; } = new("PARTIES", new("para pihak", "parties"));

    /// <summary>The subjects and facilities.</summary>
    public static AgreementElement Scope { get; } = new("SCOPE", new("ruang lingkup", "scope"));

    /// <summary>From when until when.</summary>
    public static AgreementElement Period { get; } = new("PERIOD", new("jangka waktu", "period"));

    /// <summary>The first day of the period.</summary>
    public static AgreementElement FirstDay { get; } = new("FIRST-DAY", new("hari pertama", "first day"));

    /// <summary>The last day of the period, or that it has none.</summary>
    public static AgreementElement LastDay { get; } = new("LAST-DAY", new("hari terakhir", "last day"));

    /// <summary>Length, time of notice or limit of the automatic renewal.</summary>
    public static AgreementElement AutomaticRenewal { get; } =
        new("AUTOMATIC-RENEWAL", new("rincian perpanjangan otomatis", "details of the automatic renewal"));

    /// <summary>The clauses on notice, renewal and the like.</summary>
    public static AgreementElement Clauses { get; } = new("CLAUSES", new("klausul", "clauses"));

    /// <summary>The obligations, quotas, territory, costs and wages.</summary>
    public static AgreementElement Terms { get; } = new("TERMS", new("hak dan kewajiban", "rights and duties"));

    /// <summary>The number that a party gave it.</summary>
    public static AgreementElement Number { get; } = new("NUMBER", new("nomor", "number"));

    /// <summary>Where and on what occasion it was signed.</summary>
    public static AgreementElement Signing { get; } = new("SIGNING", new("tempat dan acara penandatanganan", "place and occasion of signing"));

    /// <summary>The signature of a party.</summary>
    public static AgreementElement Signature { get; } = new("SIGNATURE", new("tanda tangan", "signature"));

    /// <summary>The day on which a party signed.</summary>
    public static AgreementElement SigningDay { get; } = new("SIGNING-DAY", new("hari penandatanganan", "day of signing"));

    /// <summary>The authority of whoever signed.</summary>
    public static AgreementElement Authority { get; } = new("AUTHORITY", new("kewenangan penanda tangan", "authority of the signatory"));

    /// <summary>The witnesses.</summary>
    public static AgreementElement Witnesses { get; } = new("WITNESSES", new("saksi", "witnesses"));

    /// <summary>What it is for and which policy it follows.</summary>
    public static AgreementElement Purpose { get; } = new("PURPOSE", new("maksud dan dasar kebijakan", "purpose and policy basis"));

    /// <summary>The budget year.</summary>
    public static AgreementElement BudgetYear { get; } = new("BUDGET-YEAR", new("tahun anggaran", "budget year"));

    /// <summary>The framework with which it ends.</summary>
    public static AgreementElement Framework { get; } = new("FRAMEWORK", new("naskah payung", "framework"));

    /// <summary>All elements.</summary>
    public static ValueList<AgreementElement> All { get; } =
    [
        Kind,
        Title,
        Parties,
        Scope,
        Period,
        FirstDay,
        LastDay,
        AutomaticRenewal,
        Clauses,
        Terms,
        Number,
        Signing,
        Signature,
        SigningDay,
        Authority,
        Witnesses,
        Purpose,
        BudgetYear,
        Framework,
    ];
}
