namespace Pembinaan.Domain.Tests.Craft;

public sealed class Namespaces_depend_downwards
{
    [Fact]
    public void Every_namespace_has_its_level() =>
        Repository.Types.Where(static t => Levels.Of(t) < 0).Select(static t => t.Namespace).Distinct().Should().BeEmpty("each namespace has its place in Levels.FromTheGroundUp");

    [Fact]
    public void Each_type_mentions_only_its_own_level_and_those_below() => Repository.Types
        .SelectMany(static type => Mentions.Of(type)
            .Where(mentioned => Levels.Of(mentioned.Type) > Levels.Of(type))
            .Select(mentioned => $"{type.FullName}.{mentioned.Where} mentions {mentioned.Type.FullName}"))
        .Distinct()
        .Should().BeEmpty("a namespace uses only those above it in Levels.FromTheGroundUp");

    [Fact]
    public void Mentions_are_found_in_signatures_and_inside_bodies() =>
        Mentions.Of(typeof(Argument)).Select(static m => m.Type).Should().Contain([typeof(LocalDate), typeof(IndonesianDate)]);
}
