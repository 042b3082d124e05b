using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Placements;
using Pembinaan.Domain.Placements.Events;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Tests.Cohorts;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Tests.Placements;

/// <summary>A step is taken back only when nothing rests on it any more: the last one first.</summary>
[Trait("Case", "W06")]
public sealed class Steps_taken_back
{
    private static readonly StakeholderId Disnaker = StakeholderId.From("DISNAKER-CILEGON");

    private static readonly JobOpening Opening = new()
    {
        Code = "LOWONGAN-1",
        Employer = StakeholderId.From("PT-SABUN"),
        FirstDay = Given.Day("2025-10-01"),
        Subjects = [Given.Sabun],
        Regions = [RegionCode.From("36.72")],
    };

    private static JobReferral Accepted { get; } = Refer().Accept(Given.Day("2025-09-20"), Given.On("2025-09-20", "accept")).Value;

    private static JobReferral Ended { get; } = Accepted.Place(Given.Day("2025-10-01"), Given.On("2025-10-01", "place"))
        .Bind(static r => r.End(Given.Day("2026-03-31"), ReferralEnd.Finished, Given.On("2026-04-01", "end"))).Value;

    [Theory]
    [InlineData("accept", true)]
    [InlineData("place", true)]
    [InlineData("end", false)]
    public void Are_refused_while_a_later_step_stands(string step, bool refused)
    {
        var annulled = Ended.Annul(EntryId.From(step), "keliru", Given.On("2026-04-02", "annul"));

        annulled.Has(PlacementErrors.StepOutOfOrder).Should().Be(refused);
        annulled.IsSuccess.Should().Be(!refused);
    }

    [Fact]
    public void Leave_the_step_before_in_force()
    {
        var again = Ended.Annul(EntryId.From("end"), "keliru", Given.On("2026-04-02", "annul-1")).Value.Annul(EntryId.From("place"), "keliru", Given.On("2026-04-02", "annul-2")).Value;

        again.StatusOn(Given.Day("2026-05-01")).Should().Be(ReferralStatus.Accepted);
        again.Place(Given.Day("2025-10-02"), Given.On("2026-04-03", "place-2")).Value.StatusOn(Given.Day("2025-10-02")).Should().Be(ReferralStatus.Placed);
    }

    [Fact]
    public void Are_taken_back_where_a_decline_does_not_rest_on_them() => Accepted.Decline(Given.Day("2025-09-25"), false, "sakit", Given.On("2025-09-25", "decline"))
        .Bind(static r => r.Annul(EntryId.From("accept"), "keliru", Given.On("2025-09-26", "annul"))).Value.StatusOn(Given.Day("2025-09-25")).Should().Be(ReferralStatus.Declined);

    [Fact]
    public void Sent_again_change_nothing()
    {
        var annulled = Ended.Annul(EntryId.From("end"), "keliru", Given.On("2026-04-02", "annul")).Value;

        annulled.Annul(EntryId.From("end"), "keliru", Given.On("2026-04-02", "annul")).Value.Should().BeSameAs(annulled);
    }

    [Theory]
    [InlineData("2025-10-01", true)]
    [InlineData("2025-10-02", false)]
    public void Corrected_fit_what_comes_after_them(string accepted, bool fits)
    {
        var corrected = Ended.Correct(EntryId.From("accept"), new ReferralAccepted(Given.Day(accepted)), "salah ketik", Given.On("2026-04-02", "correct"));

        corrected.Has(PlacementErrors.DayBeforeStep).Should().Be(!fits);
        corrected.IsSuccess.Should().Be(fits);
    }

    [Theory]
    [InlineData("2025-10-01", "")]
    [InlineData("2025-09-30", "PLACE-TOO-EARLY")]
    public void Corrected_are_held_against_what_the_step_itself_is(string day, string code) => string.Join(' ', Accepted
        .Place(Given.Day("2025-10-05"), Given.On("2025-10-05", "place")).Value
        .Correct(EntryId.From("place"), new WorkStarted(Given.Day(day)), "salah ketik", Given.On("2026-04-02", "correct"))
        .ValidationErrors.Select(static e => e.ErrorCode)).Should().Be(code);

    [Fact]
    public void Corrected_keep_the_evidence_of_the_first()
    {
        var first = Ended.Journal.Entries.First();
        var instead = (ParticipantReferred)first.Event! with { Day = Given.Day("2025-09-16") };

        Ended.Correct(first.Id, instead, "salah ketik", Given.On("2026-04-02", "correct")).Has(JournalErrors.CannotAnnulBeginning).Should().BeTrue();
    }

    private static JobReferral Refer()
    {
        var over = Given.Cohort().Enrolled(1).HeldAll(1, 20).Assessed(Given.Person(1), true, "2025-08-29", "assess").Value;
        var certified = over.Certify(
            over.Finding(Given.Person(1), "2025-08-30"), CertificateKind.TrainingCertificate, CertificateNumber.From("SERT-1"), Given.Names, Given.Day("2025-09-01"), Given.On("2025-09-01", "certify")).Value;
        var person = Given.Facts(Given.Person(1), release: Given.Day("2025-09-30")) with { Domicile = RegionCode.From("36.72.03") };
        var match = CandidateMatch.Of(certified.CandidateOf(person, DateSet.None, Given.Day("2025-09-15")), Opening);
        return JobReferral.Refer(JobReferralId.From("R-1"), match, Dossiers.Given_work.Office(Disnaker), Given.Day("2025-09-15"), Given.On("2025-09-15", "refer")).Value;
    }
}
