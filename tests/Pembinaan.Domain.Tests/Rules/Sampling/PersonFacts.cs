using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Tests.Rules.Sampling;

internal static class PersonFacts
{
    public static FactOf<Person, LocalDate> Birth { get; } = new("birth", new("tanggal lahir", "date of birth"), static (in p) => p.Birth);

    public static FactOf<Person, LocalDate> Start { get; } = new("start", new("mulai pidana", "start of sentence"), static (in p) => p.Start);

    public static FactOf<Person, int> Days { get; } = new("days", new("lama pidana", "length of sentence"), static (in p) => p.Days);

    public static FactOf<Person, LocalDate> Release { get; } = new("release", new("perkiraan bebas", "expected release"), static (in p) => p.Release);

    public static FactOf<Person, Occurrence> Penalty { get; } = new("penalty", new("hukuman disiplin terakhir", "last penalty"), static (in p) => p.Penalty);

    public static FactOf<Person, ValueList<LocalDate>> Penalties { get; } = new("penalties", new("semua hukuman disiplin", "all penalties"), static (in p) => p.Penalties);

    public static FactOf<Person, Risk> Risk { get; } = new("risk", new("tingkat risiko", "level of risk"), static (in p) => p.Risk);

    public static FactOf<Person, int> Score { get; } = new("score", new("skor", "score"), static (in p) => p.Score);

    public static FactOf<Person, bool> Consent { get; } = new("consent", new("persetujuan", "consent"), static (in p) => p.Consent);

    public static FactOf<Person, string> Region { get; } = new("region", new("daerah asal", "home region"), static (in p) => p.Region);

    public static FactOf<Person, DateSet> Leave { get; } = new("leave", new("hari cuti", "days of leave"), static (in p) => p.Leave);

    public static FactOf<Person, Timeline<string>> Block { get; } = new("block", new("blok hunian", "block"), static (in p) => p.Block);
}
