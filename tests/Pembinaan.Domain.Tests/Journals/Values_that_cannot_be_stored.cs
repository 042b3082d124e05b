using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Agreements.Events;
using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Facilities.Events;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Json;
using Pembinaan.Domain.Offices;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Programmes.Events;
using Pembinaan.Domain.Stakeholders;
using Pembinaan.Domain.Stakeholders.Events;
using Pembinaan.Domain.Time;
using static Pembinaan.Domain.Tests.Offices.Records;
using AgreementsGiven = Pembinaan.Domain.Tests.Agreements.Given;
using CohortsGiven = Pembinaan.Domain.Tests.Cohorts.Given;

namespace Pembinaan.Domain.Tests.Journals;

/// <summary>What is handed in and could not be written, or not be read back, is refused before it is recorded: by commands and by corrections alike.</summary>
public sealed class Values_that_cannot_be_stored
{
    private const string Half = "rusak \ud800";

    private static readonly SpaceId Room = SpaceId.From("RUANG-1");

    private static Facility Rutan => RutanSerang().OpenSpace(Room, SpaceKind.Classroom, "Ruang", 12, ValidityPeriod.From(new(2025, 1, 1)), [], As("s1")).Value;

    private static Stakeholder Company => Body("SWEN", StakeholderKind.All[0], "PT Swen");

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    [InlineData(500, false)]
    public void Half_seconds_of_a_booking(int millisecond, bool isTaken)
    {
        var booking = new Booking(Room, SessionId.From("S-1"), new(2025, 8, 4), new(8, 0), new(10, 0, 0, millisecond), 5);
        var booked = Rutan.Book(booking with { End = new(10, 0) }, As("b")).Value;

        Rutan.Book(booking, As("b")).Codes().Should().Equal(isTaken ? [] : [JournalErrors.TimeWithFraction.Code]);
        booked.Correct(EntryId.From("b"), new SpaceBooked(booking with { People = 6 }), "salah ketik", As("c")).Codes().Should().Equal(isTaken ? [] : [JournalErrors.TimeWithFraction.Code]);
    }

    [Fact]
    public void Null_inside_a_correction()
    {
        Rutan.Correct(EntryId.From("s1"), new SpaceOpened(Room, null!, "Ruang", 12, ValidityPeriod.From(new(2025, 1, 1)), []), "salah ketik", As("c"))
            .Faults().Should().Equal("JOURNAL-MISSING kind");
        Rutan.Correct(EntryId.From("s1"), new SpaceOpened(Room, SpaceKind.Classroom, "Ruang", 12, null!, []), "salah ketik", As("c"))
            .Faults().Should().Equal("JOURNAL-MISSING available");
        Company.EstablishPost(Head, "Direktur", new(2010, 1, 1), As("p")).Value
            .Correct(EntryId.From("p"), new StakeholderOfficesChanged(new Pembinaan.Domain.Offices.Events.PostEstablished(null!, "Direktur", new(2011, 1, 1))), "salah ketik", StakeholderDirectory.Of(Company), As("c"))
            .Faults().Should().Equal("JOURNAL-MISSING change.post");
        var programme = CohortsGiven.Programme();
        programme.Correct(programme.Journal.Last!.Id, new ProgrammeDrawnUp(programme.Id, new(2025, 1, 1), null!), "salah ketik", CohortsGiven.On("2025-02-01", "c"))
            .Faults().Should().Equal("JOURNAL-MISSING curriculum");
        var agreement = AgreementsGiven.Pks1();
        var named = agreement.Journal.Entries.First(static e => e.Event is PartyNamed);
        agreement.Correct(named.Id, new PartyNamed(AgreementParty.Of(AgreementsGiven.UptS) with { NameAsPrinted = Half }, Provenance.AsPrinted), "salah ketik", AgreementsGiven.On("2025-02-01", "c"))
            .Faults().Should().Equal("JOURNAL-TEXT party.nameAsPrinted");
        agreement.Correct(named.Id, new PartyNamed(null!, Provenance.AsPrinted), "salah ketik", AgreementsGiven.On("2025-02-01", "c"))
            .Faults().Should().Equal("JOURNAL-MISSING party");
    }

    [Fact]
    public void Null_inside_a_record_that_is_handed_in()
    {
        var met = new Engagement(
            EngagementId.From("E-1"), FacilityId.From("UPT-S"), EngagementKind.Visit, new(2025, 8, 4), "Serang", [new(StakeholderId.From("SWEN"), null!)], "maksud", EngagementOutcome.Open);

        Company.LogEngagement(met, As("x")).Faults().Should().Equal("JOURNAL-MISSING engagement.present[0].title");
        Company.LogEngagement(met with { Present = [new(null!, "Kasi")] }, As("x")).Faults().Should().Equal("JOURNAL-MISSING engagement.present[0].party");
        Rutan.MoveTo(new(null!, "Jalan Raya", null), 10, new(2025, 8, 4), As("x")).Faults().Should().Equal("JOURNAL-MISSING premises.id");
    }

