using System.Diagnostics;
using System.Globalization;
using FluentValidation;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Benchmarks.Policies;

/// <summary>What a process pays that has used NodaTime and now builds its first rule book, of 50 rules of many forms, and decides once. Measured in processes of its own.</summary>
internal static class FirstUse
{
    /// <summary>The argument with which the fresh process is started.</summary>
    public const string Argument = "--first-use";

    /// <summary>The argument with which the fresh process uses FluentValidation instead.</summary>
    public const string ValidatorArgument = "--first-use-of-validator";

    private const int Processes = 15;
    private const int Rules = 50;

    /// <summary>
    /// The processor time of the book over that of a validator with as many rules: medians over fresh processes that take turns. A busy machine disturbs
    /// processor time least.
    /// </summary>
    public static double OverValidator()
    {
        var (book, validator) = (new double[Processes], new double[Processes]);
        for (var i = 0; i < Processes; i++)
        {
            book[i] = MillisecondsOf(Argument);
            validator[i] = MillisecondsOf(ValidatorArgument);
        }

        return Gating.Measure.Median(book) / Gating.Measure.Median(validator);
    }

    private static double MillisecondsOf(string argument)
    {
        var (command, arguments) = Command(argument);
        using var process = Process.Start(new ProcessStartInfo(command, arguments) { RedirectStandardOutput = true, UseShellExecute = false })!;
        var time = double.Parse(process.StandardOutput.ReadToEnd(), CultureInfo.InvariantCulture);
        process.WaitForExit();
        return time;
    }

    // The process is either the host "dotnet", which is told the assembly, or the program itself.
    private static (string Command, string[] Arguments) Command(string argument)
    {
        var path = Environment.ProcessPath!;
        return Path.GetFileNameWithoutExtension(path) == "dotnet" ? (path, [typeof(FirstUse).Assembly.Location, argument]) : (path, [argument]);
    }

    /// <summary>What the fresh process does: a book of rules, or as many rules of a validator.</summary>
    public static double Measured(bool ofValidator)
    {
        var day = new LocalDate(2026, 11, 15);
        var used = day.PlusMonths(6).PlusDays(45) > day && Period.Between(day, day.PlusYears(3)).Years == 3 && day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture).Length > 0;
        var person = Applicants.Generate(1)[0];
        var before = Environment.CpuUsage.TotalTime;
        used &= ofValidator ? new FiftyRules(day).Validate(person) is not null : Book().Decide(person, day).Outcome != Outcome.NoRuleSetInForce;
        var spent = (Environment.CpuUsage.TotalTime - before).TotalMilliseconds;
        return used ? spent : double.NaN;
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
        for (var i = 0; i < Rules; i++)
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

    /// <summary>As many rules of the same forms, as a validator.</summary>
    private sealed class FiftyRules : AbstractValidator<Applicant>
    {
        public FiftyRules(LocalDate day)
        {
            for (var i = 0; i < Rules; i++)
            {
                var n = i;
                _ = (i % 10) switch
                {
                    0 => RuleFor(static a => a.Birth).Must(b => b.IsKnownOn(day) && b.Value.PlusYears(12 + n) <= day && day < b.Value.PlusYears(71)).WithErrorCode(Code(i)),
                    1 => RuleFor(static a => a.SentenceStart).Must((a, s) => s.IsKnownOn(day) && a.SentenceDays.IsKnownOn(day) && (1L + n) * Period.DaysBetween(s.Value, day) >= a.SentenceDays.Value).WithErrorCode(Code(i)),
                    2 => RuleFor(static a => a.Release).Must(r => r.IsKnownOn(day) && r.Value >= day.PlusMonths(n)).WithErrorCode(Code(i)),
                    3 => RuleFor(static a => a.Discipline).Must(d => d.IsKnownOn(day) && (d.Value.Day is not { } last || last.PlusMonths(n) <= day)).WithErrorCode(Code(i)),
                    4 => RuleFor(static a => a.Risk).Must(r => r.IsKnownOn(day) && r.Value is Risk.Low or Risk.Medium).WithErrorCode(Code(i)),
                    5 => RuleFor(static a => a.Domicile).Must(d => d.IsKnownOn(day) && d.Value == "32").WithErrorCode(Code(i)),
                    6 => RuleFor(static a => a.IsFit).Must(f => f.IsKnownOn(day) && f.Value).WithErrorCode(Code(i)),
                    7 => RuleFor(static a => a.SentenceDays).Must(d => d.IsKnownOn(day) && d.Value >= n).WithErrorCode(Code(i)),
                    8 => (object)RuleFor(static a => a.SentenceStart).Must(s => s.IsKnownOn(day) && s.Value.PlusDays(n) <= day).WithErrorCode(Code(i)),
                    _ => RuleFor(static a => a.Release).Must(r => r.IsKnownOn(day) && day <= r.Value.PlusDays(n)).WithErrorCode(Code(i)),
                };
            }
        }

        private static string Code(int number) => string.Create(CultureInfo.InvariantCulture, $"F-{number}");
    }
}
