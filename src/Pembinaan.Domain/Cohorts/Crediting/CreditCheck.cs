using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Programmes;

namespace Pembinaan.Domain.Cohorts;

/// <summary>What is wrong with a credit, apart from the rules of the programme.</summary>
internal static class CreditCheck
{
    private const int BestMark = 100;

    /// <summary>What is wrong with it in itself, whatever the curriculum.</summary>
    internal static IEnumerable<DomainError> OfItsOwn(Credit credit, LocalDate day)
    {
        List<DomainError> found = [];
        var who = Named.Who(credit.Participant);
        if (credit.AllHours == LessonHours.None && credit.Modules.IsEmpty && credit.Units.IsEmpty)
        {
            found.Add(CohortErrors.CreditEmpty.For("credit", who));
        }

        if (credit is { Reason: null, Cohort: null })
        {
            found.Add(JournalErrors.NoReason("credit.reason"));
        }

        var (first, last) = (credit.FirstDay ?? credit.LastDay, credit.LastDay ?? credit.FirstDay);
        if (first > last || last > day)
        {
            found.Add(CohortErrors.CreditDays.For("credit", Argument.Of("first", first!.Value), Argument.Of("last", last!.Value), Argument.Of("day", day)));
        }

        foreach (var module in credit.Modules.Where(static m => m.Hours == LessonHours.None))
        {
            found.Add(CohortErrors.ModuleWithoutHours.For("credit.modules", Argument.Of("module", module.Module)));
        }

        foreach (var module in TwiceIn(credit.Modules.Select(static m => m.Module)))
        {
            found.Add(CohortErrors.ModuleTwice.For("credit.modules", Argument.Of("module", module)));
        }

        foreach (var unit in TwiceIn(credit.Units.Select(static u => u.Unit)))
        {
            found.Add(CohortErrors.UnitCreditedTwice.For("credit.units", Argument.Of("unit", unit), who));
        }

        foreach (var unit in credit.Units)
        {
            if (unit is { IsCompetent: false, BestMark: null })
            {
                found.Add(CohortErrors.UnitNotProven.For("credit.units", Argument.Of("unit", unit.Unit), who));
            }

            if (unit.BestMark is < 0 or > BestMark)
            {
                found.Add(CohortErrors.MarkOutOfRange.For("credit.units", Argument.Of("mark", unit.BestMark.Value), who));
            }
        }

        return found;
    }

    /// <summary>What is wrong with it in the curriculum of a cohort, among what was recognised for the person before.</summary>
    internal static IEnumerable<DomainError> InCohort(Cohort cohort, Credit credit, IReadOnlyList<(Credit Credit, LocalDate Day)> earlier)
    {
        List<DomainError> found = [];
        if (credit.Cohort == cohort.Id)
        {
            found.Add(CohortErrors.CreditOfItself.For("credit", Named.Of(cohort)));
        }

        foreach (var same in earlier.Where(e => IsSameSource(e.Credit, credit)))
        {
            found.Add(Twice(credit, SourceOf(credit), same.Day));
        }

        if (OfSomebodyElse(cohort, credit) is { } taken)
        {
            found.Add(taken);
        }

        return found.Concat(InCurriculum(cohort.Curriculum, credit, earlier));
    }

    /// <summary>What is wrong with it in a curriculum, with what was recognised for the person before.</summary>
    internal static IEnumerable<DomainError> InCurriculum(Curriculum curriculum, Credit credit, IReadOnlyList<(Credit Credit, LocalDate Day)> earlier)
    {
        List<DomainError> found = [];
        var who = Named.Who(credit.Participant);
        var all = AllHours(credit, earlier);
        if (all > curriculum.Hours)
        {
            found.Add(CohortErrors.CreditAboveCurriculum.For("credit", who, Argument.Of("recognised", all), Argument.Of("hours", curriculum.Hours)));
        }

        foreach (var module in credit.Modules.DistinctBy(static m => m.Module, StringComparer.Ordinal))
        {
            var recognised = earlier
                .Select(static e => e.Credit)
                .Append(credit)
                .SelectMany(static c => c.Modules)
                .Where(m => m.Module == module.Module)
                .Aggregate(LessonHours.None, static (sum, m) => sum + m.Hours);
            if (curriculum.FindModule(module.Module) is not { } taught)
            {
                found.Add(CohortErrors.ModuleUnknown.For("credit.modules", Argument.Of("module", module.Module)));
            }
            else if (recognised > taught.Hours)
            {
                found.Add(CohortErrors.CreditAboveModule.For(
                    "credit.modules",
                    Argument.Of("module", module.Module),
                    who,
                    Argument.Of("recognised", recognised),
                    Argument.Of("hours", taught.Hours)
                ));
            }
        }

        foreach (var unit in credit.Units.Select(static u => u.Unit).Distinct(StringComparer.Ordinal))
        {
            if (curriculum.FindUnit(unit) is null)
            {
                found.Add(CohortErrors.UnitUnknown.For("credit.units", Argument.Of("unit", unit)));
            }

            if (earlier.Any(e => e.Credit.Units.Any(u => u.Unit == unit)))
            {
                found.Add(CohortErrors.UnitCreditedTwice.For("credit.units", Argument.Of("unit", curriculum.NameOfUnit(unit)), who));
            }
        }

        return found;
    }

