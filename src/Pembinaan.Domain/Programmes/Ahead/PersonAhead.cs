using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Programmes;

/// <summary>What lies ahead of one person with one programme, if nothing but time changes.</summary>
/// <remarks>A small value, so that a whole nation is looked at. Of the default value nothing is known.</remarks>
public readonly record struct PersonAhead : IAboutPeople
{
    private readonly Question? _question;
    private readonly EligibilityFacts _facts;
    private readonly int _certain;
    private readonly int _possible;

    internal PersonAhead(Question question, in EligibilityFacts facts, int certain, int possible)
    {
        _question = question;
        _facts = facts;
        _certain = certain;
        _possible = possible;
    }

    /// <summary>The person.</summary>
    public ParticipantId Id => _facts.Person.Id;

    /// <summary>
    /// The decision for the first day looked at: what is in the way, which facts are missing, and what opens the way. Made when it is asked for. Facility and
    /// programme are those of the first day, or of the first day of the run: a change of them opens no way here (<c>OpeningEdge</c> is null), though
    /// <see cref="EligibleFrom"/> follows it.
    /// </summary>
    public Decision<EligibilityFacts> Today => _question is { } asked ? asked.Book.Decide(_facts, asked.From) : default;

    /// <summary>The first day within the horizon on which the rules are certainly met; null if there is none.</summary>
    public LocalDate? EligibleFrom => DayOf(_certain);

    /// <summary>The first day within the horizon on which they are possibly met, were the unknown facts favourable; null if there is none.</summary>
    public LocalDate? PossiblyFrom => DayOf(_possible);

    /// <summary>The expected release, by all that is on record of the sentence, also of days after the first one looked at.</summary>
    /// <remarks>
    /// Unlike a condition, which reads the sentence as it stood on its day: what lies ahead is planned by what is known, and a remission that is granted for a
    /// day of the horizon moves the release.
    /// </remarks>
    public SentenceDate Release => _question?.ReleaseOf(_facts.Person) ?? SentenceDate.Unknown;

    /// <summary>Whether the release comes before the last day of the programme; undetermined where one of them is not known enough for that.</summary>
    /// <remarks>On the last day itself it does not: release comes before the day changes, and the last session can be attended.</remarks>
    public Verdict IsReleasedBeforeTheEnd => IsBefore(Release, _facts.Programme.LastDay);

    /// <inheritdoc/>
    /// <remarks>Nothing about the person.</remarks>
    public override string ToString() => RecordPrinter.Of(this);

    /// <summary>Whether a release comes before a last day.</summary>
    internal static Verdict IsBefore(in SentenceDate release, in Fact<LocalDate> last) =>
        release.Standing == SentenceDateStanding.Undefined || (last.IsKnown && release.Earliest >= last.Value) ? Verdict.NotMet
        : last.IsKnown && release.Latest < last.Value ? Verdict.Met
        : Verdict.Undetermined;

    private static LocalDate? DayOf(int key) => key == 0 ? null : DateKey.ToDate(key);

    /// <summary>What is asked of everybody.</summary>
    internal sealed record Question(RuleBook<EligibilityFacts> Book, LocalDate From, SentenceCounting Counting)
    {
        public SentenceDate ReleaseOf(ParticipantFacts person) => person.ReleaseUnder(Counting);
    }
}
