using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Offices;
using Pembinaan.Domain.Stakeholders.Events;

namespace Pembinaan.Domain.Stakeholders;

/// <content>What can be recorded about a stakeholder.</content>
public sealed partial class Stakeholder
{
    /// <summary>Records that it is called otherwise from a day on. What was printed before keeps the former name.</summary>
    /// <param name="name">The new name.</param>
    /// <param name="firstDay">The first day with that name, inclusive.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>
    /// The next state, or <see cref="JournalErrors.BlankText"/>, <see cref="OfficeErrors.PartyOutsideLife"/> or <see cref="StakeholderErrors.Merged"/>.
    /// </returns>
    public DomainResult<Stakeholder> Rename(string name, LocalDate firstDay, Recording recording)
    {
        Guard.Against.NotIso(firstDay);
        return RecordIf(new StakeholderRenamed(Given(name), firstDay), recording);
    }

    /// <summary>
    /// Corrects an entry that was typed wrongly: a kind, number, body above it, region, office, visit, a day, whatever it says. The past changes; as known
    /// before the correction it stays as it was.
    /// </summary>
    /// <remarks>
    /// The event counts in the place of the one corrected, as if it had been recorded right, and must pass the same checks. What is to be corrected again is
    /// the entry of the correction.
    /// What never happened is annulled instead; what changed in truth is recorded with its day.
    /// </remarks>
    /// <param name="entry">The entry that is wrong; also the first, of which the identity stays.</param>
    /// <param name="instead">The event as it should have been recorded; of the same kind.</param>
    /// <param name="reason">Why; not blank.</param>
    /// <param name="directory">The stakeholders among which a cycle is looked for.</param>
    /// <param name="recording">Identity, instant and author of the correction.</param>
    /// <returns>
    /// The next state, or what recording the event may answer, <see cref="JournalErrors.NothingToAnnul"/>, <see cref="JournalErrors.CannotBeAnnulled"/>,
    /// <see cref="JournalErrors.CorrectionOfAnotherKind"/>, <see cref="JournalErrors.NothingToCorrect"/>, <see cref="JournalErrors.CorrectionContradicts"/> or
    /// <see cref="StakeholderErrors.Merged"/>.
    /// </returns>
    public DomainResult<Stakeholder> Correct(EntryId entry, StakeholderEvent instead, string reason, StakeholderDirectory directory, Recording recording)
    {
        Guard.Against.Null(directory);
        return CorrectIf(
            entry,
            instead,
            reason,
            recording,
            next => DomainResult.All([.. BroughtBack(next).Select(parent => directory.CheckParents(next, parent))])
        );
    }

    /// <summary>
    /// Takes an entry back with a reason, among other stakeholders: a body above this one, or a merging, that comes back with it makes no cycle.
    /// </summary>
    /// <param name="entry">The entry.</param>
    /// <param name="reason">Why; not blank.</param>
    /// <param name="directory">The stakeholders among which a cycle is looked for.</param>
    /// <param name="recording">Identity, instant and author of the annulment.</param>
    /// <returns>
    /// The next state, or <see cref="StakeholderErrors.MergedWithItself"/>, <see cref="StakeholderErrors.CycleOfParents"/>,
    /// <see cref="StakeholderErrors.Unknown"/>, or what an annulment may answer without a directory.
    /// </returns>
    public DomainResult<Stakeholder> Annul(EntryId entry, string reason, StakeholderDirectory directory, Recording recording)
    {
        Guard.Against.Null(directory);
        Guard.Against.Null(entry);
        return AnnulIf(
            entry,
            reason,
            recording,
            next =>
                DomainResult.All([
                    base.CheckAfter(next, null),
                    next.MergedInto is { } into && IsMergedAgain(next) ? directory.CheckMerge(next, into) : DomainResult.Success(),
                    .. BroughtBack(next).Select(parent => directory.CheckParents(next, parent)),
                ])
        );
    }

    /// <summary>Corrects a name misspelt in one entry or several, which changes the past; as known before the correction it stays misspelt.</summary>
    /// <param name="wrong">The name as recorded.</param>
    /// <param name="right">The name as it should have been.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>
    /// The next state, or <see cref="OfficeErrors.PartyNothingToCorrect"/>, <see cref="OfficeErrors.PartyNameSame"/>,
    /// <see cref="JournalErrors.BlankText"/> or <see cref="StakeholderErrors.Merged"/>.
    /// </returns>
    public DomainResult<Stakeholder> CorrectName(string wrong, string right, Recording recording) =>
        RecordIf(new StakeholderNameCorrected(Given(wrong), Given(right)), recording);

