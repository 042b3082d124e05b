using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Agreements.Events;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Cohorts.Events;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Placements;
using Pembinaan.Domain.Placements.Events;

namespace Pembinaan.Domain.Json;

/// <content>Two people who were taken for one, apart again.</content>
public static partial class PembinaanJson
{
    /// <summary>
    /// Undoes <see cref="Merge"/>: who was taken for somebody else has a pseudonym and records of his or her own again, in every root of a dossier at once.
    /// Whose an entry is follows from the dossier as it was before; what was recorded since is about whom the host says.
    /// </summary>
    /// <remarks>
    /// What was redacted since stays redacted. Facts are those of the dossier from before, in its order; hand in newer ones with
    /// <see cref="Dossier.Knowing"/>. Entries, certificates and slips: as for <see cref="Repseudonymise"/>.
    /// </remarks>
    /// <param name="dossier">The dossier.</param>
    /// <param name="before">The dossier as it was before the two were merged, or those of its roots that named <paramref name="from"/>.</param>
    /// <param name="from">The pseudonym that went, in the dossier from before; the person has it again.</param>
    /// <param name="into">The pseudonym that both have now.</param>
    /// <param name="since">
    /// Whose an entry is that was recorded since and names <paramref name="into"/>: one of the two. Null where it is not known; then nothing is changed.
    /// </param>
    /// <param name="secret">A secret of the host, as for <see cref="Repseudonymise"/>; null to keep nothing of the slips handed out since.</param>
    /// <returns>
    /// The next dossier; or <see cref="DossierErrors.UnmergeUndetermined"/> for each entry of which nothing tells whose it is; or
    /// <see cref="DossierErrors.UnmergeTaken"/>, <see cref="DossierErrors.MergeOfOne"/> or <see cref="DossierErrors.NobodyNamed"/>; or what a root cannot be
    /// with two people in place of one; or
    /// <see cref="DossierErrors.NotDeclared"/> unless all cohorts, referrals and agreements are declared to be in the dossier.
    /// </returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="since"/> names somebody else, or the secret is too short or no visible text.
    /// </exception>
    public static DomainResult<Dossier> Unmerge(
        this Dossier dossier,
        Dossier before,
        ParticipantId from,
        ParticipantId into,
        Func<AggregateRoot, EntryId, ParticipantId?>? since = null,
        string? secret = null
    )
    {
        Guard.Against.Null(dossier);
        Guard.Against.Null(before);
        Guard.Against.Null(from);
        Guard.Against.Null(into);
        CheckSecret(secret);
        if (from == into)
        {
            return DossierErrors.MergeOfOne.For(nameof(into));
        }

        var people = PeopleIn(dossier);
        List<DomainError> faults =
        [
            .. dossier.UndeclaredOfPeople(),
            .. new[] { dossier.Undeclared(Holding.Agreements) }.OfType<DomainError>(),
            .. people.Contains(into) ? [] : NobodyNamed([into], nameof(into)),
            .. PeopleIn(before).Contains(from) ? [] : NobodyNamed([from], nameof(before)),
            .. people.Contains(from) ? new[] { DossierErrors.UnmergeTaken.For(nameof(from), Argument.Of("participant", from.Value)) } : [],
        ];
        if (faults.Count > 0)
        {
            return DomainResult<Dossier>.Failure([.. faults]);
        }

        var apart = new TakenApart(from, into, since, secret, faults);
        var next = dossier.Rewritten(
            a => apart.Of<CooperationAgreement, AgreementEvent>(a, before.Find(a.Id), CooperationAgreement.From),
            c => apart.Of<Cohort, CohortEvent>(c, before.Find(c.Id), Cohort.From),
            r => apart.Of<JobReferral, ReferralEvent>(r, before.Find(r.Id), JobReferral.From),
            p => p.Id == into ? before.Find(into) : p,
            static id => id
        );
        return faults.Count > 0 ? DomainResult<Dossier>.Failure([.. faults]) : (before.Find(from) is { } facts ? next.Knowing(facts) : next).InOrderOf(before);
    }

    /// <summary>Two people of whom entries spoke as of one.</summary>
    private sealed class TakenApart(
        ParticipantId from,
        ParticipantId into,
        Func<AggregateRoot, EntryId, ParticipantId?>? since,
        string? secret,
        List<DomainError> faults
    )
    {
        internal ParticipantId From { get; } = from;

        internal ParticipantId Into { get; } = into;

        internal Func<AggregateRoot, EntryId, ParticipantId?>? Since { get; } = since;

        internal string? Secret { get; } = secret;

        internal List<DomainError> Faults { get; } = faults;

        internal TRoot Of<TRoot, TEvent>(TRoot root, TRoot? before, Func<IEnumerable<Entry<TEvent>>, DomainResult<TRoot>> read)
            where TRoot : JournaledRoot<TRoot, TEvent>
            where TEvent : JournalEvent
        {
            if (!IsAboutPeople(root))
            {
                return root;
            }

            var earlier = before?.Journal.Entries.ToDictionary(static e => e.Id);
            var told = Faults.Count;
            Entry<TEvent>[] entries = [.. root.Journal.Entries.Select(e => Of(root, e, earlier?.GetValueOrDefault(e.Id)))];
            if (Faults.Count > told || entries.Zip(root.Journal.Entries).All(static pair => ReferenceEquals(pair.First, pair.Second)))
            {
                return root;
            }

            var next = read(root.Journal.With(entries));
            Faults.AddRange(next.ValidationErrors);
            return next.IsSuccess ? next.Value : root;
        }

        private Entry<TEvent> Of<TEvent>(AggregateRoot root, Entry<TEvent> entry, Entry<TEvent>? before)
            where TEvent : JournalEvent
        {
            if (!Named(entry).Contains(Into))
            {
                return entry;
            }

            HashSet<ParticipantId> named = before is null ? [] : Named(before);
            if (named.Contains(From) && named.Contains(Into) && before!.Redactions == entry.Redactions)
            {
                return before;
            }

            var whose = named.Contains(From) == named.Contains(Into) ? Since?.Invoke(root, entry.Id) : named.Contains(From) ? From : Into;
            Guard.Against.Violation(whose is not null && whose != From && whose != Into, $"An entry is about one of the two people.", "since");
            if (whose is null)
            {
                Faults.Add(DossierErrors.UnmergeUndetermined.For("since", Argument.Of("entry", entry.Id.Value)));
            }

            return whose == From ? Renamed(entry) : entry;
        }

        private Entry<TEvent> Renamed<TEvent>(Entry<TEvent> entry)
            where TEvent : JournalEvent
        {
            byte[] json;
            using (new JsonPersonal { Names = id => id == Into ? From : id, Secret = Secret })
            {
                json = JsonText.Write(entry);
            }

            return JsonText.Read<Entry<TEvent>>(json, new()).Value.Redacted(entry.Redactions);
        }

        private static HashSet<ParticipantId> Named<TEvent>(Entry<TEvent> entry)
            where TEvent : JournalEvent
        {
            var named = new HashSet<ParticipantId>();
            using var seeing = new JsonPersonal
            {
                Seen = id =>
                {
                    if (id is ParticipantId participant)
                    {
                        named.Add(participant);
                    }
                },
            };
            JsonText.Write(entry);
            return named;
        }
    }
}
