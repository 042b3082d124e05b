using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Stakeholders;
using Pembinaan.Domain.Time;
using static Pembinaan.Domain.Tests.Dossiers.Given;

namespace Pembinaan.Domain.Tests.Dossiers;

/// <summary>Who signs in a dossier needs no evidence in hand: the records of the parties are there.</summary>
public class Signing_in_a_dossier
{
    private static readonly OfficialId Head = OfficialId.From("KALAPAS");
    private static readonly OfficialId Director = OfficialId.From("DIREKTUR");
    private static readonly PartyId Us = Lapas.Id;
    private static readonly PartyId They = Company.Id;
    private static readonly StakeholderId Third = StakeholderId.From("PT-TIGA");

    private static readonly Facility Ours = Lapas.AppointSoleSignatory(
        PostId.From("KEPALA"), "Kepala Lapas", Head, "Kepala Lapas", Day("2022-01-01"), On("2022-01-01", "head")).Value;

    private static readonly Stakeholder Theirs = Led(Company);

    private static readonly CooperationAgreement Draft = Drafted(Us, They);

    [Fact]
    public void Is_as_with_the_evidence_of_each_record()
    {
        var day = Day("2023-02-01");
        var inDossier = Dossier.Of(Ours, Theirs, Draft).Value.HoldingAll(Now, Holding.Agreements)[Draft.Id]
            .Sign(Us, Head, day, On("2023-02-01", "sign-1")).Bind(a => a.Sign(They, Director, day, On("2023-02-01", "sign-2")));
        var byHand = Draft.Sign(Ours.AuthorityOf(Head, day, They, Sabun), On("2023-02-01", "sign-1"))
            .Bind(a => a.Sign(Theirs.AuthorityOf(Director, day, Us, Sabun), On("2023-02-01", "sign-2")));

        inDossier.Warnings.Should().BeEmpty();
        inDossier.Value.Agreement.Journal.Entries.Should().Equal(byHand.Value.Journal.Entries);
        inDossier.Value.Agreement.FormedOn.Should().Be(day);
        Dossier.Of(Ours, Theirs, Draft).Value[Draft.Id].Sign(Us, Head, day, On("2023-02-01", "sign-1")).Bind(a => a.Sign(They, Director, day, On("2023-02-01", "sign-2")))
            .Has(DossierErrors.NotDeclared).Should().BeTrue("the last signature gives it days, and others may depend on them");
        inDossier.Value.Dossier.Find(Draft.Id)!.Revision.Should().Be(byHand.Value.Revision);
    }

    /// <summary>The day before the post was taken over and the day on which it was; the signature that does not count is ratified from the record too.</summary>
    [Theory]
    [InlineData("2023-02-28", false)]
    [InlineData("2023-03-01", true)]
    public void Counts_by_what_the_record_shows_on_the_day(string day, bool counts)
    {
        var later = Lapas.AppointSoleSignatory(PostId.From("KEPALA"), "Kepala Lapas", Head, "Kepala Lapas", Day("2023-03-01"), On("2023-03-01", "head")).Value;
        var signed = Dossier.Of(later, Theirs, Draft).Value[Draft.Id].Sign(Us, Head, Day(day), On("2023-03-01", "sign-1"));

        signed.IsSuccess.Should().BeTrue();
        signed.Warnings.Select(static w => w.ErrorCode).Should().Equal(counts ? [] : [AgreementErrors.AuthorityNotShown.Code]);
        var ratified = signed.Value.Ratify(Head, Us, Head, Day("2023-03-02"), On("2023-03-02", "ratify"));
        (ratified.IsSuccess, ratified.Has(AgreementErrors.NothingToRatify)).Should().Be((!counts, counts));
    }

