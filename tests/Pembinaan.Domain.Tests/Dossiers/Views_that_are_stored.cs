using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Json;
using Pembinaan.Domain.Tests.Cohorts;
using AgreementsGiven = Pembinaan.Domain.Tests.Agreements.Given;
using CohortsGiven = Pembinaan.Domain.Tests.Cohorts.Given;

namespace Pembinaan.Domain.Tests.Dossiers;

/// <summary>A view as known at an instant, written and read again, is the same view: nothing is written to it, and what it holds stood then.</summary>
public sealed class Views_that_are_stored
{
    private static readonly Instant Then = AgreementsGiven.Noon("2025-10-07");

    /// <summary>The same person was enrolled twice, which was found and taken back before the two pseudonyms were made one.</summary>
    private static readonly Dossier Merged = One(CohortsGiven.Cohort(CohortsGiven.Plan("2025-10-06")).Enrolled(2));

    [Fact]
    public void Hold_what_was_taken_back_later()
    {
        var view = Merged.AsKnownAt(Then);
        var text = PembinaanJson.Dossiers.Write(view);
        view.Cohorts[0].EnrolmentsOf(CohortsGiven.Person(1)).Should().HaveCount(2, "else the test proves nothing");

        var read = PembinaanJson.Dossiers.Read(text).Value;

        PembinaanJson.Dossiers.Write(read).Should().Be(text);
        read.Cohorts[0].EnrolmentsOf(CohortsGiven.Person(1)).Should().BeEquivalentTo(view.Cohorts[0].EnrolmentsOf(CohortsGiven.Person(1)));
        read.Cohorts[0].Apply(CohortsGiven.Person(7), Given.Day("2025-10-07"), Given.On("2025-10-09", "apply")).ValidationErrors.Select(static e => e.ErrorCode).Should().Equal(JournalErrors.ReadOnlyView.Code);
    }

    [Fact]
    public void Are_taken_of_the_whole_as_it_was_read()
    {
        var whole = PembinaanJson.Dossiers.Read(PembinaanJson.Dossiers.Write(Merged)).Value;

        PembinaanJson.Dossiers.Write(whole.AsKnownAt(Then)).Should().Be(PembinaanJson.Dossiers.Write(Merged.AsKnownAt(Then)));
        whole.Cohorts[0].Apply(CohortsGiven.Person(7), Given.Day("2025-10-07"), Given.On("2025-10-09", "apply")).IsSuccess.Should().BeTrue();
    }

    /// <summary>As the whole journal, what nobody could have recorded is refused.</summary>
    [Fact]
    public void Are_no_journals_without_saying_so()
    {
        var text = PembinaanJson.Cohorts.Write(Merged.AsKnownAt(Then).Cohorts[0]);

        var fault = PembinaanJson.Cohorts.Read(Said(text, null)).ValidationErrors.Should().ContainSingle().Subject;

        (fault.ErrorCode, fault.Identifier).Should().Be((CohortErrors.AlreadyEnrolled.Code, "$.entries[2]"));
    }

    [Theory]
    [InlineData("2025-10-06T05:00:00Z", true)]
    [InlineData("2025-10-06T04:59:59Z", false)]
    public void Hold_nothing_recorded_later(string knownAt, bool isRead)
    {
        var read = PembinaanJson.Cohorts.Read(Said(PembinaanJson.Cohorts.Write(Merged.AsKnownAt(Then).Cohorts[0]), knownAt));

        read.ValidationErrors.Select(static e => (e.ErrorCode, e.Identifier)).Should().Equal(isRead ? [] : [("JOURNAL-TIME-DECREASES", "$.knownAt")]);
    }

    [Fact]
    public void Are_views_again_of_every_kind_of_root()
    {
        var at = AgreementsGiven.Noon("2025-02-03");
        var view = Given.Of(AgreementsGiven.Pks1(), Given_work.Taught, Given_work.Employed).AsKnownAt(at);

        var read = PembinaanJson.Dossiers.Read(PembinaanJson.Dossiers.Write(view)).Value;

        Instant?[] known =
        [
            read.Facilities[0].Journal.KnownAt, read.Stakeholders[0].Journal.KnownAt, read.Agreements[0].Journal.KnownAt,
            read.Programmes[0].Journal.KnownAt, read.Cohorts[0].Journal.KnownAt, read.Referrals[0].Journal.KnownAt,
        ];
        known.Should().OnlyContain(k => k == at);
        PembinaanJson.Dossiers.Write(read).Should().Be(PembinaanJson.Dossiers.Write(view));
    }

    [Fact]
    public void Are_views_still_where_texts_are_taken_out_or_people_told_apart()
    {
        var twice = CohortsGiven.Cohort(CohortsGiven.Plan("2025-10-06")).Apply(CohortsGiven.Person(1), Given.Day("2025-10-01"), Given.On("2025-10-01", "apply"))
            .Bind(static c => c.CloseApplication(EntryId.From("apply"), Given.Day("2025-10-02"), "1 salah catat", Given.On("2025-10-02", "close"))).Value.Enrolled(2);
        var view = One(twice).AsKnownAt(Then);

        var redacted = view.Redact([CohortsGiven.Person(1)], PeopleGiven.Later, PeopleGiven.SaltOf, PeopleGiven.Archive).Value.Cohorts[0];
        var apart = view.Unmerge(Here(twice).AsKnownAt(Then), CohortsGiven.Person(2), CohortsGiven.Person(1)).Value.Cohorts[0];

        redacted.Journal.Entries.Should().Contain(static e => !e.Redactions.IsEmpty, "else the test proves nothing");
        new[] { redacted.Journal.KnownAt, apart.Journal.KnownAt }.Should().OnlyContain(static k => k == Then);
        apart.Participants.Should().Equal(CohortsGiven.Person(1), CohortsGiven.Person(2));
    }

    private static Dossier One(Cohort twice) =>
        Here(twice.Annul(EntryId.From("enrol-2"), "orang yang sama", Given.On("2025-10-08", "annul")).Value).Merge(CohortsGiven.Person(2), CohortsGiven.Person(1)).Value;

    private static Dossier Here(Cohort cohort) => Dossier.Of(cohort).Value.HoldingAll(Given.Now, Holding.Cohorts, Holding.Agreements, Holding.Referrals);

    private static string Said(string text, string? knownAt) =>
        text.Replace(",\"knownAt\":\"2025-10-07T05:00:00Z\"", knownAt is null ? "" : $",\"knownAt\":\"{knownAt}\"", StringComparison.Ordinal);
}
