using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Offices;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Stakeholders;
using Pembinaan.Domain.Time;
using static Pembinaan.Domain.Tests.Stories.TheStories;

namespace Pembinaan.Domain.Tests.Stories;

/// <summary>Story 004: the signing of story 001 under another title; a small building with a fish pond, trainers from the partner's UMKM, the province, and 380 inmates of the regency. Sizes are invented.</summary>
public sealed class Serang_in_a_small_building
{
    private static readonly (SubjectId Catfish, SubjectId Trade) S = (SubjectId.From("BUDIDAYA-LELE"), SubjectId.From("UMKM"));
    private static readonly (SpaceId Pond, SpaceId Room) Spaces = (SpaceId.From("KOLAM"), SpaceId.From("RUANG"));
    private static readonly RegionCode Regency = RegionCode.From("36.04");
    private static readonly StakeholderId Fisheries = StakeholderId.From("DINAS-PERIKANAN");
    private static readonly StakeholderId Province = StakeholderId.From("DKP-BANTEN");
    private static readonly ProviderId Trainer = ProviderId.BroughtAs(AssociateId.From("UMKM-BINAAN-7"));
    private static readonly ValidityPeriod Term = ValidityPeriod.Between(Day("2025-05-07"), Day("2026-05-06")).Value;

    private static readonly Facility Rutan = Unit("RUTAN-SERANG", "Rutan Kelas IIB Serang", FacilityKind.Rutan, FacilityClass.IIB, "Marthen Butar Butar")
        .OpenSpace(Spaces.Room, SpaceKind.Classroom, "Ruang kecil", 8, ValidityPeriod.From(Day("2020-01-01")), [], At("2020-01-01", "room"))
        .Bind(f => f.OpenSpace(Spaces.Pond, SpaceKind.Pond, "Kolam", 20, ValidityPeriod.From(Day("2020-01-01")), [], At("2020-01-01", "pond")))
        .Value;

    private static readonly Stakeholder Pemkab = Partner("PEMKAB-SERANG", StakeholderKind.Kabupaten, "Pemerintah Kabupaten Serang", "Bupati Serang", "Ratu Tatu Chasanah");
    private static readonly FacilityContext Men = FacilityContext.ForMen(Rutan.Id);

    private static CooperationAgreement Signed { get; } = CooperationAgreement
        .Draft(AgreementId.From("MOU-TOPMEDIA"), IndonesianTimeZone.Wib, Day("2025-05-01"), AgreementKind.NotaKesepakatan, "Nota Kesepahaman (MoU)", At("2025-05-01", "1"))
        .Bind(a => a.Name(AgreementParty.Of(Rutan.Id), At("2025-05-01", "2")))
        .Bind(a => a.Name(AgreementParty.Of(Pemkab.Id), At("2025-05-01", "3")))
        .Bind(a => a.AgreeScope([new(S.Catfish), new(S.Trade)], At("2025-05-01", "4")))
        .Bind(a => a.AgreePeriod(AgreedPeriod.Between(Term.FirstDay, Term.LastDay!.Value).Value, At("2025-05-01", "5"), Provenance.Supplied))
        .Bind(a => a.NameImplementingOffice(Pemkab.Id, Fisheries, [S.Catfish], At("2025-05-01", "6")))
        .Bind(a => a.Bring(Pemkab.Id, Trainer, [S.Trade], At("2025-05-01", "7")))
        .Bind(a => a.DescribeSigning(new("Pendopo Bupati Serang", null, null, Day("2025-05-07")), At("2025-05-01", "8")))
        .Value.SignedBy(Rutan, Pemkab, "2025-05-07", S.Catfish, S.Trade);

    [Fact]
    public void The_same_signing_is_printed_under_another_title_and_recognised_as_one()
    {
        var other = CooperationAgreement.Draft(AgreementId.From("NK-KORAN-BANTEN"), IndonesianTimeZone.Wib, Day("2025-05-07"), AgreementKind.NotaKesepakatan, "Nota Kesepakatan", At("2025-05-07", "1"))
            .Bind(a => a.Name(AgreementParty.Of(Rutan.Id), At("2025-05-07", "2")))
            .Bind(a => a.Name(AgreementParty.Of(Pemkab.Id), At("2025-05-07", "3")))
            .Bind(a => a.AgreeScope([new(S.Catfish), new(S.Trade)], At("2025-05-07", "4")))
            .Value;

        (Signed.TitleAsPrinted, Signed.Kind).Should().Be(("Nota Kesepahaman (MoU)", AgreementKind.NotaKesepakatan));
        Signed.Signing!.Place.Should().Be("Pendopo Bupati Serang");
        LikelyDuplicates.Among([Signed, other], StakeholderDirectory.Of()).Should().ContainSingle();
        LikelyDuplicates.Among([other.RecogniseAsSame(Signed.Id, "penandatanganan yang sama", At("2025-05-08", "same")).Value, Signed], StakeholderDirectory.Of()).Should().BeEmpty();
    }

