using Pembinaan.Domain.Rules;

namespace Pembinaan.Domain.Programmes;

/// <inheritdoc cref="ProgrammeCondition.DomicileIn"/>
internal sealed record DomicileIn(ValueList<RegionCode> Regions) : ProgrammeCondition
{
    /// <inheritdoc/>
    public override string Kind => "domicile-in";

    internal override bool IsPossible => !Regions.IsEmpty;

    private static bool LiesIn(RegionCode domicile, ValueList<RegionCode> regions)
    {
        foreach (var region in regions.AsSpan())
        {
            if (region.Contains(domicile))
            {
                return true;
            }
        }

        return false;
    }

    internal override Rule<EligibilityFacts> ToRule(ConditionCompiler compiler, string code)
    {
        var regions = Regions;
        return Rule(
            code,
            $"Berdomisili di wilayah {string.Join(" atau ", regions)}.",
            $"Domiciled in {string.Join(" or ", regions)}.",
            EligibilityFact
                .Made<bool>(
                    $"domicile-in({string.Join(',', regions)})",
                    new($"domisili di wilayah {string.Join(" atau ", regions)}", $"domicile in {string.Join(" or ", regions)}"),
                    [EligibilityFact.Domicile],
                    (in f) => NationalConditions.Of(f.Person.Domicile, f.Person.Domicile.IsKnown && LiesIn(f.Person.Domicile.Raw, regions)),
                    FlagWords.Of(
                        new($"domisili termasuk wilayah {string.Join(" atau ", regions)}", $"the domicile lies in {string.Join(" or ", regions)}"),
                        new($"domisili tidak termasuk wilayah {string.Join(" atau ", regions)}", $"the domicile does not lie in {string.Join(" or ", regions)}")
                    )
                )
                .IsTrue()
        );
    }
}
