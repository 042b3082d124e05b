namespace Pembinaan.Domain.Agreements;

/// <content>Warnings about who concludes and stops what, beside those of the rules.</content>
public static partial class AgreementErrors
{
    /// <summary>No facility is a party, so the level that concludes on the corrections side is not known.</summary>
    /// <remarks>Source: PP 57/1999 art. 8; PP 57/1999 art. 13.</remarks>
    public static ErrorDefinition ConclusionLevelUnknown { get; } =
        new(
            "CONCLUSION-LEVEL-UNKNOWN",
            "Pejabat pemasyarakatan yang membuat {agreement} belum diketahui; untuk jangka waktu {period} yang berwenang adalah {needed}.",
            "It is not known which level of corrections concludes {agreement}; for {period} it is the {needed}.",
            basis: Basis.Law(Instruments.Pp57Of1999.Article("8"), Instruments.Pp57Of1999.Article("13"))
        );

    /// <summary>The level that stopped it is below the one that concludes such a length.</summary>
    /// <remarks>Source: PP 57/1999 art. 13; PP 57/1999 art. 19.</remarks>
    public static ErrorDefinition StopNeedsHigherLevel { get; } =
        new(
            "CONCLUSION-STOP-LEVEL",
            "Kerja sama dengan jangka waktu {period} dibuat oleh {needed}; penghentian oleh {level} meragukan.",
            "A cooperation of {period} is concluded by the {needed}; that the {level} stops it is doubtful.",
            basis: Basis.Law(Instruments.Pp57Of1999.Article("13"), Instruments.Pp57Of1999.Article("19"))
        );

    /// <summary>An agreement cannot continue one that is recognised as the same, nor be recognised as the same as one that it continues.</summary>
    public static ErrorDefinition SameContinued { get; } = new(
        "AGREEMENT-SAME-CONTINUED",
        "Perjanjian {agreement} tidak dapat sekaligus melanjutkan {other} dan diakui sama dengannya; cabut salah satunya.",
        "Agreement {agreement} cannot both continue {other} and be recognised as the same; take one of the two back.");

    /// <summary>Nobody else is a party yet, towards whom the authority to sign could be shown.</summary>
    public static ErrorDefinition NoOtherParty { get; } = new(
        "AGREEMENT-ONE-PARTY",
        "{agreement} belum menyebut pihak lain selain {party}; sebutkan pihak lainnya sebelum ditandatangani.",
        "{agreement} names no party but {party} yet; name the others before it is signed.");
}
