using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Cohorts.Events;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Programmes;

namespace Pembinaan.Domain.Dossiers;

/// <content>People who come from other cohorts.</content>
public sealed partial class CohortInDossier
{
    /// <summary>
    /// Takes over somebody who comes from another cohort, mostly of another facility, in one step: the enrolment there ends as a transfer on the day before,
    /// or the application there is closed; the person applies here with the day of the application there, is admitted by the ordinary decision, and what the
    /// sessions and assessments there prove is recognised (<see cref="CreditFrom"/>). What was recognised there, at an earlier transfer for example, is
    /// recognised here too, of a cohort as much as it proves and the programme still takes.
    /// </summary>
    /// <param name="from">The cohort from which the person comes, which the dossier holds.</param>
    /// <param name="person">What is known about the person.</param>
    /// <param name="day">The first day here.</param>
    /// <param name="reason">Why; not blank.</param>
    /// <param name="recording">
    /// Identity, instant and author. The entry there and the application here have its identity; approval, enrolment and recognition have it with <c>/2</c>,
    /// <c>/3</c> and <c>/4</c>, and what was recognised there with <c>/5</c> and so on.
    /// </param>
    /// <param name="terms">Waivers and whatever else bears on it; the application and the credits are those of the transfer. Null for nothing.</param>
    /// <returns>
    /// The cohort in the dossier that holds both as they are now: two roots to store. With a warning for each rule by which the hours are not recognised, and
    /// <see cref="CohortErrors.TransferWaits"/> where nothing but a seat is missing: then the person waits here with the day of the application there, and the
    /// hours are recognised on entry from the waiting list (<see cref="Enrol(ParticipantFacts, LocalDate, Recording, AdmissionTerms)"/>). Or
    /// every reason why not, and nothing has changed: those of <see cref="MayJoin(ParticipantFacts, LocalDate, AdmissionTerms)"/>,
    /// <see cref="CohortErrors.NotEnrolled"/> there, <see cref="CohortErrors.NotATransfer"/> for whoever left the cohort there otherwise than by a transfer,
    /// <see cref="CohortErrors.TransferTooEarly"/> on the first day there or before, <see cref="CohortErrors.CreditOfItself"/>,
    /// <see cref="DossierErrors.Missing"/>, <see cref="JournalErrors.BlankText"/>, or what <see cref="Cohort.End"/> and <see cref="Cohort.Apply"/> may answer.
    /// Sent again, the cohort as it is with the warnings of the first time; <see cref="JournalErrors.EntryIdReused"/> if the entry says something else.
    /// </returns>
    public DomainResult<CohortInDossier> TransferIn(
        CohortId from,
        ParticipantFacts person,
        LocalDate day,
        string reason,
        Recording recording,
        AdmissionTerms? terms = null
    )
    {
        Guard.Against.Null(from);
        Guard.Against.Null(Guard.Against.Null(person).Id, nameof(person));
        Guard.Against.NotIso(day);
        Guard.Against.Null(reason);
        Guard.Against.Null(recording);
        if (Cohort.Journal.Find(recording.Id) is { } sent)
        {
            return
                sent is { Annulment: null, Event: ApplicationReceived { Participant: var who, From: var origin, Reason: var said } }
                && who == person.Id
                && origin == from
                && IsTransfer(from, who, day, reason, said, recording, terms)
                ? DomainResult.Success(this, LastOfTransfer(recording).Warnings.AsSpan())
                : JournalErrors.EntryIdReused.For(nameof(recording), Argument.Of("id", recording.Id.Value));
        }

        if ((SourceFault(from) ?? BlankFault(reason)) is { } fault)
        {
            return fault;
        }

        var there = Dossier.Find(from)!;
        var applied = CreditProof.AppliedOn(there, person.Id, day) ?? day;
        return Told(
            Leave(there, person.Id, day, reason, recording)
                .Bind(left =>
                    left.Dossier[Cohort.Id].Waiting(from, person.Id, applied, day, reason, ReferenceEquals(left.Cohort, there) ? reason : null, recording)
                )
                .Bind(waiting => waiting.Entered(from, person, applied, day, reason, recording, terms))
        );
    }

