using Pembinaan.Domain.Placements;
using Pembinaan.Domain.Time;
using static Pembinaan.Domain.Tests.Cohorts.Given;

namespace Pembinaan.Domain.Tests.Placements;

public class Several_openings_at_once
{
    private static readonly SubjectId Las = SubjectId.From("LAS");

    [Fact]
    public void Are_filled_so_that_the_most_people_go_to_work()
    {
        // The first fits both and would take the soap; then nobody is left for the welding.
        var assignment = Assignment.Of([Holder(1, Sabun, Las), Holder(2, Sabun)], [Opening("SABUN", Sabun), Opening("LAS", Las)]).Value;

        Pairs(assignment).Should().Equal("P-001 LAS", "P-002 SABUN");
        (assignment.People.IsEmpty, assignment.Openings.IsEmpty).Should().Be((true, true));
        Assignment.Of([Holder(1, Sabun, Las), Holder(2, Sabun)], [Opening("SABUN", Sabun), Opening("LAS", Las)]).Value.Should().Be(assignment);
    }

    [Theory]
    [InlineData(1, "P-001")]
    [InlineData(2, "P-001, P-002")]
    [InlineData(3, "P-001, P-002, P-003")]
    public void Take_those_who_come_earlier_as_far_as_there_are_places(int places, string taken)
    {
        var assignment = Assignment.Of([Holder(1, Sabun), Holder(2, Sabun), Holder(3, Sabun)], [Opening("SABUN", Sabun) with { Places = places }]).Value;

        string.Join(", ", assignment.Matches.Select(static m => m.Participant.Value)).Should().Be(taken);
        assignment.People.Should().HaveCount(3 - places);
        assignment.People.Select(static p => p.Reasons.Single().ErrorCode).Should().Equal(Enumerable.Repeat("PLACE-OPENING-FULL", 3 - places));
        assignment.Openings.Should().BeEmpty();
    }

    [Fact]
    public void Tell_each_person_and_each_opening_why_they_are_left()
    {
        var assignment = Assignment.Of([Holder(1, Sabun), Holder(2, Las)], [Opening("SABUN", Sabun), Opening("KUE", SubjectId.From("KUE"))]).Value;

        Pairs(assignment).Should().Equal("P-001 SABUN");
        assignment.People.Single().Candidate.Participant.Should().Be(Person(2));
        assignment.People.Single().Reasons.Select(static r => r.ErrorCode).Should().Equal(
            "PLACE-NO-FIT", "PLACE-GAP-SUBJECT", "PLACE-NO-FIT", "PLACE-GAP-SUBJECT");
        var left = assignment.Openings.Single();
        (left.Opening!.Code, left.PlacesLeft).Should().Be(("KUE", 1));
        left.Reasons.Select(static r => r.ErrorCode).Should().StartWith("PLACE-NO-FIT").And.HaveCount(4);
    }

    [Fact]
    public void Tell_of_those_who_fit_and_went_elsewhere_and_of_nobody_at_all()
    {
        var elsewhere = Assignment.Of([Holder(1, Sabun)], [Opening("SABUN-1", Sabun), Opening("SABUN-2", Sabun)]).Value;

        Pairs(elsewhere).Should().Equal("P-001 SABUN-1");
        elsewhere.Openings.Single().Reasons.Select(static r => r.ErrorCode).Should().Equal("PLACE-FIT-ELSEWHERE");
        Assignment.Of([Holder(1, Sabun)], [Opening("SABUN", Sabun) with { Places = 2 }]).Value.Openings.Single().Reasons.Select(static r => r.ErrorCode).Should().Equal("PLACE-NOBODY");
        Assignment.Of([], [Opening("SABUN", Sabun)]).Value.Openings.Single().Reasons.Select(static r => r.ErrorCode).Should().Equal("PLACE-NOBODY");
        Assignment.Of([Holder(1, Sabun)], []).Value.People.Single().Reasons.Select(static r => r.ErrorCode).Should().Equal("PLACE-NO-OPENINGS");
    }

    /// <summary>Each fault of the lists is told, with what would be right, in both languages.</summary>
    [Fact]
    public void Are_each_named_once_and_want_somebody()
    {
        Codes(Assignment.Of([Holder(1, Sabun), Holder(1, Las)], [])).Should().Equal("PLACE-TWICE candidates");
        Codes(Assignment.Of([], [Opening("A", Sabun), Opening("A", Las)])).Should().Equal("PLACE-TWICE openings");
        Codes(Assignment.Of([], [Opening("A", Sabun), Opening("B", Sabun) with { Places = 0 }])).Should().Equal("PLACE-PLACES openings[1].places");
        Codes(Assignment.Of([], [Opening("A", Sabun) with { Places = 1 }, Opening("B", Las)])).Should().BeEmpty();
        Codes(Assignment.Of([Holder(1, Sabun), Holder(1, Las)], [Opening("A", Sabun) with { Places = -1 }, Opening("A", Las)])).Should().HaveCount(3);
        Assignment.Of([Holder(1, Sabun), Holder(1, Las)], []).ValidationErrors.Single().Text.Should().Be(
            new LocalisedText("P-001 disertakan lebih dari sekali; sertakan satu kali saja.", "P-001 was handed in more than once; hand it in once."));
        CandidateMatch.Of([Holder(1, Sabun), Holder(1, Las)], Opening("A", Sabun)).Has(PlacementErrors.Twice).Should().BeTrue();
        CandidateMatch.Of([Holder(1, Sabun), Holder(2, Las)], Opening("A", Sabun)).Value.Select(static m => m.IsFit).Should().Equal(true, false);

        static IEnumerable<string> Codes(IDomainResult result) => result.ValidationErrors.Select(static e => $"{e.ErrorCode} {e.Identifier}");
    }

    private static IEnumerable<string> Pairs(Assignment assignment) => assignment.Matches.Select(static m => $"{m.Participant} {m.Opening.Code}");

    private static JobOpening Opening(string code, SubjectId subject) => new() { Code = code, Employer = StakeholderId.From("PT"), FirstDay = Day("2025-10-01"), Subjects = [subject] };

    private static Candidate Holder(int person, params SubjectId[] subjects)
    {
        var held = After_release.AnyCertificate with { Participant = Person(person) };
        return new()
        {
            Participant = Person(person),
            Certificates = [new(held, [.. subjects], DateSet.From(Day("2025-09-01")))],
            Free = DateSet.From(Day("2025-10-01")),
            Status = Timeline<Domain.Participants.LegalStatus>.Empty.From(new(2024, 1, 1), Domain.Participants.LegalStatus.Narapidana),
            MayWorkOutside = DateSet.None,
        };
    }
}
