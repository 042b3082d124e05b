using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Dossiers;

/// <summary>
/// One question of who may join, in the dossier in which it was asked: what other days bring, and whether evidence still holds in a later dossier.
/// </summary>
/// <remarks>
/// No day is tried one by one. Between two days on which something turns, such as the day after a session or the first day without somebody, the rules say
/// their days at once.
/// </remarks>
internal sealed class AdmissionInDossier(CohortInDossier at, ParticipantFacts person, AdmissionTerms? terms, bool isInTurn) : AdmissionGrounds
{
    private (LocalDate? Certain, LocalDate? Possible)? _firstDays;

    private Cohort Cohort => at.Cohort;

    /// <summary>What was said beside who and when.</summary>
    internal AdmissionTerms? Terms => terms;

    /// <inheritdoc/>
    internal override (LocalDate? Certain, LocalDate? Possible) FirstDays(AdmissionDecision decided) => _firstDays ??= Ahead(decided);

    /// <inheritdoc/>
    internal override LocalDate? LastDay(AdmissionDecision decided)
    {
        if (FirstDays(decided).Certain is not { } first)
        {
            return null;
        }

        var decision = first == decided.Day ? decided : Decide(first);
        LocalDate[] closing = [.. Closing().Order()];
        while (true)
        {
            // Seats and hours that become free only make room: they begin a run of days and end none.
            var last = decision.Rules.LastDayMet ?? LocalDate.MaxIsoValue;
            var turn = Array.Find(closing, day => day > decision.Day && day <= last);
            var after = turn != default ? turn : last < Cohort.LastDay ? last.PlusDays(1) : (LocalDate?)null;
            if (after is not { } next)
            {
                return last;
            }

            if (Decide(next) is not { IsAdmitted: true } onward)
            {
                return next.PlusDays(-1);
            }

            decision = onward;
        }
    }

    /// <summary>
    /// The evidence as it is in another dossier: the same if nothing changed of what it rests on, else what a new decision gives; or what changed and why the
    /// person is not let in any more. Whether credits count may hang on who decides, which is the author where nobody was named.
    /// </summary>
    internal DomainResult<Admission> In(CohortInDossier now, Admission admission, string author)
    {
        var isBySomebodyNamed = terms?.DecidedBy is not null || (terms is null or { Credits.IsEmpty: true } && now.Along(person.Id, terms, null).Count == 0);
        var asked = isBySomebodyNamed ? terms : (terms ?? new()) with { DecidedBy = author };
        var isSame = ReferenceEquals(at.Dossier, now.Dossier);
        if (isSame && isBySomebodyNamed)
        {
            return admission;
        }

        // Facts that came from the dossier are those that it has now.
        var facts = ReferenceEquals(at.Dossier.Find(person.Id), person) ? now.Dossier.Find(person.Id) ?? person : person;
        List<LocalisedText> changed =
        [
            .. isSame ? [] : ChangedSince(at.Dossier, RootsBehind(at), now.Dossier, RootsBehind(now)),
            .. facts == person ? [] : (IEnumerable<LocalisedText>)[LocalisedText.Same(person.Id.Value)],
        ];
        var holds = changed.Count == 0 && now.Dossier.DeclaresTheSameAs(at.Dossier);
        if (holds && isBySomebodyNamed)
        {
            return admission;
        }

        var anew = now.Decide(facts, admission.Day, asked, [], isInTurn).Admission;
        if (anew.IsSuccess || holds)
        {
            return anew;
        }

        var what = changed.Count == 0
            ? Declared
            : new LocalisedText(string.Join(", ", changed.ConvertAll(static c => c.Id)), string.Join(", ", changed.ConvertAll(static c => c.En)));
        return DomainResult<Admission>.Failure([DossierErrors.DecisionOutdated.For("admission", Argument.Of("changed", what)), .. anew.ValidationErrors]);
    }

    private static readonly LocalisedText Declared = new("pernyataan tentang isi berkas", "what is declared of the dossier");

    private IEnumerable<AggregateRoot> RootsBehind(CohortInDossier where) =>
        where.RootsBehind(person.Id).Concat(where.Crediting.RootsBehind([.. terms?.Credits ?? [], .. where.Along(person.Id, terms, null)])).Distinct();

