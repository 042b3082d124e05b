using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Dossiers;

/// <content>What lies ahead.</content>
public sealed partial class Dossier
{
    private static readonly Instant FirstOfTime = Instant.FromUtc(1, 1, 2, 0, 0);
    private static readonly Instant LastOfTime = Instant.FromUtc(9999, 12, 30, 0, 0);

    /// <summary>
    /// Whether somebody may join on a day at a facility of the dossier by the rules alone: those of national law, and of a programme if one is named.
    /// </summary>
    /// <remarks>
    /// The facility is as its record says it was on the day, and a programme is thought to begin on it; what nobody recorded is unknown, and named. Coverage,
    /// seats and the hours of other cohorts are asked of a cohort (<see cref="CohortInDossier.MayJoin(ParticipantId, LocalDate, Cohorts.AdmissionTerms?)"/>).
    /// </remarks>
    /// <param name="participant">Who; the dossier knows the facts (<see cref="Knowing"/>).</param>
    /// <param name="day">The day.</param>
    /// <param name="programme">The programme; null if none is planned yet, so that nothing is known of one.</param>
    /// <param name="facility">
    /// The facility; null for the one that all curricula of the programme name as their provider, or else the only one of the dossier.
    /// </param>
    /// <returns>
    /// The decision; or <see cref="DossierErrors.Missing"/> for the facts, the programme and the facility, <see cref="DossierErrors.FacilityNotTold"/>,
    /// <see cref="CohortErrors.FacilityClosed"/>, <see cref="ProgrammeErrors.NotYetOffered"/> or <see cref="ProgrammeErrors.Discontinued"/> on the day.
    /// </returns>
    public DomainResult<Decision<EligibilityFacts>> EligibilityOf(
        ParticipantId participant,
        LocalDate day,
        ProgrammeId? programme = null,
        FacilityId? facility = null
    )
    {
        Guard.Against.Null(participant);
        Guard.Against.NotIso(day);
        var held = programme is null ? null : Find(programme);
        var place = PlaceAhead(held, facility);
        var curriculum = held?.CurriculumOn(day);
        DomainError[] open =
        [
            .. Find(participant) is null ? [CohortInDossier.NoFactsOf(participant)] : Array.Empty<DomainError>(),
            .. programme is not null && held is null ? [NoProgramme(programme)] : Array.Empty<DomainError>(),
            .. held is not null && curriculum is null ? [NotOffered(held, day)] : Array.Empty<DomainError>(),
            .. place.ValidationErrors,
            .. place.IsSuccess && !place.Value.Existence.Contains(day) ? [CohortErrors.ClosedOn(day)] : Array.Empty<DomainError>(),
        ];
        if (open.Length > 0)
        {
            return DomainResult<Decision<EligibilityFacts>>.Failure(open);
        }

        var run = curriculum is null ? null : Under(curriculum, new() { Id = programme!, BeginsOnTheDay = true });
        var book = curriculum is null ? EligibilityBooks.National : AudienceAhead.BookOf(curriculum);
        return book.Decide(new EligibilityFacts(Find(participant)!, run, FacilityContext.Of(place.Value, day)), day);
    }

