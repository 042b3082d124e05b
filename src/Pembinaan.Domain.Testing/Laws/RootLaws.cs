using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Testing;

/// <summary>What holds of every agreement, programme and cohort, to be asked of those that an application keeps.</summary>
public static class RootLaws
{
    /// <summary>An agreement stands in exactly one state on each axis on each day, the one that its sets of days say.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="firstDay">The first day, inclusive.</param>
    /// <param name="lastDay">The last day, inclusive.</param>
    /// <exception cref="PolicyTestException">It does not; the day and both answers are told.</exception>
    public static void StandsInOneState(CooperationAgreement agreement, LocalDate firstDay, LocalDate lastDay)
    {
        Guard.Against.Null(agreement);
        foreach (var day in Days(firstDay, lastDay))
        {
            var standing = agreement.StandingOn(day);
            Expect(
                Enum.IsDefined(standing.Formation) && Enum.IsDefined(standing.LegalForce),
                agreement.Id,
                day,
                () => $"a state is none: {standing}"
            );
            Expect(
                standing.IsInForce == agreement.InForceDays.Contains(day),
                agreement.Id,
                day,
                () => $"the standing is {standing}, and the days in force say {agreement.InForceDays.Contains(day)}"
            );
            Expect(
                standing.IsSuspended == agreement.SuspendedDays.Contains(day),
                agreement.Id,
                day,
                () => $"the standing is {standing}, and the suspended days say otherwise"
            );
            Expect(
                standing.IsOpenForIntake != true || standing.IsInForce,
                agreement.Id,
                day,
                () => $"intake is open while the agreement is not in force: {standing}"
            );
        }
    }

    /// <summary>A programme stands in exactly one state on each day: offered where it has a curriculum, and else not yet or no more.</summary>
    /// <param name="programme">The programme.</param>
    /// <param name="firstDay">The first day, inclusive.</param>
    /// <param name="lastDay">The last day, inclusive.</param>
    /// <exception cref="PolicyTestException">It does not; the day and both answers are told.</exception>
    public static void StandsInOneState(SkillProgramme programme, LocalDate firstDay, LocalDate lastDay)
    {
        Guard.Against.Null(programme);
        foreach (var day in Days(firstDay, lastDay))
        {
            var standing = programme.StandingOn(day);
            Expect(
                (standing == ProgrammeStanding.Offered) == programme.CurriculumOn(day) is not null,
                programme.Id,
                day,
                () => $"it is {standing}, and its curriculum says otherwise"
            );
        }
    }

    /// <summary>A cohort stands in exactly one state on each day, and goes from one to the next and never back.</summary>
    /// <param name="cohort">The cohort.</param>
    /// <param name="firstDay">The first day, inclusive.</param>
    /// <param name="lastDay">The last day, inclusive.</param>
    /// <exception cref="PolicyTestException">It does not; the day and both answers are told.</exception>
    public static void StandsInOneState(Cohort cohort, LocalDate firstDay, LocalDate lastDay)
    {
        Guard.Against.Null(cohort);
        var before = cohort.StandingOn(firstDay);
        foreach (var day in Days(firstDay, lastDay))
        {
            var standing = cohort.StandingOn(day);
            Expect(Enum.IsDefined(standing) && standing >= before, cohort.Id, day, () => $"it is {standing} after it was {before}");
            before = standing;
        }
    }

