using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Cohorts;

/// <summary>
/// Whether passing is within reach from the day of entry, by the hours to come and by the units that can still be assessed, with what counts of the credits
/// that were handed in.
/// </summary>
/// <param name="OutOfReach">Why it is out of reach, by hours and by units; empty if it is not, or may not be.</param>
/// <param name="IsOpen">Whether it is within reach only if a credit counts of which that cannot be said.</param>
/// <param name="Dropped">Why credits do not count, each reason once.</param>
/// <param name="Open">What is missing to say whether credits count.</param>
internal sealed record ReachOnEntry(ValueList<DomainError> OutOfReach, bool IsOpen, ValueList<DomainError> Dropped, ValueList<DomainError> Open)
{
    private static readonly LocalisedText OfTheProgramme = new("program", "the programme");

    private static readonly LocalisedText OfTheLaw = new(
        "Permenaker 6/2025 ps 33(4), aturan pelatihan yang dipakai program,",
        "Permenaker 6/2025 art. 33(4), the rule of training that the programme goes by,"
    );

    /// <summary>What whoever is admitted has to know of it.</summary>
    internal IEnumerable<DomainError> Warnings => OutOfReach.Concat(Dropped).Concat(Open.Select(CreditProof.Told));

    /// <summary>
    /// Sessions before the day count as missed, and what assessment was closed before it, as the rules of completion count them; each credit counts after those
    /// before it.
    /// </summary>
    internal static ReachOnEntry Of(Cohort cohort, AdmissionRequest request)
    {
        var person = request.Person.Id;
        var (certain, possible) = (new List<Credit>(), new List<Credit>());
        var (dropped, open) = (new List<DomainError>(), new List<DomainError>());
        var earlier = CreditSteps.Of(cohort, person);
        foreach (var credit in request.Credits)
        {
            if (credit.Participant != person)
            {
                dropped.Add(CohortErrors.CreditOfAnother.For("credits", Named.Who(person)));
                continue;
            }

            var decision = Credits.Decide(cohort, credit, request.Day, credit.DecidedBy ?? request.DecidedBy, earlier);
            DomainError[] faults = [.. CreditCheck.OfItsOwn(credit, request.Day), .. CreditCheck.InCohort(cohort, credit, earlier)];
            var (unproven, doubts) = request.Proof?.Invoke(credit, earlier) ?? ([], []);
            if (faults.Length > 0 || (!decision.IsMet && decision.Outcome != Outcome.Undetermined) || !unproven.IsEmpty)
            {
                dropped.AddRange([.. faults, .. decision.ToErrors(), .. unproven]);
                continue;
            }

            possible.Add(credit);
            if (!decision.IsMet || !doubts.IsEmpty)
            {
                open.AddRange([.. decision.ToErrors(), .. doubts]);
                continue;
            }

            certain.Add(credit);
            earlier.Add((credit, request.Day));
        }

        var (told, missing) = (dropped.Select(CreditProof.Told).Distinct().ToValueList(), open.Distinct().ToValueList());
        var reading = new CompletionReading(cohort, request.Day);
        ValueList<DomainError> outOfReach = [.. OutOf(cohort, reading, request, certain, HoursOf(certain))];
        var most = HoursOf(certain) + MostOf(possible.Except(certain), Credits.LimitOf(cohort) - HoursOf(earlier.Select(static e => e.Credit)));
        var isOpen = !outOfReach.IsEmpty && OutOf(cohort, reading, request, possible, most).Count == 0;
        return new(isOpen ? [] : outOfReach, isOpen, told, missing);
    }

    /// <summary>Why passing is out of reach, whatever comes, if these credits count; nothing where no rule asks for presence.</summary>
    private static List<DomainError> OutOf(Cohort cohort, CompletionReading reading, AdmissionRequest request, List<Credit> credits, int hours)
    {
        var (person, why) = (request.Person.Id, new List<DomainError>());
        if (reading.Limits.Presence is not { } percent)
        {
            return why;
        }

        var presence = cohort.PresenceIfEnrolledFrom(person, request.Day, LessonHours.Of(hours));
        if (presence.AtLeast(percent) == Verdict.NotMet)
        {
            why.Add(OutOf(presence, percent, reading.Limits));
        }

        foreach (var (unit, since) in reading.Unassessable(person, reading.UnitsOf(person).With(credits)))
        {
            why.Add(CohortErrors.UnitOutOfReach.Warning("day", Argument.Of("unit", cohort.Curriculum.NameOfUnit(unit)), Argument.Of("last", since)));
        }

        return why;
    }

    private static int HoursOf(IEnumerable<Credit> credits) => credits.Sum(static c => c.AllHours.Count);

    /// <summary>The most hours that some of the credits give together without more than are left: each counts wholly or not at all.</summary>
    private static int MostOf(IEnumerable<Credit> credits, int left) =>
        credits.Aggregate<Credit, HashSet<int>>([0], (sums, credit) => [.. sums, .. sums.Select(s => s + credit.AllHours.Count).Where(s => s <= left)]).Max();

    private static DomainError OutOf(Presence presence, int percent, CompletionLimits limits) =>
        CohortErrors.OutOfReach.Warning(
            "day",
            Argument.Of("most", presence.Present + presence.Open),
            Argument.Of("counted", presence.Counted),
            Argument.Of("by", percent == limits.LawfulPresence?.Value ? OfTheLaw : OfTheProgramme),
            Argument.Of("percent", percent),
            Argument.Of("left", presence.Open),
            Argument.Of("attended", presence.Attended),
            Argument.Of("recognised", presence.Recognised)
        );
}
