using Pembinaan.Domain.AspNetCore;
using PublicApiGenerator;

namespace Pembinaan.Domain.Registry.Tests;

/// <summary>What the package for HTTP shows: reviewed once, compared ever after.</summary>
public sealed class Surface_of_the_package
{
    [Fact]
    public void Is_what_was_approved()
    {
        var file = Path.Combine(RootOf(AppContext.BaseDirectory), "tests", "Pembinaan.Domain.Registry.Tests", "PublicApi.approved.txt");
        var surface = typeof(PembinaanHttp).Assembly.GeneratePublicApi(new() { IncludeAssemblyAttributes = false }).ReplaceLineEndings("\n");
        if (Environment.GetEnvironmentVariable("APPROVE_API") == "1")
        {
            File.WriteAllText(file, surface);
            return;
        }

        (File.Exists(file) ? File.ReadAllText(file).ReplaceLineEndings("\n") : "").Should()
            .Be(surface, "the surface is written anew with APPROVE_API=1; review the diff");
    }

    private static string RootOf(string folder) => File.Exists(Path.Combine(folder, "Pembinaan.Domain.sln")) ? folder : RootOf(Path.GetDirectoryName(folder)!);
}
