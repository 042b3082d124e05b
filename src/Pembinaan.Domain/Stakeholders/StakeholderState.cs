using System.Diagnostics;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Offices;
using Pembinaan.Domain.Stakeholders.Events;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Stakeholders;

/// <summary>What the journal of a stakeholder comes to. Equal journals of effective events give equal states.</summary>
internal sealed record StakeholderState(StakeholderId Id, PartyNames Names, Steps<StakeholderKind> KindSteps, DateSet Existence)
{
    internal Timeline<StakeholderKind> Kinds => KindSteps.ByDay;

    internal Timeline<StakeholderId> Parents => ParentSteps.ByDay;

    internal Timeline<RegionCode> Territories => TerritorySteps.ByDay;

    private Steps<StakeholderId> ParentSteps { get; init; }

    private Steps<RegionCode> TerritorySteps { get; init; }

    internal Npwp? Npwp { get; init; }

    internal Nib? Nib { get; init; }

    internal OfficeRegister Offices { get; init; } = OfficeRegister.Empty;

    internal GrowingList<Engagement> Engagements { get; init; } = GrowingList<Engagement>.KeyedBy(static e => e.Id);

    internal GrowingList<Associate> Associates { get; init; } = GrowingList<Associate>.KeyedBy(static a => a.Id, static a => a.Period);

    internal StakeholderId? MergedInto { get; init; }

    internal Timeline<Succession> Successions { get; init; } = Timeline<Succession>.Empty;

    internal static StakeholderState Of(StakeholderRegistered e) =>
        new(
            e.Stakeholder,
            PartyNames.From(e.Name, e.FirstDay),
            Steps<StakeholderKind>.Since(e.FirstDay, e.Kind),
            e.FirstDay is { } day ? DateSet.From(day) : DateSet.All
        );

    internal StakeholderState Apply(StakeholderEvent happened) =>
        happened switch
        {
            StakeholderRegistered => this,
            StakeholderRenamed e => this with { Names = Names.Renamed(e.Name, e.FirstDay) },
            StakeholderNameCorrected e => this with { Names = Names.Corrected(e.Wrong, e.Right) },
            StakeholderKindChanged e => this with { KindSteps = KindSteps.From(e.FirstDay, e.Kind) },
            StakeholderPlacedUnder e => this with { ParentSteps = ParentSteps.From(e.FirstDay, e.Parent) },
            StakeholderLeftParent e => this with { ParentSteps = ParentSteps.EndingOn(e.LastDay) },
            TerritoryRecorded e => this with { TerritorySteps = TerritorySteps.From(e.FirstDay, e.Region) },
            RegistrationNumbersRecorded e => this with { Npwp = e.Npwp ?? Npwp, Nib = e.Nib ?? Nib },
            StakeholderOfficesChanged e => this with { Offices = Offices.Apply(e.Change) },
            EngagementRecorded e => this with { Engagements = Engagements.Add(e.Engagement) },
            EngagementLedToDraft e => this with { Engagements = Engagements.With(e.Engagement, g => g with { Draft = e.Draft }) },
            AssociateIntroduced e => this with { Associates = Associates.Add(e.Associate) },
            AssociateWithdrawn e => this with
            {
                Associates = Associates.With(e.Associate, e.LastDay, static _ => true, a => a with { Period = a.Period.Ending(e.LastDay).Value }),
            },
            StakeholderMerged e => this with { MergedInto = e.Into },
            StakeholderUnmerged => this with { MergedInto = null },
            StakeholderDissolved e => this with { Existence = Existence & DateSet.Until(e.LastDay), Successions = Following(e.LastDay, e.Succession) },
            SuccessorsNamed e => this with { Successions = Successions.From(e.FirstDay, Succession.Of(e.Successors)) },
            _ => throw new UnreachableException(),
        };

    // Nothing follows the last day of the calendar.
    private static Timeline<Succession> Following(LocalDate lastDay, Succession succession) =>
        lastDay == LocalDate.MaxIsoValue ? Timeline<Succession>.Empty : Timeline<Succession>.Empty.From(lastDay.PlusDays(1), succession);
}
