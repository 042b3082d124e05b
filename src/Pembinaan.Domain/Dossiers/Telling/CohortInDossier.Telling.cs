using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Dossiers;

/// <content>How it is told.</content>
public sealed partial class CohortInDossier
{
    /// <summary>
    /// The cohort as it stands on a day, by the names on record: the programme with its stream, who gives it where, from when to when, for how many, how many
    /// take or took part by the day, and the results on record by then.
    /// </summary>
    /// <param name="day">The day.</param>
    /// <returns>The sentence; that the seats cannot be determined is said.</returns>
    public LocalisedText Tell(LocalDate day)
    {
        Guard.Against.NotIso(day);
        var (first, last) = (Cohort.FirstDay, Cohort.LastDay);
        var (title, stream, at) = (Cohort.Curriculum.Title, Cohort.Curriculum.Stream.Name, Dossier.NameOf(Cohort.Facility, day));
        var by = Say.List(Cohort.Sessions.Where(static s => s.Counts).Select(s => NameOf(s.Provider, day)).Distinct(StringComparer.Ordinal).DefaultIfEmpty(at));
        var rooms = Cohort.Sessions.Select(static s => s.Plan.Space).OfType<SpaceId>().Distinct().Select(s => Facility?.FindSpace(s)?.Name ?? s.Value).ToList();
        var where = rooms.Count == 0 ? LocalisedText.Same(at) : Say.Of($"{Say.List(rooms)}, {at}", $"{Say.List(rooms)}, {at}");
        var seats = SeatsOn(day < first ? first : day);
        var room = seats.IsSuccess
            ? Say.Of($"{seats.Value.Binding.Seats} tempat", $"{seats.Value.Binding.Seats} seats")
            : new("jumlah tempat belum dapat ditentukan", "number of seats cannot be determined");
        var took = Cohort.Participants.Select(p => Cohort.EnrolmentsOf(p).LastOrDefault(e => e.FirstDay <= day)).OfType<Enrolment>().ToList();
        var tracks = took.CountBy(e => e.Tracks.Segments.Last(s => !(s.FirstDay > day)).Value)
            .Select(static t => Say.Of($"{t.Value} {t.Key.Name}", $"{t.Value} in {t.Key.Name}"))
            .ToList();
        var each = tracks.Count < 2 ? null : Say.Of($" ({Say.List(tracks)})", $" ({Say.List(tracks)})");
        var people = took.Count switch
        {
            0 => new("belum ada peserta", "nobody yet"),
            1 => Say.Of($"1 peserta{each}", $"1 person{each}"),
            _ => Say.Of($"{took.Count} peserta{each}", $"{took.Count} people{each}"),
        };
        var results = Cohort
            .Participants.Select(Cohort.ConclusionOf)
            .Where(c => c?.Day <= day)
            .GroupBy(static c => c!.Outcome)
            .OrderBy(static g => g.Key)
            .Select(static g => Say.Of($"; {g.Count()} {g.Key}", $"; {g.Count()} {g.Key}"))
            .ToList();
        return Say.Of(
            $"{title} ({stream}) oleh {by} di {where}, {DateSet.Between(first, last)}: {room}; {people}{Concat(results, Language.Indonesian)}.",
            $"{title} ({stream}) by {by} at {where}, {DateSet.Between(first, last)}: {room}; {people}{Concat(results, Language.English)}."
        );

        static string Concat(List<LocalisedText> parts, Language language) => string.Concat(parts.Select(p => p.In(language)));
    }

    /// <summary>
    /// How many of some people meet the conditions of the programme on a day, and how many do not, for which reasons; everybody is counted once, whoever has
    /// several reasons with those who have the same. That adults and children are not mixed is asked too; seats, hours and coverage are not.
    /// </summary>
    /// <param name="people">What is known about each.</param>
    /// <param name="day">The day.</param>
    /// <returns>
    /// The sentences, one a line, the commonest reasons first; nobody is named but whoever comes with two facts that differ
    /// (<see cref="DossierErrors.Twice"/>), of whom it cannot be determined. The same facts count once. Where some cannot be determined and the facility is not
    /// in the dossier, it is named.
    /// </returns>
    public LocalisedText Survey(IEnumerable<ParticipantFacts> people, LocalDate day)
    {
        var all = Guard.Against.NullItem(people);
        Guard.Against.NullItem<ParticipantId>([.. all.Select(static p => p.Id)], nameof(people));
        Guard.Against.NotIso(day);
        var once = OncePerPerson(all).ToList();
        var decisions = once.ConvertAll(p => MayJoin(p.Person, day));
        var met = decisions.Count(static d => d.Eligibility.IsMet && !d.Rules.Unmet.Concat(d.Rules.Undetermined).Any(IsOfAudience));
        var lacking = decisions.ConvertAll(static d =>
            d.Eligibility.Unmet.Select(static f => FindingText.Required(f))
                .Concat(d.Rules.Unmet.Where(IsOfAudience).Select(static f => FindingText.Required(f)))
                .Distinct()
                .ToValueList()
        );
        var unmet = lacking
            .Where(static l => !l.IsEmpty)
            .GroupBy(static l => l)
            .OrderByDescending(static g => g.Count())
            .ThenBy(static g => g.Key[0].Id, StringComparer.Ordinal)
            .Select(static g => Lacking(g.Count(), g.Key))
            .ToList();
        var open = decisions.Count - met - lacking.Count(static l => !l.IsEmpty);
        var not = Say.People(decisions.Count - met - open);
        return Say.Lines(
            [
                Say.Of(
                    $"{met} dari {decisions.Count} orang memenuhi syarat {Cohort.Curriculum.Title} pada {day}.",
                    $"{met} of {decisions.Count} people meet the conditions of {Cohort.Curriculum.Title} on {day}."
                ),
                .. unmet.Count < 2 ? [] : new[] { Say.Of($"{not} tidak memenuhi, masing-masing dihitung sekali.", $"{not} do not, each counted once.") },
                .. unmet,
                .. open == 0 ? [] : new[] { Say.Of($"{Say.People(open)} belum dapat ditentukan.", $"{Say.People(open)} cannot be determined.") },
                .. open == 0 ? [] : FacilityDoubts.Select(static d => d.Text),
                .. once.SelectMany(static p => p.Faults).Select(static f => f.Text),
            ]
        );
    }

    private static bool IsOfAudience(Finding<AdmissionFacts> finding) => finding.Rule.Code == AdmissionRules.AdultsAndChildrenAreNotMixed.Code;

    private static LocalisedText Lacking(int people, ValueList<LocalisedText> required)
    {
        var what = Say.List(required.Select(static r => new LocalisedText($"“{r.Id}”", $"“{r.En}”")));
        var (does, conditions) = (people == 1 ? "does" : "do", required.Count == 1 ? "condition" : "conditions");
        return Say.Of($"{Say.People(people)} tidak memenuhi syarat {what}.", $"{Say.People(people)} {does} not meet the {conditions} {what}.");
    }

    private string NameOf(ProviderId provider, LocalDate day) => Dossier.NameOf(provider, day);
}