    /// <summary>Records that it is of another kind from a day on.</summary>
    /// <param name="kind">The new kind.</param>
    /// <param name="firstDay">The first day of that kind, inclusive.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>The next state, or <see cref="OfficeErrors.PartyOutsideLife"/> or <see cref="StakeholderErrors.Merged"/>.</returns>
    public DomainResult<Stakeholder> ChangeKind(StakeholderKind kind, LocalDate firstDay, Recording recording)
    {
        Guard.Against.NotIso(firstDay);
        return RecordIf(new StakeholderKindChanged(Given(kind), firstDay), recording);
    }

    /// <summary>Records the body above it from a day on.</summary>
    /// <param name="parent">The body above it.</param>
    /// <param name="firstDay">The first day under it, inclusive.</param>
    /// <param name="directory">The stakeholders among which a cycle is looked for.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>
    /// The next state, or <see cref="StakeholderErrors.CycleOfParents"/>, <see cref="StakeholderErrors.Unknown"/>, <see cref="OfficeErrors.PartyOutsideLife"/>
    /// or
    /// <see cref="StakeholderErrors.Merged"/>.
    /// </returns>
    public DomainResult<Stakeholder> PlaceUnder(StakeholderId parent, LocalDate firstDay, StakeholderDirectory directory, Recording recording)
    {
        Guard.Against.Null(directory);
        Guard.Against.NotIso(firstDay);
        return RecordIf(new StakeholderPlacedUnder(Given(parent), firstDay), recording, () => directory.CheckParent(this, parent, firstDay));
    }

    /// <summary>Records that it leaves the body above it after a day. A body above it that is known from a later day stays.</summary>
    /// <param name="lastDay">The last day under the body above it, inclusive.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>The next state, or <see cref="StakeholderErrors.NoParent"/> or <see cref="StakeholderErrors.Merged"/>.</returns>
    public DomainResult<Stakeholder> LeaveParent(LocalDate lastDay, Recording recording)
    {
        Guard.Against.NotIso(lastDay);
        return RecordIf(new StakeholderLeftParent(lastDay), recording);
    }

    /// <summary>Records the region it is responsible for.</summary>
    /// <param name="region">The region.</param>
    /// <param name="firstDay">The first day, inclusive.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>The next state, or <see cref="OfficeErrors.PartyOutsideLife"/> or <see cref="StakeholderErrors.Merged"/>.</returns>
    public DomainResult<Stakeholder> CoverRegion(RegionCode region, LocalDate firstDay, Recording recording)
    {
        Guard.Against.NotIso(firstDay);
        return RecordIf(new TerritoryRecorded(Given(region), firstDay), recording);
    }

    /// <summary>Records registration numbers.</summary>
    /// <param name="npwp">The tax number, or null to leave it.</param>
    /// <param name="nib">The business number, or null to leave it.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>The next state, or <see cref="StakeholderErrors.NoNumber"/> or <see cref="StakeholderErrors.Merged"/>.</returns>
    public DomainResult<Stakeholder> RecordNumbers(Npwp? npwp, Nib? nib, Recording recording) =>
        RecordIf(new RegistrationNumbersRecorded(npwp, nib), recording);

    /// <summary>Records a visit or talk before there is an agreement.</summary>
    /// <param name="engagement">The visit or talk.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>
    /// The next state, or <see cref="StakeholderErrors.EngagementExists"/>, <see cref="StakeholderErrors.EngagementIncomplete"/>,
    /// <see cref="OfficeErrors.PartyOutsideLife"/> or <see cref="StakeholderErrors.Merged"/>.
    /// </returns>
    public DomainResult<Stakeholder> LogEngagement(Engagement engagement, Recording recording) =>
        RecordIf(new EngagementRecorded(Given(engagement)), recording);

    /// <summary>Records that a visit or talk led to the draft of an agreement.</summary>
    /// <param name="engagement">The visit or talk.</param>
    /// <param name="draft">The agreement drafted.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>The next state, or <see cref="StakeholderErrors.EngagementUnknown"/> or <see cref="StakeholderErrors.Merged"/>.</returns>
    public DomainResult<Stakeholder> LeadToDraft(EngagementId engagement, AgreementId draft, Recording recording) =>
        RecordIf(new EngagementLedToDraft(Given(engagement), Given(draft)), recording);

