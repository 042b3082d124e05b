using System.Diagnostics.CodeAnalysis;
using Pembinaan.Domain.Offices;

namespace Pembinaan.Domain.Agreements;

/// <summary>A signature for a party, with what was shown about the authority on that day.</summary>
/// <param name="Party">The party signed for.</param>
/// <param name="Official">Who signed.</param>
/// <param name="NameAsPrinted">The name, or null.</param>
/// <param name="Post">The post held, or null if none was shown.</param>
/// <param name="PostAsPrinted">
/// The line under the signature: the title of the post on that day with the capacity before it, for example "Plt. Kepala Rutan"; or null.
/// </param>
/// <param name="TogetherWith">The posts that must sign for the party as well; empty if this signature is enough.</param>
/// <param name="Day">The day on which it was given.</param>
/// <param name="AuthorityShown">Whether the authority for these partners and subjects was shown for that day.</param>
/// <param name="Doubts">The codes of the reasons why it was not shown; empty if it was.</param>
/// <param name="Capacity">In which capacity it was given: as holder of the post, Pj, Plt or Plh, or by power of attorney; null if nothing was shown.</param>
/// <param name="PartyRevision">The revision of the party's records that were read.</param>
public sealed record Signature(
    PartyId Party,
    [property: Personal(PersonalKind.Official)] OfficialId Official,
    [property: Personal(PersonalKind.Official)] string? NameAsPrinted,
    PostId? Post,
    [property: Personal(PersonalKind.Official)] string? PostAsPrinted,
    ValueList<PostId> TogetherWith,
    LocalDate Day,
    bool AuthorityShown,
    ValueList<string> Doubts,
    SigningCapacity? Capacity,
    int PartyRevision
) : ILocalisable
{
    private static readonly LocalisedTemplate Shown = new("{who}, {day}: wewenang terbukti ({why})", "{who}, {day}: authority shown ({why})");
    private static readonly LocalisedTemplate NotShown = new("{who}, {day}: wewenang belum terbukti ({why})", "{who}, {day}: authority not shown ({why})");

    /// <summary>What the authority shown extends to. A signature counts only if that covers the whole scope, also one that is settled after it.</summary>
    [AllowNull]
    public Scope<SubjectId> Extent
    {
        get;
        init => field = value ?? Scope<SubjectId>.Unlimited;
    } = Scope<SubjectId>.Unlimited;

    /// <summary>Who signs for whom on which day, without what the party's records show about it.</summary>
    internal Signature AsSaid => Of(Party, Official, Day);

    internal static Signature Of(PartyId party, OfficialId official, LocalDate day) => new(party, official, null, null, null, [], day, false, [], null, 0);

    /// <summary>Who signed, by the name printed or else by identity.</summary>
    internal string Signer => NameAsPrinted ?? Official.Value;

    /// <summary>Whether authority was shown, and for every subject of a scope.</summary>
    internal bool IsGoodFor(ValueList<ScopeItem> scope) => AuthorityShown && scope.All(i => Extent.Covers(i.Subject));

    /// <summary>The subjects of a scope to which the authority shown does not extend.</summary>
    internal IEnumerable<SubjectId> NotGoodFor(ValueList<ScopeItem> scope) =>
        AuthorityShown ? scope.Select(static i => i.Subject).Where(s => !Extent.Covers(s)) : [];

    /// <summary>Who signed, as what, on which day, and whether authority was shown: in which capacity, or the codes of the doubts.</summary>
    /// <param name="language">The reader's language.</param>
    /// <returns>For example "Heri Kusrita, Kepala Lapas, 31 January 2023: authority shown (definitive holder)".</returns>
    public string In(Language language)
    {
        var who = Argument.Of("who", PostAsPrinted is null ? Signer : $"{Signer}, {PostAsPrinted}");
        var why = AuthorityShown ? Capacity?.In(language) ?? "–" : string.Join(", ", Doubts);
        return (AuthorityShown ? Shown : NotShown).Fill(who, Argument.Of("day", Day), Argument.Of("why", why)).In(language);
    }

    /// <inheritdoc/>
    public override string ToString() => RecordPrinter.Of(this);
}
