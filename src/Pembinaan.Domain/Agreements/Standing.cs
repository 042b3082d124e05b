namespace Pembinaan.Domain.Agreements;

/// <summary>How an agreement stands on one day, on four axes. Derived from its history, never stored.</summary>
/// <param name="Day">The day that was asked about.</param>
/// <param name="Formation">How far it has come.</param>
/// <param name="LegalForce">Whether it binds.</param>
/// <param name="IsOpenForIntake">
/// Whether new commitments, such as enrolments, may be made for one of its subjects at least; null where nobody can tell, because that it binds or the record
/// of a party is not known.
/// </param>
/// <param name="IsSuspended">Whether it is suspended: it goes on to bind, but nothing can be carried out under it.</param>
/// <param name="WasEverInForce">Whether it was in force on that day or on any day before.</param>
/// <param name="FirstDay">
/// The first day on which it will bind, where it is not yet in force, or expired until an addendum that was signed too late revives it, and the day is known;
/// else null.
/// </param>
/// <param name="LastDay">The last day on which it bound, where it is over, if only until then; else null.</param>
public sealed record Standing(
    LocalDate Day,
    Formation Formation,
    LegalForce LegalForce,
    bool? IsOpenForIntake,
    bool IsSuspended,
    bool WasEverInForce,
    LocalDate? FirstDay = null,
    LocalDate? LastDay = null
) : ILocalisable
{
    private static readonly LocalisedTemplate Told = new("{standing}. {finding}", "{standing}. {finding}");
    private static readonly LocalisedTemplate Two = new("{first}, {second}", "{first}, {second}");
    private static readonly LocalisedTemplate Ahead = new("{force}, mulai berlaku {day}", "{force}, from {day}");
    private static readonly LocalisedText InForce = new("berlaku", "in force");
    private static readonly LocalisedText Suspended = new("mengikat tetapi ditangguhkan", "binding but suspended");
    private static readonly LocalisedText Open = new("menerima peserta", "open for intake");
    private static readonly LocalisedText Closed = new("tidak menerima peserta", "closed for intake");
    private static readonly LocalisedTemplate Over = new("{force} {day}", "{force} on {day}");
    private static readonly LocalisedTemplate Again = new("{over}, berlaku lagi mulai {day}", "{over}, in force again from {day}");

    /// <summary>
    /// What is found about its parties on the day and does not end it: that one has ended and nobody follows it, or that the record of one is not there. Asked
    /// of the agreement alone, nobody can tell of parties; while it binds, each record recognised as the same is named, as one of them may count in its place
    /// (<see cref="AgreementErrors.NeighbourNeeded"/>). The agreement that it continues is none of them: no day of this one hangs on it.
    /// </summary>
    public ValueList<DomainError> Findings { get; init; }

    /// <summary>
    /// Whether it is in force on the day, and can be relied on: it binds, and it is not suspended. The days on which this is so are
    /// <see cref="CooperationAgreement.InForceDays"/>.
    /// </summary>
    public bool IsInForce => LegalForce == LegalForce.Binding && !IsSuspended;

    /// <summary>The standing in one line, with the day on which it begins or ended; then each finding in its sentence.</summary>
    /// <param name="language">The reader's language.</param>
    /// <returns>For example "berlaku, menerima peserta", "berakhir 31 Januari 2025" or "belum terbentuk, rancangan".</returns>
    public string In(Language language) =>
        Findings
            .Aggregate(
            this switch
            {
                { LegalForce: LegalForce.Binding, IsSuspended: true } => Joined(Suspended, Intake),
                { LegalForce: LegalForce.Binding, IsOpenForIntake: null } => InForce,
                { LegalForce: LegalForce.Binding } => Joined(InForce, Intake),
                { LegalForce: LegalForce.NotYetInForce, FirstDay: { } first } => Dated(Ahead, first),
                { LegalForce: LegalForce.Expired, LastDay: { } last, FirstDay: { } again } => Again.Fill(
                    Argument.Of("over", Dated(Over, last)),
                    Argument.Of("day", again)
                ),
                { LegalForce: LegalForce.Expired or LegalForce.Terminated or LegalForce.Concluded, LastDay: { } last } => Dated(Over, last),
                { LegalForce: LegalForce.NotFormed } => Joined(LegalForce.Text, Formation.Text),
                { LegalForce: LegalForce.Undetermined } => Joined(Formation.Text, LegalForce.Text),
                _ => LegalForce.Text,
            },
            static (said, finding) => Told.Fill(Argument.Of("standing", said), Argument.Of("finding", finding.Text)))
            .In(language);

    /// <summary>The standing in one line of English.</summary>
    /// <returns>For example "in force, open for intake".</returns>
    public override string ToString() => In(Language.English);

    private LocalisedText Intake => IsOpenForIntake == true ? Open : Closed;

    private static LocalisedText Joined(LocalisedText first, LocalisedText second) => Two.Fill(Argument.Of("first", first), Argument.Of("second", second));

    private LocalisedText Dated(LocalisedTemplate sentence, LocalDate day) => sentence.Fill(Argument.Of("force", LegalForce.Text), Argument.Of("day", day));
}
