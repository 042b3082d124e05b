using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Programmes;

namespace Pembinaan.Domain.Json;

/// <content>Facts about participants, and conditions.</content>
public static partial class PembinaanJson
{
    /// <summary>Facts about a participant as JSON text; unknown facts are left out.</summary>
    /// <param name="facts">The facts.</param>
    /// <returns>The text.</returns>
    public static string WriteParticipant(ParticipantFacts facts)
    {
        Guard.Against.Null(facts);
        Guard.Against.Null(facts.Id, nameof(facts));
        return JsonText.WriteText(ParticipantContracts.Facts, facts);
    }

    /// <summary>Facts about a participant from JSON text. A member that is missing or null is an unknown fact; an empty list is known to be none.</summary>
    /// <param name="json">The text.</param>
    /// <returns>
    /// The facts, or every fault with its path. Faults name members and what is expected of them, and leave out what was read: it is about a person.
    /// </returns>
    public static DomainResult<ParticipantFacts> ReadParticipant(string json)
    {
        Guard.Against.Null(json);
        return JsonText.Read(ParticipantContracts.Facts, json);
    }

    /// <summary>A programme's own conditions as JSON text.</summary>
    /// <param name="conditions">The conditions.</param>
    /// <returns>The text.</returns>
    public static string WriteConditions(ProgrammeConditions conditions)
    {
        Guard.Against.Null(conditions);
        return JsonText.WriteText(ConditionContracts.Conditions, conditions);
    }

    /// <summary>
    /// A programme's own conditions from JSON text. A kind of condition that this version does not understand is kept and is always undetermined, never a pass.
    /// </summary>
    /// <param name="json">The text.</param>
    /// <returns>The conditions, or every fault with its path.</returns>
    public static DomainResult<ProgrammeConditions> ReadConditions(string json)
    {
        Guard.Against.Null(json);
        return JsonText.Read(ConditionContracts.Conditions, json);
    }
}
