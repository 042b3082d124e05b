using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Rules;

namespace Pembinaan.Domain.Cohorts;

/// <summary>What the rules of admission say beside their requirement: read by their sentences and by nothing that decides.</summary>
internal sealed class AdmissionBackground(
    LocalDate day,
    Decision<EligibilityFacts> eligibility,
    ValueList<CoverageGap> gaps,
    SeatDecision seats,
    ValueList<Clash> clashes,
    LocalDate lastDay,
    ReachOnEntry reach,
    bool asksForReach
)
{
    internal LocalDate Day { get; } = day;

    internal Decision<EligibilityFacts> Eligibility { get; } = eligibility;

    internal ValueList<CoverageGap> Gaps { get; } = gaps;

    internal SeatDecision Seats { get; } = seats;

    internal ValueList<Clash> Clashes { get; } = clashes;

    internal LocalDate LastDay { get; } = lastDay;

    internal ReachOnEntry Reach { get; } = reach;

    internal bool AsksForReach { get; } = asksForReach;

    private static readonly LocalisedTemplate Ineligible = new(
        "Syarat program tidak terpenuhi: {codes}.",
        "The conditions of the programme are not met: {codes}."
    );

    internal LocalisedText? OfEligibility() => Ineligible.Fill(Argument.Of("codes", string.Join(", ", Eligibility.Unmet.Select(static f => f.Rule.Code))));

    internal LocalisedText? OfGaps() => Joined(Gaps.Select(static g => g.Text));

    internal LocalisedText OfLastDay() => CohortErrors.CohortIsOver.Template.Fill(Argument.Of("last", LastDay));

    internal LocalisedText? OfSeats() =>
        Seats.Free > 0
            ? null
            : CohortErrors.MoreThanSeats.Template.Fill(
                Argument.Of("taken", Seats.Taken),
                Argument.Of("seats", Seats.Binding.Seats),
                Argument.Of("limit", Seats.Binding.Name)
            );

    /// <summary>The numbers, and why credits that were handed in are not among them.</summary>
    internal LocalisedText? OfReach() => Reach.OutOfReach.IsEmpty ? null : Joined(Reach.OutOfReach.Concat(Reach.Dropped).Select(static d => d.Text));

    internal LocalisedText? OfClashes() => Joined(Clashes.Select(static clash => clash.Plain));

    private static LocalisedText? Joined(IEnumerable<LocalisedText> texts)
    {
        var all = texts.ToList();
        return all.Count == 0 ? null : new(string.Join(' ', all.Select(static t => t.Id)), string.Join(' ', all.Select(static t => t.En)));
    }
}
