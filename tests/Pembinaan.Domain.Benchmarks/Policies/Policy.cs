using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Benchmarks.Policies;

/// <summary>The policy of eight conditions: legal status, half of the sentence served, the rest at least as long as the programme, age, risk, discipline, seats, domicile.</summary>
internal static class Policy
{
    public const int ProgrammeMonths = 6;
    public const string Domicile = "32";

    private static readonly LegalInstrument Instrument = LegalInstrument.Of("SOP 1/2025", new("contoh", "sample"), new("UPT", "facility"));

    private static readonly FactOf<Applicant, LegalStatus> Status = new("status", new("status hukum", "legal status"), static (in a) => a.Status);
    private static readonly FactOf<Applicant, LocalDate> SentenceStart = new("sentence-start", new("mulai pidana", "start of sentence"), static (in a) => a.SentenceStart);
    private static readonly FactOf<Applicant, int> SentenceDays = new("sentence-days", new("lama pidana", "length of sentence"), static (in a) => a.SentenceDays);
    private static readonly FactOf<Applicant, LocalDate> Release = new("release", new("perkiraan bebas", "expected release"), static (in a) => a.Release);
    private static readonly FactOf<Applicant, LocalDate> Birth = new("birth", new("tanggal lahir", "date of birth"), static (in a) => a.Birth);
    private static readonly FactOf<Applicant, Risk> RiskLevel = new("risk", new("risiko", "risk"), static (in a) => a.Risk);
    private static readonly FactOf<Applicant, Occurrence> Discipline = new("discipline", new("hukuman disiplin", "penalty"), static (in a) => a.Discipline);
    private static readonly FactOf<Applicant, int> SeatsLeft = new("seats", new("kursi", "seats"), static (in a) => a.SeatsLeft);
    private static readonly FactOf<Applicant, string> Home = new("domicile", new("domisili", "domicile"), static (in a) => a.Domicile);
    private static readonly FactOf<Applicant, bool> Guarantor = new("guarantor", new("penjamin", "guarantor"), static (in a) => a.HasGuarantor);
    private static readonly FactOf<Applicant, bool> Preparation = new("preparation", new("persiapan", "preparation"), static (in a) => a.HasFinishedPreparation);
    private static readonly FactOf<Applicant, bool> Literate = new("literate", new("melek huruf", "literate"), static (in a) => a.IsLiterate);
    private static readonly FactOf<Applicant, bool> Fit = new("fit", new("sehat", "fit"), static (in a) => a.IsFit);
    private static readonly FactOf<Applicant, bool> Willing = new("willing", new("bersedia", "willing"), static (in a) => a.IsWilling);

    public static RuleSet<Applicant> Flat { get; } = RuleSet<Applicant>.Of("flat", Eight()).Value;

    /// <summary>The same eight, and one group of which one of two, and one of which two of three must be met.</summary>
    public static RuleSet<Applicant> WithGroups { get; } = RuleSet<Applicant>.Of("groups", [.. Eight(), .. Groups()]).Value;

    /// <summary>Ten policies that differ in their numbers.</summary>
    public static RuleSet<Applicant>[] Ten { get; } = [.. Enumerable.Range(0, 10).Select(static i => RuleSet<Applicant>.Of($"ten-{i}", Eight(i)).Value)];

    private static Rule<Applicant>[] Eight(int variant = 0) =>
    [
        Rule("B-STATUS", Status.Is(LegalStatus.Convicted)),
        Rule("B-SERVED", SentenceStart.FractionServed(1, 2 + variant, SentenceDays)),
        Rule("B-REMAINING", Release.LeavesAtLeast(Term.OfMonths(ProgrammeMonths + variant))),
        Rule("B-AGE", Birth.AgeBetween(18, 55 + variant, LeapDayBirthday.TwentyEighthOfFebruary)),
        Rule("B-RISK", RiskLevel.OneOf(Risk.Low, Risk.Medium)),
        Rule("B-DISCIPLINE", Discipline.NoneWithin(Term.OfMonths(6 + variant))),
        Rule("B-SEATS", SeatsLeft.AtLeast(1)),
        Rule("B-DOMICILE", Home.Is(Domicile)),
    ];

    private static Rule<Applicant>[] Groups() =>
    [
        Rule<Applicant>.AnyOf("B-EITHER", Words("B-EITHER"), Article(9), Rule("B-GUARANTOR", Guarantor.IsTrue()), Rule("B-PREPARED", Preparation.IsTrue())),
        Rule<Applicant>.AtLeast(2, "B-TWO", Words("B-TWO"), Article(10), Rule("B-LITERATE", Literate.IsTrue()), Rule("B-FIT", Fit.IsTrue()), Rule("B-WILLING", Willing.IsTrue())),
    ];

    private static Rule<Applicant> Rule(string code, Condition<Applicant> condition) => Rule<Applicant>.That(code, Words(code), Article(code.Length), condition);

    private static LocalisedText Words(string code) => new($"Syarat {code} dipenuhi.", $"Requirement {code} is met.");

    private static Basis Article(int number) => Instrument.Article(number.ToString(System.Globalization.CultureInfo.InvariantCulture));
}
