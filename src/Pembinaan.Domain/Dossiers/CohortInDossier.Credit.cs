using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Cohorts.Events;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Programmes;

namespace Pembinaan.Domain.Dossiers;

/// <content>What was learnt in other cohorts, and people who come from them.</content>
public sealed partial class CohortInDossier
{
    /// <summary>
    /// What the sessions and assessments of another cohort prove for this one, to be recognised (<see cref="Recognise"/>): hours attended of modules
    /// with the same title, hours of sessions without modules on a subject taught here too, and units of this curriculum that were found competent there.
    /// </summary>
    /// <param name="other">The other cohort, which the dossier holds.</param>
    /// <param name="participant">Who.</param>
    /// <param name="day">The day of recognition; sessions and assessments after it do not count.</param>
    /// <param name="reason">Why it is recognised; not blank.</param>
    /// <param name="decidedBy">Who decides, by office; not blank; null for whoever records it.</param>
    /// <returns>
    /// The credit, with the warning <see cref="CohortErrors.CreditCut"/> where the limit of the programme leaves fewer hours, taken in the order of its
    /// modules; or <see cref="DossierErrors.Missing"/>, <see cref="CohortErrors.CreditOfItself"/>, <see cref="CohortErrors.NotEnrolled"/> there,
    /// <see cref="CohortErrors.CreditEmpty"/> or <see cref="JournalErrors.BlankText"/>.
    /// </returns>
    public DomainResult<Credit> CreditFrom(CohortId other, ParticipantId participant, LocalDate day, string reason, string? decidedBy = null)
    {
        Guard.Against.Null(other);
        Guard.Against.Null(participant);
        Guard.Against.NotIso(day);
        Guard.Against.Null(reason);
        if ((SourceFault(other) ?? BlankFault(reason)) is { } fault)
        {
            return fault;
        }

        var from = Dossier.Find(other)!;
        if (from.EnrolmentsOf(participant).IsEmpty)
        {
            return CohortErrors.NotEnrolled.For(nameof(participant), Who(participant));
        }

        var proven = CreditProof.Proven(from, Cohort, participant, day) with { Reason = reason, DecidedBy = decidedBy };
        var credit = CreditProof.UpTo(CreditProof.LeftOf(Cohort, participant), proven, Cohort.Curriculum);
        if (credit.AllHours == LessonHours.None && credit.Units.IsEmpty)
        {
            return CohortErrors.CreditEmpty.For(nameof(other), Who(participant));
        }

        return credit.AllHours < proven.AllHours
            ? DomainResult.Success(
                credit,
                CohortErrors.CreditCut.Warning(
                    nameof(other),
                    Named.Of(Dossier.Find(other)!),
                    Argument.Of("proven", proven.AllHours),
                    Who(participant),
                    Argument.Of("recognised", credit.AllHours)
                )
            )
            : credit;
    }

    /// <summary>
    /// Recognises what somebody learnt elsewhere, under the rules of the cohort's programme (<see cref="Curriculum.Credit"/>). It counts from the day on, apart
    /// from what is attended and assessed here. What is from another cohort is held against the sessions and assessments there.
    /// </summary>
    /// <param name="credit">What, from where and why.</param>
    /// <param name="day">The day of recognition, from the first day of the enrolment to its last.</param>
    /// <param name="recording">Identity, instant and author of the entry; its author decides if the credit names nobody.</param>
    /// <returns>
    /// The cohort; or everything that is wrong: the code of each rule that is not met or cannot be determined, <see cref="CohortErrors.NotEnrolled"/>,
    /// <see cref="CohortErrors.DayBeforeEnrolment"/>, <see cref="CohortErrors.CreditAfterLeaving"/>, <see cref="CohortErrors.ConcludedAlready"/>,
    /// <see cref="CohortErrors.CreditEmpty"/>, <see cref="CohortErrors.CertificateOfSomebodyElse"/>, <see cref="CohortErrors.CreditDays"/>,
    /// <see cref="CohortErrors.CreditAboveCurriculum"/>, <see cref="CohortErrors.CreditAboveModule"/>, <see cref="CohortErrors.ModuleUnknown"/>,
    /// <see cref="CohortErrors.ModuleTwice"/>, <see cref="CohortErrors.ModuleWithoutHours"/>, <see cref="CohortErrors.UnitUnknown"/>,
    /// <see cref="CohortErrors.UnitCreditedTwice"/>, <see cref="CohortErrors.UnitNotProven"/>, <see cref="CohortErrors.MarkOutOfRange"/>,
    /// <see cref="CohortErrors.CreditTwice"/>, also where a certificate is one of a cohort that was recognised, or of a body that was merged,
    /// <see cref="CohortErrors.CreditOfItself"/> or <see cref="JournalErrors.BlankText"/>; of another cohort
    /// <see cref="CohortErrors.CreditAboveProof"/>, <see cref="CohortErrors.UnitAboveProof"/>, or <see cref="DossierErrors.Missing"/> if the dossier does not
    /// hold it; <see cref="CohortErrors.CreditOfAnother"/> of a certificate that a cohort issued to somebody else; of a certificate also
    /// <see cref="DossierErrors.NotDeclared"/> unless all cohorts are declared to be in the dossier, any of which may have recognised it for somebody else
    /// (where neither body nor cohort is named, those that issued the number: <see cref="Holding.CohortsThatIssued"/>), and
    /// <see cref="DossierErrors.Missing"/> about a body that may be the same as another one that gave a certificate of that number. A recognition is taken
    /// back by <see cref="JournaledRoot{TRoot,TEvent}.Annul"/>, and another recorded.
    /// </returns>
    public DomainResult<CohortInDossier> Recognise(Credit credit, LocalDate day, Recording recording)
    {
        Guard.Against.Null(credit);
        var recognised = Cohort.Recognise(credit, day, recording);
        if (!recognised.IsSuccess || ReferenceEquals(recognised.Value, Cohort))
        {
            return After(recognised);
        }

        var (faults, doubts) = Crediting.Of(credit, day, CreditSteps.Of(Cohort, credit.Participant));
        return faults.IsEmpty && doubts.IsEmpty ? After(recognised) : DomainResult<CohortInDossier>.Failure([.. faults, .. doubts]);
    }

