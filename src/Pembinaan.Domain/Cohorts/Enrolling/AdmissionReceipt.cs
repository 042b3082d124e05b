using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Rules;

namespace Pembinaan.Domain.Cohorts;

/// <summary>On what grounds somebody was enrolled, as it is kept.</summary>
/// <param name="Eligibility">The rules of eligibility decided by; null if the programme has none.</param>
/// <param name="Coverage">The coverage of the sessions to come.</param>
/// <param name="SeatsLeft">The seats that were free, this one included.</param>
/// <param name="Application">The application it answers; null if there was none.</param>
/// <param name="Warnings">The codes of what was only warned of; once the entry is redacted, a hash in place of each.</param>
/// <param name="Waivers">The waivers without which the person was not let in: of which rule, by whom, why and until when.</param>
/// <param name="DecidedBy">Who decided; in evidence null if the request does not say so, and then the author of the entry that enrols.</param>
public sealed record AdmissionReceipt(
    CriteriaVersion? Eligibility,
    CoverageReceipt Coverage,
    int SeatsLeft,
    EntryId? Application,
    [property: Personal(PersonalKind.Text)] ValueList<string> Warnings,
    ValueList<Waiver> Waivers,
    [property: Personal(PersonalKind.Official)] string? DecidedBy
) : IAboutPeople
{
    /// <summary>The receipt as it is recorded.</summary>
    internal AdmissionReceipt By(Recording recording)
    {
        Guard.Against.Null(recording);
        return DecidedBy is null ? this with { DecidedBy = recording.Stamp.Author } : this;
    }

    /// <inheritdoc/>
    public override string ToString() => RecordPrinter.Of(this);
}
