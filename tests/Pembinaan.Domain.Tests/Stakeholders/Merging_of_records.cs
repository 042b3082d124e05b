using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Stakeholders;
using Pembinaan.Domain.Stakeholders.Events;
using static Pembinaan.Domain.Tests.Offices.Records;

namespace Pembinaan.Domain.Tests.Stakeholders;

public sealed class Merging_of_records
{
    private static readonly StakeholderId A = StakeholderId.From("A");
    private static readonly StakeholderId B = StakeholderId.From("B");
    private static readonly StakeholderId C = StakeholderId.From("C");

    private static StakeholderDirectory Directory => StakeholderDirectory.Of(Body("A", StakeholderKind.Company, "PT Maju"), Body("B", StakeholderKind.Company, "P.T. Maju Jaya"), Body("C", StakeholderKind.Media, "Koran"));

    [Fact]
    public void Lets_the_other_record_answer_for_both()
    {
        var merged = Directory.Find(A)!.MergeInto(B, "tercatat dua kali", Directory, As("m")).Value;
        var directory = StakeholderDirectory.Of([.. Directory.All, merged]);

        directory.Resolve(A).Should().Be(B);
        directory.Identities(A).Should().Equal(B, A);
        directory.FindByName("PT Maju").Select(static s => s.Id).Should().Equal(B);
        merged.Rename("PT Lain", new(2025, 1, 1), As("x")).Codes().Should().Equal("STAKEHOLDER-MERGED");
        merged.MayCommitOn(new(2025, 1, 1)).Codes().Should().Equal("STAKEHOLDER-MERGED");
    }

    [Fact]
    public void With_itself_is_refused_directly_and_through_others()
    {
        var a = Directory.Find(A)!;
        var merged = StakeholderDirectory.Of([.. Directory.All, a.MergeInto(B, "sama", Directory, As("m")).Value]);

        a.MergeInto(A, "sama", Directory, As("x")).Codes().Should().Equal("STAKEHOLDER-MERGE-SELF");
        merged.Find(B)!.MergeInto(A, "sama", merged, As("x")).Codes().Should().Equal("STAKEHOLDER-MERGE-SELF");
        a.MergeInto(StakeholderId.From("Z"), " ", Directory, As("x")).Codes().Should().Equal("JOURNAL-TEXT-BLANK", "STAKEHOLDER-UNKNOWN");
    }

    [Fact]
    public void Into_one_that_stands_below_it_is_refused_as_standing_below_one_that_was_merged_is()
    {
        var below = Directory.Find(B)!.PlaceUnder(A, new(2024, 1, 1), Directory, As("p")).Value;
        var directory = StakeholderDirectory.Of([.. Directory.All, below]);

        Directory.Find(A)!.MergeInto(B, "sama", directory, As("m")).Codes().Should().Equal("STAKEHOLDER-PARENT-CYCLE");
        below.MergeInto(A, "sama", directory, As("m")).IsSuccess.Should().BeTrue("whoever stood below goes into the one above");
        Directory.Find(A)!.MergeInto(B, "sama", Directory, As("m")).IsSuccess.Should().BeTrue();
    }

    [Fact]
    [Trait("Case", "W09")]
    public void Leaves_no_proposal_between_records_of_one_body_and_one_only_with_another()
    {
        var all = StakeholderDirectory.Of(Body("A", StakeholderKind.Company, "PT Maju"), Body("B", StakeholderKind.Company, "PT. Maju"), Body("C", StakeholderKind.Company, "CV Maju"), Body("D", StakeholderKind.Media, "Koran"));
        var merged = all.Find(A)!.MergeInto(B, "sama", all, As("m")).Value;
        var directory = StakeholderDirectory.Of([.. all.All, merged]);

        Pairs(all.LikelyDuplicates()).Should().Equal("A-B", "A-C", "B-C");
        Pairs(directory.LikelyDuplicates()).Should().Equal("B-C");
        Pairs(directory.LikelyDuplicatesOf(merged)).Should().Equal("B-C");
        Pairs(all.LikelyDuplicatesOf(merged)).Should().Equal(["B-C"], "the record handed in says that it was merged");
        Pairs(directory.LikelyDuplicatesOf(directory.Find(C)!)).Should().Equal("B-C");
    }

    [Fact]
    [Trait("Case", "W09")]
    public void Keeps_what_the_merged_record_alone_has_in_common_with_a_third()
    {
        var all = StakeholderDirectory.Of(Body("A", StakeholderKind.Company, "PT Maju"), Body("B", StakeholderKind.Company, "PT Mundur"), Body("C", StakeholderKind.Company, "CV Maju"));
        var directory = StakeholderDirectory.Of([.. all.All, all.Find(A)!.MergeInto(B, "sama", all, As("m")).Value]);

        Pairs(directory.LikelyDuplicates()).Should().Equal("B-C");
        Pairs(directory.LikelyDuplicatesOf(directory.Find(B)!)).Should().Equal("B-C");
    }

    [Fact]
    public void Of_two_records_that_say_it_of_each_other_one_counts_whichever_is_asked()
    {
        var first = Directory.Find(A)!.MergeInto(B, "sama", Directory, As("m")).Value;
        var second = Directory.Find(B)!.MergeInto(A, "sama", Directory, As("m")).Value;
        var directory = StakeholderDirectory.Of([.. Directory.All, first, second]);

        directory.Resolve(A).Should().Be(A);
        directory.Resolve(B).Should().Be(A);
    }

    private static IEnumerable<string> Pairs(IEnumerable<(StakeholderId First, StakeholderId Second, ValueList<LocalisedText>)> pairs) => pairs.Select(static d => $"{d.First}-{d.Second}");