    // The warnings of a transfer are kept with its last entry.
    private Entry<CohortEvent> LastOfTransfer(Recording recording)
    {
        var steps = CreditProof.Step(recording, "2").Id.Value[..^1];
        return Cohort.Journal.Entries.Last(e => e.Id.Value.StartsWith(steps, StringComparison.Ordinal) && e.Id.Value[steps.Length..].All(char.IsAsciiDigit));
    }

    /// <summary>The other cohort without the person: the enrolment ended on the day before, or the application closed.</summary>
    private DomainResult<CohortInDossier> Leave(Cohort there, ParticipantId participant, LocalDate day, string reason, Recording recording)
    {
        var at = Dossier[there.Id];
        var enrolments = there.EnrolmentsOf(participant);
        var last = enrolments.IsEmpty ? null : enrolments[^1];
        if (last is not null && last.StatusOn(day) != EnrolmentStatus.Ended)
        {
            var lastDay = LocalDate.Min(CalendarDays.Before(day), there.LastDay);
            return lastDay < last.FirstDay
                ? CohortErrors.TransferTooEarly.For(
                    nameof(day),
                    Who(participant),
                    Named.Of(there),
                    Argument.Of("first", last.FirstDay),
                    Argument.Of("next", CalendarDays.After(last.FirstDay, 1))
                )
                : at.After(there.End(participant, lastDay, ExitKind.TransferredAway, recording, reason));
        }

        if (there.Applications.LastOrDefault(a => a.Participant == participant && a.IsOpen) is { } open)
        {
            return at.After(there.CloseApplication(open.Entry, day, reason, recording));
        }

        return last is null ? CohortErrors.NotEnrolled.For(nameof(participant), Who(participant))
            : CreditProof.IsTransferred(last) ? at
            : CohortErrors.NotATransfer.For(
                nameof(participant),
                Who(participant),
                Named.Of(there),
                Argument.Of("last", last.LastDay!.Value)
            );
    }

    /// <summary>
    /// Whether what was recorded under an identity is this very transfer. The entry there says when and why; where the person had left there before, the
    /// application says why.
    /// </summary>
    private bool IsTransfer(
        CohortId from,
        ParticipantId participant,
        LocalDate day,
        string reason,
        string? said,
        Recording recording,
        AdmissionTerms? terms
    )
    {
        EntryId Part(string step) => CreditProof.Step(recording, step).Id;
        if (
            Cohort.Journal.Find(Part("2")) is not { Annulment: null, Event: ApplicationApproved approved }
            || approved.Day != day
            || !IsEnrolledAs(Part("3"), participant, day, (terms ?? new()) with { Application = recording.Id }, recording)
        )
        {
            return false;
        }

        return said is not null
            ? said == reason
            : Dossier.Find(from) is { } c
                && c.Journal.Find(recording.Id)?.Event switch
                {
                    EnrolmentEnded e => e.Participant == participant && e.LastDay == LocalDate.Min(CalendarDays.Before(day), c.LastDay) && e.Reason == reason,
                    ApplicationClosed e => c.FindApplication(e.Application)?.Participant == participant && e.Day == day && e.Reason == reason,
                    _ => false,
                };
    }

    /// <summary>This cohort with the person on its waiting list, with the day of the application there, or an earlier one here.</summary>
    private DomainResult<CohortInDossier> Waiting(
        CohortId from,
        ParticipantId participant,
        LocalDate applied,
        LocalDate day,
        string reason,
        string? told,
        Recording recording
    )
    {
        var step = 0;
        var cohort = DomainResult.Success(Cohort);
        foreach (var open in Cohort.Applications.Where(a => a.Participant == participant && a.IsOpen).ToList())
        {
            applied = LocalDate.Min(applied, open.AppliedOn);
            cohort = cohort.Bind(c => c.CloseApplication(open.Entry, day, reason, CreditProof.Step(recording, $"close-{++step}")));
        }

        return After(
            cohort
                .Bind(c => ApplicationSteps.Apply(c, participant, applied, recording, from, told))
                .Bind(c => c.Approve(recording.Id, day, CreditProof.Step(recording, "2")))
        );
    }

