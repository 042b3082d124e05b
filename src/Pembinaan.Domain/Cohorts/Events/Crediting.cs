namespace Pembinaan.Domain.Cohorts.Events;

/// <content>The kinds of these events in stored texts.</content>
[JsonDerivedType(typeof(CreditRecognised), "credit-recognised")]
public abstract partial record CohortEvent;

/// <summary>It was recognised what somebody had learnt elsewhere.</summary>
/// <param name="Credit">What, from where and why; with who decided.</param>
/// <param name="Day">The day from which it counts.</param>
/// <param name="Criteria">By which version of the rules.</param>
public sealed record CreditRecognised(Credit Credit, LocalDate Day, CriteriaVersion Criteria) : CohortEvent, IAboutPeople
{
    internal override (LocalDate Day, string Field)? Done => (Day, "day");

    internal override ParticipantId? Credited => Credit.Participant;

    internal override IEnumerable<DomainError> FaultsBetween => CreditCheck.OfItsOwn(Credit, Day);

    internal override LocalisedText Line =>
        Say.Of(
            $"Hasil belajar {Credit.Participant}{Source} diakui{Say.By(Credit.DecidedBy)} pada {Day}: {Credit.AllHours}{Say.Aside(Units)}{Why}",
            $"Learning of {Credit.Participant}{Source} recognised{Say.By(Credit.DecidedBy)} on {Day}: {Credit.AllHours}{Say.Aside(Units)}{Why}"
        );

    private LocalisedText? Why => Say.Because(Credit.Reason);

    private LocalisedText? Source
    {
        get
        {
            var proof = new[] { Credit.Certificate?.Value, Credit.Evidence }.OfType<string>().ToValueList();
            var from = new[] { Credit.Cohort?.Value, Credit.Body?.Value }.OfType<string>().ToValueList();
            var where = from.IsEmpty ? null : Say.Of($" dari {from}", $" from {from}");
            var (since, until) = (Say.From(Credit.FirstDay), Say.Until(Credit.LastDay));
            return Say.Of($"{where}{since}{until}{Say.Aside(proof)}", $"{where}{since}{until}{Say.Aside(proof)}");
        }
    }

    private ValueList<string> Units => Credit.Units.Select(static u => u.Unit).ToValueList();
}
