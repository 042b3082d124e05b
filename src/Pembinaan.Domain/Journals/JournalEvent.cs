using System.Diagnostics.CodeAnalysis;

namespace Pembinaan.Domain.Journals;

/// <summary>Something that happened to a root: what an entry of its journal says.</summary>
[JsonContracts]
[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)]
public abstract record JournalEvent : ILocalisable
{
    private protected JournalEvent() { }

    /// <summary>What happened in one line for people, in both languages.</summary>
    internal abstract LocalisedText Line { get; }

    /// <summary>What happened in one line for people, such as an audit screen shows. It names people where the event itself does.</summary>
    /// <param name="language">The reader's language.</param>
    /// <returns>The line, without a full stop.</returns>
    public string In(Language language) => Line.In(language);

    /// <inheritdoc/>
    public sealed override string ToString() => Printed.Of(GetType(), this);
}
