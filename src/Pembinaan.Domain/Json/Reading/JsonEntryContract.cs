using Pembinaan.Domain.Journals;

namespace Pembinaan.Domain.Json;

/// <summary>
/// A journal entry: <c>id</c>, <c>sequence</c>, <c>recordedAt</c>, <c>author</c>, and an <c>event</c>, what it <c>annuls</c>, or an <c>event</c> and what it
/// <c>corrects</c>.
/// </summary>
internal static class JsonEntryContract
{
    private static readonly JsonContract<EntryId> Id = Contracts.Identity<EntryId>();

    private static readonly JsonObjectContract<Annulment> Annulment = new(
        static (ref m) => new Annulment(m.Get("entry", Id), m.Get("reason", Contracts.Text)),
        static (w, a) => w.Put("entry", Id, a.Entry).Put("reason", Contracts.Text, a.Reason));

    internal static JsonObjectContract<Entry<TEvent>> Of<TEvent>(JsonContract<TEvent> events, bool isAboutPeople)
        where TEvent : class => new(
            (ref m) => Made(
                m.Get("id", Id),
                m.Get("sequence", Contracts.Number),
                m.Get("recordedAt", Contracts.Instant),
                m.Get("author", Contracts.Text),
                m.GetOrNull("event", events),
                m.GetOrNull("annuls", Annulment),
                m.GetOrNull("corrects", Annulment)),
            (w, e) => w.Put("id", Id, e.Id)
                .Put("sequence", Contracts.Number, e.Sequence)
                .Put("recordedAt", Contracts.Instant, e.Stamp.RecordedAt)
                .Put("author", Contracts.Text, e.Stamp.Author)
                .PutIfAny("event", events, e.Event)
                .PutIfAny("annuls", Annulment, e.IsCorrection ? null : e.Annulment)
                .PutIfAny("corrects", Annulment, e.IsCorrection ? e.Annulment : null))
        { IsAboutPeople = isAboutPeople };

    private static DomainResult<Entry<TEvent>> Made<TEvent>(EntryId id, int sequence, NodaTime.Instant recordedAt, string author, TEvent? happened, Annulment? annulled, Annulment? corrected)
        where TEvent : class
    {
        var stamp = Stamp.Of(recordedAt, author);
        return (happened, annulled, corrected) switch
        {
            ({ } alone, null, null) => Entry<TEvent>.Of(id, sequence, stamp, alone),
            (null, { } annulment, null) => Entry<TEvent>.Of(id, sequence, stamp, annulment),
            ({ } instead, null, { } taken) => Entry<TEvent>.Of(id, sequence, stamp, instead, taken),
            ({ }, { }, _) or (_, { }, { }) => JsonErrors.RefusedValue.For("annuls", Domain.Argument.Of("detail", "annuls")),
            _ => JsonErrors.MissingMember.For("event", Domain.Argument.Of("name", "event")),
        };
    }
}
