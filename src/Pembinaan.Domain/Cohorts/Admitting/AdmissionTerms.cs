using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Rules;

namespace Pembinaan.Domain.Cohorts;

/// <summary>What may be said beside who wishes to join and from when. Nothing of it is needed.</summary>
public sealed record AdmissionTerms
{
    /// <summary>The rules of eligibility; null for the national ones with the conditions of the cohort's curriculum.</summary>
    public RuleBook<EligibilityFacts>? Rules { get; init; }

    /// <summary>Rules of eligibility or of admission that an authorised person set aside.</summary>
    public ValueList<Waiver> Waivers { get; init; }

    /// <summary>Who decides, not blank; null for the author of the entry that enrols.</summary>
    public string? DecidedBy { get; init; }

    /// <summary>The application that is answered; null for the one of the person that waits, if any.</summary>
    public EntryId? Application { get; init; }

    /// <summary>
    /// What is to be recognised for the person: whether passing is within reach is told with it, and whoever enrols the person recognises it in the same step,
    /// each in an entry of its own (<c>/credit-1</c> and so on after the identity of the enrolment). What the rules of the programme do not recognise does not
    /// count, and is told by name.
    /// </summary>
    public ValueList<Credit> Credits { get; init; }

    /// <inheritdoc/>
    public override string ToString() => RecordPrinter.Of(this);
}