    [Theory]
    [InlineData(24, true)]
    [InlineData(25, false)]
    [InlineData(28, false)]
    public void Groups_of_conditions_deeper_than_can_be_stored(int groups, bool isTaken)
    {
        ProgrammeCondition nested = ProgrammeCondition.IsWilling();
        for (var i = 0; i < groups; i++)
        {
            nested = ProgrammeCondition.AllOf([nested]);
        }

        var curriculum = CohortsGiven.Curriculum() with { Conditions = ProgrammeConditions.Of("P", nested) };
        var revised = CohortsGiven.Programme().Revise(curriculum, new(2025, 8, 1), "diperbarui", CohortsGiven.On("2025-01-01", "x"));

        revised.Codes().Should().Equal(isTaken ? [] : [ProgrammeErrors.ConditionNestedTooDeep.Code]);
        if (isTaken)
        {
            PembinaanJson.Programmes.Read(PembinaanJson.Programmes.Write(revised.Value)).Value.Journal.Entries.Should().Equal(revised.Value.Journal.Entries);
        }
    }

    [Fact]
    public void Half_a_character_of_an_author()
    {
        FluentActions.Invoking(static () => Recording.Of("x", Instant.FromUtc(2025, 1, 1, 0, 0), Half)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(static () => EntryId.From(Half)).Should().Throw<ArgumentException>();
    }

    [Theory]
    [InlineData("JOURNAL-TEXT")]
    [InlineData("JOURNAL-TEXT-BLANK")]
    public void Half_characters_and_blanks_of_reasons_places_and_names(string code)
    {
        var text = code == "JOURNAL-TEXT" ? Half : "\u00a0 ";
        Rutan.BlockSpace(Room, ValidityPeriod.On(new(2025, 8, 4)), text, As("x")).Faults().Should().Equal($"{code} reason");
        Rutan.Rename(text, new(2025, 8, 4), As("x")).Faults().Should().Equal($"{code} name");
        Rutan.MoveTo(new(PremisesId.From("T-1"), text, null), 10, new(2025, 8, 4), As("x")).Faults().Should().Equal($"{code} premises.address");
        Company.LogEngagement(new(EngagementId.From("E-1"), FacilityId.From("UPT-S"), EngagementKind.Visit, new(2025, 8, 4), text, [], "maksud", EngagementOutcome.ToBeContinued), As("x"))
            .Faults().Should().Contain($"{code} engagement.place");
        AgreementsGiven.Pks1().Suspend(new(2024, 1, 1), null, text, AgreementsGiven.On("2024-01-01", "x")).Faults().Should().Equal($"{code} reason");
        CohortsGiven.Programme().Discontinue(new(2025, 6, 30), text, CohortsGiven.On("2025-01-01", "x")).Faults().Should().Equal($"{code} reason");
    }

    [Fact]
    public void Numbers_that_stand_for_no_state()
    {
        FluentActions.Invoking(static () => Company.LogEngagement(
            new(EngagementId.From("E-1"), FacilityId.From("UPT-S"), (EngagementKind)9, new(2025, 8, 4), "Serang", [], "maksud", EngagementOutcome.ToBeContinued), As("x")))
            .Should().Throw<ArgumentOutOfRangeException>().WithParameterName("engagement");
        FluentActions.Invoking(static () => Company.Introduce(
            new(AssociateId.From("X-1"), (AssociateKind)9, "Dinas", Scope<SubjectId>.Unlimited, ValidityPeriod.From(new(2010, 1, 1)), null), As("x")))
            .Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(static () => RutanSerang().OpenSpace(Room, SpaceKind.Classroom, "Ruang", 12, ValidityPeriod.From(new(2025, 1, 1)), [(IsoDayOfWeek)9], As("s1")))
            .Should().Throw<ArgumentOutOfRangeException>().WithParameterName("weekdays");
        RutanSerang().OpenSpace(Room, SpaceKind.Classroom, "Ruang", 12, ValidityPeriod.From(new(2025, 1, 1)), [IsoDayOfWeek.None], As("s1")).IsSuccess.Should().BeFalse();
    }
}

/// <summary>How a refusal is compared.</summary>
file static class Refusals
{
    public static IEnumerable<string> Faults(this IDomainResult result) => result.ValidationErrors.Select(static e => $"{e.ErrorCode} {e.Identifier}");
}
