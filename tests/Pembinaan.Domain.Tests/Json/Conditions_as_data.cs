using Pembinaan.Domain.Json;
using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Tests.Json;

public class Conditions_as_data
{
    public static TheoryData<string> Kinds => [.. Sample.Derived(typeof(ProgrammeCondition)).Where(static t => t != typeof(OfUnknownKind)).Select(static t => t.Name)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Are_the_same_after_being_written_and_read(string kind)
    {
        var condition = (ProgrammeCondition)Sample.Of(Sample.Derived(typeof(ProgrammeCondition)).Single(t => t.Name == kind));
        var conditions = ProgrammeConditions.Of("PRG", condition, condition.AsWarning());

        var read = PembinaanJson.Conditions.Read(PembinaanJson.Conditions.Write(conditions));

        read.IsSuccess.Should().BeTrue(read.ToString());
        read.Value.Should().Be(conditions);
    }

    [Fact]
    public void Keep_a_counting_of_the_applications_own()
    {
        var own = SentenceCounting.Practice with { Code = "own", Opens = EntitlementDay.LastServedDay, Rounding = FractionRounding.DownToTheDay, Basis = Basis.Policy(new("SOP", "SOP")) };
        var conditions = ProgrammeConditions.Of("PRG", ProgrammeCondition.ServedAtLeast(Fraction.Half, own), ProgrammeCondition.FitsIntoSentence(own with { Basis = Basis.FacilityPolicy }), ProgrammeCondition.RemainingAtMost(SentenceTerm.Of(years: 2), SentenceCounting.ImposedTerm));

        PembinaanJson.Conditions.Read(PembinaanJson.Conditions.Write(conditions)).Value.Should().Be(conditions);
        PembinaanJson.Conditions.Read(PembinaanJson.Conditions.Write(conditions).Replace("IMPOSED-TERM", "IMPOSED", StringComparison.Ordinal)).IsSuccess.Should().BeFalse();
    }

    [Fact]
    public void Keep_a_kind_that_is_not_understood_as_it_stands()
    {
        const string Json = """{"id":"PRG","versions":[{"name":"1","period":{"firstDay":"2025-01-01"},"conditions":[{"kind":"zodiac","sign":"leo"}],"keepsEarlierDecisions":true}]}""";

        var conditions = PembinaanJson.Conditions.Read(Json).Value;

        conditions.Versions[0].Conditions.Should().Equal(new OfUnknownKind("zodiac", """{"kind":"zodiac","sign":"leo"}"""));
        PembinaanJson.Conditions.Write(conditions).Should().Be(Json);
    }

    [Fact]
    public void Are_refused_where_versions_overlap() => PembinaanJson.Conditions.Read(
        """{"id":"PRG","versions":[{"name":"1","period":{"firstDay":"2025-01-01"}},{"name":"2","period":{"firstDay":"2026-01-01"}}]}""")
        .ValidationErrors.Should().ContainSingle(static e => e.ErrorCode == "RULEBOOK-OVERLAP");

    [Fact]
    public void Are_refused_inside_groups_with_their_path() => PembinaanJson.Conditions.Read(
        """{"id":"PRG","versions":[{"name":"1","period":{"firstDay":"2025-01-01"},"conditions":[{"kind":"any-of","conditions":[{"kind":"is-willing","color":1}]}]}]}""")
        .ValidationErrors.Select(static e => $"{e.Identifier} {e.ErrorCode}").Should().Equal("$.versions[0].conditions[0].conditions[0].color JSON-UNKNOWN-MEMBER");
}
