namespace Pembinaan.Domain.Rules;

/// <summary>Errors about rules, rule sets, rule books and waivers.</summary>
public static partial class RuleErrors
{
    /// <summary>A waiver has a last day.</summary>
    public static ErrorDefinition WaiverWithoutEnd { get; } =
        new("WAIVER-WITHOUT-END", "Pengesampingan aturan harus mempunyai hari terakhir.", "The waiver of a rule must have a last day.");

    /// <summary>Two rules of a set have the same code.</summary>
    public static ErrorDefinition DuplicateCode { get; } =
        new(
            "RULESET-DUPLICATE-CODE",
            "Kode aturan {code} muncul lebih dari sekali dalam himpunan aturan {set}; beri tiap aturan kode sendiri.",
            "The rule code {code} is used more than once in the rule set {set}; give each rule its own."
        );

    /// <summary>A set has more conditions than are judged at once.</summary>
    public static ErrorDefinition TooManyConditions { get; } =
        new(
            "RULESET-TOO-LARGE",
            "Himpunan aturan {set} memuat {count} syarat; paling banyak {most}. Bagilah menjadi beberapa himpunan.",
            "The rule set {set} holds {count} conditions; the most is {most}. Split it into several sets."
        );

    /// <summary>A set has more groups than are judged at once.</summary>
    public static ErrorDefinition TooManyGroups { get; } =
        new(
            "RULESET-TOO-MANY-GROUPS",
            "Himpunan aturan {set} memuat {count} kelompok; paling banyak {most}. Bagilah menjadi beberapa himpunan.",
            "The rule set {set} holds {count} groups; the most is {most}. Split it into several sets."
        );

    /// <summary>A group without members.</summary>
    public static ErrorDefinition EmptyGroup { get; } =
        new(
            "RULESET-EMPTY-GROUP",
            "Kelompok aturan {code} tidak mempunyai anggota; harus ada paling sedikit satu.",
            "The group {code} has no members; it must have at least one."
        );

    /// <summary>A group that needs fewer than one or more than all of its members.</summary>
    public static ErrorDefinition ImpossibleCount { get; } =
        new(
            "RULESET-IMPOSSIBLE-COUNT",
            "Kelompok aturan {code} mensyaratkan {needed} dari {count} anggota; jumlahnya harus 1 sampai {count}.",
            "The group {code} needs {needed} of {count} members; the number must be from 1 to {count}."
        );

    /// <summary>A member of a group that only warns: whether it counts is for the group to say.</summary>
    public static ErrorDefinition WarningInGroup { get; } =
        new(
            "RULESET-WARNING-IN-GROUP",
            "Aturan {code} hanya memperingatkan, padahal anggota kelompok {group} ikut menentukan. Jadikan kelompoknya peringatan.",
            "The rule {code} only warns, yet a member of the group {group} decides. Make the group a warning."
        );

    /// <summary>Two versions of a book are in force on the same day.</summary>
    public static ErrorDefinition VersionsOverlap { get; } =
        new(
            "RULEBOOK-OVERLAP",
            "Versi {earlier} dan {later} dari kumpulan aturan {book} sama-sama berlaku pada {day}; harus berlaku bergantian.",
            "The versions {earlier} and {later} of the rule book {book} are both in force on {day}; one must end before the other begins."
        );

    /// <summary>A book without versions, or two versions of the same name.</summary>
    public static ErrorDefinition VersionsUnclear { get; } =
        new(
            "RULEBOOK-VERSIONS",
            "Kumpulan aturan {book} harus mempunyai paling sedikit satu versi, masing-masing dengan nama berbeda.",
            "The rule book {book} must have at least one version, each with a name of its own."
        );

    /// <summary>Between two versions of a book lie days without one; a warning, because a gap may be meant.</summary>
    public static ErrorDefinition VersionsGap { get; } =
        new(
            "RULEBOOK-GAP",
            "Dalam kumpulan aturan {book} tidak ada versi yang berlaku dari {from} sampai dengan {to}.",
            "In the rule book {book} no version is in force from {from} to {to} inclusive."
        );

    /// <summary>No rule of the set has the code.</summary>
    public static ErrorDefinition UnknownRule { get; } =
        new(
            "RULE-UNKNOWN",
            "Tidak ada aturan berkode {code} dalam himpunan aturan {set}; kodenya harus salah satu dari himpunan itu.",
            "There is no rule with the code {code} in the rule set {set}; the code must be one of that set.",
            ResultStatus.NotFound
        );

