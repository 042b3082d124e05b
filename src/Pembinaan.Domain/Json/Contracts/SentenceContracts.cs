using Pembinaan.Domain.Participants;

namespace Pembinaan.Domain.Json;

/// <summary>Sentences as the court gave them, with what came after.</summary>
internal static class SentenceContracts
{
    private static readonly JsonContract<SentenceKind> Kind = Contracts.Enumeration<SentenceKind>();
    private static readonly JsonContract<RemissionId> RemissionId = Contracts.Identity<RemissionId>();
    private static readonly JsonContract<FinePayment> Payment = Contracts.Enumeration<FinePayment>();

    internal static JsonContract<SentenceTerm> Term { get; } = new JsonObjectContract<SentenceTerm>(
        static (ref m) => SentenceTerm.Of(m.GetOrDefault("years", Contracts.Number), m.GetOrDefault("months", Contracts.Number), m.GetOrDefault("days", Contracts.Number)),
        static (w, t) => w.Put("years", Contracts.Number, t.Years).Put("months", Contracts.Number, t.Months).Put("days", Contracts.Number, t.Days));

    /// <summary>A way of counting.</summary>
    internal static JsonContract<SentenceCounting> Counting { get; } = new JsonCountingContract();

    private static JsonContract<DetentionCredit> Credit { get; } = new JsonObjectContract<DetentionCredit>(
        static (ref m) =>
        {
            var period = m.Get("period", Contracts.Period);
            return m.GetOrNone("days", Contracts.Number) is { } days ? DetentionCredit.InPart(period, days) : DetentionCredit.Wholly(period);
        },
        static (w, c) => w.Put("period", Contracts.Period, c.Period).PutIfAny("days", Contracts.Number, c.Days));

    private static JsonContract<Remission> Remission { get; } = new JsonObjectContract<Remission>(
        static (ref m) =>
        {
            var granted = Participants.Remission.Of(m.Get("grantedOn", Contracts.Day), m.GetOrDefault("months", Contracts.Number), m.GetOrDefault("days", Contracts.Number), m.GetOrNull("id", RemissionId));
            return m.GetOrNone("revokedOn", Contracts.Day) is { } revoked ? granted.Bind(r => r.Revoked(revoked)) : granted;
        },
        static (w, r) => w.Put("grantedOn", Contracts.Day, r.GrantedOn).Put("months", Contracts.Number, r.Months).Put("days", Contracts.Number, r.Days).PutIfAny("revokedOn", Contracts.Day, r.RevokedOn)
            .PutIfAny("id", RemissionId, r.Id));

    private static JsonContract<Commutation> Commutation { get; } = new JsonObjectContract<Commutation>(
        static (ref m) =>
        {
            var day = m.Get("day", Contracts.Day);
            return (m.GetOrNull("term", Term), m.GetOrNone("countedFrom", Contracts.Day)) switch
            {
                ({ } term, { } from) => Participants.Commutation.ToFixedTerm(day, term, from),
                (null, null) => Participants.Commutation.ToLife(day),
                (null, _) => JsonErrors.MissingMember.For("term", Domain.Argument.Of("name", "term")),
                _ => JsonErrors.MissingMember.For("countedFrom", Domain.Argument.Of("name", "countedFrom")),
            };
        },
        static (w, c) => w.Put("day", Contracts.Day, c.Day).PutIfAny("term", Term, c.Term).PutIfAny("countedFrom", Contracts.Day, c.CountedFrom));

    private static JsonContract<FineSubstitute> Fine { get; } = new JsonObjectContract<FineSubstitute>(
        static (ref m) => new FineSubstitute(m.Get("term", Term), m.GetOrDefault("payment", Payment)), static (w, f) => w.Put("term", Term, f.Term).Put("payment", Payment, f.Payment));

    private static JsonContract<AuthorityDates> Authority { get; } = new JsonObjectContract<AuthorityDates>(
        static (ref m) => new AuthorityDates
        {
            StatedOn = m.Get("statedOn", Contracts.Day),
            Third = m.GetOrNone("third", Contracts.Day),
            Half = m.GetOrNone("half", Contracts.Day),
            TwoThirds = m.GetOrNone("twoThirds", Contracts.Day),
            InitialExpiry = m.GetOrNone("initialExpiry", Contracts.Day),
            Release = m.GetOrNone("release", Contracts.Day),
        },
        static (w, a) => w.Put("statedOn", Contracts.Day, a.StatedOn).PutIfAny("third", Contracts.Day, a.Third).PutIfAny("half", Contracts.Day, a.Half)
            .PutIfAny("twoThirds", Contracts.Day, a.TwoThirds).PutIfAny("initialExpiry", Contracts.Day, a.InitialExpiry).PutIfAny("release", Contracts.Day, a.Release));

    internal static JsonContract<Sentence> Sentence { get; } = new JsonObjectContract<Sentence>(
        static (ref m) =>
        {
            var kind = m.GetOrDefault("imposed", Kind);
            var firstDay = m.Get("firstDay", Contracts.Day);
            var terms = m.GetList("terms", Term);
            var credits = m.GetList("credits", Credit);
            var interruptions = m.GetList("interruptions", Contracts.Period);
            var remissions = m.GetList("remissions", Remission);
            var commutations = m.GetList("commutations", Commutation);
            var fines = m.GetList("fines", Fine);
            var authority = m.GetOrNull("authority", Authority);
            if (kind == SentenceKind.FixedTerm && terms.IsEmpty)
            {
                return JsonErrors.MissingMember.For("terms", Domain.Argument.Of("name", "terms"));
            }

            if (kind != SentenceKind.FixedTerm && !terms.IsEmpty)
            {
                return JsonErrors.RefusedValue.For("terms", Domain.Argument.Of("detail", "imposed"));
            }

            authority?.ThrowUnlessIso();
            return Participants.Sentence.Of(
                new SentenceParts
                {
                    Kind = kind,
                    FirstDay = firstDay,
                    Terms = terms,
                    Credits = credits,
                    Interruptions = interruptions,
                    Remissions = remissions,
                    Commutations = commutations,
                    Fines = fines,
                    Authority = authority,
                },
                null);
        },
        static (w, s) => w.Put("imposed", Kind, s.Imposed).Put("firstDay", Contracts.Day, s.FirstDay).PutList("terms", Term, s.Terms).PutList("credits", Credit, s.Credits)
            .PutList("interruptions", Contracts.Period, s.Interruptions).PutList("remissions", Remission, s.Remissions).PutList("commutations", Commutation, s.Commutations)
            .PutList("fines", Fine, s.Fines).PutIfAny("authority", Authority, s.Authority));
}
