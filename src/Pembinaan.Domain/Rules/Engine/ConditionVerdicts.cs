using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Rules;

/// <summary>Which conditions of a rule set are met and which are not, one bit each; the rest is undetermined, so the default is never a pass.</summary>
internal readonly record struct ConditionVerdicts
{
    internal ConditionVerdicts(ulong met, ulong notMet)
    {
        Met = met;
        NotMet = notMet;
    }

    /// <summary>The conditions that are met, by their position in the set.</summary>
    public ulong Met { get; }

    /// <summary>The conditions that are not met, by their position.</summary>
    public ulong NotMet { get; }

    /// <summary>
    /// With one more condition's verdict; without a branch, because verdicts are as good as random and a mispredicted branch costs more than the test.
    /// </summary>
    internal ConditionVerdicts With(Verdict verdict, int bit) => new(Met | ((ulong)((uint)verdict >> 1) << bit), NotMet | ((ulong)((uint)verdict & 1) << bit));
}
