using Pembinaan.Domain.Identities;
using Pembinaan.Domain.Values;

namespace Pembinaan.Domain.Offices;

/// <summary>Whether a party has signed, and on which day the last signature needed was put: a joint mandate needs all of its posts.</summary>
/// <param name="CompletedOn">The day on which the party had signed, or null if it has not.</param>
/// <param name="MissingPosts">The posts that still have to sign; empty if the party has signed, and also if nobody has shown authority.</param>
public sealed record SigningCompletion(LocalDate? CompletedOn, ValueList<PostId> MissingPosts)
{
    /// <summary>Whether the party has signed.</summary>
    public bool IsComplete => CompletedOn is not null;

    /// <summary>Reads the signatures of one party. Those without authority shown do not count.</summary>
    /// <param name="signatures">The receipts of the party's signatories, in any order.</param>
    /// <returns>Whether and since when the party has signed; if not, the posts missing beside the signature that lacks fewest.</returns>
    public static SigningCompletion Of(IEnumerable<AuthorityReceipt> signatures)
    {
        ArgumentNullException.ThrowIfNull(signatures);
        var shown = signatures.Where(static s => s.IsShown).OrderBy(static s => s.Day).ToList();
        ValueList<PostId>? fewest = null;
        for (var i = 0; i < shown.Count; i++)
        {
            for (var j = 0; j <= i; j++)
            {
                var missing = shown[j].TogetherWith.Where(post => !shown.Take(i + 1).Any(s => s.Post == post)).ToValueList();
                if (missing.IsEmpty)
                {
                    return new(shown[i].Day, []);
                }

                fewest = fewest is { } known && known.Count <= missing.Count ? known : missing;
            }
        }

        return new(null, fewest ?? []);
    }
}
