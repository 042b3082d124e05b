namespace Pembinaan.Domain.Offices;

/// <content>Errors about facilities and stakeholders alike.</content>
public static partial class OfficeErrors
{
    /// <summary>A day or period outside the life of the party.</summary>
    public static ErrorDefinition PartyOutsideLife { get; } =
        new(
            "PARTY-OUTSIDE-LIFE",
            "Masa yang dimaksud ({period}) harus seluruhnya berada dalam masa keberadaan pihak ini ({life}).",
            "These days ({period}) must all lie within the days on which the party exists ({life})."
        );

    /// <summary>A name of other days.</summary>
    public static ErrorDefinition PartyFormerName { get; } =
        new(
            "PARTY-NAME-FORMER",
            "Nama \"{written}\" bukan nama pada {day}; namanya \"{name}\".",
            "\"{written}\" is not the name on {day}; that is \"{name}\"."
        );

    /// <summary>A name for a day on which the party has none on record.</summary>
    public static ErrorDefinition PartyNoName { get; } =
        new(
            "PARTY-NAME-NONE",
            "Nama \"{written}\" tidak dapat diperiksa: tidak ada nama yang tercatat pada {day}.",
            "The name \"{written}\" cannot be checked: no name is on record for {day}."
        );

    /// <summary>A name that was never recorded.</summary>
    public static ErrorDefinition PartyUnknownName { get; } =
        new(
            "PARTY-NAME-UNKNOWN",
            "Nama \"{written}\" tidak pernah tercatat; nama pada {day}: \"{name}\".",
            "The name \"{written}\" was never recorded; the name on {day}: \"{name}\"."
        );

    /// <summary>A name that was never recorded cannot be corrected.</summary>
    public static ErrorDefinition PartyNothingToCorrect { get; } =
        new(
            "PARTY-NAME-NOT-RECORDED",
            "Nama \"{name}\" tidak tercatat; sebutkan nama yang tercatat.",
            "The name \"{name}\" is not recorded; give a name that is.",
            ResultStatus.NotFound
        );

    /// <summary>A correction of a name that changes nothing.</summary>
    public static ErrorDefinition PartyNameSame { get; } =
        new(
            "PARTY-NAME-SAME",
            "Nama yang benar sama dengan yang keliru, \"{name}\"; berikan nama lain.",
            "The right name is the same as the wrong one, \"{name}\"; give another."
        );

    /// <summary>The party has ended already.</summary>
    public static ErrorDefinition PartyEndedAlready { get; } =
        new("PARTY-ENDED", "Pihak ini sudah berakhir: {life}.", "The party has ended already: {life}.", ResultStatus.Conflict);
}
