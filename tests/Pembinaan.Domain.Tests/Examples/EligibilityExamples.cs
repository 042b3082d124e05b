using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Tests.Programmes.Eligibility;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Tests.Examples;

/// <summary>The national rules of eligibility, each met, not met, and where it makes a difference undetermined.</summary>
public sealed class EligibilityExamples : IRuleExamples
{
    private static readonly LocalDate In2026 = new(2026, 1, 2);

    private static readonly EligibilityFacts Detainee = Someone.With(static p => p with
    {
        Status = Someone.Always(LegalStatus.Tahanan),
        Sentence = Fact<Sentence>.Unknown,
        Litmas = (ValueList<Litmas>)[new Litmas(new(2025, 6, 1), FacilityFunction.Pelayanan)],
    });

    private static readonly EligibilityFacts Child = new(
        Someone.Person with { Status = Someone.Always(LegalStatus.AnakBinaan), BirthDate = new LocalDate(2009, 7, 1) },
        Someone.Programme,
        FacilityContext.ForChildren(Someone.Serang, [Sex.Male]));

    private static readonly EligibilityFacts ChildInProceedings = new(
        Child.Person with { Status = Someone.Always(LegalStatus.Anak), BirthDate = new LocalDate(2012, 7, 1) }, Child.Programme, Child.Facility);

    private static readonly EligibilityFacts Client = Someone.With(static p => p with
    {
        Status = Someone.Always(LegalStatus.Klien),
        Litmas = (ValueList<Litmas>)[new Litmas(new(2025, 6, 1), FacilityFunction.PembimbinganKemasyarakatan)],
    });

    private static EligibilityFacts HeldIn(FacilityKind kind) => new(Detainee.Person, Detainee.Programme, FacilityContext.OfKind(Someone.Serang, kind));

    /// <inheritdoc/>
    public string Book => EligibilityBooks.National.Id;

