using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Cohorts.Events;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Programmes.Events;

namespace Pembinaan.Domain.Json;

/// <content>Programmes and cohorts.</content>
public static partial class PembinaanJson
{
    /// <summary>Skill programmes.</summary>
    public static JournalFormat<SkillProgramme, ProgrammeEvent> Programmes { get; } = new(ProgrammeContracts.Events, SkillProgramme.From);

    /// <summary>Cohorts.</summary>
    public static JournalFormat<Cohort, CohortEvent> Cohorts { get; } = new(CohortContracts.Events, Cohort.From, isAboutPeople: true);
}
