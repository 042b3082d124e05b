using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Json;
using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Tests.Json;

public class Facts_about_a_participant
{
    private const string Full = """
        {
          "id": "P-01",
          "status": [{ "lastDay": "2024-03-31", "value": "TAHANAN" }, { "firstDay": "2024-04-01", "value": "NARAPIDANA" }],
          "birthDate": "1998-02-28", "sex": "male", "domicile": "36.04",
          "whereabouts": [{ "firstDay": "2024-04-01", "value": "UPT-S" }],
          "absence": [{ "firstDay": "2025-05-01", "lastDay": "2025-05-03" }],
          "sentence": {
            "imposed": "fixed-term", "firstDay": "2024-04-01", "terms": [{ "years": 3, "months": 6 }],
            "credits": [{ "period": { "firstDay": "2023-12-01", "lastDay": "2024-03-31" } }, { "period": { "firstDay": "2023-11-01", "lastDay": "2023-11-30" }, "days": 12 }],
            "remissions": [{ "grantedOn": "2025-08-17", "months": 1 }, { "grantedOn": "2026-08-17", "days": 15, "revokedOn": "2026-08-25" }],
            "fines": [{ "term": { "months": 2 }, "payment": "unpaid", "since": "2026-01-02", "imposedOn": "2026-01-01" }, { "term": { "days": 5 }, "payment": "paid" }],
            "authority": { "statedOn": "2024-05-01", "twoThirds": "2026-01-02" }
          },
          "offence": "NARCOTICS", "stage": [{ "firstDay": "2025-01-01", "value": "AWAL" }],
          "risk": { "known": [{ "firstDay": "2025-01-01", "value": "MEDIUM" }], "until": "2025-07-01" },
          "discipline": [{ "day": "2024-06-01", "level": "RINGAN" }, { "day": "2024-07-01", "level": "BERAT", "served": { "firstDay": "2024-07-02", "lastDay": "2024-07-07" } }], "registerF": [], "isolation": [],
          "sppn": [{ "month": "2025-04", "score": 72 }],
          "litmas": [{ "day": "2024-05-10", "function": "PEMBINAAN" }],
          "health": "FIT", "education": "SMP", "interests": ["TUSUK-SATE"], "skills": [],
          "tpp": [{ "day": "2025-04-20", "inFavour": true }], "decisions": [{ "day": "2025-04-22", "inFavour": true, "subject": "TUSUK-SATE" }],
          "willing": true, "courtOrderedTraining": false, "attestations": [{ "code": "registered", "day": "2025-04-01" }]
        }
        """;

    [Fact]
    public void Are_the_same_after_being_written_and_read()
    {
        var read = PembinaanJson.Participants.Read(Full);

        read.IsSuccess.Should().BeTrue(read.ToString());
        PembinaanJson.Participants.Read(PembinaanJson.Participants.Write(read.Value)).Value.Should().Be(read.Value);
    }

    [Fact]
    public void Are_refused_without_repeating_what_is_about_a_person() => PembinaanJson.Participants
        .Read("""{ "id": "P-1", "birthDate": "17-05-1994", "sex": "laki-laki", "domicile": "Jl. Veteran 7", "health": "HIV", "sentence": "4711/Pid.B" }""")
        .ValidationErrors.Should().HaveCount(5).And.OnlyContain(static e => e.ErrorCode == "JSON-TYPE" && !e.ErrorMessage.Contains("1994", StringComparison.Ordinal) && !e.Text.En.Contains("HIV", StringComparison.Ordinal));

    [Fact]
    public void May_reach_back_to_the_first_day_of_the_calendar()
    {
        var facts = PembinaanJson.Participants.Read("""{ "id": "P-1", "sentence": { "firstDay": "0001-01-01", "terms": [{ "days": 1 }] } }""").Value;

        facts.Sentence.Value.DaysServedOn(new(1, 1, 2), SentenceCounting.Practice).Should().Be(1, "the second day is that of the release");
        facts.Sentence.Value.Release(SentenceCounting.Practice).Day.Should().Be(new LocalDate(1, 1, 2));
    }

    [Fact]
    public void Keep_known_none_apart_from_unknown()
    {
        var facts = PembinaanJson.Participants.Read("""{ "id": "P-02", "registerF": [], "discipline": null }""").Value;

        facts.RegisterF.IsKnown.Should().BeTrue();
        facts.RegisterF.Value.Should().Be(DateSet.None);
        facts.Discipline.IsKnown.Should().BeFalse();
        facts.Should().Be(new ParticipantFacts { Id = Domain.ParticipantId.From("P-02"), RegisterF = DateSet.None });
    }

    public static TheoryData<string> Members => [.. typeof(ParticipantFacts).GetProperties().Where(static p => Is(p.PropertyType, typeof(Fact<>))).Select(static p => p.Name)];