    /// <summary>A rule that is a member of a group cannot be left out alone: how many the group needs would change unseen.</summary>
    public static ErrorDefinition MemberOfGroup { get; } =
        new(
            "RULE-MEMBER-OF-GROUP",
            "Aturan {code} dalam himpunan aturan {set} adalah anggota kelompok; gantilah kelompoknya.",
            "The rule {code} of the rule set {set} is a member of a group; replace the group instead."
        );

    /// <summary>The rule may not be waived.</summary>
    public static ErrorDefinition NotOverridable { get; } =
        new(
            "RULE-NOT-OVERRIDABLE",
            "Aturan {code} tidak dapat dikesampingkan; hanya aturan yang menyatakannya dapat dikesampingkan.",
            "The rule {code} cannot be waived; only a rule that says so can be.",
            ResultStatus.Forbidden
        );

    /// <summary>No version is in force on the day.</summary>
    public static ErrorDefinition NoRuleSetInForce { get; } =
        new("RULEBOOK-NOT-IN-FORCE", "Tidak ada himpunan aturan {book} yang berlaku pada {day}{last}.", "No rule set of {book} is in force on {day}{last}.");

    /// <summary>A rule that would not be met is set aside; a warning, so that it stays visible.</summary>
    public static ErrorDefinition Waived { get; } =
        new(
            "RULE-WAIVED",
            "Dikesampingkan oleh {author} sampai dengan {day}: {requirement}. Alasannya: {reason}.",
            "Waived by {author} until {day} inclusive: {requirement}. The reason: {reason}."
        );

    /// <summary>A waiver that does not count on the day decided for: nothing changes on that day. A warning.</summary>
    public static ErrorDefinition WaiverElsewhere { get; } =
        new(
            "RULE-WAIVER-ELSEWHERE",
            "Pengesampingan aturan {code} berlaku {period} dan tidak mengubah apa pun pada {day}.",
            "The waiver of the rule {code} holds {period} and changes nothing on {day}."
        );

    /// <summary>A rule set that holds no rule decides nothing.</summary>
    public static ErrorDefinition EmptyRuleSet { get; } =
        new(
            "RULESET-EMPTY",
            "Himpunan aturan {set} tidak memuat satu aturan pun, sehingga tidak ada yang dapat diputuskan.",
            "The rule set {set} holds no rule, so nothing can be decided."
        );

    /// <summary>A rule is not met; under the rule's own code.</summary>
    public static ErrorDefinition NotMet { get; } = new("RULE-NOT-MET", "Tidak terpenuhi: {requirement}.", "Not met: {requirement}.");

    /// <summary>A rule cannot be decided because facts are missing; under the rule's own code.</summary>
    public static ErrorDefinition Undetermined { get; } =
        new(
            "RULE-UNDETERMINED",
            "Belum dapat ditentukan: {requirement}. Belum diketahui: {facts}.",
            "Cannot be determined: {requirement}. Not known: {facts}."
        );

    /// <summary>A rule cannot be decided because what it asks is not understood; under the rule's own code.</summary>
    public static ErrorDefinition NotUnderstood { get; } =
        new("RULE-NOT-UNDERSTOOD", "Belum dapat ditentukan: {requirement}. Sebabnya: {reason}.", "Cannot be determined: {requirement}. The reason: {reason}.");

    /// <summary>A band table leaves values without a band.</summary>
    public static ErrorDefinition BandHole { get; } =
        new(
            "BANDS-HOLE",
            "Tabel rentang tidak memuat nilai {from} sampai {to}; setiap nilai harus termasuk satu rentang.",
            "The band table has no band for the values {from} to {to}; each value must be in one band."
        );

    /// <summary>A band table puts values into two bands.</summary>
    public static ErrorDefinition BandOverlap { get; } =
        new(
            "BANDS-OVERLAP",
            "Tabel rentang memuat nilai {from} sampai {to} dua kali; setiap nilai harus termasuk satu rentang.",
            "The band table has two bands for the values {from} to {to}; each value must be in one band."
        );

    /// <summary>A band without values, or a table without bands.</summary>
    public static ErrorDefinition BandEmpty { get; } =
        new(
            "BANDS-EMPTY",
            "Tabel rentang atau salah satu rentangnya kosong; tabel harus memuat paling sedikit satu rentang, dan setiap rentang paling sedikit satu nilai.",
            "The band table, or one of its bands, is empty; a table must hold at least one band, and each band at least one value."
        );
}
