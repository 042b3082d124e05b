#:project ../../src/Pembinaan.Domain/Pembinaan.Domain.csproj

// A welding shop outside the wall, its own rules, and what can be asked of them. Everything here is invented but the articles.
using NodaTime;
using Pembinaan.Domain.Json;
using Pembinaan.Domain;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

#region ask
var budi = new Applicant
{
    Sentence = Term.OfMonths(36, MonthConvention.ThirtyDays),
    SentenceStart = new LocalDate(2024, 1, 15),
    LastPenalty = Occurrence.On(new LocalDate(2024, 11, 20)),
    Risk = Fact<Risk>.KnownThrough(Risk.Medium, new LocalDate(2025, 8, 31)),
    IsRecommended = true,
    SafetyCourse = new LocalDate(2025, 2, 10),
};

var decision = WeldingShop.Admission.Decide(budi, new LocalDate(2025, 3, 3));
Console.WriteLine(decision.In(Language.English));
Console.WriteLine(decision.Explain(Language.English));
#endregion

#region when
// Not only today: every day, in closed form, and what turns the answer on each of them.
Console.WriteLine($"Met {decision.WindowAhead.Certain.In(Language.English)}; in {decision.DaysUntilMet} days at the earliest.");
foreach (var edge in decision.Edges().Where(e => e.Day > decision.Day))
{
    Console.WriteLine($"  {edge.Day:uuuu-MM-dd} {edge.Before.Outcome.In(Language.English)} → {edge.After.Outcome.In(Language.English)}: {string.Join(", ", edge.Rules.Select(r => r.Rule.Code))}{(edge.IsChangeOfVersion ? $" ({edge.After.Version!.Name})" : null)}");
}
#endregion

Console.WriteLine();

#region unknown
// Nobody assessed the risk, and the TPP has not met: not a pass and not a refusal. The decision names the facts to ask for, and no others.
var open = WeldingShop.Admission.Decide(budi with { Risk = Fact<Risk>.Unknown, IsRecommended = Fact<bool>.Unknown }, new LocalDate(2025, 6, 2));
Console.WriteLine($"{open.Outcome.In(Language.English)}; to ask for: {string.Join(", ", open.MissingFacts().Select(f => f.Label.En))}");
Console.WriteLine($"possibly from {open.FirstDayPossiblyMet:uuuu-MM-dd}; certain once known: {string.Join(", ", open.SeparatingFacts().Select(f => f.Name))}");
#endregion

Console.WriteLine();

#region waive
// The head sets one rule aside, until a day and for a reason; the decision keeps showing it. A rule that is not Overridable() cannot be waived.
var waiver = Waiver.Of("LAS-BERSIH", "kepala Lapas", "pesanan mendesak, diawasi langsung", ValidityPeriod.Between(new(2025, 3, 3), new(2025, 4, 30)).Value).Value;
var waived = decision.With(waiver).Value;
Console.WriteLine($"{waived.Outcome.In(Language.English)} until {waived.LastDayMet:uuuu-MM-dd}");
Console.WriteLine(waived.ToWarnings().Single().Text.En);
Console.WriteLine(decision.With(Waiver.Of("LAS-SEPERTIGA", "kepala Lapas", "kebutuhan", waiver.Period).Value));
#endregion

Console.WriteLine();

#region what-if
// What would differ without the penalty: reasons gone, reasons new, and by how many days the first day moves.
var without = decision.WhatIf(budi with { LastPenalty = Occurrence.Never });
Console.WriteLine($"{without}; first day moves by {without.ShiftOfFirstDay} days");
#endregion

Console.WriteLine();

#region receipt
// Stored with the enrolment, replayed years later: the same rules on the same facts give the identical decision, or say what differs.
var stored = PembinaanJson.Receipts.Write(WeldingShop.Admission.Decide(budi, new LocalDate(2025, 6, 25)).Receipt());
var receipt = PembinaanJson.Receipts.Read(stored).Value;
Console.WriteLine(WeldingShop.Admission.Replay(receipt, budi).Value.Outcome.In(Language.English));
Console.WriteLine(WeldingShop.Admission.Replay(receipt, budi with { SentenceStart = new LocalDate(2024, 2, 15) }));

