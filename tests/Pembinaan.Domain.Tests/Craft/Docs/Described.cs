using System.Reflection;

namespace Pembinaan.Domain.Tests.Craft.Docs;

/// <summary>The package whose documentation comments are read here, and how many members it has at least.</summary>
internal static class Described
{
    public const int Members = 2_000;

    public static ImmutableArray<Assembly> Packages { get; } = [Repository.Library];
}
