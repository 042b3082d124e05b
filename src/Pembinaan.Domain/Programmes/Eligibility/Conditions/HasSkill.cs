using Pembinaan.Domain.Rules;

namespace Pembinaan.Domain.Programmes;

/// <inheritdoc cref="ProgrammeCondition.HasSkill"/>
internal sealed record HasSkill(ValueList<SubjectId> Subjects) : ProgrammeCondition
{
    internal override bool IsPossible => !Subjects.IsEmpty;

    internal override Rule<EligibilityFacts> ToRule(ConditionCompiler compiler, string code)
    {
        var subjects = Subjects;
        var (id, en) = (ValueText.AnyOf([.. subjects], Language.Indonesian), ValueText.AnyOf([.. subjects], Language.English));
        return Rule(
            code,
            $"Memiliki keterampilan atau sertifikat {id}.",
            $"Holds a skill or certificate in {en}.",
            EligibilityFact
                .Made<bool>(
                    $"has-skill({string.Join(',', subjects)})",
                    new($"keterampilan {id}", $"skill in {en}"),
                    [EligibilityFact.Skills],
                    (in f) => NationalConditions.Of(f.Person.Skills, f.Person.Skills.IsKnown && NationalConditions.Overlap(f.Person.Skills.Raw, subjects)),
                    FlagWords.Of(
                        new(
                            $"keterampilan yang dimiliki mencakup {id}",
                            $"the skills held include {en}"
                        ),
                        new(
                            $"keterampilan yang dimiliki tidak mencakup {id}",
                            $"the skills held do not include {en}"
                        )
                    )
                )
                .IsTrue()
        ).SayingFacts();
    }
}
