using Pembinaan.Domain.Rules;

namespace Pembinaan.Domain.Programmes;

/// <summary>Somebody who is ranked among others for the seats of a programme.</summary>
public sealed record Applicant : IAboutPeople
{
    /// <summary>The person with the programme and the facility.</summary>
    public required EligibilityFacts Facts { get; init; }

    /// <summary>The day of the application.</summary>
    public Fact<LocalDate> AppliedOn { get; init; }

    /// <summary>The scores by the codes of their criteria; what is left out is not known. Of two with one code the later counts.</summary>
    public ValueList<(string Criterion, int Score)> Scores { get; init; }

    /// <summary>The person.</summary>
    public ParticipantId Id => Facts.Person.Id;

    /// <inheritdoc/>
    public override string ToString() => RecordPrinter.Of(this);
}
