namespace Pembinaan.Domain.Testing.Tests.Programs;

public sealed class Programs_stay_short
{
    /// <summary>A rule of one's own with its table on both sides, its mutants and everything that it needs: lines with something on them.</summary>
    [Fact]
    public void Rule_with_its_table_takes_at_most_forty_lines() =>
        Lines("usings").Concat(Lines("user-code")).Should().HaveCountLessThanOrEqualTo(40).And.HaveCountGreaterThan(20);

    private static IEnumerable<string> Lines(string region) => Repository.Read("tests/Pembinaan.Domain.Testing.Tests/Programs/A_third_served.cs").Split('\n')
        .SkipWhile(l => l != $"#region {region}").Skip(1).TakeWhile(static l => l != "#endregion")
        .Where(static l => l.Trim().Length > 0);
}
