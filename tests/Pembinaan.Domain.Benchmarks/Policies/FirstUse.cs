using System.Diagnostics;
using System.Globalization;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Benchmarks.Policies;

/// <summary>What a process pays that has used NodaTime and now builds its first rule book, of 50 rules of many forms, and decides once. Measured in processes of its own.</summary>
internal static class FirstUse
{
    /// <summary>The argument with which the fresh process is started.</summary>
    public const string Argument = "--first-use";

    private const int Processes = 15;

    /// <summary>The median over fresh processes, in milliseconds of processor time, which a busy machine disturbs least.</summary>
    public static double Milliseconds()
    {
        var times = new double[Processes];
        var (command, arguments) = Command();
        for (var i = 0; i < Processes; i++)
        {
            using var process = Process.Start(new ProcessStartInfo(command, arguments) { RedirectStandardOutput = true, UseShellExecute = false })!;
            times[i] = double.Parse(process.StandardOutput.ReadToEnd(), CultureInfo.InvariantCulture);
            process.WaitForExit();
        }

        return Gating.Measure.Median(times);
    }

    // The process is either the host "dotnet", which is told the assembly, or the program itself.
    private static (string Command, string[] Arguments) Command()
    {
        var path = Environment.ProcessPath!;
        return Path.GetFileNameWithoutExtension(path) == "dotnet" ? (path, [typeof(FirstUse).Assembly.Location, Argument]) : (path, [Argument]);
    }

    /// <summary>What the fresh process does.</summary>
    public static double Measured()
    {
        var day = new LocalDate(2026, 11, 15);
        var used = day.PlusMonths(6).PlusDays(45) > day && Period.Between(day, day.PlusYears(3)).Years == 3 && day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture).Length > 0;
        var person = Applicants.Generate(1)[0];
        var before = Environment.CpuUsage.TotalTime;
        var outcome = Book().Decide(person, day).Outcome;
        var spent = (Environment.CpuUsage.TotalTime - before).TotalMilliseconds;
        return used && outcome != Outcome.NoRuleSetInForce ? spent : double.NaN;
    }

    private static RuleBook<Applicant> Book()
    {
        var birth = new FactOf<Applicant, LocalDate>("birth", new("tanggal lahir", "date of birth"), static (in a) => a.Birth);
        var start = new FactOf<Applicant, LocalDate>("start", new("mulai pidana", "start of sentence"), static (in a) => a.SentenceStart);
        var length = new FactOf<Applicant, int>("days", new("lama pidana", "length of sentence"), static (in a) => a.SentenceDays);
        var release = new FactOf<Applicant, LocalDate>("release", new("perkiraan bebas", "expected release"), static (in a) => a.Release);
        var penalty = new FactOf<Applicant, Occurrence>("discipline", new("hukuman disiplin", "penalty"), static (in a) => a.Discipline);
        var risk = new FactOf<Applicant, Risk>("risk", new("risiko", "risk"), static (in a) => a.Risk);
        var home = new FactOf<Applicant, string>("domicile", new("domisili", "domicile"), static (in a) => a.Domicile);
        var fit = new FactOf<Applicant, bool>("fit", new("sehat", "fit"), static (in a) => a.IsFit);
        var rules = new List<Rule<Applicant>>();
        for (var i = 0; i < 50; i++)
        {
            rules.Add(Rule(i, (i % 10) switch
            {
                0 => birth.AgeBetween(12 + i, 70, LeapDayBirthday.FirstOfMarch),
                1 => start.FractionServed(1, 1 + i, length),
                2 => release.LeavesAtLeast(Term.OfMonths(i)),
                3 => penalty.NoneWithin(Term.OfMonths(i)),
                4 => risk.OneOf(Risk.Low, Risk.Medium),
                5 => home.Is("32"),
                6 => fit.IsTrue(),
                7 => length.AtLeast(i),
                8 => start.Since(Term.OfDays(i)),
                _ => release.Until(Term.OfDays(i)),
            }));
        }

        var name = new LocalisedText("penerimaan", "admission");
        return RuleBook<Applicant>.Of(
            "ADMISSION",
            name,
            name,
            RuleVersion<Applicant>.Of("2022", ValidityPeriod.Between(new(2022, 1, 1), new(2024, 12, 31)).Value, RuleSet<Applicant>.Of("2022", [.. rules[..20]]).Value),
            RuleVersion<Applicant>.Of("2025", ValidityPeriod.From(new(2025, 1, 1)), RuleSet<Applicant>.Of("2025", [.. rules[20..48], Rule<Applicant>.AnyOf("F-EITHER", name, Basis.FacilityPolicy, rules[48], rules[49])]).Value)).Value;
    }

    private static Rule<Applicant> Rule(int number, Condition<Applicant> condition) =>
        Rule<Applicant>.That(string.Create(CultureInfo.InvariantCulture, $"F-{number}"), new($"Syarat {number}.", $"Requirement {number}."), Basis.FacilityPolicy, condition);
}