    /// <inheritdoc/>
    public IEnumerable<RuleExample> Rows =>
    [
        Row("ELIG-STATUS", "a convict", Verdict.Met, Someone.Facts),
        Row("ELIG-STATUS", "released", Verdict.NotMet, Someone.With(static p => p with { Status = Someone.Always(LegalStatus.Bebas) })),
        Row("ELIG-STATUS", "the status is not recorded for the day", Verdict.Undetermined, Someone.With(static p => p with { Status = Timeline<LegalStatus>.Empty })),
        Row("ELIG-LITMAS-PELAYANAN", "a detainee with a Litmas for Pelayanan", Verdict.Met, Detainee),
        Row("ELIG-LITMAS-PELAYANAN", "a detainee with a Litmas for Pembinaan only", Verdict.NotMet, Of(Detainee, static p => p with { Litmas = Someone.Person.Litmas })),
        Row("ELIG-LITMAS-PELAYANAN", "on the day of the Litmas", Verdict.Met, Detainee, new(2025, 6, 1)),
        Row("ELIG-LITMAS-PELAYANAN", "on the day before the Litmas", Verdict.NotMet, Detainee, new(2025, 5, 31)),
        Row("ELIG-LITMAS-PELAYANAN", "not asked of a convict", Verdict.Met, Someone.Facts),
        Row("ELIG-PELAYANAN-HOURS", "seven hours a day", Verdict.Met, new(Detainee.Person, Detainee.Programme with { MinutesPerDay = 420 }, Detainee.Facility)),
        Row("ELIG-PELAYANAN-HOURS", "a minute more", Verdict.NotMet, new(Detainee.Person, Detainee.Programme with { MinutesPerDay = 421 }, Detainee.Facility)),
        Row("ELIG-PELAYANAN-HOURS", "seven hours and a minute for a child in a Rutan", Verdict.NotMet, new(ChildInProceedings.Person, Detainee.Programme with { MinutesPerDay = 421 }, Someone.Facility)),
        Row("ELIG-PELAYANAN-HOURS", "not asked of a child in an LPAS", Verdict.Met, new(ChildInProceedings.Person, Detainee.Programme with { MinutesPerDay = 421 }, ChildInProceedings.Facility)),
        Row("ELIG-PELAYANAN-HOURS", "a child in a place of which nobody said whether it is for children", Verdict.Undetermined, new(ChildInProceedings.Person, Detainee.Programme with { MinutesPerDay = 421 }, FacilityContext.OfKind(Someone.Serang, FacilityKind.DesignatedPlace))),
        Row("ELIG-PELAYANAN-INTEREST", "interest in soap", Verdict.Met, Detainee),
        Row("ELIG-PELAYANAN-INTEREST", "interest in fish", Verdict.NotMet, Of(Detainee, static p => p with { Interests = (ValueList<SubjectId>)[Someone.Fish] })),
        Row("ELIG-PELAYANAN-FREE", "agrees", Verdict.Met, Detainee),
        Row("ELIG-PELAYANAN-FREE", "does not agree", Verdict.NotMet, Of(Detainee, static p => p with { Willing = false })),
        Row("ELIG-LITMAS-PEMBINAAN", "a convict with a Litmas for Pembinaan", Verdict.Met, Someone.Facts),
        Row("ELIG-LITMAS-PEMBINAAN", "a convict without a Litmas", Verdict.NotMet, Someone.With(static p => p with { Litmas = ValueList<Litmas>.Empty })),
        Row("ELIG-LITMAS-PEMBINAAN", "nobody asked Bapas", Verdict.Undetermined, Someone.With(static p => p with { Litmas = Fact<ValueList<Litmas>>.Unknown })),
        Row("ELIG-LITMAS-ANAK", "a child in proceedings without a Litmas", Verdict.NotMet, Of(ChildInProceedings, static p => p with { Litmas = ValueList<Litmas>.Empty })),
        Row("ELIG-LITMAS-ANAK", "a child in proceedings with a Litmas for Pelayanan", Verdict.Met, Of(ChildInProceedings, static p => p with { Litmas = Detainee.Person.Litmas })),
        Row("ELIG-LITMAS-ANAK", "nobody asked Bapas", Verdict.Undetermined, Of(ChildInProceedings, static p => p with { Litmas = Fact<ValueList<Litmas>>.Unknown })),
        Row("ELIG-LITMAS-ANAK", "not asked of a detainee", Verdict.Met, Of(Detainee, static p => p with { Litmas = ValueList<Litmas>.Empty })),
        Row("ELIG-LITMAS-ANAK-BINAAN", "a sentenced child with a Litmas for Pembinaan", Verdict.Met, Child),
        Row("ELIG-LITMAS-ANAK-BINAAN", "a sentenced child without a Litmas", Verdict.NotMet, Of(Child, static p => p with { Litmas = ValueList<Litmas>.Empty })),
        Row("ELIG-LITMAS-ANAK-BINAAN", "not asked of a convict", Verdict.Met, Someone.With(static p => p with { Litmas = ValueList<Litmas>.Empty })),
        Row("ELIG-RELEASE-ANAK-BINAAN", "a sentenced child released on the first day of the programme", Verdict.Met, Of(Child, static p => p with { Sentence = Someone.Released(new(2025, 8, 4)) })),
        Row("ELIG-RELEASE-ANAK-BINAAN", "a sentenced child released the day before the programme starts", Verdict.NotMet, Of(Child, static p => p with { Sentence = Someone.Released(new(2025, 8, 3)) })),
        Row("ELIG-RELEASE-ANAK-BINAAN", "under the criminal code, still serving", Verdict.Met, new(Child.Person, Child.Programme with { FirstDay = In2026, LastDay = In2026 }, Child.Facility), In2026),
        Row("ELIG-RELEASE", "not asked of a sentenced child", Verdict.Met, Of(Child, static p => p with { Sentence = Someone.Released(new(2025, 8, 3)) })),
        Row("ELIG-LITMAS-PEMBIMBINGAN", "a client with a Litmas for guidance", Verdict.Met, Of(Client, static p => p)),
        Row("ELIG-LITMAS-PEMBIMBINGAN", "on the day before the Litmas", Verdict.NotMet, Client, new(2025, 5, 31)),
        Row("ELIG-LITMAS-PEMBIMBINGAN", "on the day of the Litmas", Verdict.Met, Client, new(2025, 6, 1)),
        Row("ELIG-LITMAS-PEMBIMBINGAN", "a client with a Litmas for Pembinaan only", Verdict.NotMet, Of(Client, static p => p with { Litmas = Someone.Person.Litmas })),
        Row("ELIG-LITMAS-PEMBIMBINGAN", "nobody asked Bapas", Verdict.Undetermined, Of(Client, static p => p with { Litmas = Fact<ValueList<Litmas>>.Unknown })),
        Row("ELIG-LITMAS-PEMBIMBINGAN", "not asked of a convict", Verdict.Met, Someone.Facts),
        Row("ELIG-CHILD-FACILITY", "a sentenced child in an LPKA", Verdict.Met, Child),
        Row("ELIG-CHILD-FACILITY", "a sentenced child in a Lapas, apart from adults", Verdict.Met, new(Child.Person, Child.Programme, Lapas(apart: true))),
        Row("ELIG-CHILD-FACILITY", "a sentenced child in a Lapas, among adults", Verdict.NotMet, new(Child.Person, Child.Programme, Lapas(apart: false))),
        Row("ELIG-CHILD-FACILITY", "on the 18th birthday in a Lapas", Verdict.Met, new(Turned(18), Child.Programme, Lapas(apart: false))),
        Row("ELIG-CHILD-FACILITY", "on the day before the 18th birthday in a Lapas, among adults", Verdict.NotMet, new(Turned(18), Child.Programme, Lapas(apart: false)), Someone.Today.PlusDays(-1)),
        Row("ELIG-CHILD-FROM-18", "18 in a Lapas Pemuda", Verdict.Met, new(Turned(18), Child.Programme, FacilityContext.OfKind(Someone.Serang, FacilityKind.LapasPemuda))),
        Row("ELIG-CHILD-FROM-18", "18 in an LPKA", Verdict.NotMet, new(Turned(18), Child.Programme, FacilityContext.OfKind(Someone.Serang, FacilityKind.Lpka))),
        Row("ELIG-CHILD-FROM-18", "on the day before the 18th birthday", Verdict.Met, new(Turned(18), Child.Programme, FacilityContext.OfKind(Someone.Serang, FacilityKind.Lpka)), Someone.Today.PlusDays(-1)),
        Row("ELIG-CHILD-FROM-18", "on the 21st birthday", Verdict.Met, new(Turned(21), Child.Programme, FacilityContext.OfKind(Someone.Serang, FacilityKind.Lpka))),
        Row("ELIG-CHILD-FROM-18", "on the day before the 21st birthday", Verdict.NotMet, new(Turned(21), Child.Programme, FacilityContext.OfKind(Someone.Serang, FacilityKind.Lpka)), Someone.Today.PlusDays(-1)),
        Row("ELIG-CHILD-FROM-18", "18, and nobody said whether it is a Lapas Pemuda", Verdict.Undetermined, new(Turned(18), Child.Programme, Someone.Facility)),
        Row("ELIG-CHILD-FROM-21", "21 in a Lapas", Verdict.Met, new(Turned(21), Child.Programme, FacilityContext.OfKind(Someone.Serang, FacilityKind.Lapas))),
        Row("ELIG-CHILD-FROM-21", "21 in a Lapas Pemuda", Verdict.NotMet, new(Turned(21), Child.Programme, FacilityContext.OfKind(Someone.Serang, FacilityKind.LapasPemuda))),
        Row("ELIG-CHILD-FROM-21", "21, and nobody said whether it is a Lapas Pemuda", Verdict.Undetermined, new(Turned(21), Child.Programme, Someone.Facility)),
        Row("ELIG-CHILD-FROM-21", "21 in an LPKA", Verdict.NotMet, new(Turned(21), Child.Programme, Child.Facility)),
        Row("ELIG-CHILD-FROM-21", "on the day before the 21st birthday in an LPKA", Verdict.Met, new(Turned(21), Child.Programme, Child.Facility), Someone.Today.PlusDays(-1)),
        Row("ELIG-ANAK-FACILITY", "a child in proceedings in an LPAS", Verdict.Met, ChildInProceedings),
        Row("ELIG-ANAK-FACILITY", "a child in proceedings in a Rutan, among adults", Verdict.NotMet, new(ChildInProceedings.Person, Child.Programme, Lapas(apart: false))),
        Row("ELIG-ANAK-FACILITY", "a child in proceedings in a Rutan, apart from adults", Verdict.Met, new(ChildInProceedings.Person, Child.Programme, Lapas(apart: true))),
        Row("ELIG-ANAK-FACILITY", "a child in proceedings in a Rutan of which nobody said whether children are apart", Verdict.Undetermined, new(ChildInProceedings.Person, Child.Programme, Someone.Facility)),
        Row("ELIG-CHILD-FACILITY", "not asked of a child in proceedings", Verdict.Met, new(ChildInProceedings.Person, Child.Programme, Someone.Facility)),
        Row("ELIG-CHILD-FACILITY", "a sentenced child in a Lapas of which nobody said whether children are apart", Verdict.Undetermined, new(Child.Person, Child.Programme, Someone.Facility)),
        Row("ELIG-DETAINEE-FACILITY", "a detainee in a Rutan", Verdict.Met, HeldIn(FacilityKind.Rutan)),
        Row("ELIG-DETAINEE-FACILITY", "a detainee in a branch of a Rutan", Verdict.Met, HeldIn(FacilityKind.CabangRutan)),
        Row("ELIG-DETAINEE-FACILITY", "a detainee in a Lapas that is not designated as Rutan", Verdict.NotMet, HeldIn(FacilityKind.Lapas)),
        Row("ELIG-DETAINEE-FACILITY", "a detainee in another place that is designated", Verdict.Undetermined, HeldIn(FacilityKind.DesignatedPlace)),
        Row("ELIG-DETAINEE-FACILITY", "not asked of a convict", Verdict.Met, new(Someone.Person, Someone.Programme, FacilityContext.OfKind(Someone.Serang, FacilityKind.Lapas))),
        Row("ELIG-ADULT-FACILITY", "an adult in a Lapas", Verdict.Met, Someone.Facts),
        Row("ELIG-ADULT-FACILITY", "an adult in an LPKA", Verdict.NotMet, new(Someone.Person, Someone.Programme, Child.Facility)),
        Row("ELIG-SEX", "a man in a facility for men", Verdict.Met, Someone.Facts),
        Row("ELIG-SEX", "a man in a facility for women", Verdict.NotMet, new(Someone.Person, Someone.Programme, FacilityContext.ForWomen(Someone.Serang))),
        Row("ELIG-HIGH-RISK", "low risk", Verdict.Met, Someone.Facts),
        Row("ELIG-HIGH-RISK", "high risk, approved", Verdict.Met, Someone.With(static p => p with { Risk = Someone.Always(RiskLevel.High), HighRiskApproval = DateSet.From(Someone.Today) })),
        Row("ELIG-HIGH-RISK", "high risk, not approved", Verdict.NotMet, Someone.With(static p => p with { Risk = Someone.Always(RiskLevel.High) })),
        Row("ELIG-HIGH-RISK", "the assessment has lapsed", Verdict.Undetermined, Someone.With(static p => p with { Risk = Timeline<RiskLevel>.Empty.Over(ValidityPeriod.Between(new(2024, 12, 1), new(2025, 5, 31)).Value, RiskLevel.Low) })),
        Row("ELIG-HEALTH", "fit with limits", Verdict.Met, Someone.With(static p => p with { Health = HealthFitness.FitWithLimits })),
        Row("ELIG-HEALTH", "unfit", Verdict.NotMet, Someone.With(static p => p with { Health = HealthFitness.Unfit })),
        Row("ELIG-HEALTH", "the examination holds no more", Verdict.Undetermined, Someone.With(static p => p with { Health = Fact<HealthFitness>.KnownThrough(HealthFitness.Fit, Someone.Today.PlusDays(-1)) })),
        Row("ELIG-HEALTH-LIMITS", "fit", Verdict.Met, Someone.Facts),
        Row("ELIG-HEALTH-LIMITS", "fit with limits", Verdict.NotMet, Someone.With(static p => p with { Health = HealthFitness.FitWithLimits })),
        Row("ELIG-ISOLATION", "the day after isolation", Verdict.Met, Someone.With(static p => p with { Isolation = DateSet.Between(new(2025, 6, 25), new(2025, 6, 30)) })),
        Row("ELIG-ISOLATION", "the last day of isolation", Verdict.NotMet, Someone.With(static p => p with { Isolation = DateSet.Between(new(2025, 6, 25), new(2025, 7, 1)) })),
        Row("ELIG-PLACEMENT", "placed in the facility", Verdict.Met, Someone.Facts),
        Row("ELIG-PLACEMENT", "placed elsewhere", Verdict.NotMet, Someone.With(static p => p with { Whereabouts = Someone.Always(FacilityId.From("UPT-C")) })),
        Row("ELIG-PLACEMENT", "not asked of a client of Bapas", Verdict.Met, Someone.With(static p => p with { Status = Someone.Always(LegalStatus.Klien), Whereabouts = Someone.Always(FacilityId.From("UPT-C")) })),
        Row("ELIG-ABSENCE", "present", Verdict.Met, Someone.Facts),
        Row("ELIG-ABSENCE", "before the court that day", Verdict.NotMet, Someone.With(static p => p with { Absence = DateSet.On(Someone.Today) })),
        Row("ELIG-RELEASE", "released on the first day of the programme", Verdict.Met, Someone.With(static p => p with { Sentence = Someone.Released(new(2025, 8, 4)) })),
        Row("ELIG-RELEASE", "released the day before the programme starts", Verdict.NotMet, Someone.With(static p => p with { Sentence = Someone.Released(new(2025, 8, 3)) })),
        Row("ELIG-RELEASE", "a life sentence", Verdict.Met, Someone.With(static p => p with { Sentence = Sentence.Life(new(2024, 6, 1)) })),
        Row("ELIG-RELEASE", "no sentence on record", Verdict.Undetermined, Someone.With(static p => p with { Sentence = Fact<Sentence>.Unknown })),
        Row("ELIG-RELEASE", "under the criminal code, still serving", Verdict.Met, Someone.In(static p => p with { FirstDay = In2026, LastDay = In2026 }), In2026),
        Row("ELIG-FIT", "released on the last day of the programme", Verdict.Met, Someone.With(static p => p with { Sentence = Someone.Released(new(2025, 8, 29)) })),
        Row("ELIG-FIT", "released the day before its last", Verdict.NotMet, Someone.With(static p => p with { Sentence = Someone.Released(new(2025, 8, 28)) })),
        Row("ELIG-COURT-ORDER", "no training ordered", Verdict.Met, Someone.Facts, In2026),
        Row("ELIG-COURT-ORDER", "training ordered, and this programme does not carry it out", Verdict.NotMet, Someone.With(static p => p with { CourtOrderedTraining = true }), In2026),
        Row("ELIG-COURT-ORDER", "training ordered, and this programme carries it out", Verdict.Met, new(Someone.Person with { CourtOrderedTraining = true }, Someone.Programme with { CarriesOutCourtOrders = true }, Someone.Facility), In2026),
        Row("ELIG-HIGH-RISK", "a detainee at high risk, not approved", Verdict.NotMet, Of(Detainee, static p => p with { Risk = Someone.Always(RiskLevel.High) })),
        Row("ELIG-HIGH-RISK", "not asked of a sentenced child", Verdict.Met, Of(Child, static p => p with { Risk = Someone.Always(RiskLevel.High) })),
        Row("ELIG-SEX", "not asked of a client of Bapas", Verdict.Met, new(Someone.Person with { Status = Someone.Always(LegalStatus.Klien) }, Someone.Programme, FacilityContext.ForWomen(Someone.Serang))),
        Row("ELIG-SEX", "nobody said whom the facility houses", Verdict.Undetermined, new(Someone.Person, Someone.Programme, FacilityContext.OfKind(Someone.Serang, FacilityKind.Lapas))),
        Row("ELIG-ADULT-FACILITY", "in a designated place, of which it does not follow", Verdict.Undetermined, new(Someone.Person, Someone.Programme, FacilityContext.OfKind(Someone.Serang, FacilityKind.DesignatedPlace))),
        Row("ELIG-ADULT-FACILITY", "a detainee in an LPAS", Verdict.NotMet, new(Detainee.Person, Detainee.Programme, FacilityContext.OfKind(Someone.Serang, FacilityKind.Lpas))),
        Row("ELIG-CHILD-FACILITY", "a child in proceedings in an LPAS", Verdict.Met, new(ChildInProceedings.Person, ChildInProceedings.Programme, FacilityContext.OfKind(Someone.Serang, FacilityKind.Lpas))),
        Row("ELIG-CHILD-FACILITY", "a sentenced child in an LPAS", Verdict.NotMet, new(Child.Person, Child.Programme, FacilityContext.OfKind(Someone.Serang, FacilityKind.Lpas))),
        Row("ELIG-RELEASE", "on the day of release", Verdict.Met, Someone.With(static p => p with { Sentence = Someone.Released(new(2025, 8, 29)) }), new(2025, 8, 29)),
        Row("ELIG-RELEASE", "on the day after the release", Verdict.NotMet, Someone.With(static p => p with { Sentence = Someone.Released(new(2025, 8, 29)) }), new(2025, 8, 30)),
        Row("ELIG-LITMAS-PEMBINAAN", "a convict with a Litmas for Pelayanan only", Verdict.NotMet, Of(Someone.Facts, static p => p with { Litmas = Detainee.Person.Litmas })),
        Row("ELIG-LITMAS-PEMBINAAN", "on the day before the Litmas", Verdict.NotMet, Someone.Facts, new(2024, 6, 30)),
        Row("ELIG-LITMAS-PEMBINAAN", "on the day of the Litmas", Verdict.Met, Someone.Facts, new(2024, 7, 1)),
        Row("ELIG-CHILD-AGE", "a child in proceedings on the 12th birthday", Verdict.Met, Of(ChildInProceedings, static p => p with { BirthDate = new LocalDate(2013, 7, 1) })),
        Row("ELIG-CHILD-AGE", "a child in proceedings on the day before the 12th birthday", Verdict.NotMet, Of(ChildInProceedings, static p => p with { BirthDate = new LocalDate(2013, 7, 2) })),
        Row("ELIG-SENTENCED-CHILD-AGE", "a sentenced child on the 14th birthday", Verdict.Met, Of(Child, static p => p with { BirthDate = new LocalDate(2011, 7, 1) })),
        Row("ELIG-SENTENCED-CHILD-AGE", "a sentenced child on the day before the 14th birthday", Verdict.NotMet, Of(Child, static p => p with { BirthDate = new LocalDate(2011, 7, 2) })),
        Row("ELIG-CHILD-AGE", "a child in proceedings of 13", Verdict.Met, ChildInProceedings),
        Row("ELIG-CHILD-AGE", "a child in proceedings of 18", Verdict.NotMet, Of(ChildInProceedings, static p => p with { BirthDate = new LocalDate(2007, 7, 1) })),
        Row("ELIG-SENTENCED-CHILD-AGE", "a sentenced child on the day before the 18th birthday", Verdict.Met, Of(Child, static p => p with { BirthDate = new LocalDate(2007, 7, 2) })),
        Row("ELIG-SENTENCED-CHILD-AGE", "a sentenced child on the 18th birthday", Verdict.NotMet, Of(Child, static p => p with { BirthDate = new LocalDate(2007, 7, 1) })),
    ];

    private static FacilityContext Lapas(bool apart) => Someone.Facility with { ChildrenAreApart = apart };

    /// <summary>A sentenced child who turns an age on the day asked.</summary>
    private static ParticipantFacts Turned(int age) => Child.Person with { BirthDate = Someone.Today.PlusYears(-age) };

    private static EligibilityFacts Of(EligibilityFacts facts, Func<ParticipantFacts, ParticipantFacts> change) => new(change(facts.Person), facts.Programme, facts.Facility);

    private static RuleExample Row(string code, string situation, Verdict expected, EligibilityFacts facts, LocalDate? day = null)
    {
        var finding = EligibilityBooks.National.Decide(facts, day ?? Someone.Today).Findings.First(f => f.Rule.Code == code);
        return new(code, situation, expected, finding.Verdict);
    }
}