    private static List<LocalisedText> ChangedSince(Dossier at, IEnumerable<AggregateRoot> before, Dossier since, IEnumerable<AggregateRoot> now)
    {
        List<LocalisedText> found = [];
        var then = before.ToDictionary(Dossier.IdOf);
        foreach (var root in now)
        {
            if (!then.Remove(Dossier.IdOf(root), out var earlier) || !ReferenceEquals(earlier, root))
            {
                found.Add(since.CalledBy(root));
            }
        }

        foreach (var gone in then.Values)
        {
            found.Add(at.CalledBy(gone));
        }

        return found;
    }

    private AdmissionDecision Decide(LocalDate day) => at.Decide(person, day, terms, [], isInTurn);

    private (LocalDate? Certain, LocalDate? Possible) Ahead(AdmissionDecision decided)
    {
        LocalDate? possible = null;
        LocalDate[] turns = [.. Opening().Concat(Closing()).Where(d => d > decided.Day && d <= Cohort.LastDay).Distinct().Order()];
        for (var i = 0; i <= turns.Length; i++)
        {
            var decision = i == 0 ? decided : Decide(turns[i - 1]);
            var end = i < turns.Length ? turns[i].PlusDays(-1) : LocalDate.MaxIsoValue;
            possible ??= Until(decision.FirstDayPossiblyByRules, end);
            if (Until(decision.FirstDayByRules, end) is { } certain)
            {
                return (certain, possible);
            }
        }

        return (null, possible);

        static LocalDate? Until(LocalDate? first, LocalDate end) => first <= end ? first : null;
    }

    /// <summary>The days on which seats or hours may become free, or fewer sessions are to come.</summary>
    private IEnumerable<LocalDate> Opening() => DaysAfterSessions().Concat(SeatCount.TurningDays(Cohort));

    /// <summary>The days from which the question is another one: by the facility, the person or the version of the rules.</summary>
    private IEnumerable<LocalDate> Closing() =>
        TurnsOf(at.Dossier.Find(Cohort.Facility))
            .Concat(TurnsOf(person.Status))
            .Concat(TurnsOf(person.Whereabouts))
            .Concat(TurnsOfReach())
            .Concat((terms?.Rules ?? at.Book).Versions.SelectMany(static v => new[] { v.Period?.FirstDay, After(v.Period?.LastDay) }.OfType<LocalDate>()));

    /// <summary>The days from which a facility is another one to the rules.</summary>
    internal static IEnumerable<LocalDate> TurnsOf(Facility? facility) =>
        facility is null
            ? []
            : TurnsOf(facility.Designations).Concat(TurnsOf(facility.Classifications)).Concat(facility.Existence.Edges()).Concat(facility.DaysAsRutan.Edges());

    /// <summary>
    /// The days on which passing may come out of reach, where the programme asks for it on entry: the day after each session, and those on which a credit that
    /// was handed in begins or ceases to count.
    /// </summary>
    private IEnumerable<LocalDate> TurnsOfReach() =>
        !Cohort.Curriculum.RefusesOutOfReach
            ? []
            : DaysAfterSessions()
                .Concat(
                    (terms?.Credits ?? [])
                        .Concat(at.AlongOn(person.Id, Cohort.LastDay, terms))
                        .SelectMany(c => new[] { c.FirstDay, c.LastDay }.OfType<LocalDate>().Concat(Credits.TurnsOf(Cohort, c)))
                );

    private IEnumerable<LocalDate> DaysAfterSessions() =>
        Cohort.Sessions.Where(static s => s.Counts && s.Day < LocalDate.MaxIsoValue).Select(static s => s.Day.PlusDays(1));

    private static IEnumerable<LocalDate> TurnsOf<T>(Rules.Fact<Timeline<T>> fact)
        where T : notnull => fact.IsKnown ? TurnsOf(fact.Value).Concat(After(fact.KnownUntil) is { } unknown ? new[] { unknown } : []) : [];

    private static IEnumerable<LocalDate> TurnsOf<T>(Timeline<T>? timeline)
        where T : notnull => timeline?.Segments.SelectMany(static s => new[] { s.FirstDay, After(s.LastDay) }).OfType<LocalDate>() ?? [];

    private static LocalDate? After(LocalDate? last) => last < LocalDate.MaxIsoValue ? last.Value.PlusDays(1) : null;
}
