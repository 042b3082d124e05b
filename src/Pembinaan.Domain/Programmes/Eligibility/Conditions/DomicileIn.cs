using Pembinaan.Domain.Rules;

namespace Pembinaan.Domain.Programmes;

/// <inheritdoc cref="ProgrammeCondition.DomicileIn"/>
internal sealed record DomicileIn(ValueList<RegionCode> Regions, string? Called = null) : ProgrammeCondition
{
    internal override bool IsPossible => !Regions.IsEmpty && Called?.Trim().Length is not 0;

    internal override Rule<EligibilityFacts> ToRule(ConditionCompiler compiler, string code)
    {
        var regions = Regions;
        var id = Called ?? $"wilayah {ValueText.AnyOf([.. regions], Language.Indonesian)}";
        var en = Called ?? ValueText.AnyOf([.. regions], Language.English);
        return Rule(
                code,
                $"Berdomisili di {id}.",
                $"Domiciled in {en}.",
                EligibilityFact
                    .Made<bool>(
                        $"domicile-in({string.Join(',', regions)})",
                        new($"domisili di {id}", $"domicile in {en}"),
                        [EligibilityFact.Domicile],
                        (in f) =>
                            f.Person.Domicile is { IsKnown: true } known && known.Raw.LiesIn(regions) is { } isIn
                                ? NationalConditions.Of(known, isIn)
                                : default,
                        FlagWords.Of(
                            new($"domisili termasuk {id}", $"the domicile lies in {en}"),
                            new($"domisili tidak termasuk {id}", $"the domicile does not lie in {en}")
                        )
                    )
                    .IsTrue()
            )
            .Otherwise((_, _) => new($"Tidak berdomisili di {id}.", $"Not domiciled in {en}."));
    }
}
