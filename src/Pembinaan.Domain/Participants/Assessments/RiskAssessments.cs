using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Participants;

/// <summary>Puts risk assessments together.</summary>
public static class RiskAssessments
{
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
