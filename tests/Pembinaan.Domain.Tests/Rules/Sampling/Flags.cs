using Pembinaan.Domain.Rules;

namespace Pembinaan.Domain.Tests.Rules.Sampling;

/// <summary>Facts of nothing but yes, no and unknown: what logic is tested with.</summary>
internal sealed record Flags(ValueList<Fact<bool>> Values)
{
    public static FactOf<Flags, bool> At(int index) => new($"flag-{index}", new($"tanda {index}", $"flag {index}"), (in f) => f.Values[index]);

    public Flags With(int index, Fact<bool> value) => new(Values.Select((v, i) => i == index ? value : v).ToValueList());
}
