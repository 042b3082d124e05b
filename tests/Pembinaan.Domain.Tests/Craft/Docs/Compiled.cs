using System.Globalization;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Pembinaan.Domain.Tests.Craft.Docs;

/// <summary>Code of the documentation, compiled in memory against the library and run. What it prints is caught by a <c>Console</c> of its own, which hides the real one.</summary>
internal static class Compiled
{
    private const string Given = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;

        internal static class Console
        {
            public static System.Text.StringBuilder Printed { get; } = new();

            public static void WriteLine(object? value = null) => Printed.Append(value).Append('\n');
        }
        """;

    private static readonly CSharpParseOptions Language = new(LanguageVersion.Preview);

    private static readonly Lazy<MetadataReference[]> References = new(static () =>
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(static path => Path.GetFileName(path) is var name
                && (name.StartsWith("System.", StringComparison.Ordinal) || name is "netstandard.dll" or "mscorlib.dll" or "NodaTime.dll" or "Pembinaan.Domain.dll"
                    || name.StartsWith("Ardalis.", StringComparison.Ordinal)))
            .Select(static path => MetadataReference.CreateFromFile(path)),
    ]);

    /// <summary>What a program prints, or the errors for which it does not compile.</summary>
    public static string Run(string program)
    {
        var (assembly, errors) = Compile(OutputKind.ConsoleApplication, program);
        if (assembly is null)
        {
            return string.Join('\n', errors);
        }

        assembly.EntryPoint!.Invoke(null, [Array.Empty<string>()]);
        return PrintedIn(assembly);
    }

    private static int _made;

    public static (Assembly? Assembly, ImmutableArray<string> Errors) Compile(OutputKind kind, params IEnumerable<string> sources)
    {
        var compilation = CSharpCompilation.Create(
            string.Create(CultureInfo.InvariantCulture, $"Docs{Interlocked.Increment(ref _made)}"),
            sources.Prepend(Given).Select(static source => CSharpSyntaxTree.ParseText(source, Language)),
            References.Value,
            new(kind, nullableContextOptions: NullableContextOptions.Enable));
        using var stream = new MemoryStream();
        var result = compilation.Emit(stream);
        if (!result.Success)
        {
            return (null, [.. result.Diagnostics.Where(static d => d.Severity == DiagnosticSeverity.Error).Select(static d => d.ToString())]);
        }

        stream.Position = 0;
        return (new AssemblyLoadContext(null, isCollectible: true).LoadFromStream(stream), []);
    }

    private static string PrintedIn(Assembly assembly) => assembly.GetType("Console")!.GetProperty("Printed")!.GetValue(null)!.ToString()!;
}
