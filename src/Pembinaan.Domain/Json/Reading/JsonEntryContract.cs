using Pembinaan.Domain.Journals;

namespace Pembinaan.Domain.Json;

/// <summary>
/// A journal entry: <c>id</c>, <c>sequence</c>, <c>recordedAt</c>, <c>author</c>, and an <c>event</c>, what it <c>annuls</c>, or an <c>event</c> and what it
/// <c>corrects</c>; <c>clock</c> where the clock was behind, and <c>warnings</c> where there were any.
/// </summary>
internal static class JsonEntryContract
{
    private static readonly JsonContract<EntryId> Id = Contracts.Identity<EntryId>();

    private static readonly JsonObjectContract<Annulment> Annulment = new(
        static (ref m) => new Annulment(m.Get("entry", Id), m.Get("reason", Contracts.Text)),
        static (w, a) => w.Put("entry", Id, a.Entry).Put("reason", Contracts.Text, a.Reason));

    private static readonly JsonObjectContract<LegalInstrument> Instrument = new(
        static (ref m) => LegalInstrument.Of(
            m.Get("shortName", Contracts.Text),
            m.Get("title", Contracts.LocalisedText),
            m.Get("issuer", Contracts.LocalisedText),
            m.GetOrNone("promulgatedOn", Contracts.Day),
            m.GetOrNone("appliedFrom", Contracts.Day)),
        static (w, i) => w.Put("shortName", Contracts.Text, i.ShortName)
            .Put("title", Contracts.LocalisedText, i.Title)
            .Put("issuer", Contracts.LocalisedText, i.Issuer)
            .PutIfAny("promulgatedOn", Contracts.Day, i.PromulgatedOn)
            .PutIfAny("appliedFrom", Contracts.Day, i.AppliedFrom));

    private static readonly JsonObjectContract<LegalReference> Reference = new(
        static (ref m) => LegalReference.To(m.Get("instrument", Instrument), m.Get("article", Contracts.Text), m.GetOrNull("paragraph", Contracts.Text), m.GetOrNull("item", Contracts.Text)),
        static (w, r) => w.Put("instrument", Instrument, r.Instrument)
            .Put("article", Contracts.Text, r.Article)
            .PutIfAny("paragraph", Contracts.Text, r.Paragraph)
            .PutIfAny("item", Contracts.Text, r.Item));

    private static readonly JsonContract<BasisKind> Kind = Contracts.Enumeration<BasisKind>();

    private static readonly JsonObjectContract<Basis> Ground = new(
        static (ref m) => Basis.Read(m.Get("kind", Kind), m.GetList("references", Reference), m.GetOrNull("note", Contracts.LocalisedText)),
        static (w, b) => w.Put("kind", Kind, b.Kind).PutList("references", Reference, b.References).PutIfAny("note", Contracts.LocalisedText, b.Note));

    // The texts are kept as they were said: a later version of the library may word them otherwise.
    private static readonly JsonObjectContract<DomainError> Warning = new(
        static (ref m) => new DomainError(
            m.GetOrNull("field", Contracts.Text) ?? "",
            m.Get("code", Contracts.Text),
            m.Get("text", Contracts.LocalisedText),
            ValidationSeverity.Warning,
            m.GetOrNull("basis", Ground),
            ResultStatus.Ok,
            m.GetOrNull("rule", Contracts.Text)),
        static (w, e) => w.Put("code", Contracts.Text, e.ErrorCode)
            .PutIfAny("field", Contracts.Text, e.Identifier.Length == 0 ? null : e.Identifier)
            .Put("text", Contracts.LocalisedText, e.Text)
            .PutIfAny("basis", Ground, e.Basis)
            .PutIfAny("rule", Contracts.Text, e.Rule));

    internal static JsonObjectContract<Entry<TEvent>> Of<TEvent>(JsonContract<TEvent> events, bool isAboutPeople)
        where TEvent : JournalEvent => new(
            (ref m) => Made(
                m.Get("id", Id),
                m.Get("sequence", Contracts.Number),
                m.Get("recordedAt", Contracts.Instant),
                m.Get("author", Contracts.Text),
                m.GetOrNull("event", events),
                m.GetOrNull("annuls", Annulment),
                m.GetOrNull("corrects", Annulment),
                m.GetOrNone("clock", Contracts.Instant),
                m.GetList("warnings", Warning)),
            (w, e) => w.Put("id", Id, e.Id)
                .Put("sequence", Contracts.Number, e.Sequence)
                .Put("recordedAt", Contracts.Instant, e.Stamp.RecordedAt)
                .Put("author", Contracts.Text, e.Stamp.Author)
                .PutIfAny("event", events, e.Event)
                .PutIfAny("annuls", Annulment, e.IsCorrection ? null : e.Annulment)
                .PutIfAny("corrects", Annulment, e.IsCorrection ? e.Annulment : null)
                .PutIfAny("clock", Contracts.Instant, e.Stamp.Clock)
                .PutList("warnings", Warning, e.Warnings))
        { IsAboutPeople = isAboutPeople };

    private static DomainResult<Entry<TEvent>> Made<TEvent>(EntryId id, int sequence, NodaTime.Instant recordedAt, string author, TEvent? happened, Annulment? annulled, Annulment? corrected, NodaTime.Instant? clock, ValueList<DomainError> warnings)
        where TEvent : JournalEvent
    {
        var stamp = Stamp.Read(recordedAt, author, clock);
        return (happened, annulled, corrected) switch
        {
            ({ } alone, null, null) => Entry<TEvent>.Of(id, sequence, stamp, alone).Telling(warnings),
            (null, { } annulment, null) => Entry<TEvent>.Of(id, sequence, stamp, annulment).Telling(warnings),
            ({ } instead, null, { } taken) => Entry<TEvent>.Of(id, sequence, stamp, instead, taken).Telling(warnings),
            ({ }, { }, _) or (_, { }, { }) => JsonErrors.RefusedValue.For("annuls", Domain.Argument.Of("detail", "annuls")),
            _ => JsonErrors.MissingMember.For("event", Domain.Argument.Of("name", "event")),
        };
    }
}
