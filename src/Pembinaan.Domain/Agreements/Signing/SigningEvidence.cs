using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Offices;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Agreements;

/// <summary>What the evidence of authority gives: the signature, and what is wrong with it.</summary>
internal static class SigningEvidence
{
    extension(CooperationAgreement agreement)
    {
        // Whoever goes on in place of a party signs for it; nobody does once it has ended, whatever its earlier records show.
        internal Signature SignatureFrom(AuthorityToSign[] evidence)
        {
            var given = AsGiven(evidence);
            var signature = given with { Party = agreement.Meant(given.Party, given.Day) };
            return agreement.EndFound(evidence) is { } ended
                ? signature with
                {
                    AuthorityShown = false,
                    Doubts = [ended.ErrorCode],
                    Extent = Scope<SubjectId>.Only(),
                }
                : signature;
        }

        /// <summary>Why authority is not shown, for a sentence.</summary>
        internal LocalisedText DoubtsIn(AuthorityToSign[] evidence) =>
            Joined([
                .. evidence
                    .SelectMany(static a => a.Reasons)
                    .Append(agreement.EndFound(evidence))
                    .OfType<DomainError>()
                    .Select(static r => r.Text)
                    .Distinct(),
            ]);

        private DomainError? EndFound(AuthorityToSign[] evidence) =>
            Array.TrueForAll(evidence, static a => a.IsShown)
                ? agreement.EndedOn(agreement.Meant(evidence[0].Party, evidence[0].Day), evidence[0].Day)
                : null;

        /// <summary>The signatures that evidence gives; whom an addendum names as a party signs as that party.</summary>
        internal ValueList<Signature> SignaturesFrom(ValueList<AuthorityToSign> authorities, List<PartyId>? named = null) =>
            authorities
                .GroupBy(static a => (a.Party, a.Official))
                .Select(g => agreement.SignatureFrom([.. g]) is var s && named?.Contains(g.Key.Party) == true ? s with { Party = g.Key.Party } : s)
                .ToValueList();

        // A name that the records never had may be a shorter way to print it; one of other days is a mistake of the draft.
        internal IEnumerable<DomainError> FormerNames(AuthorityToSign authority) =>
            agreement.State.Parties.FirstOrDefault(p => p.Party == agreement.Meant(authority.Party, authority.Day))?.NameAsPrinted is { } printed
                ? authority.PartyNames.Check(printed, authority.Day).Warnings.Where(static w => w.ErrorCode == OfficeErrors.PartyFormerName.Code)
                : [];

        /// <summary>A party by the name printed or on record here, else by that of the records from which the evidence is.</summary>
        internal string Called(PartyId party, AuthorityToSign evidence) =>
            agreement.Called(party) is var name && (name != party.Bare || evidence.Party != party) ? name
            : evidence.PartyNames.ByDay.On(evidence.Day) ?? name;

        /// <summary>
        /// The evidence is for one official, party and day, for every other party as partner, and for every subject. A party of the day has those of the day,
        /// and whoever is among the parties that an addendum names has those. Where the record is not there that would say whether whoever signs has ended, a
        /// warning names it.
        /// </summary>
        internal IEnumerable<DomainError> MismatchFaults(AuthorityToSign[] evidence, ValueList<ScopeItem> scope, List<PartyId>? named = null)
        {
            var first = evidence[0];
            var official = Argument.Of("official", first.Name ?? first.Official.Value);
            if (evidence.Any(a => a.Official != first.Official || a.Party != first.Party || a.Day != first.Day))
            {
                yield return AgreementErrors.AuthorityForSomethingElse.For(
                    "authority",
                    official,
                    Argument.Of("what", new LocalisedText("pejabat, pihak dan hari yang sama", "the same official, party and day"))
                );
            }

            var signing = agreement.Meant(first.Party, first.Day);
            List<PartyId> ofTheDay = [.. agreement.PartiesOn(first.Day).Select(static p => p.Party)];
            List<PartyId> joined = named is not null && (named.Contains(first.Party) || named.Contains(signing)) ? named : [];
            foreach (
                var partner in (joined.Count == 0 || ofTheDay.Contains(signing) ? ofTheDay : [])
                    .Concat(joined)
                    .Select(p => agreement.Meant(p, first.Day))
                    .Distinct()
                    .Where(p => p != signing && !Array.Exists(evidence, a => agreement.Meant(a.Partner, first.Day) == p))
            )
            {
                yield return AgreementErrors.AuthorityForSomethingElse.For("authority", official, Argument.Of("what", agreement.Called(partner)));
            }

            foreach (var subject in scope.Select(static i => i.Subject).Where(s => !Array.TrueForAll(evidence, a => a.Subjects.Contains(s))))
            {
                yield return AgreementErrors.AuthorityForSomethingElse.For("authority", official, Argument.Of("what", subject.Value));
            }

            if (agreement.Bodies?.Unread(agreement, signing, first.Day) is { } unread)
            {
                yield return unread;
            }
        }

