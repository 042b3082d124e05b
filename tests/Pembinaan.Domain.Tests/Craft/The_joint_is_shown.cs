using System.Reflection;

namespace Pembinaan.Domain.Tests.Craft;

/// <summary>What a caller who left a part out once got wrong. Each has a scenario with the right value, which names it in its trait.</summary>
public sealed class The_joint_is_shown
{
    private const string Joint = nameof(Joint);

    /// <summary>What is shown, by the name in the trait.</summary>
    private static readonly Dictionary<string, string> Clauses = new(StringComparer.Ordinal)
    {
        ["framework"] = "what ends with its framework is in the portfolio, and is in force there no longer than its framework",
        ["framework in rows"] = "the same in spans and rows",
        ["stored rows"] = "rows that a host keeps are told when they change",
        ["nothing handed in beside"] = "no caller has to know what an answer needs besides",
        ["declared"] = "what nobody could see missing has to be declared",
        ["quota used elsewhere"] = "a quota of twelve of which three are used elsewhere leaves nine seats",
        ["clashes"] = "other cohorts of a person are seen",
        ["hours of a detainee"] = "seven hours of a detainee are counted over all cohorts",
        ["space not on record"] = "a space that is not on record is no room without end",
        ["dissolved partner"] = "a partner that was dissolved covers no more",
        ["merged partner"] = "a partner that was merged covers as the record that goes on",
        ["agreements of a merged partner"] = "its agreements are counted with those of that record",
        ["transfer"] = "a cohort that was transferred to another agreement stands under that one",
        ["one room"] = "two cohorts are not booked into one room at one hour",
        ["numbers of certificates"] = "the number of a certificate is unique over all cohorts",
        ["sheets after a release"] = "a sheet for somebody who was released twelve days ago is told, and of one who has left refused",
        ["Pembinaan without a Litmas"] = "Pembinaan does not open without a Litmas",
        ["quickstart"] = "a first program intersects nothing and builds nothing by hand",
        ["one triple"] = "no sample hands in cohort, facility and agreements together",
    };

    [Fact]
    public void By_a_scenario_for_each_clause() => Shown.Distinct().Should().BeEquivalentTo(Clauses.Keys, "each clause has a test with its trait, and each trait is a clause");

    private static IEnumerable<string> Shown =>
        from type in typeof(The_joint_is_shown).Assembly.GetTypes()
        from method in type.GetMethods()
        where method.IsDefined(typeof(FactAttribute), true)
        from trait in TraitsOf(type).Concat(TraitsOf(method))
        select trait;

    private static IEnumerable<string> TraitsOf(MemberInfo member) => member.GetCustomAttributesData()
        .Where(static a => a.AttributeType == typeof(TraitAttribute) && a.ConstructorArguments[0].Value is Joint)
        .Select(static a => (string)a.ConstructorArguments[1].Value!);
}
