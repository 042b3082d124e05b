using Pembinaan.Domain.Agreements.Events;
using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Stakeholders;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Agreements;

/// <summary>What the conclusion rule book says about one agreement: warnings, never a refusal.</summary>
public sealed class Conclusion
{
    private static readonly ImmutableArray<FacilityKind> NamedKinds =
    [
        FacilityKind.Lapas,
        FacilityKind.LapasPerempuan,
        FacilityKind.LapasPemuda,
        FacilityKind.LapasNarkotika,
        FacilityKind.LapasTerbuka,
        FacilityKind.LapasKhusus,
        FacilityKind.Bapas,
    ];

    private Conclusion(
        Decision<ConclusionFacts> decision,
        CompetenceLevel? needed,
        Term? limit,
        ValueList<ContentItem> missing,
        ValueList<DomainError> warnings
    )
    {
        Decision = decision;
        LevelNeeded = needed;
        Limit = limit;
        MissingContent = missing;
        Warnings = warnings;
    }

    /// <summary>The decision, with every rule.</summary>
    internal Decision<ConclusionFacts> Decision { get; }

    /// <summary>The lowest level that concludes such a length; null if the length is not known, or on a day before the rule on it.</summary>
    public CompetenceLevel? LevelNeeded { get; }

    /// <summary>
    /// The length up to which the level that signed is competent: of a facility that length included, of a regional office not, because exactly five years are
    /// read as long. Null if there is no limit, the level is not known, or on a day before the rule on it.
    /// </summary>
    public Term? Limit { get; }

    /// <summary>What the template expects and the agreement, with its addenda as of the day, lacks.</summary>
    public ValueList<ContentItem> MissingContent { get; }

    /// <summary>Every rule that is not met or undetermined: on length with the limit and the authority needed, on content with what is missing.</summary>
    public ValueList<DomainError> Warnings { get; }

    /// <summary>The decision for a reader, rule by rule.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Decision.Explain();

    /// <summary>Reviews an agreement.</summary>
    /// <param name="agreement">The agreement; a draft too.</param>
    /// <param name="question">What else must be known.</param>
    /// <param name="day">The day on which it is, or is to be, concluded.</param>
    /// <returns>The finding.</returns>
    public static Conclusion Review(CooperationAgreement agreement, ConclusionQuestion question, LocalDate day)
    {
        Guard.Against.Null(agreement);
        Guard.Against.Null(question);
        var facts = FactsOf(agreement, question, day);
        var (said, decision) = (facts.Background!, ConclusionRules.Book.Decide(facts, day));
        return new(decision, said.Needed, said.Limit, day < ConclusionRules.TemplateFrom ? [] : said.Missing, decision.ToWarnings());
    }

    /// <summary>
    /// What the commands ask by themselves when the agreement is formed or lasts longer: whether the level on the corrections side is competent for the length.
    /// </summary>
    /// <remarks>A facility that is a party signs at its own level. Where none is, the level is not known: that is said, and nothing is refused.</remarks>
    internal static DomainError? LevelFinding(CooperationAgreement agreement, LocalDate day)
    {
        if (ConclusionRules.Book.VersionOn(day) is null)
        {
            return null;
        }

        // Of a length that is not known nobody can tell which level is competent, whoever signs; the rule below says so.
        if (
            TermOf(agreement, day) is ({ } period, { } said)
            && !agreement.PartiesOn(day).Any(static p => p.Party.Facility is not null)
            && LevelFor(period, day, CompetenceTable.Default) is { } needed
        )
        {
            return AgreementErrors.ConclusionLevelUnknown.Warning(
                "level",
                agreement.Named,
                Argument.Of("period", said),
                Argument.Of("needed", needed.Name)
            );
        }

        var facts = FactsOf(agreement, new() { Level = CompetenceLevel.Upt }, day);
        var warnings = ConclusionRules.TermAlone.Decide(facts, day).ToWarnings();
        return warnings.IsEmpty ? null : warnings[0];
    }

