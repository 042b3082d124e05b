using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Programmes;

namespace Pembinaan.Domain.Cohorts;

/// <summary>What one cohort proves for another, and how much of it is taken.</summary>
internal static class CreditProof
{
    private static readonly LocalisedText Altogether = new("seluruhnya", "altogether");

    /// <summary>What the sessions and assessments of a cohort through a day prove for another one, and that one has not recognised yet.</summary>
    internal static Credit Proven(Cohort from, Cohort to, ParticipantId participant, LocalDate day)
    {
        var all = AllProven(from, to, participant, day);
        return all with
        {
            Modules = all
                .Modules.Select(m =>
                    m with
                    {
                        Hours = LessonHours.Of(
                            Math.Min(m.Hours.Count, Math.Max(0, to.Curriculum.FindModule(m.Module)!.Hours.Count - RecognisedOf(to, participant, m.Module)))
                        ),
                    }
                )
                .Where(static m => m.Hours > LessonHours.None)
                .ToValueList(),
            Units = all.Units.Where(u => !to.CreditsOf(participant).Any(c => c.Credit.Units.Any(o => o.Unit == u.Unit))).ToValueList(),
        };
    }

    private static Credit AllProven(Cohort from, Cohort to, ParticipantId participant, LocalDate day)
    {
        var (modules, hours) = (new Dictionary<string, int>(StringComparer.Ordinal), 0);
        var days = new List<LocalDate>();
        foreach (var session in from.Sessions.Where(s => s is { Counts: true, IsHeld: true } && s.Day <= day))
        {
            var attended = ModuleDesk.AttendedIn(from, session, participant).FirstOrDefault();
            if (attended == LessonHours.None)
            {
                continue;
            }

            var before = (modules.Values.Sum(), hours);
            var others = 0;
            foreach (var module in session.Plan.TaughtModules)
            {
                modules[module.Module] = modules.GetValueOrDefault(module.Module) + ModuleDesk.CertainOf(module, session, attended);
                others += to.Curriculum.FindModule(module.Module) is null ? module.Hours.Count : 0;
            }

            // Of a session without modules, or with modules that are not taught here, hours on its subject are proven, and of no module.
            others = session.Plan.Modules.IsEmpty ? session.Plan.Hours.Count : others;
            hours += to.Curriculum.Subjects.Contains(session.Plan.Subject) ? Math.Max(0, attended.Count - (session.Plan.Hours.Count - others)) : 0;
            if (before != (modules.Values.Sum(), hours))
            {
                days.Add(session.Day);
            }
        }

        var units = from.AssessmentsThrough(day).ResultsOf(participant).Where(u => u.IsCompetent && to.Curriculum.FindUnit(u.Unit) is not null).ToValueList();
        days.AddRange(units.SelectMany(u => from.AssessmentDaysOf(participant, u.Unit)).Where(d => d <= day));
        return new()
        {
            Participant = participant,
            Cohort = from.Id,
            FirstDay = days.Count == 0 ? null : days.Min(),
            LastDay = days.Count == 0 ? null : days.Max(),
            Hours = LessonHours.Of(Math.Min(hours, to.Curriculum.Hours.Count)),
            Modules = to
                .Curriculum.Modules.Select(m => new ModuleHours(
                    m.Title,
                    LessonHours.Of(Math.Min(modules.GetValueOrDefault(m.Title), m.Hours.Count))
                ))
                .Where(static m => m.Hours > LessonHours.None)
                .ToValueList(),
            Units = units,
        };
    }

    /// <summary>What of a credit the sessions and assessments of the cohort that it names do not prove.</summary>
    internal static IEnumerable<DomainError> Unproven(Cohort from, Cohort to, Credit credit, LocalDate day)
    {
        var proven = AllProven(from, to, credit.Participant, day);
        var above = credit
            .Modules.Select(m => (What: new LocalisedText(m.Module, m.Module), Claimed: m.Hours, Proven: OfModule(proven, m.Module)))
            .Append((What: Altogether, Claimed: credit.AllHours, Proven: proven.AllHours))
            .FirstOrDefault(static c => c.Claimed > c.Proven);
        if (above.What is { } what)
        {
            yield return CohortErrors.CreditAboveProof.For(
                "credit",
                Named.Of(from),
                Argument.Of("proven", above.Proven),
                Named.Who(credit.Participant),
                Argument.Of("what", what),
                Argument.Of("claimed", above.Claimed)
            );
        }

        var results = from.AssessmentsThrough(day).ResultsOf(credit.Participant);
        foreach (var unit in credit.Units.Where(u => !results.Any(r => r.Unit == u.Unit && Proves(r, u))))
        {
            yield return CohortErrors.UnitAboveProof.For(
                "credit.units",
                Argument.Of("unit", from.Curriculum.NameOfUnit(unit.Unit)),
                Named.Who(credit.Participant),
                Named.Of(from)
            );
        }
    }