    internal CreditInDossier Crediting => new(Dossier, Cohort);

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
    /// <see cref="CohortErrors.TransferWaits"/> where nothing but a seat is missing: then the person waits here with the day of the application there. Or
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
                sent is { Annulment: null, Event: ApplicationReceived { Participant: var who } }
                && who == person.Id
                && IsTransfer(from, who, day, reason, recording, terms)
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
                .Bind(left => left.Dossier[Cohort.Id].Waiting(person.Id, applied, day, reason, recording))
                .Bind(waiting => waiting.Entered(from, person, applied, day, reason, recording, terms))
        );
    }

    // The warnings of a transfer are kept with its last entry.
    private Entry<CohortEvent> LastOfTransfer(Recording recording)
    {
        var steps = CreditProof.Step(recording, "2").Id.Value[..^1];
        return Cohort.Journal.Entries.Last(e => e.Id.Value.StartsWith(steps, StringComparison.Ordinal) && e.Id.Value[steps.Length..].All(char.IsAsciiDigit));
    }

    /// <summary>The modules that are not planned, or not for all their hours, until the cohort begins.</summary>
    private IEnumerable<CohortFinding> ModulesToPlan(LocalDate day) =>
        day >= Cohort.FirstDay
            ? []
            : Cohort
                .ModulesOn(day)
                .Where(static m => m.Planned < m.Hours)
                .Select(m => new CohortFinding(
                    null,
                    null,
                    day,
                    CohortErrors.ModuleNotPlanned.For(
                        "sessions",
                        Argument.Of("module", m.Module),
                        Argument.Of("planned", m.Planned),
                        Argument.Of("hours", m.Hours)
                    ),
                    Remedy.Plan
                ));

    /// <summary>
    /// Whoever was enrolled with what was handed in for the person recognised, each in an entry of its own. What is not recognised is told, where it was not
    /// told before.
    /// </summary>
    private static DomainResult<CohortInDossier> WithCredits(
        DomainResult<CohortInDossier> enrolled,
        ParticipantId participant,
        LocalDate day,
        AdmissionTerms? terms,
        Recording recording
    )
    {
        if (!enrolled.IsSuccess || terms is null || terms.Credits.IsEmpty)
        {
            return enrolled;
        }

        var (at, told) = (enrolled.Value, enrolled.Warnings.ToList());
        for (var i = 0; i < terms.Credits.Count; i++)
        {
            if (terms.Credits[i].Participant != participant)
            {
                continue;
            }

            var recognised = at.Recognise(Decided(terms.Credits[i], terms, recording), day, CreditStep(recording, i));
            at = recognised.IsSuccess ? recognised.Value : at;
            told.AddRange(recognised.IsSuccess ? recognised.Warnings : recognised.ValidationErrors.Select(CreditProof.Told));
        }

        return DomainResult.Success(at, [.. told.DistinctBy(static t => (t.ErrorCode, t.Text))]);
    }

    /// <summary>Whether what was recognised with an enrolment is among what is handed in with it now.</summary>
    private bool AreRecognised(AdmissionTerms? terms, Recording recording)
    {
        var credits = terms?.Credits ?? [];
        return Cohort.Journal.Find(CreditStep(recording, credits.Count).Id) is null
            && Enumerable
                .Range(0, credits.Count)
                .All(i =>
                    CreditSteps.In(Cohort, CreditStep(recording, i).Id) is not { } credit || credit == Decided(credits[i], terms!, recording)
                );
    }

    private static Credit Decided(Credit credit, AdmissionTerms terms, Recording recording) =>
        credit with
        {
            DecidedBy = credit.DecidedBy ?? terms.DecidedBy ?? recording.Stamp.Author,
        };

    private static Recording CreditStep(Recording recording, int index) => CreditProof.Step(recording, FormattableString.Invariant($"credit-{index + 1}"));

    private DomainError? SourceFault(CohortId other) =>
        other == Cohort.Id ? CohortErrors.CreditOfItself.For("cohort", Named.Of(Cohort))
        : Dossier.Find(other) is null ? Dossier.NotHeld(References.Cohort, other.Value)
        : null;

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
                Argument.Of("last", last.LastDay!.Value),
                Argument.Of("exit", last.Exit!.Name)
            );
    }

    /// <summary>
    /// Whether what was recorded under an identity is this very transfer. The entry there says from where, when and why; where the person had left there
    /// before, what was recognised does.
    /// </summary>
    private bool IsTransfer(CohortId from, ParticipantId participant, LocalDate day, string reason, Recording recording, AdmissionTerms? terms)
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

        var left = Dossier.Cohorts.Where(c => c.Id != Cohort.Id && c.Journal.Find(recording.Id) is not null).ToList();
        if (left.Count > 0)
        {
            return left.Exists(c =>
                c.Id == from
                && c.Journal.Find(recording.Id)!.Event switch
                {
                    EnrolmentEnded e => e.Participant == participant && e.LastDay == LocalDate.Min(CalendarDays.Before(day), c.LastDay) && e.Reason == reason,
                    ApplicationClosed e => c.FindApplication(e.Application)?.Participant == participant && e.Day == day && e.Reason == reason,
                    _ => false,
                }
            );
        }

        return CreditSteps.In(Cohort, Part("4")) is { } recognised
            ? recognised.Cohort == from && recognised.Reason == reason
            : Dossier.Find(from)?.EnrolmentsOf(participant) is [.., var last] && CreditProof.IsTransferred(last);
    }

    private static DomainError? BlankFault(string reason) =>
        Utf16.IsBlank(reason) ? JournalErrors.BlankText.For(nameof(reason), Argument.Of("field", FieldNames.Of(nameof(reason)))) : null;

    /// <summary>This cohort with the person on its waiting list, with the day of the application there, or an earlier one here.</summary>
    private DomainResult<CohortInDossier> Waiting(ParticipantId participant, LocalDate applied, LocalDate day, string reason, Recording recording)
    {
        var step = 0;
        var cohort = DomainResult.Success(Cohort);
        foreach (var open in Cohort.Applications.Where(a => a.Participant == participant && a.IsOpen).ToList())
        {
            applied = LocalDate.Min(applied, open.AppliedOn);
            cohort = cohort.Bind(c => c.CloseApplication(open.Entry, day, reason, CreditProof.Step(recording, $"close-{++step}")));
        }

        return After(cohort.Bind(c => c.Apply(participant, applied, recording)).Bind(c => c.Approve(recording.Id, day, CreditProof.Step(recording, "2"))));
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
        var credit = CreditFrom(from, person.Id, day, reason, by);

        // What was recognised there comes along as what it is: of the cohort or the body in which it was learnt. What was learnt here counts anyhow.
        Credit[] earlier =
        [
            .. Dossier.Find(from)!.CreditsOf(person.Id).Where(e => e.Credit.Cohort != Cohort.Id).Select(e => e.Credit with { Reason = reason, DecidedBy = by }),
        ];
        var decision = MayJoin(
            person,
            day,
            (terms ?? new()) with
            {
                Application = recording.Id,
                Credits = [.. credit.IsSuccess ? [credit.Value] : Array.Empty<Credit>(), .. earlier],
            }
        );
        if (!decision.IsAdmitted)
        {
            return decision.Admission.ValidationErrors.All(static e => e.ErrorCode == AdmissionRules.SeatIsFree.Code) && decision.Undetermined.IsEmpty
                ? DomainResult.Success(
                    this,
                    CohortErrors.TransferWaits.Warning("seats", Who(person.Id), Named.Of(Dossier.Find(from)!), Argument.Of("day", applied))
                )
                : DomainResult<CohortInDossier>.Failure([.. decision.Admission.ValidationErrors]);
        }

        return decision
            .Admission.Bind(admission => Enrolled(admission, CreditProof.Step(recording, "3")))
            .Bind(entered =>
            {
                var (at, told) = (entered, new List<DomainError>());
                Take(credit, "4");
                foreach (var (index, one) in earlier.Index())
                {
                    // Of a cohort as much as its sessions prove and the programme still takes.
                    Take(one.Cohort is { } origin ? at.CreditFrom(origin, person.Id, day, reason, by) : one, FormattableString.Invariant($"{index + 5}"));
                }

                return DomainResult.Success(at, [.. told.DistinctBy(static t => (t.ErrorCode, t.Text))]);

                void Take(DomainResult<Credit> brought, string step)
                {
                    var recognised = brought.Bind(c => at.Recognise(c, day, CreditProof.Step(recording, step)));
                    at = recognised.IsSuccess ? recognised.Value : at;
                    told.AddRange(recognised.IsSuccess ? recognised.Warnings : recognised.ValidationErrors.Select(CreditProof.Told));
                }
            });
    }
}
