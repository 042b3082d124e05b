using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Participants;

namespace Pembinaan.Domain.Testing;

/// <summary>People of whom everything is known and nothing stands in the way on a day.</summary>
internal static class New
{
    /// <summary>One of those whom the facility holds or guides.</summary>
    internal static ParticipantFacts Person(string id, Facility facility, LocalDate day)
    {
        var kind = facility.ClassificationOn(day)?.Kind;
        return Of(
            id,
            facility,
            day,
            kind == FacilityKind.Bapas ? LegalStatus.Klien
                : kind == FacilityKind.Lpka ? LegalStatus.AnakBinaan
                : kind == FacilityKind.Lpas ? LegalStatus.Anak
                : kind is { IsLapas: false } ? LegalStatus.Tahanan
                : LegalStatus.Narapidana
        );
    }

    internal static ParticipantFacts Of(string id, Facility facility, LocalDate day, LegalStatus status)
    {
        Steps.MustBeUsual(day, nameof(day));
        NewCohort.MustHaveRules(day, nameof(day), "day");
        var isChild = status == LegalStatus.Anak || status == LegalStatus.AnakBinaan;
        var isSentenced = status == LegalStatus.Narapidana || status == LegalStatus.AnakBinaan;
        var since = day.PlusYears(-1);
        var function =
            isSentenced ? FacilityFunction.Pembinaan
            : status == LegalStatus.Klien ? FacilityFunction.PembimbinganKemasyarakatan
            : FacilityFunction.Pelayanan;
        var person = ParticipantFacts.WithEmptyRegisters(ParticipantId.From(id)) with
        {
            Status = Known.Since(since, status),
            BirthDate = day.PlusYears(isChild ? -16 : -30),
            Sex = A.Place(facility, day).Houses is { IsKnown: true, Value: [Sex.Female] } ? Sex.Female : Sex.Male,
            Litmas = Known.Of(new Litmas(since.PlusDays(20), function)),
            Decisions = Known.Of(new HeadDecision(since.PlusDays(30), true)),
            Risk = Known.Since(since, RiskLevel.Low),
            Health = HealthFitness.Fit,
            Interests = (ValueList<SubjectId>)[A.Subject],
            Willing = true,
        };

        // A client lives at home; nobody who awaits a judgment has a sentence.
        person = status == LegalStatus.Klien ? person : person with { Whereabouts = Known.Since(since, facility.Id) };
        return isSentenced ? person with { Sentence = Sentence.Of(SentenceTerm.Of(years: 3), since) } : person;
    }
}
