using Pembinaan.Domain.Identities;
using Pembinaan.Domain.Offices;
using Pembinaan.Domain.Results;
using Pembinaan.Domain.Text;
using Pembinaan.Domain.Values;

namespace Pembinaan.Domain.Stakeholders;

/// <content>Whether something may be recorded about a stakeholder.</content>
public sealed partial class Stakeholder
{
    /// <inheritdoc/>
    private protected override Result Check(StakeholderEvent happened) => happened switch
    {
        StakeholderRegistered e => PartyChecks.Named(e.Name, "name"),
        StakeholderRenamed e => Result.All(PartyChecks.Named(e.Name, "name"), Alive(e.FirstDay)),
        StakeholderNameCorrected e => Names.CheckCorrection(e.Wrong, e.Right),
        StakeholderKindChanged e => Alive(e.FirstDay),
        StakeholderPlacedUnder e => Alive(e.FirstDay),
        StakeholderLeftParent e => Parents.On(e.LastDay) is null ? Result.Failure(StakeholderErrors.NoParent.For("lastDay", Argument.Of("day", e.LastDay))) : Result.Success(),
        TerritoryRecorded e => Alive(e.FirstDay),
        RegistrationNumbersRecorded e => e.Npwp is null && e.Nib is null ? Result.Failure(StakeholderErrors.NoNumber.For("npwp")) : Result.Success(),
        StakeholderOfficesChanged e => OfficeChecks.Of(Offices, e.Change, Existence),
        EngagementRecorded e => Result.All(
            PartyChecks.Within(Existence, e.Engagement.Day, "day"),
            Engagements.Any(known => known.Id == e.Engagement.Id)
                ? Result.Failure(StakeholderErrors.EngagementExists.For("id", Argument.Of("id", e.Engagement.Id.Value)))
                : Result.Success(),
            string.IsNullOrWhiteSpace(e.Engagement.Place) || string.IsNullOrWhiteSpace(e.Engagement.Purpose) || e.Engagement.Present.IsEmpty
                ? Result.Failure(StakeholderErrors.EngagementIncomplete.For("engagement"))
                : Result.Success()),
        EngagementLedToDraft e => Engagements.Any(known => known.Id == e.Engagement)
            ? Result.Success()
            : Result.Failure(StakeholderErrors.EngagementUnknown.For("engagement", Argument.Of("id", e.Engagement.Value))),
        AssociateIntroduced e => Result.All(
            PartyChecks.Named(e.Associate.Name, "name"),
            PartyChecks.Within(Existence, e.Associate.Period, "period"),
            Associates.Any(known => known.Id == e.Associate.Id)
                ? Result.Failure(StakeholderErrors.AssociateExists.For("id", Argument.Of("id", e.Associate.Id.Value)))
                : Result.Success()),
        AssociateWithdrawn e => AssociatesOn(e.LastDay).Any(known => known.Id == e.Associate)
            ? Result.Success()
            : Result.Failure(StakeholderErrors.AssociateUnknown.For("associate", Argument.Of("id", e.Associate.Value), Argument.Of("day", e.LastDay))),
        StakeholderMerged e => Result.All(
            Reasoned(e.Reason), e.Into == Id ? Result.Failure(StakeholderErrors.MergedWithItself.For("into", Argument.Of("id", Id.Value))) : Result.Success()),
        StakeholderUnmerged e => Result.All(Reasoned(e.Reason), MergedInto is null ? Result.Failure(StakeholderErrors.NotMerged.For("mergedInto")) : Result.Success()),
        StakeholderDissolved e => Result.All(
            Successions.IsEmpty ? PartyChecks.Within(Existence, e.LastDay, "lastDay") : Result.Failure(PartyErrors.EndedAlready.For("lastDay", Argument.Of("life", Existence))),
            Clear(e.Succession.Bodies, e.Succession.Kind is SuccessionKind.Nobody or SuccessionKind.Undetermined)),
        SuccessorsNamed e => Result.All(
            SuccessionOn(e.FirstDay)?.Kind == SuccessionKind.Undetermined
                ? Result.Success()
                : Result.Failure(StakeholderErrors.NothingToSettle.For("firstDay", Argument.Of("day", e.FirstDay))),
            Clear(e.Successors, false)),
        _ => throw new ArgumentOutOfRangeException(nameof(happened), happened, "An event of another kind."),
    };

    private static Result Reasoned(string reason) => string.IsNullOrWhiteSpace(reason) ? Result.Failure(StakeholderErrors.BlankReason.For("reason")) : Result.Success();

    private Result Alive(LocalDate firstDay) => PartyChecks.Within(Existence, firstDay, nameof(firstDay));

    private Result Clear(ValueList<StakeholderId> successors, bool mayBeEmpty) =>
        successors.Contains(Id) || successors.Distinct().Count() != successors.Count || (successors.IsEmpty && !mayBeEmpty)
            ? Result.Failure(StakeholderErrors.SuccessorsUnclear.For(nameof(successors)))
            : Result.Success();
}
