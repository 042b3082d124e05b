using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Text;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Programmes.Eligibility;

/// <summary>No discipline penalty was imposed within a length before the day, and none is still served on it.</summary>
/// <param name="Length">The length.</param>
/// <param name="FromLevel">The lowest level that counts; null for all.</param>
/// <param name="Months">What a month of the length is.</param>
public sealed record NoDisciplineWithin(SentenceTerm Length, DisciplineLevel? FromLevel = null, MonthConvention Months = MonthConvention.Clamped) : ProgrammeCondition
{
    /// <inheritdoc/>
    public override string Kind => "no-discipline-within";

    internal override Rule<EligibilityFacts> ToRule(ConditionCompiler compiler, string code) => Rule(
        code,
        $"Tidak dijatuhi hukuman disiplin{(FromLevel is { } a ? $" tingkat {a.Name.Id} atau lebih" : "")} dalam {Length.In(Language.Indonesian)} terakhir dan tidak sedang menjalaninya.",
        $"No discipline penalty{(FromLevel is { } b ? $" of level {b.Name.En} or above" : "")} was imposed in the last {Length.In(Language.English)}, and none is still served.",
        new DisciplineCondition(Term.Of(Length.TotalMonths, Length.Days, Months), FromLevel ?? DisciplineLevel.Ringan));
}
