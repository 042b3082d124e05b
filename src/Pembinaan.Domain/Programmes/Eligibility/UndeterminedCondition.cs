using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Programmes;

/// <summary>A condition that nothing can decide, because this version does not know what it asks.</summary>
internal sealed class UndeterminedCondition(string kind) : SteppedCondition
{
    public override ValueList<NamedFact<EligibilityFacts>> Reads => [];

    public override LocalisedText Description { get; } = new($"syarat jenis \"{kind}\" tidak dikenal", $"a condition of the unknown kind \"{kind}\"");

    internal override string Canonical => $"unknown({kind})";

    internal override Verdict Judge(in EligibilityFacts facts, int day) => Verdict.Undetermined;

    protected override void AddSteps(in EligibilityFacts facts, SortedSet<int> steps) { }
}
