using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Programmes;

namespace Pembinaan.Domain.Benchmarks.Nation;

/// <summary>The same conditions written out by hand over the same facts: all of them evaluated, as who reports every reason must, one bit for each that fails and one for each that is unknown.</summary>
internal sealed class HandWritten(ProgrammeContext programme, FacilityContext facility, LocalDate day)
{
    private readonly LocalDate _bornBy = day.PlusYears(-18);
    private readonly LocalDate _bornAfter = day.PlusYears(-56);
    private readonly LocalDate _penaltyBy = day.PlusMonths(-6);
    private readonly LocalDate _firstDay = programme.FirstDay.Value;
    private readonly LocalDate _lastDay = programme.LastDay.Value;

    public bool IsEligible(ParticipantFacts person)
    {
        var failed = 0u;
        var unknown = 0u;
        var status = person.Status.IsKnown ? person.Status.Value.On(day) : null;
        var detained = status == LegalStatus.Tahanan;
        var child = status == LegalStatus.Anak || status == LegalStatus.AnakBinaan;
        var sentenced = status == LegalStatus.Narapidana || status == LegalStatus.AnakBinaan;
        Note(0, status is not null, status != LegalStatus.Bebas);
        Note(1, !detained || person.Litmas.IsKnown, !detained || HasLitmas(person, FacilityFunction.Pelayanan));
        Note(2, !detained || programme.MinutesPerDay.IsKnown, !detained || programme.MinutesPerDay.Value <= 420);
        Note(3, status != LegalStatus.Klien || person.Litmas.IsKnown, status != LegalStatus.Klien || HasLitmas(person, FacilityFunction.PembimbinganKemasyarakatan));
        Note(4, !detained || person.Willing.IsKnown, !detained || person.Willing.Value);
        Note(5, !sentenced || person.Litmas.IsKnown, !sentenced || HasLitmas(person, FacilityFunction.Pembinaan));
        Note(6, facility.IsForChildren.IsKnown, facility.IsForChildren.Value == child);
        Note(7, person.Sex.IsKnown, person.Sex.IsKnown && facility.Houses.Value.AsSpan().Contains(person.Sex.Value));
        var risk = person.Risk.IsKnown ? person.Risk.Value.On(day) : null;
        Note(8, risk is not null, risk != RiskLevel.High || (person.HighRiskApproval.IsKnown && person.HighRiskApproval.Value.Contains(day)));
        Note(9, person.Health.IsKnownOn(day), person.Health.IsKnownOn(day) && person.Health.Value != HealthFitness.Unfit);
        Note(10, person.Isolation.IsKnown, person.Isolation.IsKnown && !person.Isolation.Value.Contains(day));
        Note(11, person.Whereabouts.IsKnown, person.Whereabouts.IsKnown && person.Whereabouts.Value.On(day) == facility.Id);
        Note(12, person.Absence.IsKnown, person.Absence.IsKnown && !person.Absence.Value.Contains(day));
        var release = person.ReleaseUnder(SentenceCounting.Practice).Day;
        Note(13, !sentenced || release is not null, !sentenced || (release is { } end && end >= _firstDay && end >= day));
        Note(14, !sentenced || release is not null, true);
        var warned = (sentenced && release < _lastDay) || (detained && person.Interests.IsKnown && !IsInterested(person));
        var third = person.Sentence.IsKnown ? person.Sentence.Value.ServedFrom(Fraction.Third, SentenceCounting.Practice).Day : null;
        Note(15, third is not null, third is { } from && from <= day);
        Note(16, person.Discipline.IsKnown, IsClean(person));
        Note(17, person.BirthDate.IsKnown, person.BirthDate.IsKnown && person.BirthDate.Value <= _bornBy && person.BirthDate.Value > _bornAfter);
        return failed == 0 && unknown == 0 && (warned || !warned);

        void Note(int bit, bool isKnown, bool isMet)
        {
            unknown |= isKnown ? 0 : 1u << bit;
            failed |= isKnown && !isMet ? 1u << bit : 0;
        }
    }

    private bool HasLitmas(ParticipantFacts person, FacilityFunction function)
    {
        foreach (var litmas in person.Litmas.Value.AsSpan())
        {
            if (litmas.Function == function && litmas.Day <= day)
            {
                return true;
            }
        }

        return false;
    }

    private bool IsInterested(ParticipantFacts person)
    {
        foreach (var subject in person.Interests.Value.AsSpan())
        {
            if (programme.Subjects.Value.AsSpan().Contains(subject))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsClean(ParticipantFacts person)
    {
        foreach (var penalty in person.Discipline.IsKnown ? person.Discipline.Value.AsSpan() : [])
        {
            if (penalty.Day > _penaltyBy && penalty.Day <= day)
            {
                return false;
            }
        }

        return true;
    }
}
