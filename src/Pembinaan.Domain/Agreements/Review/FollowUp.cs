namespace Pembinaan.Domain.Agreements;

/// <summary>What an evaluation leaves to be done (tindak lanjut), by whom and until when. Renewal asks whether it is closed.</summary>
/// <param name="Code">A code within the agreement; not blank. Small and capital letters make no difference; it is printed as it was written.</param>
/// <param name="Evaluation">The code of the evaluation that it comes from.</param>
/// <param name="Owner">The party that has to do it.</param>
/// <param name="DueOn">The day by which it is to be done, inclusive.</param>
/// <param name="Text">What is to be done; not blank.</param>
public sealed record FollowUp(string Code, string Evaluation, PartyId Owner, LocalDate DueOn, string Text)
{
    /// <summary>What is to be done, as printed.</summary>
    internal LocalisedText What => Say.Of($"{Text}", $"{Text}");

    internal bool IsOf(Evaluation evaluation) => evaluation.Code.Equals(Evaluation, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override string ToString() => RecordPrinter.Of(this);
}