    /// <summary>
    /// The rows that a database keeps of an agreement say what the agreement says in its dossier: in force, covering a subject, and when its term ends; each of
    /// its rows once, and no others.
    /// </summary>
    /// <param name="agreement">The agreement in its dossier, which is declared to hold all agreements.</param>
    /// <param name="rows">Its rows as they are stored; those of other agreements are passed over.</param>
    /// <exception cref="PolicyTestException">They do not; the day and both answers are told, or the row.</exception>
    /// <exception cref="InvalidOperationException">The dossier cannot tell the rows; the message says what it needs.</exception>
    public static void RowsAreTheStanding(AgreementInDossier agreement, IEnumerable<AgreementSpan> rows)
    {
        Guard.Against.Null(agreement);
        var own = Guard.Against.Null(rows).Where(r => r.Agreement == agreement.Id).ToList();
        Same(agreement, "in force", own.Where(static r => r.State is SpanState.InForce or SpanState.CarriedOutBelow), agreement.InForceDays);
        var covered = own.Concat(agreement.Rows.Value.Rows).Where(static r => r.Facility is not null && r.Provider is not null);
        foreach (var (facility, provider, subject) in covered.Select(static r => (r.Facility!, r.Provider!, r.Subject)).Distinct())
        {
            Same(
                agreement,
                $"{subject} covered at {facility} by {provider}",
                own.Where(r => r.Facility == facility && r.Provider == provider && r.Subject == subject && r.State is SpanState.InForce or SpanState.RunOut),
                agreement.CoverageOf(facility, provider, subject).Days
            );
        }

        EachOnce(agreement, own);
    }

    // What the days do not show: another end of the term, a row twice, and rows that cover nothing.
    private static void EachOnce(AgreementInDossier agreement, List<AgreementSpan> rows)
    {
        var (right, seen) = (agreement.Rows.Value.Rows, new HashSet<AgreementSpan>());
        foreach (var row in rows)
        {
            var said =
                !seen.Add(row) ? "is kept twice"
                : right.Contains(row) ? null
                : right.FirstOrDefault(r => r == row with { EndsOn = r.EndsOn }) is { } other
                    ? $"says that the term ends {End(row.EndsOn)}, and the agreement says that it ends {End(other.EndsOn)}"
                : "is kept, and the agreement has no such row";
            if (said is not null)
            {
                throw new PolicyTestException($"{agreement.Id}: {Named(row)} {said}.");
            }
        }

        if (right.FirstOrDefault(r => !seen.Contains(r)) is { } missing)
        {
            throw new PolicyTestException($"{agreement.Id}: {Named(missing)} is not kept.");
        }
    }

    private static string Named(AgreementSpan row) =>
        $"the row of {row.Subject} at {row.Facility?.ToString() ?? "no facility"} by {row.Provider?.ToString() ?? "nobody"}, {row.State} from "
        + $"{Iso.Of(row.FirstDay)}{(row.LastDay is { } last ? $" to {Iso.Of(last)}" : "")},";

    private static string End(LocalDate? day) => day is { } end ? $"on {Iso.Of(end)}" : "on no day";

    private static void Same(AgreementInDossier agreement, string what, IEnumerable<AgreementSpan> rows, DateSet days)
    {
        var said = DateSet.UnionOf([.. rows.Select(static r => r.LastDay is { } last ? DateSet.Between(r.FirstDay, last) : DateSet.From(r.FirstDay))]);
        var more = said.Except(days);
        var differing = more.IsEmpty ? days.Except(said) : more;
        if (!differing.IsEmpty)
        {
            var day = differing.FirstDay ?? differing.LastDay ?? LocalDate.MaxIsoValue;
            throw new PolicyTestException(
                $"{agreement.Id}: {what} on {Iso.Of(day)}: the rows say {(more.IsEmpty ? "no" : "yes")}, and the agreement {(more.IsEmpty ? "yes" : "no")}."
            );
        }
    }

    private static IEnumerable<LocalDate> Days(LocalDate firstDay, LocalDate lastDay)
    {
        Guard.Against.Violation(lastDay < firstDay, static () => "The last day must not be before the first.", nameof(lastDay));
        for (var day = firstDay; day <= lastDay; day = day.PlusDays(1))
        {
            yield return day;
        }
    }

    private static void Expect(bool holds, object id, LocalDate day, Func<string> otherwise)
    {
        if (!holds)
        {
            throw new PolicyTestException($"{id} on {Iso.Of(day)}: {otherwise()}.");
        }
    }
}
