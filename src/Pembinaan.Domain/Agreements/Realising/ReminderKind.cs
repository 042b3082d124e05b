namespace Pembinaan.Domain.Agreements;

/// <summary>What a reminder is about.</summary>
[JsonConverter(typeof(PembinaanConverter))]
public enum ReminderKind
{
    /// <summary>The last day of an agreement approaches.</summary>
    [InWords("hari terakhir mendekat", "the last day approaches")]
    Expiry,

    /// <summary>The latest day to ask for renewal approaches.</summary>
    [InWords("batas permohonan perpanjangan mendekat", "the latest day to ask for renewal approaches")]
    RenewalNotice,

    /// <summary>The latest day to give notice against the next automatic renewal approaches.</summary>
    [InWords("batas pemberitahuan agar tidak diperpanjang dengan sendirinya mendekat", "the latest day to stop the automatic renewal approaches")]
    RenewalStop,

    /// <summary>An obligation falls due.</summary>
    [InWords("kewajiban jatuh tempo", "an obligation falls due")]
    Obligation,

    /// <summary>What an evaluation left to be done falls due.</summary>
    [InWords("tindak lanjut jatuh tempo", "a follow-up falls due")]
    FollowUp,

    /// <summary>A waiver that let a renewal or an extension through ends; what it set aside has to be looked at again.</summary>
    [InWords("pengesampingan berakhir", "a waiver ends")]
    WaiverEnd,
}
