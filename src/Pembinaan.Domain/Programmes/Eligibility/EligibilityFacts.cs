using Pembinaan.Domain.Participants;

namespace Pembinaan.Domain.Programmes;

/// <summary>The facts that decide whether a person may join a programme: of the person, of the programme and of the facility.</summary>
/// <remarks>A value of three references, so that a whole nation is decided without allocation. Of the default value nothing is known.</remarks>
public readonly record struct EligibilityFacts
{
    private static readonly ParticipantFacts Nobody = new() { Id = ParticipantId.From("-") };
    private static readonly ProgrammeContext NoProgramme = new() { Id = ProgrammeId.From("-") };
    private static readonly FacilityContext NoFacility = new() { Id = FacilityId.From("-") };

    private readonly ParticipantFacts? _person;
    private readonly ProgrammeContext? _programme;
    private readonly FacilityContext? _facility;

    /// <summary>The facts put together. Of what is not handed in nothing is known: what depends on it is undetermined, and named.</summary>
    /// <param name="person">The person.</param>
    /// <param name="programme">The programme; null if nothing is known of it.</param>
    /// <param name="facility">The facility that holds it; null if nothing is known of it.</param>
    /// <exception cref="ArgumentException">The last day of the programme lies before the first.</exception>
    public EligibilityFacts(ParticipantFacts person, ProgrammeContext? programme = null, FacilityContext? facility = null)
    {
        Guard.Against.Null(person);
        Guard.Against.Violation(
            programme is { FirstDay.IsKnown: true, LastDay.IsKnown: true } && programme.LastDay.Value < programme.FirstDay.Value,
            $"The programme must not end before it begins.",
            nameof(programme)
        );

        _person = person;
        _programme = programme;
        _facility = facility;
    }

    /// <summary>The person.</summary>
    public ParticipantFacts Person => _person ?? Nobody;

    /// <summary>The programme.</summary>
    public ProgrammeContext Programme => _programme ?? NoProgramme;

    /// <summary>The facility.</summary>
    public FacilityContext Facility => _facility ?? NoFacility;

    /// <summary>Whether a facility was handed in.</summary>
    internal bool HasFacility => _facility is not null;

    /// <inheritdoc/>
    /// <remarks>Nothing about the person.</remarks>
    public override string ToString() => $"eligibility facts ({Programme.Id})";
}
