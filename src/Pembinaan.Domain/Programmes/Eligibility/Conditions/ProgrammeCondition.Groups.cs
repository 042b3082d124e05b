using Pembinaan.Domain.Participants;

namespace Pembinaan.Domain.Programmes;

/// <content>Conditions made of other conditions.</content>
public abstract partial record ProgrammeCondition
{
    /// <summary>All of several conditions.</summary>
    /// <param name="conditions">The members, at least one.</param>
    /// <returns>The condition.</returns>
    public static ProgrammeCondition AllOf(ValueList<ProgrammeCondition> conditions) => new AllOf(conditions);

    /// <summary>One of several conditions.</summary>
    /// <param name="conditions">The members, at least one.</param>
    /// <returns>The condition.</returns>
    public static ProgrammeCondition AnyOf(ValueList<ProgrammeCondition> conditions) => new AnyOf(conditions);

    /// <summary>At least a number of several conditions: "at least two of".</summary>
    /// <param name="count">How many; from 1 to the number of members.</param>
    /// <param name="conditions">The members, at least one.</param>
    /// <returns>The condition.</returns>
    public static ProgrammeCondition AtLeastOf(int count, ValueList<ProgrammeCondition> conditions) => new AtLeastOf(count, conditions);

    /// <summary>A condition with an exception.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="exception">Where this holds, the condition is not asked.</param>
    /// <returns>The condition.</returns>
    public static ProgrammeCondition Unless(ProgrammeCondition condition, ProgrammeCondition exception)
    {
        Guard.Against.Null(condition);
        Guard.Against.Null(exception);
        return new Unless(condition, exception);
    }

    /// <summary>A condition that is asked only for some classes of offence. Replaceable data: the national rules make no such difference.</summary>
    /// <param name="classes">The classes, at least one.</param>
    /// <param name="condition">The condition.</param>
    /// <returns>The condition.</returns>
    public static ProgrammeCondition ForOffences(ValueList<OffenceClass> classes, ProgrammeCondition condition)
    {
        Guard.Against.Null(condition);
        return new ForOffences(classes, condition);
    }
}
