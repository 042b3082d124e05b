using Pembinaan.Domain.Journals;

namespace Pembinaan.Domain.Cohorts;

/// <content>What was recorded and does not count.</content>
public sealed partial class Cohort
{
    /// <summary>Takes an entry back with a reason; it stays visible but no longer counts.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="reason">Why; not blank.</param>
    /// <param name="recording">Identity, instant and author of the annulment.</param>
    /// <returns>
    /// The cohort, or <see cref="JournalErrors.NothingToAnnul"/>, <see cref="JournalErrors.CannotBeAnnulled"/>,
    /// <see cref="JournalErrors.ReasonUnreadable"/>, <see cref="JournalErrors.CannotAnnulBeginning"/> if the entry is the first, what every command may answer
    /// about its recording, or the code with which a
    /// command would be refused that leads to the same state.
    /// </returns>
    public new DomainResult<Cohort> Annul(EntryId entry, string reason, Recording recording) => base.Annul(entry, reason, recording);
}