    /// <summary>Records a person or body that it brings.</summary>
    /// <param name="associate">The person or body.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>
    /// The next state, or <see cref="StakeholderErrors.AssociateExists"/>, <see cref="JournalErrors.BlankText"/>, <see cref="OfficeErrors.PartyOutsideLife"/>
    /// or
    /// <see cref="StakeholderErrors.Merged"/>.
    /// </returns>
    public DomainResult<Stakeholder> Introduce(Associate associate, Recording recording) => RecordIf(new AssociateIntroduced(Given(associate)), recording);

    /// <summary>Records that a person or body is no longer brought.</summary>
    /// <param name="associate">The person or body.</param>
    /// <param name="lastDay">The last day, inclusive.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>The next state, or <see cref="StakeholderErrors.AssociateUnknown"/> or <see cref="StakeholderErrors.Merged"/>.</returns>
    public DomainResult<Stakeholder> Withdraw(AssociateId associate, LocalDate lastDay, Recording recording)
    {
        Guard.Against.NotIso(lastDay);
        return RecordIf(new AssociateWithdrawn(Given(associate), lastDay), recording);
    }

    /// <summary>
    /// Records that this record and another are of the same body. Nothing is copied: the directory answers for both under the other's identity, and
    /// <see cref="Unmerge"/> undoes it exactly.
    /// </summary>
    /// <remarks>A body that joins another in law is dissolved with a successor (<see cref="Dissolve"/>), not merged.</remarks>
    /// <param name="into">The record that goes on.</param>
    /// <param name="reason">Why; not blank.</param>
    /// <param name="directory">The stakeholders.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>
    /// The next state, or <see cref="StakeholderErrors.MergedWithItself"/>, <see cref="StakeholderErrors.Unknown"/>,
    /// <see cref="JournalErrors.BlankText"/> or <see cref="StakeholderErrors.Merged"/>.
    /// </returns>
    public DomainResult<Stakeholder> MergeInto(StakeholderId into, string reason, StakeholderDirectory directory, Recording recording)
    {
        Guard.Against.Null(directory);
        return RecordIf(new StakeholderMerged(Given(into), Given(reason)), recording, () => directory.CheckMerge(this, into));
    }

    /// <summary>Undoes a merging. What was recorded on the other record in the meantime stays there.</summary>
    /// <param name="reason">Why; not blank.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>The next state, or <see cref="StakeholderErrors.NotMerged"/> or <see cref="JournalErrors.BlankText"/>.</returns>
    public DomainResult<Stakeholder> Unmerge(string reason, Recording recording) => RecordAlways(new StakeholderUnmerged(Given(reason)), recording);

    /// <summary>Records that the body exists no more after a day, and who follows it.</summary>
    /// <param name="lastDay">Its last day, inclusive.</param>
    /// <param name="succession">Nobody, one, several, or not settled.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>
    /// The next state, or <see cref="OfficeErrors.PartyEndedAlready"/>, <see cref="OfficeErrors.PartyOutsideLife"/>,
    /// <see cref="StakeholderErrors.SuccessorsUnclear"/> or
    /// <see cref="StakeholderErrors.Merged"/>.
    /// </returns>
    public DomainResult<Stakeholder> Dissolve(LocalDate lastDay, Succession succession, Recording recording)
    {
        Guard.Against.NotIso(lastDay);
        return RecordIf(new StakeholderDissolved(lastDay, Given(succession)), recording);
    }

    /// <summary>Records that it is settled who follows a dissolved body.</summary>
    /// <param name="successors">One or several successors.</param>
    /// <param name="firstDay">The day from which it is settled, inclusive; on days before it stays unsettled.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>
    /// The next state, or <see cref="StakeholderErrors.NothingToSettle"/>, <see cref="StakeholderErrors.SuccessorsUnclear"/> or
    /// <see cref="StakeholderErrors.Merged"/>.
    /// </returns>
    public DomainResult<Stakeholder> NameSuccessors(ValueList<StakeholderId> successors, LocalDate firstDay, Recording recording)
    {
        Guard.Against.NotIso(firstDay);
        return RecordIf(new SuccessorsNamed(successors, firstDay), recording);
    }
}
