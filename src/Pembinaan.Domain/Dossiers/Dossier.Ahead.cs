using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Dossiers;

/// <content>What lies ahead.</content>
public sealed partial class Dossier
{
    /// <summary>Who becomes eligible for a programme of the dossier in which month, and who is released in which.</summary>
    /// <remarks>
    /// The conditions, the subjects and whether court orders are carried out are those of the curriculum of the programme's first day if it is known, else of
    /// the first day looked at. What else is left out of the run is unknown.
    /// </remarks>
    /// <param name="programme">The planned run: which programme, and its first and last day as far as they are planned.</param>
    /// <param name="facility">The facility that holds it.</param>
    /// <param name="people">The facts about the people; those of the dossier are <see cref="Participants"/>.</param>
    /// <param name="from">The first day looked at, inclusive.</param>
    /// <param name="months">How many months, that of the first day included.</param>
    /// <returns>
    /// The look ahead, or <see cref="ProgrammeErrors.AheadHorizonImpossible"/>, <see cref="TimeErrors.InvertedPeriod"/> for a run that ends before it begins,
    /// <see cref="DossierErrors.Missing"/>, <see cref="ProgrammeErrors.NotYetOffered"/> or <see cref="ProgrammeErrors.Discontinued"/> if there is no
    /// curriculum on the day.
    /// </returns>
    public DomainResult<LookAhead> LookAhead(
        ProgrammeContext programme,
        FacilityContext facility,
        IEnumerable<ParticipantFacts> people,
        LocalDate from,
        int months
    )
    {
        Guard.Against.Null(programme);
        Guard.Against.Null(programme.Id, nameof(programme));
        Guard.Against.Null(facility);
        var all = Guard.Against.NullItem(people);
        Guard.Against.NotIso(from);
        if (Find(programme.Id) is not { } held)
        {
            return DossierErrors.Missing.For(nameof(programme), Argument.Of("role", ProgrammeRole), Argument.Of("id", programme.Id.Value));
        }

        if (programme is { FirstDay.IsKnown: true, LastDay.IsKnown: true } && programme.LastDay.Value < programme.FirstDay.Value)
        {
            return TimeErrors.InvertedPeriod.For(
                nameof(programme),
                Argument.Of("firstDay", programme.FirstDay.Value),
                Argument.Of("lastDay", programme.LastDay.Value)
            );
        }

        var day = programme.FirstDay.IsKnown ? programme.FirstDay.Value : from;
        if (held.CurriculumOn(day) is not { } curriculum)
        {
            return held.Days.FirstDay is { } first && day < first
                ? ProgrammeErrors.NotYetOffered.For(nameof(programme), Argument.Of("day", day), Argument.Of("first", first))
                : ProgrammeErrors.Discontinued.For(nameof(programme), Argument.Of("last", held.Days.PreviousDayIn(day) ?? day));
        }

        var run = programme with
        {
            Subjects = programme.Subjects.OrEarlier(curriculum.Subjects),
            CarriesOutCourtOrders = programme.CarriesOutCourtOrders.OrEarlier(curriculum.Participation == Participation.CourtOrdered),
        };
        var facts = Array.ConvertAll(all, person => new EligibilityFacts(person, run, facility));
        return BookOf(curriculum).Bind(book => Domain.Programmes.LookAhead.Of(book, facts, from, months));
    }

    private static readonly LocalisedText ProgrammeRole = new("program", "programme");

    private static DomainResult<RuleBook<EligibilityFacts>> BookOf(Curriculum curriculum) =>
        curriculum.Conditions is { } conditions ? EligibilityBooks.For(conditions) : EligibilityBooks.National;
}