    /// <summary>What can say none says it: that nobody was punished is known through a day as well as a penalty is.</summary>
    [Theory]
    [MemberData(nameof(Members))]
    public void Are_the_same_if_they_are_known_to_be_none_through_a_day(string member)
    {
        var fact = typeof(ParticipantFacts).GetProperty(member)!;
        var known = fact.PropertyType.GenericTypeArguments[0];
        var none = Is(known, typeof(ValueList<>)) ? known.GetProperty("Empty")!.GetValue(null)!
            : Is(known, typeof(Timeline<>)) ? known.GetProperty("Empty")!.GetValue(null)!
            : known == typeof(DateSet) ? DateSet.None
            : known == typeof(Sentence) ? PembinaanJson.Participants.Read(Full).Value.Sentence.Value
            : Sample.Of(known);
        var facts = new ParticipantFacts { Id = Domain.ParticipantId.From("P-1") };
        fact.SetValue(facts, fact.PropertyType.GetMethod("KnownThrough")!.Invoke(null, [none, new LocalDate(2026, 1, 1)]));

        PembinaanJson.Participants.Write(facts).Should().Contain("\"known\":").And.Contain("\"until\":\"2026-01-01\"");
        var read = PembinaanJson.Participants.Read(PembinaanJson.Participants.Write(facts));
        read.IsSuccess.Should().BeTrue(read.ToString());
        read.Value.Should().Be(facts);
        PembinaanJson.Dossiers.Read(PembinaanJson.Dossiers.Write(Dossier.Empty.Knowing(facts))).Value.Participants.Should().Equal(facts);
    }

    private static bool Is(Type type, Type open) => type.IsGenericType && type.GetGenericTypeDefinition() == open;

    [Theory]
    [InlineData("""{ "id": "P-1", "nik": "3604" }""", "$ JSON-UNKNOWN-MEMBER-WITHHELD")]
    [InlineData("""{ "birthDate": "1998-02-28" }""", "$.id JSON-MISSING-MEMBER")]
    [InlineData("""{ "id": "P-1", "status": [{ "lastDay": "2024-04-01", "value": "TAHANAN" }, { "firstDay": "2024-04-01", "value": "NARAPIDANA" }] }""", "$.status[1] JSON-SEGMENTS-OVERLAP")]
    [InlineData("""{ "id": "P-1", "sentence": { "firstDay": "2024-04-01" } }""", "$.sentence.terms JSON-REFUSED")]
    [InlineData("""{ "id": "P-1", "sentence": { "firstDay": "2024-04-01", "terms": [] } }""", "$.sentence.terms JSON-REFUSED")]
    [InlineData("""{ "id": "P-1", "sppn": [{ "month": "2025-04", "score": 101 }] }""", "$.sppn[0].score PARTICIPANT-SCORE")]
    [InlineData("""{ "id": "P-1", "sentence": { "imposed": "life", "firstDay": "2024-04-01", "commutations": [{ "day": "2025-01-01" }] } }""", "$.sentence.commutations SENTENCE-COMMUTATION")]
    [InlineData("""{ "id": "P-1", "sentence": { "firstDay": "2024-04-01", "terms": [{ "years": 1 }], "credits": [{ "period": { "firstDay": "2024-03-01", "lastDay": "2024-03-31" } }, { "period": { "firstDay": "2024-03-31", "lastDay": "2024-03-31" }, "days": 1 }] } }""", "$.sentence.credits SENTENCE-CREDIT-TWICE")]
    [InlineData("""{ "id": "P-1", "sentence": { "firstDay": "2024-04-01", "terms": [{ "years": 1 }], "credits": [{ "period": { "firstDay": "2024-03-01", "lastDay": "2024-04-01" } }] } }""", "$.sentence.credits SENTENCE-CREDIT-INSIDE")]
    [InlineData("""{ "id": "P-1", "sentence": { "firstDay": "2024-04-01", "terms": [{ "years": 1 }], "remissions": [{ "id": "R-1", "grantedOn": "2024-08-17", "months": 1 }, { "id": "R-1", "grantedOn": "2024-08-17", "months": 2 }] } }""", "$.sentence.remissions SENTENCE-REMISSION-TWICE")]
    [InlineData("""{ "id": "P-1", "sentence": { "firstDay": "2024-04-01", "terms": [{ "years": -3 }] } }""", "$.sentence.terms[0].years JSON-REFUSED")]
    public void Are_refused_where_they_are_faulty(string json, string fault) =>
        PembinaanJson.Participants.Read(json).ValidationErrors.Select(static e => $"{e.Identifier} {e.ErrorCode}").Should().Equal(fault);
}
