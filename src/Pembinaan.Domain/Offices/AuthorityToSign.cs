using Pembinaan.Domain.Rules;

namespace Pembinaan.Domain.Offices;

/// <summary>
/// What a party's records show about one signatory, on one day, towards one partner and about a set of subjects. The evidence that an agreement's signature
/// asks for.
/// </summary>
/// <remarks>
/// Only a facility or a stakeholder makes it, at the revision it then has. A signature without authority shown is a fact all the same: it does not
/// count until it is ratified.
/// </remarks>
public sealed class AuthorityToSign : ILocalisable
{
    private static readonly LocalisedTemplate Shown = new("{who}: wewenang terbukti", "{who}: authority shown");
    private static readonly LocalisedTemplate ShownTogether = new(
        "{who}: wewenang terbukti, untuk menandatangani bersama {others}",
        "{who}: authority shown, to sign together with {others}"
    );
    private static readonly LocalisedTemplate NotShown = new("{who}: wewenang tidak terbukti", "{who}: authority not shown");
    private static readonly LocalisedTemplate ShownFrom = new(
        "{who}: wewenang tidak terbukti; baru mulai {day}",
        "{who}: authority not shown; only from {day}"
    );

    private readonly string[] _together = [];

    internal AuthorityToSign(
        ISigningParty party,
        OfficialId official,
        PartyId partner,
        ValueList<SubjectId> subjects,
        Decision<SigningFacts> decision,
        SigningRoute? relied,
        ValueList<SubjectId> subjectsNotCovered
    )
    {
        SubjectsNotCovered = subjectsNotCovered;
        PartyNames = party.Names;
        Party = party.Party;
        Revision = party.Revision;
        Official = official;
        Partner = partner;
        Subjects = subjects;
        Decision = decision;
        Name = relied?.Name;
        Post = relied?.Post;
        Title = relied is null ? null : party.Offices.TitleOn(relied.Post, decision.Day);
        Capacity = relied?.Capacity;
        if (relied is not null && decision.IsMet)
        {
            var mandate = relied.MandateOn(decision.Day, subjects);
            Mode = mandate.Mode;
            Extent = relied.Subjects.And(mandate.Subjects);
            TogetherWith = mandate.Mode == SigningMode.Joint ? mandate.Posts.Where(p => p != relied.Post).ToValueList() : [];
            _together = [.. TogetherWith.Select(p => party.Offices.TitleOn(p, decision.Day) ?? p.Value)];
        }
    }

    /// <summary>The party signed for.</summary>
    public PartyId Party { get; }

    /// <summary>The revision of the party's records.</summary>
    public int Revision { get; }

    /// <summary>Who signs.</summary>
    public OfficialId Official { get; }

    /// <summary>The name as the signatory signs, or null if the signatory is not on record.</summary>
    public string? Name { get; }

    /// <summary>The post relied on: held, acted in, or signed for under a power of attorney; null if the signatory is not on record.</summary>
    public PostId? Post { get; }

    /// <summary>The title of that post on the day, or null.</summary>
    public string? Title { get; }

    /// <summary>In which capacity the signatory signs: as holder, Pj, Plt or Plh, or by power of attorney; null if not on record.</summary>
    public SigningCapacity? Capacity { get; }

    /// <summary>What the signatory relies on, or null if not on record.</summary>
    public SigningGround? Ground => Capacity?.Ground;

    /// <summary>
    /// The line to print under the signature, with the capacity: "Plt. Kepala Rutan"; null if the signatory is not on record or the post has no title on the
    /// day.
    /// </summary>
    public LocalisedText? PostAsPrinted => Title is null ? null : Capacity?.Print(Title);

    /// <summary>How the post signs; null unless authority is shown.</summary>
    public SigningMode? Mode { get; }

    /// <summary>The posts that have to sign as well before the party has signed; empty unless the mandate is joint.</summary>
    public ValueList<PostId> TogetherWith { get; }

    /// <summary>The day of signing.</summary>
    public LocalDate Day => Decision.Day;

    /// <summary>The partner signed with.</summary>
    public PartyId Partner { get; }

    /// <summary>The subjects signed about.</summary>
    public ValueList<SubjectId> Subjects { get; }

    /// <summary>What the ground relied on extends to, beyond the subjects asked about; nothing unless authority is shown.</summary>
    public Scope<SubjectId> Extent { get; } = Scope<SubjectId>.Only();

    /// <summary>The decision, with every rule.</summary>
    internal Decision<SigningFacts> Decision { get; }

    /// <summary>Whether authority is shown.</summary>
    public bool IsShown => Decision.IsMet;

    /// <summary>
    /// The subjects to which no ground extends on the day; where each is covered by some ground but none covers all, every subject. Empty if the subjects are
    /// not what is missing.
    /// </summary>
    public ValueList<SubjectId> SubjectsNotCovered { get; }

    /// <summary>Why authority is not shown: what is missing, in both languages, under the code and with the basis of each rule; empty if it is shown.</summary>
    public ValueList<DomainError> Reasons => Decision.ToErrors();

    /// <summary>The decision for a reader, rule by rule.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Decision.Explain();

    /// <summary>From which day, not before the day of signing, authority would be shown if nothing else changes; null if there is none.</summary>
    public LocalDate? FirstDayShown => Decision.FirstDayMet;

    /// <summary>What the party is and was called.</summary>
    public PartyNames PartyNames { get; }

    /// <summary>
    /// Who would sign, as what, and whether authority is shown; with whom, if the mandate is joint; if not shown, from which day. <see cref="Reasons"/> says
    /// why.
    /// </summary>
    /// <param name="language">The reader's language.</param>
    /// <returns>For example "Heri Kusrita, Kepala Lapas: wewenang terbukti"; where nothing is on record the identity of the signatory.</returns>
    public string In(Language language)
    {
        var name = Name ?? Official.Value;
        var who = Argument.Of("who", PostAsPrinted is { } post ? $"{name}, {post.In(language)}" : name);
        var said =
            IsShown && _together.Length > 0 ? ShownTogether.Fill(who, Argument.Of("others", Domain.Say.List(_together)))
            : IsShown ? Shown.Fill(who)
            : FirstDayShown is { } day ? ShownFrom.Fill(who, Argument.Of("day", day))
            : NotShown.Fill(who);
        return said.In(language);
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Party} {Official} {Decision.Outcome}";
}
