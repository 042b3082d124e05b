using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Programmes;

/// <summary>The rule books on who may join: the national one, and for each programme the national one with the programme's own conditions.</summary>
public static class EligibilityBooks
{
    private static readonly LocalisedText DayAsked = new("hari yang ditanyakan", "the day asked");

    /// <summary>The first day of UU 22/2022. Before it no article was read, so that no rule set is in force.</summary>
    public static LocalDate FirstDayOfUu22Of2022 { get; } = Instruments.Uu22Of2022.AppliedFrom!.Value;

    /// <summary>The first day on which the criminal code of 2023 is applied.</summary>
    public static LocalDate FirstDayOfKuhp2023 { get; } = Instruments.Kuhp2023.AppliedFrom!.Value;

    private static RuleVersion<EligibilityFacts> Of2022 { get; } =
        RuleVersion<EligibilityFacts>.Of(
            "2022",
            ValidityPeriod.From(FirstDayOfUu22Of2022),
            RuleSet<EligibilityFacts>.Of("NATIONAL-2022", NationalEligibilityRules.Of2022(FirstDayOfUu22Of2022)).Value
        );

    /// <summary>The national rules.</summary>
    /// <remarks>
    /// Source: UU 22/2022 art. 1, 4, 8 item b, 20(4-6), 24, 28, 29(4-6), 29(5-6), 36(4-6), 38, 46, 47(1), 48(4-6), 48(5-6), 50(1), 53, 54, 55, 56(6-7); PP
    /// 58/1999 art. 2(2), 10(1), 10(2), 42; UU 11/2012 art. 85, 86; UU 1/2023 art. 60, 61(1), 103; facility policy.
    /// </remarks>
    public static RuleBook<EligibilityFacts> National { get; } =
        RuleBook<EligibilityFacts>
            .Of("NATIONAL-ELIGIBILITY", new("Kelayakan mengikuti program keterampilan", "Eligibility for skill programmes"), DayAsked, Of2022)
            .Value.Then(
                Of2022
                    .From(FirstDayOfKuhp2023, Instruments.Kuhp2023, "2026")
                    .Replacing(NationalEligibilityRules.NotReleasedUnderKuhp2023, NationalEligibilityRules.ChildNotReleasedUnderKuhp2023)
                    .Adding(NationalEligibilityRules.CourtOrderIsHeeded)
                    .Value
            )
            .Value;

    /// <summary>The national rules with a programme's own conditions: one decision with all reasons.</summary>
    /// <param name="conditions">The programme's conditions. On a day on which they have no version, no rule set is in force.</param>
    /// <param name="national">The national book; by default <see cref="National"/>, so that an application can hand in one of its own.</param>
    /// <returns>
    /// The book, or the faults of the conditions, each once: <see cref="ProgrammeErrors.ConditionImpossible"/> and
    /// <see cref="ProgrammeErrors.ConditionNestedTooDeep"/> with their places, <see cref="RuleErrors.DuplicateCode"/>,
    /// <see cref="RuleErrors.TooManyConditions"/>,
    /// <see cref="RuleErrors.TooManyGroups"/>, <see cref="RuleErrors.VersionsUnclear"/>.
    /// </returns>
    public static DomainResult<RuleBook<EligibilityFacts>> For(ProgrammeConditions conditions, RuleBook<EligibilityFacts>? national = null)
    {
        Guard.Against.Null(conditions);
        national ??= National;
        var versions = new List<RuleVersion<EligibilityFacts>>();
        List<DomainError> errors = [.. conditions.Versions.SelectMany(static (v, i) => ConditionCompiler.FaultsOf(v.Conditions).Select(f => f.Of(Named(i))))];
        if (errors.Count > 0)
        {
            return DomainResult<RuleBook<EligibilityFacts>>.Failure([.. errors]);
        }

        foreach (var law in national.Versions)
        {
            foreach (var (index, own) in conditions.Versions.Index())
            {
                if (law.Period!.Intersect(own.Period) is { } period)
                {
                    var name = $"{law.Name}+{own.Name}";
                    var set = RuleSet<EligibilityFacts>.Of(
                        $"{conditions.Id}-{name}",
                        [.. law.Rules!.Rules, .. ConditionCompiler.RulesOf(own.Conditions, period.FirstDay)]
                    );
                    if (set.IsSuccess)
                    {
                        versions.Add(RuleVersion<EligibilityFacts>.Of(name, period, set.Value, own.KeepsEarlierDecisions));
                    }
                    else
                    {
                        errors.AddRange(set.ValidationErrors.Select(e => e.At($"{Named(index)}.conditions")));
                    }
                }
            }
        }

        return errors.Count > 0
            ? DomainResult<RuleBook<EligibilityFacts>>.Failure([.. errors.DistinctBy(static e => (e.ErrorCode, e.Identifier))])
            : RuleBook<EligibilityFacts>.Of(conditions.Id, national.Name, DayAsked, [.. versions]);

        static string Named(int version) => FormattableString.Invariant($"conditions.versions[{version}]");
    }
}
