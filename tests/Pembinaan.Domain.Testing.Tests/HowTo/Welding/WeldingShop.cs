using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Testing.Tests.HowTo.Welding;

internal static class WeldingShop
{
    // Each fact once: a stable name for receipts, words for people, and how to read it.
    private static readonly FactOf<Applicant, LocalDate> SentenceStart = new("sentence-start", new("mulai pidana", "start of the sentence"), static (in a) => a.SentenceStart);
    private static readonly FactOf<Applicant, Term> Sentence = new("sentence", new("lama pidana", "length of the sentence"), static (in a) => a.Sentence);
    private static readonly FactOf<Applicant, Occurrence> LastPenalty = new("last-penalty", new("hukuman disiplin terakhir", "last discipline penalty"), static (in a) => a.LastPenalty);
    private static readonly FactOf<Applicant, Risk> RiskLevel = new("risk", new("tingkat risiko", "level of risk"), static (in a) => a.Risk);
    private static readonly FactOf<Applicant, bool> IsRecommended = new("tpp", new("rekomendasi TPP", "recommendation of the TPP"), static (in a) => a.IsRecommended);
    private static readonly FactOf<Applicant, LocalDate> SafetyCourse = new("safety-course", new("pelatihan keselamatan", "safety course"), static (in a) => a.SafetyCourse);

    // A rule: a code for ever, what is required as a positive sentence, what it rests on, and one condition.
    public static Rule<Applicant> ThirdServed { get; } = Rule<Applicant>.That(
        "LAS-SEPERTIGA",
        new("Sepertiga masa pidana telah dijalani.", "A third of the sentence is served."),
        Basis.Policy(new("SOP bengkel 2024", "SOP of the shop of 2024")),
        SentenceStart.FractionServed(1, 3, Sentence, MonthConvention.ThirtyDays));

    public static Rule<Applicant> HalfServed { get; } = Rule<Applicant>.That(
        "LAS-SETENGAH",
        new("Setengah masa pidana telah dijalani.", "Half of the sentence is served."),
        Instruments.Pp99Of2012.Article("36", "2"),
        SentenceStart.FractionServed(1, 2, Sentence, MonthConvention.ThirtyDays));

    // Numbers and days are arguments of the sentence: each language says them in its own way. Otherwise: what is said of these facts when it is not met.
    public static Rule<Applicant> Clean { get; } = NoPenaltyWithin(Term.OfMonths(6)).Overridable();

    // A group is explained as a group: not met, it lists every branch; met, only what made it so.
    public static Rule<Applicant> Safe { get; } = Rule<Applicant>.AnyOf(
        "LAS-AMAN",
        new("Aman bekerja di luar tembok.", "Safe to work outside the wall."),
        Basis.FacilityPolicy,
        Rule<Applicant>.That("LAS-RISIKO", new("Risiko rendah.", "The risk is low."), Basis.FacilityPolicy, RiskLevel.Is(Risk.Low)),
        Rule<Applicant>.That("LAS-TPP", new("Direkomendasikan oleh TPP.", "The TPP recommends it."), Basis.FacilityPolicy, IsRecommended.IsTrue()));

    // A condition of one's own: any function from facts to days. Raise the revision whenever it changes.
    public static Rule<Applicant> Trained { get; } = Rule<Applicant>.That(
        "LAS-K3",
        new("Pelatihan keselamatan berumur paling lama satu tahun.", "The safety course is at most a year old."),
        Basis.FacilityPolicy,
        Condition<Applicant>.From(
            new("hari pelatihan dan satu tahun sesudahnya", "the day of the course and the year after it"),
            [SafetyCourse],
            static (in a) => a.SafetyCourse.IsKnown ? Window.Between(a.SafetyCourse.Value, Term.OfYears(1).LastDayFrom(a.SafetyCourse.Value)) : Window.Unknown,
            revision: 1));

    // Two versions, first and last days included, and the date that selects one of them.
    public static RuleBook<Applicant> Admission { get; } = RuleBook<Applicant>.Of(
        "BENGKEL-LAS",
        new("Bengkel las di luar tembok", "Welding shop outside the wall"),
        selectedBy: new("hari keputusan", "the day of decision"),
        RuleVersion<Applicant>.Of("2024", ValidityPeriod.Between(new(2024, 1, 1), new(2025, 6, 30)).Value, RuleSet<Applicant>.Of("2024", ThirdServed, Clean, Safe, Trained).Value),
        RuleVersion<Applicant>.Of("2025", ValidityPeriod.From(new(2025, 7, 1)), RuleSet<Applicant>.Of("2025", HalfServed, Clean, Safe, Trained).Value)).Value;

    private static Rule<Applicant> NoPenaltyWithin(Term length) => Rule<Applicant>.That(
        "LAS-BERSIH",
        new LocalisedTemplate("Tidak dijatuhi hukuman disiplin dalam {length} terakhir.", "No discipline penalty in the last {length}.").Fill(Argument.Of("length", length)),
        Basis.FacilityPolicy,
        LastPenalty.NoneWithin(length))
        .Otherwise(static a => $"Dijatuhi hukuman disiplin pada {a.LastPenalty}.", static a => $"A discipline penalty was imposed on {a.LastPenalty}.");
}
