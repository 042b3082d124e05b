using BenchmarkDotNet.Attributes;
using Pembinaan.Domain.Rules;

namespace Pembinaan.Domain.Benchmarks.Policies;

/// <summary>A policy of eight conditions over 10,000 people: by rules, by hand, by a validator. Each operation is one person.</summary>
[MemoryDiagnoser]
public class RuleBenchmarks
{
    private const int People = 10_000;
    private const int Few = 50;

    private readonly Applicant[] _people = Applicants.Generate(People);
    private readonly Applicant[] _few = Applicants.Generate(Few);
    private readonly Decision<Applicant>[] _decisions = new Decision<Applicant>[People];
    private readonly Reasons[] _reasons = new Reasons[People];
    private readonly FluentPolicy _validator = new(Applicants.Today);

    [GlobalSetup]
    public void UseOtherRuleSets()
    {
        OtherPolicies.Use(_people[..500]);
        Agreement.Check(_people[..500]);
        Policy.Flat.Decide(_people, Applicants.Today, _decisions);
    }

    [Benchmark(OperationsPerInvoke = People, Baseline = true)]
    public void CheckByHand() => Asking.CheckByHand(_people);

    [Benchmark(OperationsPerInvoke = People)]
    public void CheckByHandInBulk() => HandWritten.Check(_people, Applicants.Today, _reasons);

    [Benchmark(OperationsPerInvoke = People)]
    public void Decide() => Asking.Decide(_people, Policy.Flat);

    [Benchmark(OperationsPerInvoke = People)]
    public void DecideWithGroups() => Asking.Decide(_people, Policy.WithGroups);

    [Benchmark(OperationsPerInvoke = People)]
    public void DecideInBulk() => Policy.Flat.Decide(_people, Applicants.Today, _decisions);

    [Benchmark(OperationsPerInvoke = People)]
    public void WhenByHand() => Asking.WhenByHand(_people);

    [Benchmark(OperationsPerInvoke = People)]
    public void When() => Asking.When(_people);

    [Benchmark(OperationsPerInvoke = People)]
    public void ReadReasons() => Asking.ReadReasons(_decisions);

    [Benchmark(OperationsPerInvoke = Few)]
    public void WhenByScan() => Asking.WhenByScan(_few);

    [Benchmark(OperationsPerInvoke = 10 * People)]
    public void DecideByTenSets() => Asking.DecideInBlocks(_people, Policy.Ten);

    [Benchmark(OperationsPerInvoke = People)]
    public void Validate() => Asking.Validate(_people, _validator);
}