    /// <summary>Who becomes eligible for a programme of the dossier at a facility of it in which month, and who is released in which.</summary>
    /// <remarks>
    /// Subjects, conditions, audience and court orders are those of the curriculum, as of the first day of the run if it is planned, else of each day; then
    /// nobody is eligible on a day on which the programme is not offered (<see cref="Programmes.LookAhead.WithoutRules"/>).
    /// Kind and designations of the facility are those on record of each day, and before the first day of a planned run those of that day; nobody is eligible
    /// on a day on which it does not exist. What is not on record is unknown. It needs no declaration: eligibility hangs on programme, facility and the facts
    /// that are handed in, and nobody else is told of; coverage, seats and the hours of other cohorts are asked at joining
    /// (<see cref="CohortInDossier.MayJoin(ParticipantFacts, LocalDate, Cohorts.AdmissionTerms?)"/>).
    /// </remarks>
    /// <example>
    /// Three months from 13 January 2025 on, that month included; facility and first day may follow from the dossier:
    /// <code>
    /// var ahead = dossier.LookAhead(programme.Id, dossier.Participants, months: 3, facility.Id, from: new(2025, 1, 13)).Value;
    /// var months = ahead.Months.Count;    // 3: January, February and March
    /// </code>
    /// </example>
    /// <param name="programme">The programme.</param>
    /// <param name="people">The facts about the people, the same facts counted once; those of the dossier are <see cref="Participants"/>.</param>
    /// <param name="months">How many months, that of the first day included.</param>
    /// <param name="facility">
    /// The facility that is to hold it; null for the one that all curricula of the programme name as their provider, or else the only one of the dossier.
    /// </param>
    /// <param name="from">
    /// The first day looked at, inclusive; null for the day, in the zone of the facility, of the instant as known at which the dossier was declared complete
    /// (<see cref="HoldingAll"/>), or of <see cref="AsKnownAt"/>. No clock is asked.
    /// </param>
    /// <param name="run">
    /// The days of the planned run, of which the last is not before the first day looked at; null if it is not planned yet: then somebody is eligible on a day
    /// as if it began on that day, also for an age that counts on its first day, and whether they are released before it ends is unknown.
    /// </param>
    /// <param name="minutesPerDay">The minutes of its longest day, from 1 to 1440; null if they are not planned yet.</param>
    /// <returns>
    /// The look ahead, or <see cref="ProgrammeErrors.AheadHorizonImpossible"/>, <see cref="ProgrammeErrors.AheadMinutesImpossible"/>,
    /// <see cref="DossierErrors.Missing"/> for the programme and the facility,
    /// <see cref="DossierErrors.FacilityNotTold"/> and <see cref="DossierErrors.FirstDayNotTold"/> where one of them is left out and does not follow,
    /// <see cref="DossierErrors.Twice"/> for somebody of whom two different facts are given,
    /// <see cref="ProgrammeErrors.AheadRunOver"/> for a run that is over,
    /// <see cref="ProgrammeErrors.NotYetOffered"/> or <see cref="ProgrammeErrors.Discontinued"/> if there is no curriculum on the day.
    /// </returns>
    public DomainResult<LookAhead> LookAhead(
        ProgrammeId programme,
        IEnumerable<ParticipantFacts> people,
        int months,
        FacilityId? facility = null,
        LocalDate? from = null,
        ValidityPeriod? run = null,
        int? minutesPerDay = null
    )
    {
        Guard.Against.Null(programme);
        Guard.Against.Null(people);
        if (from is { } told)
        {
            Guard.Against.NotIso(told, nameof(from));
        }

        var place = PlaceAhead(Find(programme), facility);
        var first = from ?? (place.IsSuccess ? DayKnown(place.Value) : null);
        DomainError[] open =
        [
            .. Find(programme) is null ? [NoProgramme(programme)] : Array.Empty<DomainError>(),
            .. place.ValidationErrors,
            .. minutesPerDay is <= 0 or > 1440
                ? [ProgrammeErrors.AheadMinutesImpossible.For(nameof(minutesPerDay), Argument.Of("minutes", minutesPerDay.Value))]
                : Array.Empty<DomainError>(),
            .. first is null && place.IsSuccess ? [DossierErrors.FirstDayNotTold.For(nameof(from))] : Array.Empty<DomainError>(),
        ];
        if (open.Length > 0)
        {
            return DomainResult<LookAhead>.Failure(open);
        }

        var planned = new ProgrammeContext
        {
            Id = programme,
            FirstDay = run?.FirstDay is { } begins ? begins : Fact<LocalDate>.Unknown,
            BeginsOnTheDay = run is null,
            LastDay = run?.LastDay is { } last ? last : Fact<LocalDate>.Unknown,
            MinutesPerDay = minutesPerDay is { } minutes ? minutes : Fact<int>.Unknown,
        };
        var start = run?.FirstDay is { } begin && begin > first!.Value ? begin : first!.Value;
        return LookAhead(planned, FacilityContext.Of(place.Value, start), people, first.Value, months, PlacesAhead(place.Value, start));
    }

    // The facility as it is from one change on record to the next. Before the start it is looked at as on that day.
    private static List<(DateSet Days, FacilityContext Place)> PlacesAhead(Facility facility, LocalDate start)
    {
        LocalDate[] turns = [start, .. AdmissionInDossier.TurnsOf(facility).Where(d => d > start).Distinct().Order()];
        return
        [
            .. turns
                .Select(
                    (day, i) =>
                        (
                            Day: day,
                            Days: (i == 0 ? facility.Existence : DateSet.From(day))
                                & (i + 1 < turns.Length ? DateSet.Until(turns[i + 1].PlusDays(-1)) : DateSet.All)
                        )
                )
                .Where(t => facility.Existence.Contains(t.Day))
                .Select(t => (t.Days, FacilityContext.Of(facility, t.Day))),
        ];
    }

    private DomainResult<Facility> PlaceAhead(SkillProgramme? programme, FacilityId? facility)
    {
        var named = facility;
        if (named is null && programme?.Curricula.Segments.Select(static s => s.Value.Provider?.Party?.Facility).Distinct().ToList() is [{ } provider])
        {
            named = provider;
        }

        return named is null
            ? Facilities is [var only]
                ? only
                : DossierErrors.FacilityNotTold.For(nameof(facility), Argument.Of("count", Facilities.Count))
            : Find(named) is { } held
                ? held
                : DossierErrors.Missing.For(nameof(facility), Argument.Of("role", References.Facility), Argument.Of("id", CalledElsewhere(named)));
    }

