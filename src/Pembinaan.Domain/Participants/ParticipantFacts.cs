using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Participants;

/// <summary>What the rules may know about one person. Handed in by the application and never stored by the library; no name and no NIK.</summary>
/// <remarks>
/// Every fact that is not set is unknown, and unknown never passes. An empty list is a known fact: nothing is on record. So "no penalty known" is
/// <c>Discipline = ValueList&lt;DisciplinePenalty&gt;.Empty</c>, and "register not consulted" is leaving it out.
/// </remarks>
public sealed record ParticipantFacts
{
    /// <summary>The application's pseudonym of the person; never a name, NIK or register number.</summary>
    public required ParticipantId Id
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Id));
    }

    /// <summary>The legal status over time.</summary>
    public Fact<Timeline<LegalStatus>> Status { get; init; }

    /// <summary>The day of birth.</summary>
    public Fact<LocalDate> BirthDate { get; init; }

    /// <summary>The sex by which the person is placed.</summary>
    public Fact<Sex> Sex
    {
        get;
        init
        {
            if (value.IsKnown)
            {
                _ = Guard.Against.Undefined(value.Value, nameof(value));
            }

            field = value;
        }
    }

    /// <summary>The region of domicile, for example "36.04" for Kabupaten Serang.</summary>
    public Fact<RegionCode> Domicile { get; init; }

    /// <summary>In which facility the person is placed, over time.</summary>
    public Fact<Timeline<FacilityId>> Whereabouts { get; init; }

    /// <summary>The days of temporary absence from the facility: court, hospital, leave.</summary>
    public Fact<DateSet> Absence { get; init; }

    /// <summary>The sentence; unknown for those who have none yet.</summary>
    public Fact<Sentence> Sentence { get; init; }

    /// <summary>
    /// The expected day of release where only that is known. Once <see cref="Sentence"/> is known no rule reads this day, even if it is another than the
    /// sentence gives, of which <see cref="Mismatches"/> warns: put the sentence right, with its remissions and other changes, instead of this day.
    /// </summary>
    public Fact<LocalDate> ExpectedRelease { get; init; }

    /// <summary>The class of the offence.</summary>
    public Fact<OffenceClass> Offence { get; init; }

    /// <summary>The stage of pembinaan over time, as decided after TPP hearings.</summary>
    public Fact<Timeline<PembinaanStage>> Stage { get; init; }

    /// <summary>The security level of the placement over time.</summary>
    public Fact<Timeline<SecurityLevel>> Security { get; init; }

    /// <summary>The risk over time: known on the days for which an assessment holds.</summary>
    public Fact<Timeline<RiskLevel>> Risk { get; init; }

    /// <summary>The days on which the additional approval for a person at high risk holds (UU 22/2022 ps 54).</summary>
    public Fact<DateSet> HighRiskApproval { get; init; }

    /// <summary>The discipline penalties; an empty list if none is known.</summary>
    public Fact<ValueList<DisciplinePenalty>> Discipline { get; init; }

    /// <summary>The days on which an entry in Register F counts; no day if there is none.</summary>
    public Fact<DateSet> RegisterF { get; init; }

    /// <summary>The days in isolation; no day if there is none.</summary>
    public Fact<DateSet> Isolation { get; init; }

    /// <summary>The monthly SPPN scores.</summary>
    public Fact<ValueList<SppnScore>> Sppn { get; init; }

    /// <summary>The Litmas on record.</summary>
    public Fact<ValueList<Litmas>> Litmas { get; init; }

    /// <summary>What the last health examination says; known through the day until which it holds.</summary>
    public Fact<HealthFitness> Health { get; init; }

    /// <summary>The highest education completed.</summary>
    public Fact<EducationLevel> Education { get; init; }

    /// <summary>The subjects that fit the assessed interest and talent.</summary>
    public Fact<ValueList<SubjectId>> Interests { get; init; }

    /// <summary>The subjects in which the person already has a skill or a certificate.</summary>
    public Fact<ValueList<SubjectId>> Skills { get; init; }

    /// <summary>The recommendations of TPP hearings in the order in which they were made: of two of one day the later in the list holds.</summary>
    public Fact<ValueList<TppRecommendation>> Tpp { get; init; }

    /// <summary>The decisions of the head of the facility in the order in which they were made: of two of one day the later in the list holds.</summary>
    public Fact<ValueList<HeadDecision>> Decisions { get; init; }

    /// <summary>Whether the person agrees to take part.</summary>
    public Fact<bool> Willing { get; init; }

    /// <summary>Whether the court ordered job training together with the main penalty.</summary>
    public Fact<bool> CourtOrderedTraining { get; init; }

    /// <summary>Steps of the facility's own that are on record.</summary>
    public Fact<ValueList<Attestation>> Attestations { get; init; }

    /// <summary>
    /// Facts of a person about whom the registers of absence, discipline, isolation, Register F and approvals were consulted and hold nothing.
    /// </summary>
    /// <param name="id">The application's pseudonym of the person.</param>
    /// <returns>Facts that are known to be none there and unknown elsewhere; set what is on record with <c>with</c>.</returns>
    public static ParticipantFacts WithEmptyRegisters(ParticipantId id)
    {
        Guard.Against.Null(id);
        return new()
        {
            Id = id,
            Absence = DateSet.None,
            HighRiskApproval = DateSet.None,
            Discipline = ValueList<DisciplinePenalty>.Empty,
            RegisterF = DateSet.None,
            Isolation = DateSet.None,
            CourtOrderedTraining = false,
        };
    }

    /// <summary>The expected release under a counting: of the sentence as it is known now if it is known, else the one handed in.</summary>
    /// <param name="counting">How the sentence is counted.</param>
    /// <returns>The date, undefined for life and death, unknown if nothing is known.</returns>
    public SentenceDate ReleaseUnder(SentenceCounting counting) =>
        Sentence.IsKnown ? Sentence.Value.Release(counting)
        : ExpectedRelease.IsKnown ? SentenceDate.Of(null, ExpectedRelease.Value, false)
        : SentenceDate.Unknown;

    /// <summary>Where somebody should look: what <see cref="Sentence.Mismatches"/> tells of the sentence, and a day of release that it does not give.</summary>
    /// <param name="counting">How the sentence is counted.</param>
    /// <returns>
    /// The warnings; with <see cref="ParticipantErrors.ExpectedReleaseDiffers"/> where <see cref="ExpectedRelease"/> is another day than the sentence gives,
    /// lies outside the two between which it gives one, or the sentence gives none. None of a sentence that is not known.
    /// </returns>
    public ValueList<DomainError> Mismatches(SentenceCounting counting)
    {
        Guard.Against.Null(counting);
        if (!Sentence.IsKnown)
        {
            return [];
        }

        var (found, release) = (Sentence.Value.Mismatches(counting), Sentence.Value.Release(counting));
        return ExpectedRelease.IsKnown && !(release.Earliest <= ExpectedRelease.Value && ExpectedRelease.Value <= (release.Latest ?? LocalDate.MaxIsoValue))
            ? found.Add(ParticipantErrors.ExpectedReleaseDiffers.Warning("expectedRelease"))
            : found;
    }

    /// <summary>The same by the sentence as it stood on a day, as a key.</summary>
    internal SentenceDate ReleaseAsOf(SentenceCounting counting, int day) =>
        Sentence.IsKnown ? Sentence.Value.AsOf(day).Release(counting) : ReleaseUnder(counting);

    /// <summary>The same by the sentence as it stood on which days.</summary>
    internal IEnumerable<(DateSet Days, SentenceDate Release)> Releases(SentenceCounting counting) =>
        Sentence.IsKnown
            ? Sentence.Value.Standings().Select(s => (s.Days, s.Stood.Release(counting)))
            : [(DateSet.All, ReleaseUnder(counting))];

    /// <inheritdoc/>
    /// <remarks>Only that they are facts: nothing about a person leaks into logs.</remarks>
    public override string ToString() => "participant facts";
}
