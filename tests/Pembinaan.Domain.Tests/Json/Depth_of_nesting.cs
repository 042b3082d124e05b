using Pembinaan.Domain.Json;
using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Rules;

namespace Pembinaan.Domain.Tests.Json;

/// <summary>What is nested deep is refused, compared and printed on a small stack; nothing overflows it.</summary>
public class Depth_of_nesting
{
    private const int SmallStack = 1 << 20;
    private const int Deep = 10_000;

    [Theory]
    [InlineData(2_500)]
    [InlineData(Deep)]
    public void Of_a_text_is_refused(int depth)
    {
        foreach (var (reader, json) in new[]
        {
            ("Conditions", """{ "id": "P", "versions": [{ "name": "1", "period": { "firstDay": "2025-01-01" }, "conditions": [""" + Text("""{ "kind": "all-of", "conditions": [""", "] }") + "] }] }"),
            ("Conditions", """{ "id": "P", "versions": [{ "name": "1", "period": { "firstDay": "2025-01-01" }, "conditions": [{ "kind": "new", "x": """ + Text("[", "]") + "}] }] }"),
            ("Receipt", Text("""{ "facts": [""", "] }")), ("Participant", Text("[", "]")), ("Dossier", Text("""{ "schema":""", "}")), ("FacilitiesEntry", Text("""{ "event":""", "}")),
        })
        {
            OnASmallStack(() => Readers.Read(reader, json)).Has(JsonErrors.TooDeep).Should().BeTrue(reader);
        }

        string Text(string open, string close) => string.Concat(Enumerable.Repeat(open, depth)) + "1" + string.Concat(Enumerable.Repeat(close, depth));
    }

    [Theory]
    [InlineData(64, "JSON-TYPE $")]
    [InlineData(65, "JSON-DEPTH $")]
    public void Of_a_text_is_told_from_the_first_level_too_many(int depth, string fault) =>
        Readers.Read("Facilities", new string('[', depth) + new string(']', depth)).ValidationErrors.Select(static e => $"{e.ErrorCode} {e.Identifier}").Should().Equal(fault);

    [Fact]
    public void Of_a_text_that_is_no_JSON_either_is_told_as_that() => Readers.Read("Facilities", new string('[', 65)).Has(JsonErrors.Syntax).Should().BeTrue();

    [Fact]
    public void Of_conditions_is_compared_hashed_and_printed()
    {
        foreach (var wrap in new Func<ProgrammeCondition, ProgrammeCondition>[]
        {
            static c => ProgrammeCondition.AllOf([c]), static c => ProgrammeCondition.AnyOf([c]), static c => ProgrammeCondition.AtLeastOf(1, [c]), static c => ProgrammeCondition.Unless(c, ProgrammeCondition.IsWilling()), static c => ProgrammeCondition.Unless(ProgrammeCondition.IsWilling(), c),
            static c => ProgrammeCondition.ForOffences([OffenceClass.Narcotics], c),
        })
        {
            var (one, other) = (Nested(wrap, Deep), Nested(wrap, Deep));
            OnASmallStack(() => one.Equals(other) && one.GetHashCode() == other.GetHashCode() && one.ToString() == other.ToString()).Should().BeTrue();
            OnASmallStack(() => one.Equals(Nested(wrap, Deep - 1))).Should().BeFalse();
            var (conditions, others) = (ProgrammeConditions.Of("P", one), ProgrammeConditions.Of("P", other));
            OnASmallStack(() => conditions == others && conditions.GetHashCode() == others.GetHashCode() && conditions.ToString() == others.ToString()).Should().BeTrue();
        }
    }

    [Fact]
    public void Of_conditions_that_could_not_be_read_back_is_not_written()
    {
        var most = Nested(static c => ProgrammeCondition.AllOf([c]), 25);
        var written = PembinaanJson.Conditions.Write(ProgrammeConditions.Of("P", most));
        PembinaanJson.Conditions.Read(written).Value.Versions[0].Conditions[0].Should().Be(most);

        foreach (var depth in new[] { 40, 2_500, Deep })
        {
            var tooDeep = ProgrammeConditions.Of("P", Nested(static c => ProgrammeCondition.AllOf([c]), depth));
            OnASmallStack(() => Record.Exception(() => PembinaanJson.Conditions.Write(tooDeep))).Should().BeOfType<ArgumentException>();
        }
    }

    [Fact]
    public void Of_findings_in_a_receipt_is_a_number_that_is_compared_as_it_stands()
    {
        var json = Readers.Receipt.Replace("\"depth\": 1", "\"depth\": 2147483647", StringComparison.Ordinal);
        var (one, other) = (JsonText.Read<Receipt>(json).Value, JsonText.Read<Receipt>(json).Value);

        OnASmallStack(() => one == other && one.GetHashCode() == other.GetHashCode()).Should().BeTrue();
    }

    [Fact]
    public void Of_conditions_in_a_programme_is_a_fault_before_they_are_looked_into()
    {
        var conditions = ProgrammeConditions.Of("P", Nested(static c => ProgrammeCondition.AllOf([c]), Deep));
        OnASmallStack(() => EligibilityBooks.For(conditions)).Has(ProgrammeErrors.ConditionNestedTooDeep).Should().BeTrue();
    }

    private static ProgrammeCondition Nested(Func<ProgrammeCondition, ProgrammeCondition> wrap, int depth)
    {
        ProgrammeCondition nested = ProgrammeCondition.IsWilling();
        for (var i = 0; i < depth; i++)
        {
            nested = wrap(nested);
        }

        return nested;
    }

    private static T OnASmallStack<T>(Func<T> ask)
    {
        T answer = default!;
        Exception? thrown = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    answer = ask();
                }
#pragma warning disable CA1031 // Whatever is thrown on the other thread is told by the assertion below.
                catch (Exception exception)
#pragma warning restore CA1031
                {
                    thrown = exception;
                }
            },
            SmallStack);
        thread.Start();
        thread.Join();
        thrown.Should().BeNull();
        return answer;
    }
}
