namespace Pembinaan.Domain.Dossiers;

/// <summary>Something about a cohort that somebody has to look at, and what mends it.</summary>
/// <param name="Participant">Whom it is about; null if it is about the cohort.</param>
/// <param name="Session">The session it is about; null if it is about none.</param>
/// <param name="Since">Since which day.</param>
/// <param name="Reason">What was found, with code, text in both languages and article.</param>
/// <param name="Remedy">What mends it.</param>
public sealed record CohortFinding(ParticipantId? Participant, SessionId? Session, LocalDate Since, DomainError Reason, Remedy Remedy)
    : IAboutPeople,
        ILocalisable
{
    private static readonly LocalisedTemplate WithDay = new("{reason} Sejak {since}.", "{reason} Since {since}.");

    /// <summary>What was found, and since when.</summary>
    /// <param name="language">The reader's language.</param>
    /// <returns>The text.</returns>
    public string In(Language language) => WithDay.Fill(Argument.Of("reason", Reason.Text), Argument.Of("since", Since)).In(language);

    /// <inheritdoc/>
    public override string ToString() => RecordPrinter.Of(this);
}