    /// <summary>What was recorded in the party's journal since, and shows the same, makes no other signature and no other ratification of it.</summary>
    [Fact]
    public void Sent_again_after_the_record_has_grown_is_answered_as_the_first_time()
    {
        var later = Lapas.AppointSoleSignatory(PostId.From("KEPALA"), "Kepala Lapas", Head, "Kepala Lapas", Day("2023-03-01"), On("2023-03-01", "head")).Value;
        var grown = later.Designate(new([Sex.Male, Sex.Female]), Day("2023-04-01"), On("2023-04-01", "women")).Value;
        var day = Day("2023-02-01");
        var dossier = Dossier.Of(later, Theirs, Draft).Value[Draft.Id].Sign(Us, Head, day, On("2023-03-01", "sign-1")).Value.Ratify(Head, Us, Head, Day("2023-03-02"), On("2023-03-02", "ratify")).Value.Dossier.With(grown).Value;

        var signed = dossier[Draft.Id].Sign(Us, Head, day, On("2023-03-01", "sign-1"));
        signed.Warnings.Select(static w => w.ErrorCode).Should().Equal(AgreementErrors.AuthorityNotShown.Code);
        var ratified = dossier[Draft.Id].Ratify(Head, Us, Head, Day("2023-03-02"), On("2023-03-02", "ratify"));
        ratified.ValidationErrors.Should().BeEmpty();
        ratified.Value.Agreement.Revision.Should().Be(dossier.Find(Draft.Id)!.Revision);
        dossier[Draft.Id].Ratify(Head, Us, Head, Day("2023-03-03"), On("2023-03-02", "ratify")).Has(JournalErrors.EntryIdReused).Should().BeTrue();
    }

    /// <summary>It became known later that the post was left on the day before, or taken over on the day: what was recorded under the identity stays what it says.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Sent_again_is_answered_as_the_first_time_whatever_the_record_shows_since(bool shownFirst)
    {
        var day = Day("2023-02-01");
        Facility[] records = [Ours, Ours.EndTenure(PostId.From("KEPALA"), Head, Day("2023-01-31"), On("2023-02-10", "left")).Value];
        var (first, since) = shownFirst ? (records[0], records[1]) : (records[1], records[0]);
        var signed = Dossier.Of(first, Theirs, Draft).Value[Draft.Id].Sign(Us, Head, day, On("2023-03-01", "sign-1"));
        signed.Value.Agreement.State.Signatures.Should().ContainSingle().Which.AuthorityShown.Should().Be(shownFirst);

        foreach (var dossier in new[] { Dossier.Of(since, Theirs, signed.Value.Agreement).Value, Dossier.Of(Theirs, signed.Value.Agreement).Value })
        {
            var again = dossier[Draft.Id].Sign(Us, Head, day, On("2023-03-02", "sign-1"));
            again.Warnings.Should().Equal(signed.Warnings);
            again.Value.Agreement.Should().BeSameAs(signed.Value.Agreement);
        }

        var known = Dossier.Of(since, Theirs, signed.Value.Agreement).Value[Draft.Id];
        Reused(known.Sign(Us, Director, day, On("2023-03-02", "sign-1")), "it is somebody else");
        Reused(known.Sign(Us, Head, day.PlusDays(-1), On("2023-03-02", "sign-1")), "it is another day");
        Reused(known.Sign(They, Head, day, On("2023-03-02", "sign-1")), "it is for another");
        Reused(known.Ratify(Head, Us, Head, day, On("2023-03-02", "sign-1")), "it is no ratification");
    }

    /// <summary>Who ratified is known to have left before: the ratification recorded stays answered, of the same signature and by the same person alone.</summary>
    [Fact]
    public void Ratified_again_is_answered_as_the_first_time_whatever_the_record_shows_since()
    {
        var later = Lapas.AppointSoleSignatory(PostId.From("KEPALA"), "Kepala Lapas", Head, "Kepala Lapas", Day("2023-03-01"), On("2023-03-01", "head")).Value;
        var left = later.EndTenure(PostId.From("KEPALA"), Head, Day("2023-03-01"), On("2023-03-20", "left")).Value;
        var (signing, ratifying) = (On("2023-03-01", "sign-1"), On("2023-03-02", "ratify"));
        var ratified = Dossier.Of(later, Theirs, Draft).Value[Draft.Id].Sign(Us, Head, Day("2023-02-01"), signing).Value.Ratify(Head, Us, Head, Day("2023-03-02"), ratifying).Value;
        var known = ratified.Dossier.With(left).Value[Draft.Id];

        known.Ratify(Head, Us, Head, Day("2023-03-02"), ratifying).Value.Agreement.Should().BeSameAs(ratified.Agreement);
        Reused(known.Ratify(Director, Us, Head, Day("2023-03-02"), ratifying), "it is of another signature");
        Reused(known.Ratify(Head, Us, Director, Day("2023-03-02"), ratifying), "it is by somebody else");
        known.Ratify(Head, Us, Head, Day("2023-03-02"), On("2023-03-20", "ratify-2")).Has(JournalErrors.EntryIdReused).Should().BeFalse("that is another entry");
    }

