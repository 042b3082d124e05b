using Pembinaan.Domain.Programmes;

namespace Pembinaan.Domain.Cohorts;

/// <summary>What the rules of recognition say beside their requirement: read by their sentences and by nothing that decides.</summary>
internal sealed class CreditBackground(
    Credit credit,
    CreditRule? rule,
    string decidedBy
)
{
    internal Credit Credit { get; } = credit;

    internal CreditRule? Rule { get; } = rule;

    internal string DecidedBy { get; } = decidedBy;

    private static readonly LocalisedTemplate NotTaken = new("Program ini tidak mengakui: {what}.", "This programme does not recognise: {what}.");

    private static readonly LocalisedTemplate NoSource = new(
        "Program ini tidak menerima asal {source}.",
        "This programme does not accept the source {source}."
    );

    private static readonly LocalisedTemplate TooMany = new(
        "Jam yang diakui seluruhnya {hours}, sedangkan program mengakui paling banyak {most}.",
        "The hours recognised are {hours} altogether, while the programme recognises at most {most}."
    );

    private static readonly LocalisedTemplate TooOld = new(
        "Hari belajar terakhir {last}, sedangkan program mengakui hasil belajar paling lama {months} bulan.",
        "The last day of learning is {last}, while the programme recognises what is at most {months} months old."
    );

    private static readonly LocalisedTemplate NotWhoMay = new(
        "Diputuskan oleh {by}, sedangkan yang berwenang: {deciders}.",
        "Decided by {by}, while those who may are: {deciders}."
    );

    private static readonly LocalisedText Hours = new("jam pelajaran", "lesson hours");
    private static readonly LocalisedText Units = new("unit kompetensi", "units of competence");
    private static readonly LocalisedText Experience = new("pengalaman", "experience");

    /// <summary>What of the credit the programme does not recognise, as it is called.</summary>
    internal ImmutableArray<LocalisedText> Refused
    {
        get
        {
            if (Rule is not { } rule)
            {
                return [];
            }

            var refused = new List<LocalisedText>();
            if (!rule.TakesHours && Credit.AllHours > LessonHours.None)
            {
                refused.Add(Hours);
            }

            if (!rule.TakesUnits && !Credit.Units.IsEmpty)
            {
                refused.Add(Units);
            }

            refused.AddRange(
                Credit
                    .Modules.Select(static m => m.Module)
                    .Concat(Credit.Units.Select(static u => u.Unit))
                    .Where(n => rule.Except.Contains(n, StringComparer.Ordinal))
                    .Select(static n => new LocalisedText(n, n))
            );
            return [.. refused];
        }
    }

    /// <summary>Whether the programme accepts where it comes from: each source that is named, or experience.</summary>
    internal bool IsFromASource =>
        Rule is not { } rule
        || (
            (Credit.Cohort is null || rule.TakesCohorts)
            && (Credit.Body is not { } body || rule.Bodies is not { } bodies || bodies.Contains(body))
            && (!Credit.IsExperience || rule.TakesExperience)
        );

    internal bool IsDecidedByWhoMay =>
        Rule is not { Deciders.IsEmpty: false } rule || rule.Deciders.Any(d => string.Equals(d, DecidedBy, StringComparison.OrdinalIgnoreCase));

    /// <summary>Where it comes from, as it is called.</summary>
    internal static LocalisedText SourceOf(Credit credit) =>
        (credit.Cohort?.Value ?? credit.Body?.Value) is { } named ? new(named, named) : Experience;

    internal LocalisedText? OfKind() =>
        Refused is { Length: > 0 } refused
            ? NotTaken.Fill(
                Argument.Of("what", new LocalisedText(string.Join(", ", refused.Select(static r => r.Id)), string.Join(", ", refused.Select(static r => r.En))))
            )
            : null;

    internal LocalisedText? OfSource() => IsFromASource ? null : NoSource.Fill(Argument.Of("source", SourceOf(Credit)));

    internal static LocalisedText? OfHours(in CreditFacts facts) =>
        facts is { Hours.IsKnown: true, MostHours.IsKnown: true }
            ? TooMany.Fill(
                Argument.Of("hours", LessonHours.Of(Math.Max(0, facts.Hours.Value))),
                Argument.Of("most", LessonHours.Of(Math.Max(0, facts.MostHours.Value)))
            )
            : null;

    internal static LocalisedText? OfAge(in CreditFacts facts) =>
        facts is { LearntUntil.IsKnown: true, MostMonths.IsKnown: true }
            ? TooOld.Fill(Argument.Of("last", facts.LearntUntil.Value), Argument.Of("months", facts.MostMonths.Value))
            : null;

    internal LocalisedText? OfDecider() =>
        IsDecidedByWhoMay ? null : NotWhoMay.Fill(Argument.Of("by", DecidedBy), Argument.Of("deciders", string.Join(", ", Rule!.Deciders)));
}
