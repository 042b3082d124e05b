using System.Globalization;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Pembinaan.Domain.Benchmarks.Gating;
using Pembinaan.Domain.Benchmarks.Policies;

// --gate [GROUP]   checks the promised figures, light and in a few minutes; exit code 1 if one misses its limit
// --gate-work      the same for bytes and counts of work alone, which do not depend on the machine; part of CI
// --list-gate      names the groups
// anything else    goes to BenchmarkDotNet, for example --filter *DateSet*
switch (args)
{
    case ["--gate", ..]:
        return Gate.Run(args.Length > 1 ? args[1] : null, Console.Out, Console.Error);

    case ["--gate-work"]:
        return Gate.Run(null, Console.Out, Console.Error, workAlone: true);

    case ["--list-gate"]:
        Console.Out.WriteLine(string.Join('\n', Gate.Groups.Select(static g => g.Name)));
        return 0;

    case [FirstUse.Argument or FirstUse.ValidatorArgument]:
        Console.Out.WriteLine(FirstUse.Measured(args[0] == FirstUse.ValidatorArgument).ToString(CultureInfo.InvariantCulture));
        return 0;

    default:
        var config = DefaultConfig.Instance.AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance));
        BenchmarkSwitcher.FromAssembly(typeof(Gate).Assembly).Run(args, config);
        return 0;
}
