using Pembinaan.Domain.Json;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Tests.Json;

public class Contract_of_a_union
{
    private static readonly JsonUnionContract<Happening> Contract = new JsonUnionContract<Happening>()
        .Case<Named>(
            "named",
            static (ref m) => new Named(m.Get("name", Contracts.LocalisedText), m.Get("firstDay", Contracts.Day)),
            static (w, e) => w.Put("name", Contracts.LocalisedText, e.Name).Put("firstDay", Contracts.Day, e.FirstDay))
        .Case<Lent>(
            "lent",
            static (ref m) => new Lent(m.Get("to", Contracts.Identity<FacilityId>()), m.Get("period", Contracts.Period), m.GetList("seats", Contracts.Number), m.GetOrNone("until", Contracts.Time)),
            static (w, e) => w.Put("to", Contracts.Identity<FacilityId>(), e.To).Put("period", Contracts.Period, e.Period).PutList("seats", Contracts.Number, e.Seats).PutIfAny("until", Contracts.Time, e.Until));

    public static TheoryData<string, string> Faulty => new()
    {
        { """{"kind":"lent","to":"UPT-S","period":{"firstDay":"2025-02-01","lastDay":"2025-01-31"}}""", "$.period.lastDay PERIOD-INVERTED" },
        { """{"kind":"lent","to":"UPT S","period":{"firstDay":"2025-02-30"}}""", "$.to JSON-VALUE; $.period.firstDay JSON-VALUE" },
        { """{"kind":"lent","to":"UPT-S","period":{"firstDay":"2025-02-01"},"seats":[1,"two",3.5]}""", "$.seats[1] JSON-TYPE; $.seats[2] JSON-TYPE" },
        { """{"kind":"named","name":{"id":"x"},"firstday":"2025-02-01"}""", "$.name.en JSON-MISSING-MEMBER; $.firstDay JSON-MISSING-MEMBER; $.firstday JSON-UNKNOWN-MEMBER" },
        { """{"kind":"named","name":{"id":"x","en":"y"},"firstDay":"2025-02-01","firstDay":"2025-02-02"}""", "$.firstDay JSON-DUPLICATE-MEMBER" },
        { """{"kind":"sold"}""", "$.kind JSON-UNKNOWN-KIND" },
        { """{"name":"x"}""", "$ JSON-TYPE" },
        { """[]""", "$ JSON-TYPE" },
        { """{"kind":""", "$ JSON-SYNTAX" },
        { """{"kind":"named","name":null,"firstDay":null}""", "$.name JSON-TYPE; $.firstDay JSON-TYPE" },
    };

    [Fact]
    public void Reads_back_what_it_writes()
    {
        Happening[] all =
        [
            new Named(new("Lapas Serang", "Serang Prison"), new(2025, 5, 7)),
            new Lent(FacilityId.From("UPT-S"), ValidityPeriod.On(new(2025, 5, 7)), [1, 2], new LocalTime(8, 30)),
            new Lent(FacilityId.From("UPT-S"), ValidityPeriod.From(new(2025, 5, 7)), [], null),
        ];

        all.Should().AllSatisfy(one => JsonText.Read(Contract, JsonText.WriteText(Contract, one)).Value.Should().Be(one));
    }

    [Theory]
    [MemberData(nameof(Faulty))]
    public void Finds_every_fault_with_its_path(string json, string faults)
    {
        var read = JsonText.Read(Contract, json);

        read.IsSuccess.Should().BeFalse();
        string.Join("; ", read.ValidationErrors.Select(e => $"{e.Identifier} {e.ErrorCode}")).Should().Be(faults);
    }

    internal abstract record Happening;

    internal sealed record Named(LocalisedText Name, LocalDate FirstDay) : Happening;

    internal sealed record Lent(FacilityId To, ValidityPeriod Period, ValueList<int> Seats, LocalTime? Until) : Happening;
}