    private static void Reused(DomainResult<AgreementInDossier> answer, string because) =>
        answer.ValidationErrors.Select(static e => e.ErrorCode).Should().Equal([JournalErrors.EntryIdReused.Code], because);

    [Fact]
    public void Addenda_sent_again_after_the_record_has_grown_are_answered_as_the_first_time()
    {
        var signed = Dossier.Of(Ours, Theirs, Draft).Value.HoldingAll(Now, Holding.Agreements)[Draft.Id]
            .Sign(Us, Head, Day("2023-02-01"), On("2023-02-01", "sign-1")).Bind(a => a.Sign(They, Director, Day("2023-02-01"), On("2023-02-01", "sign-2"))).Value.Agreement;
        var grown = Ours.Designate(new([Sex.Male, Sex.Female]), Day("2023-04-01"), On("2023-04-01", "women")).Value;
        var amended = Amended(signed, Ours, "2024-12-31").Value;

        var left = grown.EndTenure(PostId.From("KEPALA"), Head, Day("2023-05-31"), On("2023-06-10", "left")).Value;
        Amended(amended, grown, "2024-12-31").Value.Should().BeSameAs(amended);
        Amended(amended, left, "2024-12-31").Value.Should().BeSameAs(amended);
        Amended(amended, grown, "2024-12-30").Has(JournalErrors.EntryIdReused).Should().BeTrue("it says something else");

        static DomainResult<CooperationAgreement> Amended(CooperationAgreement agreement, Facility by, string last) => agreement.Amend(
            new(Day("2023-06-01")) { Period = AgreedPeriod.Between(Day("2023-02-01"), Day(last)).Value },
            [by.AuthorityOf(Head, Day("2023-06-01"), They, Sabun), Theirs.AuthorityOf(Director, Day("2023-06-01"), Us, Sabun)],
            On("2023-06-01", "addendum"));
    }

    [Fact]
    public void Of_more_than_two_is_towards_each_of_the_others()
    {
        var draft = Drafted(Us, They, Third);
        var third = Led(Stakeholder.Register(Third, StakeholderKind.Company, "PT Tiga", Day("2000-01-01"), On("2020-01-01", "tiga")).Value);
        var signed = Dossier.Of(Ours, Theirs, third, draft).Value[draft.Id].Sign(Us, Head, Day("2023-02-01"), On("2023-02-01", "sign-1"));

        signed.ValidationErrors.Should().BeEmpty();
        signed.Value.Agreement.State.Signatures.Should().ContainSingle().Which.AuthorityShown.Should().BeTrue();
    }

    /// <summary>
    /// PT Tiga and PT Swen are one body, and on 10 February their records were made one: until then each shows who signs by it, afterwards the one that goes on,
    /// whichever of them is named. A record that was merged is closed: who is the director in it leaves it no more.
    /// </summary>
    [Theory]
    [InlineData("2023-02-10", "DIREKTUR", true)]
    [InlineData("2023-02-11", "DIREKTUR", false)]
    [InlineData("2023-02-10", "DIREKTUR-2", false)]
    [InlineData("2023-02-11", "DIREKTUR-2", true)]
    public void Of_a_merged_record_is_by_the_one_that_goes_on_once_it_is_merged(string day, string official, bool isShown)
    {
        var goesOn = Stakeholder.Register(Third, StakeholderKind.Company, "PT Tiga", Day("2000-01-01"), On("2020-01-01", "tiga"))
            .Bind(static s => s.AppointSoleSignatory(PostId.From("DIREKTUR"), "Direktur", OfficialId.From("DIREKTUR-2"), "Direktur", Day("2022-01-01"), On("2022-01-01", "director-2"))).Value;
        var merged = Theirs.MergeInto(Third, "satu badan", StakeholderDirectory.Of(Theirs, goesOn), On("2023-02-10", "merge")).Value;
        var agreement = Dossier.Of(Ours, merged, goesOn, Draft).Value.HoldingAll(Now, Holding.Agreements)[Draft.Id];

        var signed = agreement.Sign(They, OfficialId.From(official), Day(day), On("2023-02-12", "sign-1")).Value.Agreement.State.Signatures.Should().ContainSingle().Which;
        (signed.Party, signed.AuthorityShown).Should().Be((They, isShown));
        agreement.Sign(Third, OfficialId.From(official), Day(day), On("2023-02-12", "sign-1")).Value.Agreement.State.Signatures.Single().AuthorityShown
            .Should().Be(official == "DIREKTUR-2", "its own record shows who signs on every day");
    }