    /// <summary>
    /// Whether a level is the one that may stop an agreement (PP 57/1999 ps 19 says "according to the level"): at least the one that concludes such a length.
    /// </summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="by">The level that stops it.</param>
    /// <param name="day">The day of decision.</param>
    /// <param name="table">The values of competence; null for <see cref="CompetenceTable.Default"/>.</param>
    /// <returns>The warning <see cref="AgreementErrors.StopNeedsHigherLevel"/>, or nothing.</returns>
    public static ValueList<DomainError> ReviewStop(CooperationAgreement agreement, CompetenceLevel by, LocalDate day, CompetenceTable? table = null)
    {
        Guard.Against.Null(agreement);
        Guard.Against.Null(by);
        Guard.Against.NotIso(day);
        return
            TermOf(agreement, day) is ({ } period, { } said)
            && LevelFor(period, day, table ?? CompetenceTable.Default) is { } needed
            && by.Rank < needed.Rank
            ?
            [
                AgreementErrors.StopNeedsHigherLevel.Warning(
                    "by",
                    Argument.Of("level", by.Name),
                    Argument.Of("period", said),
                    Argument.Of("needed", needed.Name)
                ),
            ]
            : [];
    }

    /// <summary>The facts that the rule book reads.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="question">What else must be known.</param>
    /// <param name="day">The day on which it is, or is to be, concluded.</param>
    /// <returns>The facts.</returns>
    internal static ConclusionFacts FactsOf(CooperationAgreement agreement, ConclusionQuestion question, LocalDate day)
    {
        Guard.Against.Null(agreement);
        Guard.Against.Null(question);
        Guard.Against.NotIso(day);
        var (period, said) = TermOf(agreement, day);
        var needed = period is null ? null : LevelFor(period, day, question.Table);
        var level = question.Level.IsKnown ? question.Level.Value : null;
        var missing = Missing(agreement, question, day).ToValueList();
        return new()
        {
            LevelSufficesForTerm =
                needed is not null && level is not null ? Math.Max(level.Rank, ApprovedRank(agreement, day)) >= needed.Rank : Fact<bool>.Unknown,
            LengthIsClear = period is not null ? !IsOnBoundary(period, day, question.Table) : Fact<bool>.Unknown,
            LevelConcludesKind =
                agreement.Kind is { } kind && level is not null
                    ? question.Table.Kinds.Where(k => k.Kind == kind).All(k => k.Levels.Contains(level))
                    : Fact<bool>.Unknown,
            FacilityIsNamed = FacilityIsNamed(question),
            ContentIsComplete = question.AlsoInTheText is null ? Fact<bool>.Unknown : missing.IsEmpty,
            WageIsSettled = WageIsSettled(agreement, question, day),
            Background = new(said, level, level is null ? null : LimitOf(level, day, question.Table), needed, missing),
        };
    }

    private static Fact<bool> FacilityIsNamed(ConclusionQuestion question) =>
        (question.Level, question.Facility) switch
        {
            ({ IsKnown: true } level, _) when level.Value != CompetenceLevel.Upt => true,
            (_, { IsKnown: true } facility) when NamedKinds.Contains(facility.Value) => true,
            ({ IsKnown: true }, { IsKnown: true }) => false,
            _ => Fact<bool>.Unknown,
        };

    private static Fact<bool> WageIsSettled(CooperationAgreement agreement, ConclusionQuestion question, LocalDate day)
    {
        var scope = agreement.ScopeOn(day);
        if (agreement.TermsOn(day).Wage is { PaidBy.Facility: null } || (!scope.IsEmpty && !scope.Any(static i => i.ProducesGoods)))
        {
            return true;
        }

        return question.Relation switch
        {
            { IsKnown: true, Value: PartnerRelation.Fungsional } => true,
            { IsKnown: true } when !scope.IsEmpty => false,
            _ => Fact<bool>.Unknown,
        };
    }

    /// <summary>
    /// What the conclusion rule book says about the level, asked for when the agreement is formed, lasts longer, or is stopped. Doubts, never a refusal.
    /// </summary>
    internal static ValueList<DomainError> LevelFindings(CooperationAgreement before, CooperationAgreement next, AgreementEvent happened)
    {
        if (happened.Stop is var (level, lastDay))
        {
            return ReviewStop(next, level, lastDay);
        }

        if (
            !happened.MayLengthen
            || next.FormedOn is not { } formedOn
            || (before.FormedOn is not null && !next.GoesOnLongerThan(before))
        )
        {
            return [];
        }

        return LevelFinding(next, happened.ConcludedOn ?? formedOn) is { } finding ? [finding] : [];
    }

