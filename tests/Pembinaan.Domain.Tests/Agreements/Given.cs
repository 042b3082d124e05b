using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Agreements.Events;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Tests.Agreements;

/// <summary>The agreements of the acceptance scenarios.</summary>
internal static class Given
{
    public static readonly FacilityId UptS = FacilityId.From("UPT-S");
    public static readonly FacilityId UptC = FacilityId.From("UPT-C");
    public static readonly FacilityId UptR = FacilityId.From("UPT-R");
    public static readonly FacilityId UptJ = FacilityId.From("UPT-J");
    public static readonly StakeholderId Swen = StakeholderId.From("SWEN");
    public static readonly StakeholderId Pemkab = StakeholderId.From("PEMKAB-SERANG");
    public static readonly EvaluationScore Score = EvaluationScore.Of(3, 1, 5).Value;
    public static readonly SubjectId TusukSate = SubjectId.From("TUSUK-SATE");
    public static readonly SubjectId Sabun = SubjectId.From("SABUN");
    public static readonly SubjectId Lele = SubjectId.From("BUDIDAYA-LELE");

    public static LocalDate Day(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;

    public static Instant Noon(string iso) => Day(iso).At(new LocalTime(12, 0)).InZoneStrictly(IndonesianTimeZone.Wib.Zone).ToInstant();

    public static Recording On(string iso, string id) => Recording.Of(id, Noon(iso), "petugas");

    public static Signature SignatureOf(PartyId party, string official, string day) => new(party, OfficialId.From(official), official, null, null, [], Day(day), true, [], null, 1);

    public static Signature DoubtfulSignatureOf(PartyId party, string official, string day, params string[] doubts) =>
        new(party, OfficialId.From(official), official, null, null, [], Day(day), false, doubts.ToValueList(), null, 1);

    /// <summary>A draft between a facility and Swen about two subjects, in force between two days once signed.</summary>
    public static CooperationAgreement Draft(string id = "PKS-1", AgreedPeriod? period = null, FacilityId? facility = null, IndonesianTimeZone? zone = null, AgreementClauses? clauses = null, PartyId? partner = null) =>
        Bare(id, facility, zone, partner)
            .Bind(a => a.AgreePeriod(period ?? AgreedPeriod.Between(Day("2023-02-01"), Day("2025-01-31")).Value, On("2023-01-30", $"{id}-period")))
            .Bind(a => clauses is null ? DomainResult.Success(a) : a.AgreeClauses(clauses, On("2023-01-30", $"{id}-clauses")))
            .Value;

    public static DomainResult<CooperationAgreement> Bare(string id = "PKS-1", FacilityId? facility = null, IndonesianTimeZone? zone = null, PartyId? partner = null) =>
        CooperationAgreement.Draft(AgreementId.From(id), zone ?? IndonesianTimeZone.Wib, Day("2023-01-02"), AgreementKind.PerjanjianKerjaSama, "PERJANJIAN KERJA SAMA", On("2023-01-02", $"{id}-draft"))
            .Bind(a => a.Name(AgreementParty.Of(facility ?? UptS), On("2023-01-03", $"{id}-facility")))
            .Bind(a => a.Name(AgreementParty.Of(partner ?? Swen), On("2023-01-03", $"{id}-partner")))
            .Bind(a => a.AgreeScope([new(TusukSate), new(Sabun)], On("2023-01-04", $"{id}-scope")));

    /// <summary>Beside another agreement that does not continue it, as in a dossier: its term may be lengthened.</summary>
    public static CooperationAgreement Beside(this CooperationAgreement agreement) => agreement.Considering(Draft("PKS-0"));

    public static CooperationAgreement Signed(this CooperationAgreement draft, string day = "2023-01-31", string? recorded = null) => draft
        .Sign(SignatureOf(draft.Parties[0].Party, "KALAPAS", day), On(recorded ?? day, $"{draft.Id}-signed-1"))
        .Bind(a => a.Sign(SignatureOf(a.Parties[1].Party, "DIREKTUR", day), On(recorded ?? day, $"{draft.Id}-signed-2")))
        .Value;

    /// <summary>PKS-1: signed 31 January 2023, in force 1 February 2023 to 31 January 2025, tusuk sate and sabun.</summary>
    public static CooperationAgreement Pks1(AgreementClauses? clauses = null) => Draft(clauses: clauses).Signed();

    public static DomainResult<CooperationAgreement> Amend(this CooperationAgreement agreement, Addendum addendum, string signed, string? recorded = null, string id = "addendum") => agreement.Amend(
        addendum,
        [
            SignatureOf(agreement.Parties[0].Party, "KALAPAS", signed),
            SignatureOf(agreement.Parties[1].Party, "DIREKTUR", signed),
            .. (addendum.Parties ?? []).Select(static p => p.Party).Except(agreement.Parties.Select(static p => p.Party)).Select(p => SignatureOf(p, "KEPALA", signed)),
        ],
        On(recorded ?? signed, id),
        Provenance.AsPrinted);

    public static Evaluation Evaluated(string code, ValidityPeriod period, string closedOn, Recommendation recommendation) => new(code, period, Day(closedOn), Score, recommendation);

    /// <summary>An office that Swen names after the signing, with its authority; recorded on a day, from the same day or another.</summary>
    public static DomainResult<CooperationAgreement> NameOffice(this CooperationAgreement agreement, StakeholderId office, ValueList<SubjectId> subjects, string recorded, string id, string? firstDay = null, bool isRetroactive = false) =>
        agreement.Delivered(
            new ImplementingOfficeNamed(Swen, office, subjects, Day(firstDay ?? recorded), Provenance.AsPrinted) { Signatures = [SignatureOf(Swen, "DIREKTUR", recorded)], IsRetroactive = isRetroactive },
            Swen,
            Day(firstDay ?? recorded),
            isRetroactive,
            On(recorded, id));

    public static Coverage Covers(this CooperationAgreement agreement, SubjectId subject) => agreement.CoverageOf(UptS, Swen, subject);

    /// <summary>An activity of so many sessions and people; the people are the same in each.</summary>
    public static ActivityFacts Acted(SubjectId subject, string day, int planned, int held, int took, int completed, int certified)
    {
        return new(subject, Day(day), Sessions(planned), Sessions(held), People(took), People(completed), People(certified));

        ValueList<string> Sessions(int count) => Enumerable.Range(1, count).Select(i => $"{subject} {day} {i}").ToValueList();
        static ValueList<string> People(int count) => Enumerable.Range(1, count).Select(static i => $"P-{i}").ToValueList();
    }
}