    [Fact]
    public void Names_the_record_that_is_not_here()
    {
        var error = Dossier.Of(Ours, Draft).Value[Draft.Id].Sign(They, Director, Day("2023-02-01"), On("2023-02-01", "sign-1")).ValidationErrors.Should().ContainSingle().Which;
        (error.ErrorCode, error.Identifier).Should().Be((DossierErrors.Missing.Code, "party"));
        error.Text.En.Should().StartWith("Not in the dossier: the party SWEN.");

        var merged = Theirs.MergeInto(Third, "satu badan", StakeholderDirectory.Of(Theirs, Stakeholder.Register(Third, StakeholderKind.Company, "PT Tiga", Day("2000-01-01"), On("2020-01-01", "tiga")).Value), On("2023-02-10", "merge")).Value;
        DomainResult<AgreementInDossier> Signed(string day) => Dossier.Of(Ours, merged, Draft).Value[Draft.Id].Sign(They, Director, Day(day), On("2023-02-12", "sign-1"));
        Signed("2023-02-10").ValidationErrors.Should().NotContain(static e => e.ErrorCode == DossierErrors.Missing.Code && e.Text.En.Contains("the party SWEN", StringComparison.Ordinal));
        Signed("2023-02-11").ValidationErrors.Should().ContainSingle().Which.Text.En.Should().StartWith($"Not in the dossier: the party {Third}.", "the merged record is here, the one that goes on is not");
    }

    [Fact]
    public void Of_somebody_else_or_with_nobody_else_is_refused()
    {
        var other = Led(Stakeholder.Register(Third, StakeholderKind.Company, "PT Tiga", Day("2000-01-01"), On("2020-01-01", "tiga")).Value);
        var dossier = Dossier.Of(Ours, Theirs, other, Draft).Value;
        Dossier.Of(Ours, Theirs, Draft).Value[Draft.Id].Sign(Third, Director, Day("2023-02-01"), On("2023-02-01", "sign-1")).ValidationErrors.Should().ContainSingle()
            .Which.Text.En.Should().Be($"PT-TIGA is not a party of {Draft.Id.Value}.", "all whom it names are here, and this is none of them");
        dossier[Draft.Id].Sign(Third, Director, Day("2023-02-01"), On("2023-02-01", "sign-1")).ValidationErrors.Select(static e => e.ErrorCode)
            .Should().Contain(AgreementErrors.NotAParty.Code);

        var alone = Drafted(Us);
        var error = Dossier.Of(Ours, Theirs, alone).Value[alone.Id].Sign(Us, Head, Day("2023-02-01"), On("2023-02-01", "sign-1")).ValidationErrors.Should().ContainSingle().Which;
        (error.ErrorCode, error.Identifier, error.Text.En).Should()
            .Be((AgreementErrors.NoOtherParty.Code, "party", $"{alone.Id.Value} names no party but Lapas Kelas IIA Serang yet; name the others before it is signed."));
    }

    private static Stakeholder Led(Stakeholder body) => body.AppointSoleSignatory(
        PostId.From("DIREKTUR"), "Direktur", Director, "Direktur", Day("2022-01-01"), On("2022-01-01", $"director-{body.Id.Value}")).Value;

    private static CooperationAgreement Drafted(params PartyId[] parties)
    {
        var draft = CooperationAgreement.Draft(AgreementId.From("PKS-9"), IndonesianTimeZone.Wib, Day("2023-01-30"), AgreementKind.PerjanjianKerjaSama, "Perjanjian Kerja Sama", On("2023-01-30", "draft"));
        foreach (var party in parties)
        {
            draft = draft.Bind(a => a.Name(AgreementParty.Of(party), On("2023-01-30", $"party-{party.ToString().Replace(':', '-')}")));
        }

        return draft.Bind(a => a.AgreeScope([new ScopeItem(Sabun)], On("2023-01-30", "scope")))
            .Bind(a => a.AgreePeriod(AgreedPeriod.Between(Day("2023-02-01"), Day("2025-01-31")).Value, On("2023-01-30", "period"))).Value;
    }

    private static SubjectId Sabun => SubjectId.From("SABUN");
}
