using System.Diagnostics.CodeAnalysis;

namespace Pembinaan.Domain.Journals;

/// <summary>Something that happened to a root: what an entry of its journal says.</summary>
[JsonContracts]
[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)]
public abstract record JournalEvent : ILocalisable
{
    private protected JournalEvent() { }

    /// <summary>The years in which its days lie.</summary>
    internal virtual EventYears Years => EventYears.OfOurTime;

    /// <summary>
    /// What is wrong between the members, whatever the state. It is asked only if nothing is missing and every day and length can be reckoned with.
    /// </summary>
    internal virtual IEnumerable<DomainError> FaultsBetween => [];

    /// <summary>
    /// The day of what is done once it is recorded, with the field that gives it: it is not after the day of recording. Null of what takes effect from or ends
    /// on a day, which may be told ahead.
    /// </summary>
    internal virtual (LocalDate Day, string Field)? Done => null;

    /// <summary>The event as whoever sends the command says it, without what the records of others showed when it was carried out.</summary>
    internal virtual JournalEvent AsSaid => this;

    /// <summary>What happened in one line for people, in both languages.</summary>
    internal abstract LocalisedText Line { get; }

    /// <summary>What happened in one line for people, such as an audit screen shows. It names people where the event itself does.</summary>
    /// <param name="language">The reader's language.</param>
    /// <returns>The line, without a full stop.</returns>
    public string In(Language language) => Line.In(language);

    /// <inheritdoc/>
    public sealed override string ToString() => RecordPrinter.Of(GetType(), this);
}
