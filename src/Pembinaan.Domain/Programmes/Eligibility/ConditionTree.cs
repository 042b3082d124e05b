namespace Pembinaan.Domain.Programmes;

/// <summary>Compares conditions with what they are made of, however deep they are nested, without calling itself.</summary>
internal static class ConditionTree
{
    /// <summary>How many conditions of a tree make its hash code.</summary>
    private const int MostHashed = 32;

    internal static bool AreEqual(ProgrammeCondition one, ProgrammeCondition other)
    {
        var pairs = new Stack<(ProgrammeCondition One, ProgrammeCondition Other)>();
        pairs.Push((one, other));
        while (pairs.TryPop(out var pair))
        {
            if (ReferenceEquals(pair.One, pair.Other))
            {
                continue;
            }

            if (pair.One.Kind != pair.Other.Kind || pair.One.IsGroup != pair.Other.IsGroup)
            {
                return false;
            }

            if (!pair.One.IsGroup)
            {
                if (!pair.One.Equals(pair.Other))
                {
                    return false;
                }

                continue;
            }

            var (members, others) = (pair.One.Members, pair.Other.Members);
            if (!pair.One.IsLike(pair.Other) || members.Count != others.Count)
            {
                return false;
            }

            for (var i = 0; i < members.Count; i++)
            {
                pairs.Push((members[i], others[i]));
            }
        }

        return true;
    }

    internal static int HashOf(ProgrammeCondition condition)
    {
        var hash = new HashCode();
        var left = new Queue<ProgrammeCondition>();
        left.Enqueue(condition);
        for (var i = 0; i < MostHashed && left.TryDequeue(out var next); i++)
        {
            if (!next.IsGroup)
            {
                hash.Add(next);
                continue;
            }

            hash.Add(next.Kind, StringComparer.Ordinal);
            hash.Add(next.Code, StringComparer.Ordinal);
            hash.Add(next.Members.Count);
            foreach (var member in next.Members)
            {
                left.Enqueue(member);
            }
        }

        return hash.ToHashCode();
    }
}
