using Pembinaan.Domain.Rules;

namespace Pembinaan.Domain.Cohorts;

/// <summary>What the rules of completion read about one person in one cohort.</summary>
public readonly record struct CompletionFacts : IAboutPeople
{
    /// <summary>The lesson hours attended, missed and open, and apart from them those recognised.</summary>
    public Fact<Presence> Presence { get; init; }

    /// <summary>The percentage of presence that the programme itself asks for; 0 if it asks for none.</summary>
    public Fact<int> RequiredPresence { get; init; }

    /// <summary>Whether the critical aspects of each critical unit are met, here or as recognised; not known while they can still be assessed.</summary>
    public Fact<bool> CriticalAspects { get; init; }

    /// <summary>Whether each unit has the mark that the programme asks for; not known while it can still be assessed.</summary>
    public Fact<bool> Marks { get; init; }

    /// <summary>Whether the person started a job during the training.</summary>
    public Fact<bool> StartedJob { get; init; }

    /// <inheritdoc/>
    public override string ToString() => RecordPrinter.Of(this);
}
