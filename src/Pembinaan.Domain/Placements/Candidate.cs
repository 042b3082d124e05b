using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Placements;

/// <summary>
/// What is known on a day about somebody who may be referred to work, from a dossier. The decision is made for the day that the opening asks for. Never stored.
/// </summary>
public sealed record Candidate : IAboutPeople
{
    internal Candidate() { }

    /// <summary>Who.</summary>
    public ParticipantId Participant { get; internal init; } = null!;

    /// <summary>The certificates held, as far as the dossier holds them.</summary>
    public ValueList<HeldCertificate> Certificates { get; internal init; }

    /// <summary>Why other certificates may be held, or these be valid on more days: what the dossier would have to hold for that. Empty if nothing.</summary>
    public ValueList<DomainError> Undetermined { get; internal init; }

    /// <summary>
    /// The days from the first after release on; none where there is no release, because the sentence is for life or death, or an escape has no end; not known
    /// unless said.
    /// </summary>
    public Fact<DateSet> Free { get; init; }

    /// <summary>The days after release, certain and possible, where only the payment of a fine is not known; else null.</summary>
    internal Window? FreeByFines { get; private init; }

    /// <summary>The legal status over time: a klien is under Bapas and outside; not known unless said.</summary>
    public Fact<Timeline<LegalStatus>> Status { get; init; }

    /// <summary>The days on which work outside the facility is permitted; no day if none was.</summary>
    public Fact<DateSet> MayWorkOutside { get; init; }

    /// <summary>
    /// The days of work outside of which the regional government, the police and the supervising judge were told in writing (PP 32/1999 ps 38); no day if
    /// they were not; not known unless said.
    /// </summary>
    public Fact<DateSet> WorkOutsideNotified { get; init; }

    /// <summary>The region of domicile.</summary>
    public Fact<RegionCode> Domicile { get; init; }

    /// <summary>
    /// The zone of the facility whose record it is: by it is judged whether what is recorded as done has come; null where it is not known, then a day has come
    /// once it has begun in the east (WIT).
    /// </summary>
    public IndonesianTimeZone? Zone { get; init; }

    /// <summary>What a subject is called, where it is on record.</summary>
    internal Func<SubjectId, LocalDate, string> SubjectOf { get; init; } = static (subject, _) => subject.Value;

    /// <summary>What a unit of competence is called, with its code, where it is on record.</summary>
    internal Func<string, string> UnitOf { get; init; } = static unit => unit;

    /// <summary>Those who come more than once.</summary>
    internal static IEnumerable<DomainError> Twice(IEnumerable<Candidate> candidates) =>
        candidates
            .GroupBy(static c => c.Participant)
            .Where(static g => g.Skip(1).Any())
            .Select(static g => PlacementErrors.Twice.For(nameof(candidates), Argument.Of("what", g.Key.Value)));

    /// <summary>A candidate of what is known about the person: release is that of the national way of counting; whoever is a klien is outside.</summary>
    internal static Candidate Of(ParticipantFacts person, Fact<DateSet> mayWorkOutside, LocalDate day, params IEnumerable<HeldCertificate> certificates)
    {
        var counting = SentenceCounting.NationalOn(day);
        var release = person.ReleaseAsOf(counting, DateKey.Of(day));
        return new()
        {
            Participant = person.Id,
            Certificates = certificates.ToValueList(),
            Free = FreeDays(release),
            FreeByFines = release.IsBetween
                ? Window.Of(FreeDays(release.AtLatest) is { IsKnown: true } free ? free.Raw : DateSet.None, FreeDays(release.AtEarliest).Raw)
                : null,
            Status = person.Status,
            MayWorkOutside = mayWorkOutside,
            Domicile = person.Domicile,
        };
    }

    private static Fact<DateSet> FreeDays(in SentenceDate release) =>
        release.Day is { } last
            ? last == LocalDate.MaxIsoValue
                ? DateSet.None
                : DateSet.From(last.PlusDays(1))
            : release.Standing is SentenceDateStanding.Undefined or SentenceDateStanding.NotReached
                ? DateSet.None
                : Fact<DateSet>.Unknown;

    /// <inheritdoc/>
    public override string ToString() => RecordPrinter.Of(this);
}