// What the later version would have said: a difference, not a replacement. And whoever was admitted under the earlier one keeps it.
Console.WriteLine(WeldingShop.Admission.Redecide(receipt, budi, "2025").Value);
var starts = new LocalDate(2025, 7, 1);
Console.WriteLine($"{WeldingShop.Admission.Decide(budi, starts).Outcome.In(Language.English)}; decided on before: {WeldingShop.Admission.DecideAgain(budi, starts, decidedOn: receipt.Day).Outcome.In(Language.English)}");
#endregion

Console.WriteLine();

#region many
// Many people on one day, without allocation; and which rule keeps how many of them out.
Applicant[] people = [budi, budi with { LastPenalty = Occurrence.Never }, budi with { Risk = Risk.High, IsRecommended = false }, budi with { SafetyCourse = Fact<LocalDate>.Unknown }];
var decisions = new Decision<Applicant>[people.Length];
WeldingShop.Admission.Decide(people, decision.Day, decisions);
foreach (var each in decisions)
{
    Console.WriteLine(each.Outcome.In(Language.English));
}

var summary = WeldingShop.Admission.Summarise(people, decision.Day);
Console.WriteLine(summary);
foreach (var tally in summary.Rules.Where(r => r.Unmet > 0))
{
    Console.WriteLine($"  {tally.Rule.Code}: {tally.Unmet} unmet, {tally.Undetermined} undetermined, {tally.SoleBlocker} alone");
}
#endregion

Console.WriteLine();

#region chart
// The whole rule set with the outcome marked, for a page that draws Mermaid.
Console.Write(decision.Explain().ToMermaid(Language.Indonesian));
#endregion

#region facts
// What the rules read: a fact is known, known until a day, or unknown. Nothing else about a person is handed in.
internal sealed record Applicant
{
    public Fact<LocalDate> SentenceStart { get; init; }

    public Fact<Term> Sentence { get; init; }

    public Fact<Occurrence> LastPenalty { get; init; }

    public Fact<Risk> Risk { get; init; }

    public Fact<bool> IsRecommended { get; init; }

    public Fact<LocalDate> SafetyCourse { get; init; }
}

// A choice is said in both languages by the words that stand on it.
internal enum Risk
{
    [InWords("rendah", "low")]
    Low,

    [InWords("sedang", "medium")]
    Medium,

    [InWords("tinggi", "high")]
    High,
}
#endregion

#region rules
internal static class WeldingShop
{
    // Each fact once: a stable name for receipts, words for people, and how to read it.
    private static readonly FactOf<Applicant, LocalDate> SentenceStart = new("sentence-start", new("mulai pidana", "start of the sentence"), static (in a) => a.SentenceStart);
    private static readonly FactOf<Applicant, Term> Sentence = new("sentence", new("lama pidana", "length of the sentence"), static (in a) => a.Sentence);
    private static readonly FactOf<Applicant, Occurrence> LastPenalty = new("last-penalty", new("hukuman disiplin terakhir", "last discipline penalty"), static (in a) => a.LastPenalty);
    private static readonly FactOf<Applicant, Risk> RiskLevel = new("risk", new("tingkat risiko", "level of risk"), static (in a) => a.Risk);
    private static readonly FactOf<Applicant, bool> IsRecommended = new("tpp", new("rekomendasi TPP", "recommendation of the TPP"), static (in a) => a.IsRecommended);
    private static readonly FactOf<Applicant, LocalDate> SafetyCourse = new("safety-course", new("pelatihan keselamatan", "safety course"), static (in a) => a.SafetyCourse);

