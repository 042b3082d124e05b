using System.Diagnostics;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Offices;
using Pembinaan.Domain.Stakeholders.Events;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Stakeholders;

/// <content>Whether something may be recorded about a stakeholder.</content>
public sealed partial class Stakeholder
{
    /// <inheritdoc/>
    private protected override DomainResult Check(StakeholderEvent happened) =>
        happened switch
        {
            StakeholderRegistered => DomainResult.Success(),
            not StakeholderUnmerged when MergedInto is not null => Open(),
            StakeholderRenamed e => Alive(e.FirstDay),
            StakeholderNameCorrected e => Names.CheckCorrection(e.Wrong, e.Right),
            StakeholderKindChanged e => Alive(e.FirstDay),
            StakeholderPlacedUnder e => Alive(e.FirstDay),
            StakeholderLeftParent e => Parents.On(e.LastDay) is null
                ? DomainResult.Failure(StakeholderErrors.NoParent.For("lastDay", Argument.Of("day", e.LastDay)))
                : DomainResult.Success(),
            TerritoryRecorded e => Alive(e.FirstDay),
            RegistrationNumbersRecorded => DomainResult.Success(),
            StakeholderOfficesChanged e => OfficeChecks.Of(Offices, e.Change, Existence),
            EngagementRecorded e => DomainResult.All(
                PartyChecks.Within(Existence, e.Engagement.Day, "day"),
                State.Engagements.Having(e.Engagement.Id).Any()
                    ? DomainResult.Failure(StakeholderErrors.EngagementExists.For("id", Argument.Of("id", e.Engagement.Id.Value)))
                    : DomainResult.Success()
            ),
            EngagementLedToDraft e => State.Engagements.Having(e.Engagement).Any()
                ? DomainResult.Success()
                : DomainResult.Failure(StakeholderErrors.EngagementUnknown.For("engagement", Argument.Of("id", e.Engagement.Value))),
            AssociateIntroduced e => DomainResult.All(
                PartyChecks.Within(Existence, e.Associate.Period, "period"),
                State.Associates.Having(e.Associate.Id).Any()
                    ? DomainResult.Failure(StakeholderErrors.AssociateExists.For("id", Argument.Of("id", e.Associate.Id.Value)))
                    : DomainResult.Success()
            ),
            AssociateWithdrawn e => State.Associates.Overlapping(e.Associate, ValidityPeriod.On(e.LastDay)).Any()
                ? DomainResult.Success()
                : DomainResult.Failure(
                    StakeholderErrors.AssociateUnknown.For("associate", Argument.Of("id", e.Associate.Value), Argument.Of("day", e.LastDay))
                ),
            StakeholderMerged e => e.Into == Id
                ? DomainResult.Failure(StakeholderErrors.MergedWithItself.For("into", Argument.Of("id", Id.Value)))
                : DomainResult.Success(),
            StakeholderUnmerged => MergedInto is null ? DomainResult.Failure(StakeholderErrors.NotMerged.For("mergedInto")) : DomainResult.Success(),
            StakeholderDissolved e => DomainResult.All(
                Successions.IsEmpty
                    ? PartyChecks.Within(Existence, e.LastDay, "lastDay")
                    : DomainResult.Failure(OfficeErrors.PartyEndedAlready.For("lastDay", Argument.Of("life", Existence))),
                Clear(e.Succession.Bodies, e.Succession.Kind is SuccessionKind.Nobody or SuccessionKind.Undetermined)
            ),
            SuccessorsNamed e => DomainResult.All(
                SuccessionOn(e.FirstDay)?.Kind == SuccessionKind.Undetermined
                    ? DomainResult.Success()
                    : DomainResult.Failure(StakeholderErrors.NothingToSettle.For("firstDay", Argument.Of("day", e.FirstDay))),
                Clear(e.Successors, false)
            ),
            _ => throw new UnreachableException(),
        };

    /// <inheritdoc/>
    private protected override bool IsExclusion(string code) =>
        base.IsExclusion(code) || code == StakeholderErrors.EngagementExists.Code || code == StakeholderErrors.AssociateExists.Code;

    /// <inheritdoc/>
    private protected override DomainError? AheadFault(StakeholderEvent happened, Recording recording) =>
        RecordedBefore(happened, recording, IndonesianTimeZone.Wit) is { } today
            ? StakeholderErrors.RecordedAhead.For(happened.Done!.Value.Field, Argument.Of("day", happened.Done.Value.Day), Argument.Of("recorded", today))
            : null;

    /// <inheritdoc/>
    private protected override DomainResult CheckAfter(Stakeholder next, StakeholderEvent? instead) =>
        DomainResult.All(
            base.CheckAfter(next, instead),
            instead is null && (BroughtBack(next).Any() || IsMergedAgain(next))
                ? DomainResult.Failure(StakeholderErrors.DirectoryNeeded.For("entry", Argument.Of("id", Id.Value)))
                : DomainResult.Success()
        );

    /// <summary>The day on which its merging was recorded; null if it is not merged.</summary>
    internal LocalDate? MergedOn(IndonesianTimeZone zone) =>
        MergedInto is null ? null : zone.DayOf(Journal.Effective.Last(static e => e.Event is StakeholderMerged).Stamp.RecordedAt);

    private bool IsMergedAgain(Stakeholder next) => next.MergedInto is not null && next.MergedInto != MergedInto;

    /// <summary>The bodies under which the next state stands on days on which this one does not.</summary>
    private IEnumerable<StakeholderId> BroughtBack(Stakeholder next) =>
        next
            .Parents.Segments.Select(static s => s.Value)
            .Distinct()
            .Where(parent => !next.Parents.DaysWhere(p => p == parent).IsSubsetOf(Parents.DaysWhere(p => p == parent)));

    private DomainResult Alive(LocalDate firstDay) => PartyChecks.Within(Existence, firstDay, nameof(firstDay));

    private DomainResult Clear(ValueList<StakeholderId> successors, bool mayBeEmpty) =>
        successors.Contains(Id) || successors.Distinct().Count() != successors.Count || (successors.IsEmpty && !mayBeEmpty)
            ? DomainResult.Failure(StakeholderErrors.SuccessorsUnclear.For(nameof(successors)))
            : DomainResult.Success();
}
