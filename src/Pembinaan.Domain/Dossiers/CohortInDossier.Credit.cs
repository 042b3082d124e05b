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
    /// What the sessions and assessments of another cohort prove for this one, to be recognised (<see cref="Cohort.Recognise"/>): hours attended of modules
    /// with the same title, hours of sessions without modules on a subject taught here too, and units of this curriculum that were found competent there.
    /// </summary>
    /// <param name="other">The other cohort, which the dossier holds.</param>
    /// <param name="participant">Who.</param>
    /// <param name="day">The day of recognition; sessions and assessments after it do not count.</param>
    /// <param name="reason">Why it is recognised; not blank.</param>
    /// <param name="decidedBy">Who decides, by office; not blank; null for whoever records it.</param>
    /// <returns>
    /// The credit, with the warning <see cref="CohortErrors.CreditCut"/> where the limit of the programme leaves fewer hours, taken in the order of its
    /// modules; or <see cref="DossierErrors.Missing"/>, <see cref="CohortErrors.CreditOfItself"/>, <see cref="CohortErrors.NotEnrolled"/> there, or
    /// <see cref="CohortErrors.CreditEmpty"/>.
    /// </returns>
    public DomainResult<Credit> CreditFrom(CohortId other, ParticipantId participant, LocalDate day, string reason, string? decidedBy = null)
    {
        Guard.Against.Null(other);
        Guard.Against.Null(participant);
        Guard.Against.NotIso(day);
        Guard.Against.NullOrWhiteSpace(reason);
        if (SourceFault(other) is { } fault)
        {
            return fault;
        }

        var from = Dossier.Find(other)!;
        if (from.EnrolmentsOf(participant).IsEmpty)
        {
            return CohortErrors.NotEnrolled.For(nameof(participant), Who(participant));
        }

        var proven = Crediting.Proven(from, Cohort, participant, day) with { Reason = reason, DecidedBy = decidedBy };
        var credit = Crediting.UpTo(Crediting.LeftOf(Cohort, participant), proven, Cohort.Curriculum);
        if (credit.AllHours == LessonHours.None && credit.Units.IsEmpty)
        {
            return CohortErrors.CreditEmpty.For(nameof(other), Who(participant));
        }

        return credit.AllHours < proven.AllHours
            ? DomainResult.Success(
                credit,
                CohortErrors.CreditCut.Warning(
                    nameof(other),
                    Argument.Of("cohort", other.Value),
                    Argument.Of("proven", proven.AllHours),
                    Who(participant),
                    Argument.Of("recognised", credit.AllHours)
                )
            )
            : credit;
    }

    /// <summary>
    /// Takes over somebody who comes from another cohort, mostly of another facility, in one step: the enrolment there ends as a transfer on the day before,
    /// or the application there is closed; the person applies here with the day of the application there, is admitted by the ordinary decision, and what the
    /// sessions and assessments there prove is recognised (<see cref="CreditFrom"/>).
    /// </summary>
    /// <param name="from">The cohort from which the person comes, which the dossier holds.</param>
    /// <param name="person">What is known about the person.</param>
    /// <param name="day">The first day here.</param>
    /// <param name="reason">Why; not blank.</param>
    /// <param name="recording">
    /// Identity, instant and author. The entry there and the application here have its identity; approval, enrolment and recognition have it with <c>/2</c>,
    /// <c>/3</c> and <c>/4</c>.
    /// </param>
    /// <param name="terms">Waivers and whatever else bears on it; the application and the credits are those of the transfer. Null for nothing.</param>
    /// <returns>
    /// The cohort in the dossier that holds both as they are now: two roots to store. With a warning for each rule by which the hours are not recognised, and
    /// <see cref="CohortErrors.TransferWaits"/> where nothing but a seat is missing: then the person waits here with the day of the application there. Or
    /// every reason why not, and nothing has changed: those of <see cref="MayJoin(ParticipantFacts, LocalDate, AdmissionTerms)"/>,
    /// <see cref="CohortErrors.NotEnrolled"/> there, <see cref="CohortErrors.CreditOfItself"/>, <see cref="DossierErrors.Missing"/>, or what
    /// <see cref="Cohort.End"/> and <see cref="Cohort.Apply"/> may answer.
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
        Guard.Against.NullOrWhiteSpace(reason);
        Guard.Against.Null(recording);
        if (Cohort.Applications.Any(a => a.Entry == recording.Id && a.Participant == person.Id))
        {
            return this;
        }

        if (SourceFault(from) is { } fault)
        {
            return fault;
        }

        var there = Dossier.Find(from)!;
        var applied = Crediting.AppliedOn(there, person.Id) ?? day;
        return Leave(there, person.Id, day, reason, recording)
            .Bind(left => left.Dossier[Cohort.Id].Waiting(person.Id, applied, day, reason, recording))
            .Bind(waiting => waiting.Entered(from, person, applied, day, reason, recording, terms));
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

    private DomainError? SourceFault(CohortId other) =>
        other == Cohort.Id ? CohortErrors.CreditOfItself.For("cohort", Argument.Of("cohort", other.Value))
        : Dossier.Find(other) is null ? Dossier.NotHeld(References.Cohort, other.Value)
        : null;

    /// <summary>The other cohort without the person: the enrolment ended on the day before, or the application closed.</summary>
    private DomainResult<CohortInDossier> Leave(Cohort there, ParticipantId participant, LocalDate day, string reason, Recording recording)
    {
        var at = Dossier[there.Id];
        if (there.EnrolmentsOf(participant) is [.., var last])
        {
            var lastDay = LocalDate.Min(DayAfter.Before(day), there.LastDay);
            return last.StatusOn(day) == EnrolmentStatus.Ended ? at : at.After(there.End(participant, lastDay, ExitKind.TransferredAway, recording, reason));
        }

        return there.Applications.LastOrDefault(a => a.Participant == participant && a.IsOpen) is { } open
            ? at.After(there.CloseApplication(open.Entry, day, reason, recording))
            : CohortErrors.NotEnrolled.For(nameof(participant), Who(participant));
    }

    /// <summary>This cohort with the person on its waiting list, with the day of the application there, or an earlier one here.</summary>
    private DomainResult<CohortInDossier> Waiting(ParticipantId participant, LocalDate applied, LocalDate day, string reason, Recording recording)
    {
        var step = 0;
        var cohort = DomainResult.Success(Cohort);
        foreach (var open in Cohort.Applications.Where(a => a.Participant == participant && a.IsOpen).ToList())
        {
            applied = LocalDate.Min(applied, open.AppliedOn);
            cohort = cohort.Bind(c => c.CloseApplication(open.Entry, day, reason, Crediting.Step(recording, $"close-{++step}")));
        }

        return After(cohort.Bind(c => c.Apply(participant, applied, recording)).Bind(c => c.Approve(recording.Id, day, Crediting.Step(recording, "2"))));
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
        var credit = CreditFrom(from, person.Id, day, reason, terms?.DecidedBy ?? recording.Stamp.Author);
        var decision = MayJoin(
            person,
            day,
            (terms ?? new()) with
            {
                Application = recording.Id,
                Credits = credit.IsSuccess ? [credit.Value] : [],
            }
        );
        if (!decision.IsAdmitted)
        {
            return decision.Admission.ValidationErrors.All(static e => e.ErrorCode == AdmissionRules.SeatIsFree.Code) && decision.Undetermined.IsEmpty
                ? DomainResult.Success(
                    this,
                    CohortErrors.TransferWaits.Warning("seats", Who(person.Id), Argument.Of("cohort", from.Value), Argument.Of("day", applied))
                )
                : DomainResult<CohortInDossier>.Failure([.. decision.Admission.ValidationErrors]);
        }

        return decision
            .Admission.Bind(admission => Enrol(admission, Crediting.Step(recording, "3")))
            .Bind(entered =>
            {
                if (!credit.IsSuccess)
                {
                    return DomainResult.Success(entered, [.. credit.ValidationErrors.Select(Crediting.Told)]);
                }

                var recognised = entered.After(entered.Cohort.Recognise(credit.Value, day, Crediting.Step(recording, "4")));
                return recognised.IsSuccess
                    ? DomainResult.Success(recognised.Value, [.. credit.Warnings, .. recognised.Warnings])
                    : DomainResult.Success(entered, [.. recognised.ValidationErrors.Select(Crediting.Told)]);
            });
    }
}
