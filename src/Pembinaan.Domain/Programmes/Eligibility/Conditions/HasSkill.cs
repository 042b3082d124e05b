using Pembinaan.Domain.Rules;

namespace Pembinaan.Domain.Programmes;

/// <inheritdoc cref="ProgrammeCondition.HasSkill"/>
internal sealed record HasSkill(ValueList<SubjectId> Subjects) : ProgrammeCondition
{
    internal override bool IsPossible => !Subjects.IsEmpty;

    internal override Rule<EligibilityFacts> ToRule(ConditionCompiler compiler, string code)
    {
        var subjects = Subjects;
        return Rule(
            code,
            $"Memiliki keterampilan atau sertifikat {string.Join(" atau ", subjects)}.",
            $"Holds a skill or certificate in {string.Join(" or ", subjects)}.",
            EligibilityFact
                .Made<bool>(
                    $"has-skill({string.Join(',', subjects)})",
                    new($"keterampilan {string.Join(" atau ", subjects)}", $"skill in {string.Join(" or ", subjects)}"),
                    [EligibilityFact.Skills],
                    (in f) => NationalConditions.Of(f.Person.Skills, f.Person.Skills.IsKnown && NationalConditions.Overlap(f.Person.Skills.Raw, subjects)),
                    FlagWords.Of(
                        new(
                            $"keterampilan yang dimiliki mencakup {string.Join(" atau ", subjects)}",
                            $"the skills held include {string.Join(" or ", subjects)}"
                        ),
                        new(
                            $"keterampilan yang dimiliki tidak mencakup {string.Join(" atau ", subjects)}",
                            $"the skills held do not include {string.Join(" or ", subjects)}"
                        )
                    )
                )
                .IsTrue()
        );
    }
}
