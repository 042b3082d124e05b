using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Json;

/// <summary>The contracts of receipts of decisions.</summary>
internal static class ReceiptContracts
{
    // The value of a fact may be any text, also an empty one.
    private static readonly JsonContract<string> Value = new JsonValueContract<string>(new("teks", "text"), static s => (true, s), static s => s);

    private static readonly JsonContract<Effect> Effect = Contracts.Enumeration<Effect>();

    private static readonly JsonContract<Verdict> Verdict = Contracts.Enumeration<Verdict>();

    private static readonly JsonObjectContract<ReceiptFact> Fact = new(
        static (ref m) => new ReceiptFact(m.Get("name", Contracts.Text), m.GetOrNull("value", Value), m.GetOrNone("knownUntil", Contracts.Day)),
        static (w, f) => w.Put("name", Contracts.Text, f.Name).PutIfAny("value", Value, f.Value).PutIfAny("knownUntil", Contracts.Day, f.KnownUntil));

    private static readonly JsonObjectContract<ReceiptFinding> Finding = new(
        static (ref m) => new ReceiptFinding(
            m.Get("code", Contracts.Text), m.GetOrDefault("depth", Contracts.Number), m.GetOrDefault("effect", Effect), m.Get("verdict", Verdict), m.GetOrDefault("waived", Contracts.Flag)),
        static (w, f) => w.Put("code", Contracts.Text, f.Code)
            .PutIfAny("depth", Contracts.Number, f.Depth == 0 ? null : f.Depth)
            .PutIfAny("effect", Effect, f.Effect == default ? null : f.Effect)
            .Put("verdict", Verdict, f.Verdict)
            .PutIfAny("waived", Contracts.Flag, f.IsWaived ? true : null));

    internal static JsonObjectContract<Waiver> Waiver { get; } = new(
        static (ref m) => Domain.Rules.Waiver.Read(m.Get("rule", Contracts.Text), m.Get("author", Contracts.Text), m.Get("reason", Contracts.Text), m.Get("period", Contracts.Period)),
        static (w, x) => w.Put("rule", Contracts.Text, x.RuleCode).Put("author", Contracts.Text, x.Author).Put("reason", Contracts.Text, x.Reason).Put("period", Contracts.Period, x.Period));

    internal static JsonObjectContract<Receipt> Receipt { get; } = new(
        static (ref m) =>
        {
            // Asked for before the receipt checks any of them, so that every name is known.
            var book = m.Get("book", Contracts.Text);
            var version = m.GetOrNull("version", Contracts.Text);
            var contentHash = m.GetOrNull("contentHash", Contracts.Text);
            var day = m.Get("day", Contracts.Day);
            var selectedBy = m.GetOrNone("selectedBy", Contracts.Day);
            var decidedBy = m.GetOrNull("decidedBy", Contracts.Text);
            var outcome = m.Get("outcome", Contracts.Enumeration<Outcome>());
            var firstDayMet = m.GetOrNone("firstDayMet", Contracts.Day);
            var facts = m.GetList("facts", Fact);
            var findings = m.GetList("findings", Finding);
            var waivers = m.GetList("waivers", Waiver);
            return new Receipt
            {
                Book = book,
                Version = version,
                ContentHash = contentHash,
                Day = day,
                SelectedBy = selectedBy,
                DecidedBy = decidedBy,
                Outcome = outcome,
                FirstDayMet = firstDayMet,
                Facts = facts,
                Findings = findings,
                Waivers = waivers,
            };
        },
        static (w, r) => w.Put("book", Contracts.Text, r.Book)
            .PutIfAny("version", Contracts.Text, r.Version)
            .PutIfAny("contentHash", Contracts.Text, r.ContentHash)
            .Put("day", Contracts.Day, r.Day)
            .PutIfAny("selectedBy", Contracts.Day, r.SelectedBy)
            .PutIfAny("decidedBy", Contracts.Text, r.DecidedBy)
            .Put("outcome", Contracts.Enumeration<Outcome>(), r.Outcome)
            .PutIfAny("firstDayMet", Contracts.Day, r.FirstDayMet)
            .PutList("facts", Fact, r.Facts)
            .PutList("findings", Finding, r.Findings)
            .PutList("waivers", Waiver, r.Waivers))
    { IsAboutPeople = true };
}
