using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Json;
using Pembinaan.Domain.Stakeholders;
using Pembinaan.Domain.Tests.Cohorts;
using Pembinaan.Domain.Tests.Offices;
using static Pembinaan.Domain.Tests.Cohorts.Given;

namespace Pembinaan.Domain.Tests.Journals;

/// <summary>What was recorded of one root is not loaded as another's.</summary>
public sealed class Entries_of_two_roots
{
    [Fact]
    public void Are_not_one_journal()
    {
        var (first, other) = (Records.Body("A-1", StakeholderKind.All[0], "Satu"), Records.Body("B-1", StakeholderKind.All[0], "Dua").Rename("Tiga", new(2021, 1, 1), Recording.Of("rename", Records.Noon(2025, 2, 1), "x")).Value);
        var spliced = Stakeholder.From([first.Journal.Entries.First(), .. other.EntriesSince(1)]);

        spliced.ValidationErrors.Should().Contain(static e => e.ErrorCode == JournalErrors.EntryOfAnother.Code && e.Identifier == "entries[1]");
        Stakeholder.From(other.Journal.Entries).IsSuccess.Should().BeTrue();
    }

    [Fact]
    public void Are_those_of_one_where_it_was_told_twice_or_branched_or_read()
    {
        var cohort = Cohort().Enrolled(2);

        Domain.Cohorts.Cohort.From([.. Cohort().Journal.Entries, .. cohort.EntriesSince(Cohort().Revision)]).IsSuccess.Should().BeTrue("the same told again is the same");
        Domain.Cohorts.Cohort.From([.. Cohort().Enrolled(1).Journal.Entries, .. cohort.EntriesSince(Cohort().Enrolled(1).Revision)]).IsSuccess.Should().BeTrue("a what-if begins with the same entries");
        Domain.Cohorts.Cohort.From(cohort.Journal.Entries.Select(static e => PembinaanJson.Cohorts.ReadEntry(PembinaanJson.Cohorts.WriteEntry(e)).Value)).IsSuccess.Should().BeTrue();
    }

    /// <summary>What was read belongs to the journal to which it was loaded first.</summary>
    [Fact]
    public void Are_told_also_where_they_were_read()
    {
        var other = Records.Body("B-1", StakeholderKind.All[0], "Dua").Rename("Tiga", new(2021, 1, 1), Recording.Of("rename", Records.Noon(2025, 2, 1), "x")).Value;
        var read = other.Journal.Entries.Select(static e => PembinaanJson.Stakeholders.ReadEntry(PembinaanJson.Stakeholders.WriteEntry(e)).Value).ToList();
        Stakeholder.From(read).IsSuccess.Should().BeTrue();

        Stakeholder.From([Records.Body("A-1", StakeholderKind.All[0], "Satu").Journal.Entries.First(), .. read[1..]]).Has(JournalErrors.EntryOfAnother).Should().BeTrue();
    }
}
