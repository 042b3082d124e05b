using Pembinaan.Domain.Identities;
using Pembinaan.Domain.Values;

namespace Pembinaan.Domain.Offices;

/// <summary>What an agreement stores of the authority shown by a signatory.</summary>
/// <param name="Party">The party signed for.</param>
/// <param name="Revision">The revision of the party's records that was read.</param>
/// <param name="Official">Who signed.</param>
/// <param name="Name">The name as signed, or null if the signatory was not on record.</param>
/// <param name="Post">The post relied on, or null.</param>
/// <param name="Title">Its title on the day, or null.</param>
/// <param name="Ground">Held, acted in or by power of attorney, or null.</param>
/// <param name="Mode">How the post signs; null unless authority was shown.</param>
/// <param name="TogetherWith">The posts that have to sign as well.</param>
/// <param name="Day">The day of signing.</param>
/// <param name="Partner">The partner signed with.</param>
/// <param name="Subjects">The subjects signed about.</param>
/// <param name="IsShown">Whether authority was shown.</param>
/// <param name="Reasons">The codes of the rules that were not met or undetermined.</param>
public sealed record AuthorityReceipt(
    PartyId Party,
    int Revision,
    OfficialId Official,
    string? Name,
    PostId? Post,
    string? Title,
    SigningGround? Ground,
    SigningMode? Mode,
    ValueList<PostId> TogetherWith,
    LocalDate Day,
    PartyId Partner,
    ValueList<SubjectId> Subjects,
    bool IsShown,
    ValueList<string> Reasons);