    // A rule: a code for ever, what is required as a positive sentence, one condition, and what it rests on.
    public static Rule<Applicant> ThirdServed { get; } = Rule.For<Applicant>("LAS-SEPERTIGA")
        .Requires("Sepertiga masa pidana telah dijalani.", "A third of the sentence is served.")
        .When(SentenceStart.FractionServed(1, 3, Sentence, MonthConvention.ThirtyDays))
        .RestsOn(Basis.Policy(new("SOP bengkel 2024", "SOP of the shop of 2024")));

    public static Rule<Applicant> HalfServed { get; } = Rule.For<Applicant>("LAS-SETENGAH")
        .Requires("Setengah masa pidana telah dijalani.", "Half of the sentence is served.")
        .When(SentenceStart.FractionServed(1, 2, Sentence, MonthConvention.ThirtyDays))
        .RestsOn(Instruments.Pp99Of2012.Article("36", "2"));

    // Numbers and days are arguments of the sentence: each language says them in its own way. Otherwise: what is said of these facts when it is not met.
    public static Rule<Applicant> Clean { get; } = NoPenaltyWithin(Term.OfMonths(6)).Overridable();

    // A group is explained as a group: not met, it lists every branch; met, only what made it so.
    public static Rule<Applicant> Safe { get; } = Rule.For<Applicant>("LAS-AMAN")
        .Requires("Aman bekerja di luar tembok.", "Safe to work outside the wall.")
        .AnyOf(
            Rule.For<Applicant>("LAS-RISIKO").Requires("Risiko rendah.", "The risk is low.").When(RiskLevel.Is(Risk.Low)).FacilityPolicy(),
            Rule.For<Applicant>("LAS-TPP").Requires("Direkomendasikan oleh TPP.", "The TPP recommends it.").When(IsRecommended.IsTrue()).FacilityPolicy())
        .FacilityPolicy();

    // A condition of one's own: any function from facts to days. Raise the revision whenever it changes.
    public static Rule<Applicant> Trained { get; } = Rule.For<Applicant>("LAS-K3")
        .Requires("Pelatihan keselamatan berumur paling lama satu tahun.", "The safety course is at most a year old.")
        .When(Condition<Applicant>.From(
            new("hari pelatihan dan satu tahun sesudahnya", "the day of the course and the year after it"),
            [SafetyCourse],
            static a => a.SafetyCourse.IsKnown ? Window.Between(a.SafetyCourse.Value, Term.OfYears(1).LastDayFrom(a.SafetyCourse.Value)) : Window.Unknown,
            revision: 1))
        .FacilityPolicy();

    // Two versions, first and last days included, and the date that selects one of them.
    public static RuleBook<Applicant> Admission { get; } = RuleBook<Applicant>.Of(
        "BENGKEL-LAS",
        new("Bengkel las di luar tembok", "Welding shop outside the wall"),
        selectedBy: new("hari keputusan", "the day of decision"),
        RuleVersion<Applicant>.Of("2024", ValidityPeriod.Between(new(2024, 1, 1), new(2025, 6, 30)).Value, RuleSet<Applicant>.Of("2024", ThirdServed, Clean, Safe, Trained).Value),
        RuleVersion<Applicant>.Of("2025", ValidityPeriod.From(new(2025, 7, 1)), RuleSet<Applicant>.Of("2025", HalfServed, Clean, Safe, Trained).Value)).Value;

    private static Rule<Applicant> NoPenaltyWithin(Term length) => Rule.For<Applicant>("LAS-BERSIH")
        .Requires(new LocalisedTemplate("Tidak dijatuhi hukuman disiplin dalam {length} terakhir.", "No discipline penalty in the last {length}.").Fill(Argument.Of("length", length)))
        .Otherwise(static a => $"Dijatuhi hukuman disiplin pada {a.LastPenalty}.", static a => $"A discipline penalty was imposed on {a.LastPenalty}.")
        .When(LastPenalty.NoneWithin(length))
        .FacilityPolicy();
}
#endregion
