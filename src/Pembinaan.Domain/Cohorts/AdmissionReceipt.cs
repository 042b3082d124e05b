using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Values;

namespace Pembinaan.Domain.Cohorts;

/// <summary>On what grounds somebody was enrolled, as it is kept.</summary>
/// <param name="Eligibility">The rules of eligibility decided by; null if the programme has none.</param>
/// <param name="Coverage">The coverage of the sessions to come.</param>
/// <param name="SeatsLeft">The seats that were free, this one included.</param>
/// <param name="Application">The application it answers; null if there was none.</param>
/// <param name="Warnings">The codes of what was only warned of.</param>
public sealed record AdmissionReceipt(CriteriaVersion? Eligibility, CoverageReceipt Coverage, int SeatsLeft, EntryId? Application, ValueList<string> Warnings);
