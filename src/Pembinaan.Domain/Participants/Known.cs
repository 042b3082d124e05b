using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Participants;

/// <summary>Says in few words what a register holds: <c>Litmas = Known.Of(new Litmas(day, FacilityFunction.Pembinaan))</c>.</summary>
/// <example>
/// A convict with a Litmas; what is left out, for example health, is not known:
/// <code>
/// var convict = ParticipantFacts.WithEmptyRegisters(ParticipantId.From("P-1")) with
/// {
///     Status = Known.Since(new(2024, 2, 1), LegalStatus.Narapidana),
///     Litmas = Known.Of(new Litmas(new(2024, 2, 20), FacilityFunction.Pembinaan)),
/// };
/// var isHealthKnown = convict.Health.IsKnown;    // False
/// </code>
/// </example>
public static class Known
{
    /// <summary>A register that was consulted and holds these entries.</summary>
    /// <typeparam name="T">The type of the entries.</typeparam>
    /// <param name="entries">The entries; none is known to be none.</param>
    /// <returns>The known fact.</returns>
    public static Fact<ValueList<T>> Of<T>(params ReadOnlySpan<T> entries)
    {
        Guard.Against.NullItem(entries);
        return ValueLists.Of(entries);
    }

    /// <summary>What holds from a day on; before it nothing is on record.</summary>
    /// <typeparam name="T">The type of what holds.</typeparam>
    /// <param name="firstDay">The first day.</param>
    /// <param name="value">What holds.</param>
    /// <returns>The known fact.</returns>
    public static Fact<Timeline<T>> Since<T>(LocalDate firstDay, T value)
        where T : notnull => Timeline<T>.Empty.From(firstDay, value);

    /// <summary>
    /// The risk over time: a later assessment in the list overrides an earlier one on the days that both cover; between assessments nothing is known.
    /// </summary>
    /// <param name="assessments">The assessments in the order in which they were made.</param>
    /// <returns>The timeline.</returns>
    public static Timeline<RiskLevel> ToTimeline(this IEnumerable<RiskAssessment> assessments)
    {
        var timeline = Timeline<RiskLevel>.Empty;
        foreach (var assessment in Guard.Against.NullItem(assessments))
        {
            timeline = timeline.Over(assessment.Period, assessment.Level);
        }

        return timeline;
    }
}
