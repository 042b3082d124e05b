using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Tests.Programmes.Eligibility;

/// <summary>An invented convict of whom everything is known and who may join on the day.</summary>
internal static class Someone
{
    internal static readonly LocalDate Today = new(2025, 7, 1);
    internal static readonly FacilityId Serang = FacilityId.From("UPT-S");
    internal static readonly SubjectId Soap = SubjectId.From("SABUN");
    internal static readonly SubjectId Fish = SubjectId.From("LELE");

    internal static readonly ParticipantFacts Person = ParticipantFacts.WithEmptyRegisters(ParticipantId.From("p-1")) with
    {
        Status = Timeline<LegalStatus>.Empty.From(new(2024, 6, 1), LegalStatus.Narapidana),
        BirthDate = new LocalDate(1994, 5, 17),
        Sex = Sex.Male,
        Domicile = RegionCode.From("36.04.12"),
        Whereabouts = Timeline<FacilityId>.Empty.From(new(2024, 6, 1), Serang),
        Sentence = Sentence.Of(SentenceTerm.Of(years: 3), new(2024, 6, 1)),
        Offence = OffenceClass.General,
        Stage = Timeline<PembinaanStage>.Empty.From(new(2024, 6, 1), PembinaanStage.Awal),
        Security = Timeline<SecurityLevel>.Empty.From(new(2024, 6, 1), SecurityLevel.Medium),
        Risk = Timeline<RiskLevel>.Empty.From(new(2024, 6, 1), RiskLevel.Low),
        Litmas = (ValueList<Litmas>)[new Litmas(new(2024, 7, 1), FacilityFunction.Pembinaan)],
        Health = HealthFitness.Fit,
        Education = EducationLevel.Smp,
        Interests = (ValueList<SubjectId>)[Soap],
        Skills = ValueList<SubjectId>.Empty,
        Tpp = (ValueList<TppRecommendation>)[new TppRecommendation(new(2025, 6, 1), true)],
        Decisions = (ValueList<HeadDecision>)[new HeadDecision(new(2025, 6, 5), true)],
        Attestations = (ValueList<Attestation>)[new Attestation("komitmen", new(2025, 6, 1))],
        Sppn = (ValueList<SppnScore>)[SppnScore.Of(new(2025, 6), 70).Value],
        Willing = true,
    };

    internal static readonly ProgrammeContext Programme = new()
    {
        Id = ProgrammeId.From("PRG-1"),
        Subjects = (ValueList<SubjectId>)[Soap],
        FirstDay = new LocalDate(2025, 8, 4),
        LastDay = new LocalDate(2025, 8, 29),
        MinutesPerDay = 6 * 60,
        FreeSeats = 16,
        CarriesOutCourtOrders = false,
    };

    internal static readonly FacilityContext Facility = FacilityContext.ForMen(Serang);

    internal static EligibilityFacts Facts => new(Person, Programme, Facility);

    internal static EligibilityFacts With(Func<ParticipantFacts, ParticipantFacts> change) => new(change(Person), Programme, Facility);

    internal static EligibilityFacts In(Func<ProgrammeContext, ProgrammeContext> change) => new(Person, change(Programme), Facility);

    internal static Fact<Timeline<T>> Always<T>(T value)
        where T : notnull => Timeline<T>.Always(value);

    internal static Fact<Sentence> Released(LocalDate day) => Sentence.Of(SentenceTerm.Of(years: 3), new(2024, 6, 1)).Stated(new() { StatedOn = new(2025, 6, 1), Release = day });
}
