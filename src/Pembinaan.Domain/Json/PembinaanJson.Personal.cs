using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Cohorts.Events;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Placements;
using Pembinaan.Domain.Placements.Events;

namespace Pembinaan.Domain.Json;

/// <content>Stored entries rewritten, where personal data has to leave: the one thing that changes an entry, and it can be proven what it changed.</content>
public static partial class PembinaanJson
{
    /// <summary>
    /// Gives people other pseudonyms, in every root of a dossier at once: enrolments, applications, sheets, results, certificates, receipts, referrals,
    /// transfers
    /// and facts. Entries keep identity, place, instant and author; the host stores them in place of the old ones.
    /// </summary>
    /// <remarks>
    /// The content hash of a certificate is taken anew, because it holds the pseudonym: a paper that prints the earlier hash is compared with the earlier
    /// certificate. Texts that people wrote are left as they are. Slips that were handed out before are to be handed out anew; with a secret they are known
    /// again (<see cref="CertificateStatus.IdentityReplaced"/>).
    /// </remarks>
    /// <param name="dossier">The dossier.</param>
    /// <param name="names">The new pseudonym of each. No two people get one pseudonym, and nobody one that somebody else keeps.</param>
    /// <param name="secret">
    /// A secret of the host, 22 to 100 visible characters: under it a hash is kept of each slip's identity, by which <see cref="Dossier.Verify"/> knows a slip
    /// from before again; whoever has not the secret learns nothing from it. Null to keep nothing.
    /// </param>
    /// <returns>
    /// The next dossier, with the warnings <see cref="DossierErrors.NamesKept"/> where people of the dossier are not in the map and
    /// <see cref="DossierErrors.NamesUnknown"/> where people of the map are not in the dossier; or <see cref="DossierErrors.NamesCollide"/>.
    /// </returns>
    /// <exception cref="ArgumentException">The secret is too short or no visible text.</exception>
    public static DomainResult<Dossier> Repseudonymise(
        this Dossier dossier,
        IReadOnlyDictionary<ParticipantId, ParticipantId> names,
        string? secret = null
    )
    {
        Guard.Against.Null(dossier);
        Guard.Against.Null(names);
        Guard.Against.NullItem(names.Values, nameof(names));
        CheckSecret(secret);
        var people = PeopleIn(dossier);
        var kept = people.Except(names.Keys).ToHashSet();
        var taken = new HashSet<ParticipantId>(kept);
        var collisions = names.Values.Count(name => !taken.Add(name));
        if (collisions > 0)
        {
            return DossierErrors.NamesCollide.For(nameof(names), Argument.Of("count", collisions));
        }

        var unknown = names.Keys.Count(name => !people.Contains(name));
        var faults = new List<DomainError>();
        var next = Renamed(dossier, id => names.GetValueOrDefault(id, id), secret, faults);
        return faults.Count > 0
            ? DomainResult<Dossier>.Failure([.. faults])
            : DomainResult.Success(
                next,
                [
                    .. kept.Count == 0 ? [] : new[] { DossierErrors.NamesKept.Warning(nameof(names), Argument.Of("count", kept.Count)) },
                    .. unknown == 0 ? [] : new[] { DossierErrors.NamesUnknown.Warning(nameof(names), Argument.Of("count", unknown)) },
                ]
            );
    }