        /// <summary>Nobody has signed on a day that has not come when it is recorded.</summary>
        internal DomainError? AheadFault(Signature signature, Recording recording) =>
            agreement.Zone.DayOf(recording.Stamp.RecordedAt) is var today && DateKey.Of(signature.Day) > DateKey.Of(today)
                ? AgreementErrors.SignedAhead.For(
                    "day",
                    Argument.Of("official", signature.Signer),
                    Argument.Of("day", signature.Day),
                    Argument.Of("recorded", today)
                )
                : null;

        /// <summary>What is found about a signature that a sheet corrects.</summary>
        internal IEnumerable<DomainError?> SignatureFindings(Signature signature, AuthorityToSign[] evidence, Recording recording) =>
            [
                agreement.AheadFault(signature, recording),
                .. agreement.MismatchFaults(evidence, agreement.State.Scope),
                .. agreement.FormerNames(evidence[0]),
                signature.AuthorityShown
                    ? null
                    : AgreementErrors.AuthorityNotShown.Warning(
                        "signature",
                        Argument.Of("official", signature.Signer),
                        Argument.Of("party", agreement.Called(signature.Party, evidence[0])),
                        Argument.Of("day", signature.Day),
                        Argument.Of("reasons", agreement.DoubtsIn(evidence))
                    ),
            ];
    }

    internal static Signature AsGiven(AuthorityToSign[] evidence)
    {
        var first = evidence[0];
        return new(
            first.Party,
            first.Official,
            first.Name,
            first.Post,
            first.PostAsPrinted?.Id,
            first.TogetherWith,
            first.Day,
            Array.TrueForAll(evidence, static a => a.IsShown),
            evidence.SelectMany(static a => a.Reasons).Select(static r => r.ErrorCode).Distinct(StringComparer.Ordinal).ToValueList(),
            first.Capacity,
            first.Revision
        )
        {
            Extent = evidence.Select(static a => a.Extent).Aggregate(static (all, one) => all.And(one)),
        };
    }

    internal static LocalisedText Joined(List<LocalisedText> reasons)
    {
        return reasons.Count == 0 ? new("alasannya tidak tercatat", "the reason is not on record") : new(Joined(static r => r.Id), Joined(static r => r.En));

        string Joined(Func<LocalisedText, string> text) => string.Join("; ", reasons.Select(r => text(r).TrimEnd('.')));
    }

    /// <summary>
    /// Whether signatures with shown authority are enough for a party: so many officials as it needs, each with the posts that it must sign together with.
    /// </summary>
    internal static bool HasSigned(AgreementParty party, ValueList<Signature> signatures)
    {
        var shown = signatures.Where(s => s.Party == party.Party && s.AuthorityShown).ToList();
        return AgreementFormation.Complete(shown, static s => s.Post, static s => s.TogetherWith).Select(static s => s.Official).Distinct().Count()
            >= party.SignaturesNeeded;
    }
}
