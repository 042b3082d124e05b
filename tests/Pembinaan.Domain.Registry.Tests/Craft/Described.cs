using System.Reflection;
using Pembinaan.Domain.AspNetCore;
using Pembinaan.Domain.EntityFrameworkCore;
using Pembinaan.Domain.Testing;

namespace Pembinaan.Domain.Tests.Craft.Docs;

/// <summary>The packages whose documentation comments are read here, and how many members each has at least.</summary>
internal static class Described
{
    public const int Members = 20;

    public static ImmutableArray<Assembly> Packages { get; } = [typeof(DecisionTable).Assembly, typeof(PembinaanModel).Assembly, typeof(PembinaanHttp).Assembly];
}