    [Fact]
    public void Is_undone_only_where_it_was_done() => Directory.Find(A)!.Unmerge("keliru", As("x")).Codes().Should().Equal("STAKEHOLDER-NOT-MERGED");

    [Fact]
    [Trait("Case", "W06")]
    public void That_an_annulment_brings_back_makes_no_cycle()
    {
        var a = Directory.Find(A)!.MergeInto(B, "sama", Directory, As("m")).Value.Unmerge("ternyata lain", As("u")).Value;
        var before = StakeholderDirectory.Of([.. Directory.All, a]);
        var b = before.Find(B)!.MergeInto(A, "sama", before, As("m")).Value;
        var after = StakeholderDirectory.Of([.. before.All, b]);

        a.Annul(EntryId.From("u"), "keliru", after, As("x")).Codes().Should().Equal("STAKEHOLDER-MERGE-SELF");
        a.Annul(EntryId.From("u"), "keliru", before, As("x")).Value.MergedInto.Should().Be(B);
        a.Annul(EntryId.From("u"), "keliru", As("x")).Codes().Should().Equal("STAKEHOLDER-DIRECTORY-NEEDED");
        a.Annul(EntryId.From("u"), "keliru", before, As("x")).Value.Annul(EntryId.From("m"), "keliru", As("y")).IsSuccess.Should().BeTrue("what ends a merging makes no cycle");
    }

    [Fact]
    [Trait("Case", "W06")]
    public void And_a_body_above_that_an_annulment_brings_back_makes_none()
    {
        var a = Directory.Find(A)!.PlaceUnder(B, new(2024, 1, 1), Directory, As("p")).Value.LeaveParent(new(2024, 6, 30), As("l")).Value;
        var before = StakeholderDirectory.Of([.. Directory.All, a]);
        var after = StakeholderDirectory.Of([.. before.All, before.Find(B)!.PlaceUnder(A, new(2024, 7, 1), before, As("q")).Value]);

        a.Annul(EntryId.From("l"), "keliru", after, As("x")).Codes().Should().Equal("STAKEHOLDER-PARENT-CYCLE");
        a.Annul(EntryId.From("l"), "keliru", before, As("x")).Value.Parents.On(new(2024, 7, 1)).Should().Be(B);
        a.Annul(EntryId.From("l"), "keliru", As("x")).Codes().Should().Equal("STAKEHOLDER-DIRECTORY-NEEDED");
    }

    [Property]
    [Trait("Scenario", "SP5")]
    public Property And_undoing_it_is_the_identity() => Prop.ForAll(
        Gen.Choose(0, 9).ListOf().ToArbitrary(),
        steps =>
        {
            var before = steps.Select((step, i) => (step, i)).Aggregate(Directory.Find(A)!, static (s, step) => Changed(s, step.step, step.i) is { IsSuccess: true } changed ? changed.Value : s);
            var directory = StakeholderDirectory.Of([.. Directory.All, before]);
            var after = before.MergeInto(B, "tercatat dua kali", directory, As("m")).Value.Unmerge("ternyata lain", As("u")).Value;
            var again = StakeholderDirectory.Of([.. Directory.All, after]);

            var days = Enumerable.Range(0, 40).Select(static d => new LocalDate(2023, 12, 1).PlusDays(23 * d)).ToList();
            return after.State.Equals(before.State)
                && days.TrueForAll(d => again.StandingFor(A, d).Codes().SequenceEqual(directory.StandingFor(A, d).Codes()) && again.BelowOn(B, d).Select(static s => s.Id).SequenceEqual(directory.BelowOn(B, d).Select(static s => s.Id)))
                && again.Identities(B).SequenceEqual(directory.Identities(B))
                && again.Identities(A).SequenceEqual(directory.Identities(A))
                && again.LikelyDuplicates().SequenceEqual(directory.LikelyDuplicates());
        });

    private static DomainResult<Stakeholder> Changed(Stakeholder s, int step, int i) => step switch
    {
        0 => s.Rename($"PT Maju {i}", new LocalDate(2024, 1, 1).PlusDays(i), Next(i)),
        1 => s.ChangeKind(StakeholderKind.Koperasi, new LocalDate(2024, 1, 1).PlusDays(i), Next(i)),
        2 => s.CoverRegion(RegionCode.From("36.04"), new LocalDate(2024, 1, 1).PlusDays(i), Next(i)),
        3 => s.RecordNumbers(Npwp.Of("012345678901234").Value, null, Next(i)),
        4 => s.EstablishPost(PostId.From($"P{i}"), "Direktur", new(2024, 1, 1), Next(i)),
        5 => s.PlaceUnder(B, new LocalDate(2024, 1, 1).PlusDays(i), Directory, Next(i)),
        6 => s.Dissolve(new LocalDate(2025, 1, 1).PlusDays(i), (i % 4) switch { 0 => Succession.Nobody, 1 => Succession.By(B), 2 => Succession.By(B, C), _ => Succession.Undetermined(B, C) }, Next(i)),
        7 => s.NameSuccessors([C], new LocalDate(2026, 1, 1).PlusDays(i), Next(i)),
        8 => s.Correct(EntryId.From("reg"), new StakeholderRegistered(s.Id, StakeholderKind.Company, $"PT Maju Benar {i}", null), "salah ketik", Directory, Next(i)),
        _ => s.Introduce(new(AssociateId.From($"U{i}"), AssociateKind.Body, "UMKM", Domain.Offices.Scope<SubjectId>.Unlimited, Domain.Time.ValidityPeriod.From(new(2024, 1, 1))), Next(i)),
    };

    private static Recording Next(int i) => As($"step-{i}");
}