    // What is declared as known for all time says no day.
    private LocalDate? DayKnown(Facility facility) =>
        _declared.Instants.Where(static i => i > FirstOfTime && i < LastOfTime).Select(facility.LocalDayOf).Distinct().ToList() is [var day] ? day : null;

    /// <summary>The same with a run and a facility as they are told.</summary>
    /// <remarks>
    /// The conditions, the subjects and whether court orders are carried out are those of the curriculum of the programme's first day if it is known, else of
    /// the first day looked at, or of each day where no run is planned. What else is left out of the run is unknown.
    /// </remarks>
    /// <param name="programme">The planned run: which programme, and its first and last day as far as they are planned.</param>
    /// <param name="facility">The facility that holds it.</param>
    /// <param name="people">The facts about the people, the same facts counted once; those of the dossier are <see cref="Participants"/>.</param>
    /// <param name="from">The first day looked at, inclusive.</param>
    /// <param name="months">How many months, that of the first day included.</param>
    /// <param name="places">The facility by day, without the days on which it does not exist; null if it is the same on all days.</param>
    /// <returns>
    /// The look ahead, or <see cref="ProgrammeErrors.AheadHorizonImpossible"/>, <see cref="TimeErrors.InvertedPeriod"/> for a run that ends before it begins,
    /// <see cref="ProgrammeErrors.AheadRunOver"/>,
    /// <see cref="DossierErrors.Missing"/>, <see cref="ProgrammeErrors.NotYetOffered"/> or <see cref="ProgrammeErrors.Discontinued"/> if there is no
    /// curriculum on the day.
    /// </returns>
    internal DomainResult<LookAhead> LookAhead(
        ProgrammeContext programme,
        FacilityContext facility,
        IEnumerable<ParticipantFacts> people,
        LocalDate from,
        int months,
        IReadOnlyList<(DateSet Days, FacilityContext Place)>? places = null
    )
    {
        Guard.Against.Null(programme);
        Guard.Against.Null(programme.Id, nameof(programme));
        Guard.Against.Null(facility);
        var (all, different) = OnceEach(Guard.Against.NullItem(people));
        Guard.Against.NotIso(from);
        if (Find(programme.Id) is not { } held)
        {
            return NoProgramme(programme.Id);
        }

        DomainError[] twice =
        [
            .. different.Select(static id => DossierErrors.Twice.For(nameof(people), Argument.Of("id", id.Value))),
        ];
        if (twice.Length > 0)
        {
            return DomainResult<LookAhead>.Failure(twice);
        }

        if (programme is { FirstDay.IsKnown: true, LastDay.IsKnown: true } && programme.LastDay.Value < programme.FirstDay.Value)
        {
            return TimeErrors.InvertedPeriod.For(
                nameof(programme),
                Argument.Of("firstDay", programme.FirstDay.Value),
                Argument.Of("lastDay", programme.LastDay.Value)
            );
        }

        if (programme.LastDay.IsKnown && programme.LastDay.Value < from)
        {
            return ProgrammeErrors.AheadRunOver.For(nameof(programme), Argument.Of("last", programme.LastDay.Value), Argument.Of("from", from));
        }

        var day = programme.FirstDay.IsKnown ? programme.FirstDay.Value : from;
        if (held.CurriculumOn(day) is not { } curriculum)
        {
            return NotOffered(held, day);
        }

        var run = Under(curriculum, programme);
        var facts = Array.ConvertAll(all, person => new EligibilityFacts(person, run, facility));
        var offers = programme.BeginsOnTheDay
            ? held.Curricula.Segments.Select(s => (s.ToDateSet(), AudienceAhead.BookOf(s.Value), Under(s.Value, programme))).ToList()
            : null;
        return Domain.Programmes.LookAhead.Of(AudienceAhead.BookOf(curriculum), facts, from, months, places, offers);
    }

    private static ProgrammeContext Under(Curriculum curriculum, ProgrammeContext programme) =>
        programme with
        {
            Subjects = programme.Subjects.OrEarlier(curriculum.Subjects),
            CarriesOutCourtOrders = programme.CarriesOutCourtOrders.OrEarlier(curriculum.Participation == Participation.CourtOrdered),
        };

    private static DomainError NotOffered(SkillProgramme programme, LocalDate day) =>
        programme.Days.FirstDay is { } first && day < first
            ? ProgrammeErrors.NotYetOffered.For(nameof(programme), Argument.Of("day", day), Argument.Of("first", first))
            : ProgrammeErrors.Discontinued.For(nameof(programme), Argument.Of("last", programme.Days.PreviousDayIn(day) ?? day));

    private static DomainError NoProgramme(ProgrammeId programme) =>
        DossierErrors.Missing.For(nameof(programme), Argument.Of("role", References.Programme), Argument.Of("id", programme.Value));
}
