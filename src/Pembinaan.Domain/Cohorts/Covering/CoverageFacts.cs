using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Cohorts;

/// <summary>What the rules of coverage read about one session.</summary>
internal readonly record struct CoverageFacts
{
    /// <summary>The days on which some agreement covers facility, provider and subject, within its quota.</summary>
    public Fact<DateSet> AgreementDays { get; init; }

    /// <summary>The days on which the facility itself gives the session and exists; none if somebody else gives it.</summary>
    public Fact<DateSet> MandateDays { get; init; }
}
