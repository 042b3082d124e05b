using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Json;
using Pembinaan.Domain.Participants;

namespace Pembinaan.Domain.Tests.Json;

/// <summary>What no root checks and could not be read again as it was is refused where it is written, and never written as something else.</summary>
public class Values_that_cannot_be_written
{
    private const string Half = "a\ud800b";

    private static readonly JsonSerializerOptions Host = new HostContext(new JsonSerializerOptions().AddPembinaan()).Options;

    private static readonly Occasion Opening = new() { Id = OccasionId.From("O-1"), Title = "Pembukaan" };

    private static readonly LocalDate Ramadan = new(1446, 9, 1, CalendarSystem.IslamicBcl);

    [Fact]
    public void Are_states_that_are_not_defined()
    {
        var who = new Attendee("Nama", "Kepala");
        PembinaanJson.Occasions.Write(Opening with { Guests = [new(who, GuestRole.Opened)] }).Should().Contain("\"opened\"");

        Refused(() => PembinaanJson.Occasions.Write(Opening with { Guests = [new(who, (GuestRole)99)] })).Should().Match("The value must be one of *Opened*");
        Refused(() => PembinaanJson.Occasions.WriteUtf8(Opening with { Guests = [new(who, (GuestRole)(-1))] })).Should().Match("The value must be one of *Opened*");
        Refused(static () => Hosted((Sex)99)).Should().Match("The value must be one of *Male*Female*");
        Refused(static () => Hosted((IsoDayOfWeek)8)).Should().Match("The value must be one of *Monday*Sunday*");
        Hosted(Sex.Male).Should().Be("\"male\"");
    }

    [Fact]
    public void Are_texts_with_half_a_character()
    {
        static ParticipantFacts Who(string step) => new() { Id = ParticipantId.From("P-1"), Attestations = Known.Of(new Attestation(step, new(2025, 1, 1))) };
        static Indicator Formula(string name) => new("C", new(name, "x"), ["A"], ["B"], 3, new("s", "s"));
        PembinaanJson.Participants.Read(PembinaanJson.Participants.Write(Who("a\ud83d\ude00b"))).Value.Should().Be(Who("a\ud83d\ude00b"));

        foreach (var write in new Func<object>[]
        {
            static () => PembinaanJson.Participants.Write(Who(Half)), static () => PembinaanJson.Dossiers.Write(Dossier.Empty.Knowing(Who(Half))),
            static () => PembinaanJson.Indicators.Write(Formula(Half)), static () => PembinaanJson.Occasions.Write(Opening with { Title = Half }),
            static () => PembinaanJson.Occasions.Write(Opening with { Title = "\udc00" }), static () => PembinaanJson.Occasions.Write(Opening with { Title = "a\ud83d" }),
            static () => Hosted(new LocalisedText(Half, "x")), static () => Hosted(new LocalisedText("x", Half)), static () => Hosted<ValueList<string>>([Half]),
        })
        {
            Refused(write).Should().StartWith("A text must not hold half a character");
        }
    }

    [Fact]
    public void Are_days_of_other_calendars()
    {
        var julian = new LocalDate(2025, 1, 1, CalendarSystem.Julian);
        Hosted(new LocalDate(2025, 3, 1)).Should().Be("\"2025-03-01\"");
        Hosted(new YearMonth(2025, 3)).Should().Be("\"2025-03\"");
        Hosted(new LocalDateTime(2025, 3, 1, 8, 0)).Should().Be("\"2025-03-01T08:00:00\"");

        Refused(static () => Hosted(Ramadan)).Should().StartWith("A day must be one of the ISO calendar, not of Hijri");
        Refused(() => Hosted<ValueList<LocalDate>>([julian])).Should().StartWith("A day must be one of the ISO calendar, not of Julian");
        Refused(static () => Hosted(new YearMonth(1446, 9, CalendarSystem.IslamicBcl))).Should().StartWith("A day must be one of the ISO calendar");
        Refused(static () => Hosted(Ramadan.At(LocalTime.Noon))).Should().StartWith("A day must be one of the ISO calendar");
        Refused(() => PembinaanJson.Occasions.Write(Opening with { Day = julian })).Should().StartWith("A day must be one of the ISO calendar, not of Julian");
    }

    private static string Hosted<T>(T value)
        where T : notnull => JsonSerializer.Serialize(value, JsonMetadataServices.CreateValueInfo<T>(Host, new PembinaanConverter().CreateConverter(typeof(T), Host)));

    private static string Refused(Func<object> write) => write.Should().Throw<ArgumentException>().Which.Message;
}
