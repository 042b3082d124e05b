namespace Pembinaan.Domain.Agreements;

/// <summary>When an agreement was formed, derived from its signatures.</summary>
/// <param name="formedOn">The day of the last needed signature, or null if one is missing or came too late.</param>
/// <param name="firstSignedOn">The day of the first signature that counts, or null.</param>
/// <param name="lapsesFrom">The first day on which the offer no longer stands, or null if it never lapses or was formed in time.</param>
internal sealed class AgreementFormation(LocalDate? formedOn, LocalDate? firstSignedOn, LocalDate? lapsesFrom)
{
    public LocalDate? FormedOn { get; } = formedOn;

    public LocalDate? FirstSignedOn { get; } = firstSignedOn;

    public LocalDate? LapsesFrom { get; } = lapsesFrom;

    public static AgreementFormation Of(AgreementState state)
    {
        LocalDate? last = state.Parties.Count < 2 ? null : LocalDate.MinIsoValue;
        foreach (var party in state.Parties)
        {
            last = last is { } day && CompletedOn(state, party) is { } completed ? LocalDate.Max(day, completed) : null;
        }

        LocalDate? first = null;
        foreach (var (_, day, _) in state.Parties.SelectMany(p => Counting(state, p.Party)))
        {
            first = first is { } earlier && earlier < day ? earlier : day;
        }

        if (state.Clauses.JointSignatureDays is { } days && first is { } opened && !(last <= opened.PlusDays(days)))
        {
            return new(null, first, opened.PlusDays(days + 1));
        }

        return new(state.Withdrawn is { } withdrawn && !(last < withdrawn.FirstDay) ? null : last, first, null);
    }

    /// <summary>The first day on which every signature needed for a party counts, or null.</summary>
    public static LocalDate? CompletedOn(AgreementState state, AgreementParty party)
    {
        var counting = Counting(state, party.Party);
        for (var count = 1; count <= counting.Count; count++)
        {
            if (Complete(counting[..count], static s => s.Post, static s => s.TogetherWith).Count >= party.SignaturesNeeded)
            {
                return counting[count - 1].Day;
            }
        }

        return null;
    }

    /// <summary>The signatures whose companions have all signed too, and count themselves; who signs alone waits for nobody.</summary>
    internal static List<T> Complete<T>(List<T> signed, Func<T, PostId?> post, Func<T, ValueList<PostId>> with)
    {
        var left = signed.FindAll(s => with(s).All(p => signed.Exists(t => post(t) == p)));
        return left.Count == signed.Count ? left : Complete(left, post, with);
    }

    /// <summary>How many officials' signatures for a party count, and the posts that one of them must sign with and that have not signed.</summary>
    public static (int Count, ValueList<PostId> Awaited) ProgressOf(AgreementState state, PartyId party)
    {
        var counting = Counting(state, party);
        return (counting.Count, counting.SelectMany(static s => s.TogetherWith).Distinct().Where(post => !counting.Exists(s => s.Post == post)).ToValueList());
    }

    /// <summary>The signatures for a party that count, each official once, in the order of the days from which they count.</summary>
    private static List<(PostId? Post, LocalDate Day, ValueList<PostId> TogetherWith)> Counting(AgreementState state, PartyId party) =>
        [
            .. state
                .Signatures.Where(s => s.Party == party)
                .Select(s => (s.Official, s.Post, Day: s.IsGoodFor(state.Scope) ? s.Day : RatifiedOn(state, s), s.TogetherWith))
                .Where(static s => s.Day is not null)
                .GroupBy(static s => s.Official)
                .Select(static g => g.MinBy(static s => s.Day!.Value))
                .Select(static s => (s.Post, s.Day!.Value, s.TogetherWith))
                .OrderBy(static s => s.Value),
        ];

    private static LocalDate? RatifiedOn(AgreementState state, Signature signature)
    {
        LocalDate? first = null;
        foreach (var ratification in state.Ratifications)
        {
            if (
                ratification.Party == signature.Party
                && ratification.Official == signature.Official
                && ratification.Ratifier.Day >= signature.Day
                && ratification.Ratifier.IsGoodFor(state.Scope)
                && !(first <= ratification.Ratifier.Day)
            )
            {
                first = ratification.Ratifier.Day;
            }
        }

        return first;
    }
}
