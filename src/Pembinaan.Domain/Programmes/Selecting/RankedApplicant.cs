using System.Globalization;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Programmes;

/// <summary>The place of an applicant among the others, with the reason for it.</summary>
/// <remarks>
/// What is not known puts nobody last: it makes a place uncertain, from <see cref="BestPlace"/> to <see cref="WorstPlace"/>, and <see cref="Unknown"/> names
/// the
/// criteria that would settle it.
/// </remarks>
public sealed record RankedApplicant : ILocalisable, IAboutPeople
{
    private readonly LocalisedText _reason;

    internal RankedApplicant(
        Applicant applicant,
        (int Best, int Worst) place,
        ValueList<ParticipantId> tiedWith,
        ValueList<RankingCriterion> unknown,
        LocalisedText reason
    )
    {
        Applicant = applicant;
        (BestPlace, WorstPlace) = place;
        TiedWith = tiedWith;
        Unknown = unknown;
        _reason = reason;
    }

    /// <summary>Ranks applicants. Who may join at all is asked before; here everybody has a place.</summary>
    /// <param name="criteria">The criteria, the most important first.</param>
    /// <param name="applicants">The applicants, in any order.</param>
    /// <param name="day">The day on which conditions are asked.</param>
    /// <returns>
    /// The applicants by place, of equal places in the order handed in; or <see cref="ProgrammeErrors.RankingCriteriaMissing"/>,
    /// <see cref="ProgrammeErrors.RankingCriterionTwice"/>, <see cref="ProgrammeErrors.RankedApplicantTwice"/>,
    /// <see cref="ProgrammeErrors.RankingScoreTwice"/>, or the faults of a condition. A warning tells of a score that no criterion asks for
    /// (<see cref="ProgrammeErrors.RankingScoreNotAsked"/>).
    /// </returns>
    public static DomainResult<ValueList<RankedApplicant>> Of(IEnumerable<RankingCriterion> criteria, IEnumerable<Applicant> applicants, LocalDate day) =>
        Ranking.Ranked(criteria, applicants, day);

    /// <summary>The applicant.</summary>
    public Applicant Applicant { get; }

    /// <summary>The best place that is possible, from 1: one more than those who certainly come before.</summary>
    public int BestPlace { get; }

    /// <summary>The worst place that is possible: behind everybody who may come before, those who are equal by every criterion included.</summary>
    public int WorstPlace { get; }

    /// <summary>Whether there is one place only.</summary>
    public bool IsPlaceKnown => BestPlace == WorstPlace;

    /// <summary>Who is equal by every criterion. A further criterion, or a lot, has to decide; the order of the list does not.</summary>
    public ValueList<ParticipantId> TiedWith { get; }

    /// <summary>The criteria of which the applicant's own value is not known.</summary>
    public ValueList<RankingCriterion> Unknown { get; }

    /// <summary>Whether the applicant is among the first so many.</summary>
    /// <param name="seats">How many seats there are; not negative.</param>
    /// <returns>Met, not met, or undetermined where the place may lie on both sides.</returns>
    /// <exception cref="ArgumentException">The seats are fewer than none.</exception>
    public Verdict IsAmongTheFirst(int seats)
    {
        Guard.Against.Negative(seats);
        return WorstPlace <= seats ? Verdict.Met
            : BestPlace > seats ? Verdict.NotMet
            : Verdict.Undetermined;
    }

    /// <summary>The place with the reason for it, as against the applicant before, or for the first against the one after.</summary>
    /// <param name="language">The reader's language.</param>
    /// <returns>For example "2: after peserta-3 by interview (70, before it 85)".</returns>
    public string In(Language language) =>
        string.Create(CultureInfo.InvariantCulture, $"{(IsPlaceKnown ? $"{BestPlace}" : $"{BestPlace}–{WorstPlace}")}: {_reason.In(language)}");

    /// <inheritdoc/>
    public override string ToString() => RecordPrinter.Of(this);
}
