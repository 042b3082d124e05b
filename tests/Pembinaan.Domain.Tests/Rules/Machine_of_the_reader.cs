using System.Globalization;
using Pembinaan.Domain.Tests.Rules.Sampling;

namespace Pembinaan.Domain.Tests.Rules;

/// <summary>No rule reads a clock, a zone or a culture: decisions, explanations, receipts and hashes are the same on every machine.</summary>
[Trait("Scenario", "SP3")]
public sealed class Machine_of_the_reader
{
    [Theory]
    [InlineData("UTC")]
    [InlineData("Asia/Jakarta")]
    [InlineData("Asia/Jayapura")]
    [InlineData("Pacific/Kiritimati")]
    public void Makes_no_difference_by_its_zone(string zone)
    {
        var expected = Everything();
        var before = Environment.GetEnvironmentVariable("TZ");
        try
        {
            Environment.SetEnvironmentVariable("TZ", zone);
            TimeZoneInfo.ClearCachedData();

            Everything().Should().Equal(expected);
        }
        finally
        {
            Environment.SetEnvironmentVariable("TZ", before);
            TimeZoneInfo.ClearCachedData();
        }
    }

    [Fact]
    [Trait("Vectors", "DV12")]
    public void Makes_no_difference_by_its_culture()
    {
        var expected = Everything();
        var strange = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        strange.NumberFormat.NegativeSign = "minus ";
        strange.NumberFormat.NumberDecimalSeparator = "'";
        strange.DateTimeFormat.LongDatePattern = "dddd";
        strange.DateTimeFormat.ShortDatePattern = "d/M/yy";
        var thread = Thread.CurrentThread;
        var before = thread.CurrentCulture;
        try
        {
            thread.CurrentCulture = strange;

            Everything().Should().Equal(expected);
        }
        finally
        {
            thread.CurrentCulture = before;
        }
    }

    private static List<string> Everything() =>
    [
        .. Enumerable.Range(0, 60).SelectMany(static seed =>
        {
            var (set, _, day, person) = Laws_of_decisions.Some(seed);
            var decision = set.Decide(person, day);
            return new[] { set.ContentHash, decision.Explain(Language.Indonesian), decision.Explain().ToMarkdown(Language.English), Domain.Json.PembinaanJson.Receipts.Write(decision.Receipt()) };
        }),
        .. Forms.All.SelectMany(static f => new[] { f.Condition.Description.Id, f.Condition.Description.En, f.Condition.Canonical }),
    ];
}
