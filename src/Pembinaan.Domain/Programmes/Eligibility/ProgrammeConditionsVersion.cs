using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Programmes;

/// <summary>The conditions of a programme in one dated version.</summary>
/// <param name="Name">The name of the version.</param>
/// <param name="Period">The days on which it is in force, inclusive.</param>
/// <param name="Conditions">The conditions; an empty list adds nothing to the national rules.</param>
/// <param name="KeepsEarlierDecisions">Whether people decided on under an earlier version keep that version.</param>
[JsonConverter(typeof(PembinaanConverter))]
public sealed record ProgrammeConditionsVersion(
    string Name,
    ValidityPeriod Period,
    ValueList<ProgrammeCondition> Conditions,
    bool KeepsEarlierDecisions = true
) : IChecksItself
{
    // Its period may begin with the calendar.
    void IChecksItself.Check(EventWalk walk)
    {
        walk.Text("name", Name);
        walk.Given("period", Period);
        walk.Each("conditions", Conditions);
    }
}