    /// <summary>That nothing is left to be attended; as a warning, because a programme that wants less sets a limit. Null where something is.</summary>
    internal static DomainError? OfAllHours(Cohort cohort, Credit credit, IEnumerable<(Credit Credit, LocalDate Day)> earlier) =>
        credit.AllHours > LessonHours.None && AllHours(credit, earlier) == cohort.Curriculum.Hours
            ? CohortErrors.CreditOfAllHours.Warning("credit", Argument.Of("hours", cohort.Curriculum.Hours), Named.Who(credit.Participant))
            : null;

    private static LessonHours AllHours(Credit credit, IEnumerable<(Credit Credit, LocalDate Day)> earlier) =>
        earlier.Aggregate(credit.AllHours, static (sum, e) => sum + e.Credit.AllHours);

    /// <summary>
    /// That a credit may be what was recognised before under other words: the same source, with nothing that tells them apart, on days that overlap or are not
    /// known, for hours of the same modules or of none in particular. A warning, as somebody may learn twice with one body.
    /// </summary>
    internal static IEnumerable<DomainError> PossiblyTwice(
        Credit credit,
        IEnumerable<(Credit Credit, LocalDate Day)> earlier,
        Func<StakeholderId, StakeholderId> goesOn
    ) =>
        earlier
            .Where(e => !IsSameSource(e.Credit, credit) && MayBeOne(e.Credit, credit, goesOn))
            .Select(e =>
                CohortErrors.CreditPossiblyTwice.Warning(
                    "credit",
                    Argument.Of("source", CreditBackground.SourceOf(credit)),
                    Named.Who(credit.Participant),
                    Argument.Of("day", e.Day)
                )
            );

    // Cohorts and numbered certificates are told apart by what they are.
    private static bool MayBeOne(Credit one, Credit other, Func<StakeholderId, StakeholderId> goesOn) =>
        one.Cohort is null
        && other.Cohort is null
        && (one.Body is { } a && other.Body is { } b ? goesOn(a) == goesOn(b) : one.Body == other.Body)
        && !(one.Certificate is { } numbered && other.Certificate is { } also && numbered != also)
        && !(one.LastDay < other.FirstDay)
        && !(other.LastDay < one.FirstDay)
        && (
            (one.Hours != LessonHours.None && other.Hours != LessonHours.None)
            || one.Modules.Any(m => other.Modules.Any(o => o.Module == m.Module))
        );

    /// <summary>That what a credit comes from was recognised for the person on a day.</summary>
    internal static DomainError Twice(Credit credit, LocalisedText source, LocalDate day) =>
        CohortErrors.CreditTwice.For("credit", Argument.Of("source", source), Named.Who(credit.Participant), Argument.Of("day", day));

    /// <summary>That a cohort recognised the certificate of a credit for somebody else, by the same record of its body; null if it did not.</summary>
    internal static DomainError? OfSomebodyElse(Cohort cohort, Credit credit) => OfSomebodyElse(cohort, credit, other => other.Source == credit.Source);

    /// <summary>The same, where it is known which credits come from the same certificate.</summary>
    internal static DomainError? OfSomebodyElse(Cohort cohort, Credit credit, Func<Credit, bool> isTheSame) =>
        credit.Source is { } source
        && cohort.State.Credits.FirstOrDefault(c => c.Key != credit.Participant && c.Value.Any(e => isTheSame(e.Credit))).Key is { } other
            ? CohortErrors.CertificateOfSomebodyElse.For(
                "credit.certificate",
                Named.Numbered(source.Number),
                Argument.Of("source", CreditBackground.SourceOf(credit)),
                Argument.Of("owner", other.Value),
                Named.Who(credit.Participant)
            )
            : null;

    /// <summary>The names that stand in a list more than once.</summary>
    internal static IEnumerable<string> TwiceIn(IEnumerable<string> names) =>
        names.GroupBy(static n => n, StringComparer.Ordinal).Where(static g => g.Count() > 1).Select(static g => g.Key);

    /// <summary>Whether two credits of one person come from the same, as they name it.</summary>
    internal static bool IsSameSource(Credit one, Credit other) =>
        (other.Cohort is not null && one.Cohort == other.Cohort)
        || (other.Certificate is not null && one.Certificate == other.Certificate && one.Body == other.Body && one.Cohort == other.Cohort)
        // The same is sent twice: it differs at most in who decided.
        || one with { DecidedBy = null } == other with { DecidedBy = null };

    /// <summary>What a credit comes from, as it is called.</summary>
    internal static LocalisedText SourceOf(Credit credit) =>
        credit.Cohort is null && credit.Certificate is { } number ? new(number.Value, number.Value) : CreditBackground.SourceOf(credit);
}