    [Fact]
    public void The_small_building_limits_what_can_be_run_and_says_by_how_much()
    {
        var finding = Rutan.SpacesFor(new ProgrammeNeeds { SpaceKind = SpaceKind.Classroom }.Of(16, Term)).Single();
        finding.Fits.Should().BeFalse();
        finding.ShortBy.Should().Be(8);

        var cohort = Class("USAHA-1", Rutan, Trainer, Curriculum("Usaha mikro", S.Trade), "2025-06-02", Spaces.Room);
        Seating.Of(cohort, cohort.FirstDay, Rutan, Signed).Binding.Should().Be(new SeatLimit(SeatLimitKind.Space, 8, "Ruang kecil"));

        // Where a session names no space yet, the largest one of the kind that the programme needs binds.
        var anywhere = Class("USAHA-2", Rutan, Trainer, Curriculum("Usaha mikro", S.Trade) with { Needs = new() { SpaceKind = SpaceKind.Classroom } }, "2025-06-02");
        Seating.Of(anywhere, anywhere.FirstDay, Rutan, Signed).Binding.Should().Be(new SeatLimit(SeatLimitKind.Facility, 8, "Rutan Kelas IIB Serang"));
        var nowhere = Class("USAHA-3", Rutan, Trainer, Curriculum("Usaha mikro", S.Trade) with { Needs = new() { SpaceKind = SpaceKind.Workshop } }, "2025-06-02");
        Seating.Of(nowhere, nowhere.FirstDay, Rutan, Signed).Free.Should().Be(0, "there is no workshop");

        // What a move leaves behind seats nobody, also where no session names it.
        var wide = Rutan.MoveTo(new(PremisesId.From("LAMA"), "Jalan Lama"), 200, Day("2020-01-02"), At("2025-05-30", "housed"))
            .Bind(f => f.OpenSpace(SpaceId.From("AULA"), SpaceKind.Classroom, "Aula", 12, ValidityPeriod.From(Day("2020-01-03")), [], At("2025-05-31", "hall"))).Value;
        var moved = wide.MoveTo(new(PremisesId.From("BARU"), "Jalan Baru"), 400, Day("2025-06-02"), At("2025-06-01", "moved")).Value;
        Seating.Of(anywhere, anywhere.FirstDay, wide, Signed).Binding.Seats.Should().Be(12);
        Seating.Of(anywhere, anywhere.FirstDay, moved, Signed).Binding.Seats.Should().Be(8, "the hall is left behind");
    }

    [Fact]
    public void A_new_building_lifts_the_limit_from_its_day()
    {
        var cohort = Class("USAHA-1", Rutan, Trainer, Curriculum("Usaha mikro", S.Trade), "2025-06-02", Spaces.Room);
        var wider = Rutan.ChangeSeats(Spaces.Room, 40, Day("2025-06-02"), At("2025-06-01", "wider")).Value;

        Seating.Of(cohort, cohort.FirstDay, wider, Signed).Binding.Kind.Should().Be(SeatLimitKind.Cohort);
    }

    [Fact]
    public void The_fish_pond_is_there_for_catfish_and_is_booked_once()
    {
        var cohort = Class("LELE-1", Rutan, Fisheries, Curriculum("Budidaya lele", S.Catfish), "2025-06-02", Spaces.Pond);
        Rutan.SpacesFor(new ProgrammeNeeds { SpaceKind = SpaceKind.Pond }.Of(16, Term)).Single().Fits.Should().BeTrue();

        var booked = Rutan.Book(cohort.BookingOf(cohort.Sessions[0])!, At("2025-05-20", "book")).Value;
        var other = Class("LELE-2", Rutan, Fisheries, Curriculum("Budidaya lele", S.Catfish), "2025-06-02", Spaces.Pond);
        booked.Book(other.BookingOf(other.Sessions[0])! with { Session = SessionId.From("LELE-2-1") }, At("2025-05-20", "again")).IsSuccess.Should().BeFalse();
    }

    [Fact]
    public void Members_of_the_partners_umkm_train_for_it()
    {
        var cohort = Class("USAHA-1", Rutan, Trainer, Curriculum("Usaha mikro", S.Trade) with { Needs = new() { Instructors = [InstructorKind.Mitra] } }, "2025-06-02", Spaces.Room);

        SessionCoverage.OfAll(cohort, Rutan, Signed).UncoveredDays.IsEmpty.Should().BeTrue();
        Signed.CoverageOf(Rutan.Id, Trainer, S.Catfish).Days.IsEmpty.Should().BeTrue("they were brought for trade only");
    }

