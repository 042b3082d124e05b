using FluentValidation;

namespace Pembinaan.Domain.Benchmarks.Policies;

/// <summary>The policy as a validator: two-valued, every failure kept, the thresholds of the day computed once. What is not known fails.</summary>
internal sealed class FluentPolicy : AbstractValidator<Applicant>
{
    public FluentPolicy(LocalDate day)
    {
        var earliestRelease = day.PlusMonths(Policy.ProgrammeMonths);
        RuleLevelCascadeMode = CascadeMode.Continue;
        ClassLevelCascadeMode = CascadeMode.Continue;
        RuleFor(static a => a.Status).Must(s => s.IsKnownOn(day) && s.Value == LegalStatus.Convicted).WithErrorCode("B-STATUS");
        RuleFor(static a => a).Must(a => a.SentenceStart.IsKnownOn(day) && a.SentenceDays.IsKnownOn(day) && 2L * Period.DaysBetween(a.SentenceStart.Value, day) >= a.SentenceDays.Value).WithErrorCode("B-SERVED");
        RuleFor(static a => a.Release).Must(r => r.IsKnownOn(day) && r.Value >= earliestRelease).WithErrorCode("B-REMAINING");
        RuleFor(static a => a.Birth).Must(b => b.IsKnownOn(day) && b.Value.PlusYears(18) <= day && day < b.Value.PlusYears(56)).WithErrorCode("B-AGE");
        RuleFor(static a => a.Risk).Must(r => r.IsKnownOn(day) && r.Value <= Policies.Risk.Medium).WithErrorCode("B-RISK");
        RuleFor(static a => a.Discipline).Must(d => d.IsKnownOn(day) && (d.Value.Day is not { } last || (last <= day && last.PlusMonths(6) <= day))).WithErrorCode("B-DISCIPLINE");
        RuleFor(static a => a.SeatsLeft).Must(s => s.IsKnownOn(day) && s.Value > 0).WithErrorCode("B-SEATS");
        RuleFor(static a => a.Domicile).Must(d => d.IsKnownOn(day) && d.Value == Policy.Domicile).WithErrorCode("B-DOMICILE");
    }
}