    /// <summary>The hours that the programme still recognises for a person.</summary>
    internal static LessonHours LeftOf(Cohort cohort, ParticipantId participant)
    {
        var limit = cohort.Curriculum.Credit?.LimitFor(cohort.Curriculum.Hours) ?? cohort.Curriculum.Hours;
        return LessonHours.Of(Math.Max(0, limit.Count - cohort.RecognisedThrough(participant, LocalDate.MaxIsoValue).Count));
    }

    /// <summary>What of a credit the rule of a programme takes at all, up to so many hours: modules first, in their order. Units are no hours.</summary>
    internal static Credit UpTo(LessonHours most, Credit credit, Curriculum curriculum)
    {
        var rule = curriculum.Credit;
        var left = rule is { TakesHours: false } ? 0 : most.Count;
        var modules = new List<ModuleHours>();
        foreach (var module in credit.Modules.Where(m => rule?.Except.Contains(m.Module, StringComparer.Ordinal) != true))
        {
            var taken = Math.Min(left, module.Hours.Count);
            left -= taken;
            if (taken > 0)
            {
                modules.Add(module with { Hours = LessonHours.Of(taken) });
            }
        }

        return credit with
        {
            Modules = modules.ToValueList(),
            Hours = LessonHours.Of(Math.Min(left, credit.Hours.Count)),
            Units = rule is { TakesUnits: false } ? [] : credit.Units.Where(u => rule?.Except.Contains(u.Unit, StringComparer.Ordinal) != true).ToValueList(),
        };
    }

    /// <summary>That the programme recognises nothing, or nothing of this kind: what <see cref="UpTo"/> leaves out apart from the limit.</summary>
    internal static IEnumerable<DomainError> NotTaken(Cohort cohort, Credit credit, LocalDate day) =>
        Credits
            .Decide(cohort, credit, day, null, [])
            .ToErrors()
            .Where(static e => e.ErrorCode == CreditRules.ProgrammeRecognises.Code || e.ErrorCode == CreditRules.IsOfWhatTheProgrammeTakes.Code);

    /// <summary>The day of the application by which a person stands or stood in a cohort; null if there was none.</summary>
    internal static LocalDate? AppliedOn(Cohort cohort, ParticipantId participant, LocalDate day) =>
        cohort.EnrolmentsOf(participant) is [.., var last] && (last.StatusOn(day) != EnrolmentStatus.Ended || IsTransferred(last))
            ? last.Grounds.Application is { } application
                ? cohort.FindApplication(application)?.AppliedOn
                : null
            : cohort.Applications.LastOrDefault(a => a.Participant == participant && a.IsOpen)?.AppliedOn;

    /// <summary>Whether an enrolment that ended did so by a transfer; a place that lapsed is one.</summary>
    internal static bool IsTransferred(Enrolment ended) => ended.Exit is null || ended.Exit == ExitKind.TransferredAway;

    /// <summary>A further entry of one command.</summary>
    internal static Recording Step(Recording recording, string step) => recording.Part(step);

    /// <summary>What stands in the way of a part of a command that goes on without it.</summary>
    internal static DomainError Told(DomainError error) =>
        new(error.Identifier, error.ErrorCode, error.Text, ValidationSeverity.Warning, error.Basis, ResultStatus.Ok, error.Rule);

    private static bool Proves(UnitResult found, UnitResult claimed) =>
        (found.IsCompetent || !claimed.IsCompetent) && (claimed.BestMark is not { } mark || found.BestMark >= mark);

    private static LessonHours OfModule(Credit proven, string module) =>
        proven.Modules.Where(m => m.Module == module).Aggregate(LessonHours.None, static (sum, m) => sum + m.Hours);

    private static int RecognisedOf(Cohort cohort, ParticipantId participant, string module) =>
        cohort.CreditsOf(participant).SelectMany(static c => c.Credit.Modules).Where(m => m.Module == module).Sum(static m => m.Hours.Count);
}
