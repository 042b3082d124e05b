using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Json;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Tests.Journals;

/// <summary>An instant of recording has a day of the years 1900 to 2999 wherever it is read, so that nothing that follows it runs out of the calendar.</summary>
public sealed class Instants_of_recording
{
    /// <summary>The day begins last in the west: then it is 1 January 1900 in every zone.</summary>
    public static Instant First { get; } = IndonesianTimeZone.Wib.Zone.AtStartOfDay(new(1900, 1, 1)).ToInstant();

    /// <summary>The day ends first in the east: until then it is 31 December 2999 in every zone.</summary>
    public static Instant Last { get; } = Instant.FromUtc(2999, 12, 31, 15, 0) - Duration.Epsilon;

    public static TheoryData<Instant, bool> Edges => new()
    {
        { First - Duration.Epsilon, false }, { First, true }, { Last, true }, { Last + Duration.Epsilon, false },
        { Instant.MinValue, false }, { Instant.MaxValue, false }, { Instant.FromUtc(9999, 12, 31, 20, 0), false },
    };

    [Theory]
    [MemberData(nameof(Edges))]
    public void Are_told_when_one_is_made(Instant at, bool accepted)
    {
        foreach (var made in new Func<object>[] { () => Stamp.Of(at, "petugas"), () => Recording.Of("x", at, "petugas"), () => Recording.Of(EntryId.From("x"), at, "petugas") })
        {
            if (accepted)
            {
                made.Should().NotThrow();
            }
            else
            {
                made.Should().Throw<ArgumentOutOfRangeException>().WithParameterName("recordedAt").WithMessage("*1900*2999*");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Edges))]
    public void Are_told_when_one_is_read(Instant at, bool accepted)
    {
        var text = NodaTime.Text.InstantPattern.ExtendedIso.Format(at);
        var root = Tests.Offices.Records.RutanSerang();
        var read = PembinaanJson.Facilities.ReadEntry(PembinaanJson.Facilities.WriteEntry(root.Journal.Last!)
            .Replace(NodaTime.Text.InstantPattern.ExtendedIso.Format(root.Journal.Last!.Stamp.RecordedAt), text, StringComparison.Ordinal));

        read.IsSuccess.Should().Be(accepted);
        if (!accepted)
        {
            read.ValidationErrors.Should().ContainSingle(e => e.ErrorCode == JournalErrors.DayOutOfRange.Code && e.Identifier == "$.recordedAt")
                .Which.Text.En.Should().Be($"The day {text} is not a calendar day of the years 1900 to 2999 in every zone of Indonesia.");
        }
    }
}