    // What was approved for an earlier term is not approved for what an extension added.
    private static int ApprovedRank(CooperationAgreement agreement, LocalDate day) =>
        LatestTerm.Of(agreement, agreement.FormedOn is null ? null : day) is var term
            ? agreement.Approvals.Where(a => a.Day <= day && term.IsApprovedBy(a.Day)).Select(static a => a.By.Rank).DefaultIfEmpty(0).Max()
            : 0;

    /// <summary>
    /// The term, and how it is said. Where its first day is not known but its length is, the length laid from the day of conclusion, because the class of the
    /// length hangs on nothing else; then only the length is said. Without either null.
    /// </summary>
    private static (ValidityPeriod? Term, LocalisedText? Said) TermOf(CooperationAgreement agreement, LocalDate day) =>
        agreement.AgreedTerm(day) is { } known ? (known, new(known.In(Language.Indonesian), known.In(Language.English)))
        : LatestLength(agreement) is { } length && ValidityPeriod.Lasting(agreement.FormedOn ?? day, length).TryGetValue(out var laid)
            ? (laid, new(length.In(Language.Indonesian), length.In(Language.English)))
        : (null, null);

    private static Term? LatestLength(CooperationAgreement agreement) =>
        agreement.State.Addenda.Select(static a => a.Addendum.Period).LastOrDefault(static p => p is not null, agreement.Period)?.Length;

    /// <summary>The lowest level that concludes a length; null on a day on which the table has no lengths, as before the article was promulgated.</summary>
    private static CompetenceLevel? LevelFor(ValidityPeriod period, LocalDate day, CompetenceTable table) =>
        table.ShortUpTo.TryOn(day, out var shortUpTo) && table.LongFrom.TryOn(day, out var longFrom)
            ? CompetenceTable.LevelFor(
                period.LastDay switch
                {
                    null => TermClass.Long,
                    { } last when last >= longFrom.Value.LastDayFrom(period.FirstDay) => TermClass.Long,
                    { } last when last <= shortUpTo.Value.LastDayFrom(period.FirstDay) => TermClass.Short,
                    _ => TermClass.Medium,
                }
            )
            : null;

    private static bool IsOnBoundary(ValidityPeriod period, LocalDate day, CompetenceTable table) =>
        period.LastDay is { } last
        && (
            (table.ShortUpTo.TryOn(day, out var shortUpTo) && last == shortUpTo.Value.LastDayFrom(period.FirstDay))
            || (table.LongFrom.TryOn(day, out var longFrom) && last == longFrom.Value.LastDayFrom(period.FirstDay))
        );

    private static Term? LimitOf(CompetenceLevel level, LocalDate day, CompetenceTable table)
    {
        var parameter =
            level == CompetenceLevel.Upt ? table.ShortUpTo
            : level == CompetenceLevel.Kanwil ? table.LongFrom
            : null;
        return parameter is not null && parameter.TryOn(day, out var value) ? value.Value : null;
    }

    private static IEnumerable<ContentItem> Missing(CooperationAgreement agreement, ConclusionQuestion question, LocalDate day) =>
        question.AlsoInTheText is not { } text ? [] : ContentItem.ExpectedOf(agreement.Kind).Where(i => !text.Contains(i) && !IsRecorded(agreement, i, day));

    // An addendum is part of the agreement, from its first day on.
    private static bool IsRecorded(CooperationAgreement agreement, ContentItem item, LocalDate day) =>
        item.Code switch
        {
            "TITLE" => agreement.TitleAsPrinted is not null,
            "PLACE-DAY" => agreement.Signing?.Place is not null && (agreement.Signing.Day ?? agreement.FormedOn) is not null,
            "PARTIES" => agreement.PartiesOn(day).Count >= 2,
            "PURPOSE" => agreement.Purpose is not null,
            "SCOPE" => !agreement.ScopeOn(day).IsEmpty,
            "RIGHTS-DUTIES" => !agreement.TermsOn(day).Obligations.IsEmpty,
            "PERIOD" => agreement.Period is not null || agreement.State.Addenda.Exists(a => a.EffectiveFrom <= day && a.Addendum.Period is not null),
            _ => false,
        };
}
