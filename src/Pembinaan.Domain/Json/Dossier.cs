using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Stakeholders;

namespace Pembinaan.Domain.Json;

/// <summary>Several roots and facts about participants in one document: for samples, tests, imports and hand-overs.</summary>
public sealed record Dossier
{
    /// <summary>The facilities.</summary>
    public ValueList<Facility> Facilities { get; init; }

    /// <summary>The stakeholders.</summary>
    public ValueList<Stakeholder> Stakeholders { get; init; }

    /// <summary>The cooperation agreements.</summary>
    public ValueList<CooperationAgreement> Agreements { get; init; }

    /// <summary>The skill programmes.</summary>
    public ValueList<SkillProgramme> Programmes { get; init; }

    /// <summary>The cohorts.</summary>
    public ValueList<Cohort> Cohorts { get; init; }

    /// <summary>Facts about people who take part or apply; never names.</summary>
    public ValueList<ParticipantFacts> Participants { get; init; }

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant(
        $"{Facilities.Count} facilities, {Stakeholders.Count} stakeholders, {Agreements.Count} agreements, {Programmes.Count} programmes, {Cohorts.Count} cohorts, {Participants.Count} participants");
}