    /// <summary>
    /// Makes two pseudonyms of one person one, in every root of a dossier at once. What one person cannot have on record twice is looked for first, and
    /// nothing is changed where it is found.
    /// </summary>
    /// <remarks>
    /// It is not undone by <see cref="Repseudonymise"/>: nothing in the dossier tells any more which record was whose. <see cref="Unmerge"/> undoes it with the
    /// dossier as it was; keep that for as long as it may be asked. Entries, certificates and slips: as for <see cref="Repseudonymise"/>.
    /// </remarks>
    /// <param name="dossier">The dossier.</param>
    /// <param name="from">The pseudonym that goes.</param>
    /// <param name="into">The pseudonym that the person has from now on.</param>
    /// <param name="secret">A secret of the host, as for <see cref="Repseudonymise"/>; null to keep nothing of the slips handed out.</param>
    /// <returns>
    /// The next dossier, with the warnings <see cref="DossierErrors.Merged"/> and <see cref="DossierErrors.MergePlanned"/>; or every clash:
    /// <see cref="DossierErrors.MergeCohort"/>,
    /// <see cref="DossierErrors.MergePresence"/>, <see cref="DossierErrors.MergeCertificate"/>, <see cref="DossierErrors.MergeFacts"/>, or what a root cannot
    /// be with one person in place of two; or <see cref="DossierErrors.MergeOfOne"/> or <see cref="DossierErrors.NobodyNamed"/>; or
    /// <see cref="DossierErrors.NotDeclared"/> unless all cohorts,
    /// referrals and agreements are declared to be in the dossier.
    /// </returns>
    /// <exception cref="ArgumentException">The secret is too short or no visible text.</exception>
    public static DomainResult<Dossier> Merge(this Dossier dossier, ParticipantId from, ParticipantId into, string? secret = null)
    {
        Guard.Against.Null(dossier);
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
            .. people.Contains(from) ? [] : NobodyNamed([from], nameof(from)),
            .. people.Contains(into) ? [] : NobodyNamed([into], nameof(into)),
            .. PseudonymClashes.Of(dossier, from, into),
        ];
        var next = faults.Count > 0 ? dossier : Renamed(WithOneSetOfFacts(dossier, from, into), id => id == from ? into : id, secret, faults);
        return faults.Count > 0
            ? DomainResult<Dossier>.Failure([.. faults])
            : DomainResult.Success(next, [DossierErrors.Merged.Warning(nameof(from)), .. PseudonymClashes.Planned(dossier, from, into)]);
    }

    /// <summary>
    /// Takes out of a dossier what was written about people: reasons, references and warnings with their codes, in every entry about them, and the facts handed
    /// in. In place of each stands its hash under the salt of its entry. Everything else stays: days, hours, results, certificates; so does every answer.
    /// </summary>
    /// <remarks>
    /// Entries keep identity, place, instant and author, and say when they were redacted (<see cref="Entry{TEvent}.Redactions"/>).
    /// <see cref="JournalFormat{TRoot, TEvent}.HashOf"/> is the same before and after, which proves the rest. A text about several people goes with the first.
    /// A command sent again after its entry was redacted is a conflict.
    /// </remarks>
    /// <param name="dossier">
    /// The dossier. What decisions in force rest on is not redacted: hand in the roots of which that is over. An enrolment is over on its last day, and with
    /// its cohort once the days for correcting its sheets have passed, also where no result was put on record.
    /// </param>
    /// <param name="people">About whom.</param>
    /// <param name="day">The day by which decisions have to be over: that of the redaction or an earlier one.</param>
    /// <param name="salts">
    /// The salt of an entry: 22 to 100 visible characters that nobody can guess, the same whenever that entry is asked for. The host destroys it with the text.
    /// </param>
    /// <param name="redaction">When, by whom and why.</param>
    /// <returns>
    /// The next dossier, equal to this one where all of it was redacted before; or <see cref="DossierErrors.StillEnrolled"/>,
    /// <see cref="DossierErrors.ApplicationOpen"/>, <see cref="DossierErrors.CertificateStands"/> and <see cref="DossierErrors.ReferralRuns"/> for everything
    /// that still rests on it; or
    /// <see cref="DossierErrors.NotDeclared"/> unless all cohorts and all referrals are declared to be in the dossier; or
    /// <see cref="DossierErrors.RedactionAhead"/> for a day that had not come; or
    /// <see cref="DossierErrors.NobodyNamed"/> for each whom nothing in the dossier names, as after a redaction those of whom it held facts only; or
    /// <see cref="JournalErrors.RedactedEarlier"/> for each entry that was recorded after the instant of the redaction.
    /// </returns>
    /// <exception cref="ArgumentException">A salt is too short or no visible text.</exception>
    public static DomainResult<Dossier> Redact(
        this Dossier dossier,
        IEnumerable<ParticipantId> people,
        LocalDate day,
        Func<EntryId, string> salts,
        Redaction redaction
    )
    {
        Guard.Against.Null(dossier);
        var about = Guard.Against.NullItem(people).ToHashSet();
        Guard.Against.NotIso(day);
        Guard.Against.Null(salts);
        Guard.Against.Null(redaction);
        DomainError[] faults =
        [
            .. Dossier.Ahead(day, redaction),
            .. dossier.UndeclaredOfPeople(),
            .. about.OrderBy(static p => p.Value, StringComparer.Ordinal).SelectMany(p => dossier.InForceAbout(p, day)),
        ];
        if (faults.Length == 0)
        {
            faults = [.. NobodyNamed(about.Except(PeopleIn(dossier)), nameof(people))];
        }

        if (faults.Length > 0)
        {
            return DomainResult<Dossier>.Failure(faults);
        }

        var early = new List<DomainError>();
        var next = dossier.Rewritten(
            static a => a,
            c => Redacted<Cohort, CohortEvent>(c, Cohort.From, [], about, salts, redaction, early),
            r =>
                Redacted<JobReferral, ReferralEvent>(
                    r,
                    JobReferral.From,
                    about.Contains(r.Participant) ? [r.Participant] : [],
                    about,
                    salts,
                    redaction,
                    early
                ),
            p => about.Contains(p.Id) ? null : p,
            static id => id
        );
        return early.Count > 0 ? DomainResult<Dossier>.Failure([.. early]) : next;
    }

    private static IEnumerable<DomainError> NobodyNamed(IEnumerable<ParticipantId> people, string parameter) =>
        people
            .OrderBy(static p => p.Value, StringComparer.Ordinal)
            .Select(p => DossierErrors.NobodyNamed.For(parameter, Argument.Of("participant", p.Value)));

    /// <summary>A salt as the host gives it.</summary>
    internal static string SaltOf(Func<EntryId, string> salts, EntryId entry) =>
        JsonPersonal.Outside(() =>
        {
            var salt = salts(entry);
            Guard.Against.Violation(
                !Identity.IsWellFormed(salt) || salt.Length < 22,
                $"The salt of an entry must have 22 to 100 visible characters.",
                nameof(salts)
            );
            return salt;
        });

    private static void CheckSecret(string? secret) =>
        Guard.Against.Violation(
            secret is not null && (!Identity.IsWellFormed(secret) || secret.Length < 22),
            $"A secret must have 22 to 100 visible characters.",
            nameof(secret)
        );

    private static Dossier WithOneSetOfFacts(Dossier dossier, ParticipantId from, ParticipantId into) =>
        dossier.Find(from) is { } one && dossier.Find(into) is { } other && PseudonymFacts.Together(other, one) is var both
            ? dossier.Knowing(both, both with { Id = from })
            : dossier;

    private static HashSet<ParticipantId> PeopleIn(Dossier dossier)
    {
        var people = dossier.Participants.Select(static p => p.Id).ToHashSet();
        using var seeing = new JsonPersonal
        {
            Seen = id =>
            {
                if (id is ParticipantId participant)
                {
                    people.Add(participant);
                }
            },
        };
        foreach (var agreement in dossier.Agreements.Where(IsAboutPeople))
        {
            Agreements.WriteUtf8(agreement);
        }

        foreach (var cohort in dossier.Cohorts)
        {
            Cohorts.WriteUtf8(cohort);
        }

        foreach (var referral in dossier.Referrals)
        {
            Referrals.WriteUtf8(referral);
        }

        return people;
    }

    // Of agreements only transfers name people; of a million, few are written.
    private static bool IsAboutPeople(AggregateRoot root) =>
        root is not CooperationAgreement agreement || agreement.Journal.Entries.Any(static e => e.Event is IAboutPeople);

    private static Dossier Renamed(Dossier dossier, Func<ParticipantId, ParticipantId> names, string? secret, List<DomainError> faults) =>
        dossier.Rewritten(
            a => Renamed(Agreements, a, names, secret, faults).MovingEachOnce(),
            c => Renamed(Cohorts, c, names, secret, faults),
            r => Renamed(Referrals, r, names, secret, faults),
            p => p with { Id = names(p.Id) },
            names
        );

    private static TRoot Renamed<TRoot, TEvent>(
        JournalFormat<TRoot, TEvent> format,
        TRoot root,
        Func<ParticipantId, ParticipantId> names,
        string? secret,
        List<DomainError> faults
    )
        where TRoot : JournaledRoot<TRoot, TEvent>
        where TEvent : JournalEvent
    {
        if (!IsAboutPeople(root))
        {
            return root;
        }

        var isRenamed = false;
        byte[] json;
        using (
            new JsonPersonal
            {
                Names = id =>
                {
                    var name = names(id);
                    isRenamed |= name != id;
                    return name;
                },
                Secret = secret,
            }
        )
        {
            json = format.WriteUtf8(root);
        }

        if (!isRenamed)
        {
            return root;
        }

        // Giving one person another name keeps a root valid. Merging two persons into one may not: so the root is read again, with all checks.
        var read = format.ReadUtf8(json);
        faults.AddRange(read.ValidationErrors);
        return read.IsSuccess ? read.Value : root;
    }

    private static TRoot Redacted<TRoot, TEvent>(
        TRoot root,
        Func<IEnumerable<Entry<TEvent>>, DomainResult<TRoot>> from,
        ParticipantId[] always,
        HashSet<ParticipantId> people,
        Func<EntryId, string> salts,
        Redaction redaction,
        List<DomainError> early
    )
        where TRoot : JournaledRoot<TRoot, TEvent>
        where TEvent : JournalEvent
    {
        var about = new Dictionary<object, HashSet<ParticipantId>>();
        var (entries, isRedacted) = (new List<Entry<TEvent>>(root.Revision), false);
        foreach (var entry in root.Journal.Entries)
        {
            var concerned = Concerned(entry, about, people);
            concerned.UnionWith(always);
            about[entry.Id] = concerned;
            if (entry.Event is CohortEvent { Issued: { } number })
            {
                about[number] = [.. about.GetValueOrDefault(number, []), .. concerned];
            }

            var next = concerned.Count == 0 ? entry : Redacted(entry, people, salts, redaction);
            if (!ReferenceEquals(next, entry) && redaction.FaultOf(entry.Id, entry.Stamp.RecordedAt, nameof(redaction)) is { } fault)
            {
                early.Add(fault);
            }

            isRedacted |= !ReferenceEquals(next, entry);
            entries.Add(next);
        }

        return isRedacted ? from(root.Journal.With(entries)).Value : root;
    }

    /// <summary>Whom of some people an entry is about: those it names, and those whom the entries and certificates that it names are about.</summary>
    private static HashSet<ParticipantId> Concerned<TEvent>(
        Entry<TEvent> entry,
        Dictionary<object, HashSet<ParticipantId>> about,
        HashSet<ParticipantId> people
    )
        where TEvent : JournalEvent
    {
        var concerned = new HashSet<ParticipantId>();
        using var seeing = new JsonPersonal
        {
            Seen = id =>
            {
                if (id is ParticipantId participant)
                {
                    if (people.Contains(participant))
                    {
                        concerned.Add(participant);
                    }
                }
                else if (about.TryGetValue(id, out var others))
                {
                    concerned.UnionWith(others);
                }
            },
        };
        JsonText.Write(entry);
        return concerned;
    }

    private static Entry<TEvent> Redacted<TEvent>(Entry<TEvent> entry, HashSet<ParticipantId> people, Func<EntryId, string> salts, Redaction redaction)
        where TEvent : JournalEvent
    {
        var salt = new Lazy<string>(() => SaltOf(salts, entry.Id));
        byte[] json;
        using (
            new JsonPersonal
            {
                Texts = (held, text) =>
                    (!entry.Redactions.IsEmpty && RedactedText.Is(text))
                    || (held is AssessmentEvidence { Participant: var whose } && !people.Contains(whose))
                        ? text
                        : JsonPersonal.MarkOf(entry.Id, salt.Value, text),
            }
        )
        {
            json = JsonText.Write(entry);
        }

        return !salt.IsValueCreated ? entry : JsonText.Read<Entry<TEvent>>(json, new()).Value.Redacted(entry.Redactions.Add(redaction));
    }
}