    /// <summary>This cohort with the person enrolled and the hours recognised; or waiting, where nothing but a seat is missing.</summary>
    private DomainResult<CohortInDossier> Entered(
        CohortId from,
        ParticipantFacts person,
        LocalDate applied,
        LocalDate day,
        string reason,
        Recording recording,
        AdmissionTerms? terms
    )
    {
        var by = terms?.DecidedBy ?? recording.Stamp.Author;
        var asked = (terms ?? new()) with { Application = recording.Id, Credits = [], DecidedBy = by };
        var decision = MayJoin(person, day, asked);
        if (!decision.IsAdmitted)
        {
            return decision.Admission.ValidationErrors.All(static e => e.ErrorCode == AdmissionRules.SeatIsFree.Code) && decision.Undetermined.IsEmpty
                ? DomainResult.Success(
                    this,
                    CohortErrors.TransferWaits.Warning("seats", Who(person.Id), Named.Of(Dossier.Find(from)!), Argument.Of("day", applied))
                )
                : DomainResult<CohortInDossier>.Failure([.. decision.Admission.ValidationErrors]);
        }

        return Recognising(
            decision.Admission.Bind(admission => Enrolled(admission, CreditProof.Step(recording, "3"))),
            Along(person.Id, asked, by, reason).Select((credit, i) => (credit, true, CreditProof.Step(recording, FormattableString.Invariant($"{i + 4}")))),
            day
        );
    }

    /// <summary>
    /// What goes along with somebody who applied here by a transfer, or by several: of the cohort that the person left, and of each cohort of which something
    /// was recognised there, as much as it proves; and what was recognised there of bodies and experience. What was learnt here counts anyhow.
    /// </summary>
    /// <param name="participant">Who.</param>
    /// <param name="terms">The application, and what is handed in of the same cohorts, which does not go along a second time.</param>
    /// <param name="by">Who decides; null if that is not known.</param>
    /// <param name="reason">Why; null for the reason of the transfer.</param>
    /// <returns>The credits; one that names a cohort stands for what that proves.</returns>
    internal List<Credit> Along(ParticipantId participant, AdmissionTerms? terms, string? by, string? reason = null)
    {
        var (along, passed, followed) = (new List<Credit>(), new HashSet<CohortId> { Cohort.Id }, new HashSet<(CohortId, EntryId)>());
        var handed = (terms?.Credits ?? []).Select(static c => c.Cohort).OfType<CohortId>().ToHashSet();
        var application = terms?.Application is { } entry
            ? Cohort.FindApplication(entry)
            : Cohort.Applications.FirstOrDefault(a => a.Participant == participant && a.IsWaiting);
        if (application is not null)
        {
            Follow(Cohort, application, reason);
        }

        return along;

        void Follow(Cohort at, Application applied, string? told)
        {
            if (applied.From is not { } from || !followed.Add((at.Id, applied.Entry)))
            {
                return;
            }

            var there = Dossier.Find(from);
            var why = told ?? (there is null ? applied.Reason : ReasonOf(there, applied));
            if (passed.Add(from))
            {
                if (there?.EnrolmentsOf(participant).IsEmpty != true)
                {
                    Take(new() { Participant = participant, Cohort = from, Reason = why });
                }

                foreach (var earlier in there?.CreditsOf(participant) ?? [])
                {
                    Take(
                        earlier.Credit.Cohort is { } origin
                            ? new() { Participant = participant, Cohort = origin, Reason = why }
                            : earlier.Credit with { Reason = why ?? earlier.Credit.Reason }
                    );
                }
            }

            // Whoever waited there when they left may have come there by a transfer, also where the way passed before.
            if (there?.Journal.Find(applied.Entry)?.Event is ApplicationClosed left && there.FindApplication(left.Application) is { } waited)
            {
                Follow(there, waited, why);
            }

            // A transfer closes the open applications of the person, which may be of an earlier one.
            foreach (var written in at.EntriesOf(applied.Entry))
            {
                if (
                    written is { Annulment: null, Event: ApplicationClosed closed }
                    && at.FindApplication(closed.Application) is { } before
                    && before.Sequence < applied.Sequence
                )
                {
                    Follow(at, before, told);
                }
            }
        }

        void Take(Credit credit)
        {
            if (credit.Cohort is not { } origin || (origin != Cohort.Id && !handed.Contains(origin) && along.TrueForAll(c => c.Cohort != origin)))
            {
                along.Add(credit with { DecidedBy = by });
            }
        }
    }