    [Fact]
    public void The_province_is_covered_once_it_joins_and_not_before()
    {
        var cohort = Class("LELE-3", Rutan, Province, Curriculum("Budidaya lele", S.Catfish), "2025-06-02", Spaces.Pond);
        var gap = SessionCoverage.OfAll(cohort, Rutan, Signed).Of(cohort.Sessions[0].Id).Gaps.Single();

        (gap.Agreement!.Value, gap.Code).Should().Be(("MOU-TOPMEDIA", AgreementErrors.CoverageProvider.Code));
        Signed.NameImplementingOffice(Pemkab.Id, Province, [S.Catfish], At("2025-05-20", "province")).Has(AgreementErrors.ProviderUnsigned).Should().BeTrue("it has been signed");
        Signed.NameImplementingOffice(Pemkab.Id, Partner("DKP-BANTEN", StakeholderKind.Opd, "Dinas Kelautan dan Perikanan", "Kepala Dinas", "Kepala"), [S.Catfish], [Authority(Pemkab, Rutan)], At("2025-05-20", "province"))
            .Has(AgreementErrors.ProviderUnrelated).Should().BeTrue("it is no office of the regency");
        var addendum = new Addendum(Day("2025-05-20")) { Parties = [AgreementParty.Of(Rutan.Id), AgreementParty.Of(Pemkab.Id), AgreementParty.Of(Province)] };
        var office = Partner(Province.Value, StakeholderKind.Opd, "Dinas Kelautan dan Perikanan", "Kepala Dinas", "Kepala");
        AuthorityToSign[] regency = [Authority(Rutan, Pemkab), Authority(Rutan, office), Authority(Pemkab, Rutan), Authority(Pemkab, office)];
        AuthorityToSign[] province = [Authority(office, Rutan), Authority(office, Pemkab)];
        Signed.Amend(addendum, [.. regency], At("2025-05-20", "province")).ValidationErrors.Select(static e => e.Text.En).Should().Equal(
            "The addendum was not signed with authority by DKP-BANTEN.");
        Signed.Amend(addendum, [.. regency, province[0]], At("2025-05-20", "province")).Has(AgreementErrors.AuthorityForSomethingElse).Should().BeTrue("the regency is its partner too");
        Signed.Amend(addendum, [.. province, .. regency.Where(a => a.Partner != Province)], At("2025-05-20", "province")).Has(AgreementErrors.AuthorityForSomethingElse)
            .Should().BeTrue("authority towards whom they let join is shown too");
        var widened = Signed.Amend(addendum, [.. regency, .. province], At("2025-05-20", "province")).Value;
        SessionCoverage.OfAll(cohort, Rutan, widened).UncoveredDays.IsEmpty.Should().BeTrue();
    }

    private static AuthorityToSign Authority<TRoot, TEvent>(SigningParty<TRoot, TEvent> party, ISigningParty partner)
        where TRoot : SigningParty<TRoot, TEvent>
        where TEvent : JournalEvent => party.WhoMaySign(Day("2025-05-20"), partner.Party, S.Catfish, S.Trade).Single(static a => a.IsShown);

    [Fact]
    public void Residents_of_the_regency_aged_20_to_40_are_aimed_at_among_all()
    {
        var rules = ProgrammeConditions.Of("LELE", ProgrammeCondition.DomicileIn([Regency]), ProgrammeCondition.AgeBetween(20, 40));
        var cohort = Class("LELE-1", Rutan, Fisheries, Curriculum("Budidaya lele", S.Catfish, conditions: rules), "2025-06-02", Spaces.Pond);
        var people = Enumerable.Range(1, 500).Select(static i => Person($"P-{i:000}", Rutan, domicile: i <= 380 ? "36.04" : "36.71", born: $"{1975 + (i * 7 % 31)}-03-01")).ToList();
        var context = Admissions.ContextOf(cohort, Seating.Of(cohort, cohort.FirstDay));
        var decisions = people.Select(p => EligibilityBooks.For(rules).Value.Decide(new EligibilityFacts(p, context, Men), cohort.FirstDay)).ToList();

        people.Count(static p => Regency.Contains(p.Domicile.Value)).Should().Be(380);
        decisions.Count(static d => d.IsMet).Should().Be(people.Count(static p => Regency.Contains(p.Domicile.Value) && p.BirthDate.Value.Year is >= 1985 and <= 2005), "whoever was born on 1 March 1984 is 41");
    }
}
