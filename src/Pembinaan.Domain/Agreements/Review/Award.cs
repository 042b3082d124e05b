using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Agreements;

/// <summary>An award (penghargaan) to a partner for a period. It names the closed evaluation that it rests on.</summary>
/// <param name="To">The partner; never a facility.</param>
/// <param name="Title">The award.</param>
/// <param name="Period">The days it is for.</param>
/// <param name="Day">The day of the award.</param>
/// <param name="Evaluation">The code of the evaluation that it rests on; small and capital letters make no difference.</param>
public sealed record Award(PartyId To, string Title, ValidityPeriod Period, LocalDate Day, string Evaluation)
{
    internal bool RestsOn(Evaluation evaluation) => evaluation.Code.Equals(Evaluation, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override string ToString() => RecordPrinter.Of(this);
}