    /// <summary>
    /// What goes along, as the rules of entry see it before anything is recognised: of a cohort that the dossier does not hold as much as the programme takes,
    /// of which it cannot be said whether it counts.
    /// </summary>
    internal IEnumerable<Credit> AlongOn(ParticipantId participant, LocalDate day, AdmissionTerms? terms)
    {
        var left = CreditProof.LeftOf(Cohort, participant);
        foreach (var credit in Along(participant, terms, terms?.DecidedBy))
        {
            var brought =
                credit.Cohort is not { } origin ? credit
                : Dossier.Find(origin) is null ? credit with { Hours = left }
                : ProvenBy(origin, participant, day, credit.DecidedBy, credit.Reason) is { IsSuccess: true } proven
                    ? CreditProof.UpTo(left, proven.Value, Cohort.Curriculum)
                : credit;
            if (brought.AllHours > LessonHours.None || !brought.Units.IsEmpty)
            {
                left = LessonHours.Of(Math.Max(0, left.Count - brought.AllHours.Count));
                yield return brought;
            }
        }
    }

    /// <summary>The cohorts whose hours would be lost on entry, because they are not here.</summary>
    private IEnumerable<DomainError> SourcesNotHeld(ParticipantId participant, AdmissionTerms? terms) =>
        Cohort.Curriculum.Credit is null
            ? []
            : Along(participant, terms, null)
                .Select(static c => c.Cohort)
                .OfType<CohortId>()
                .Where(c => Dossier.Find(c) is null)
                .Select(c => Dossier.NotHeld(References.Cohort, c.Value));

    /// <summary>
    /// Why somebody was transferred: the entry there says so, which has the identity of the application here, or the end of the enrolment there, or else the
    /// application.
    /// </summary>
    private static string? ReasonOf(Cohort there, Application application) =>
        there.Journal.Find(application.Entry)?.Event switch
        {
            EnrolmentEnded { Reason: { } said } => said,
            ApplicationClosed { Reason: var said } => said,
            _ => there.EnrolmentsOf(application.Participant) is [.., { ExitReason: { } said }] ? said : application.Reason,
        };

    /// <summary>
    /// Whoever was enrolled with each credit recognised, in an entry of its own; of a cohort that goes along, as much as it proves. What is not recognised is
    /// told, where it was not told before.
    /// </summary>
    private static DomainResult<CohortInDossier> Recognising(
        DomainResult<CohortInDossier> enrolled,
        IEnumerable<(Credit Credit, bool GoesAlong, Recording Step)> credits,
        LocalDate day
    )
    {
        if (!enrolled.IsSuccess)
        {
            return enrolled;
        }

        var (at, told) = (enrolled.Value, enrolled.Warnings.ToList());
        foreach (var (credit, goesAlong, step) in credits)
        {
            var here = at;
            DomainResult<Credit> brought =
                goesAlong && credit.Cohort is { } origin
                    ? here.ProvenBy(origin, credit.Participant, day, credit.DecidedBy, credit.Reason)
                    : DomainResult.Success(credit);
            var recognised = brought.Bind(c => goesAlong ? here.RecogniseAlong(c, day, step) : here.Recognise(c, day, step));
            at = recognised.IsSuccess ? recognised.Value : at;
            told.AddRange(recognised.IsSuccess ? recognised.Warnings : recognised.ValidationErrors.Select(CreditProof.Told));
        }

        return DomainResult.Success(at, [.. told.DistinctBy(static t => (t.ErrorCode, t.Text))]);
    }
}
